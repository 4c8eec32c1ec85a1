### Comparing candidates.

candidate-number = Account { $number }
compare-question = <b>Who would you like to compare?</b> Send me followers and likes, with a name and a price if you like, for example <code>@hillcafe 9,400 / 560, £150</code>. One account after another, or all at once.
compare-next = Who else? Send me the next figures.
compare-noted = <b>Noted: { $name } with { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}.</b>
compare-too-many = <b>{ $count } at once are too many for me.</b> I’m happy to compare up to { $most }. Pick the likeliest and send them again.
compare-no-followers = <b>{ $name }: the followers are missing.</b> There’s nothing to compare without them, so I left this account out.
compare-ask-followers = { $missing ->
    [one] How many followers does { $name } have? Send me the number, with likes if you like, and I’ll add the account.
   *[other] How many followers do they have? Send me the numbers with the names, and I’ll add them.
}
compare-bad-figure = { $fault ->
    [negative] <b>{ $name }: a number below zero can’t be right,</b> so I left this account out.
   *[absurd] <b>{ $name }: there aren’t that many people,</b> so I left this account out.
}
compare-bad-price = { $fault ->
    [negative] <b>{ $name }: a price below zero can’t be right.</b> I went on without it.
   *[absurd] <b>{ $name }: that price can’t be right.</b> I went on without it.
}
compare-twice = { $differs ->
    [yes] <b>{ $name } is there twice, with different figures.</b> I took the last ones.
   *[no] <b>{ $name } is there twice.</b> I counted this account once.
}

compare-lead = { $lead ->
    [clear] <b>{ $name } is ahead.</b> For the size of the account, the most likes come back there.
    [if_true] <b>{ $name } is ahead, if the figures are right.</b> They are unusually high.
    [tied] { $level ->
        [2] <b>{ $name } and { $other } are level.</b> For their size, they get the same response.
       *[other] <b>{ $level } are level.</b> For their size, they get the same response.
    }
   *[unknown] <b>Only the likes can tell who’s ahead.</b> Where I don’t know them, I’m working with what is usual.
}
compare-who = { $known ->
    [yes] <b>{ $place }. { $name }</b> ({ $class }): { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }, { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    } per post
   *[no] <b>{ $place }. { $name }</b> ({ $class }): { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }
}
compare-rate = Like rate { $rate }: { $verdict ->
    [above] <b>higher than usual</b>
    [typical] typical
    [below] lower than usual
   *[far_below] much lower than usual
} { $open ->
    [yes] (under { $benchmark } at this size)
   *[no] (about { $benchmark } at this size)
}
compare-assumed = { $hidden ->
    [yes] 0 likes often means they are hidden.
   *[no] I don’t know the likes.
} { $open ->
    [yes] Usual would be under { $benchmark }, so fewer than { $likes } per post.
   *[no] Usual would be { $benchmark }, so about { $likes } per post.
}
compare-price = { $free ->
    [yes] Costs nothing
   *[no] { $least ->
        [yes] { $price }, more than { $each } a like
       *[no] { $price }, that’s { $each } a like
    }
}
compare-barter = Barter instead of money
free-of-charge = free of charge
compare-most-likes = { $open ->
    [yes] { $name } brings the most likes in all, up to { $likes } per post, but fewer for its size.
   *[no] { $name } brings the most likes in all, about { $likes } per post, but fewer for its size.
}
compare-cost = { $relation ->
    [same] <b>{ $name } is ahead by cost per like, too</b> ({ $each }).
    [level] <b>By cost per like, the cheapest are level</b> ({ $each }).
   *[other] <b>By cost per like, { $name } is ahead</b> ({ $each }): the same money brings more likes there.
}
compare-cost-line = { $place }. { $name }: { $each }
compare-some-prices = { $missing ->
    [one] I don’t know the price of one account. Once I have it, I’ll rank them by cost per like as well.
   *[other] I don’t know the price of { $missing } accounts. Once I have them all, I’ll rank them by cost per like as well.
}
compare-mixed = <b>The prices are in different currencies ({ $currencies }).</b> I’d rather not convert them, because rates change. Could you send them all in one currency? Then I’ll rank them by cost per like as well.
compare-questions = <b>Worth asking before you agree:</b>
compare-ask = { $reason ->
    [unusually_high] • { $name }: the like rate is unusually high. Can you see the insights of the latest posts?
   *[silent_followers] • { $name }: many followers who hardly react. Where do they come from, was there a giveaway perhaps?
}
compare-asked = { $level ->
    [one] { $aspect ->
        [cost] <b>{ $name } costs least.</b>
        [dearest] <b>{ $name } costs most.</b>
        [rate] <b>{ $name } has the highest like rate.</b>
        [likes] <b>{ $name } can be expected to bring the most likes.</b>
       *[size] <b>{ $name } has the most followers.</b>
    }
   *[other] <b>{ $level } are level at the top.</b>
}
compare-asked-line = { $place }. { $name }: { $aspect ->
    [rate] { $rate }
    [likes] { $known ->
        [yes] { $likes } likes per post
       *[no] about { $likes } likes per post, if the rate is what is usual
    }
    [size] { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }
   *[cost] { $price }, that’s { $each } a like
}
compare-asked-per-like = By cost per like, though, { $name } is the cheapest.
compare-asked-size = Measured by what is usual for the size, though, { $name } is ahead.
compare-no-prices = <b>I don’t know any prices yet.</b> Just tell me, for example <code>A wants £300, B £150</code>.
price-which-currency = <b>Which currency are the prices in?</b> I’ll remember it for next time.
