### Hintergründe zu Micro-Influencern und Like-Quote. Je Thema: Beschriftung eines Knopfes, kurze Antwort, mehr dazu.

explain = <b>Worüber möchtest du mehr wissen?</b>
explain-title = { $title }


## Was ein Micro-Influencer ist

explain-micro-influencer-title = Micro-Influencer
explain-micro-influencer =
    <b>Micro-Influencer haben meist 10.000 bis 100.000 Follower.</b>

    Das ist die Mitte aus mehreren Definitionen, und die gehen weit auseinander: Mavrck fängt schon bei 500 Followern an, manche Agenturen erst bei 100.000.

    Gemeint sind Accounts mit einem eher kleinen Publikum, das sich für ihr Thema wirklich interessiert. Ein Star erreicht mehr Menschen, dafür ist hier der Draht kürzer.

    Schick mir deine Followerzahl, dann sage ich dir, wo du stehst.
explain-micro-influencer-more =
    <b>Micro ist eine von vier Größenklassen.</b>

    Unter 10.000 Followern spricht man von <b>Nano</b>, von 10.000 bis 100.000 von <b>Micro</b>, darüber bis 1.000.000 von <b>Macro</b> und jenseits davon von <b>Mega</b>. Nur die Grenzen für Micro stehen in meinen Quellen. Die anderen Namen sind in der Branche üblich, zum Beispiel bei <a href="https://omr.de">OMR</a> (2024).

    Die Spanne von etwa 10.000 bis 100.000 stammt aus einem Glossar-Artikel, der mehrere Definitionen vergleicht. Darunter sieht er noch wenig Einfluss; mit mehreren Hunderttausend oder Millionen Followern zählt man für ihn zu den Großen und den Promis.

    Ein Fachartikel setzt die Untergrenze ebenfalls bei 10.000 an. Früher, schreibt er, durfte man sich erst mit 25.000 Followern überhaupt Influencer nennen.

    Auch Markerly (2016, bei <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>) und OMR (2024) kommen auf 10.000 bis 100.000.


## Wer die Grenze wo zieht; die Liste folgt auf den Text

explain-definitions-title = Wer sagt was?
explain-definitions =
    <b>Wer als Micro-Influencer gilt, hängt davon ab, wen du fragst.</b>

    Eine einheitliche Grenze gibt es nicht. Diese Angaben stehen in den beiden Artikeln, auf die ich mich stütze:
explain-definitions-more =
    <b>Auch außerhalb der beiden Artikel sind sich nicht alle einig.</b>

    Selbst dieselbe Firma bleibt nicht immer bei ihrer Zahl: HypeAuditor nannte 2020 in Deutschland eine andere Spanne als 2026.

    Die folgenden Angaben stammen von <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>, <a href="https://omr.de">OMR</a>, <a href="https://adzine.de">Adzine</a>, eMarketer und <a href="https://upfluence.com">Upfluence</a>:


## Like-Quote

explain-like-rate-title = Like-Quote
explain-like-rate =
    <b>Die Like-Quote setzt die Likes pro Beitrag ins Verhältnis zu deinen Followern.</b>

    Du teilst die Likes durch die Follower: 480 Likes bei 12.400 Followern ergeben 3,87 %. Für die Likes nimmst du den mittleren Wert deiner letzten 9 oder 11 Beiträge (den Median), damit ein Ausreißer nichts verzerrt.

    Üblich sind bis { $to-1 } Follower etwa { $percent-1 }, bis { $to-2 } etwa { $percent-2 }, darüber { $percent-3 } und ab { $from-4 } weniger als { $percent-4 }. Diese Vergleichswerte gelten für Instagram.

    Likes geteilt durch Aufrufe ist ein anderes Maß und lässt sich damit nicht vergleichen. Engagement-Raten zählen meist auch Kommentare mit.
explain-like-rate-more =
    <b>Die Vergleichswerte kommen aus einem Fachartikel und von Markerly.</b>

    Der Fachartikel nennt { $percent-1 } bis { $to-1 } Follower, { $percent-2 } bis { $to-2 } und weniger als { $percent-4 } ab { $from-4 }, aber keine Studie dazu. Die { $percent-1 } und die { $percent-2 } hat auch Markerly 2016 veröffentlicht, nach einem Blick auf 2 Millionen Influencer auf Instagram und ihre unbezahlten Beiträge. Von Markerly sind außerdem die { $percent-3 } für { $from-3 } bis { $to-3 } Follower und 1,7 % für 1 bis 10 Millionen (siehe <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>).

    Studien sind sich nicht einig. Modash hat 72 Millionen Profile auf Instagram ausgewertet und rechnet zu den Likes die Kommentare dazu, deshalb wirkt eine reine Like-Quote daneben kleiner. Trotzdem liegen 1,5 % bei 20.000 Followern dort über dem Durchschnitt und bei Markerly darunter.

    Teilt man die Likes durch die Aufrufe, kehrt sich das Bild um und große Accounts liegen vorn. Wirf die beiden Maße nie in einen Topf.


