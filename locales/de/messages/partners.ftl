### Partner: die Liste, eine einzelne, Fragen dazu.

partners-none = <b>Noch hast du keine Partner.</b> Hier sammelst du Accounts, mit denen du arbeitest oder arbeiten möchtest: Zahlen, Preise, Notizen. Nur du siehst sie.
partners = { $order ->
    [rate] <b>Deine Partner, die beste Like-Quote für ihre Größe zuerst</b> ({ $count } von { $all }):
    [cost] <b>Deine Partner, die günstigsten Likes zuerst</b> ({ $count } von { $all }):
    [size] <b>Deine Partner, die größten zuerst</b> ({ $count } von { $all }):
   *[name] <b>Deine Partner von A bis Z</b> ({ $count } von { $all }):
}
partners-line = { $known ->
    [yes] • { $partner }: { $followers ->
        [one] { $followers } Follower
       *[other] { $followers } Follower
    }{ $rated ->
        [yes] , { $rate }
       *[no] { "" }
    }{ $paid ->
        [money] , { $price }
        [free] , kostenlos
        [barter] , Tausch
       *[open] { "" }
    }
   *[no] • { $partner }: noch keine Zahlen
}
partners-hint = Follower, Like-Quote, Preis pro Beitrag. Tipp auf einen Namen, um mehr zu sehen oder etwas zu ändern.
partner-question = <b>Wer kommt dazu?</b> Schick mir Namen oder Handle, Follower, Likes und den Preis, wenn du ihn kennst, zum Beispiel <code>@hofcafe 9.400 / 560, 150 €</code>. Auch mehrere auf einmal.
partner-stranger = { $name } kenne ich noch nicht: In deiner Partnerliste steht niemand mit diesem Namen. Geändert habe ich nichts. Soll ich { $name } aufnehmen? Sag Ja, dann frage ich nach den Followern.
partner-figures-of = Wie viele Follower hat { $name }? Schick mir die Zahl, gern mit Likes und Preis, zum Beispiel <code>1.200 / 60, 40 €</code>.
partner-no-followers = <b>{ $name }:</b> Hier fehlen noch die Follower.
partners-kept = { $partners ->
    [one] <b>Gemerkt:</b>
   *[other] <b>{ $partners } Partner gemerkt:</b>
}
partner-kept-line = • { $partner } mit { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
}{ $known ->
    [yes] {" "}und { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    }
   *[no] {""}
}{ $paid ->
    [money] , { $price }
    [free] , kostenlos
    [barter] , Tausch
   *[open] {""}
}
partner-known = { $partner } steht schon in deiner Liste.
partners-full = Mehr als { $most } Partner kann ich nicht führen. Entferne zuerst ein paar.
partners-file = { $partners ->
    [one] { $partners } Partner, mit allen Zahlen. Die Datei lässt sich in jeder Tabellenkalkulation öffnen.
   *[other] { $partners } Partner, mit allen Zahlen. Die Datei lässt sich in jeder Tabellenkalkulation öffnen.
}
partners-read = <b>Gelesen: „{ $name }“, eine Partnerliste</b> mit { $partners ->
    [one] einem Partner.
   *[other] { $partners } Partnern.
} Gespeichert ist noch nichts.
partners-read-known = { $known ->
    [0] • neu: { $new }
   *[other] • neu: { $new }, schon bekannt: { $known }
}
partners-read-line = • { $partner }{ $days ->
    [0] , ohne Zahlen
    [one] , Zahlen von einem Tag
   *[other] , Zahlen von { $days } Tagen
}
partners-read-confirm = <b>Soll ich das übernehmen?</b> Wer schon in deiner Liste steht, bekommt die Angaben aus der Datei; was dort fehlt, bleibt, wie es ist. Du kannst es danach im Ganzen wieder zurücknehmen.
partners-no-room = { $more ->
    [one] Seit du die Datei geschickt hast, ist deine Liste voll geworden: Ein Partner hat keinen Platz mehr, denn mehr als { $most } kann ich nicht führen. Entferne einen, dann tipp noch einmal auf Ja. Bis dahin habe ich nichts übernommen.
   *[other] Seit du die Datei geschickt hast, ist deine Liste voll geworden: { $more } Partner haben keinen Platz mehr, denn mehr als { $most } kann ich nicht führen. Entferne ein paar, dann tipp noch einmal auf Ja. Bis dahin habe ich nichts übernommen.
}
partners-taken = { $partners ->
    [one] <b>Übernommen: ein Partner.</b>
   *[other] <b>Übernommen: { $partners } Partner.</b>
}
partner-no-currency = Den Preis habe ich weggelassen, weil ich die Währung nicht kenne. Schreib sie dazu, zum Beispiel <code>150 €</code>.
partner-which-currency = In welcher Währung? Schreib sie bitte dazu, zum Beispiel <code>150 €</code>.
partner-panel = <b>{ $partner }</b>
partner-figures = { $known ->
    [yes] { $followers } Follower, { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } pro Beitrag (Stand { $day })
   *[no] { $followers } Follower, Likes noch offen (Stand { $day })
}
partner-no-figures = Zahlen: noch keine
partner-earlier = { $known ->
    [yes] { $day }: { $followers } / { $likes }
   *[no] { $day }: { $followers }
}
partner-earlier-price = { $day }: { $price }
partner-bad-price = <b>{ $partner }:</b> { $fault ->
    [negative] Ein Preis unter null kann nicht stimmen.
   *[absurd] Dieser Preis kann nicht stimmen.
} Was kostet ein Beitrag dort?
partner-price = { $known ->
    [yes] Preis: { $price } pro Beitrag, das sind { $each } pro Like
   *[no] Preis: { $price } pro Beitrag
}
partner-free = Preis: kostenlos
partner-barter = Preis: Tausch statt Geld
partner-no-price = Preis: noch offen
partner-note = Notiz: { $note }
partner-words = { $part ->
    [figures] <b>{ $partner }: Wie sind die Zahlen jetzt?</b> Follower und Likes, zum Beispiel <code>9.400 / 560</code>.
    [price] <b>{ $partner }: Was kostet ein Beitrag?</b> Zum Beispiel <code>150 €</code>.
    [name] <b>{ $partner }: Wie soll der Eintrag heißen?</b> Ein Handle wie <code>@hofcafe</code> oder ein anderer Name.
    [niche] <b>{ $partner }: Worum geht es dort?</b> Ein paar Worte, zum Beispiel <code>Brot und Kuchen</code>.
    [region] <b>{ $partner }: Aus welcher Gegend?</b> Zum Beispiel <code>Graz und Umgebung</code>.
   *[note] <b>{ $partner }: Was möchtest du dir merken?</b> Ein paar Worte, höchstens 64 Zeichen.
}
partner-remove = <b>{ $partner } entfernen?</b> Alle Zahlen dazu gehen mit. Das lässt sich nicht rückgängig machen.
partner-removed = { $partner } ist entfernt, mit allen Zahlen.

