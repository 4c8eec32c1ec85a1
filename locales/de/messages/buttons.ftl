### Beschriftungen der Knöpfe. Kein HTML, möglichst unter 28 Zeichen.

button-log = 📝 Zahlen eintragen
button-trend = 📈 Verlauf
button-card = 🖼 Karte zum Teilen
button-card-named = Mit Namen
button-card-nameless = Ohne Namen
button-theme = { $theme ->
    [dark] 🌙 Dunkel
   *[light] ☀️ Hell
}
button-span = { $chosen ->
    [yes] • { $span ->
        [four_weeks] 4 Wochen
        [three_months] 3 Monate
        [year] 1 Jahr
       *[all] Alles
    }
   *[no] { $span ->
        [four_weeks] 4 Wochen
        [three_months] 3 Monate
        [year] 1 Jahr
       *[all] Alles
    }
}
button-tip = 💡 Ein Tipp
button-tip-another = 💡 Noch ein Tipp
button-tip-done = ✅ Gemacht
button-tip-undone = ↩️ Doch noch nicht
button-tip-why = 🤔 Warum dieser?
button-tip-helped = 👍 Ja
button-tip-useless = 👎 Eher nicht
button-tip-background = 📖 Hintergrund
button-forecast-class = 🔮 Wann bin ich { $name }?
button-forecast-soon = 🔮 In 3 Monaten?
button-week = 📅 Meine Woche
button-weekly = 📅 Wann kommt sie?
button-weekly-settings = 📅 Wochenübersicht
button-weekly-yes = ✅ Ja, gern
button-weekly-other = Anderer Tag
button-weekly-no = Nein danke
button-weekly-on = ✅ Einschalten
button-weekly-off = 🔕 Abschalten
button-weekly-rest = { $weeks ->
    [one] ⏸ 1 Woche Pause
   *[other] ⏸ { $weeks } Wochen Pause
}
button-weekly-move = ✅ Ja, verschieben
button-weekly-stop = 🔕 Ja, abschalten
button-weekly-stay = Nein, so lassen
button-weekly-go-on = ▶️ Pause beenden
button-weekly-day = Tag ändern
button-weekly-time = Uhrzeit ändern
button-reminder-on = Vorher erinnern
button-reminder-off = Nicht erinnern
button-weekday = { $day ->
    [monday] Mo
    [tuesday] Di
    [wednesday] Mi
    [thursday] Do
    [friday] Fr
    [saturday] Sa
   *[sunday] So
}
button-hour = { $at }
button-account-trend = 📈 { $account }
button-standing = 🔬 Wo stehe ich?
button-rate = ❤️ Like-Quote
button-rate-more = 📏 Wie wird das gemessen?
button-explain = 💡 Erklärungen
button-explain-definitions = Wer sagt was?
button-explain-rate = 💡 Was heißt das?
button-explain-verdicts = Wie urteilst du?
button-topics = ← Alle Themen
button-undo = ↩️ Rückgängig
button-undo-yes = ↩️ Ja, zurücknehmen
button-undo-no = Nein, so lassen
button-more = Mehr dazu
button-short = ← Kürzer
button-back = ← Zurück
button-help = ❓ Was kannst du?
button-settings = ⚙️ Einstellungen
button-export = 📄 Als Datei
button-export-all = 🗂 Alles als JSON
button-export-first = 📄 Erst als Datei
button-import = 📥 Aus einer Datei
button-import-sample = 📄 Beispieldatei
button-import-yes = ✅ Ja, übernehmen
button-import-no = Nein, lassen
button-find-likes = Wo finde ich meine Likes?
button-private-chat = Zum privaten Chat

button-role-blogger = Ich blogge oder poste
button-role-business = Ich habe ein Geschäft
button-role = Rolle ändern
button-language = Sprache ändern
button-language-name = { $language }
button-zone = 🕐 Zeitzone
button-zone-yes = ✅ Ja, passt
button-zone-other = Andere Zeitzone
button-city = { $city }
keyboard-send-location = 📍 Standort senden

button-keep = So stimmt es
button-swap = Vertauscht: { $followers } Follower, { $likes ->
    [one] { $likes } Like
   *[other] { $likes } Likes
}
button-keep-these = 📝 Diese Zahlen merken
button-keep-as-mine = 📝 Das sind meine: merken
button-leap = Ja, { $followers } Follower
button-leap-likes = Das sind { $likes } Likes
button-drop = Nichts davon merken
button-one-post = Ja, { $likes } sind typisch
button-one-post-not = { $known ->
    [yes] Nein, es bleibt bei { $before }
   *[no] Nein, nicht merken
}
button-likes-hidden = Likes sind ausgeblendet
button-likes-zero = Wirklich 0 Likes

