### The frame around every tip. What the tips themselves say is in the files beside this one.

tips-headline = 💡 <b>{ $headline }</b>
tips-reason = <b>Why?</b> { $reason }
tips-source = <i>{ $source ->
    [trade] Source: industry article on micro-influencers
    [glossary] Source: glossary article on micro-influencers
   *[practice] From practice, not from a study
}</i>
tips-marking = 📌 A reminder, not legal advice: posts that are paid for, or about gifts, must be recognisable as advertising. In Germany that takes the word “Werbung” or “Anzeige”, right at the beginning.

tips-because = <b>Why this tip?</b>
tips-because-role = { $value ->
    [business] • You have a business.
   *[blogger] • You blog or post yourself.
}
tips-because-platform = • Your platform: { $place }
tips-because-niche = • Your topic is: { $niche }
tips-because-size = • Your account is in the class { $class }.
tips-because-verdict = { $value ->
    [above] • Your like rate is higher than usual.
    [typical] • Your like rate is typical for your size.
    [below] • Your like rate is lower than usual.
   *[far_below] • Your like rate is much lower than usual.
}
tips-because-followers = { $value ->
    [up] • Your follower count is rising.
    [down] • Your follower count is going down.
   *[steady] • Your follower count is hardly moving.
}
tips-because-rate = { $value ->
    [up] • Your like rate is rising.
    [down] • Your like rate is falling.
   *[steady] • Your like rate is steady.
}
tips-because-missing = { $value ->
    [figures] • I don’t know your figures yet.
    [likes] • I don’t know your likes yet.
    [history] • I have figures from one day only.
    [recent] • Your latest figures are more than two weeks old.
    [niche] • I don’t know your niche yet.
   *[goal] • You don’t have a goal yet.
}
tips-for-everybody = • It suits every account.
tips-fitted-then = • It suited what you told me when you asked.
tips-others = { $others ->
    [0] I have no others that fit just now. None comes twice within { $weeks } weeks.
    [one] I have one more that fits. None comes twice within { $weeks } weeks.
   *[other] I have { $others } more that fit. None comes twice within { $weeks } weeks.
}

tips-none-left = <b>You now know every tip that fits you.</b> So that none repeats too soon, each one rests for { $weeks } weeks. The next is up on { $day }, or maybe earlier with new figures.
tips-done = ✅ <b>Done: { $headline }</b>
tips-done-next = { $asked ->
    [yes] Well done! The likes of your next posts will show whether it helped. I’ll ask you in your next weekly summary.
   *[no] Well done! The likes of your next posts will show whether it helped. Send them to me, and you’ll see it in your trend.
}
tips-asked = 🙋 This week you put a tip into practice: “{ $headline }”. Did it help?
tips-helped = { $helped ->
    [yes] <b>I’m glad.</b> Keep it up, and add a note about it so that you’ll find it in your trend.
   *[no] <b>Thanks for being honest.</b> Some things take longer, and some just don’t suit you. Try something else next.
}
