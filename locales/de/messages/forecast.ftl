### Die Prognose: wann eine Zahl erreicht ist, wie viele es an einem Tag sind, und warum das manchmal niemand weiß.

forecast-aim = { $aim ->
    [class] Deine nächste Klasse: <b>{ $name }</b>, ab { $target } Followern.
    [goal] Dein Ziel: <b>{ $target } Follower</b>.
   *[round] Die nächste runde Zahl: <b>{ $target } Follower</b>.
}
forecast-on-the-way = { $form ->
    [day] <b>{ $target } Follower hast du voraussichtlich um den { $when }.</b>
   *[month] <b>{ $target } Follower hast du voraussichtlich im { $when }.</b>
}
forecast-range = { $form ->
    [day] Je nachdem, wie es läuft, ist es zwischen dem { $early } und dem { $late } so weit.
   *[month] Je nachdem, wie es läuft, ist es zwischen { $early } und { $late } so weit.
}
forecast-open-range = { $form ->
    [day] Läuft es gut, schon um den { $early }. In schwachen Wochen geht es aber kaum voran, dann dauert es deutlich länger.
   *[month] Läuft es gut, schon im { $early }. In schwachen Wochen geht es aber kaum voran, dann dauert es deutlich länger.
}
forecast-due = <b>{ $target } Follower müsstest du inzwischen haben.</b> Schick mir deine neuen Zahlen, dann wissen wir es.
forecast-reached = <b>{ $target } Follower hast du schon:</b> Zuletzt waren es { $followers }.
forecast-too-far = <b>Bis { $target } Follower dauert es in diesem Tempo länger als 5 Jahre.</b> So weit rechne ich nicht voraus. Es fehlen noch { $missing }.
forecast-not-at-this-pace = { $direction ->
    [down] <b>In deinem jetzigen Tempo erreichst du { $target } Follower nicht:</b> Zurzeit werden es weniger. Es fehlen noch { $missing }.
   *[flat] <b>In deinem jetzigen Tempo erreichst du { $target } Follower nicht:</b> Zurzeit tut sich kaum etwas. Es fehlen noch { $missing }.
}
forecast-pace = { $spread ->
    [yes] Dein Tempo: { $mid } Follower pro Woche, meist zwischen { $low } und { $high }.
   *[no] Dein Tempo: { $mid } Follower pro Woche.
}
forecast-basis = <i>Geschätzt aus deinen Zahlen von { $days } Tagen seit dem { $since }. Versprechen kann das niemand.</i>
forecast-at = { $spread ->
    [yes] <b>Am { $day } hast du voraussichtlich etwa { $mid } Follower</b>, irgendwo zwischen { $low } und { $high }.
   *[no] <b>Am { $day } hast du voraussichtlich etwa { $mid } Follower.</b>
}
forecast-by = { $enough ->
    [yes] Bis zum { $day } klappt das, wenn es so weitergeht.
    [maybe] Bis zum { $day } wird es knapp.
   *[no] Bis zum { $day } reicht das Tempo nicht. Dafür bräuchtest du { $needed } neue Follower pro Woche.
}
forecast-missing = { $missing ->
    [one] Bis { $target } Follower fehlt dir noch { $missing }.
   *[other] Bis { $target } Follower fehlen dir noch { $missing }.
}
forecast-none = { $reason ->
    [too_few] <b>Für eine Prognose brauche ich Follower von mindestens { $fewest } Tagen, über { $weeks } Wochen verteilt.</b> { $days ->
        [0] Bisher kenne ich noch keine.
        [one] Bisher kenne ich einen Tag.
       *[other] Bisher kenne ich { $days } Tage.
    }
    [too_short] <b>Für eine Prognose müssen deine Zahlen über mindestens { $weeks } Wochen reichen.</b> { $days ->
        [one] Ein Tag ist noch zu wenig.
       *[other] Deine { $days } Tage liegen noch zu nah beieinander.
    }
   *[not_lately] <b>Deine Zahlen sind für eine Prognose zu alt.</b> Ich brauche Follower von mindestens { $fewest } Tagen aus den letzten 3 Monaten, { $days ->
        [0] davon kenne ich keinen.
        [one] davon kenne ich einen.
       *[other] davon kenne ich { $days }, und zu nah beieinander.
    }
}
forecast-no-rate = <b>Für die Like-Quote wage ich keine Prognose:</b> Sie schwankt von Beitrag zu Beitrag zu stark. Nimm sie dir lieber als Ziel vor, dann behalte ich sie im Blick.
forecast-add-older = Ältere Zahlen kannst du nachtragen, zum Beispiel <code>1.10. 11.900</code>
forecast-bad-target = { $fault ->
    [nothing] <b>Weniger als einen Follower kann niemand erreichen.</b> Nenn mir eine Zahl, zum Beispiel <code>/prognose 10000</code>.
   *[absurd] <b>So viele Menschen gibt es gar nicht.</b> Nenn mir eine kleinere Zahl, zum Beispiel <code>/prognose 10000</code>.
}
forecast-bad-day = { $fault ->
    [none] <b>Diesen Tag gibt es in keinem Kalender.</b> Nenn mir einen anderen, zum Beispiel <code>Wo stehe ich Ende Juni?</code>
    [past] <b>Der { $day } liegt nicht vor uns.</b> Nenn mir einen späteren Tag, zum Beispiel <code>Wo stehe ich Ende Juni?</code>
   *[too_far] <b>Bis zum { $day } sind es mehr als 5 Jahre.</b> So weit rechne ich nicht voraus.
}
