### Words in pictures: short, without HTML.

picture-followers = Followers
picture-rate = Like rate
picture-usual = usual
picture-goal = Goal
picture-forecast = Forecast
picture-span = { $span ->
    [four_weeks] last 4 weeks
    [three_months] last 3 months
    [year] last year
   *[all] from the beginning
}
picture-since = since { $since }
