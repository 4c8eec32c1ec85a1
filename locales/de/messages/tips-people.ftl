### Tipps zu Nähe und Austausch. Je Tipp: Überschrift, was zu tun ist, warum.


## Nähe

tip-show-the-work = Zeig, wie etwas entsteht
tip-show-the-work-do = Mach diese Woche mitten in der Arbeit ein Foto oder ein kurzes Video, unaufgeräumt und ohne Filter. Schreib einen Satz dazu, was als Nächstes kommt.
tip-show-the-work-why = Kleine Accounts wirken, weil ihre Beiträge echt und unmittelbar sind. Ein Blick hinter die Kulissen ist ein einfacher Weg dorthin.

tip-thank-somebody = Bedank dich öffentlich bei jemandem
tip-thank-somebody-do = Such einen guten Kommentar oder eine Idee aus deiner Community heraus und mach einen Beitrag daraus. Nenn die Person, wenn sie einverstanden ist.
tip-thank-somebody-why = Nähe ist der große Vorteil kleiner Accounts. Wenn du zeigst, dass du hinhörst, wird sie für alle sichtbar.

tip-write-as-you-talk = Schreib so, wie du redest
tip-write-as-you-talk-do = Lies deinen nächsten Text laut vor, bevor du ihn veröffentlichst. Streich jeden Satz, den du im Gespräch so nie sagen würdest.
tip-write-as-you-talk-why = Echtheit gehört zu den Stärken kleiner Accounts. Ein Text, der nach Prospekt klingt, verschenkt sie.

tip-what-went-wrong = Erzähl, was schiefgegangen ist
tip-what-went-wrong-do = Nimm ein kleines Missgeschick aus deinem Alltag: Was war der Plan, was kam dabei heraus, was machst du beim nächsten Mal anders? Drei Sätze und ein Bild reichen.
tip-what-went-wrong-why = Anders als bei Promis erwartet bei dir niemand Hochglanz. Authentisch zu sein heißt auch, dass nicht alles gelingt.

tip-know-your-regulars = Lern die kennen, die immer da sind
tip-know-your-regulars-do = Schreib dir die zehn Leute auf, die am häufigsten reagieren. Schau diese Woche bei allen einmal vorbei und lass einen ehrlichen Kommentar da.
tip-know-your-regulars-why = Die höchste Like-Quote haben im Schnitt die kleinsten Accounts: { $percent-1 } bis { $to-1 } Follower. So leicht wie jetzt lernst du deine Leute später nicht mehr kennen.

tip-inner-circle = Schaff einen kleinen Kreis
tip-inner-circle-do = Lade diese Woche deine treuesten Follower in einen kleinen Rahmen ein, zum Beispiel zu einer Fragerunde mit wenigen Plätzen oder in eine eigene Gruppe.
tip-inner-circle-why = Nähe ist das, was kleine Accounts den großen voraushaben. Im kleinen Kreis holst du dir ein Stück davon zurück.

tip-people-behind-it = Zeig, wer dahintersteckt
tip-people-behind-it-do = Stell diese Woche jemanden aus dem Betrieb vor, gern dich selbst: ein Foto bei der Arbeit, seit wann dabei, welche Aufgabe am meisten Spaß macht. Hol dir vorher das Einverständnis.
tip-people-behind-it-why = Nähe und Echtheit machen kleine Accounts stark. Mit einem Gesicht gelingt beides leichter als mit einem Logo.

tip-mind-those-who-stay = Kümmere dich um die, die da sind
tip-mind-those-who-stay-do = Deine Followerzahl sinkt. Lauf niemandem hinterher, sondern antworte diese Woche auf alles, was hereinkommt, und mach einen Beitrag zu dem Thema, das zuletzt am besten ankam.
tip-mind-those-who-stay-why = Warum jemand geht, erfährst du selten. Wer bleibt, sagt dir mit jeder Reaktion, was gefällt.

tip-welcome-the-new = Heiß die Neuen willkommen
tip-welcome-the-new-do = Bei dir kommen Leute dazu. Stell dich diese Woche noch einmal vor: wer du bist, worum es hier geht und was als Nächstes kommt. Frag am Ende, wie sie dich gefunden haben.
tip-welcome-the-new-why = Wer neu ist, kennt dich noch nicht. Die Nähe, von der kleine Accounts leben, entsteht erst im Gespräch.


## Austausch

tip-ten-answers = Antworte auf zehn Kommentare
tip-ten-answers-do = Nimm dir die letzten zehn Kommentare vor, auf die du noch nicht geantwortet hast. Schreib mehr als „Danke“: eine Gegenfrage, ein Detail, deine Meinung.
tip-ten-answers-why = Kleine Accounts sind mit ihren Leuten im Gespräch, das unterscheidet sie von großen. Ein Kommentar ohne Antwort ist ein Gespräch, das abbricht.

