"""How long somebody wants a rest from what comes every week."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.pauses import find_length, find_pause
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("mach zwei wochen pause mit dem bericht", "de", 14),
        ("pausier bitte für 3 wochen", "de", 21),
        ("bin im urlaub, ein paar wochen keine berichte", "de", 21),
        ("nächste woche aussetzen", "de", 7),
        ("einen Monat Pause", "de", 30),
        ("two weeks off please", "en", 14),
        ("skip next week", "en", 7),
        ("i'm on vacation for 10 days", "en", 10),
        ("pause it for a month", "en", 30),
        ("überspring die nächsten zwei berichte", "de", 14),
        ("lass die nächste zusammenfassung aus", "de", 7),
        ("skip the next two summaries", "en", 14),
        ("no summary this week", "en", 7),
        ("setz bis zum 7. januar aus", "de", 46),
        ("pause bis januar", "de", 40),
        ("pause bis ende januar", "de", 70),
        ("pause until january", "en", 40),
        ("nothing until 7 january please", "en", 46),
        ("keine nachrichten im urlaub", "de", 14),
        ("pausier den bericht", "de", 14),
        ("i'm away, please send nothing", "en", 14),
        ("im dezember keine übersicht", "de", 40),
        ("den ganzen januar bitte keine berichte", "de", 71),
        ("no summary in december", "en", 40),
        ("pause in january, please", "en", 71),
    ],
)
def test_a_rest_has_a_length(text: str, language: str, days: int) -> None:
    assert timedelta(days=days) == find_pause(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("schalt den bericht aus", "de"),
        ("montags um 9", "de"),
        ("pause", "de"),
        ("wie lang ist noch pause", "de"),
        ("pause bis gestern", "de"),
        ("keine berichte mehr", "de"),
        ("stop the weekly thing", "en"),
        ("", "en"),
    ],
)
def test_what_is_for_good_or_has_no_length_is_no_rest(text: str, language: str) -> None:
    assert find_pause(text, language, TODAY) is None


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("900 weeks off", "en", 6300),
        ("pause the report for 3 years", "en", 1080),
        ("mach pause für 3 jahre", "de", 1080),
        ("mach pause für 0 wochen", "de", 0),
        ("pause for 0 weeks", "en", 0),
        ("pause until 1/1/2020", "en", 0),
        ("mach pause für 5000 wochen", "de", 35_000),
        ("pause for half a year", "en", 182),
        ("mach ein halbes jahr pause", "de", 182),
    ],
)
def test_a_rest_of_no_time_and_one_of_years_are_told_as_they_were_said(
    text: str, language: str, days: int
) -> None:
    assert timedelta(days=days) == find_pause(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("stopp bis weihnachten", "de", 32),
        ("keine berichte mehr bis januar", "de", 40),
        ("stop the summary until christmas", "en", 33),
        ("turn it off till 7 january", "en", 46),
        ("stopp den bericht", "de", None),
        ("stop the summary", "en", None),
    ],
)
def test_what_is_stopped_up_to_a_day_rests_until_then(text: str, language: str, days: int | None) -> None:
    slots = Reader(LOCALES).slots(Intent.SCHEDULE, text, language, TODAY)
    assert slots.pause == (None if days is None else timedelta(days=days))


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [("3 wochen", "de", 21), ("bis weihnachten", "de", 32), ("a month", "en", 30), ("12400 480", "en", None)],
)
def test_a_length_is_found_without_a_word_for_a_rest(text: str, language: str, days: int | None) -> None:
    assert find_length(text, language, TODAY) == (None if days is None else timedelta(days=days))


@pytest.mark.parametrize(
    ("text", "language", "impossible"),
    [
        ("montag um 25 uhr", "de", True),
        ("weekly report at 26:00", "en", True),
        ("bericht am 31. februar", "de", True),
        ("montags um 9", "de", False),
        ("two weeks off", "en", False),
        ("2 wochen pause", "de", False),
        ("keine berichte mehr", "de", False),
    ],
)
def test_a_time_that_no_clock_shows_is_noticed(text: str, language: str, *, impossible: bool) -> None:
    assert impossible is Reader(LOCALES).slots(Intent.SCHEDULE, text, language, TODAY).no_such_time


@pytest.mark.parametrize(
    ("text", "language", "reminder", "enabled"),
    [
        ("mach die erinnerungen aus", "de", False, None),
        ("die erinnerungen nerven, der bericht ist ok", "de", False, None),
        ("erinner mich wieder", "de", True, None),
        ("turn off the reminders", "en", False, None),
        ("reminders back on", "en", True, None),
        ("mach den bericht aus", "de", None, False),
        ("turn off the summary", "en", None, False),
        ("pause beenden", "de", None, True),
        ("i'm back, summaries again please", "en", None, True),
        ("urlaub vorbei, keine pause mehr", "de", None, True),
    ],
)
def test_the_reminder_is_switched_apart_from_the_summary_and_the_end_of_a_pause_switches_on(
    text: str, language: str, *, reminder: bool | None, enabled: bool | None
) -> None:
    slots = Reader(LOCALES).slots(Intent.SCHEDULE, text, language, TODAY)
    assert (reminder, enabled, None) == (slots.reminder, slots.enabled, slots.pause)


@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    found = find_pause(text, language, TODAY)
    assert found is None or found >= timedelta(0)
