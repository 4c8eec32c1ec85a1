### Accounts und einzelne Einträge.

account-title = { $known ->
    [both] { $place } · { $name }
    [place] { $place }
    [name] { $name }
   *[nothing] Mein Account
}
platform-name = { $platform ->
    [instagram] Instagram
    [tiktok] TikTok
    [youtube] YouTube
    [facebook] Facebook
    [bluesky] Bluesky
    [mastodon] Mastodon
    [x] X
    [threads] Threads
    [linkedin] LinkedIn
    [twitch] Twitch
    [blog] Blog
   *[other] Anderswo
}
account-of = Account: { $account }

account-which = { $alike ->
    [none] <b>{ $account }: Davon hast du mir noch nichts erzählt.</b> Soll ich dafür einen neuen Account anlegen?
   *[some] <b>{ $account }: Davon hast du mir noch nichts erzählt.</b> Soll ich dafür einen neuen Account anlegen, oder gehören die Zahlen zu einem von diesen?
}
account-nothing-kept = Gemerkt habe ich noch nichts.
account-whose = <b>{ $account }: Wessen Zahlen sind das?</b> Den Namen kenne ich noch nicht. Sind es deine eigenen, oder gehören sie jemandem, mit dem du arbeiten möchtest?

accounts-none = <b>Noch hast du keinen Account.</b> Schick mir Follower und Likes, dann lege ich deinen ersten an. Oder sag mir gleich, wo er ist.
accounts = <b>Deine Accounts:</b>
accounts-line = { $known ->
    [yes] { $main ->
        [yes] ⭐ { $account }: { $followers } Follower
       *[no] • { $account }: { $followers } Follower
    }
   *[no] { $main ->
        [yes] ⭐ { $account }: noch keine Zahlen
       *[no] • { $account }: noch keine Zahlen
    }
}
accounts-hint = Zahlen ohne Namen gehören zum Hauptaccount. Für einen anderen nennst du ihn dazu, zum Beispiel <code>TikTok 800 / 90</code>.
accounts-remove-all = Ich entferne immer nur einen auf einmal, damit nichts aus Versehen verschwindet: Tipp auf den Account. Soll alles weg, was ich über dich weiß, dann ist /loeschen das Richtige.
accounts-full = Mehr als { $most } Accounts kann ich nicht führen. Entferne zuerst einen.
account-panel = { $main ->
    [yes] <b>{ $account }</b> (Hauptaccount)
   *[no] <b>{ $account }</b>
}
account-niche = { $known ->
    [yes] Nische: { $niche }
   *[no] Nische: noch offen
}
account-region = { $known ->
    [yes] Region: { $region }
   *[no] Region: noch offen
}
account-figures = { $known ->
    [yes] Zuletzt: { $followers } Follower
   *[no] Zahlen: noch keine
}
account-main = ⭐ Ab jetzt ist das dein Hauptaccount.
account-main-already = Das ist schon dein Hauptaccount.
account-changed = Gemerkt.
account-which-platform = <b>Wo ist der Account?</b>
account-which-name = <b>{ $platform }: Wie heißt der Account dort?</b> Zum Beispiel <code>@cafe.mohn</code>.
account-words = { $part ->
    [name] <b>{ $account }: Wie soll der Account heißen?</b> Ein Handle wie <code>@cafe.mohn</code> oder ein anderer Name.
    [niche] <b>{ $account }: Worum geht es dort?</b> Ein paar Worte, zum Beispiel <code>Brot und Kuchen</code>.
   *[region] <b>{ $account }: Aus welcher Gegend kommt der Account?</b> Zum Beispiel <code>Graz und Umgebung</code>.
}
account-too-long = Das ist mir zu lang. Bitte höchstens 64 Zeichen.
account-known = { $account } führe ich schon.
account-unknown = <b>{ $account } führe ich noch nicht.</b> Geändert habe ich nichts.
account-added = <b>{ $account } ist dabei.</b>
account-added-next = { $several ->
    [yes] Schick mir jetzt Follower und Likes, zum Beispiel <code>800 / 90</code>: Die nächsten Zahlen gehören dorthin. Danach nenn ihn dazu, wenn du welche schickst, oder mach ihn unter „Accounts“ zum Hauptaccount.
   *[no] Schick mir jetzt Follower und Likes, zum Beispiel <code>800 / 90</code>.
}
account-remove = { $days ->
    [0] <b>{ $account } entfernen?</b> Zahlen sind noch keine da.
    [one] <b>{ $account } entfernen?</b> Die Zahlen von { $days } Tag gehen mit. Das lässt sich nicht rückgängig machen.
   *[other] <b>{ $account } entfernen?</b> Die Zahlen von { $days } Tagen gehen mit. Das lässt sich nicht rückgängig machen.
}
account-remove-goal = Auch dein Ziel für diesen Account geht mit.
account-removed = { $account } ist entfernt, mit allen Zahlen.

entries-none = <b>Hier steht noch nichts.</b> Schick mir deine ersten Zahlen, zum Beispiel <code>12.400 / 480</code>.
entries = <b>Einträge { $first } bis { $last } von { $all }, die neuesten zuerst:</b>
entries-line = { $what ->
    [note] • { $day }: Notiz: { $note }
    [followers] { $noted ->
        [yes] • { $day }: { $followers } Follower ({ $note })
       *[no] • { $day }: { $followers } Follower
    }
    [likes] { $noted ->
        [yes] • { $day }: { $likes } Likes ({ $note })
       *[no] • { $day }: { $likes } Likes
    }
   *[both] { $rated ->
        [yes] { $noted ->
            [yes] • { $day }: { $followers } / { $likes }, { $rate } ({ $note })
           *[no] • { $day }: { $followers } / { $likes }, { $rate }
        }
       *[no] { $noted ->
            [yes] • { $day }: { $followers } / { $likes } ({ $note })
           *[no] • { $day }: { $followers } / { $likes }
        }
    }
}
entries-hint = Follower / Likes, Like-Quote. Tipp auf einen Tag, um ihn zu ändern.
entry = <b>Dieser Eintrag:</b>
entry-edit = <b>Was soll für { $day } dastehen?</b> Schick mir Follower und Likes, oder nur eins davon.
entry-note = <b>Was war an diesem Tag ({ $day })?</b> Ein paar Worte, zum Beispiel <code>Gewinnspiel</code>.
entry-remove-question = <b>Soll ich diesen Eintrag löschen?</b>
entry-none = <b>Für { $day } ist nichts eingetragen.</b> Schau in deine Einträge, welcher Tag es ist.
entry-removed = <b>Gelöscht: der Eintrag für { $day }.</b>
