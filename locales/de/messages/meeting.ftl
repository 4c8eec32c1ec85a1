### Begrüßung, Hilfe, kleine Gespräche und alles, was nicht verstanden wurde.

start-greeting = { $meeting ->
    [new] { $named ->
        [yes] <b>Hallo { $name }, ich bin Mikroskop.</b>
       *[no] <b>Hallo, ich bin Mikroskop.</b>
    }
   *[back] { $named ->
        [yes] <b>Schön, dass du wieder da bist, { $name }.</b>
       *[no] <b>Schön, dass du wieder da bist.</b>
    }
}
start-what-for = Ich sehe mir kleine Accounts genau an: wo deiner steht, wie gut deine Beiträge ankommen und wie sich das entwickelt.
start-who = Wofür brauchst du mich?
start-ways-on = Schick mir einfach deine neuen Zahlen, zum Beispiel <code>12.400 / 480</code>, oder tippe auf einen Knopf.
start-introduced = { $role ->
    [business] <b>Gut, dann geht es um dein Geschäft.</b> Fang mit deinem eigenen Account an: Schick mir deine Follower und die Likes eines typischen Beitrags, zum Beispiel <code>2.300 / 120</code>.
   *[blogger] <b>Gut, dann geht es um deinen Account.</b> Schick mir deine Follower und die Likes eines typischen Beitrags, zum Beispiel <code>12.400 / 480</code>.
}
start-in-group = <b>Hallo zusammen!</b> Ich antworte hier, wenn ihr mich erwähnt, mir antwortet oder einen Befehl schickt, zum Beispiel <code>/rate 12400 480</code>. Eure Zahlen merke ich mir für jede Person getrennt.

help = <b>Ich sage dir, wo dein Account steht, und merke mir deine Zahlen.</b>
help-examples =
    Schreib mir einfach, zum Beispiel:
    • <code>12.400 Follower, 480 Likes</code>
    • <code>gestern 3.210 / 95</code>
    • <code>Bin ich mit 8.900 Followern Micro-Influencer?</code>
    • <code>Was ist eine Like-Quote?</code>
    • <code>Wie kriege ich mehr Likes?</code>
    • <code>Wann knacke ich die 10.000?</code>
    • <code>Ich will bis Ende Juni 15.000 Follower</code>
    • <code>Lieber A mit 42k und 800 Likes oder B mit 9k und 610?</code>
help-commands = Oder nimm einen Befehl:
help-command = /{ $command } – { $text }

smalltalk = { $kind ->
    [thanks] Gern! Wenn du neue Zahlen hast, schick sie mir.
    [bye] Bis bald! Deine Zahlen sind hier gut aufgehoben.
    [scolding] Tut mir leid, wenn ich danebenlag. Sag es mir gern mit anderen Worten, oder such dir etwas aus.
    [hello] Hallo! Schick mir deine Follower und Likes, zum Beispiel <code>12.400 / 480</code>, oder such dir etwas aus.
   *[other] Ich bin da! Am besten kenne ich mich mit Followern und Likes aus. Schick mir deine, zum Beispiel <code>12.400 / 480</code>, oder such dir etwas aus.
}

not-understood = <b>Das habe ich leider nicht verstanden.</b> Ich kenne mich mit Followern, Likes und Micro-Influencern aus. Schick mir zum Beispiel <code>12.400 / 480</code> oder frag: <code>Bin ich Micro-Influencer?</code>
unknown-command = { $close ->
    [yes] <b>Diesen Befehl kenne ich nicht.</b> Meinst du { $meant }?
   *[no] <b>Diesen Befehl kenne ich nicht.</b> Mit /help siehst du, was ich kann.
}
stale-button = Dieser Knopf ist nicht mehr aktuell. Hier geht es weiter:
unreadable = { $kind ->
    [voice] <b>Sprachnachrichten kann ich leider nicht hören.</b> Schreib mir die Zahlen bitte, zum Beispiel <code>12.400 / 480</code>.
    [photo] <b>Bilder kann ich leider nicht lesen.</b> Tippe die Zahlen bitte ab, zum Beispiel <code>12.400 / 480</code>.
    [document] <b>Mit dieser Datei kann ich nichts anfangen.</b> Schreib mir die Zahlen bitte, zum Beispiel <code>12.400 / 480</code>.
   *[other] <b>Damit kann ich leider nichts anfangen.</b> Ich verstehe Text, zum Beispiel <code>12.400 / 480</code>.
}
only-private = Das geht nur dich etwas an, deshalb mache ich es nicht in einer Gruppe. Im privaten Chat bin ich für dich da:
kept-is-private = Was ich mir von dir gemerkt habe, zeige ich nur im privaten Chat.
not-allowed = Dieser Mikroskop-Bot ist nur für einen geschlossenen Kreis da. Frag am besten die Person, die ihn betreibt.
too-fast = <b>Das ging mir zu schnell.</b> Auf Dauer schaffe ich { $most } Nachrichten in der Minute. Was darüber hinausgeht, lese ich nicht, diese hier also auch nicht. Warte kurz, und schick sie mir dann noch einmal.
apology = <b>Da ist bei mir etwas schiefgegangen, tut mir leid.</b> Deine letzte Nachricht konnte ich nicht verarbeiten. Versuch es bitte noch einmal, gern etwas anders formuliert.
answer-lost = <b>Eine meiner Antworten konnte ich dir leider nicht schicken.</b> Entschuldige bitte! Deine Nachricht selbst ist angekommen. Wenn dir die Antwort fehlt, frag einfach noch einmal.

cancel-done = In Ordnung, das lassen wir. Du kannst mir jederzeit neue Zahlen schicken.
cancel-nothing = Gerade ist nichts offen. Womit soll es weitergehen?

more-than-yes = Da hilft mir ein Ja allein nicht weiter. Antworte einfach auf meine Frage von eben oder tippe auf einen Knopf. Mit /cancel lassen wir sie.

meant-question = <b>Da bin ich mir nicht sicher.</b> Was meinst du?
meant-record = Zahlen eintragen
meant-standing = Wo stehe ich?
meant-like-rate = Ist die Like-Quote gut?
meant-tips = Tipps bekommen
meant-trend = Den Verlauf sehen
meant-week = Den Wochenbericht sehen
meant-forecast = Wann erreiche ich eine Zahl?
meant-goal = Ein Ziel setzen
meant-explain = Etwas erklärt bekommen
meant-network = Ein Netzwerk planen
meant-compare = Accounts vergleichen
meant-partners = Meine Partner
meant-diary = Tagebuch mit Partnern
meant-schedule = Wochenübersicht einrichten
meant-language = Die Sprache wechseln
meant-undo = Letzten Eintrag zurücknehmen
meant-export = Meine Zahlen als Datei
meant-erase = Alles über mich löschen
meant-help = Was kannst du?
meant-settings = Einstellungen
meant-accounts = Meine Accounts
meant-import = Alte Zahlen aus einer Datei
meant-entries = Meine Einträge
meant-card = Eine Karte zum Teilen
meant-privacy = Was speicherst du?
not-your-button = Das ist die Antwort für jemand anderen. Schreib mir selbst, zum Beispiel /standing.
