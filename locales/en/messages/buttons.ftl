### Labels of buttons. No HTML, under 28 characters where possible.

button-log = 📝 Log figures
button-trend = 📈 Trend
button-card = 🖼 Card to share
button-card-named = With the name
button-card-nameless = Without the name
button-theme = { $theme ->
    [dark] 🌙 Dark
   *[light] ☀️ Light
}
button-span = { $chosen ->
    [yes] • { $span ->
        [four_weeks] 4 weeks
        [three_months] 3 months
        [year] 1 year
       *[all] All
    }
   *[no] { $span ->
        [four_weeks] 4 weeks
        [three_months] 3 months
        [year] 1 year
       *[all] All
    }
}
button-tip = 💡 Get a tip
button-tip-another = 💡 Another tip
button-tip-done = ✅ Done
button-tip-undone = ↩️ Not done after all
button-tip-why = 🤔 Why this one?
button-tip-helped = 👍 Yes
button-tip-useless = 👎 Not really
button-tip-background = 📖 Background
button-forecast-class = 🔮 When am I { $name }?
button-forecast-soon = 🔮 In 3 months?
button-week = 📅 My week
button-weekly = 📅 When does it come?
button-weekly-settings = 📅 Weekly summary
button-weekly-yes = ✅ Yes, please
button-weekly-other = Another day
button-weekly-no = No, thanks
button-weekly-on = ✅ Switch on
button-weekly-off = 🔕 Switch off
button-weekly-rest = { $weeks ->
    [one] ⏸ Pause for 1 week
   *[other] ⏸ Pause for { $weeks } weeks
}
button-weekly-move = ✅ Yes, move it
button-weekly-stop = 🔕 Yes, switch it off
button-weekly-stay = No, leave it
button-weekly-go-on = ▶️ End the pause
button-weekly-day = Change the day
button-weekly-time = Change the time
button-reminder-on = Remind me before
button-reminder-off = Don’t remind me
button-weekday = { $day ->
    [monday] Mon
    [tuesday] Tue
    [wednesday] Wed
    [thursday] Thu
    [friday] Fri
    [saturday] Sat
   *[sunday] Sun
}
button-hour = { $at }
button-account-trend = 📈 { $account }
button-standing = 🔬 Where do I stand?
button-rate = ❤️ Like rate
button-rate-more = 📏 How is it measured?
button-explain = 💡 Explanations
button-explain-definitions = Who says what?
button-explain-rate = 💡 What does that mean?
button-explain-verdicts = How do you judge?
button-topics = ← All topics
button-undo = ↩️ Undo
button-undo-yes = ↩️ Yes, take it back
button-undo-no = No, leave it
button-more = More
button-short = ← Shorter
button-back = ← Back
button-help = ❓ What can you do?
button-settings = ⚙️ Settings
button-export = 📄 As a file
button-export-all = 🗂 Everything as JSON
button-export-first = 📄 Export first
button-import = 📥 From a file
button-import-sample = 📄 Sample file
button-import-yes = ✅ Yes, take it over
button-import-no = No, leave it
button-find-likes = Where are my likes?
button-private-chat = To the private chat

button-role-blogger = I blog or post
button-role-business = I run a business
button-role = Change role
button-language = Change language
button-language-name = { $language }
button-zone = 🕐 Time zone
button-zone-yes = ✅ Yes, that’s right
button-zone-other = Another time zone
button-city = { $city }
keyboard-send-location = 📍 Send location

button-keep = It’s right as it is
button-swap = Swapped: { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}, { $likes ->
    [one] { $likes } like
   *[other] { $likes } likes
}
button-keep-these = 📝 Save these
button-keep-as-mine = 📝 Log as mine
button-leap = { $followers ->
    [one] Yes, { $followers } follower
   *[other] Yes, { $followers } followers
}
button-leap-likes = { $likes ->
    [one] That’s { $likes } like
   *[other] That’s { $likes } likes
}
button-drop = Don’t save
button-one-post = Yes, { $likes } is typical
button-one-post-not = { $known ->
    [yes] No, it stays { $before }
   *[no] No, don’t save it
}
button-likes-hidden = Likes are hidden
button-likes-zero = Really 0 likes

