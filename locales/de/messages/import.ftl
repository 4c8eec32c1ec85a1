### Zahlen aus einer Datei: fragen, zeigen, was darin steht, übernehmen.

import-question = <b>Schick mir einfach die Datei mit deinen Zahlen</b>, als CSV oder Excel (.xlsx). Ich zeige dir zuerst, was ich darin lese. Gespeichert wird erst, wenn du Ja sagst.
import-form = Die erste Zeile nennt die Spalten: ein <b>Datum</b> und dazu <b>Follower</b>, <b>Likes</b> oder <b>Notiz</b>, bei mehreren Accounts auch <b>Account</b>. Zahlen und Tage dürfen so dastehen, wie du sie gewohnt bist. Auch die Datei deiner Partner, die du mit /export bekommst, nehme ich wieder an.
import-sample = So kann eine Datei aussehen. Trag deine Zahlen ein und schick sie mir zurück.
import-reading = Ich lese „{ $name }“ … { $done }
import-too-many = Gerade sind schon { $most } Dateien von dir offen. Sag bei denen zuerst Ja oder Nein, dann nehme ich die nächste.
import-closed = Diese Datei habe ich nicht mehr. Schick sie mir einfach noch einmal.
import-dropped = In Ordnung, aus dieser Datei übernehme ich nichts.
import-confirm = <b>Soll ich das übernehmen?</b> Du kannst es danach im Ganzen wieder zurücknehmen.
import-done = { $days ->
    [one] <b>Übernommen: { $days } Tag.</b>
   *[other] <b>Übernommen: { $days } Tage.</b>
}
import-read = { $span ->
    [day] <b>Gelesen: „{ $name }“.</b> { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } mit Zahlen vom { $first }. Gespeichert ist noch nichts.
   *[days] <b>Gelesen: „{ $name }“.</b> { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } mit Zahlen vom { $first } bis zum { $last }. Gespeichert ist noch nichts.
}
import-nothing = <b>In „{ $name }“ ließ sich keine Zeile verwenden.</b> Gespeichert habe ich nichts.
import-nothing-new = { $days ->
    [one] Der Tag steht schon genau so bei mir. Es gibt nichts zu übernehmen.
   *[other] Alle { $days } Tage stehen schon genau so bei mir. Es gibt nichts zu übernehmen.
}
import-new = { $days ->
    [one] • neu: { $days } Tag
   *[other] • neu: { $days } Tage
}
import-changed = { $days ->
    [one] • anders als bisher: { $days } Tag
   *[other] • anders als bisher: { $days } Tage
}
import-example = { "    " }{ $day }: { $before } → { $after }
import-held = { $what ->
    [note] „{ $note }“
    [followers] { $followers } Follower{ $noted ->
        [yes] {" "}(„{ $note }“)
       *[no] {""}
    }
    [likes] { $likes ->
        [one] { $likes } Like
       *[other] { $likes } Likes
    }{ $noted ->
        [yes] {" "}(„{ $note }“)
       *[no] {""}
    }
   *[both] { $followers } / { $likes }{ $noted ->
        [yes] {" "}(„{ $note }“)
       *[no] {""}
    }
}
import-same = { $days ->
    [one] • schon so eingetragen: { $days } Tag
   *[other] • schon so eingetragen: { $days } Tage
}
import-repeated = { $rows ->
    [one] • doppelt: { $rows } Zeile; es zählt, was weiter unten steht
   *[other] • doppelt: { $rows } Zeilen; es zählt, was weiter unten steht
}
import-account = • neuer Account: { $account }
import-accounts-more = { $more ->
    [one] • und { $more } weiterer Account
   *[other] • und { $more } weitere Accounts
}
import-skipped = { $rows ->
    [one] <b>{ $rows } Zeile übersprungen:</b>
   *[other] <b>{ $rows } Zeilen übersprungen:</b>
}
import-skipped-line = { $shown ->
    [yes] • Zeile { $line }, „{ $cell }“: { $fault ->
        [no_day] kein Datum
        [open_day] Tag und Monat nicht zu unterscheiden
        [future] liegt in der Zukunft
        [too_early] vor 2004
        [no_number] keine Zahl
        [formula] eine Formel, kein Wert
        [negative] unter null
        [absurd] mehr als 10 Milliarden
        [no_account] kein Name für einen Account
        [no_currency] ein Preis ohne Währung
       *[too_long] mehr Felder als Spalten
    }
   *[no] • Zeile { $line }: { $fault ->
        [no_day] ohne Datum
       *[empty] ohne Zahlen und ohne Notiz
    }
}
import-skipped-more = { $rows ->
    [one] • und { $rows } weitere
   *[other] • und { $rows } weitere
}
import-mixed-days = <b>Die Datei schreibt Tage auf zwei Arten:</b> in Zeile { $day_first } steht der Tag vorn, in Zeile { $month_first } der Monat. Wo beides möglich wäre, habe ich die Zeile übersprungen, statt zu raten.
import-month-first = Bei den Tagen steht hier der Monat vorn, wie in Zeile { $line }.
import-day-first = { $days ->
    [one] Bei { $days } Datum könnte vorn der Tag oder der Monat stehen. Ich lese den Tag zuerst.
   *[other] Bei { $days } Daten könnte vorn der Tag oder der Monat stehen. Ich lese den Tag zuerst.
}
import-shortened = { $notes ->
    [one] { $notes } Notiz war länger als 200 Zeichen und wird gekürzt.
   *[other] { $notes } Notizen waren länger als 200 Zeichen und werden gekürzt.
}
import-unread = { $more ->
    [0] Diese Spalten brauche ich nicht: { $columns }.
   *[other] Diese Spalten brauche ich nicht: { $columns } und { $more } weitere.
}
import-fault = { $fault ->
    [not_fetched] <b>Telegram gibt mir „{ $name }“ gerade nicht.</b> Schick mir die Datei bitte noch einmal.
    [empty] <b>„{ $name }“ ist leer.</b> Es steht keine Zeile darin.
    [too_big] <b>„{ $name }“ ist mir zu groß.</b> Bis 20 MB kann ich lesen; teile die Datei bitte auf.
    [wrong_type] <b>Mit „{ $name }“ kann ich nichts anfangen.</b> Ich lese CSV und Excel (.xlsx).
    [protected] <b>„{ $name }“ ist mit einem Passwort geschützt.</b> Speichere die Datei bitte ohne Passwort und schick sie mir noch einmal.
    [old_excel] <b>„{ $name }“ hat das alte Excel-Format (.xls).</b> Speichere die Datei bitte als .xlsx oder CSV und schick sie mir noch einmal.
    [swollen] <b>„{ $name }“ wird ausgepackt viel zu groß.</b> Speichere nur die Tabelle mit deinen Zahlen, am besten als CSV.
    [no_header] <b>In „{ $name }“ finde ich die Spalten nicht.</b>
    [too_many_lines] <b>„{ $name }“ hat mehr als 100.000 Zeilen.</b> Teile die Datei bitte auf.
    [too_many_partners] <b>„{ $name }“ nennt zu viele Partner.</b> Mehr als 200 kann ich nicht führen, und eine Liste hat höchstens 10.000 Zeilen.
    [partners] <b>„{ $name }“ ist eine Partnerliste.</b> Die nehme ich im Chat an.
    [too_many_accounts] <b>So viele Accounts kann ich nicht führen.</b> Mehr als 50 zusammen gehen nicht; lass in „{ $name }“ bitte einige weg.
    [too_many_days] <b>So viele Tage kann ich mir nicht merken.</b> Mehr als 100.000 zusammen gehen nicht; lass in „{ $name }“ bitte einige weg.
   *[broken] { $line ->
        [0] <b>„{ $name }“ ist beschädigt.</b> Speichere die Datei bitte neu und schick sie mir noch einmal.
       *[other] <b>„{ $name }“ lässt sich ab Zeile { $line } nicht lesen.</b> Vielleicht fehlt dort ein Anführungszeichen.
    }
} Gespeichert habe ich nichts.

undo-import-question = { $days ->
    [one] <b>Soll ich die ganze Datei „{ $name }“ zurücknehmen?</b> Übernommen hatte ich daraus { $days } Tag.
   *[other] <b>Soll ich die ganze Datei „{ $name }“ zurücknehmen?</b> Übernommen hatte ich daraus { $days } Tage.
}
undo-import-done = { $days ->
    [one] <b>Zurückgenommen: „{ $name }“, { $days } Tag.</b> Es ist wieder alles so wie vorher.
   *[other] <b>Zurückgenommen: „{ $name }“, { $days } Tage.</b> Es ist wieder alles so wie vorher.
}
undo-no-import = Es gibt keinen Import, den ich zurücknehmen könnte. Was du sonst zuletzt eingetragen hast, nimmst du mit /undo zurück.
undo-import-touched = An Tagen aus „{ $name }“ hast du danach noch etwas geändert. Nimm zuerst die neueren Einträge zurück, mit /undo.
