### Zahlen eintragen, einordnen und zurücknehmen.

class-name = { $name ->
    [nano] Nano
    [micro] Micro
    [macro] Macro
   *[mega] Mega
}

log-question = Wie viele Follower hast du, und wie viele Likes bekommt ein typischer Beitrag? Schick mir beides zusammen, zum Beispiel <code>12.400 / 480</code>. Die Follower allein reichen auch.
log-kept = { $what ->
    [note] { $when ->
        [today] <b>Notiz zu heute gemerkt: { $note }</b>
       *[earlier] <b>Notiz gemerkt für { $day }: { $note }</b>
    }
    [followers] { $when ->
        [today] <b>Gemerkt: { $followers } Follower.</b>
       *[earlier] <b>Gemerkt für { $day }: { $followers } Follower.</b>
    }
    [likes] { $when ->
        [today] <b>Gemerkt: { $likes ->
            [one] { $likes } Like
           *[other] { $likes } Likes
        } pro Beitrag.</b>
       *[earlier] <b>Gemerkt für { $day }: { $likes ->
            [one] { $likes } Like
           *[other] { $likes } Likes
        } pro Beitrag.</b>
    }
   *[both] { $when ->
        [today] <b>Gemerkt: { $followers } Follower, { $likes ->
            [one] { $likes } Like
           *[other] { $likes } Likes
        }.</b>
       *[earlier] <b>Gemerkt für { $day }: { $followers } Follower, { $likes ->
            [one] { $likes } Like
           *[other] { $likes } Likes
        }.</b>
    }
}
log-before = { $what ->
    [note] Vorher: { $note }
    [followers] Vorher: { $followers } Follower.
    [likes] Vorher: { $likes } Likes.
   *[both] Vorher: { $followers } Follower und { $likes } Likes.
}
log-note = Notiz: { $note }
log-with-likes = Zusammen mit den { $likes } Likes, die an diesem Tag schon dastehen:
log-with-followers = { $followers ->
    [one] Zusammen mit dem { $followers } Follower von diesem Tag:
   *[other] Zusammen mit den { $followers } Followern von diesem Tag:
}
log-unchanged = { $what ->
    [note] Diese Notiz steht schon da: { $note }
    [followers] Das steht schon so da: { $followers } Follower.
    [likes] Das steht schon so da: { $likes } Likes pro Beitrag.
   *[both] Das steht schon so da: { $followers } Follower und { $likes } Likes pro Beitrag.
}
log-no-such-day = <b>Diesen Tag gibt es in keinem Kalender.</b> Für welchen gelten die Zahlen? Schick sie mir bitte noch einmal, zum Beispiel <code>28.2. 3.000 / 100</code>.
log-note-day = { $missing ->
    [no_such_day] <b>Diesen Tag gibt es in keinem Kalender.</b> Zu welchem Tag gehört die Notiz? Schick sie mir bitte noch einmal, zum Beispiel <code>Notiz zum 28.2.: Gewinnspiel</code>.
   *[ahead] <b>Dieser Tag liegt noch vor uns.</b> Notizen nehme ich nur für heute oder frühere Tage an. Schick mir die Notiz gern, wenn es so weit ist.
}
log-note-alone = Zahlen habe ich für diesen Tag noch keine. Wenn du sie hast, schick sie mir einfach mit dem Datum.
log-several-days = <b>Das sind Zahlen von mehreren Tagen.</b> Schick mir bitte jeden Tag für sich, zum Beispiel <code>1.11. 11.000 / 400</code>. Viele auf einmal nehme ich als Datei. Gespeichert ist noch nichts.
log-closed = Diese Frage ist nicht mehr offen. Schick mir die Zahlen einfach noch einmal.
log-full = <b>Mehr als { $most } Tage kann ich mir nicht merken.</b> Entferne zuerst alte Einträge oder einen Account, den du nicht mehr brauchst.
log-ask-likes = Wie viele Likes bekommt ein typischer Beitrag? Schick mir die Zahl, dann rechne ich deine Like-Quote aus.
log-ask-followers = Und wie viele Follower hast du? Dann kann ich deine Like-Quote ausrechnen.
log-set-aside = Andere Zahlen wie Kommentare oder Aufrufe habe ich beiseitegelassen: Ich rechne nur mit Followern und Likes.
log-of-posts = Das sind die Likes von { $posts } Beiträgen. Ich nehme den mittleren Wert: der ist typisch für dich.
log-of-one-post = Das sind die Likes eines einzelnen Beitrags. Schickst du mir die deiner letzten Beiträge zusammen, zum Beispiel <code>480, 512, 390</code>, nehme ich den mittleren Wert.
log-one-post = <b>{ $likes ->
    [one] { $likes } Like
   *[other] { $likes } Likes
} bei einem Beitrag.</b> Für die Like-Quote brauche ich, was ein typischer Beitrag bekommt.{ $known ->
    [yes] {" "}Bisher habe ich dafür { $before }.
   *[no] {""}
} Sind { $likes } auch typisch? Oder schick mir die Likes deiner letzten Beiträge zusammen, zum Beispiel <code>480, 512, 390</code>, dann nehme ich den mittleren Wert. Noch ist nichts gemerkt.
log-doubt = { $doubt ->
    [more_likes_than_followers] <b>{ $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } bei { $followers ->
        [one] { $followers } Follower
       *[other] { $followers } Followern
    }?</b> Mehr Likes als Follower sind selten. Sind die beiden Zahlen vielleicht vertauscht? Gemerkt habe ich noch nichts.
   *[rate_too_high] <b>{ $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } bei { $followers ->
        [one] { $followers } Follower
       *[other] { $followers } Followern
    }?</b> Das wäre für diese Größe ungewöhnlich viel. Hast du dich vielleicht vertippt, oder sind die Zahlen vertauscht? Gemerkt habe ich noch nichts.
}
log-leap = { $same ->
    [yes] <b>{ $followers } Follower?</b> Für diesen Tag stehen schon { $before } da. Das wäre ein riesiger Unterschied. Stimmt die Zahl? Gemerkt habe ich noch nichts.
   *[no] <b>{ $followers } Follower?</b> Zuletzt waren es { $before } ({ $day }). Das wäre ein riesiger Unterschied. Stimmt die Zahl? Gemerkt habe ich noch nichts.
}
log-zero-likes = <b>0 Likes bei { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
}?</b> Instagram zeigt auch dann 0, wenn die Likes ausgeblendet sind. Was trifft zu? Gemerkt habe ich noch nichts.
log-dropped = In Ordnung, davon merke ich mir nichts.
log-bad-figure = { $fault ->
    [negative] <b>Eine Zahl unter null kann nicht stimmen.</b> Schick mir Follower und Likes bitte noch einmal, zum Beispiel <code>12.400 / 480</code>.
   *[absurd] <b>So viele Menschen gibt es gar nicht.</b> Mehr als 10 Milliarden speichere ich nicht. Schick mir die Zahlen bitte noch einmal, zum Beispiel <code>12.400 / 480</code>.
}
log-bad-day = { $fault ->
    [future] <b>Das Datum liegt noch vor uns: { $day }.</b> Ich merke mir nur Zahlen von heute oder früher. Schick sie mir bitte noch einmal.
   *[too_early] <b>Das ist mir zu lange her: { $day }.</b> Vor 2004 gab es diese Netzwerke noch nicht. Schick mir die Zahlen bitte noch einmal.
}
log-no-total = <b>Ich brauche die Gesamtzahl, keine Veränderung und keine Spanne.</b> Wie viele Follower hast du jetzt insgesamt, oder wie viele Likes bekommt ein typischer Beitrag? Zum Beispiel <code>12.400 / 480</code>.
log-which-day = <b>Von welchem Tag sind diese Zahlen?</b> Ich merke mir jede Zahl für einen Tag. Schick sie mir mit dem Datum, zum Beispiel <code>15.10. 11.900 / 450</code>, oder nimm einen von diesen. Noch ist nichts gemerkt.
log-broken = <b>Halbe Follower gibt es nicht.</b> Wie viele sind es genau? Schick mir die Zahlen bitte noch einmal, zum Beispiel <code>12.400 / 480</code> oder <code>12,4k</code>.
log-span-ahead = <b>Das liegt noch vor uns.</b> Ich merke mir nur Zahlen von heute oder früher. Schick sie mir bitte noch einmal.

