"""When the weekly summary comes, chosen in words and by buttons, over the real wire."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "schick mir den Bericht montags um 9", "kommt montags um 09:00 Uhr"),
        ("de", "kannst die übersicht auf sonntag abend 20 uhr legen?", "kommt sonntags um 20:00 Uhr"),
        ("en", "send me the weekly summary sunday evenings at 8", "comes on Sundays at 20:00"),
        ("en", "pls switch on the recap every wk, wednesdays 19:00 if poss", "comes on Wednesdays at 19:00"),
    ],
)
async def test_a_day_and_a_time_are_taken_from_words_and_said_back(
    bot: Running, language: str, text: str, answer: str
) -> None:
    assert answer in (await bot.somebody(language).say(text)).text


@pytest.mark.parametrize(
    "text",
    [
        "bericht montag um 25 uhr",
        "den wochenbericht bitte um 26:00",
        "schick mir den wochenbericht am 31. februar",
        "den bericht am freitag den 31.2. um 9",
        "/woche montags um 9:75",
    ],
)
async def test_a_time_that_no_clock_shows_is_asked_for_again_and_the_old_one_stays(
    bot: Running, text: str
) -> None:
    uli = bot.somebody("de")
    await uli.say("schick mir den Bericht dienstags um 7")
    asked = await uli.say(text)
    assert "montags um 9" in asked.text
    assert "bleibt es dabei: dienstags um 07:00 Uhr" in asked.text
    assert "dienstags um 19:15 Uhr" in (await uli.say("viertel nach sieben abends")).text


async def test_only_the_day_moves_and_the_time_stays(bot: Running) -> None:
    kim = bot.somebody("en")
    panel = await kim.say("weekly report on fridays at 6:30pm")
    days = await kim.press(panel, "Change the day")
    moved = await kim.press(days, "Sun")
    assert moved.id == panel.id
    assert "on Sundays at 18:30" in moved.text
    times = await kim.press(moved, "Change the time")
    assert "on Sundays at 07:00" in (await kim.press(times, "07:00")).text


async def test_a_time_is_typed_where_it_was_asked_for(bot: Running) -> None:
    kim = bot.somebody("en")
    panel = await kim.say("weekly report on fridays at 6:30pm")
    await kim.press(panel, "Change the time")
    assert "on Fridays at 07:00" in (await kim.say("7")).text


async def test_a_pause_ends_by_itself_or_by_a_button(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("schick mir den Bericht montags um 9")
    paused = await uli.say("mach zwei wochen pause mit dem bericht")
    assert "Pause bis" in paused.text
    assert "kommt montags um 09:00" in (await uli.press(paused, "▶️ Pause beenden")).text


async def test_it_is_switched_off_in_words_and_on_again_by_a_button(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("schick mir den Bericht freitags um 9")
    off = await uli.say("bitte keine wochennachrichten mehr")
    assert "keine Wochenübersicht" in off.text
    assert "kommt freitags um 09:00" in (await uli.press(off, "✅ Einschalten")).text


async def test_who_asks_for_the_week_the_first_time_is_asked_whether_they_want_it_every_week(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    week = await kim.say("/week")
    assert "Your first week with figures: 12,400 followers." in week.text
    assert "Shall I send you" in week.text
    await kim.press(week, "No, thanks")
    assert "Shall I send you" not in (await kim.say("/week")).text


async def test_the_reminder_is_switched_by_a_button(bot: Running) -> None:
    kim = bot.somebody("en")
    panel = await kim.say("weekly report on fridays at 6:30pm")
    without = await kim.press(panel, "Don’t remind me")
    assert "I won’t remind you" in without.text
    assert "I’ll remind you" in (await kim.press(without, "Remind me before")).text


async def test_another_zone_moves_the_summary_along(bot: Running) -> None:
    uli = bot.somebody("de")
    await uli.say("schick mir den Bericht montags um 9")
    await uli.press(await uli.say("/einstellungen"), "🕐 Zeitzone")
    await uli.say("New York")
    panel = await uli.press(await uli.say("/einstellungen"), "📅 Wochenübersicht")
    assert "America/New_York" in panel.text


async def test_the_week_names_what_changed_against_the_week_before(bot: Running) -> None:
    kim = bot.somebody("en")
    for line in ("12000 400 10 days ago", "12400 480"):
        await kim.say(f"/log {line}")
    week = await kim.say("how was my week")
    assert "12,400 followers: +400 this week." in week.text
    assert "Before that it was 3.33% (+0.54 percentage points)." in week.text


async def test_what_changed_since_longer_than_a_week_is_not_called_this_week_s(bot: Running) -> None:
    kim = bot.somebody("en")
    for line in ("12000 400 40 days ago", "12400 480"):
        await kim.say(f"/log {line}")
    week = await kim.say("/week")
    assert "12,400 followers: +400 since" in week.text
    assert "+400 this week" not in week.text


async def test_a_week_without_figures_is_friendly(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "I have no figures of yours yet" in (await kim.say("/week")).text
    await kim.say("/log 12000 400 20 days ago")
    assert "You haven’t logged anything this week yet" in (await kim.say("/week")).text


@pytest.mark.parametrize("words", ["mach zwei wochen pause mit dem bericht", "/woche zwei wochen pause"])
async def test_a_wish_for_a_pause_subscribes_nobody_who_has_no_summary(bot: Running, words: str) -> None:
    uli = bot.somebody("de")
    answer = await uli.say(words)
    assert "Zu pausieren gibt es nichts" in answer.text
    assert "Soll ich dir jede Woche" in answer.text
    await uli.press(answer, "Nein danke")
    assert list((await uli.say(words)).buttons) == ["✅ Einschalten", "📅 Meine Woche"]
    assert "keine Wochenübersicht" in (await uli.press(await uli.say("/week"), "📅 Wann kommt sie?")).text


@pytest.mark.parametrize("weeks", [0, 2])
async def test_a_button_about_a_pause_subscribes_nobody_who_switched_it_off_since(
    bot: Running, weeks: int
) -> None:
    kim = bot.somebody("en")
    panel = await kim.say("weekly report on fridays at 6:30pm")
    await kim.say("/week off")
    assert "nothing to pause" in (await kim.press_data(panel.id, f"weekly-rest:{weeks}")).text


async def test_who_switched_it_off_is_not_asked_to_pause_it_after_silent_weeks(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12000 400 40 days ago")
    await kim.say("/week fridays at 8pm")
    assert "Shall I pause" in (await kim.say("/week")).text
    await kim.say("/week two weeks off")
    assert "Shall I pause" not in (await kim.say("/week")).text
    await kim.say("/week off")
    week = await kim.say("/week")
    assert "Shall I pause" not in week.text
    assert not [label for label in week.buttons if "off" in label]


async def test_the_button_for_four_weeks_gives_four(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12000 400 40 days ago")
    await kim.say("/week fridays at 8pm")
    paused = await kim.press(await kim.say("/week"), "⏸ Pause for 4 weeks")
    assert "Paused until" in paused.text
    assert paused.text == (await kim.say("/week 4 weeks off")).text


@pytest.mark.parametrize("weeks", [53, 2**62])
async def test_a_made_up_button_pauses_for_a_year_at_most(bot: Running, weeks: int) -> None:
    kim = bot.somebody("en")
    panel = await kim.say("/week fridays at 8pm")
    paused = await kim.press_data(panel.id, f"weekly-rest:{weeks}")
    assert paused.text == (await kim.say("/week 52 weeks off")).text


@pytest.mark.parametrize(
    ("language", "command", "answer"),
    [
        ("en", "/week fridays at 8pm", "comes on Fridays at 20:00"),
        ("en", "/week on", "comes on Mondays at 09:00"),
        ("en", "/week off", "You get no weekly summary"),
        ("en", "/week at 25:00", "I don’t know that time"),
        ("de", "/woche montags um 9", "kommt montags um 09:00 Uhr"),
        ("de", "/woche aus", "Du bekommst keine Wochenübersicht"),
        ("de", "/woche bitte", "Noch habe ich keine Zahlen"),
    ],
)
async def test_words_behind_the_command_do_what_they_say(
    bot: Running, language: str, command: str, answer: str
) -> None:
    assert answer in (await bot.somebody(language).say(command)).text


@pytest.mark.parametrize(
    ("language", "off", "without", "on", "with_it"),
    [
        (
            "de",
            "mach die erinnerungen aus",
            "erinnere dich vorher nicht",
            "erinner mich wieder",
            "erinnere ich dich am",
        ),
        (
            "en",
            "turn off the reminders",
            "won’t remind you",
            "reminders back on please",
            "I’ll remind you on",
        ),
    ],
)
async def test_words_switch_the_reminder_and_leave_the_summary(
    bot: Running, language: str, off: str, without: str, on: str, with_it: str
) -> None:
    kim = bot.somebody(language)
    summary = {"de": "freitags um 18:30", "en": "on Fridays at 18:30"}[language]
    await kim.say("weekly report on fridays at 6:30pm")
    for text, answer in ((off, without), (on, with_it)):
        told = (await kim.say(text)).text
        assert (summary in told, answer in told) == (True, True)


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "überspring die nächsten zwei berichte", "Pause bis"),
        ("de", "keine nachrichten im urlaub", "Pause bis"),
        ("en", "skip the next two summaries", "Paused until"),
        ("en", "pause until january", "Paused until"),
    ],
)
async def test_a_pause_in_words_switches_nothing_off(
    bot: Running, language: str, text: str, answer: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("weekly report on fridays at 6:30pm")
    assert answer in (await kim.say(text)).text


@pytest.mark.parametrize(
    ("language", "text", "offered"),
    [
        ("en", "I post every sunday at 8pm", "on Sundays at 20:00"),
        ("en", "we meet every tuesday at 7pm", "on Tuesdays at 19:00"),
        ("de", "Mein Café öffnet montags um 9 Uhr", "montags um 09:00 Uhr"),
        ("de", "jeden Sonntag um 20 Uhr poste ich", "sonntags um 20:00 Uhr"),
    ],
)
async def test_who_tells_of_their_own_week_is_offered_the_summary_and_gets_it_only_by_the_button(
    bot: Running, language: str, text: str, offered: str
) -> None:
    yes, comes = {
        "de": ("✅ Ja, gern", "Deine Wochenübersicht kommt"),
        "en": ("✅ Yes, please", "Your weekly summary comes"),
    }[language]
    kim = bot.somebody(language)
    offer = await kim.say(text)
    assert (True, False) == (offered in offer.text, comes in offer.text)
    assert yes in (await kim.say("/week")).buttons  # nobody has answered for them
    assert f"{comes} {offered}" in (await kim.press(offer, yes)).text


@pytest.mark.parametrize(
    ("language", "text", "proposed"),
    [
        ("de", "jeden Sonntag um 20 Uhr poste ich", "sonntags um 20:00 Uhr"),
        ("en", "I post every sunday at 8pm", "on Sundays at 20:00"),
    ],
)
async def test_who_switched_the_summary_off_and_tells_of_their_own_week_stays_without_it(
    bot: Running, language: str, text: str, proposed: str
) -> None:
    switched_off, on = {
        "de": ("keine Wochenübersicht", "✅ Einschalten"),
        "en": ("no weekly summary", "✅ Switch on"),
    }[language]
    kim = bot.somebody(language)
    await kim.say("/week mondays at 9")
    await kim.say("/week off")
    answer = await kim.say(text)
    assert (True, True) == (switched_off in answer.text, proposed in answer.text)
    assert "🔕" not in "".join((await kim.say("/week")).buttons)
    assert proposed in (await kim.press(answer, on)).text


@pytest.mark.parametrize(
    ("language", "text", "again"),
    [
        ("de", "schick mir den bericht wieder sonntags um 20 uhr", "kommt sonntags um 20:00 Uhr"),
        ("en", "send me the weekly summary again, sundays at 8pm", "comes on Sundays at 20:00"),
    ],
)
async def test_who_switched_the_summary_off_gets_it_again_by_naming_it(
    bot: Running, language: str, text: str, again: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/week off")
    assert again in (await kim.say(text)).text
