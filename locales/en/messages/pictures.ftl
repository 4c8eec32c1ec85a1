### Words in pictures: short, without HTML.

picture-followers = Followers
picture-rate = Like rate
picture-usual = usual
picture-goal = Goal
picture-aim = Target
picture-forecast = Forecast
picture-span = { $span ->
    [four_weeks] last 4 weeks
    [three_months] last 3 months
    [year] last year
   *[all] from the beginning
}
picture-since = since { $since }
picture-window = { $since } to { $until }

card = <b>Your card to pass on.</b> Press and hold the picture and send it wherever you like.
card-no-figures = <b>A card needs your followers.</b> Send them to me, ideally with the likes of a typical post, for example <code>12,400 / 480</code>.
card-headline = { $micro ->
    [yes] Micro-influencer
   *[no] { $name ->
        [nano] Nano-influencer
        [macro] Macro-influencer
        [mega] Mega-influencer
       *[micro] Micro-influencer
    }
}
card-day = { $day }
card-followers = { $followers }
card-followers-name = followers
card-likes = { $likes }
card-likes-name = likes per post
card-rate = { $rate }
card-rate-name = like rate
card-verdict = { $verdict ->
    [above] higher than usual
    [typical] usual
    [below] lower than usual
   *[far_below] far lower than usual
}
card-usual = usual at this size: { $low } to { $high }
card-source = { $publisher ->
    [both] Benchmark: industry article and { $who } ({ $year }), measured on Instagram
    [study] Benchmark: { $who } ({ $year }), measured on Instagram
    [none] Mikroskop
   *[article] Benchmark: industry article, which names no study
}

picture-rates = Like rates compared
picture-usual-at-size = usual at this size
picture-candidate = { $name }
picture-candidate-size = { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}
picture-candidate-rate = { $known ->
    [yes] { $rate }
   *[no] { $rate } assumed
}

picture-contest = Many small ones or one star?
picture-contest-network = { $count ->
    [one] 1 account with { $followers }
   *[other] { $count } accounts with { $followers } each
}
picture-contest-star = a star with { $followers }
picture-reach = Reach, at most
picture-likes = Likes if each posts once
picture-fewer-than = under { $figure }
picture-overlap = { $overlap ->
    [0] Assumed: nobody follows several of these accounts. Likes are worked out with the usual like rates.
   *[other] Assumed: { $overlap }% overlap. Likes are worked out with the usual like rates.
}