tip-one-word-question = Stell eine Frage, für die ein Wort reicht
tip-one-word-question-do = Beende deine nächsten drei Beiträge mit so einer Frage: „Süß oder salzig?“, „Berge oder Meer?“ Antworte den Ersten möglichst bald.
tip-one-word-question-why = Je leichter die Antwort, desto kleiner die Hürde. Aus einem Wort kann schnell ein Gespräch werden.

tip-let-them-choose = Lass deine Leute entscheiden
tip-let-them-choose-do = Stell zwei Möglichkeiten zur Wahl: zwei Bilder, zwei Themen, zwei Namen. Setz um, was gewinnt, und zeig noch diese Woche das Ergebnis.
tip-let-them-choose-why = Vom Austausch mit der Community lebt die Wirkung kleiner Accounts. Wer mitentscheidet, gehört dazu.

tip-question-becomes-post = Mach aus einer Frage einen Beitrag
tip-question-becomes-post-do = Nimm eine Frage aus den Kommentaren oder Nachrichten und beantworte sie in einem eigenen Beitrag. Sag dazu, dass sie aus deiner Community kam, ohne den Namen zu nennen.
tip-question-becomes-post-why = Zwei Stärken kleiner Accounts kommen hier zusammen: Du bist im Gespräch, und du kennst dich aus.

tip-stay-after-posting = Bleib nach dem Posten eine Viertelstunde da
tip-stay-after-posting-do = Veröffentliche diese Woche zweimal dann etwas, wenn du danach Zeit hast, und antworte in den ersten 15 Minuten auf alles, was kommt.
tip-stay-after-posting-why = Ein Gespräch kommt leichter in Gang, solange beide Seiten da sind.

tip-keep-the-conversation = Reservier jeden Tag zehn Minuten für Antworten
tip-keep-the-conversation-do = Such dir für diese Woche eine feste Uhrzeit und antworte in diesen zehn Minuten so vielen Leuten, wie du schaffst. Fang mit neuen Namen an.
tip-keep-the-conversation-why = Je größer ein Account, desto niedriger ist im Schnitt die Like-Quote. Wer beim Wachsen im Gespräch bleibt, arbeitet dagegen an.

tip-answer-in-public = Antworte so, dass alle etwas davon haben
tip-answer-in-public-do = Such dir diese Woche jeden Tag drei Kommentare aus und antworte so ausführlich, dass sich auch das Mitlesen lohnt.
tip-answer-in-public-why = Ab { $from-4 } Followern liegt die Like-Quote im Schnitt unter { $percent-4 }. Allen antworten kannst du nicht mehr, aber alle können sehen, dass du antwortest.

tip-ask-what-they-miss = Frag, was deinen Leuten fehlt
tip-ask-what-they-miss-do = Mach diese Woche einen Beitrag mit einer einzigen Frage: „Wovon wollt ihr hier mehr sehen?“ Gib drei Antworten zur Auswahl und lass Platz für eine eigene.
tip-ask-what-they-miss-why = Deine Like-Quote liegt unter dem Üblichen. Woran das liegt, wissen am ehesten die Menschen, die dir folgen.

tip-growing-thins-out = Hol die Neuen ins Gespräch
tip-growing-thins-out-do = Du wächst, aber die Like-Quote sinkt. Richte in den nächsten drei Beiträgen eine leichte Frage an alle, die neu sind, und antworte auf jede Reaktion.
tip-growing-thins-out-why = Dass die Quote beim Wachsen nachgibt, ist normal: Mit mehr Followern liegt sie im Schnitt niedriger. Mit mehr Austausch kannst du selbst etwas dagegen tun.

tip-ask-in-a-story = Frag in einer Story nach
tip-ask-in-a-story-do = Setz diese Woche in zwei Storys einen Sticker mit einer Frage oder einer Umfrage. Greif die beste Antwort am nächsten Tag auf.
tip-ask-in-a-story-why = Ein Sticker ist schneller angetippt als ein Kommentar geschrieben. So hörst du auch von Leuten, die sonst nur mitlesen.

tip-answer-with-a-video = Antworte auf einen Kommentar mit einem Video
tip-answer-with-a-video-do = Such die beste Frage unter deinen letzten Videos heraus und beantworte sie in einem kurzen neuen. Blende die Frage am Anfang ein.
tip-answer-with-a-video-why = Das Thema hat sich schon jemand gewünscht. Und alle anderen sehen, dass es sich lohnt, bei dir zu fragen.