## Warum kleine Accounts mehr Likes bekommen

explain-small-accounts-title = Warum klein gut ankommt
explain-small-accounts =
    <b>Kleine Accounts bekommen, gemessen an ihren Followern, mehr Likes als große.</b>

    Früher brachten mehr Follower auch mehr Likes. Heute läuft es andersherum: Je weniger Follower, desto höher die Like-Quote.

    Der Grund ist die Nähe. Wer wenige Menschen anspricht, kommt mit ihnen ins Gespräch, und die Beiträge wirken unmittelbar. Außerdem sammelt sich um ein enges Thema ein Publikum, dem es wirklich etwas bedeutet.
explain-small-accounts-more =
    <b>Die Like-Quote sinkt Stufe für Stufe, je größer ein Account ist.</b>

    Bis { $to-1 } Follower liegt sie bei etwa { $percent-1 }, bis { $to-2 } bei { $percent-2 }, darüber bei { $percent-3 } und ab { $from-4 } unter { $percent-4 }. Die Werte stehen in einem Fachartikel, nur die { $percent-3 } stammen von Markerly (2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>).

    In ganzen Likes liegen große Accounts natürlich trotzdem vorn: { $percent-1 } von { $to-1 } Followern sind { $likes-1 } Likes, { $percent-4 } von { $from-4 } wären { $likes-4 }. Die Quote zeigt, wie viel ein einzelner Follower bewirkt.

    Dazu kommt laut Fachartikel ein Kreislauf: Mit jedem Like stuft die Plattform deinen Account intern etwas höher ein. Gute Beiträge zahlen sich also aus, und irgendwann wird der Account auch für Werbung interessant.

    Warum die Nähe so viel ausmacht, beschreibt der Glossar-Artikel. Gemessen hat er es nicht.


## Echtheit

explain-authenticity-title = Authentizität
explain-authenticity =
    <b>Nähe und Echtheit sind die große Stärke kleiner Accounts.</b>

    Wer sich rege mit den eigenen Followern austauscht, bleibt nahbar, und die Beiträge fühlen sich unmittelbar an. Darum vertrauen viele einer Empfehlung von dort mehr als der eines Promis.

    Für deinen Alltag heißt das vor allem: antworten, nachfragen, im Gespräch bleiben.
explain-authenticity-more =
    <b>Dass Echtheit wirkt, leuchtet ein, gemessen ist es hier aber nicht.</b>

    Der Glossar-Artikel, auf den ich mich stütze, vergleicht kleine Accounts mit Promis: Die einen haben mehr Reichweite, die anderen mehr Nähe. Weil kleine Accounts mit ihrer Community in engem Austausch stehen, hat ihr Wort dort mehr Gewicht. Eine Studie nennt er dafür nicht.

    Messen lässt sich, wie viele Menschen reagieren. Dazu passt, dass die Like-Quote bei kleinen Accounts höher ist: etwa { $percent-1 } bis { $to-1 } Follower gegenüber weniger als { $percent-4 } ab { $from-4 }, so ein Fachartikel. Ein Beweis ist das nicht, denn ein Like sagt nichts darüber, warum jemand reagiert.


## Gekaufte Follower

explain-bought-followers-title = Gekaufte Follower
explain-bought-followers =
    <b>Lass es lieber: Gekaufte Follower liken nicht.</b>

    Die Zahl wird größer, die Likes bleiben, und damit sinkt deine Like-Quote. Verdoppelst du deine Follower mit gekauften, halbiert sie sich. Wer überlegt, mit dir zu werben, sieht genau das.

    Mehr bringt es, mit denen zu reden, die schon da sind.
explain-bought-followers-more =
    <b>Das ist einfach gerechnet, nicht gemessen.</b>

    Die Like-Quote sind die Likes eines Beitrags geteilt durch die Follower. Kommen Follower dazu, die nie reagieren, wird nur der untere Teil größer.

    Außerdem misst du dich dann mit größeren Accounts, obwohl dich nicht mehr Menschen kennen als vorher. Was für deine Größe üblich ist, sagt dir deshalb nichts mehr.


