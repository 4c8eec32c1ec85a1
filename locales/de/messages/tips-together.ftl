### Tipps zu Netzwerk und gegenseitiger Unterstützung. Je Tipp: Überschrift, was zu tun ist, warum.


## Netzwerk

tip-joint-post = Plan einen gemeinsamen Beitrag
tip-joint-post-do = Frag einen Account mit verwandtem Thema, der etwa so groß ist wie deiner: ein Beitrag, zwei Blickwinkel, am selben Tag auf beiden Accounts.
tip-joint-post-why = Viele kleine Accounts, die zusammenhalten, bewirken mehr als ein einzelner Partner. Mit einem gemeinsamen Beitrag fängt so ein Netz an.

tip-five-candidates = Such fünf Accounts für dein Netzwerk
tip-five-candidates-do = Schreib fünf Accounts mit deinem Thema auf, die du gern dabeihättest. Schau nicht auf die Followerzahl, sondern wie lebhaft es unter den Beiträgen zugeht. Den ersten sprichst du diese Woche an.
tip-five-candidates-why = Nicht der größte Account bringt am meisten, sondern einer, der etwas bewirkt. Und am meisten bewirken mehrere zusammen.

tip-followers-who-post = Schau, wer von deinen Followern selbst postet
tip-followers-who-post-do = Such unter deinen Followern drei mit ein paar Hundert bis ein paar Tausend eigenen Followern. Reagier diese Woche auf ihre Beiträge und schreib einem davon.
tip-followers-who-post-why = Haben deine Follower selbst ein Publikum, kommt auch das mit dir in Berührung. So reichst du über deine eigenen Leute hinaus.

tip-guest-swap = Tauscht für einen Beitrag die Plätze
tip-guest-swap-do = Frag jemanden mit ähnlichem Thema, ob ihr füreinander je einen Gastbeitrag macht. Legt noch diese Woche Thema und Tag fest.
tip-guest-swap-why = Von gegenseitiger Unterstützung haben beide etwas, auch wenn ihr für euch allein noch klein seid.

tip-three-not-one = Nimm drei kleine Partner statt eines großen
tip-three-not-one-do = Teil Geld und Zeit für deine nächste Aktion auf drei kleine Accounts auf und sprich sie diese Woche an.
tip-three-not-one-why = Bekannt macht dich selten ein einzelner Account. Mehr bringt ein ganzes Netz, in dem sich alle gegenseitig stärken.

tip-beyond-the-town = Such einen Partner im Nachbarort
tip-beyond-the-town-do = Wo hättest du gern Kundschaft, hast aber noch keine? Such dort einen kleinen Account, der über den Ort berichtet, und lade ihn zu dir ein.
tip-beyond-the-town-why = Kleine Accounts passen besonders gut zu Betrieben, die auch außerhalb ihrer Stadt bekannt werden wollen.

tip-stay-in-touch = Melde dich bei deinem letzten Partner
tip-stay-in-touch-do = Erzähl kurz, was eure Aktion gebracht hat, und lass unter dem neuesten Beitrag einen ehrlichen Kommentar da. Hattest du noch keinen Partner, nimm den Account, der dich zuletzt erwähnt hat.
tip-stay-in-touch-why = Ein Netz trägt, wenn sich alle darin immer wieder unterstützen und nicht nur für eine Aktion.

tip-small-in-a-network = Tu dich mit drei anderen kleinen Accounts zusammen
tip-small-in-a-network-do = Such drei Accounts in deiner Größe. Verabredet, dass diese Woche alle einmal einen der anderen vorstellen, jeweils mit einem ehrlichen Grund.
tip-small-in-a-network-why = Auch wer allein noch wenig ausrichtet, hat etwas von der Stärke des Netzes.

tip-borrow-an-audience = Zeig dich vor einem anderen Publikum
tip-borrow-an-audience-do = Deine Followerzahl bewegt sich gerade kaum. Biete einem Account mit verwandtem Thema diese Woche etwas an, das dort gebraucht wird: eine Anleitung, ein Bild, ein Interview. Dein Name steht dabei.
tip-borrow-an-audience-why = Deine eigenen Leute kennen dich schon. Über ein Netz aus anderen Accounts reichst du weiter.


## Gegenseitige Unterstützung

tip-five-real-comments = Schreib fünf Kommentare, die du selbst gern bekämst
tip-five-real-comments-do = Such fünf kleine Accounts mit deinem Thema und lass überall einen Kommentar da, der zeigt, dass du den Beitrag wirklich angesehen hast.
tip-five-real-comments-why = Der Austausch mit anderen Accounts kostet nichts. Und aus gegenseitiger Unterstützung entsteht mit der Zeit ein Netz.

tip-recommend-a-small-one = Empfiehl einen kleinen Account
tip-recommend-a-small-one-do = Stell diese Woche einen Account vor, der kleiner ist als deiner. Sag in zwei Sätzen, was man dort findet, und verlinke ihn.
tip-recommend-a-small-one-why = Ein Netz lebt davon, dass sich alle darin helfen. Irgendwer muss damit anfangen.

tip-time-not-money = Setz Zeit ein statt Geld
tip-time-not-money-do = Bevor du für Reichweite bezahlst: Nimm dir diese Woche an fünf Tagen je 15 Minuten, in denen du bei anderen liest, antwortest und nachfragst.
tip-time-not-money-why = Ein Netz aus kleinen Accounts ist ein starkes Mittel und kostet in der Regel nichts, denn der Austausch ist gratis.

tip-start-without-money = Fang ohne Geld an
tip-start-without-money-do = Biete einem kleinen Account, der zu dir passt, etwas auf Gegenseitigkeit an: Ihr stellt euch diese Woche gegenseitig vor.
tip-start-without-money-why = Der Austausch zwischen Accounts ist gratis. So merkst du, ob ihr zusammenpasst, bevor Geld im Spiel ist.

tip-neighbouring-shops = Tu dich mit der Nachbarschaft zusammen
tip-neighbouring-shops-do = Frag zwei Betriebe in deiner Nähe, die etwas anderes anbieten als du, ob ihr euch diese Woche reihum vorstellt.
tip-neighbouring-shops-why = Auch wer allein wenig Reichweite hat, profitiert von einem Netz, in dem sich alle unterstützen. Geld kostet das nicht.

tip-lend-your-stage = Gib einem kleinen Account deine Bühne
tip-lend-your-stage-do = Lade diese Woche jemanden mit höchstens { $to-2 } Followern ein, bei dir etwas zu zeigen, das du selbst nicht kannst.
tip-lend-your-stage-why = Kleine Accounts haben im Schnitt die höhere Like-Quote, du hast das größere Publikum. In einem Netz kommt beides zusammen.

tip-share-what-works = Verrate, was bei dir funktioniert
tip-share-what-works-do = Erzähl diese Woche einem kleineren Account mit verwandtem Thema, was bei dir zuletzt gut ankam, und frag, was dort geklappt hat.
tip-share-what-works-why = Deine Like-Quote kann sich sehen lassen. In einem Netz hilft man sich damit weiter, und du lernst selbst etwas dazu.
