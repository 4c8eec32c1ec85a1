### Tipps zu Partnern und Werbung. Je Tipp: Überschrift, was zu tun ist, warum. Der Hinweis auf die Kennzeichnung folgt von selbst.


## Wenn du selbst wirbst

tip-one-page-about-you = Schreib eine Seite über dich
tip-one-page-about-you-do = Stell diese Woche auf einer Seite zusammen: Thema, Follower, Like-Quote mit Datum, drei gute Beiträge, Kontakt. Dann hast du sie parat, wenn jemand anfragt.
tip-one-page-about-you-why = Wer gute Beiträge macht und genug Menschen erreicht, wird mit der Zeit auch für Werbung interessant.

tip-tell-about-gifts = Sprich offen über Geschenke
tip-tell-about-gifts-do = Zeig etwas, das du geschenkt bekommen hast, und sag gleich am Anfang, dass es ein Geschenk war. Sag auch, was dir daran nicht gefällt. Gab es noch keins, schreib auf, was du annehmen würdest und was nicht.
tip-tell-about-gifts-why = Dass man deinen Empfehlungen glaubt, hast du Promis voraus. Mit Offenheit bleibt das so.

tip-ask-a-local-shop = Frag ein Geschäft in deiner Nähe
tip-ask-a-local-shop-do = Such einen Betrieb, den du ohnehin magst und der zu deinem Thema passt. Schlag ihm diese Woche etwas Kleines vor: ein Besuch, ein Beitrag.
tip-ask-a-local-shop-why = Für kleine und mittlere Betriebe, die bekannter werden möchten, sind kleine Accounts besonders geeignet.

tip-turn-one-down = Leg fest, wofür du nicht wirbst
tip-turn-one-down-do = Schreib drei Dinge auf, für die du nie werben würdest. Kommt so eine Anfrage, lehn sie freundlich und mit einem Grund ab.
tip-turn-one-down-why = Deine Leute vertrauen dir, weil du dich auskennst und ehrlich bist. Werbung, die nicht zu dir passt, setzt das aufs Spiel.

tip-look-at-your-labels = Prüf deine Kennzeichnung
tip-look-at-your-labels-do = Geh die letzten Beiträge durch, für die du Geld oder Geschenke bekommen hast. Steht der Hinweis ganz am Anfang, und sieht man ihn ohne Aufklappen? Wenn nicht, hol es heute nach.
tip-look-at-your-labels-why = Wer Werbung klar kennzeichnet, erspart sich Ärger und behält das Vertrauen der eigenen Leute.

tip-small-counts-already = Versteck dich nicht wegen deiner Größe
tip-small-counts-already-do = Schreib diese Woche einem Betrieb, zu dem du passt. Fang mit deinem Thema und deiner Like-Quote an, nicht mit der Followerzahl.
tip-small-counts-already-why = Mavrck zählt schon Menschen mit 500 bis 5.000 sehr aktiven Followern zu den Micro-Influencern, und Gnack arbeitet mit Accounts unter 10.000.

tip-be-seen-by-brands = Sag, dass man dich buchen kann
tip-be-seen-by-brands-do = Ergänze im Profil einen Satz für Firmen und eine Adresse, unter der sie dich erreichen. Schreib auch dazu, was für dich nicht infrage kommt.
tip-be-seen-by-brands-why = Ab 10.000 Followern giltst du in der Branche als Micro-Influencer. Damit wirst du auch fürs Marketing interessant.

tip-rate-is-your-argument = Wirb mit deiner Like-Quote
tip-rate-is-your-argument-do = Nenn in deiner nächsten Anfrage deine Quote und daneben den Vergleichswert für deine Größe. Mit /rate bekommst du beides samt Quelle.
tip-rate-is-your-argument-why = Betriebe sollen sich nach der Wirkung entscheiden, nicht nach der Größe. Und deine Quote ist höher als üblich.


## Wenn du Partner suchst

tip-effect-not-size = Wähl nach Wirkung, nicht nach Größe
tip-effect-not-size-do = Stell drei mögliche Partner nebeneinander und vergleich ihre Like-Quoten mit dem Wert für die jeweilige Größe. Mit <code>/rate 9000 610</code> rechne ich dir eine aus. Sprich diese Woche den besten an.
tip-effect-not-size-why = Die meisten Follower zu haben heißt nicht, am meisten zu bewirken: Mit der Größe sinkt im Schnitt die Like-Quote.

tip-customers-who-post = Such unter deiner Kundschaft
tip-customers-who-post-do = Schau, wer dich in den letzten Wochen erwähnt oder verlinkt hat. Bedank dich und frag eine dieser Personen, ob sie dich öfter zeigen möchte.
tip-customers-who-post-why = Mavrck versteht unter Micro-Influencern ganz normale Leute mit aktiven Followern rund um ein Thema. Vielleicht kaufen ein paar davon schon bei dir ein.

tip-partner-of-your-topic = Achte zuerst auf das Thema
tip-partner-of-your-topic-do = Lies bei deinen Wunschpartnern die letzten 20 Kommentare: Geht es dort um die Sache oder nur um das Foto? Sprich diese Woche den Account an, bei dem am meisten gefachsimpelt wird.
tip-partner-of-your-topic-why = Ein Publikum mit einem besonderen Interesse hört bei diesem Thema auch wirklich zu.

tip-ask-for-insights = Lass dir die Insights zeigen
tip-ask-for-insights-do = Bitte deinen nächsten Partner vor der Zusage um die Statistik der letzten Beiträge. Ist die Like-Quote auffallend hoch oder niedrig, frag freundlich, woran das liegt.
tip-ask-for-insights-why = Von außen sieht man nicht alles. Hinter einem Ausreißer kann auch ein Gewinnspiel oder die Aktion einer Marke stecken.

tip-price-by-like = Rechne den Preis pro Like aus
tip-price-by-like-do = Teil den Preis jedes Angebots durch die Likes, die du erwarten kannst, also Follower mal Like-Quote. Verhandle diese Woche zuerst mit dem günstigsten.
tip-price-by-like-why = Ein billiger Beitrag kann teuer werden, wenn kaum jemand reagiert, und umgekehrt.

tip-one-page-brief = Schreib ein Briefing, das auf eine Seite passt
tip-one-page-brief-do = Halt fest: Worum geht es, bis wann, was muss hinein, was auf keinen Fall, und wie wird gekennzeichnet? Wie es klingt, entscheidet dein Partner.
tip-one-page-brief-why = Mit einem klaren Rahmen gibt es hinterher weniger zu ändern. Und im eigenen Ton wirkt ein Beitrag echt.

tip-code-for-each = Gib jedem Partner ein eigenes Stichwort
tip-code-for-each-do = Vereinbare mit jedem Account einen Code oder ein Wort, das die Leute bei dir nennen. Führ ab dieser Woche eine Strichliste.
tip-code-for-each-why = Likes zeigen, was gefällt. Erst das Stichwort zeigt, wer auch zu dir kommt.
