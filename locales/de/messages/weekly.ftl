### Die Wochenübersicht: wann sie kommt, und was darin steht.

weekday-every = { $day ->
    [monday] montags
    [tuesday] dienstags
    [wednesday] mittwochs
    [thursday] donnerstags
    [friday] freitags
    [saturday] samstags
   *[sunday] sonntags
}
weekly-offer = <b>Soll ich dir jede Woche eine kurze Übersicht schicken?</b> Zum Beispiel { $day } um { $at } Uhr: was sich getan hat und wie es weitergehen kann. Abschalten kannst du sie jederzeit mit einem Knopf.
weekly-on = <b>Deine Wochenübersicht kommt { $day } um { $at } Uhr.</b> Die nächste: { $next }.
weekly-paused = <b>Pause bis { $next }.</b> Von da an kommt deine Wochenübersicht wieder { $day } um { $at } Uhr.
weekly-off = <b>Du bekommst keine Wochenübersicht.</b> Mit /week siehst du deine Woche trotzdem jederzeit.
weekly-would-come = Wenn du sie einschaltest, kommt sie { $day } um { $at } Uhr.
weekly-nothing-to-pause = <b>Zu pausieren gibt es nichts:</b> Du bekommst zurzeit keine Wochenübersicht. Mit /week siehst du deine Woche jederzeit.
weekly-zone = { $known ->
    [yes] Zeitzone: { $zone }
   *[no] Zeitzone: { $zone }, das nehme ich nur an. Stimmt das?
}
weekly-reminder = { $wanted ->
    [yes] Hast du in der Woche noch nichts eingetragen, erinnere ich dich am Abend davor.
   *[no] Ich erinnere dich vorher nicht ans Eintragen.
}
weekly-reminder-after-pause = Solange Pause ist, erinnere ich dich auch nicht ans Eintragen. Danach wieder am Abend davor.
weekly-meant = <b>Meinst du deine Wochenübersicht?</b> Sie kommt { $day } um { $at } Uhr.
weekly-would-move = Soll sie künftig { $day } um { $at } Uhr kommen?
weekly-would-stop = Soll ich sie abschalten?
weekly-only-weekly = <b>Die Übersicht kommt jede Woche,</b> einen anderen Abstand kann ich leider nicht. Du kannst sie aber pausieren, so oft du magst.
weekly-as-it-is = Geändert habe ich nichts: Sie kommt { $day } um { $at } Uhr.
weekly-which-rest = <b>Wie lange soll sie ruhen?</b> Such dir etwas aus oder schreib es mir, zum Beispiel <code>drei Wochen</code> oder <code>bis 7. Januar</code>. Bis dahin ändert sich nichts.
weekly-longest-rest = <b>Länger als ein Jahr kann sie nicht ruhen.</b> Soll es so lange sein, oder soll ich sie abschalten? Bis dahin ändert sich nichts.
weekly-which-day = <b>An welchem Tag soll sie kommen?</b>
weekly-which-time = <b>Um wie viel Uhr?</b> Such dir etwas aus oder schreib mir eine Zeit, zum Beispiel <code>halb acht</code> oder <code>19:15</code>.
weekly-no-such-time = <b>Diese Zeit kenne ich nicht.</b> Schreib sie zum Beispiel so: <code>montags um 9</code> oder <code>sonntags 18:30</code>.
weekly-unchanged = Bis dahin bleibt es dabei: { $day } um { $at } Uhr.

week-followers = { $within ->
    [week] { $direction ->
        [up] <b>{ $now } Follower: { $change } in dieser Woche.</b>
        [down] <b>{ $now } Follower: { $change } in dieser Woche.</b> Das kommt vor; wichtiger ist, wie es über mehrere Wochen läuft.
       *[steady] <b>{ $now } Follower: praktisch unverändert ({ $change }).</b>
    }
    [past] { $direction ->
        [steady] <b>{ $now } Follower an ihrem Ende: praktisch unverändert ({ $change }).</b>
       *[other] <b>{ $now } Follower an ihrem Ende: { $change } in dieser Woche.</b>
    }
   *[longer] { $direction ->
        [steady] <b>{ $now } Follower: praktisch unverändert seit dem { $since } ({ $change }).</b>
       *[other] <b>{ $now } Follower: { $change } seit dem { $since }.</b> Da hattest du zuletzt Zahlen eingetragen.
    }
}
week-first = <b>Deine erste Woche mit Zahlen: { $now } Follower.</b> Ab der nächsten sage ich dir, was sich geändert hat.
week-likes-only = <b>In dieser Woche kenne ich nur Likes.</b> Mit deinen Followern dazu wird daraus eine Like-Quote.
week-rate-change = { $direction ->
    [steady] Gegenüber davor ist sie stabil ({ $then }).
   *[other] Davor waren es { $then } ({ $points } Prozentpunkte).
}
week-range = <i>Woche vom { $since } bis { $until }</i>
week-other = { $account }: { $state ->
    [silent] diese Woche nichts eingetragen
    [known] { $now } Follower
   *[changed] { $now } Follower ({ $change })
}
week-silent = <b>Diese Woche hast du noch nichts eingetragen.</b> Zwei Zahlen genügen, zum Beispiel <code>12.400 / 480</code>. Dann sehe ich, wie es weitergeht.
week-past-silent = <b>In dieser Woche hast du nichts eingetragen.</b> Kennst du die Zahlen noch, schick sie mir mit dem Tag, zum Beispiel <code>1.10. 11.900 / 450</code>.
week-long-silent = <b>Seit { $weeks } Wochen habe ich keine Zahlen von dir.</b> Soll ich mit der Wochenübersicht eine Pause machen? Du kannst jederzeit weitermachen.
week-nothing = <b>Noch habe ich keine Zahlen von dir.</b> Schick mir Follower und Likes, zum Beispiel <code>12.400 / 480</code>, dann wird aus der Woche eine Geschichte.
reminder = <b>Morgen kommt deine Wochenübersicht,</b> und für diese Woche habe ich noch keine Zahlen. Magst du sie schnell eintragen? Zum Beispiel <code>12.400 / 480</code>
