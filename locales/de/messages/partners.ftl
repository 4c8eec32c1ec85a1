### Partner: die Liste, eine einzelne, Fragen dazu.

partners-none = <b>Noch hast du keine Partner.</b> Hier sammelst du Accounts, mit denen du arbeitest oder arbeiten möchtest: Zahlen, Preise, Notizen. Nur du siehst sie.
partners = { $order ->
    [rate] <b>Deine Partner, die beste Like-Quote für ihre Größe zuerst</b> ({ $count } von { $all }):
    [cost] <b>Deine Partner, die günstigsten Likes zuerst</b> ({ $count } von { $all }):
    [size] <b>Deine Partner, die größten zuerst</b> ({ $count } von { $all }):
   *[name] <b>Deine Partner von A bis Z</b> ({ $count } von { $all }):
}
partners-line = { $known ->
    [yes] • { $partner }: { $followers ->
        [one] { $followers } Follower
       *[other] { $followers } Follower
    }{ $rated ->
        [yes] , { $rate }
       *[no] { "" }
    }{ $paid ->
        [money] , { $price }
        [barter] , Tausch
       *[open] { "" }
    }
   *[no] • { $partner }: noch keine Zahlen
}
partners-hint = Follower, Like-Quote, Preis pro Beitrag. Tipp auf einen Namen, um mehr zu sehen oder etwas zu ändern.
partner-question = <b>Wer kommt dazu?</b> Schick mir Namen oder Handle, Follower, Likes und den Preis, wenn du ihn kennst, zum Beispiel <code>@hofcafe 9.400 / 560, 150 €</code>. Auch mehrere auf einmal.
partners-kept = { $partners ->
    [one] <b>Gemerkt:</b>
   *[other] <b>{ $partners } Partner gemerkt:</b>
}
partner-kept-line = • { $partner } mit { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
}
partner-known = { $partner } steht schon in deiner Liste.
partners-full = Mehr als { $most } Partner kann ich nicht führen. Entferne zuerst ein paar.
partners-file = { $partners ->
    [one] { $partners } Partner, mit allen Zahlen. Die Datei lässt sich in jeder Tabellenkalkulation öffnen.
   *[other] { $partners } Partner, mit allen Zahlen. Die Datei lässt sich in jeder Tabellenkalkulation öffnen.
}
partner-no-currency = Den Preis habe ich weggelassen, weil ich die Währung nicht kenne. Schreib sie dazu, zum Beispiel <code>150 €</code>.
partner-which-currency = In welcher Währung? Schreib sie bitte dazu, zum Beispiel <code>150 €</code>.
partner-panel = <b>{ $partner }</b>
partner-figures = { $known ->
    [yes] { $followers } Follower, { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } pro Beitrag (Stand { $day })
   *[no] { $followers } Follower, Likes noch offen (Stand { $day })
}
partner-no-figures = Zahlen: noch keine
partner-earlier = { $known ->
    [yes] { $day }: { $followers } / { $likes }
   *[no] { $day }: { $followers }
}
partner-price = { $known ->
    [yes] Preis: { $price } pro Beitrag, das sind { $each } pro Like
   *[no] Preis: { $price } pro Beitrag
}
partner-barter = Preis: Tausch statt Geld
partner-no-price = Preis: noch offen
partner-note = Notiz: { $note }
partner-words = { $part ->
    [figures] <b>{ $partner }: Wie sind die Zahlen jetzt?</b> Follower und Likes, zum Beispiel <code>9.400 / 560</code>.
    [price] <b>{ $partner }: Was kostet ein Beitrag?</b> Zum Beispiel <code>150 €</code>.
    [name] <b>{ $partner }: Wie soll der Eintrag heißen?</b> Ein Handle wie <code>@hofcafe</code> oder ein anderer Name.
    [niche] <b>{ $partner }: Worum geht es dort?</b> Ein paar Worte, zum Beispiel <code>Brot und Kuchen</code>.
    [region] <b>{ $partner }: Aus welcher Gegend?</b> Zum Beispiel <code>Graz und Umgebung</code>.
   *[note] <b>{ $partner }: Was möchtest du dir merken?</b> Ein paar Worte, höchstens 64 Zeichen.
}
partner-remove = <b>{ $partner } entfernen?</b> Alle Zahlen dazu gehen mit. Das lässt sich nicht rückgängig machen.
partner-removed = { $partner } ist entfernt, mit allen Zahlen.