## Nische und Fachwissen

explain-expertise-title = Nische und Fachwissen
explain-expertise =
    <b>Ein klares Thema bringt dir ein Publikum, das wirklich zuhört.</b>

    Kleine Accounts sprechen oft eine spezielle Zielgruppe an, die sich für genau dieses Thema interessiert. Wer sich dort mit Mode, Technik oder Kosmetik auskennt, gilt bald als jemand vom Fach.

    Deshalb wiegt eine Empfehlung von dort mehr als die eines Stars, den zwar alle kennen, der mit dem Thema aber wenig zu tun hat.
explain-expertise-more =
    <b>Wenn du Partner suchst, zählt das passende Publikum mehr als die Größe.</b>

    Der Fachartikel rät, nicht den Account mit den meisten Followern zu nehmen, sondern einen, dessen Einfluss besser wirkt. Der Glossar-Artikel liefert den Grund: Bei einem speziellen Thema ist es wahrscheinlicher, dass die Follower sich tatsächlich dafür interessieren.

    Mavrck nimmt das sogar in die Definition auf. Dort sind Micro-Influencer Menschen mit 500 bis 5.000 besonders aktiven Followern rund um ein Thema, das zu ihnen passt.

    Zahlen dazu, wie viel ein enges Thema ausmacht, nennt keiner der beiden Artikel. Ob es bei dir funktioniert, zeigt dir deine eigene Like-Quote.


## Viele kleine Accounts oder ein Star

explain-networks-title = Netzwerk statt Star
explain-networks =
    <b>Viele kleine Accounts können zusammen mehr bewirken als ein Star.</b>

    Ein Beispiel: Bei einem Star mit { $star } Followern sind weniger als { $star-likes } Likes zu erwarten. Ein Account mit { $small } Followern kommt bei { $percent-2 } auf { $small-likes }. Mit { $accounts } solchen Accounts kommst du auf dieselben { $star-likes } Likes, und das mit halb so vielen Followern.

    Am meisten bringt ein Netz, in dem sich alle gegenseitig unterstützen. Auch wer allein noch zu klein ist, profitiert davon.
explain-networks-more =
    <b>So ist das Beispiel gerechnet, und das kann es nicht sagen.</b>

    Ab { $from-4 } Followern liegt die Like-Quote laut Fachartikel unter { $percent-4 }. Bei { $star } Followern sind { $star-likes } Likes also die Obergrenze. Die { $percent-2 } für Accounts bis { $to-2 } Follower nennt er ebenfalls, und Markerly hat sie 2016 veröffentlicht. { $star-likes } geteilt durch { $small-likes } ergibt { $accounts } Accounts mit zusammen { $together } Followern.

    Die Follower mehrerer Accounts darfst du nicht einfach zusammenzählen, denn manche Menschen folgen mehreren davon. Die Summe ist darum nur die höchstmögliche Reichweite. Kennst du die echten Like-Quoten, rechne besser damit als mit Vergleichswerten.

    Der Fachartikel sieht noch einen Vorteil: Unter deinen Followern haben manche selbst ein paar Hundert oder ein paar Tausend Follower. Je mehr das sind, desto weiter reichst du. Wie weit genau, weiß vorher niemand, deshalb verspreche ich dir dazu keine Zahl.


## Für Läden und Betriebe

explain-small-business-title = Für Läden und Betriebe
explain-small-business =
    <b>Gerade für kleine und mittlere Betriebe lohnt sich der Weg über kleine Accounts.</b>

    Er passt, wenn man dich auch außerhalb deiner Stadt oder deines Bundeslandes kennen soll oder wenn dein Blog mehr Menschen verdient, die ihn lesen.

    Such dir Partner nicht nach der höchsten Followerzahl aus, sondern danach, bei wem die Leute wirklich reagieren. Meist kostet das nichts, denn der Austausch mit anderen Accounts ist gratis.
