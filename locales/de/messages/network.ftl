### Ein Netzwerk aus kleinen Accounts gegen einen Star.

network-question = <b>Wie viele kleine Accounts sollen es sein, und wie groß ist jeder?</b> Schreib zum Beispiel <code>20 Accounts mit je 5.000</code>, gern auch <code>für je 50 € gegen einen Star mit 1 Mio für 8.000 €</code>. Oder nimm ein Beispiel:
network-no-small = Gut, keine kleinen Accounts. Nur zum Vergleich:
network-no-small-question = <b>Gut, keine kleinen Accounts.</b> Hast du einen Star im Blick? Schick mir seine Follower und den Preis, zum Beispiel <code>Star mit 1 Mio für 8.000 €</code>. Dann sage ich dir, was ein Beitrag dort bringt.
network-bad-figure = { $fault ->
    [negative] <b>Eine Zahl unter null kann nicht stimmen.</b> Wie viele Accounts sollen es sein, und wie groß ist jeder?
   *[absurd] <b>So viele Menschen gibt es gar nicht.</b> Wie viele Accounts sollen es sein, und wie groß ist jeder?
}
network-no-followers = <b>Ein Account ohne Follower bringt keine Likes.</b> Wie viele Accounts sollen es sein, und wie groß ist jeder?
network-no-accounts = <b>Ein Netzwerk braucht mindestens einen Account.</b> Wie viele sollen es sein, und wie groß ist jeder?
network-too-many = <b>Mehr als { $most } Accounts plane ich nicht.</b> Wie viele sollen es sein, und wie groß ist jeder?
network-bad-price = { $fault ->
    [negative] <b>Ein Preis unter null kann nicht stimmen.</b> Schick mir deinen Plan bitte noch einmal.
   *[absurd] <b>Dieser Preis kann nicht stimmen.</b> Schick mir deinen Plan bitte noch einmal.
}
network-headline = { $winner ->
    [network] <b>Ja: { $count ->
        [one] Ein Account mit { $followers } Followern bringt
       *[other] { $count } Accounts mit je { $followers } Followern bringen
    } mehr Likes als ein Star mit { $star }.</b>
    [star] { $ceiling ->
        [yes] <b>Nein: Hier bringt vermutlich der Star mehr Likes.</b> { $count ->
            [one] Ein Account mit { $followers } Followern reicht
           *[other] { $count } Accounts mit je { $followers } Followern reichen
        } dafür noch nicht.
       *[no] <b>Nein: Hier bringt der Star mehr Likes.</b> { $count ->
            [one] Ein Account mit { $followers } Followern reicht
           *[other] { $count } Accounts mit je { $followers } Followern reichen
        } dafür noch nicht.
    }
    [even] <b>Gleichauf: { $count ->
        [one] Ein Account mit { $followers } Followern bringt
       *[other] { $count } Accounts mit je { $followers } Followern bringen
    } so viele Likes wie ein Star mit { $star }.</b>
   *[needed] <b>Du brauchst { $count ->
        [one] einen Account mit { $followers } Followern
       *[other] { $count } Accounts mit je { $followers } Followern
    },</b> um auf so viele Likes zu kommen wie ein Star mit { $star }.
}
network-small = Netzwerk: { $count } × { $followers } = { $total } Follower, damit erreichst du { $overlap ->
    [0] höchstens { $reach } Menschen
   *[other] höchstens { $reach } Menschen (bei { $overlap } % Überschneidung)
}. Postet jeder einmal, sind { $open ->
    [yes] weniger als { $likes } Likes zu erwarten.
   *[no] etwa { $likes } Likes zu erwarten.
}
network-star = Star: { $followers } Follower, { $open ->
    [yes] weniger als { $likes } Likes pro Beitrag.
   *[no] etwa { $likes } Likes pro Beitrag.
}
network-no-star = <b>Dieser Star ist gar nicht größer als deine kleinen Accounts.</b> Vergleich sie besser direkt, mit /compare.
network-break-even = { $more ->
    [yes] Gleichauf wären sie bei <b>{ $accounts } Accounts</b> dieser Größe. { $missing ->
        [one] Es fehlt noch einer.
       *[other] Es fehlen noch { $missing }.
    } Zusammen hätten sie { $followers } Follower, { $share } von denen des Stars.
   *[no] Schon { $accounts ->
        [one] <b>ein Account</b> dieser Größe genügt
       *[other] <b>{ $accounts } Accounts</b> dieser Größe genügen
    } dafür, mit { $followers } Followern: { $share } von denen des Stars.
}
network-budget = { $enough ->
    [yes] Dein Budget von { $budget } reicht für { $count ->
        [one] einen Account zu { $price }.
       *[other] { $count } Accounts zu je { $price }.
    }
   *[no] Dein Budget von { $budget } reicht dafür nicht: { $count ->
        [one] ein Account zu { $price } ist teurer.
       *[other] { $count } Accounts zu je { $price } sind teurer.
    }
}
network-cost = Kosten des Netzwerks: <b>{ $total }</b>. { $least ->
    [yes] Das sind mehr als { $each } pro Like und mindestens { $per_follower } pro erreichtem Menschen.
   *[no] Das sind { $each } pro Like und mindestens { $per_follower } pro erreichtem Menschen.
}
network-star-cost = Kosten des Stars: <b>{ $total }</b>. { $least ->
    [yes] Das sind mehr als { $each } pro Like und { $per_follower } pro Follower.
   *[no] Das sind { $each } pro Like und { $per_follower } pro Follower.
}
network-cheaper = { $winner ->
    [network] <b>Günstiger pro Like ist das Netzwerk.</b>
    [star] <b>Günstiger pro Like ist der Star.</b>
   *[even] <b>Pro Like kosten beide gleich viel.</b>
}
network-mixed = Die Preise sind in verschiedenen Währungen, deshalb vergleiche ich sie nicht. Schickst du sie mir in einer?
network-bad-overlap = Eine Überschneidung liegt zwischen 0 und 100 %. Wie viele Menschen folgen vermutlich mehreren dieser Accounts?
network-overlap = { $overlap ->
    [0] <i>Angenommen ist, dass niemand mehreren dieser Accounts folgt. Meist überschneiden sie sich, also sind es eher weniger Menschen. Wie viel, stellst du hier ein:</i>
   *[other] <i>Angenommen sind { $overlap } % Überschneidung, also Menschen, die mehreren dieser Accounts folgen. Gemessen hat das niemand. Hier stellst du es ein:</i>
}
network-assumed = { $what ->
    [size] <i>Die Größe hast du nicht genannt: Ich rechne mit { $followers } Followern je Account.</i>
    [star] <i>Wie groß der Star ist, hast du nicht gesagt: Ich rechne mit { $star } Followern.</i>
   *[both] <i>Größen hast du nicht genannt: Ich rechne mit { $followers } Followern je Account und { $star } beim Star.</i>
}
network-source = { $star ->
    [said] <i>Die Likes des Stars sind die von dir. Der Rest ist mit den üblichen Like-Quoten gerechnet: Fachartikel und Markerly (2016), auf Instagram gemessen.</i>
   *[usual] <i>Gerechnet mit den üblichen Like-Quoten: Fachartikel und Markerly (2016), auf Instagram gemessen.</i>
}
network-price-question = <b>Was kostet ein Account?</b> Schick mir den Preis, dann sage ich dir, für wie viele kleine Accounts deine { $budget } reichen.
network-second-question = <b>Was wäre, wenn deine Accounts weitererzählt werden?</b> Wie viele Prozent der Erreichten führen selbst einen Account und posten mit, und wie viele Follower hat so einer? Zum Beispiel <code>1 % mit 300</code>.
network-second = <b>Was wäre, wenn:</b> Führten { $share } der Erreichten selbst einen Account mit { $followers } Followern und posteten alle mit, wären das { $accounts } weitere Accounts und noch einmal bis zu { $reach } Menschen.
network-second-counted = { $count ->
    [one] <b>Was wäre, wenn:</b> Führte ein Follower deiner Partner selbst einen Account mit { $followers } Followern und postete mit, wären das noch einmal bis zu { $reach } Menschen.
   *[other] <b>Was wäre, wenn:</b> Führten { $count } Follower deiner Partner selbst Accounts mit je { $followers } Followern und posteten alle mit, wären das noch einmal bis zu { $reach } Menschen.
}
network-second-too-many = <b>So kann das nicht sein.</b> Deine Partner haben zusammen { $total } Follower. Mehr können nicht selbst Accounts führen.
network-second-absurd = Damit kämst du auf mehr Menschen, als es gibt. Mit kleineren Zahlen wird es glaubwürdiger.
network-second-caution = <i>Das ist ein Gedankenspiel mit deinen Zahlen, kein Versprechen.</i>