rate-verdict = { $open ->
    [yes] { $verdict ->
        [above] Like-Quote: <b>{ $rate }</b>. Das ist <b>höher als üblich</b>: Ab 100.000 Followern sind es sonst unter { $benchmark }.
        [typical] Like-Quote: <b>{ $rate }</b>. Das ist <b>üblich</b>: Ab 100.000 Followern sind es unter { $benchmark }.
        [below] Like-Quote: <b>{ $rate }</b>. Das ist <b>niedriger als üblich</b>, auch wenn es ab 100.000 Followern meist unter { $benchmark } sind.
       *[far_below] Like-Quote: <b>{ $rate }</b>. Das ist <b>deutlich niedriger als üblich</b>, auch wenn es ab 100.000 Followern meist unter { $benchmark } sind.
    }
   *[no] { $verdict ->
        [above] Like-Quote: <b>{ $rate }</b>. Das ist <b>höher als üblich</b>: Accounts dieser Größe kommen auf etwa { $benchmark }.
        [typical] Like-Quote: <b>{ $rate }</b>. Das ist <b>üblich</b>: Accounts dieser Größe kommen auf etwa { $benchmark }.
        [below] Like-Quote: <b>{ $rate }</b>. Das ist <b>niedriger als üblich</b>: Accounts dieser Größe kommen auf etwa { $benchmark }.
       *[far_below] Like-Quote: <b>{ $rate }</b>. Das ist <b>deutlich niedriger als üblich</b>: Accounts dieser Größe kommen auf etwa { $benchmark }.
    }
}
rate-doubt = Das wäre eine Like-Quote von <b>{ $rate }</b>, üblich sind etwa { $benchmark }. <b>Das ist ungewöhnlich viel:</b> Vielleicht sind die beiden Zahlen vertauscht, oder es ist ein Tippfehler dabei.
rate-yardstick = { $publisher ->
    [both] <i>Vergleichswert: Fachartikel und { $who } ({ $year }), auf Instagram gemessen.</i>
    [study] <i>Vergleichswert: { $who } ({ $year }), auf Instagram gemessen.</i>
   *[article] <i>Vergleichswert: Fachartikel, ohne Angabe einer Studie.</i>
}
rate-near-edge = { $open ->
    [yes] Du bist nah an der nächsten Größe: Ab { $lower } Followern sind weniger als { $benchmark } üblich.
   *[no] { $side ->
        [higher] Du bist nah an der nächsten Größe: Von { $lower } bis { $upper } Followern sind { $benchmark } üblich.
       *[lower] Du bist nah an der Größe darunter: Von { $lower } bis { $upper } Followern sind { $benchmark } üblich.
    }
}
rate-no-followers = Ohne Follower gibt es noch keine Like-Quote. Jeder Account fängt bei null an, und die ersten Likes kommen oft noch vor den Followern.
rate-no-likes = { $open ->
    [yes] Für die Like-Quote fehlen mir noch deine Likes. Ab 100.000 Followern sind weniger als { $benchmark } üblich.
   *[no] Für die Like-Quote fehlen mir noch deine Likes. Bei dieser Größe sind etwa { $benchmark } üblich.
}
rate-zero-likes = Bei 0 Likes gebe ich kein Urteil über die Like-Quote ab.
rate-elsewhere = <i>Der Vergleichswert gilt für Instagram. Für { $place } ist er nur ein Anhaltspunkt.</i>
rate-of-a-blog = { $known ->
    [yes] Like-Quote: <b>{ $rate }</b>. Für Blogs gibt es keinen Vergleichswert; ich zeige dir, wie sie sich entwickelt.
   *[no] Für Blogs gibt es keinen Vergleichswert. Ich halte fest, wie sich deine Zahlen entwickeln.
}
rate-of = { $known ->
    [no] <b>{ $followers } Follower, Likes unbekannt.</b>
   *[yes] <b>{ $followers } Follower, { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } pro Beitrag.</b>
}
rate-question = <b>Sag mir zwei Zahlen, dann rechne ich deine Like-Quote aus:</b> deine Follower und die Likes eines typischen Beitrags, zum Beispiel <code>12.400 / 480</code>.
rate-percent-of = <b>{ $rate } bei { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
}:</b>
rate-percent-question = <b>Ob { $rate } gut sind, hängt von der Größe ab.</b> Wie viele Follower hat der Account, und wie viele Likes bekommt ein Beitrag?
rate-bad-percent = <b>Eine Like-Quote liegt zwischen 0 % und 100 %.</b> Schick mir lieber Follower und Likes, zum Beispiel <code>12.400 / 480</code>.
rate-more = { $size ->
    [open] <b>So messe ich:</b> Like-Quote = Likes pro Beitrag geteilt durch Follower. Verglichen wird mit Accounts derselben Größe, hier ab { $lower } Followern.
   *[range] <b>So messe ich:</b> Like-Quote = Likes pro Beitrag geteilt durch Follower. Verglichen wird mit Accounts derselben Größe, hier { $lower } bis { $upper } Follower.
}
rate-benchmarks =
    Üblich sind
    • bis { $to-1 } Follower: { $percent-1 }
    • { $from-2 } bis { $to-2 }: { $percent-2 }
    • { $from-3 } bis { $to-3 }: { $percent-3 }
    • ab { $from-4 }: unter { $percent-4 }
