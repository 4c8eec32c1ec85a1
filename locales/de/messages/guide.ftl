### In sechs kleinen Schritten zum eigenen Netzwerk.

guide = <b>Dein Weg zum eigenen Netzwerk:</b> { $done } von { $all } Schritten erledigt.
guide-line = { $done ->
    [yes] ✅ { $step }
   *[no] ▫️ { $step }
}
guide-done = <b>Geschafft!</b> Dein Netzwerk steht. Bleib mit allen im Gespräch, dann wächst es von selbst weiter.
guide-title = { $step ->
    [fit] Wer passt zu dir?
    [find] Wo findest du sie?
    [ask] Wie fragst du?
    [offer] Was bietest du an?
    [thank] Wie bedankst du dich?
   *[measure] Hat es etwas gebracht?
}
guide-step = { $done ->
    [yes] <b>Schritt { $number } von { $all }: { $step }</b> ✅
   *[no] <b>Schritt { $number } von { $all }: { $step }</b>
}
guide-fit =
    Such nicht die meisten Follower, sondern die richtigen. Am besten passt, wer über dein Thema schreibt, in deiner Gegend lebt und mit seiner Community ins Gespräch kommt.

    <b>So gehst du vor:</b> Schreib fünf Namen auf. Schick mir Follower und Likes von jedem mit /compare, dann siehst du, bei wem wirklich etwas zurückkommt.
guide-find =
    Die besten Partner kennst du oft schon. Schau nach, wer dich markiert, wer unter deinen Beiträgen schreibt und wem deine Kundschaft folgt.

    <b>Weitere Orte:</b> Hashtags mit dem Namen deiner Stadt, Feste und Märkte in der Nähe und die Läden nebenan. Auch ein sehr kleiner Account lohnt sich, wenn er vor Ort bekannt ist.
guide-ask =
    Schreib persönlich und kurz: was dir an diesem Account gefällt, wer du bist und was du vorschlägst. Eine Nachricht, die an alle gleich geht, liest kaum jemand zu Ende.

    <b>Eine Vorlage</b> bekommst du hier. Ergänze, was in eckigen Klammern steht.
guide-offer =
    Es muss kein Geld sein. Lade zum Probieren ein, verschenk ein Produkt, zeig die Werkstatt oder empfiehl im Gegenzug auch den anderen Account weiter.

    <b>Wichtig:</b> Wer Geld oder ein Geschenk bekommt, muss den Beitrag als Werbung kennzeichnen. Sprich das offen an, und lass die Meinung frei: Nur ehrliche Beiträge überzeugen.
guide-thank =
    Ein Netzwerk lebt davon, dass sich alle gegenseitig helfen. Antworte auf jeden Beitrag über dich, teile ihn und like auch, was nichts mit dir zu tun hat.

    <b>Eine gute Gewohnheit:</b> jede Woche zehn Minuten nur für die Beiträge deiner Partner.
guide-measure =
    Schreib dir nach jedem Beitrag auf, was er gebracht hat: Likes, neue Follower, Menschen im Laden, eingelöste Gutscheine. Ein eigener Gutscheincode für jeden Account macht das leicht.

    <b>Danach</b> arbeitest du mit denen weiter, bei denen am meisten zurückkommt. In deiner Partnerliste hältst du Zahlen und Notizen fest.
guide-template = <code>Hallo! { $shop-known ->
    [yes] Ich bin von { $shop }
   *[no] Ich bin von [dein Geschäft]
}{ $region-known ->
    [yes] { " " }aus { $region }.
   *[no] .
} { $niche-known ->
    [yes] Bei uns dreht sich alles um { $niche }.
   *[no] Bei uns dreht sich alles um [dein Thema].
} Deine Beiträge lese ich gern, besonders gefallen hat mir [ein Beitrag]. Hast du Lust, uns kennenzulernen und davon zu erzählen, ganz so, wie du es siehst? Anbieten kann ich dir [dein Angebot]. Ich freue mich, wenn du dich meldest! [dein Name]</code>
