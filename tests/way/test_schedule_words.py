"""What a subscriber's words do to their summary: only what is certainly about it changes it."""

import pytest

from tests.conftest import Running
from tests.driver import Seen, Somebody

SUNDAYS_AT_8 = {"de": "sonntags um 08:00 Uhr", "en": "on Sundays at 08:00"}


async def _subscriber(bot: Running, language: str) -> Somebody:
    kim = bot.somebody(language)
    await kim.say({"de": "/woche sonntags um 8", "en": "/week sundays at 8"}[language])
    return kim


async def _panel(kim: Somebody, language: str) -> Seen:
    return await kim.press(
        await kim.say("/week"), {"de": "Wann kommt sie?", "en": "When does it come?"}[language]
    )


@pytest.mark.parametrize(
    ("language", "text", "moved"),
    [
        ("de", "jeden Sonntag um 20 Uhr poste ich", "sonntags um 20:00 Uhr"),
        ("de", "Mein Café öffnet montags um 9 Uhr", "montags um 09:00 Uhr"),
        ("en", "I post every friday at 6pm", "on Fridays at 18:00"),
        ("en", "my café opens mondays at 9", "on Mondays at 09:00"),
    ],
)
async def test_a_sentence_about_something_else_moves_no_summary_before_the_question_is_answered(
    bot: Running, language: str, text: str, moved: str
) -> None:
    yes, no = {"de": ("ja", "nein"), "en": ("yes", "no")}[language]
    kim = await _subscriber(bot, language)
    asked = await kim.say(text)
    assert (True, True) == (SUNDAYS_AT_8[language] in asked.text, moved in asked.text)
    assert SUNDAYS_AT_8[language] in (await kim.say(no)).text
    assert SUNDAYS_AT_8[language] in (await _panel(kim, language)).text
    await kim.say(text)
    assert moved in (await kim.say(yes)).text


@pytest.mark.parametrize(
    ("language", "text", "moved"),
    [
        ("de", "montags um 9", "kommt montags um 09:00 Uhr"),
        ("de", "lieber freitags um 18 uhr bitte", "kommt freitags um 18:00 Uhr"),
        ("en", "sunday evenings at 8", "comes on Sundays at 20:00"),
        ("en", "make it fridays at 6pm please", "comes on Fridays at 18:00"),
    ],
)
async def test_a_day_and_a_time_with_nothing_beside_them_move_the_summary(
    bot: Running, language: str, text: str, moved: str
) -> None:
    kim = await _subscriber(bot, language)
    assert moved in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("de", "alle zwei wochen", "kommt jede Woche"),
        ("de", "schick mir die übersicht alle zwei wochen", "kommt jede Woche"),
        ("en", "every other monday", "comes every week"),
        ("en", "send the summary every other monday", "comes every week"),
    ],
)
async def test_another_rhythm_is_declined_kindly_and_changes_nothing(
    bot: Running, language: str, text: str, says: str
) -> None:
    kim = await _subscriber(bot, language)
    answer = await kim.say(text)
    assert (True, True) == (says in answer.text, SUNDAYS_AT_8[language] in answer.text)
    assert SUNDAYS_AT_8[language] in (await _panel(kim, language)).text


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [("de", "alle zwei wochen", "Soll ich dir jede Woche"), ("en", "every other monday", "Shall I send you")],
)
async def test_whoever_has_no_summary_and_wants_another_rhythm_is_offered_the_weekly_one(
    bot: Running, language: str, text: str, says: str
) -> None:
    assert says in (await bot.somebody(language).say(text)).text


@pytest.mark.parametrize(
    ("language", "stop", "go_on"),
    [
        ("de", "stopp bis Weihnachten", "weiter geht's"),
        ("de", "stoppe den Bericht bis Weihnachten", "schick sie wieder"),
        ("en", "stop the summary until christmas", "resume"),
        ("en", "stop until christmas", "send it again"),
    ],
)
async def test_what_is_stopped_up_to_a_day_is_paused_and_words_bring_it_back(
    bot: Running, language: str, stop: str, go_on: str
) -> None:
    paused, comes = {"de": ("Pause bis", "kommt"), "en": ("Paused until", "comes")}[language]
    kim = await _subscriber(bot, language)
    rests = await kim.say(stop)
    assert paused in rests.text
    back = await kim.say(go_on)
    assert (True, False) == (f"{comes} {SUNDAYS_AT_8[language]}" in back.text, paused in back.text)


@pytest.mark.parametrize(
    ("language", "go_on", "comes"),
    [("de", "weiter geht's", "Deine Wochenübersicht kommt"), ("en", "resume", "Your weekly summary comes")],
)
async def test_words_bring_back_what_was_switched_off_and_subscribe_nobody_who_never_had_it(
    bot: Running, language: str, go_on: str, comes: str
) -> None:
    kim = await _subscriber(bot, language)
    await kim.say("/week off")
    assert f"{comes} {SUNDAYS_AT_8[language]}" in (await kim.say(go_on)).text
    assert comes not in (await bot.somebody(language, "Uli").say(go_on)).text


@pytest.mark.parametrize(
    ("language", "text", "answer", "paused"),
    [
        ("de", "mach pause für 0 wochen", "drei wochen", "Pause bis"),
        ("en", "pause for 0 weeks", "until 7 january", "Paused until"),
    ],
)
async def test_a_pause_of_no_time_is_asked_about_and_changes_nothing_until_it_has_a_length(
    bot: Running, language: str, text: str, answer: str, paused: str
) -> None:
    kim = await _subscriber(bot, language)
    asked = await kim.say(text)
    assert paused not in asked.text
    assert SUNDAYS_AT_8[language] in (await _panel(kim, language)).text
    await kim.say(text)
    assert paused in (await kim.say(answer)).text