button-delete = 🗑 Alles löschen
button-delete-yes = Ja, alles löschen
button-delete-no = Nein, behalten
button-always = Ab jetzt immer { $language }

button-account = { $account }
button-account-new = ➕ Ja, neu: { $account }
button-move = Gehört zu: { $account }
button-account-this = { $account }
button-account-mine = Meine eigenen: { $account }
button-account-further = ➕ Neuer Account von mir: { $account }
button-account-partner = 🤝 Partner: { $account }
button-account-add = ➕ Weiterer Account
button-accounts = ← Accounts
button-account-main = ⭐ Zum Hauptaccount machen
button-account-name = Name
button-account-place = Plattform
button-account-niche = Nische
button-account-region = Region
button-account-open = Offen lassen
button-account-nameless = Ohne Namen
button-account-remove = 🗑 Entfernen
button-account-remove-yes = Ja, entfernen
button-platform = { $platform }
button-entries = 📋 Einträge
button-entry = { $day }
button-newer = ‹ Neuere
button-older = Ältere ›
button-edit = ✏️ Ändern
button-note = 💬 Notiz
button-unnote = Notiz entfernen
button-remove-entry-yes = 🗑 Ja, löschen
button-remove-entry = 🗑 Löschen

button-forecast = 🔮 Wann ist das?
button-forecast-goal = 🔮 Wann mein Ziel?
button-goal = 🎯 Mein Ziel
button-goal-new = 🎯 Ziel setzen
button-goal-other = 🎯 Anderes Ziel
button-goal-drop = Ziel streichen
button-goal-day = { $dated ->
    [yes] 📆 Anderer Tag
   *[no] 📆 Bis wann?
}
button-goal-months = In { $months } Monaten
button-goal-year = Ende { $year }
button-goal-some-time = Ohne Datum
button-aim = { $goal }
button-compare-next = ➕ Noch jemand
button-compare-done = ✅ Fertig
button-currency = Währung
button-currency-eur = € Euro
button-currency-chf = CHF
button-currency-usd = $ Dollar
button-currency-gbp = £ Pfund

button-network-example = { $count } × { $followers }
button-network-overlap = { $chosen ->
    [yes] • { $figure } %
   *[no] { $figure } %
}
button-network-followers = { $chosen ->
    [yes] • je { $figure }
   *[no] je { $figure }
}
button-network-star = { $chosen ->
    [yes] • Star { $figure }
   *[no] Star { $figure }
}
button-network-what-if = 🔭 Was wäre, wenn …

button-partners = ← Partner
button-partners-save = 👥 Als Partner merken
button-partner-keep = ➕ { $name } aufnehmen
button-partner-new = ➕ Neu
button-partners-order = { $chosen ->
    [yes] • { $order ->
        [rate] Quote
        [cost] Preis
        [size] Größe
       *[name] Name
    }
   *[no] { $order ->
        [rate] Quote
        [cost] Preis
        [size] Größe
       *[name] Name
    }
}
button-partners-only = { $chosen ->
    [yes] • { $text }
   *[no] { $text }
}
button-partners-before = ‹ Zurück
button-partners-after = Weiter ›
button-partner-figures = Zahlen
button-partner-price = Preis
button-partner-name = Name
button-partner-niche = Nische
button-partner-region = Region
button-partner-note = Notiz
button-partner-barter = 🔁 Tausch statt Geld
button-partners-plan = 🧮 Plan für mich
button-partners-network = 🕸 Gegen einen Star
button-guide = 🪜 Schritt für Schritt
button-guide-go = ▶️ Weitermachen
button-guide-step = { $number }
button-guide-done = ✅ Erledigt
button-guide-open = ↩️ Doch noch offen
button-guide-template = ✉️ Vorlage: { $language }
button-partners-all = 👥 Meine Partner

button-diary = 📓 Tagebuch
button-diary-partner = 📓 Zusammenarbeit
button-diary-own = 🙋 Mit niemandem, das war ich selbst
button-diary-month = 📊 Was es gebracht hat
button-diary-other-month = { $month }
button-diary-stage = { $stage ->
    [idea] Idee
    [asked] Gefragt
    [agreed] Zugesagt
   *[posted] Gepostet
}
button-diary-when = ⏰ Erinnern
button-diary-in = { $days ->
    [one] Morgen
   *[other] In { $days } Tagen
}
button-diary-never = Nicht erinnern
button-diary-results = 📈 Ergebnis und Kosten
button-diary-declined = 🙅 Abgesagt
button-diary-no-show = 🚫 Nicht eingehalten
button-diary-again = ➕ Noch einmal
button-diary-marked = ✅ Ja, als Werbung
button-diary-unpaid = Ohne Geld und Geschenk
button-diary-not-marked = Nein, noch nicht
button-keep-data = Alles behalten
