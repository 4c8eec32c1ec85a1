### Einstellungen, Sprache, Zeitzone, Löschen.

settings = <b>Deine Einstellungen</b>
settings-language = Sprache: <b>{ $language }</b>
settings-role = { $role ->
    [blogger] Rolle: <b>Du bloggst oder postest</b>
    [business] Rolle: <b>Du hast ein Geschäft</b>
   *[none] Rolle: <b>noch offen</b>
}
settings-zone = { $known ->
    [yes] Zeitzone: <b>{ $zone }</b> (bei dir ist jetzt { $time })
   *[no] Zeitzone: <b>{ $zone }</b>, das nehme ich nur an. Stimmt das? (Dort ist es jetzt { $time }.)
}
settings-currency = { $known ->
    [yes] Währung: { $currency }
   *[no] Währung: noch offen
}
settings-which-currency = <b>In welcher Währung rechnest du?</b> Das gilt für Preise, bei denen keine steht. Was schon eingetragen ist, bleibt, wie es ist.
settings-which-role = Wofür brauchst du mich?

zone-proposed = Deine Zeitzone ist vermutlich <b>{ $zone }</b>. Stimmt das? Ich brauche sie, damit „heute“ bei mir derselbe Tag ist wie bei dir.
zone-where = Und in welcher Stadt lebst du? Ihr Name genügt. Ich brauche ihn, damit „heute“ bei mir derselbe Tag ist wie bei dir.
zone-wanted = Soll ich deine Zeitzone auf <b>{ $zone }</b> stellen? Dort ist es jetzt { $time }.
zone-question = <b>In welcher Stadt lebst du?</b> Schreib mir ihren Namen oder sende deinen Standort. Gemerkt wird nur die Zeitzone.
zone-near = Das ist bei <b>{ $city }</b>, dort ist es jetzt { $time }. Passt das?
zone-unknown = { $near ->
    [yes] „{ $text }“ kenne ich nicht. Meinst du eine von diesen? Sonst schreib mir die nächste größere Stadt.
   *[no] „{ $text }“ kenne ich nicht. Schreib mir bitte die nächste größere Stadt, zum Beispiel <code>München</code>, oder den Abstand zur Weltzeit, zum Beispiel <code>UTC+2</code>.
}
zone-kept = { $named ->
    [yes] <b>Gemerkt: { $city }.</b> Bei dir ist es jetzt { $time }.
   *[no] <b>Gemerkt.</b> Bei dir ist es jetzt { $time }.
}
zone-next = Neue Zahlen kannst du mir jederzeit schicken, zum Beispiel <code>2.300 / 120</code>.

language-question = Welche Sprache soll ich sprechen?
language-unknown = Diese Sprache spreche ich leider nicht. Welche davon passt dir?
language-kept = <b>Gut, ab jetzt auf { $language }.</b>

delete-question = <b>Soll ich wirklich alles löschen, was ich über dich weiß?</b> Deine Zahlen und Einstellungen sind dann weg und lassen sich nicht zurückholen.
delete-done = <b>Erledigt, alles ist gelöscht.</b> Ich weiß jetzt nichts mehr über dich. Wenn du noch einmal anfangen willst: /start
delete-spared = Gut, alles bleibt, wie es ist.
delete-stale = Diese Frage ist nicht mehr offen, und gelöscht habe ich nichts. Soll ich noch einmal fragen?
delete-nothing = Über dich ist nichts gespeichert, also gibt es auch nichts zu löschen.
