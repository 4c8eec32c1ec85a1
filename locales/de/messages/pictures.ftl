### Worte in Bildern: kurz, ohne HTML.

picture-followers = Follower
picture-rate = Like-Quote
picture-usual = üblich
picture-goal = Ziel
picture-aim = Marke
picture-forecast = Prognose
picture-span = { $span ->
    [four_weeks] letzte 4 Wochen
    [three_months] letzte 3 Monate
    [year] letztes Jahr
   *[all] von Anfang an
}
picture-since = seit { $since }
picture-window = { $since } bis { $until }

card = <b>Deine Karte zum Weiterleiten.</b> Halte das Bild gedrückt und schick es, wohin du magst.
card-no-figures = <b>Für eine Karte brauche ich deine Follower.</b> Schick sie mir, gern mit den Likes eines typischen Beitrags, zum Beispiel <code>12.400 / 480</code>.
card-headline = { $micro ->
    [yes] Micro-Influencer
   *[no] { $name ->
        [nano] Nano-Influencer
        [macro] Macro-Influencer
        [mega] Mega-Influencer
       *[micro] Micro-Influencer
    }
}
card-day = { $day }
card-followers = { $followers }
card-followers-name = Follower
card-likes = { $likes }
card-likes-name = Likes pro Beitrag
card-rate = { $rate }
card-rate-name = Like-Quote
card-verdict = { $verdict ->
    [above] höher als üblich
    [typical] üblich
    [below] niedriger als üblich
   *[far_below] deutlich niedriger
}
card-usual = üblich bei dieser Größe: { $low } bis { $high }
card-source = { $publisher ->
    [both] Vergleichswert: Fachartikel und { $who } ({ $year }), auf Instagram gemessen
    [study] Vergleichswert: { $who } ({ $year }), auf Instagram gemessen
    [none] Mikroskop
   *[article] Vergleichswert: Fachartikel, ohne Angabe einer Studie
}

picture-rates = Like-Quote im Vergleich
picture-usual-at-size = üblich bei dieser Größe
picture-candidate = { $name }
picture-candidate-size = { $followers } Follower
picture-candidate-rate = { $known ->
    [yes] { $rate }
   *[no] { $rate } angenommen
}

picture-contest = Viele Kleine oder ein Star?
picture-contest-network = { $count ->
    [one] 1 Account mit { $followers }
   *[other] { $count } Accounts mit je { $followers }
}
picture-contest-star = Star mit { $followers }
picture-reach = Reichweite, höchstens
picture-likes = Likes, wenn jeder einmal postet
picture-fewer-than = unter { $figure }
picture-overlap = { $overlap ->
    [0] Angenommen: niemand folgt mehreren dieser Accounts. Die Likes sind mit üblichen Like-Quoten gerechnet.
   *[other] Angenommen: { $overlap } % Überschneidung. Die Likes sind mit üblichen Like-Quoten gerechnet.
}
