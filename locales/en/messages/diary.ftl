### The diary: what goes on with partners, when to come back to it, and what it brought.

diary-empty = <b>Your diary is still empty.</b> This is where you note whom you asked, who agreed, what a post brought and what it cost. I’ll remind you when you want to follow up. Choose a partner first.
diary = { $count ->
    [one] <b>Your diary, one cooperation:</b>
   *[other] <b>Your diary, { $count } entries. What comes next is at the top:</b>
}
diary-line = • { $partner }: { $stage ->
    [idea] idea
    [asked] asked
    [agreed] agreed
    [posted] posted
    [result] finished
    [declined] said no
   *[no-show] not kept
} ({ $since }){ $waits ->
    [yes] , again on { $next }
   *[no] { "" }
}
diary-step = { $step ->
    [asked] { $count ->
        [0] <b>You haven’t asked anybody yet.</b>
       *[other] <b>So far you have asked:</b>
    }
    [agreed] { $count ->
        [0] <b>Nobody has agreed yet.</b>
       *[other] <b>You have a yes from:</b>
    }
    [posted] { $count ->
        [0] <b>Nobody has posted yet.</b>
       *[other] <b>There is a post from:</b>
    }
    [declined] { $count ->
        [0] <b>Nobody has said no so far.</b>
       *[other] <b>You have a no from:</b>
    }
    [unasked] { $count ->
        [0] <b>You have asked everybody on your list.</b>
       *[other] <b>You haven’t asked these yet:</b>
    }
    [unanswered] { $count ->
        [0] <b>No answer is open at the moment.</b>
       *[other] <b>You’re still waiting for an answer from:</b>
    }
   *[unposted] { $count ->
        [0] <b>No post is missing at the moment.</b>
       *[other] <b>The post is still missing from:</b>
    }
}
diary-step-partner = • { $partner }
diary-step-more = { $count ->
    [one] … and one more. The diary has all of them.
   *[other] … and { $count } more. The diary has all of them.
}
diary-begun = It’s in your diary.
diary-of = <b>{ $partner }:</b> { $stage ->
    [idea] an idea since { $since }. You haven’t asked yet.
    [asked] asked on { $since }, no answer yet.
    [agreed] agreed on { $since }, the post is still to come.
    [posted] posted on { $since }. What it brought is still open.
    [result] finished on { $since }.
    [declined] said no on { $since }.
   *[no-show] they didn’t keep their word. The last step was on { $since }.
}
diary-declined = A pity, but a no is part of it. Ask the next ones, or try again here some other time.
diary-unsettled = Then I’ll leave everything as it is. Once it’s settled, just tell me.
diary-none-of = There’s nothing about { $partner } in your diary yet.
diary-no-followers = I haven’t noted new followers: nobody really knows which post they came from. Likes, clicks, sales and used coupons count as results.
diary-no-revenue = I haven’t noted the revenue, nor taken it for a cost. Likes, clicks, sales and used coupons count as results.
diary-no-more = I haven’t set a reminder, because this one is over. “Once more” starts afresh, and then I’ll gladly remind you.
diary-next = ⏰ I’ll remind you: { $day }
diary-cost = Cost: { $cost }
diary-result = { $result ->
    [likes] Likes: { $count }
    [clicks] Clicks: { $count }
    [sales] Sales: { $count }
   *[coupons] Coupons used: { $count }
}
diary-when = <b>{ $partner }: when shall I remind you?</b> Choose one or write a day, for example <code>in five days</code> or <code>on Friday</code>.
diary-bad-day = I can’t remind you on that day. Anything from tomorrow until a year from now will do.
diary-results = <b>{ $partner }: what did the post bring, and what did it cost?</b> Write what you know, for example <code>560 likes, 40 clicks, 6 sales, 3 coupons, £150</code>.
diary-bad-result = One of the numbers can’t be right. I left it out.
diary-bad-cost = { $fault ->
    [negative] I can’t note a cost below zero.
   *[absurd] That cost can’t be right.
}
diary-marked = <b>{ $partner }: is the post marked as advertising?</b>
diary-mark-it = Noted as posted. The post should still be marked as advertising, though, and the sooner the better.
undo-diary-question = { $what ->
    [begun] <b>Shall I undo that?</b> The entry for { $partner } will be out of your diary again.
   *[changed] <b>Shall I undo that?</b> It’s the last change for { $partner } in your diary.
}
undo-diary-done = { $what ->
    [begun] Undone. The entry for { $partner } is out of your diary again.
   *[changed] Undone. This is how it stands again:
}
diary-remove = <b>{ $partner }: take this entry out of the diary?</b> The partner stays on your list. This can’t be undone.
diary-removed = The entry is gone.
diary-who = <b>Who was that with?</b>
diary-one-by-one = Those were several partners at once. Please send me a message for each of them.
diary-full = I can’t keep more than { $most } entries. Take some old ones out first.
diary-reminder = { $stage ->
    [idea] ⏰ <b>{ $partner }: today you wanted to ask.</b>
    [asked] ⏰ <b>{ $partner }: today you wanted to follow up.</b>
    [agreed] ⏰ <b>{ $partner }: today you wanted to look for the post.</b>
   *[posted] ⏰ <b>{ $partner }: today you wanted to see what the post brought.</b>
} (Planned for { $day }.)
diary-month = { $count ->
    [0] <b>{ $month }:</b> no posts by partners.
    [one] <b>{ $month }: what your partner brought</b>
   *[other] <b>{ $month }: what your partners brought</b>, the most likes for the money first
}
diary-month-partner = <b>{ $partner }</b>: { $posts ->
    [0] no post
    [one] one post
   *[other] { $posts } posts
}{ $no-shows ->
    [0] { "" }
    [one] , one promise not kept
   *[other] , { $no-shows } promises not kept
}{ $paid ->
    [known] , { $cost }
    [nothing] , no money
    [mixed] , costs in several currencies
   *[open] , cost not known
}
diary-month-result = { $result ->
    [likes] Likes: { $count }
    [clicks] Clicks: { $count }
    [sales] Sales: { $count }
   *[coupons] Coupons used: { $count }
}{ $known ->
    [yes] , which is { $each } for each { $unit }
   *[no] { "" }
}
diary-brought = <b>{ $partner }: what has come of it so far</b>
diary-brought-nothing = There’s no post by { $partner } in your diary yet. Once you enter a result, I’ll work out what it was for the money.
diary-brought-source = <i>This counts the results and costs you entered.</i>
diary-month-more = { $count ->
    [one] One more partner brought less.
   *[other] { $count } more partners brought less.
}
diary-month-source = <i>This counts what was posted in that month, with the results and costs you entered. I don’t convert currencies.</i>