rate-source = { $publisher ->
    [both] Die { $benchmark } nennt der Fachartikel, auf den ich mich stütze, ohne eine Studie anzugeben. { $who } hat { $year } dieselbe Zahl veröffentlicht.
    [study] Die { $benchmark } hat { $who } { $year } veröffentlicht; der Fachartikel, auf den ich mich stütze, lässt diese Größe aus.
   *[article] Die { $benchmark } nennt der Fachartikel, auf den ich mich stütze, ohne eine Studie anzugeben.
}
rate-second = { $dated ->
    [yes] Zum Vergleich { $who } ({ $year }, { $profiles } Profile): Dort zählen <b>Likes und Kommentare</b>, deshalb wirkt eine reine Like-Quote etwas kleiner. Bei dieser Größe gelten dort ab { $average } als durchschnittlich, ab { $above } als überdurchschnittlich und über { $high } als hoch.
   *[no] Zum Vergleich { $who } ({ $profiles } Profile, ohne Jahresangabe): Dort zählen <b>Likes und Kommentare</b>, deshalb wirkt eine reine Like-Quote etwas kleiner. Bei dieser Größe gelten dort ab { $average } als durchschnittlich, ab { $above } als überdurchschnittlich und über { $high } als hoch.
} { $reading ->
    [high] Deine Quote wäre dort <b>hoch</b>.
    [above_average] Deine Quote wäre dort <b>überdurchschnittlich</b>.
    [average] Deine Quote wäre dort <b>durchschnittlich</b>.
    [below_average] Deine Quote wäre dort <b>unterdurchschnittlich</b>.
   *[low] Deine Quote wäre dort <b>niedrig</b>.
}
rate-no-second = Eine zweite Quelle (Modash) nennt für diese Größe keine brauchbaren Werte.
rate-only-instagram = Gemessen wurde das auf Instagram. Auf anderen Plattformen ist es nur ein Anhaltspunkt.

