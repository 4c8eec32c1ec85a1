### Zahlen über den ganzen Bot, nur für die, die ihn betreiben.

stats-people = <b>Menschen:</b> { $people }, davon { $new } neu in den letzten 7 Tagen und { $gone } zurzeit nicht erreichbar
stats-kept =
    <b>Einträge:</b> { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    } in { $accounts ->
        [one] 1 Account
       *[other] { $accounts } Accounts
    }, davon { $new } aus den letzten 7 Tagen
stats-more = <b>Außerdem:</b> { $partners } Partner und { $summaries } laufende Wochenübersichten
stats-asked-back = <b>Nachgefragt</b> in den letzten 7 Tagen: { $asked }-mal, { $chosen }-mal wurde ein Vorschlag gewählt
stats-waiting = <b>Es warten:</b> { $inbox } Nachrichten auf Antwort, { $outbox } auf den Versand, { $files } Dateien aufs Lesen. Fehlgeschlagen in den letzten 7 Tagen: { $dead }
