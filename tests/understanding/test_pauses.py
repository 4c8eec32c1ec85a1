"""How long somebody wants a rest from what comes every week."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.pauses import find_pause
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
    ],
)
def test_a_rest_has_a_length(text: str, language: str, days: int) -> None:
    assert timedelta(days=days) == find_pause(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("schalt den bericht aus", "de"),
        ("montags um 9", "de"),
        ("pause", "de"),
        ("stop the weekly thing", "en"),
        ("900 weeks off", "en"),
        ("", "en"),
    ],
)
def test_what_is_for_good_or_has_no_length_is_no_rest(text: str, language: str) -> None:
    assert find_pause(text, language) is None


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


@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    found = find_pause(text, language)
    assert found is None or timedelta(days=1) <= found <= timedelta(days=366)
