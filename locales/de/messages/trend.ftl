### Der Verlauf: was sich geändert hat, wann es gut lief und wann nicht.

trend-followers = { $direction ->
    [up] <b>{ $over ->
        [yes] Es ging aufwärts
       *[no] Es geht aufwärts
    }: { $then } → { $now } Follower.</b> Das sind { $change }{ $share ->
        [known] { " " }({ $percent })
       *[unknown] { "" }
    } { $over ->
        [yes] vom { $since } bis { $until }
       *[no] seit dem { $since }
    }.
    [down] <b>Es sind weniger geworden: { $then } → { $now } Follower.</b> Das sind { $change }{ $share ->
        [known] { " " }({ $percent })
       *[unknown] { "" }
    } { $over ->
        [yes] vom { $since } bis { $until }
       *[no] seit dem { $since }
    }.
   *[steady] <b>Praktisch unverändert: { $then } → { $now } Follower.</b> So kleine Schwankungen wie { $change } { $over ->
        [yes] vom { $since } bis { $until }
       *[no] seit dem { $since }
    } sind normal.
}
trend-rate = { $direction ->
    [up] Like-Quote: { $then } → <b>{ $now }</b>, also { $points } Prozentpunkte. Deine Beiträge kommen besser an.
    [down] Like-Quote: { $then } → <b>{ $now }</b>, also { $points } Prozentpunkte.
   *[steady] Like-Quote: { $then } → <b>{ $now }</b> ({ $points } Prozentpunkte). Das ist stabil.
}
trend-rate-missing = Für die Entwicklung der Like-Quote fehlen mir noch Likes an zwei Tagen.
trend-followers-missing = Für die Entwicklung der Follower fehlen mir noch Follower an zwei Tagen.
trend-best = { $way ->
    [up] Am besten lief es vom { $since } bis { $until }: { $change } Follower
   *[down] Am wenigsten verloren hast du vom { $since } bis { $until }: { $change } Follower
}, das sind { $weekly } pro Woche{ $noted ->
    [yes] { " " }(„{ $note }“)
   *[no] { "" }
}.
trend-worst = { $way ->
    [up] Am schwächsten vom { $since } bis { $until }: { $change } Follower
   *[down] Am meisten verloren hast du vom { $since } bis { $until }: { $change } Follower
}, { $weekly } pro Woche{ $noted ->
    [yes] { " " }(„{ $note }“)
   *[no] { "" }
}.
trend-note = Letzte Notiz ({ $day }): „{ $note }“
trend-nothing = <b>Einen Verlauf gibt es ab zwei Tagen mit Zahlen.</b> Bisher habe ich noch gar keine von dir. Schick mir die ersten, zum Beispiel <code>12.400 / 480</code>. Ältere nehme ich auch: <code>1.10. 11.900 / 450</code>
trend-one-day = <b>Einen Verlauf gibt es ab zwei Tagen mit Zahlen, und einen kenne ich schon: { $day }.</b> Schick mir in ein paar Tagen die nächsten. Ältere nehme ich auch, zum Beispiel <code>1.10. 11.900 / 450</code>
trend-none-since = <b>{ $over ->
    [yes] Vom { $since } bis { $until }
   *[no] Seit dem { $since }
} kenne ich { $days ->
    [0] keine Zahlen
    [one] nur einen Tag mit Zahlen
   *[other] zu wenige Zahlen
}.</b> Für einen Verlauf brauche ich Follower oder Likes von mindestens zwei Tagen. { $earlier ->
    [0] Ältere kannst du nachtragen, zum Beispiel <code>1.10. 11.900 / 450</code>
   *[other] Aus der Zeit davor habe ich mehr:
}
