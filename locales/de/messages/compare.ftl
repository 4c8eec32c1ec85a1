### Kandidatinnen und Kandidaten vergleichen.

candidate-number = Account { $number }
compare-question = <b>Wen möchtest du vergleichen?</b> Schick mir Follower und Likes, gern mit Namen und Preis, zum Beispiel <code>@hofcafe 9.400 / 560, 150 €</code>. Einen Account nach dem anderen oder alle auf einmal.
compare-next = Wer kommt noch dazu? Schick mir die nächsten Zahlen.
compare-noted = <b>Notiert: { $name } mit { $followers ->
    [one] { $followers } Follower
   *[other] { $followers } Followern
}.</b>
compare-too-many = <b>{ $count } auf einmal sind mir zu viele.</b> Bis zu { $most } vergleiche ich gern. Wähl die aus, die am ehesten infrage kommen, und schick sie mir noch einmal.
compare-no-followers = <b>{ $name }: Hier fehlen die Follower.</b> Ohne sie lässt sich nichts vergleichen, deshalb ist dieser Account nicht dabei.
compare-ask-followers = { $missing ->
    [one] Wie viele Follower hat { $name }? Schick mir die Zahl, gern mit Likes, dann kommt der Account dazu.
   *[other] Wie viele Follower haben sie? Schick mir die Zahlen mit den Namen, dann kommen sie dazu.
}
compare-bad-figure = { $fault ->
    [negative] <b>{ $name }: Eine Zahl unter null kann nicht stimmen,</b> deshalb ist dieser Account nicht dabei.
   *[absurd] <b>{ $name }: So viele Menschen gibt es gar nicht,</b> deshalb ist dieser Account nicht dabei.
}
compare-bad-price = { $fault ->
    [negative] <b>{ $name }: Ein Preis unter null kann nicht stimmen.</b> Ich habe ohne ihn gerechnet.
   *[absurd] <b>{ $name }: Dieser Preis kann nicht stimmen.</b> Ich habe ohne ihn gerechnet.
}
compare-twice = { $differs ->
    [yes] <b>{ $name } steht zweimal da, mit verschiedenen Zahlen.</b> Ich habe die letzten genommen.
   *[no] <b>{ $name } steht zweimal da.</b> Ich habe diesen Account nur einmal gezählt.
}

compare-lead = { $lead ->
    [clear] <b>Vorn liegt { $name }.</b> Für die Größe des Accounts kommen dort die meisten Likes zurück.
    [if_true] <b>Vorn liegt { $name }, falls die Zahlen stimmen.</b> Sie sind ungewöhnlich hoch.
    [tied] { $level ->
        [2] <b>{ $name } und { $other } liegen gleichauf.</b> Für ihre Größe kommt bei beiden gleich viel zurück.
       *[other] <b>{ $level } liegen gleichauf.</b> Für ihre Größe kommt bei ihnen gleich viel zurück.
    }
   *[unknown] <b>Wer vorn liegt, zeigen erst die Likes.</b> Wo ich keine kenne, rechne ich mit dem, was üblich ist.
}
compare-who = { $known ->
    [yes] <b>{ $place }. { $name }</b> ({ $class }): { $followers } Follower, { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    } pro Beitrag
   *[no] <b>{ $place }. { $name }</b> ({ $class }): { $followers } Follower
}
compare-rate = Like-Quote { $rate }: { $verdict ->
    [above] <b>höher als üblich</b>
    [typical] üblich
    [below] niedriger als üblich
   *[far_below] deutlich niedriger als üblich
} { $open ->
    [yes] (bei dieser Größe unter { $benchmark })
   *[no] (bei dieser Größe etwa { $benchmark })
}
compare-assumed = { $hidden ->
    [yes] 0 Likes heißt oft: ausgeblendet.
   *[no] Likes kenne ich nicht.
} { $open ->
    [yes] Üblich wären unter { $benchmark }, also weniger als { $likes } pro Beitrag.
   *[no] Üblich wären { $benchmark }, also etwa { $likes } pro Beitrag.
}
compare-price = { $free ->
    [yes] Kostet nichts
   *[no] { $least ->
        [yes] { $price }, das sind mehr als { $each } pro Like
       *[no] { $price }, das sind { $each } pro Like
    }
}
compare-barter = Tausch statt Geld
free-of-charge = kostenlos
compare-most-likes = { $open ->
    [yes] Die meisten Likes insgesamt bringt { $name }, bis zu { $likes } pro Beitrag, aber gemessen an der Größe weniger.
   *[no] Die meisten Likes insgesamt bringt { $name }, etwa { $likes } pro Beitrag, aber gemessen an der Größe weniger.
}
compare-cost = { $relation ->
    [same] <b>Auch beim Preis pro Like liegt { $name } vorn</b> ({ $each }).
    [level] <b>Beim Preis pro Like liegen die Günstigsten gleichauf</b> ({ $each }).
   *[other] <b>Beim Preis pro Like liegt { $name } vorn</b> ({ $each }): Fürs selbe Geld kommen dort mehr Likes heraus.
}
compare-cost-line = { $place }. { $name }: { $each }
compare-some-prices = { $missing ->
    [one] Von einem Account kenne ich den Preis nicht. Sobald er da ist, ordne ich auch nach dem Preis pro Like.
   *[other] Von { $missing } Accounts kenne ich den Preis nicht. Sobald alle da sind, ordne ich auch nach dem Preis pro Like.
}
compare-mixed = <b>Die Preise sind in verschiedenen Währungen ({ $currencies }).</b> Umrechnen möchte ich sie nicht, weil sich Kurse ändern. Schickst du mir alle in einer Währung? Dann ordne ich auch nach dem Preis pro Like.
compare-questions = <b>Frag vor einer Zusage noch nach:</b>
compare-ask = { $reason ->
    [unusually_high] • { $name }: Die Like-Quote ist ungewöhnlich hoch. Kannst du die Insights der letzten Beiträge sehen?
   *[silent_followers] • { $name }: Viele Follower, die kaum reagieren. Woher kommen sie, gab es vielleicht ein Gewinnspiel?
}
compare-asked = { $level ->
    [one] { $aspect ->
        [cost] <b>Am wenigsten kostet { $name }.</b>
        [dearest] <b>Am meisten kostet { $name }.</b>
        [rate] <b>Die höchste Like-Quote hat { $name }.</b>
        [likes] <b>Die meisten Likes sind bei { $name } zu erwarten.</b>
       *[size] <b>Die meisten Follower hat { $name }.</b>
    }
   *[other] <b>Ganz oben liegen { $level } gleichauf.</b>
}
compare-asked-line = { $place }. { $name }: { $aspect ->
    [rate] { $rate }
    [likes] { $known ->
        [yes] { $likes } Likes pro Beitrag
       *[no] etwa { $likes } Likes pro Beitrag, wenn die Quote üblich ist
    }
    [size] { $followers ->
        [one] { $followers } Follower
       *[other] { $followers } Follower
    }
   *[cost] { $price }, das sind { $each } pro Like
}
compare-asked-per-like = Pro Like ist aber { $name } am günstigsten.
compare-asked-size = Gemessen an dem, was für die Größe üblich ist, liegt aber { $name } vorn.
compare-no-prices = <b>Preise kenne ich noch keine.</b> Schreib sie mir einfach, zum Beispiel <code>A will 300 €, B 150 €</code>.
price-which-currency = <b>In welcher Währung sind die Preise?</b> Ich merke es mir für das nächste Mal.