button-delete = 🗑 Delete everything
button-delete-yes = Yes, delete everything
button-delete-no = No, keep it
button-always = Always answer in { $language }

button-account = { $account }
button-account-new = ➕ Yes, add { $account }
button-move = Move to { $account }
button-account-this = { $account }
button-account-mine = My own: { $account }
button-account-further = ➕ A new account of mine: { $account }
button-account-partner = 🤝 A partner: { $account }
button-account-add = ➕ Another account
button-accounts = ← Accounts
button-account-main = ⭐ Make it the main one
button-account-name = Name
button-account-place = Platform
button-account-niche = Niche
button-account-region = Region
button-account-open = Leave it open
button-account-nameless = Without a name
button-account-remove = 🗑 Remove
button-account-remove-yes = Yes, remove it
button-platform = { $platform }
button-entries = 📋 Entries
button-entry = { $day }
button-newer = ‹ Newer
button-older = Older ›
button-edit = ✏️ Change
button-note = 💬 Note
button-unnote = Remove the note
button-remove-entry-yes = 🗑 Yes, delete it
button-remove-entry = 🗑 Delete

button-forecast = 🔮 When will that be?
button-forecast-goal = 🔮 When will I make it?
button-goal = 🎯 My goal
button-goal-new = 🎯 Set a goal
button-goal-other = 🎯 Another goal
button-goal-drop = Give up the goal
button-goal-day = { $dated ->
    [yes] 📆 Another day
   *[no] 📆 By when?
}
button-goal-months = In { $months } months
button-goal-year = End of { $year }
button-goal-some-time = Without a date
button-aim = { $goal }
button-compare-next = ➕ Another one
button-compare-done = ✅ Done
button-currency = Currency
button-currency-eur = € euro
button-currency-chf = CHF
button-currency-usd = $ dollar
button-currency-gbp = £ pound

button-network-example = { $count } × { $followers }
button-network-overlap = { $chosen ->
    [yes] • { $figure }%
   *[no] { $figure }%
}
button-network-followers = { $chosen ->
    [yes] • { $figure } each
   *[no] { $figure } each
}
button-network-star = { $chosen ->
    [yes] • star { $figure }
   *[no] star { $figure }
}
button-network-what-if = 🔭 What if …

button-partners = ← Partners
button-partners-save = 👥 Save as partners
button-partner-keep = ➕ Add { $name }
button-partner-new = ➕ New
button-partners-order = { $chosen ->
    [yes] • { $order ->
        [rate] Rate
        [cost] Price
        [size] Size
       *[name] Name
    }
   *[no] { $order ->
        [rate] Rate
        [cost] Price
        [size] Size
       *[name] Name
    }
}
button-partners-only = { $chosen ->
    [yes] • { $text }
   *[no] { $text }
}
button-partners-before = ‹ Back
button-partners-after = More ›
button-partner-figures = Figures
button-partner-price = Price
button-partner-name = Name
button-partner-niche = Niche
button-partner-region = Region
button-partner-note = Note
button-partner-barter = 🔁 Barter, no money
button-partners-plan = 🧮 Plan for me
button-partners-network = 🕸 Against a star
button-guide = 🪜 Step by step
button-guide-go = ▶️ Go on
button-guide-step = { $number }
button-guide-done = ✅ Done
button-guide-open = ↩️ Not done after all
button-guide-template = ✉️ Template: { $language }
button-partners-all = 👥 My partners

button-diary = 📓 Diary
button-diary-partner = 📓 Cooperation
button-diary-own = 🙋 With nobody, that was me
button-diary-month = 📊 What it brought
button-diary-other-month = { $month }
button-diary-stage = { $stage ->
    [idea] Idea
    [asked] Asked
    [agreed] Agreed
   *[posted] Posted
}
button-diary-when = ⏰ Remind me
button-diary-in = { $days ->
    [one] Tomorrow
   *[other] In { $days } days
}
button-diary-never = Don’t remind me
button-diary-results = 📈 Results and cost
button-diary-declined = 🙅 Said no
button-diary-no-show = 🚫 Not kept
button-diary-again = ➕ Once more
button-diary-marked = ✅ Yes, as advertising
button-diary-unpaid = No money, no gift
button-diary-not-marked = No, not yet
button-keep-data = Keep everything
