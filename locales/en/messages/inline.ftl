### The calculator in any chat: "@bot 12400 480". Others read it too, hence no "you".

inline-class-title = { $followers } followers: { $name }
inline-class-description = { $micro ->
    [yes] Micro-influencer: yes ({ $lower } to { $upper })
   *[no] Micro-influencer: no ({ $lower } to { $upper })
}
inline-class = { $micro ->
    [yes] <b>{ $followers } followers: yes, that’s a micro-influencer.</b> The usual range is { $lower } to { $upper }.
   *[no] <b>{ $followers } followers: that’s the class { $name }.</b> Micro-influencers usually have { $lower } to { $upper }.
}
inline-rate-title = Like rate { $rate }: { $verdict ->
    [above] higher than usual
    [typical] usual
    [below] lower than usual
   *[far_below] far lower than usual
}
inline-rate-description = { $doubtful ->
    [yes] That is unusually high. Are the figures right?
   *[no] { $open ->
        [yes] Below { $benchmark } is usual at this size
       *[no] About { $benchmark } is usual at this size
    }
}
inline-rate = <b>{ $likes ->
    [one] { $likes } like
   *[other] { $likes } likes
} on { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}: a like rate of { $rate }.</b> That is { $verdict ->
    [above] higher than usual
    [typical] usual
    [below] lower than usual
   *[far_below] far lower than usual
}: { $open ->
    [yes] from 100,000 followers up it is mostly below { $benchmark }.
   *[no] accounts of this size get about { $benchmark }.
}
inline-sign = 🔬 <i>Mikroskop</i>
inline-hint = Two numbers: followers and likes (12400 480)
