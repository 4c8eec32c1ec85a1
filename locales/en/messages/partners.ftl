### Partners: the list, a single one, questions about them.

partners-none = <b>You have no partners yet.</b> This is where you collect accounts you work with or might work with: figures, prices, notes. Only you can see them.
partners = { $order ->
    [rate] <b>Your partners, the best like rate for their size first</b> ({ $count } of { $all }):
    [cost] <b>Your partners, the cheapest likes first</b> ({ $count } of { $all }):
    [size] <b>Your partners, the largest first</b> ({ $count } of { $all }):
   *[name] <b>Your partners from A to Z</b> ({ $count } of { $all }):
}
partners-line = { $known ->
    [yes] • { $partner }: { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }{ $rated ->
        [yes] , { $rate }
       *[no] { "" }
    }{ $paid ->
        [money] , { $price }
        [free] , free
        [barter] , barter
       *[open] { "" }
    }
   *[no] • { $partner }: no figures yet
}
partners-hint = Followers, like rate, price per post. Tap a name to see more or to change something.
partner-question = <b>Who joins?</b> Send me a name or handle, followers, likes and the price if you know it, for example <code>@hillcafe 9,400 / 560, £150</code>. Several at once will do, too.
partner-stranger = I don’t know { $name } yet: nobody on your partner list goes by that name. I’ve changed nothing. Shall I add { $name }? Say yes, and I’ll ask for the followers.
partner-figures-of = How many followers does { $name } have? Send me the number, with likes and price if you like, for example <code>1,200 / 60, £40</code>.
partner-no-followers = <b>{ $name }:</b> the followers are still missing.
partners-kept = { $partners ->
    [one] <b>Noted:</b>
   *[other] <b>{ $partners } partners noted:</b>
}
partner-kept-line = • { $partner } with { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}{ $known ->
    [yes] {" "}and { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    }
   *[no] {""}
}{ $paid ->
    [money] , { $price }
    [free] , free
    [barter] , barter
   *[open] {""}
}
partner-known = { $partner } is on your list already.
partners-full = I can’t keep more than { $most } partners. Remove some first.
partners-file = { $partners ->
    [one] { $partners } partner with all figures. The file opens in any spreadsheet program.
   *[other] { $partners } partners with all figures. The file opens in any spreadsheet program.
}
partners-read = <b>Read: “{ $name }”, a list of partners</b> with { $partners ->
    [one] one partner.
   *[other] { $partners } partners.
} Nothing has been saved yet.
partners-read-known = { $known ->
    [0] • new: { $new }
   *[other] • new: { $new }, known already: { $known }
}
partners-read-line = • { $partner }{ $days ->
    [0] , without figures
    [one] , figures of one day
   *[other] , figures of { $days } days
}
partners-read-confirm = <b>Shall I take this over?</b> Whoever is on your list already gets what the file says; what it leaves out stays as it is. You can take the whole list back afterwards.
partners-no-room = { $more ->
    [one] Your list has filled up since you sent the file: there’s no room for one partner of it, as I can’t keep more than { $most }. Remove one, then tap Yes again. Until then I haven’t taken anything over.
   *[other] Your list has filled up since you sent the file: there’s no room for { $more } partners of it, as I can’t keep more than { $most }. Remove some, then tap Yes again. Until then I haven’t taken anything over.
}
partners-taken = { $partners ->
    [one] <b>Taken over: one partner.</b>
   *[other] <b>Taken over: { $partners } partners.</b>
}
partner-no-currency = I left the price out, because I don’t know the currency. Please add it, for example <code>£150</code>.
partner-which-currency = In which currency? Please add it, for example <code>£150</code>.
partner-panel = <b>{ $partner }</b>
partner-figures = { $known ->
    [yes] { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }, { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    } per post (as of { $day })
   *[no] { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }, likes not known yet (as of { $day })
}
partner-no-figures = Figures: none yet
partner-earlier = { $known ->
    [yes] { $day }: { $followers } / { $likes }
   *[no] { $day }: { $followers }
}
partner-earlier-price = { $day }: { $price }
partner-bad-price = <b>{ $partner }:</b> { $fault ->
    [negative] A price below zero can’t be right.
   *[absurd] That price can’t be right.
} What does a post cost there?
partner-price = { $known ->
    [yes] Price: { $price } a post, that’s { $each } a like
   *[no] Price: { $price } a post
}
partner-free = Price: free of charge
partner-barter = Price: barter instead of money
partner-no-price = Price: not known yet
partner-note = Note: { $note }
partner-words = { $part ->
    [figures] <b>{ $partner }: what are the figures now?</b> Followers and likes, for example <code>9,400 / 560</code>.
    [price] <b>{ $partner }: what does a post cost?</b> For example <code>£150</code>.
    [name] <b>{ $partner }: what shall the entry be called?</b> A handle such as <code>@hillcafe</code> or any other name.
    [niche] <b>{ $partner }: what is it about?</b> A few words, for example <code>bread and cakes</code>.
    [region] <b>{ $partner }: where are they?</b> For example <code>Leeds and around</code>.
   *[note] <b>{ $partner }: what would you like to note?</b> A few words, 64 characters at most.
}
partner-remove = <b>Remove { $partner }?</b> All figures go with it. This can’t be undone.
partner-removed = { $partner } is gone, with all figures.