standing-question = <b>Wie viele Follower hast du?</b> Schick mir die Zahl, gern zusammen mit den Likes eines typischen Beitrags, zum Beispiel <code>12.400 / 480</code>.
standing-yes = <b>Ja, mit { $followers } Followern zählst du zu den Micro-Influencern.</b> Üblich ist dafür die Spanne von { $lower } bis { $upper }.
standing-not-yet = { $followers ->
    [one] <b>Noch nicht: Mit { $followers } Follower bist du in der Klasse { $name }.</b> Zur üblichen Spanne für Micro-Influencer ({ $lower } bis { $upper }) { $missing ->
        [one] fehlt dir noch { $missing } Follower
       *[other] fehlen dir noch { $missing } Follower
    }.
   *[other] <b>Noch nicht: Mit { $followers } Followern bist du in der Klasse { $name }.</b> Zur üblichen Spanne für Micro-Influencer ({ $lower } bis { $upper }) { $missing ->
        [one] fehlt dir noch { $missing } Follower
       *[other] fehlen dir noch { $missing } Follower
    }.
}
standing-beyond = <b>Nein, mit { $followers } Followern bist du schon in der Klasse { $name }.</b> Micro-Influencer haben üblicherweise { $lower } bis { $upper }.
standing-agreed = { $micro ->
    [yes] Die anderen Definitionen aus meinen Artikeln sehen das genauso.
   *[no] Auch die anderen Definitionen aus meinen Artikeln sehen das so.
}
standing-differs = { $micro ->
    [yes] Nicht alle sehen das so:
   *[no] Manche würden dich aber so nennen:
}
standing-next = Zur nächsten Klasse, { $name } ab { $at }, { $missing ->
    [one] fehlt dir noch { $missing } Follower
   *[other] fehlen dir noch { $missing } Follower
}.
standing-more = <b>Wer dich mit { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
} Micro-Influencer nennt und wer nicht:</b>
definition-line = { $mark ->
    [yes] ✅ { $text }
    [no] – { $text }
   *[none] • { $text }
}
others-class = { $micro ->
    [yes] <b>{ $followers } Follower: Das ist ein Micro-Influencer-Account.</b> Üblich ist dafür die Spanne von { $lower } bis { $upper }.
   *[no] { $way ->
        [open] <b>{ $followers } Follower: Das ist die Klasse { $name }.</b> Zur üblichen Spanne für Micro-Influencer ({ $lower } bis { $upper }) { $missing ->
            [one] fehlt dort noch { $missing } Follower
           *[other] fehlen dort noch { $missing } Follower
        }.
       *[beyond] <b>{ $followers } Follower: Das ist schon die Klasse { $name }.</b> Micro-Influencer haben üblicherweise { $lower } bis { $upper }.
    }
}
others-likes-only = <b>Dazu fehlt mir, wie viele Follower dieser Account hat.</b> Schick mir beides zusammen, zum Beispiel <code>Lisa hat 9.000 Follower und 300 Likes</code>. Bei dir habe ich nichts eingetragen.
others-not-logged = Das sind wohl nicht deine eigenen Zahlen. Eingetragen habe ich deshalb nichts.
standing-sources = Zuerst stütze ich mich auf einen Glossar-Artikel und einen Fachartikel. Nur die Grenzen von Micro stehen dort; Nano, Macro und Mega sind in der Branche übliche Namen.