plan-question = <b>Wofür soll ich planen?</b> Nenn mir ein Budget oder wie viele Likes du brauchst, zum Beispiel <code>500 €</code> oder <code>3.000 Likes</code>. Steht eine Region deiner Partner dabei, plane ich nur mit ihr: <code>500 € in Graz</code>.
plan-bad-budget = { $fault ->
    [negative] <b>Ein Budget unter null kann nicht stimmen.</b>
   *[absurd] <b>Dieses Budget kann nicht stimmen.</b>
}
plan-bad-target = <b>So viele Likes kann ich nicht einplanen.</b>
plan-budget = { $partners ->
    [0] <b>Für { $budget } passt noch niemand aus deiner Liste.</b>
    [one] <b>Für { $budget } nimmst du einen Account aus deiner Liste:</b>
   *[other] <b>Für { $budget } nimmst du { $partners } aus deiner Liste:</b>
}
plan-target = { $reached ->
    [yes] { $partners ->
        [one] <b>Für { $likes } Likes reicht schon ein Account aus deiner Liste:</b>
       *[other] <b>Für { $likes } Likes nimmst du { $partners } aus deiner Liste:</b>
    }
   *[no] { $partners ->
        [0] <b>Für { $likes } Likes brauchst du erst noch Partner mit Zahlen.</b>
       *[other] <b>Für { $likes } Likes reicht deine Liste noch nicht, auch wenn alle mitmachen:</b>
    }
}
plan-line = { $paid ->
    [money] • { $partner }: etwa { $likes } Likes für { $price }
    [free] • { $partner }: etwa { $likes } Likes, kostenlos
    [barter] • { $partner }: etwa { $likes } Likes, im Tausch
   *[open] • { $partner }: etwa { $likes } Likes, Preis noch offen
}
plan-together = { $known ->
    [yes] Zusammen sind das etwa <b>{ $likes } Likes für { $total }</b>, also { $each } pro Like. Gerechnet ist mit einem Beitrag von jedem.
    [free] Zusammen sind das etwa <b>{ $likes } Likes</b>, ohne dass du Geld ausgibst. Gerechnet ist mit einem Beitrag von jedem.
   *[no] Zusammen sind das etwa <b>{ $likes } Likes</b>. Gerechnet ist mit einem Beitrag von jedem.
}
plan-reason = <i>So habe ich gewählt: zuerst, wer pro Like am wenigsten kostet, Tausch vor Geld. Ohne bekannte Likes rechne ich mit dem üblichen Wert.</i>
plan-more = Es fehlen noch { $missing } Likes. { $accounts ->
    [one] Ein weiterer Account mit etwa { $followers } Followern { $near ->
        [yes] aus der Region { $region } würde
       *[no] würde
    } reichen.
   *[other] { $accounts } weitere Accounts mit etwa { $followers } Followern { $near ->
        [yes] aus der Region { $region } würden
       *[no] würden
    } reichen.
}
plan-region = Geplant nur mit Partnern aus der Region { $region }.
plan-left-out = { $partners ->
    [one] Nicht eingeplant, weil Zahlen oder ein Preis in dieser Währung fehlen:
   *[other] Nicht eingeplant sind { $partners }, weil Zahlen oder ein Preis in dieser Währung fehlen:
}
plan-left-out-line = • { $partner }
partners-against = { $winner ->
    [network] { $count ->
        [one] <b>Ja: Schon ein Account aus deiner Liste bringt mehr Likes als ein Star mit { $star }.</b>
       *[other] <b>Ja: Deine { $count } Partner bringen zusammen mehr Likes als ein Star mit { $star }.</b>
    }
    [star] <b>Nein: Ein Star mit { $star } Followern bringt vermutlich mehr Likes als deine Liste.</b>
   *[even] <b>Gleichauf: Deine Liste bringt so viele Likes wie ein Star mit { $star }.</b>
}
partners-some-against = { $winner ->
    [network] { $count ->
        [one] <b>Ja: Dieser eine Account bringt mehr Likes als ein Star mit { $star }.</b>
       *[other] <b>Ja: Diese { $count } bringen zusammen mehr Likes als ein Star mit { $star }.</b>
    }
    [star] { $count ->
        [one] <b>Nein: Ein Star mit { $star } Followern bringt vermutlich mehr Likes als dieser eine Account.</b>
       *[other] <b>Nein: Ein Star mit { $star } Followern bringt vermutlich mehr Likes als diese { $count } zusammen.</b>
    }
   *[even] { $count ->
        [one] <b>Gleichauf: Dieser eine Account bringt so viele Likes wie ein Star mit { $star }.</b>
       *[other] <b>Gleichauf: Diese { $count } bringen zusammen so viele Likes wie ein Star mit { $star }.</b>
    }
}
partners-together = { $whose ->
    [all] Deine Partner
   *[some] Zusammen
}: { $total } Follower, damit erreichst du { $overlap ->
    [0] höchstens { $reach } Menschen
   *[other] höchstens { $reach } Menschen (bei { $overlap } % Überschneidung)
}. Postet { $count ->
    [one] der Account einmal, sind etwa { $likes } Likes zu erwarten.
   *[other] jeder der { $count } einmal, sind etwa { $likes } Likes zu erwarten.
}
partners-missing = { $missing ->
    [one] Mit einem weiteren Account, der im Schnitt so viel bringt wie die anderen, wären beide gleichauf.
   *[other] Mit { $missing } weiteren Accounts, die im Schnitt so viel bringen wie die anderen, wären beide gleichauf.
}
partners-source = <i>Gerechnet mit den Likes, die du eingetragen hast; wo keine stehen, mit den üblichen (Fachartikel und Markerly 2016, Instagram).</i>
undo-partners-question = { $listed ->
    [yes] <b>Soll ich die Partnerliste aus deiner Datei wieder zurücknehmen?</b>
   *[no] <b>Soll ich zurücknehmen, was du zuletzt bei deinen Partnern eingetragen hast?</b>
} { $partners ->
    [one] { $what ->
        [added] Dazugekommen ist ein Account.
       *[other] Geändert hat sich ein Account.
    }
   *[other] { $what ->
        [added] Dazugekommen sind { $partners } Accounts.
       *[other] Es geht um { $partners } Accounts.
    }
}
undo-partners-done = { $what ->
    [added] { $partners ->
        [one] <b>Zurückgenommen.</b> Der Account ist nicht mehr bei deinen Partnern.
       *[other] <b>Zurückgenommen.</b> Die { $partners } Accounts sind nicht mehr bei deinen Partnern.
    }
   *[other] <b>Zurückgenommen.</b> Deine Partner sind wieder so wie vorher.
}
undo-partners-touched = An diesen Partnern hast du danach noch etwas geändert oder eingetragen, deshalb lasse ich alles, wie es ist. Unter /partners kannst du jeden einzeln ändern oder entfernen.
