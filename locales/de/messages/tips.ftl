### Der Rahmen um jeden Tipp. Was die Tipps selbst sagen, steht in den Dateien daneben.

tips-headline = 💡 <b>{ $headline }</b>
tips-reason = <b>Warum?</b> { $reason }
tips-source = <i>{ $source ->
    [trade] Quelle: Fachartikel über Micro-Influencer
    [glossary] Quelle: Glossar-Artikel über Micro-Influencer
   *[practice] Aus der Praxis, nicht aus einer Studie
}</i>
tips-marking = 📌 Zur Erinnerung, nicht als Rechtsberatung: Bezahlte Beiträge und solche über Geschenke müssen als Werbung zu erkennen sein. In Deutschland steht dafür „Werbung“ oder „Anzeige“, und zwar gleich am Anfang.

tips-because = <b>Warum gerade dieser Tipp?</b>
tips-because-role = { $value ->
    [business] • Du hast ein Geschäft.
   *[blogger] • Du bloggst oder postest selbst.
}
tips-because-platform = • Deine Plattform: { $place }
tips-because-niche = • Dein Thema ist: { $niche }
tips-because-size = • Dein Account gehört zur Klasse { $class }.
tips-because-verdict = { $value ->
    [above] • Deine Like-Quote ist höher als üblich.
    [typical] • Deine Like-Quote ist üblich für deine Größe.
    [below] • Deine Like-Quote ist niedriger als üblich.
   *[far_below] • Deine Like-Quote ist deutlich niedriger als üblich.
}
tips-because-followers = { $value ->
    [up] • Deine Followerzahl steigt.
    [down] • Deine Followerzahl sinkt.
   *[steady] • Deine Followerzahl bewegt sich kaum.
}
tips-because-rate = { $value ->
    [up] • Deine Like-Quote steigt.
    [down] • Deine Like-Quote sinkt.
   *[steady] • Deine Like-Quote ist stabil.
}
tips-because-missing = { $value ->
    [figures] • Deine Zahlen kenne ich noch nicht.
    [likes] • Deine Likes kenne ich noch nicht.
    [history] • Zahlen habe ich erst von einem Tag.
    [recent] • Deine letzten Zahlen sind über zwei Wochen alt.
    [niche] • Deine Nische kenne ich noch nicht.
   *[goal] • Ein Ziel hast du noch nicht.
}
tips-for-everybody = • Er passt zu jedem Account.
tips-fitted-then = • Er passte zu den Angaben, mit denen du gefragt hast.
tips-others = { $others ->
    [0] Mehr passende Tipps habe ich im Moment nicht. Keiner kommt innerhalb von { $weeks } Wochen zweimal.
    [one] Einen weiteren passenden Tipp habe ich noch. Keiner kommt innerhalb von { $weeks } Wochen zweimal.
   *[other] Passen würden noch { $others } weitere. Keiner kommt innerhalb von { $weeks } Wochen zweimal.
}

tips-none-left = <b>Jetzt kennst du alle Tipps, die zu dir passen.</b> Damit sich keiner zu schnell wiederholt, pausiert jeder { $weeks } Wochen. Der nächste ist am { $day } dran, mit neuen Zahlen vielleicht auch früher.
tips-done = ✅ <b>Abgehakt: { $headline }</b>
tips-done-next = { $asked ->
    [yes] Stark! Ob es etwas gebracht hat, zeigen dir die Likes deiner nächsten Beiträge. In deiner nächsten Wochenübersicht frage ich danach.
   *[no] Stark! Ob es etwas gebracht hat, zeigen dir die Likes deiner nächsten Beiträge. Schick sie mir, dann siehst du es im Verlauf.
}
tips-asked = 🙋 Diese Woche hast du einen Tipp umgesetzt: „{ $headline }“. Hat es etwas gebracht?
tips-helped = { $helped ->
    [yes] <b>Das freut mich.</b> Dann bleib dabei, und schreib dir am besten eine Notiz dazu, damit du es im Verlauf wiederfindest.
   *[no] <b>Danke für die ehrliche Antwort.</b> Manches braucht länger, manches passt einfach nicht. Probier als Nächstes etwas anderes.
}
