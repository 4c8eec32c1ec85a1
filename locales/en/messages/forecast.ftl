### The forecast: when a number is reached, how many there are on a day, and why nobody can say sometimes.

forecast-aim = { $aim ->
    [class] Your next class: <b>{ $name }</b>, from { $target } followers.
    [goal] Your goal: <b>{ $target } followers</b>.
   *[round] The next round number: <b>{ $target } followers</b>.
}
forecast-on-the-way = { $form ->
    [day] <b>You’ll probably have { $target } followers around { $when }.</b>
   *[month] <b>You’ll probably have { $target } followers in { $when }.</b>
}
forecast-range = { $form ->
    [day] Depending on how it goes, it will be between { $early } and { $late }.
   *[month] Depending on how it goes, it will be between { $early } and { $late }.
}
forecast-open-range = { $form ->
    [day] If it goes well, around { $early } already. In slow weeks there’s hardly any growth, and then it takes a lot longer.
   *[month] If it goes well, in { $early } already. In slow weeks there’s hardly any growth, and then it takes a lot longer.
}
forecast-due = <b>You should have { $target } followers by now.</b> Send me your new figures and we’ll know.
forecast-reached = <b>You already have { $target } followers:</b> last time it was { $followers }.
forecast-too-far = <b>At this pace it takes more than 5 years to reach { $target } followers.</b> I don’t look that far ahead. You need { $missing } more.
forecast-not-at-this-pace = { $direction ->
    [down] <b>At your present pace you won’t reach { $target } followers:</b> there are fewer of them at the moment. You need { $missing } more.
   *[flat] <b>At your present pace you won’t reach { $target } followers:</b> hardly anything is moving at the moment. You need { $missing } more.
}
forecast-pace = { $spread ->
    [yes] Your pace: { $mid } followers a week, mostly between { $low } and { $high }.
   *[no] Your pace: { $mid } followers a week.
}
forecast-basis = <i>Estimated from your figures of { $days } days since { $since }. Nobody can promise it.</i>
forecast-at = { $spread ->
    [yes] <b>On { $day } you’ll probably have about { $mid } followers</b>, somewhere between { $low } and { $high }.
   *[no] <b>On { $day } you’ll probably have about { $mid } followers.</b>
}
forecast-by = { $enough ->
    [yes] By { $day } you’ll make it if things go on like this.
    [maybe] By { $day } it will be a close call.
   *[no] By { $day } your pace isn’t enough. It would take { $needed } new followers a week.
}
forecast-missing = { $missing ->
    [one] You need { $missing } more to reach { $target } followers.
   *[other] You need { $missing } more to reach { $target } followers.
}
forecast-none = { $reason ->
    [too_few] <b>For a forecast I need follower counts from at least { $fewest } days, spread over { $weeks } weeks.</b> { $days ->
        [0] So far I have none.
        [one] So far I have one day.
       *[other] So far I have { $days } days.
    }
    [too_short] <b>For a forecast your figures have to reach over at least { $weeks } weeks.</b> { $days ->
        [one] One day is not enough yet.
       *[other] Your { $days } days are still too close together.
    }
   *[not_lately] <b>Your figures are too old for a forecast.</b> I need follower counts from at least { $fewest } days of the last 3 months, { $days ->
        [0] and I have none of those.
        [one] and I have one of those.
       *[other] and I have { $days } of those, too close together.
    }
}
forecast-no-rate = <b>I don’t dare to forecast a like rate:</b> it varies too much from post to post. Make it your goal instead, and I’ll keep an eye on it.
forecast-add-older = You can add older figures, for example <code>1 Oct 11,900</code>
forecast-bad-target = { $fault ->
    [nothing] <b>Nobody can reach less than one follower.</b> Give me a number, for example <code>/forecast 10000</code>.
   *[absurd] <b>There aren’t that many people.</b> Give me a smaller number, for example <code>/forecast 10000</code>.
}
forecast-bad-day = { $fault ->
    [none] <b>There’s no such day in the calendar.</b> Name another one, for example <code>Where will I be at the end of June?</code>
    [past] <b>{ $day } doesn’t lie ahead of us.</b> Name a later day, for example <code>Where will I be at the end of June?</code>
   *[too_far] <b>It’s more than 5 years until { $day }.</b> I don’t look that far ahead.
}