explain-small-business-more =
    <b>Mehrere kleine Partner bringen dir meist mehr als ein einzelner großer.</b>

    Der Fachartikel empfiehlt kleinen und mittleren Betrieben ein ganzes Netz aus kleinen Accounts, die sich gegenseitig unterstützen. Du musst dafür selbst nicht groß sein: Auch ein Account, der allein noch wenig ausrichtet, hat etwas von der Stärke des Netzes.

    Beim Auswählen hilft dir die Like-Quote. Teile die üblichen Likes eines Accounts durch seine Follower und vergleiche das Ergebnis mit dem Wert für seine Größe: etwa { $percent-1 } bis { $to-1 } Follower, { $percent-2 } bis { $to-2 }, { $percent-3 } bis knapp { $from-4 }, darüber weniger als { $percent-4 }. Diese Zahlen kommen aus dem Fachartikel und von Markerly (2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>) und gelten für Instagram.

    Ist eine Quote auffallend hoch, lass dir die Insights zeigen. Ist sie sehr niedrig, frag nach, woher die Follower kommen. Manchmal steckt einfach ein Gewinnspiel oder die Aktion einer Marke dahinter.


## Kosten

explain-costs-title = Was kostet das?
explain-costs =
    <b>Mikroskop ist kostenlos, und auch mit kleinen Accounts zusammenzuarbeiten kostet meist nichts.</b>

    Der Austausch mit anderen Accounts ist gratis. Ein Netz aus kleinen Accounts, die sich gegenseitig unterstützen, kannst du deshalb in der Regel ohne Geld aufbauen.

    Verlangt jemand einen Preis, dann teile ihn durch die Likes, die du erwarten kannst. So lassen sich Angebote vergleichen.
explain-costs-more =
    <b>Vergleiche Angebote nach dem Preis pro erwartetem Like.</b>

    Angenommen, ein Account mit { $small } Followern möchte 50 Euro für einen Beitrag. Bei der üblichen Like-Quote von { $percent-2 } kannst du mit { $small-likes } Likes rechnen, jedes kostet dich also 25 Cent. Der Preis ist frei erfunden, denn Preislisten habe ich keine. Die { $percent-2 } stammen aus einem Fachartikel und von Markerly (2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>).

    Kennst du die echte Like-Quote des Accounts, dann rechne mit ihr statt mit dem Vergleichswert. Genauso kannst du den Preis durch die erreichten Follower teilen.

    Dass es meist auch ohne Geld geht, steht im selben Fachartikel. Er meint damit den Austausch zwischen Accounts, nicht bezahlte Werbung.


## Quellen

explain-sources-title = Woher die Zahlen kommen
explain-sources =
    <b>Meine Zahlen kommen aus zwei deutschen Artikeln und aus einigen Studien.</b>

    Ein Fachartikel über Micro-Influencer liefert die meisten Vergleichswerte für die Like-Quote, ein Glossar-Artikel vergleicht die Definitionen. Markerly (2016) schließt die Lücke von 10.001 bis 99.999 Followern.

    Weitere Definitionen stammen von OMR, HypeAuditor und Upfluence, eine zweite Messlatte von Modash.

    Wo eine Zahl meine eigene Schätzung ist, steht das dabei.
explain-sources-more =
    <b>Das steht in den einzelnen Quellen.</b>

    <b>Fachartikel:</b> Er nennt 10.000 Follower als Untergrenze, die Like-Quoten von { $percent-1 }, { $percent-2 } und unter { $percent-4 } und den Rat, auf ein Netzwerk zu setzen. Eine Studie gibt er nicht an.

    <b>Glossar-Artikel:</b> Er vergleicht die Angaben von Mavrck, Gnack und einigen Agenturen und kommt in der Mitte auf etwa 10.000 bis 100.000.

    <b>Markerly, 2016:</b> Ausgewertet wurden 2 Millionen Influencer auf Instagram, nachzulesen bei <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>. Von dort kommen die { $percent-3 }.

    <b>Weitere Definitionen:</b> Sie stammen von <a href="https://omr.de">OMR</a> (2024), von HypeAuditor (2020 bei <a href="https://adzine.de">Adzine</a>, 2026 bei eMarketer) und von <a href="https://upfluence.com">Upfluence</a>.

    <b>Modash:</b> Untersucht wurden 72 Millionen Profile auf Instagram, gezählt wurden Likes und Kommentare zusammen.

    <b>Von mir:</b> Die Obergrenze 99.999 beim Fachartikel ist meine Lesart, und ab wann eine Quote höher oder niedriger als üblich ist oder kaum stimmen kann, habe ich selbst festgelegt.


## Wie das Urteil entsteht

explain-verdicts-title = So entsteht das Urteil
explain-verdicts =
    <b>Ich messe deine Like-Quote am Vergleichswert für deine Größe.</b>

    Ab dem 1,25-Fachen ist sie höher als üblich, vom 0,8-Fachen bis dorthin üblich. Unter dem 0,8-Fachen ist sie niedriger als üblich, unter dem 0,4-Fachen deutlich niedriger.

    Ab { $from-4 } Followern gelten feste Stufen: { $percent-4 } und mehr sind höher als üblich, { $typical-4 } bis unter { $percent-4 } sind üblich. Unter { $typical-4 } ist es niedriger als üblich, unter { $below-4 } deutlich niedriger.
