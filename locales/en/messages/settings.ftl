### Settings, language, time zone, deleting.

settings = <b>Your settings</b>
settings-language = Language: <b>{ $language }</b>
settings-role = { $role ->
    [blogger] Role: <b>you blog or post</b>
    [business] Role: <b>you run a business</b>
   *[none] Role: <b>not chosen yet</b>
}
settings-zone = { $known ->
    [yes] Time zone: <b>{ $zone }</b> (it is { $time } where you are)
   *[no] Time zone: <b>{ $zone }</b>, which is only my guess. Is that right? (It is { $time } there now.)
}
settings-currency = { $known ->
    [yes] Currency: { $currency }
   *[no] Currency: not known yet
}
settings-which-currency = <b>Which currency do you use?</b> It counts for prices that name none. What you have entered already stays as it is.
settings-which-role = What do you need me for?

zone-proposed = Your time zone is probably <b>{ $zone }</b>. Is that right? I need it so that my “today” is the same day as yours.
zone-where = And which city do you live in? Its name is enough. I need it so that my “today” is the same day as yours.
zone-wanted = Shall I set your time zone to <b>{ $zone }</b>? It is { $time } there now.
zone-question = <b>Which city do you live in?</b> Type its name or send your location. I keep only the time zone.
zone-near = That is near <b>{ $city }</b>, where it is { $time } now. Is that right?
zone-unknown = { $near ->
    [yes] I don’t know “{ $text }”. Did you mean one of these? Otherwise type the nearest larger city.
   *[no] I don’t know “{ $text }”. Please type the nearest larger city, for example <code>Manchester</code>, or the distance from universal time, for example <code>UTC+2</code>.
}
zone-kept = { $named ->
    [yes] <b>Saved: { $city }.</b> It’s { $time } where you are.
   *[no] <b>Saved.</b> It’s { $time } where you are.
}
zone-next = You can send me new figures any time, for example <code>2,300 / 120</code>.

language-question = Which language should I use?
language-unknown = I’m afraid I don’t speak that language. Which of these suits you?
language-kept = <b>OK, { $language } from now on.</b>

delete-question = <b>Do you really want me to delete everything I know about you?</b> Your figures and settings will be gone and cannot be brought back.
delete-done = <b>Done, everything is deleted.</b> I know nothing about you any more. If you’d like to begin again: /start
delete-spared = Good, everything stays as it is.
delete-stale = That question is no longer open, and I deleted nothing. Shall I ask again?
delete-nothing = Nothing is kept about you, so there is nothing to delete.
