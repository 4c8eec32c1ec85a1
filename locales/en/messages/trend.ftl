### The trend: what has changed, when it went well and when it did not.

trend-followers = { $direction ->
    [up] <b>{ $over ->
        [yes] You grew
       *[no] You’re growing
    }: { $then } → { $now } followers.</b> That is { $change }{ $share ->
        [known] { " " }({ $percent })
       *[unknown] { "" }
    } { $over ->
        [yes] from { $since } to { $until }
       *[no] since { $since }
    }.
    [down] <b>{ $over ->
        [yes] There were fewer in the end
       *[no] There are fewer now
    }: { $then } → { $now } followers.</b> That is { $change }{ $share ->
        [known] { " " }({ $percent })
       *[unknown] { "" }
    } { $over ->
        [yes] from { $since } to { $until }
       *[no] since { $since }
    }.
   *[steady] <b>Practically unchanged: { $then } → { $now } followers.</b> Small ups and downs like { $change } { $over ->
        [yes] from { $since } to { $until }
       *[no] since { $since }
    } are normal.
}
trend-rate = { $direction ->
    [up] Like rate: { $then } → <b>{ $now }</b>, that is { $points } percentage points. Your posts land better.
    [down] Like rate: { $then } → <b>{ $now }</b>, that is { $points } percentage points.
   *[steady] Like rate: { $then } → <b>{ $now }</b> ({ $points } percentage points). That’s steady.
}
trend-rate-missing = To see how your like rate develops I still need likes on two days.
trend-followers-missing = To see how your followers develop I still need follower counts on two days.
trend-best = { $way ->
    [up] It went best from { $since } to { $until }: { $change } followers
   *[down] You lost least from { $since } to { $until }: { $change } followers
}, { $weekly } a week{ $noted ->
    [yes] { " " }(“{ $note }”)
   *[no] { "" }
}.
trend-worst = { $way ->
    [up] It went slowest from { $since } to { $until }: { $change } followers
   *[down] It went worst from { $since } to { $until }: { $change } followers
}, { $weekly } a week{ $noted ->
    [yes] { " " }(“{ $note }”)
   *[no] { "" }
}.
trend-note = Latest note ({ $day }): “{ $note }”
trend-nothing = <b>A trend takes figures from two days.</b> So far I have none of yours. Send me the first ones, for example <code>12,400 / 480</code>. Older ones are welcome too: <code>1 Oct 11,900 / 450</code>
trend-one-day = <b>A trend takes figures from two days, and I already know one: { $day }.</b> Send me the next ones in a few days. Older ones are welcome too, for example <code>1 Oct 11,900 / 450</code>
trend-none-since = <b>{ $over ->
    [yes] From { $since } to { $until }
   *[no] Since { $since }
} I have { $days ->
    [0] no figures
    [one] figures from one day only
   *[other] too few figures
}.</b> A trend takes followers or likes from at least two days. { $earlier ->
    [0] You can add older ones, for example <code>1 Oct 11,900 / 450</code>
   *[other] From before that I have more:
}
