"""Since when somebody looks back, as people say it in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.understanding.since import find_window
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("wie lief's seit März", "de", "2026-03-01"),
        ("wie liefs seit maerz 2025", "de", "2025-03-01"),
        ("seit Mitte Mai", "de", "2026-05-15"),
        ("seit Ende Februar", "de", "2026-02-21"),
        ("how did it go since the end of May", "en", "2026-05-21"),
        ("seit dem 3. Mai", "de", "2026-05-03"),
        ("seit dezember", "de", "2025-12-01"),
        ("bin ich seit dem sommer gewachsen??", "de", "2026-06-01"),
        ("vom winter bis jz", "de", "2025-12-01"),
        ("seit Weihnachten", "de", "2025-12-24"),
        ("die letzten 4 wochen", "de", "2026-10-25"),
        ("kurve der letzten drei monate", "de", "2026-08-22"),
        ("letzten paar wochen", "de", "2026-11-01"),
        ("Isch's i de letschte Mönet obsi gange", "de", "2026-08-22"),
        ("verlauf diesen monat", "de", "2026-11-01"),
        ("wie wars dieses jahr", "de", "2026-01-01"),
        ("über das gesamte Jahr hinweg", "de", "2025-11-22"),
        ("wie war der letzte Monat", "de", "2026-10-01"),
        ("letzter Monat", "de", "2026-10-01"),
        ("seit gestern", "de", "2026-11-21"),
        ("since March", "en", "2026-03-01"),
        ("how did it go since 3rd of May", "en", "2026-05-03"),
        ("from january 2024 on", "en", "2024-01-01"),
        ("since mid may", "en", "2026-05-15"),
        ("did it dip in spring?", "en", "2026-03-01"),
        ("last 3 months", "en", "2026-08-22"),
        ("past two weeks pls", "en", "2026-11-08"),
        ("past few months i mean", "en", "2026-08-22"),
        ("how my numbers moved this year", "en", "2026-01-01"),
        ("chart for the past year", "en", "2025-11-22"),
        ("since 2026-03-05", "en", "2026-03-05"),
        ("since easter", "en", "2026-04-05"),
    ],
)
def test_the_first_day_of_a_range_is_read(text: str, language: str, day: str) -> None:
    found = find_window(text, language, TODAY)
    assert found is not None
    assert found.since == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "language", "since", "until"),
    [
        ("wie lief der Oktober", "de", "2026-10-01", "2026-10-31"),
        ("im August", "de", "2026-08-01", "2026-08-31"),
        ("im August 2025", "de", "2025-08-01", "2025-08-31"),
        ("Ende Oktober", "de", "2026-10-21", "2026-10-31"),
        ("von Dezember 2024 bis Februar", "de", "2024-12-01", "2025-02-28"),
        ("from March 2025 to May", "en", "2025-03-01", "2025-05-31"),
        ("letzten Monat", "de", "2026-10-01", "2026-10-31"),
        ("wie war letzte Woche", "de", "2026-11-09", "2026-11-15"),
        ("vorletzte Woche", "de", "2026-11-02", "2026-11-08"),
        ("wie lief das letzte Jahr", "de", "2025-01-01", "2025-12-31"),
        ("2025", "de", "2025-01-01", "2025-12-31"),
        ("im Sommer", "de", "2026-06-01", "2026-08-31"),
        ("letztes Quartal", "de", "2026-07-01", "2026-09-30"),
        ("von März bis Mai", "de", "2026-03-01", "2026-05-31"),
        ("vom 1. bis 15. Oktober", "de", "2026-10-01", "2026-10-15"),
        ("how did October go", "en", "2026-10-01", "2026-10-31"),
        ("how was May", "en", "2026-05-01", "2026-05-31"),
        ("last month", "en", "2026-10-01", "2026-10-31"),
        ("last week", "en", "2026-11-09", "2026-11-15"),
        ("week before last", "en", "2026-11-02", "2026-11-08"),
        ("last summer", "en", "2026-06-01", "2026-08-31"),
        ("in 2025", "en", "2025-01-01", "2025-12-31"),
        ("Q3", "en", "2026-07-01", "2026-09-30"),
        ("between March and May", "en", "2026-03-01", "2026-05-31"),
        ("from Oct 1 to Oct 15", "en", "2026-10-01", "2026-10-15"),
    ],
)
def test_a_time_that_is_named_and_over_ends_at_its_end(
    text: str, language: str, since: str, until: str
) -> None:
    found = find_window(text, language, TODAY)
    assert (date.fromisoformat(since), date.fromisoformat(until)) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("seit Oktober", "de"),
        ("seit letzter Woche", "de"),
        ("seit letztem Jahr", "de"),
        ("November", "de"),
        ("diesen Monat", "de"),
        ("since October", "en"),
        ("since last month", "en"),
        ("the last 4 weeks", "en"),
        ("this week", "en"),
    ],
)
def test_a_time_that_goes_on_has_no_end(text: str, language: str) -> None:
    found = find_window(text, language, TODAY)
    assert found is not None
    assert found.until is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("besser als letzte Woche", "de"), ("compared to last week", "en"), ("did my likes fall", "en")],
)
def test_what_is_only_compared_with_is_no_time_to_look_at(text: str, language: str) -> None:
    assert find_window(text, language, TODAY) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wie läuft's so", "de"),
        ("zeig mir die kurve", "de"),
        ("bis märz", "de"),
        ("am i growing", "en"),
        ("may i see a chart", "en"),
        ("since december 2090", "en"),
        ("", "en"),
    ],
)
def test_where_no_range_is_named_there_is_none(text: str, language: str) -> None:
    assert find_window(text, language, TODAY) is None


def test_a_question_for_the_trend_carries_its_range() -> None:
    slots = Reader(LOCALES).slots(Intent.TREND, "wie lief's seit März", "de", TODAY)
    assert slots.since == date(2026, 3, 1)


@given(st.text(max_size=80), st.sampled_from(["de", "en"]), st.dates(date(2004, 1, 1), date(2090, 1, 1)))
def test_no_text_breaks_it_and_no_range_begins_in_the_future(text: str, language: str, today: date) -> None:
    found = find_window(text, language, today)
    assert found is None or found.since <= (found.until or today) <= today


@pytest.mark.parametrize(
    ("text", "language", "is_asked"),
    [
        ("Oktober: 11.900", "de", True),
        ("Ende Oktober hatte ich 11.500", "de", True),
        ("im Oktober 11.900 Follower", "de", True),
        ("15. Oktober 11.900", "de", False),
        ("November: 12.400", "de", False),
        ("2025 / 80", "de", False),
        ("letzte Woche 12.100", "de", False),
        ("October: 11,900", "en", True),
        ("in October I had 11,900", "en", True),
        ("Oct 15: 11,900", "en", False),
        ("since October 12,400", "en", False),
    ],
)
def test_figures_of_a_whole_time_that_is_over_have_no_day(
    text: str, language: str, *, is_asked: bool
) -> None:
    slots = Reader(LOCALES).read(text, language, TODAY).figures
    assert slots.has_totals
    assert is_asked == (slots.until is not None)
