### Tipps zu Fachwissen und Nische. Je Tipp: Überschrift, was zu tun ist, warum.


## Fachwissen

tip-explain-one-thing = Erklär etwas, das du im Schlaf kannst
tip-explain-one-thing-do = Was wirst du immer wieder gefragt? Erklär genau das in einem Beitrag, Schritt für Schritt, bis man es selbst kann.
tip-explain-one-thing-why = Kleine Accounts gelten auf ihrem Gebiet oft als die, die sich auskennen. Darum vertraut man ihren Empfehlungen.

tip-not-for-everyone = Sag, für wen etwas nichts ist
tip-not-for-everyone-do = Stell diese Woche etwas vor, das du gut findest, und schreib ehrlich dazu, wer es nicht braucht und warum.
tip-not-for-everyone-why = Bei deinen Leuten zählt deine Meinung mehr als die eines Promis. Das bleibt so, solange sie ehrlich ist.

tip-two-part-series = Mach aus einem Thema zwei Teile
tip-two-part-series-do = Teil deinen nächsten größeren Beitrag auf. Kündige im ersten Teil an, wann der zweite kommt, und halte den Termin ein.
tip-two-part-series-why = Wem der Anfang gefiel, der hat einen Grund wiederzukommen. Und dein nächster Beitrag steht schon fest.

tip-be-the-one-to-ask = Leg fest, wofür man dich fragen soll
tip-be-the-one-to-ask-do = Schreib den Satz zu Ende: „Frag mich, wenn es um … geht.“ Nimm ihn in dein Profil auf und mach diese Woche einen Beitrag, der ihn einlöst.
tip-be-the-one-to-ask-why = Wer auf einem Gebiet als kundig gilt, dem glaubt man eine Empfehlung eher als einem Star.

tip-asked-at-the-counter = Beantworte, was deine Kundschaft ständig fragt
tip-asked-at-the-counter-do = Notier drei Tage lang, was du gefragt wirst. Die häufigste Frage beantwortest du in einem Beitrag, mit Bild und in höchstens fünf Sätzen.
tip-asked-at-the-counter-why = So zeigst du, dass du dein Fach verstehst. Wer als kundig gilt, dessen Empfehlungen wiegen mehr.


## Nische

tip-one-sentence-profile = Sag im Profil in einem Satz, worum es geht
tip-one-sentence-profile-do = Schreib deine Profilzeile neu: für wen, worüber, was es hier gibt. Zeig sie jemandem, der dich nicht kennt, und frag, was man bei dir wohl zu sehen bekommt.
tip-one-sentence-profile-why = Kleine Accounts haben ein Publikum, das sich wirklich für ihr Thema interessiert. Dafür muss man das Thema auf einen Blick erkennen.

tip-leave-one-topic-out = Lass ein Thema weg
tip-leave-one-topic-out-do = Ordne deine letzten 20 Beiträge nach Themen. Das Thema mit den schwächsten Reaktionen bekommt zwei Wochen Pause.
tip-leave-one-topic-out-why = Je klarer dein Thema ist, desto eher folgen dir Menschen, denen es etwas bedeutet.

tip-back-to-the-core = Geh zurück zu deinem Kern
tip-back-to-the-core-do = Such die drei Beiträge heraus, die am meisten Likes bekommen haben. Mach diese Woche zwei neue, die genau in diese Reihe passen, und sonst keine.
tip-back-to-the-core-why = Eine niedrige Like-Quote kann bedeuten, dass Thema und Publikum nicht mehr zusammenpassen. Dabei ist gerade das klare Thema die Stärke kleiner Accounts.

tip-name-your-niche = Gib deiner Nische einen Namen
tip-name-your-niche-do = Beschreib dein Thema in höchstens drei Wörtern, zum Beispiel „vegane Backrezepte“. Trag es unter /accounts bei deinem Account ein, dann passen auch meine Tipps besser.
tip-name-your-niche-why = Ein klares Thema zieht Menschen an, die sich wirklich dafür interessieren. Was in drei Wörter passt, versteht man sofort.