explain-verdicts-more =
    <b>Die Stufen habe ich selbst festgelegt, die Vergleichswerte nicht.</b>

    Ein Beispiel: 480 Likes bei 12.400 Followern sind 3,87 %. Der Vergleichswert für diese Größe ist { $percent-3 } (Markerly, 2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>). Das ist gut das 1,6-Fache, die Quote ist also höher als üblich.

    Liegt deine Followerzahl nahe an einer Grenze, nenne ich dir auch den Vergleichswert der nächsten Stufe. So wundert dich kein Sprung im Urteil.

    Die Vergleichswerte gelten für Instagram. Auf anderen Plattformen sind sie nur ein Anhaltspunkt, und für einen Blog gibt es keine. Bei 0 Followern gibt es keine Quote, bei 0 Likes kein Urteil, denn sie könnten ausgeblendet sein.

    Wenn ein Wert kaum stimmen kann, frage ich nach, zum Beispiel bei mehr Likes als Followern. Dann sind vielleicht nur die beiden Zahlen vertauscht.

    Andere Studien kämen teils zu einem anderen Urteil. Deshalb nenne ich dir auch, woher ein Vergleichswert stammt und aus welchem Jahr.


## Wo die Likes stehen

explain-find-likes-title = Wo finde ich meine Likes?
explain-find-likes =
    <b>Am schnellsten siehst du die Likes direkt unter deinen letzten Beiträgen.</b>

    Mehr steht in der Statistik der Plattform: bei Instagram im Professional Dashboard oder in den Insights eines Beitrags, bei TikTok unter Analytics in den Creator-Tools, bei YouTube in den Analytics von YouTube Studio, bei Facebook in den Insights deiner Seite oder im Professional Dashboard.

    Nimm die letzten 9 oder 11 Beiträge, notiere die Likes und sortiere sie nach Größe. Der Wert in der Mitte ist dein typischer Wert.
explain-find-likes-more =
    <b>Die Menüs wandern von Zeit zu Zeit, die Wörter bleiben meist ähnlich.</b>

    <b>Instagram:</b> Öffne in deinem Profil das Professional Dashboard. Für einen einzelnen Beitrag tippst du darunter auf Insights.

    <b>TikTok:</b> Such im Menü deines Profils nach den Creator-Tools, dort gibt es Analytics.

    <b>YouTube:</b> Öffne YouTube Studio und schau bei einem Video in die Analytics.

    <b>Facebook:</b> Auf deiner Seite helfen dir die Insights oder das Professional Dashboard.

    <b>Überall sonst:</b> Zähl die Likes unter deinen letzten Beiträgen ab.

    Der mittlere Wert ist besser als der Durchschnitt, weil ein einziger Treffer ihn kaum verschiebt. Ich suche ihn dir auch heraus: Schick mir deine Follower und dahinter die Likes mehrerer Beiträge, zum Beispiel <code>12.400 / 480, 512, 390</code>. Aufrufe, Reichweite und Kommentare lässt du dabei weg.


## Ausgeblendete Likes

explain-likes-hidden-title = 0 Likes oder ausgeblendet?
explain-likes-hidden =
    <b>0 Likes können auch heißen, dass die Likes ausgeblendet sind.</b>

    Instagram meldet 0, wenn ein Beitrag seine Likes nicht anzeigt. Deshalb frage ich lieber nach, bevor ich daraus eine Like-Quote von 0 % mache.

    Schau in den Insights des Beitrags nach, ob dort eine Zahl steht. Wenn nicht, trag einfach nur deine Follower ein.
explain-likes-hidden-more =
    <b>Unbekannte Likes sind etwas anderes als gar keine.</b>

    Eine falsche 0 würde deinen Verlauf verzerren: Es sähe aus, als hätte an diesem Tag niemand reagiert. Lässt du die Likes weg, bleiben sie für diesen Tag einfach offen, und deine Follower sind trotzdem festgehalten.

    Findest du die Likes noch am selben Tag, schick sie mir nach. Ich ergänze dann den Eintrag und behalte die Followerzahl.

    Hat ein Beitrag wirklich keine Likes bekommen, sag es mir auf meine Nachfrage. Dann halte ich die 0 fest, gebe dazu aber kein Urteil ab.