undo-question = { $what ->
    [note] <b>Soll ich deinen letzten Eintrag zurücknehmen?</b> Eingetragen ist die Notiz „{ $note }“ ({ $day }).
    [followers] <b>Soll ich deinen letzten Eintrag zurücknehmen?</b> { $followers ->
        [one] Eingetragen ist { $followers } Follower
       *[other] Eingetragen sind { $followers } Follower
    } ({ $day }).
    [likes] <b>Soll ich deinen letzten Eintrag zurücknehmen?</b> { $likes ->
        [one] Eingetragen ist { $likes } Like
       *[other] Eingetragen sind { $likes } Likes
    } ({ $day }).
    [both] <b>Soll ich deinen letzten Eintrag zurücknehmen?</b> Eingetragen sind { $followers } Follower und { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } ({ $day }).
   *[nothing] <b>Soll ich deinen letzten Eintrag zurücknehmen ({ $day })?</b>
}
undo-left = Gut, alles bleibt, wie es ist.
undo-done = { $what ->
    [note] <b>Zurückgenommen.</b> Jetzt steht da wieder nur die Notiz „{ $note }“ ({ $day }).
    [kept] <b>Zurückgenommen.</b> Jetzt gilt wieder, was vorher eingetragen war ({ $day }).
    [nothing] <b>Zurückgenommen.</b> Jetzt ist nichts mehr eingetragen ({ $day }).
    [followers] <b>Zurückgenommen.</b> { $followers ->
        [one] Jetzt gilt wieder { $followers } Follower
       *[other] Jetzt gelten wieder { $followers } Follower
    } ({ $day }).
    [likes] <b>Zurückgenommen.</b> { $likes ->
        [one] Jetzt gilt wieder { $likes } Like
       *[other] Jetzt gelten wieder { $likes } Likes
    } ({ $day }).
   *[both] <b>Zurückgenommen.</b> Jetzt gelten wieder { $followers } Follower und { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } ({ $day }).
}
undo-gone = Das ist schon zurückgenommen.
undo-covered = Für denselben Tag hast du danach noch etwas eingetragen ({ $day }). Nimm zuerst den neueren Eintrag zurück, mit /undo.
undo-nothing = Es gibt nichts zurückzunehmen: Du hast noch nichts eingetragen.

export = { $days ->
    [one] Deine Zahlen von { $days } Tag. Die Datei lässt sich in jeder Tabellenkalkulation öffnen.
   *[other] Deine Zahlen von { $days } Tagen. Die Datei lässt sich in jeder Tabellenkalkulation öffnen.
}
export-all = Alles, was ich über dich gespeichert habe. Die Datei ist für Programme gedacht; für eine Tabelle nimm die andere.
export-empty = Noch ist nichts da, was in eine Datei könnte. Trag zuerst ein paar Zahlen ein.