@pytest.mark.parametrize(
    ("language", "text", "longest", "paused"),
    [
        ("de", "mach pause für 200 wochen", "Länger als ein Jahr", "Pause bis"),
        ("en", "pause for 200 weeks", "longer than a year", "Paused until"),
    ],
)
async def test_a_pause_that_is_too_long_names_the_longest_one_and_offers_it(
    bot: Running, language: str, text: str, longest: str, paused: str
) -> None:
    kim = await _subscriber(bot, language)
    asked = await kim.say(text)
    assert (True, False) == (longest in asked.text, paused in asked.text)
    assert paused in (await kim.press(asked, "⏸")).text


@pytest.mark.parametrize(
    ("language", "pause", "move", "still"),
    [
        ("de", "mach zwei wochen pause mit dem bericht", "montags um 9", "Pause bis"),
        ("en", "pause the summary for two weeks", "mondays at 9", "Paused until"),
    ],
)
async def test_a_summary_that_rests_goes_on_resting_when_it_is_moved_and_says_so_of_the_reminder(
    bot: Running, language: str, pause: str, move: str, still: str
) -> None:
    silent = {
        "de": "Solange Pause ist, erinnere ich dich auch nicht",
        "en": "While it’s paused I won’t remind",
    }
    kim = await _subscriber(bot, language)
    await kim.say(pause)
    moved = await kim.say(move)
    assert (True, True) == (still in moved.text, silent[language] in moved.text)


@pytest.mark.parametrize(
    ("language", "text", "off"),
    [
        ("de", "sonntags hör ich auf mit dem kram", "keine Wochenübersicht"),
        ("en", "we no longer meet on sundays", "no weekly summary"),
    ],
)
async def test_words_that_end_something_on_a_day_are_no_silent_end_of_the_summary(
    bot: Running, language: str, text: str, off: str
) -> None:
    kim = await _subscriber(bot, language)
    assert off not in (await kim.say(text)).text
    assert SUNDAYS_AT_8[language] in (await _panel(kim, language)).text


@pytest.mark.parametrize(
    ("language", "text", "moved"),
    [
        ("de", "freitag abend", "kommt freitags um 19:00 Uhr"),
        ("de", "sonntagmorgen", "kommt sonntags um 08:00 Uhr"),
        ("de", "halb acht", "kommt sonntags um 07:30 Uhr"),
        ("de", "eine stunde später", "kommt sonntags um 09:00 Uhr"),
        ("de", "verschieb ihn um zwei Stunden nach hinten", "kommt sonntags um 10:00 Uhr"),
        ("de", "eine halbe Stunde früher", "kommt sonntags um 07:30 Uhr"),
        ("de", "einen Tag später", "kommt montags um 08:00 Uhr"),
        ("en", "friday evening", "comes on Fridays at 19:00"),
        ("en", "sunday afternoon", "comes on Sundays at 15:00"),
        ("en", "half seven", "comes on Sundays at 07:30"),
        ("en", "move it one hour later", "comes on Sundays at 09:00"),
        ("en", "half an hour earlier", "comes on Sundays at 07:30"),
        ("en", "9 hours earlier", "comes on Saturdays at 23:00"),
        ("en", "a day later", "comes on Mondays at 08:00"),
    ],
)
async def test_a_part_of_a_day_and_a_length_of_time_move_the_summary(
    bot: Running, language: str, text: str, moved: str
) -> None:
    kim = await _subscriber(bot, language)
    assert moved in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "back"),
    [
        ("de", "diese Woche bitte nicht", "urlaub vorbei"),
        ("de", "bin bis 10. Januar im Urlaub", "Urlaub ist vorbei"),
        ("de", "wir sind bis Ende Januar verreist", "ich bin wieder da"),
        ("en", "skip this week", "holiday is over"),
        ("en", "on holiday until Jan 10", "I’m back"),
        ("en", "not this week please", "my vacation is over"),
    ],
)
async def test_an_absence_pauses_the_summary_and_its_end_brings_it_back(
    bot: Running, language: str, text: str, back: str
) -> None:
    kim = await _subscriber(bot, language)
    assert {"de": "Pause bis", "en": "Paused until"}[language] in (await kim.say(text)).text
    again = await kim.say(back)
    assert SUNDAYS_AT_8[language] in again.text
    assert {"de": "Die nächste:", "en": "The next one:"}[language] in again.text


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Lisa ist bis 10. Januar im Urlaub"), ("en", "Lisa is on holiday until January 10")],
)
async def test_somebody_elses_absence_pauses_nothing(bot: Running, language: str, text: str) -> None:
    kim = await _subscriber(bot, language)
    await kim.say(text)
    assert {"de": "Pause bis", "en": "Paused until"}[language] not in (await _panel(kim, language)).text


@pytest.mark.parametrize(
    ("language", "change", "day", "moved"),
    [
        ("de", "Tag ändern", "freitag", "kommt freitags um 08:00 Uhr"),
        ("en", "Change the day", "friday", "comes on Fridays at 08:00"),
    ],
)
async def test_the_question_for_a_day_takes_it_in_words(
    bot: Running, language: str, change: str, day: str, moved: str
) -> None:
    kim = await _subscriber(bot, language)
    await kim.press(await _panel(kim, language), change)
    assert moved in (await kim.say(day)).text


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("de", "11.10. 11.800", "11.800 Follower"),
        ("en", "10/11 11,800", "11,800 followers"),
    ],
)
async def test_a_day_with_figures_is_no_time_of_day(
    bot: Running, language: str, text: str, kept: str
) -> None:
    kim = await _subscriber(bot, language)
    assert kept in (await kim.say(text)).text
