### Worte in Bildern: kurz, ohne HTML.

picture-followers = Follower
picture-rate = Like-Quote
picture-usual = üblich
picture-goal = Ziel
picture-forecast = Prognose
picture-span = { $span ->
    [four_weeks] letzte 4 Wochen
    [three_months] letzte 3 Monate
    [year] letztes Jahr
   *[all] von Anfang an
}
picture-since = seit { $since }
