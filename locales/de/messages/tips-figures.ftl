### Tipps zum Handwerk und zum Messen. Je Tipp: Überschrift, was zu tun ist, warum.


## Handwerk

tip-best-one-again = Mach deinen besten Beitrag noch einmal
tip-best-one-again-do = Such unter den letzten 20 Beiträgen den mit den meisten Likes. Mach diese Woche aus derselben Idee einen neuen: anderes Bild, anderer Anfang, anderes Beispiel.
tip-best-one-again-why = Mit jedem Like stuft die Plattform deinen Account intern etwas höher ein. Was gut ankommt, hilft also auch dem nächsten Beitrag.

tip-first-line = Fang mit dem Wichtigsten an
tip-first-line-do = Schreib bei den nächsten drei Beiträgen den ersten Satz zuletzt. Er soll für sich allein verraten, warum sich das Weiterlesen lohnt.
tip-first-line-why = Vom Rest sieht man oft erst etwas, wenn man den Beitrag antippt.

tip-fixed-day = Such dir einen festen Tag
tip-fixed-day-do = Leg einen Wochentag fest, an dem immer etwas von dir kommt, und sag es deinen Leuten. Bereite den Beitrag schon am Tag davor vor.
tip-fixed-day-why = Ein fester Termin nimmt dir die Entscheidung ab, und deine Leute wissen, wann es etwas Neues gibt.

tip-one-request = Bitte um genau eine Sache
tip-one-request-do = Sieh deine letzten Beiträge durch: Worum bittest du da alles? Beim nächsten bleibt eine einzige Bitte übrig, zum Beispiel „Schreib mir, wie du es machst.“
tip-one-request-why = Wer liken, teilen, folgen und kommentieren soll, macht am Ende leicht gar nichts davon.

tip-list-of-questions = Leg dir einen Vorrat an Ideen an
tip-list-of-questions-do = Schreib zehn Fragen zu deinem Thema auf, die man dir stellt oder stellen könnte. Jede davon ist ein Beitrag, und mit der ersten fängst du diese Woche an.
tip-list-of-questions-why = Mit einem Vorrat fängst du nicht jedes Mal bei null an und bleibst bei deinem Thema.

tip-find-out-what-works = Finde heraus, was so gut läuft
tip-find-out-what-works-do = Nimm deine fünf stärksten Beiträge und schreib zu jedem Thema, Form und Uhrzeit auf. Was dreimal vorkommt, machst du diese Woche wieder.
tip-find-out-what-works-why = Deine Like-Quote ist höher als üblich. Wenn du weißt, woran das liegt, kannst du es wiederholen.

tip-one-experiment = Ändere eine einzige Sache
tip-one-experiment-do = Bild, Länge oder Uhrzeit: Ändere bei den nächsten vier Beiträgen nur eins davon und lass alles andere, wie es ist. Vergleich danach die Likes.
tip-one-experiment-why = Deine Like-Quote ist üblich für deine Größe, da ist Luft nach oben. Wer alles auf einmal ändert, weiß hinterher nicht, was geholfen hat.

tip-shake-it-up = Probier ein Format, das du noch nie hattest
tip-shake-it-up-do = Deine Like-Quote ist stabil, das ist ein guter Moment für einen Versuch: ein kurzes Video, eine Liste, ein Interview. Einer pro Woche reicht.
tip-shake-it-up-why = Wenn sonst alles ruhig ist, erkennst du am besten, ob etwas Neues wirkt.

tip-link-an-older-one = Hol einen älteren Artikel wieder hervor
tip-link-an-older-one-do = Nimm einen älteren Artikel, der noch stimmt. Bring ihn diese Woche auf den neuesten Stand und verlinke ihn in zwei neueren.
tip-link-an-older-one-why = In einem Blog rutscht auch ein guter Text mit der Zeit nach unten. Ein Link holt ihn zurück.


## Messen

tip-middle-of-nine = Nimm die Mitte deiner letzten neun Beiträge
tip-middle-of-nine-do = Schreib die Likes der letzten neun Beiträge der Größe nach auf. Der fünfte Wert ist dein typischer. Du kannst mir auch alle auf einmal schicken, dann suche ich ihn heraus: <code>12.400 / 480, 512, 390</code>
tip-middle-of-nine-why = Ein einzelner Treffer verzerrt den Durchschnitt. Die Mitte verschiebt er kaum.

