### Das Tagebuch: was mit Partnern läuft, wann es weitergeht und was es gebracht hat.

diary-empty = <b>Dein Tagebuch ist noch leer.</b> Hier hältst du fest, wen du gefragt hast, wer zugesagt hat, was ein Beitrag gebracht und was er gekostet hat. Ich erinnere dich, wenn du nachfragen möchtest. Wähl dafür zuerst einen Partner aus.
diary = { $count ->
    [one] <b>Dein Tagebuch, eine Zusammenarbeit:</b>
   *[other] <b>Dein Tagebuch, { $count } Einträge. Oben steht, was als Nächstes dran ist:</b>
}
diary-line = • { $partner }: { $stage ->
    [idea] Idee
    [asked] gefragt
    [agreed] zugesagt
    [posted] gepostet
    [result] abgeschlossen
    [declined] abgesagt
   *[no-show] nicht eingehalten
} ({ $since }){ $waits ->
    [yes] , wieder am { $next }
   *[no] { "" }
}
diary-step = { $step ->
    [asked] { $count ->
        [0] <b>Bisher hast du noch niemanden gefragt.</b>
       *[other] <b>Gefragt hast du bisher:</b>
    }
    [agreed] { $count ->
        [0] <b>Bisher hat noch niemand zugesagt.</b>
       *[other] <b>Eine Zusage hast du von:</b>
    }
    [posted] { $count ->
        [0] <b>Bisher hat noch niemand gepostet.</b>
       *[other] <b>Einen Beitrag gibt es schon von:</b>
    }
    [declined] { $count ->
        [0] <b>Bisher hat niemand abgesagt.</b>
       *[other] <b>Eine Absage kam von:</b>
    }
    [unasked] { $count ->
        [0] <b>Alle auf deiner Liste hast du schon gefragt.</b>
       *[other] <b>Noch nicht gefragt hast du:</b>
    }
    [unanswered] { $count ->
        [0] <b>Im Moment steht keine Antwort aus.</b>
       *[other] <b>Auf eine Antwort wartest du noch von:</b>
    }
   *[unposted] { $count ->
        [0] <b>Im Moment fehlt kein Beitrag.</b>
       *[other] <b>Der Beitrag fehlt noch von:</b>
    }
}
diary-step-partner = • { $partner }
diary-step-more = { $count ->
    [one] … und noch einer. Alle findest du im Tagebuch.
   *[other] … und noch { $count }. Alle findest du im Tagebuch.
}
diary-begun = Ins Tagebuch eingetragen.
diary-of = <b>{ $partner }:</b> { $stage ->
    [idea] eine Idee seit dem { $since }. Noch hast du nicht gefragt.
    [asked] gefragt am { $since }, die Antwort steht noch aus.
    [agreed] zugesagt am { $since }, der Beitrag kommt noch.
    [posted] gepostet am { $since }. Was er gebracht hat, fehlt noch.
    [result] abgeschlossen am { $since }.
    [declined] hat am { $since } abgesagt.
   *[no-show] hat nicht Wort gehalten. Der letzte Stand ist vom { $since }.
}
diary-declined = Schade, aber ein Nein gehört dazu. Frag ruhig die Nächsten, oder versuch es hier später noch einmal.
diary-unsettled = Dann lasse ich alles so stehen. Sobald es feststeht, schreib mir einfach noch mal.
diary-none-of = Zu { $partner } steht noch nichts im Tagebuch.
diary-no-followers = Neue Follower habe ich nicht eingetragen: Von welchem Beitrag sie kommen, weiß niemand genau. Als Ergebnis zählen Likes, Klicks, Verkäufe und eingelöste Gutscheine.
diary-no-revenue = Den Umsatz habe ich nicht eingetragen, auch nicht als Kosten. Als Ergebnis zählen Likes, Klicks, Verkäufe und eingelöste Gutscheine.
diary-no-more = Eine Erinnerung habe ich nicht gesetzt, weil das hier vorbei ist. Mit „Noch einmal“ fängst du neu an, dann erinnere ich dich gern.
diary-next = ⏰ Ich erinnere dich: { $day }
diary-cost = Kosten: { $cost }
diary-result = { $result ->
    [likes] Likes: { $count }
    [clicks] Klicks: { $count }
    [sales] Verkäufe: { $count }
   *[coupons] Eingelöste Gutscheine: { $count }
}
diary-when = <b>{ $partner }: Wann soll ich dich erinnern?</b> Wähl aus oder schreib einen Tag, zum Beispiel <code>in fünf Tagen</code> oder <code>am Freitag</code>.
diary-bad-day = An diesem Tag kann ich dich nicht erinnern. Es geht von morgen an bis in einem Jahr.
diary-results = <b>{ $partner }: Was hat der Beitrag gebracht, und was hat er gekostet?</b> Schreib, was du weißt, zum Beispiel <code>560 Likes, 40 Klicks, 6 Verkäufe, 3 Gutscheine, 150 €</code>.
diary-bad-result = Eine der Zahlen kann nicht stimmen. Die habe ich weggelassen.
diary-bad-cost = { $fault ->
    [negative] Kosten unter null kann ich nicht eintragen.
   *[absurd] Diese Kosten können nicht stimmen.
}
diary-marked = <b>{ $partner }: Ist der Beitrag gekennzeichnet?</b>
diary-mark-it = Gepostet ist eingetragen. Der Beitrag sollte aber noch als Werbung gekennzeichnet werden, am besten gleich.
undo-diary-question = { $what ->
    [begun] <b>Soll ich das zurücknehmen?</b> Dann ist der Eintrag zu { $partner } wieder aus dem Tagebuch.
   *[changed] <b>Soll ich das zurücknehmen?</b> Es geht um die letzte Änderung zu { $partner } im Tagebuch.
}
undo-diary-done = { $what ->
    [begun] Zurückgenommen. Der Eintrag zu { $partner } ist wieder aus dem Tagebuch.
   *[changed] Zurückgenommen. Jetzt steht es wieder so da:
}
diary-remove = <b>{ $partner }: Diesen Eintrag aus dem Tagebuch nehmen?</b> Der Partner selbst bleibt in deiner Liste. Das lässt sich nicht rückgängig machen.
diary-removed = Der Eintrag ist weg.
diary-who = <b>Mit wem war das?</b>
diary-one-by-one = Das waren mehrere Partner auf einmal. Schreib mir bitte zu jedem eine eigene Nachricht.
diary-full = Mehr als { $most } Einträge kann ich nicht führen. Nimm zuerst ein paar alte heraus.
diary-reminder = { $stage ->
    [idea] ⏰ <b>{ $partner }: Heute wolltest du anfragen.</b>
    [asked] ⏰ <b>{ $partner }: Heute wolltest du nachfragen.</b>
    [agreed] ⏰ <b>{ $partner }: Heute wolltest du nach dem Beitrag schauen.</b>
   *[posted] ⏰ <b>{ $partner }: Heute wolltest du nachsehen, was der Beitrag gebracht hat.</b>
} (Vorgemerkt für den { $day }.)
diary-month = { $count ->
    [0] <b>{ $month }:</b> Kein Beitrag von Partnern.
    [one] <b>{ $month }: Das hat dein Partner gebracht</b>
   *[other] <b>{ $month }: Das haben deine Partner gebracht</b>, die meisten Likes fürs Geld zuerst
}
diary-month-partner = <b>{ $partner }</b>: { $posts ->
    [0] kein Beitrag
    [one] ein Beitrag
   *[other] { $posts } Beiträge
}{ $no-shows ->
    [0] { "" }
    [one] , einmal nicht eingehalten
   *[other] , { $no-shows }-mal nicht eingehalten
}{ $paid ->
    [known] , { $cost }
    [nothing] , ohne Geld
    [mixed] , Kosten in mehreren Währungen
   *[open] , Kosten nicht bekannt
}
diary-month-result = { $result ->
    [likes] Likes: { $count }
    [clicks] Klicks: { $count }
    [sales] Verkäufe: { $count }
   *[coupons] Eingelöste Gutscheine: { $count }
}{ $known ->
    [yes] , also { $each } für je { $unit }
   *[no] { "" }
}
diary-brought = <b>{ $partner }: Das ist bisher zusammengekommen</b>
diary-brought-nothing = Zu { $partner } steht noch kein Beitrag im Tagebuch. Sobald du ein Ergebnis einträgst, rechne ich dir aus, was es fürs Geld war.
diary-brought-source = <i>Gezählt ist, was du an Ergebnissen und Kosten eingetragen hast.</i>
diary-month-more = { $count ->
    [one] Ein weiterer Partner hat weniger gebracht.
   *[other] { $count } weitere Partner haben weniger gebracht.
}
diary-month-source = <i>Gezählt wird, was in diesem Monat gepostet wurde, mit den Ergebnissen und Kosten, die du eingetragen hast. Währungen rechne ich nicht um.</i>
