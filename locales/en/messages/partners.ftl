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
        [barter] , barter
       *[open] { "" }
    }
   *[no] • { $partner }: no figures yet
}
partners-hint = Followers, like rate, price per post. Tap a name to see more or to change something.
partner-question = <b>Who joins?</b> Send me a name or handle, followers, likes and the price if you know it, for example <code>@hillcafe 9,400 / 560, £150</code>. Several at once will do, too.
partners-kept = { $partners ->
    [one] <b>Noted:</b>
   *[other] <b>{ $partners } partners noted:</b>
}
partner-kept-line = • { $partner } with { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}
partner-known = { $partner } is on your list already.
partners-full = I can’t keep more than { $most } partners. Remove some first.
partners-file = { $partners ->
    [one] { $partners } partner with all figures. The file opens in any spreadsheet program.
   *[other] { $partners } partners with all figures. The file opens in any spreadsheet program.
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
partner-price = { $known ->
    [yes] Price: { $price } a post, that’s { $each } a like
   *[no] Price: { $price } a post
}
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
