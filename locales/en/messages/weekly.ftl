### The weekly summary: when it comes, and what it says.

weekday-every = { $day ->
    [monday] on Mondays
    [tuesday] on Tuesdays
    [wednesday] on Wednesdays
    [thursday] on Thursdays
    [friday] on Fridays
    [saturday] on Saturdays
   *[sunday] on Sundays
}
weekly-offer = <b>Shall I send you a short summary every week?</b> For example { $day } at { $at }: what has happened and how it could go on. You can switch it off with one button at any time.
weekly-on = <b>Your weekly summary comes { $day } at { $at }.</b> The next one: { $next }.
weekly-paused = <b>Paused until { $next }.</b> From then on your weekly summary comes { $day } at { $at } again.
weekly-off = <b>You get no weekly summary.</b> With /week you can still look at your week at any time.
weekly-would-come = If you switch it on, it comes { $day } at { $at }.
weekly-nothing-to-pause = <b>There is nothing to pause:</b> you get no weekly summary at the moment. With /week you can look at your week at any time.
weekly-zone = { $known ->
    [yes] Time zone: { $zone }
   *[no] Time zone: { $zone }, which is only my guess. Is that right?
}
weekly-reminder = { $wanted ->
    [yes] If you haven’t logged anything that week, I’ll remind you on the evening before.
   *[no] I won’t remind you to log beforehand.
}
weekly-reminder-after-pause = While it’s paused I won’t remind you to log either. After that, on the evening before again.
weekly-meant = <b>Do you mean your weekly summary?</b> It comes { $day } at { $at }.
weekly-would-move = Shall it come { $day } at { $at } from now on?
weekly-would-stop = Shall I switch it off?
weekly-only-weekly = <b>The summary comes every week,</b> I’m afraid I can’t send it in any other rhythm. You can pause it as often as you like, though.
weekly-as-it-is = I haven’t changed anything: it comes { $day } at { $at }.
weekly-which-rest = <b>How long shall it rest?</b> Pick one or write it, for example <code>three weeks</code> or <code>until 7 January</code>. Until then nothing changes.
weekly-longest-rest = <b>A pause can’t last longer than a year.</b> Shall it be that long, or shall I switch the summary off? Until then nothing changes.
weekly-which-day = <b>Which day shall it come?</b>
weekly-which-time = <b>At what time?</b> Pick one or write it, for example <code>half past seven</code> or <code>19:15</code>.
weekly-no-such-time = <b>I don’t know that time.</b> Write it like this, for example: <code>Mondays at 9</code> or <code>Sundays 6:30pm</code>.
weekly-unchanged = Until then it stays as it is: { $day } at { $at }.

week-followers = { $within ->
    [week] { $direction ->
        [up] <b>{ $now } followers: { $change } this week.</b>
        [down] <b>{ $now } followers: { $change } this week.</b> That happens; what counts is how it goes over several weeks.
       *[steady] <b>{ $now } followers: practically unchanged ({ $change }).</b>
    }
    [past] { $direction ->
        [steady] <b>{ $now } followers at its end: practically unchanged ({ $change }).</b>
       *[other] <b>{ $now } followers at its end: { $change } in that week.</b>
    }
   *[longer] { $direction ->
        [steady] <b>{ $now } followers: practically unchanged since { $since } ({ $change }).</b>
       *[other] <b>{ $now } followers: { $change } since { $since }.</b> That is when you logged figures last.
    }
}
week-first = <b>Your first week with figures: { $now } followers.</b> From the next one on I’ll tell you what has changed.
week-likes-only = <b>For this week I know likes only.</b> Together with your followers they make a like rate.
week-rate-change = { $direction ->
    [steady] Compared with before it is steady ({ $then }).
   *[other] Before that it was { $then } ({ $points } percentage points).
}
week-range = <i>Week from { $since } to { $until }</i>
week-other = { $account }: { $state ->
    [silent] nothing logged this week
    [known] { $now } followers
   *[changed] { $now } followers ({ $change })
}
week-silent = <b>You haven’t logged anything this week yet.</b> Two numbers will do, for example <code>12,400 / 480</code>. Then I can see how it goes on.
week-past-silent = <b>You logged nothing in that week.</b> If you know the figures, send them with their day, for example <code>1 Oct 11,900 / 450</code>.
week-long-silent = <b>I’ve had no figures from you for { $weeks } weeks.</b> Shall I pause the weekly summary? You can go on at any time.
week-nothing = <b>I have no figures of yours yet.</b> Send me followers and likes, for example <code>12,400 / 480</code>, and the week becomes a story.
reminder = <b>Your weekly summary comes tomorrow,</b> and I have no figures for this week yet. Would you like to add them quickly? For example <code>12,400 / 480</code>
