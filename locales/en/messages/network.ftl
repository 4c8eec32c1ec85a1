### A network of small accounts against one star.

network-question = <b>How many small accounts shall it be, and how large is each?</b> Write for example <code>20 accounts with 5,000 each</code>, or with prices: <code>at £50 each against a star with 1M for £8,000</code>. Or pick an example:
network-no-small = Fine, no small accounts. Just for comparison:
network-no-small-question = <b>Fine, no small accounts.</b> Have you got a star in mind? Send me their followers and the price, for example <code>a star with 1M for £8,000</code>. Then I’ll tell you what a post there brings.
network-bad-figure = { $fault ->
    [negative] <b>A number below zero can’t be right.</b> How many accounts shall it be, and how large is each?
   *[absurd] <b>There aren’t that many people.</b> How many accounts shall it be, and how large is each?
}
network-no-followers = <b>An account without followers brings no likes.</b> How many accounts shall it be, and how large is each?
network-no-accounts = <b>A network takes at least one account.</b> How many shall it be, and how large is each?
network-too-many = <b>I don’t plan more than { $most } accounts.</b> How many shall it be, and how large is each?
network-bad-price = { $fault ->
    [negative] <b>A price below zero can’t be right.</b> Please send me your plan again.
   *[absurd] <b>That price can’t be right.</b> Please send me your plan again.
}
network-headline = { $winner ->
    [network] <b>Yes: { $count ->
        [one] one account with { $followers } followers brings
       *[other] { $count } accounts with { $followers } followers each bring
    } more likes than a star with { $star }.</b>
    [star] { $ceiling ->
        [yes] <b>No: the star probably brings more likes here.</b> { $count ->
            [one] One account with { $followers } followers is
           *[other] { $count } accounts with { $followers } followers each are
        } not enough yet.
       *[no] <b>No: the star brings more likes here.</b> { $count ->
            [one] One account with { $followers } followers is
           *[other] { $count } accounts with { $followers } followers each are
        } not enough yet.
    }
    [even] <b>A tie: { $count ->
        [one] one account with { $followers } followers brings
       *[other] { $count } accounts with { $followers } followers each bring
    } as many likes as a star with { $star }.</b>
   *[needed] <b>You need { $count ->
        [one] one account with { $followers } followers
       *[other] { $count } accounts with { $followers } followers each
    }</b> to get as many likes as a star with { $star } brings.
}
network-small = Network: { $count } × { $followers } = { $total } followers, which reaches { $overlap ->
    [0] { $reach } people at most
   *[other] { $reach } people at most (with { $overlap }% overlap)
}. If each posts once, expect { $open ->
    [yes] fewer than { $likes } likes.
   *[no] about { $likes } likes.
}
network-star = Star: { $followers } followers, { $open ->
    [yes] fewer than { $likes } likes per post.
   *[no] about { $likes } likes per post.
}
network-no-star = <b>This star is no larger than your small accounts.</b> You’d better compare them directly, with /compare.
network-break-even = { $more ->
    [yes] They would be level at <b>{ $accounts } accounts</b> of this size. { $missing ->
        [one] One more is needed.
       *[other] { $missing } more are needed.
    } Together they would have { $followers } followers, { $share } of the star’s.
   *[no] { $accounts ->
        [one] <b>One account</b> of this size is
       *[other] <b>{ $accounts } accounts</b> of this size are
    } enough for that, with { $followers } followers: { $share } of the star’s.
}
network-budget = { $enough ->
    [yes] Your budget of { $budget } is enough for { $count ->
        [one] one account at { $price }.
       *[other] { $count } accounts at { $price } each.
    }
   *[no] Your budget of { $budget } isn’t enough for that: { $count ->
        [one] one account at { $price } costs more.
       *[other] { $count } accounts at { $price } each cost more.
    }
}
network-cost = The network costs <b>{ $total }</b>. { $least ->
    [yes] That’s more than { $each } a like and at least { $per_follower } a person reached.
   *[no] That’s { $each } a like and at least { $per_follower } a person reached.
}
network-star-cost = The star costs <b>{ $total }</b>. { $least ->
    [yes] That’s more than { $each } a like and { $per_follower } a follower.
   *[no] That’s { $each } a like and { $per_follower } a follower.
}
network-cheaper = { $winner ->
    [network] <b>By cost per like, the network is cheaper.</b>
    [star] <b>By cost per like, the star is cheaper.</b>
   *[even] <b>Both cost the same per like.</b>
}
network-mixed = The prices are in different currencies, so I’m not comparing them. Could you send them in one?
network-bad-overlap = An overlap is between 0 and 100%. How many people do you think follow several of these accounts?
network-overlap = { $overlap ->
    [0] <i>This assumes that nobody follows several of these accounts. Most networks overlap, so it will be fewer people. Set how much here:</i>
   *[other] <i>This assumes { $overlap }% overlap: people who follow several of these accounts. Nobody has measured it. Set it here:</i>
}
network-assumed = { $what ->
    [size] <i>You didn’t say how large they are: I’m working with { $followers } followers each.</i>
    [star] <i>You didn’t say how large the star is: I’m working with { $star } followers.</i>
   *[both] <i>You didn’t say how large they are: I’m working with { $followers } followers each, and { $star } for the star.</i>
}
network-source = { $star ->
    [said] <i>The star’s likes are the ones you gave. The rest is worked out with the usual like rates: industry article and Markerly (2016), measured on Instagram.</i>
   *[usual] <i>Worked out with the usual like rates: industry article and Markerly (2016), measured on Instagram.</i>
}
network-price-question = <b>What does one account cost?</b> Send me the price, then I’ll tell you how many small accounts your { $budget } will pay for.
network-second-question = <b>What if your accounts are passed on?</b> What percentage of the people reached run an account of their own and join in, and how many followers does such an account have? For example <code>1% with 300</code>.
network-second = <b>What if:</b> if { $share } of the people reached ran an account with { $followers } followers and all of them joined in, that would be { $accounts } more accounts and up to { $reach } more people.
network-second-counted = { $count ->
    [one] <b>What if</b> one follower of your partners ran an account with { $followers } followers and joined in? That would be up to { $reach } more people.
   *[other] <b>What if</b> { $count } followers of your partners ran accounts with { $followers } followers each and all of them joined in? That would be up to { $reach } more people.
}
network-second-too-many = <b>That cannot be.</b> Your partners have { $total } followers in all. No more of them can run accounts of their own.
network-second-absurd = That would be more people than there are. Smaller figures will be more believable.
network-second-caution = <i>This is a thought experiment with your figures, not a promise.</i>
