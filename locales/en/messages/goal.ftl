### Goals: what somebody wants to reach, how far it is, and whether the pace is enough.

goal-figure = { $metric ->
    [followers] { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }
   *[like_rate] a like rate of { $rate }
}
goal-is = { $dated ->
    [yes] 🎯 <b>Your goal: { $goal } by { $day }.</b>
   *[no] 🎯 <b>Your goal: { $goal }.</b>
}
goal-set = { $again ->
    [yes] Fine, that’s your goal from now on.
   *[no] It’s a deal, I’ll keep that in mind.
}
goal-before = Until now it was { $goal }. “Undo” brings that back.
goal-bar = { $bar } { $share } of the way
goal-now = { $old ->
    [yes] Last time, on { $day }, it was { $now }
   *[no] Now it’s { $now }
}{ $metric ->
    [followers] , with { $missing } to go.
   *[like_rate] .
}
goal-nothing-known = { $metric ->
    [followers] Send me your followers, for example <code>12,400</code>, and you’ll see here how far it is.
   *[like_rate] Send me followers and likes, for example <code>12,400 / 480</code>, and you’ll see here how far it is.
}
goal-needs = { $metric ->
    [followers] { $days ->
        [one] By tomorrow that takes a pace of { $needed } new followers a week.
       *[other] That takes { $needed } new followers a week for { $days } days.
    }
   *[like_rate] { $days ->
        [one] By tomorrow that takes a rise at a rate of { $needed } percentage points a week.
       *[other] That takes { $needed } percentage points a week for { $days } days.
    }
}
goal-pace = { $metric ->
    [followers] { $enough ->
        [yes] Your pace of { $mid } a week is enough for that. 👍
        [maybe] With your pace of { $mid } a week it will be a close call.
       *[no] Your pace of { $mid } a week isn’t enough for that.
    }
   *[like_rate] { $enough ->
        [yes] At the moment it’s { $mid } percentage points a week. That’s enough. 👍
        [maybe] At the moment it’s { $mid } percentage points a week. That will be a close call.
       *[no] At the moment it’s { $mid } percentage points a week. That isn’t enough.
    }
}
goal-pace-unknown = I can’t tell yet whether your pace is enough: for that I need figures from at least { $fewest } days, spread over { $weeks } weeks.
goal-today = Today is the day. Do you have new figures for me?
goal-missed = The day has passed and it wasn’t quite enough. Never mind: give the goal more time or choose another one.
goal-reached = 🎉 <b>You made it: { $goal }!</b> What comes next?
goal-line = 🎯 { $goal }: { $bar } { $share }
goal-over = 🎯 { $goal }: the day has passed, with { $share } of the way done. With /goal you give the goal more time.
goal-already = <b>You’re already there ({ $goal }):</b> last time it was { $now }. How about a bit more?
goal-one-at-a-time = I keep one goal at a time, so I’ve left the like rate out.
goal-question = <b>What would you like to reach?</b> Send me a number of followers or a like rate, with a date if you like, for example <code>10,000 by the end of June</code> or <code>5%</code>.
goal-which-kind = <b>Do you mean { $number } followers or a like rate of { $number }%?</b> With a rate, the percent sign helps me, for example <code>4.5%</code>.
goal-question-day = <b>By when would you like to get there ({ $goal })?</b> You can write it too, for example <code>by the end of June</code>.
goal-rise-unknown = <b>I don’t know yet how many followers you have now.</b> Just tell me the number you want to reach in all.
goal-bad = { $fault ->
    [nothing] <b>You wouldn’t have to do anything for that.</b> A goal has to be more than zero.
    [absurd] <b>There aren’t that many people.</b> Aim a little lower.
    [no_rate] <b>It can’t be more than 100%.</b> For a like rate, a few percent are a lot already.
    [past] <b>{ $day } is over.</b> By when would you like to get there? Write me a day, for example <code>by the end of June</code>.
    [too_far] <b>It’s more than 10 years until { $day }.</b> Better choose a nearer day, for example <code>by the end of June</code>.
   *[no_day] <b>There’s no such day in the calendar.</b> By when would you like to get there? For example <code>by the end of June</code>.
}
goal-no-such-account = <b>You haven’t told me about { $account } yet.</b> Send me figures for it first, for example <code>TikTok 800 / 90</code>, and I’ll keep a goal too.
goal-dropped = All right, the goal is gone.
goal-none = You have no goal just now.

milestone-followers = { $begins ->
    [micro] 🎉 <b>{ $at } followers: you count as a micro-influencer from now on!</b>
   *[none] 🎉 <b>You’ve made it to { $at } followers!</b>
}
milestone-rate = { $open ->
    [yes] 🎉 <b>Your like rate is above what’s usual now:</b> at your size it’s below { $benchmark } as a rule.
   *[no] 🎉 <b>Your like rate is now as good as it usually is at your size:</b> { $benchmark } and more.
}

undo-question-goal = { $what ->
    [set] <b>Shall I take your goal back?</b> The last thing you set was { $goal }.
   *[dropped] <b>Shall I bring your goal back?</b> The last thing you did was give up { $goal }.
}
undo-done-goal = { $what ->
    [nothing] <b>Taken back.</b> You have no goal any more.
   *[goal] <b>Taken back.</b> Your goal is once more: { $goal }.
}
undo-covered-goal = You’ve changed your goal again since then. Take that back first, with /undo.