tip-same-weekday = Miss immer am selben Wochentag
tip-same-weekday-do = Such dir einen Tag aus, an dem du mir ab jetzt jede Woche Follower und Likes schickst, am besten zur selben Uhrzeit.
tip-same-weekday-why = In gleichen Abständen gemessen, zeigen deine Zahlen eine Entwicklung und nicht nur den Unterschied zwischen Sonntagabend und Dienstagmorgen.

tip-note-what-you-tried = Schreib dazu, was du ausprobiert hast
tip-note-what-you-tried-do = Gib deinen Zahlen diese Woche eine Notiz mit, zum Beispiel so: <code>/log Notiz: drei Umfragen gemacht</code>. Im Verlauf findest du sie wieder.
tip-note-what-you-tried-why = Nach einem Monat weiß man selten noch, warum die Zahlen an einem Tag gestiegen sind.

tip-what-changed = Vergleich vorher und nachher
tip-what-changed-do = Leg fünf Beiträge aus der Zeit, als es besser lief, neben deine letzten fünf. Was ist anders: Thema, Bild, Länge, Uhrzeit? Mach es diese Woche in zwei Beiträgen wieder wie früher.
tip-what-changed-why = Deine Like-Quote ist gesunken. Am leichtesten prüfst du, was du selbst geändert hast.

tip-write-down-the-recipe = Halt fest, was du gerade richtig machst
tip-write-down-the-recipe-do = Schreib in einem Satz auf, was in letzter Zeit anders war: Themen, Rhythmus, Austausch. Häng ihn als Notiz an deinen nächsten Eintrag und bleib noch zwei Wochen dabei.
tip-write-down-the-recipe-why = Deine Like-Quote steigt. Wenn es einmal schlechter läuft, kannst du nachlesen, wie es ging.

tip-who-follows-you = Überleg, woher deine Follower kommen
tip-who-follows-you-do = Gab es einen Moment, in dem viele auf einmal dazukamen, etwa ein Gewinnspiel oder die Aktion einer Marke? Mach diese Woche einen Beitrag nur für die, die wegen deines Themas da sind.
tip-who-follows-you-why = Deine Like-Quote liegt deutlich unter dem Üblichen. Das kann daran liegen, dass viele wegen etwas anderem gekommen sind und deshalb nicht reagieren.

tip-first-figures = Schreib auf, wo du heute stehst
tip-first-figures-do = Schau nach, wie viele Follower du hast und wie viele Likes ein typischer Beitrag bekommt. Schick mir beides, zum Beispiel <code>2.300 / 120</code>.
tip-first-figures-why = Ohne Ausgangspunkt siehst du später nicht, ob etwas gewirkt hat. Und mit deinen Zahlen kann ich dir gezielter raten.

tip-add-the-likes = Trag auch deine Likes ein
tip-add-the-likes-do = Such die Likes deiner letzten neun Beiträge heraus, direkt unter den Beiträgen oder in der Statistik der Plattform, und schick mir die mittlere Zahl.
tip-add-the-likes-why = Die Followerzahl allein sagt wenig. Erst mit den Likes siehst du, wie viele Menschen wirklich reagieren.

tip-second-reading = Miss in einer Woche noch einmal
tip-second-reading-do = Such dir jetzt schon einen Tag aus und schick mir dann wieder Follower und Likes. Ältere Zahlen kannst du nachtragen: <code>1.10. 11.900 / 450</code>
tip-second-reading-why = Eine Messung zeigt, wo du stehst. Erst mit der zweiten siehst du, wohin es geht.

tip-log-again = Bring deine Zahlen auf den neuesten Stand
tip-log-again-do = Deine letzten Zahlen sind mehr als zwei Wochen alt. Schick mir heute neue und such dir dafür einen festen Wochentag.
tip-log-again-why = Je größer die Lücke, desto weniger lässt sich sagen, was in der Zwischenzeit gewirkt hat.

tip-set-a-goal = Setz dir ein Ziel, das du zählen kannst
tip-set-a-goal-do = Nimm dir etwas vor, das in ein paar Monaten zu schaffen ist, und sag es mir, zum Beispiel so: <code>Ich will bis Ende Juni 10.000 Follower</code>
tip-set-a-goal-why = Mit einem Ziel siehst du jederzeit, ob dein Tempo reicht.
