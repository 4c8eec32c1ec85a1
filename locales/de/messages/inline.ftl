### Der Rechner in jedem Chat: „@bot 12400 480“. Andere lesen mit, deshalb ohne „du“.

inline-class-title = { $followers } Follower: { $name }
inline-class-description = { $micro ->
    [yes] Micro-Influencer: ja ({ $lower } bis { $upper })
   *[no] Micro-Influencer: nein ({ $lower } bis { $upper })
}
inline-class = { $micro ->
    [yes] <b>{ $followers } Follower: Ja, das ist Micro-Influencer.</b> Üblich ist dafür die Spanne von { $lower } bis { $upper }.
   *[no] <b>{ $followers } Follower: Das ist die Klasse { $name }.</b> Micro-Influencer haben üblicherweise { $lower } bis { $upper }.
}
inline-rate-title = Like-Quote { $rate }: { $verdict ->
    [above] höher als üblich
    [typical] üblich
    [below] niedriger als üblich
   *[far_below] deutlich niedriger als üblich
}
inline-rate-description = { $doubtful ->
    [yes] Das ist ungewöhnlich viel. Stimmen die Zahlen?
   *[no] { $open ->
        [yes] Bei dieser Größe sind unter { $benchmark } üblich
       *[no] Bei dieser Größe sind etwa { $benchmark } üblich
    }
}
inline-rate = <b>{ $likes ->
    [one] { $likes } Like
   *[other] { $likes } Likes
} bei { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
}: Like-Quote { $rate }.</b> Das ist { $verdict ->
    [above] höher als üblich
    [typical] üblich
    [below] niedriger als üblich
   *[far_below] deutlich niedriger als üblich
}: { $open ->
    [yes] Ab 100.000 Followern sind es meist unter { $benchmark }.
   *[no] Accounts dieser Größe kommen auf etwa { $benchmark }.
}
inline-sign = 🔬 <i>Mikroskop</i>
inline-hint = Zwei Zahlen: Follower und Likes (12400 480)