plan-question = <b>What shall I plan for?</b> Tell me a budget or how many likes you need, for example <code>£500</code> or <code>3,000 likes</code>. With a region of your partners beside it I’ll plan with that one only: <code>£500 in Leeds</code>.
plan-bad-budget = { $fault ->
    [negative] <b>A budget below zero can’t be right.</b>
   *[absurd] <b>That budget can’t be right.</b>
}
plan-bad-target = <b>I can’t plan for that many likes.</b>
plan-budget = { $partners ->
    [0] <b>Nobody on your list fits into { $budget } yet.</b>
    [one] <b>For { $budget } you take one partner:</b>
   *[other] <b>For { $budget } you take { $partners } partners:</b>
}
plan-target = { $reached ->
    [yes] { $partners ->
        [one] <b>One partner is enough for { $likes } likes:</b>
       *[other] <b>For { $likes } likes you take { $partners } partners:</b>
    }
   *[no] { $partners ->
        [0] <b>For { $likes } likes you first need partners with figures.</b>
       *[other] <b>Your list isn’t enough for { $likes } likes yet, even if everybody joins in:</b>
    }
}
plan-line = { $paid ->
    [money] • { $partner }: about { $likes } likes for { $price }
    [free] • { $partner }: about { $likes } likes, free of charge
    [barter] • { $partner }: about { $likes } likes, for barter
   *[open] • { $partner }: about { $likes } likes, price not known yet
}
plan-together = { $known ->
    [yes] Together that’s about <b>{ $likes } likes for { $total }</b>, or { $each } a like, with one post from each.
    [free] Together that’s about <b>{ $likes } likes</b> without any money, with one post from each.
   *[no] Together that’s about <b>{ $likes } likes</b>, with one post from each.
}
plan-reason = <i>How I chose: whoever costs least per like comes first, barter before money. Where I don’t know the likes, I’m working with what is usual.</i>
plan-more = { $missing } likes are still missing. { $accounts ->
    [one] One more account of about { $followers } followers
   *[other] { $accounts } more accounts of about { $followers } followers
} { $near ->
    [yes] from { $region } would do it.
   *[no] would do it.
}
plan-region = Planned with partners from { $region } only.
plan-left-out = { $partners ->
    [one] Left out, because figures or a price in this currency are missing:
   *[other] { $partners } are left out, because figures or a price in this currency are missing:
}
plan-left-out-line = • { $partner }
partners-against = { $winner ->
    [network] { $count ->
        [one] <b>Yes: one partner alone brings more likes than a star with { $star }.</b>
       *[other] <b>Yes: your { $count } partners together bring more likes than a star with { $star }.</b>
    }
    [star] <b>No: a star with { $star } followers probably brings more likes than your list.</b>
   *[even] <b>A tie: your list brings as many likes as a star with { $star }.</b>
}
partners-some-against = { $winner ->
    [network] { $count ->
        [one] <b>Yes: this one account brings more likes than a star with { $star }.</b>
       *[other] <b>Yes: these { $count } together bring more likes than a star with { $star }.</b>
    }
    [star] { $count ->
        [one] <b>No: a star with { $star } followers probably brings more likes than this one account.</b>
       *[other] <b>No: a star with { $star } followers probably brings more likes than these { $count } together.</b>
    }
   *[even] { $count ->
        [one] <b>A tie: this one account brings as many likes as a star with { $star }.</b>
       *[other] <b>A tie: these { $count } together bring as many likes as a star with { $star }.</b>
    }
}
partners-together = { $whose ->
    [all] Your partners
   *[some] Together
}: { $total } followers, which reaches { $overlap ->
    [0] { $reach } people at most
   *[other] { $reach } people at most (with { $overlap }% overlap)
}. { $count ->
    [one] If it posts once, expect about { $likes } likes.
   *[other] If each of the { $count } posts once, expect about { $likes } likes.
}
partners-missing = { $missing ->
    [one] One more account that brings as much as the others on average would make it a tie.
   *[other] { $missing } more accounts that bring as much as the others on average would make it a tie.
}
partners-source = <i>Worked out with the likes you entered; where there are none, with the usual ones (industry article and Markerly 2016, Instagram).</i>
undo-partners-question = { $listed ->
    [yes] <b>Shall I take back the list of partners from your file?</b>
   *[no] <b>Shall I take back what you told me last about your partners?</b>
} { $partners ->
    [one] { $what ->
        [added] One account was added.
       *[other] One account was changed.
    }
   *[other] { $what ->
        [added] { $partners } accounts were added.
       *[other] It concerned { $partners } accounts.
    }
}
undo-partners-done = { $what ->
    [added] { $partners ->
        [one] <b>Taken back.</b> The account is no longer among your partners.
       *[other] <b>Taken back.</b> The { $partners } accounts are no longer among your partners.
    }
   *[other] <b>Taken back.</b> Your partners are as they were before.
}
undo-partners-touched = You have changed or noted something about these partners since, so I’m leaving everything as it is. You can change or remove each of them under /partners.
