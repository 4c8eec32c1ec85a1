### Numbers of the whole bot, only for those who run it.

stats-people = <b>People:</b> { $people }, of whom { $new } came in the last 7 days and { $gone } can’t be reached at the moment
stats-kept =
    <b>Entries:</b> { $days ->
        [one] 1 day
       *[other] { $days } days
    } in { $accounts ->
        [one] 1 account
       *[other] { $accounts } accounts
    }, { $new } of them from the last 7 days
stats-more = <b>Also:</b> { $partners } partners, and { $summaries } weekly summaries switched on
stats-asked-back = <b>Asked back</b> in the last 7 days: { $asked } times; a suggestion was chosen { $chosen } times
stats-waiting = <b>Waiting:</b> { $inbox } messages to be answered, { $outbox } to be sent, { $files } files to be read. Failed in the last 7 days: { $dead }
