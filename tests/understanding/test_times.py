from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.deadlines import find_deadline
from bot.understanding.switches import language_asked, switched
from bot.understanding.times import find_time, find_weekday

TODAY = date(2026, 11, 22)
LANGUAGES = st.sampled_from(["de", "en"])


@pytest.mark.parametrize(
    ("text", "language", "weekday", "at"),
    [
        ("montags um 9", "de", "monday", time(9)),
        ("sunday evenings at 8", "en", "sunday", time(20)),
        ("halb acht", "de", None, time(7, 30)),
        ("half seven", "en", None, time(7, 30)),
        ("half past seven", "en", None, time(7, 30)),
        ("viertel neun", "de", None, time(8, 15)),
        ("dreiviertel neun", "de", None, time(8, 45)),
        ("viertel nach acht", "de", None, time(8, 15)),
        ("viertel vor neun", "de", None, time(8, 45)),
        ("quarter to nine on fri", "en", "friday", time(8, 45)),
        ("6:30pm", "en", None, time(18, 30)),
        ("12 am", "en", None, time(0)),
        ("abends um acht", "de", None, time(20)),
        ("sonntag abend 20 uhr", "de", "sunday", time(20)),
        ("freitag mittags", "de", "friday", time(12)),
        ("not saturday, sunday", "en", "sunday", None),
        ("um 25 uhr", "de", None, None),
        ("um 12.400 follower", "de", None, None),
        ("at 9.500 followers", "en", None, None),
    ],
)
def test_times_and_weekdays_are_read_as_people_say_them(
    text: str, language: str, weekday: str | None, at: time | None
) -> None:
    assert (weekday, at) == (find_weekday(text, language), find_time(text, language))


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("bis Ende Juni 10.000", "de", date(2027, 6, 30)),
        ("Deadline: 31/12", "en", date(2026, 12, 31)),
        ("noch dieses jahr?", "de", date(2026, 12, 31)),
        ("heuer noch", "de", date(2026, 12, 31)),
        ("end of Q1", "en", date(2027, 3, 31)),
        ("bis ostern", "de", date(2027, 3, 28)),
        ("Bis Ende Feber", "de", date(2027, 2, 28)),
        ("by xmas", "en", date(2026, 12, 25)),
        ("on 1 january", "en", date(2027, 1, 1)),
        ("in 3 monaten 10k", "de", date(2027, 2, 22)),
        ("bis 30.6. 5.000", "de", date(2027, 6, 30)),
        ("mitte mai", "de", date(2027, 5, 15)),
        ("bis 2027-02-01", "de", date(2027, 2, 1)),
        ("from 4.4k to 6k", "en", None),
        ("12.400 follower", "de", None),
        ("31.2.", "de", None),
    ],
)
def test_deadlines_lie_ahead_and_a_month_means_its_last_day(
    text: str, language: str, day: date | None
) -> None:
    assert day == find_deadline(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "language", "on"),
    [
        ("bitte keine wochennachrichten mehr", "de", False),
        ("schalt mir die übersicht ein", "de", True),
        ("STOP SENDING ME THE WEEKLY THING", "en", False),
        ("turn the summary back on please", "en", True),
        ("schick den bericht montags um 9", "de", None),
        ("on sundays at 8", "en", None),
    ],
)
def test_switching_on_and_off_is_told_from_moving(text: str, language: str, on: bool | None) -> None:
    assert on is switched(text, language)


@pytest.mark.parametrize(
    ("text", "language", "asked"),
    [
        ("wieso kommt das in english? mach das wieder deutsch", "de", "de"),
        ("not german, english please", "en", "en"),
        ("ab jetzt only english", "de", "en"),
        ("français svp", "en", None),
    ],
)
def test_the_language_asked_for_is_the_one_named_last_and_not_negated(
    text: str, language: str, asked: str | None
) -> None:
    assert asked == language_asked(text, language)


@given(st.text(max_size=200), LANGUAGES, st.dates(date(2004, 1, 1), date(2090, 1, 1)))
def test_no_text_breaks_times_and_deadlines(text: str, language: str, today: date) -> None:
    find_time(text, language)
    find_weekday(text, language)
    day = find_deadline(text, language, today)
    assert day is None or day.year >= 2000