tip-a-format-for-few = Mach etwas für wenige
tip-a-format-for-few-do = Widme diese Woche einen Beitrag einem engen Thema, das nur einen Teil deiner Leute angeht, und sprich genau diesen Teil an.
tip-a-format-for-few-why = Kleine Accounts erreichen ihr Publikum stärker, weil ihr Thema so speziell ist. Das geht auch innerhalb eines großen.


## Für einzelne Gebiete

tip-one-piece-three-ways = Zeig ein Teil auf drei Arten
tip-one-piece-three-ways-do = Nimm ein Kleidungsstück, das viele im Schrank haben, und zeig es in einem Beitrag dreimal anders kombiniert. Frag, welche Variante gewinnt.
tip-one-piece-three-ways-why = In der Mode wiegt die Empfehlung von jemandem mit Gespür mehr als die eines Promis. Dein Gespür sieht man am besten am selben Stück.

tip-after-a-month = Zieh nach einem Monat Bilanz
tip-after-a-month-do = Nimm ein Gerät oder Programm, das du schon länger benutzt, und schreib auf, was nach einem Monat noch gut ist und was nervt.
tip-after-a-month-why = Datenblätter gibt es überall. Wer sich mit Technik auskennt und sie selbst benutzt, dessen Urteil zählt mehr.

tip-at-the-end-of-the-day = Zeig, wie es am Abend aussieht
tip-at-the-end-of-the-day-do = Mach zwei Fotos bei gutem Licht und ohne Filter: morgens frisch aufgetragen, abends nach einem normalen Tag. Sag dazu, was gehalten hat.
tip-at-the-end-of-the-day-why = Bei Kosmetik trauen viele einem kleinen Account mehr als einem Promi vom Werbeplakat. Ehrliche Bilder rechtfertigen das.

tip-where-it-goes-wrong = Zeig die Stelle, an der es misslingt
tip-where-it-goes-wrong-do = Koch oder back etwas, das du gut kannst, und zeig den Moment, in dem es meistens schiefgeht. Sag, woran man ihn erkennt und was dann noch hilft.
tip-where-it-goes-wrong-why = Rezepte gibt es genug. Den Handgriff, auf den es ankommt, zeigen nur wenige.

tip-what-the-day-costs = Rechne einen Reisetag vor
tip-what-the-day-costs-do = Nimm einen Ausflug oder einen Reisetag und schreib alles auf: Weg, Eintritt, Essen, Wartezeit. Dazu ein Satz, was du dir beim nächsten Mal sparst.
tip-what-the-day-costs-why = Schöne Bilder gibt es viele. Wer selbst hinwill, braucht Angaben zum Planen.

tip-version-for-beginners = Zeig die Variante für den Anfang
tip-version-for-beginners-do = Nimm eine Übung, die du gut kannst, und zeig sie in ihrer leichtesten Form. Sag, woran man merkt, dass man bereit für die nächste ist.
tip-version-for-beginners-why = Wer gerade anfängt, traut sich eher, wenn der erste Schritt klein ist.

tip-halfway-picture = Zeig die halbfertige Baustelle
tip-halfway-picture-do = Fotografier dein Projekt diese Woche, wenn es gerade am schlimmsten aussieht. Schreib dazu, was du bis hierher falsch eingeschätzt hast.
tip-halfway-picture-why = Vorher und nachher zeigen alle. Die Mitte verrät, wie es wirklich geht, und lädt zu Fragen ein.

tip-who-should-read-it = Sag, wer es lesen soll
tip-who-should-read-it-do = Stell ein Buch in zwei Sätzen vor: „Lies es, wenn …“ und „Lass es, wenn …“. Bitte deine Leute um dieselben zwei Sätze zu ihrem letzten Buch.
tip-who-should-read-it-why = Eine Inhaltsangabe steht überall. Eine klare Empfehlung hilft bei der Wahl, und über sie lässt sich reden.
