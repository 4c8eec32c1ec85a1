### Ziele: was jemand erreichen will, wie weit es noch ist, und ob das Tempo reicht.

goal-figure = { $metric ->
    [followers] { $followers } Follower
   *[like_rate] { $rate } Like-Quote
}
goal-is = { $dated ->
    [yes] 🎯 <b>Dein Ziel: { $goal } bis zum { $day }.</b>
   *[no] 🎯 <b>Dein Ziel: { $goal }.</b>
}
goal-set = { $again ->
    [yes] Gut, das ist jetzt dein neues Ziel.
   *[no] Abgemacht, das merke ich mir.
}
goal-before = Bis jetzt war es: { $goal }. Mit „Rückgängig“ bekommst du das zurück.
goal-bar = { $bar } { $share } vom Weg
goal-now = { $old ->
    [yes] Zuletzt, am { $day }, waren es { $now }
   *[no] Jetzt sind es { $now }
}{ $metric ->
    [followers] { $missing ->
        [one] , es fehlt noch { $missing }.
       *[other] , es fehlen noch { $missing }.
    }
   *[like_rate] .
}
goal-nothing-known = { $metric ->
    [followers] Schick mir deine Follower, zum Beispiel <code>12.400</code>, dann siehst du hier, wie weit es noch ist.
   *[like_rate] Schick mir Follower und Likes, zum Beispiel <code>12.400 / 480</code>, dann siehst du hier, wie weit es noch ist.
}
goal-needs = { $metric ->
    [followers] { $days ->
        [one] Dafür brauchst du bis morgen ein Tempo von { $needed } neuen Followern pro Woche.
       *[other] Dafür brauchst du { $needed } neue Follower pro Woche, { $days } Tage lang.
    }
   *[like_rate] { $days ->
        [one] Bis morgen müsste die Quote dafür { $needed } Prozentpunkte zulegen, aufs Wochentempo gerechnet.
       *[other] Dafür braucht die Quote { $needed } Prozentpunkte pro Woche, { $days } Tage lang.
    }
}
goal-pace = { $metric ->
    [followers] { $enough ->
        [yes] Dein Tempo von { $mid } pro Woche reicht dafür. 👍
        [maybe] Mit deinem Tempo von { $mid } pro Woche wird es knapp.
       *[no] Dein Tempo von { $mid } pro Woche reicht dafür nicht.
    }
   *[like_rate] { $enough ->
        [yes] Zurzeit sind es { $mid } Prozentpunkte pro Woche. Das reicht. 👍
        [maybe] Zurzeit sind es { $mid } Prozentpunkte pro Woche. Das wird knapp.
       *[no] Zurzeit sind es { $mid } Prozentpunkte pro Woche. Das reicht nicht.
    }
}
goal-pace-unknown = Ob dein Tempo reicht, kann ich noch nicht sagen: Dafür brauche ich Zahlen von mindestens { $fewest } Tagen, über { $weeks } Wochen verteilt.
goal-today = Heute ist der Tag. Hast du neue Zahlen für mich?
goal-missed = Der Tag ist vorbei, und ganz hat es nicht gereicht. Das macht nichts: Gib dem Ziel mehr Zeit oder nimm dir ein anderes vor.
goal-reached = 🎉 <b>Geschafft: { $goal }!</b> Und was kommt als Nächstes?
goal-line = 🎯 { $goal }: { $bar } { $share }
goal-over = 🎯 { $goal }: Der Tag ist vorbei, geschafft sind { $share } vom Weg. Mit /ziel gibst du dem Ziel mehr Zeit.
goal-already = <b>{ $goal } hast du schon:</b> Zuletzt waren es { $now }. Darf es etwas mehr sein?
goal-one-at-a-time = Ich merke mir ein Ziel nach dem anderen. Die Like-Quote habe ich deshalb weggelassen.
goal-question = <b>Was möchtest du erreichen?</b> Schick mir eine Follower-Zahl oder eine Like-Quote, gern mit Datum, zum Beispiel <code>10.000 bis Ende Juni</code> oder <code>5 %</code>.
goal-which-kind = <b>Meinst du { $number } Follower oder { $number } % Like-Quote?</b> Bei einer Quote hilft mir das Prozentzeichen, zum Beispiel <code>4,5 %</code>.
goal-question-day = <b>Bis wann möchtest du das schaffen ({ $goal })?</b> Du kannst es auch schreiben, zum Beispiel <code>bis Ende Juni</code>.
goal-rise-unknown = <b>Wie viele Follower du gerade hast, weiß ich noch nicht.</b> Nenn mir einfach die Zahl, die es insgesamt werden soll.
goal-bad = { $fault ->
    [nothing] <b>Dafür müsstest du nichts tun.</b> Ein Ziel muss größer als null sein.
    [absurd] <b>So viele Menschen gibt es gar nicht.</b> Nimm dir etwas Kleineres vor.
    [no_rate] <b>Mehr als 100 % geht nicht.</b> Bei einer Like-Quote sind schon ein paar Prozent viel.
    [past] <b>Der { $day } ist schon vorbei.</b> Bis wann möchtest du es schaffen? Schreib mir einen Tag, zum Beispiel <code>bis Ende Juni</code>.
    [too_far] <b>Bis zum { $day } sind es mehr als 10 Jahre.</b> Nimm dir lieber einen näheren Tag vor, zum Beispiel <code>bis Ende Juni</code>.
   *[no_day] <b>Diesen Tag gibt es in keinem Kalender.</b> Bis wann möchtest du es schaffen? Zum Beispiel <code>bis Ende Juni</code>.
}
goal-no-such-account = <b>Von { $account } hast du mir noch nichts erzählt.</b> Schick mir zuerst Zahlen dafür, zum Beispiel <code>TikTok 800 / 90</code>, dann merke ich mir auch ein Ziel.
goal-dropped = Gut, das Ziel ist gestrichen.
goal-none = Gerade hast du kein Ziel.

milestone-followers = { $begins ->
    [micro] 🎉 <b>{ $at } Follower: Ab jetzt zählst du zu den Micro-Influencern!</b>
   *[none] 🎉 <b>Die { $at } Follower sind geschafft!</b>
}
milestone-rate = { $open ->
    [yes] 🎉 <b>Deine Like-Quote liegt jetzt über dem Üblichen:</b> Bei deiner Größe sind es sonst unter { $benchmark }.
   *[no] 🎉 <b>Deine Like-Quote ist jetzt so gut, wie es bei deiner Größe üblich ist:</b> { $benchmark } und mehr.
}

undo-question-goal = { $what ->
    [set] <b>Soll ich dein Ziel zurücknehmen?</b> Zuletzt hast du dir { $goal } vorgenommen.
   *[dropped] <b>Soll ich dein Ziel zurückholen?</b> Zuletzt hast du { $goal } gestrichen.
}
undo-done-goal = { $what ->
    [nothing] <b>Zurückgenommen.</b> Jetzt hast du kein Ziel mehr.
   *[goal] <b>Zurückgenommen.</b> Dein Ziel ist wieder: { $goal }.
}
undo-covered-goal = Danach hast du dein Ziel noch einmal geändert. Nimm zuerst das zurück, mit /undo.
