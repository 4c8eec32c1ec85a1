### Was gespeichert wird und was nicht.

silent-notice =
    Wir haben lange nichts voneinander gehört. 👋

    Ich hebe deine Zahlen noch auf. Wenn du sie nicht mehr brauchst, musst du nichts tun. Ich lösche dann alles, was ich über dich gespeichert habe, und zwar am { $day }. Sollen sie bleiben, genügt ein Tipp auf den Knopf.
data-kept = Alles klar, deine Daten bleiben. 👍 Schön, dass du noch da bist!

privacy =
    <b>Ich behalte nur, was du mir zum Aufheben gibst.</b>

    <b>Gespeichert</b> werden deine Telegram-ID, Sprache, Zeitzone, Währung und Rolle (zum Beispiel Blog oder Geschäft), wann deine Wochenübersicht kommt, alles, was du einträgst, deine Ziele und deine Partner mit Zahlen, Preisen, Notizen und dem Tagebuch eurer Zusammenarbeit. Dazu kommt, welche Schritte zu deinem Netzwerk du erledigt hast. Für kurze Zeit merke ich mir außerdem, an welcher Stelle unseres Gesprächs wir gerade sind, und für ein Jahr, welche Tipps du schon hattest.

    <b>Nicht gespeichert</b> werden dein Name und unser Chat. Der Text einer Nachricht bleibt nur, bis meine Antwort verschickt ist. Ließ sich eine Nachricht nicht verarbeiten oder zustellen, wird sie nach 7 Tagen gelöscht. In Gruppen gilt dasselbe: Was dort geredet wird, hebe ich nicht auf.

    <b>Wie lange?</b> So lange, bis du mit /delete alles löschst{ $months ->
        [0] .
       *[other] {" "}oder ich { $months } Monate lang nichts von dir höre.
    } Mit /export bekommst du deine Einträge und Partner als Dateien und auf Wunsch alles, was ich über dich speichere. Sicherungskopien können Gelöschtes noch enthalten, bis sie überschrieben werden.

    <b>Wo?</b> In der Datenbank, die zu diesem Bot gehört. Sonst bekommt niemand diese Daten, und Werbung gibt es nicht. Die Nachrichten selbst laufen über Telegram.
privacy-contact = <b>Wen fragen?</b> Bei Fragen zu deinen Daten: { $contact }
privacy-no-contact = <b>Wen fragen?</b> Den Menschen, der diesen Bot betreibt und dir den Link dazu gegeben hat.
privacy-more =
    <b>Hier sind die Einzelheiten.</b>

    <b>Zu deinen Einträgen</b> merke ich mir, wann sie gemacht wurden und was vorher dastand, damit du sie zurücknehmen kannst. Bei Zielen, Partnern und dem Tagebuch ist es genauso. Auch welche Meilensteine du schon erreicht hast, weiß ich, damit ich dir zu jedem nur einmal gratuliere. Außerdem weiß ich, seit wann du dabei bist und an welchem Tag ich zuletzt von dir gehört habe. Sendest du mir deinen Standort, behalte ich daraus nur die Zeitzone.

    <b>Zu jedem Tipp</b> steht da, wann du ihn bekommen und wann du ihn als gemacht markiert hast. Nach einem Jahr verschwindet das von selbst.

    <b>Eine Datei, die du mir schickst,</b> bleibt bei Telegram. Was ich darin gelesen habe, wartet höchstens einen Tag auf dein Ja. Von dem, was ich übernommen habe, merke ich mir den Namen der Datei und was vorher dastand, damit du es zurücknehmen kannst.

    <b>Wenn du mich blockierst,</b> merke ich mir das und schreibe dir nicht mehr. { $months ->
        [0] Deine Daten bleiben trotzdem liegen, auch wenn du dich lange nicht meldest. Zum Löschen hebst du die Blockierung kurz auf und schickst /delete.
       *[other] Zum Löschen hebst du die Blockierung kurz auf und schickst /delete.

    <b>Wenn ich { $months } Monate nichts von dir höre,</b> lösche ich alles, was zu dir gehört. Einen Monat vorher sage ich dir Bescheid, außer du hast mich blockiert. Ein Tipp auf einen Knopf genügt, und alles bleibt.
    }

    <b>Beim Löschen</b> verschwindet alles, was zu dir gehört, auch Nachrichten, die noch auf eine Antwort warten oder nicht verarbeitet werden konnten. Danach kann auch ich nichts davon zurückholen. Der Chat in deiner Telegram-App bleibt stehen, bis du ihn dort löschst.

    <b>Die technischen Protokolle</b> enthalten weder Texte noch Namen.

    <b>Betrifft das, was du einträgst, jemand anderen,</b> ist es genauso geschützt: Niemand sonst bekommt es, und /delete löscht es mit. Trag bitte nur ein, was du über andere festhalten darfst.
