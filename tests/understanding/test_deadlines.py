"""By when: feasts, ends of years, quarters and weeks, spans and weekdays, and days of many ways of writing."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding import feasts
from bot.understanding.deadlines import find_deadline
from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)  # a Sunday
LANGUAGES = st.sampled_from(["de", "en"])
DAYS = st.dates(date(2004, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("bis Ostern", "de", "2027-03-28"),
        ("vor Pfingsten", "de", "2027-05-16"),
        ("bis Pfingstmontag", "de", "2027-05-17"),
        ("zum Muttertag", "de", "2027-05-09"),
        ("bis Vatertag", "de", "2027-05-06"),
        ("bis Fronleichnam", "de", "2027-05-27"),
        ("bis Rosenmontag", "de", "2027-02-08"),
        ("zu Erntedank", "de", "2027-10-03"),
        ("bis Nikolaus", "de", "2026-12-06"),
        ("bis zum 2. Advent", "de", "2026-12-06"),
        ("am vierten Advent", "de", "2026-12-20"),
        ("bis Heiligabend", "de", "2026-12-24"),
        ("bis zum Valentinstag", "de", "2027-02-14"),
        ("bis Silvester", "de", "2026-12-31"),
        ("bis Weihnachten 2028", "de", "2028-12-24"),
        ("bis Ostern 2028", "de", "2028-04-16"),
        ("bis Ostern 2000 Follower", "de", "2027-03-28"),
        ("bis zum Tag der Deutschen Einheit", "de", "2027-10-03"),
        ("by Easter", "en", "2027-03-28"),
        ("before Good Friday", "en", "2027-03-26"),
        ("by Mother's Day", "en", "2027-05-09"),
        ("by Father's Day", "en", "2027-06-20"),
        ("by Thanksgiving", "en", "2026-11-26"),
        ("until Black Friday", "en", "2026-11-27"),
        ("by Cyber Monday", "en", "2026-11-30"),
        ("by Memorial Day", "en", "2027-05-31"),
        ("by Labor Day", "en", "2027-09-06"),
        ("on valentines day", "en", "2027-02-14"),
        ("by St Patrick’s Day", "en", "2027-03-17"),
        ("by Halloween", "en", "2027-10-31"),
        ("before hogmanay", "en", "2026-12-31"),
        ("by New Year's Eve", "en", "2026-12-31"),
        ("by the new year", "en", "2027-01-01"),
        ("by Christmas 2027", "en", "2027-12-25"),
        ("pancake day at the latest", "en", "2027-02-09"),
    ],
)
def test_feasts_are_days_and_the_next_one_is_meant(text: str, language: str, day: str) -> None:
    assert date.fromisoformat(day) == find_deadline(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("bis Ende 2028", "de", "2028-12-31"),
        ("Mitte 2027", "de", "2027-06-30"),
        ("bis 2029", "de", "2029-12-31"),
        ("im Jahr 2028", "de", "2028-12-31"),
        ("bis Ende Jänner", "de", "2027-01-31"),
        ("bis 12. Jänner 2028", "de", "2028-01-12"),
        ("am 5. Feber", "de", "2027-02-05"),
        ("im dritten Quartal", "de", "2027-09-30"),
        ("Ende Q2 2028", "de", "2028-06-30"),
        ("bis Quartalsende", "de", "2026-12-31"),
        ("bis Ende der Woche", "de", "2026-11-22"),
        ("bis nächste Woche", "de", "2026-11-29"),
        ("bis Freitag", "de", "2026-11-27"),
        ("bis zum 30.", "de", "2026-11-30"),
        ("bis zum 3.", "de", "2026-12-03"),
        ("in den nächsten 6 Wochen", "de", "2027-01-03"),
        ("innerhalb eines Jahres", "de", "2027-11-22"),
        ("bis 1.2.27", "de", "2027-02-01"),
        ("by the end of 2028", "en", "2028-12-31"),
        ("by mid 2027", "en", "2027-06-30"),
        ("in 2029", "en", "2029-12-31"),
        ("early 2028", "en", "2028-01-01"),
        ("by the second quarter", "en", "2027-06-30"),
        ("by the end of the quarter", "en", "2026-12-31"),
        ("by next week", "en", "2026-11-29"),
        ("by Friday", "en", "2026-11-27"),
        ("by sunday", "en", "2026-11-29"),
        ("by the 3rd", "en", "2026-12-03"),
        ("by June 30th 2028", "en", "2028-06-30"),
        ("by 2/1/27", "en", "2027-01-02"),
        ("by 12/31/2027", "en", "2027-12-31"),
        ("within the next 6 weeks", "en", "2027-01-03"),
        ("in ten days", "en", "2026-12-02"),
    ],
)
def test_years_quarters_weeks_spans_and_written_days_lie_ahead(text: str, language: str, day: str) -> None:
    assert date.fromisoformat(day) == find_deadline(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bis 2030 Follower", "de"),
        ("ein Abenteuer auf 5.000", "de"),
        ("von 2020 auf 2500", "de"),
        ("jeden Freitag 100 mehr", "de"),
        ("until 2030 followers", "en"),
        ("what an adventure, 5000 please", "en"),
        ("I may reach 5k", "en"),
        ("we want 10%", "en"),
    ],
)
def test_counts_and_other_words_are_no_deadline(text: str, language: str) -> None:
    assert find_deadline(text, language, TODAY) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "von 6.200 auf 8.000 bis Ende 2027",
            "de",
            {"followers": 6_200, "target": 8_000, "deadline": "2027-12-31"},
        ),
        ("wie viele hab ich Ende 2028?", "de", {"deadline": "2028-12-31"}),
        ("mit 200 Likes und 6.200 Followern: wann 8k?", "de", {"followers": 6_200, "target": 8_000}),
        ("in einem halben Jahr 9.000", "de", {"target": 9_000, "deadline": "2027-05-22"}),
        ("9,000 in half a year", "en", {"target": 9_000, "deadline": "2027-05-22"}),
        ("8.000 in den nächsten 3 Monaten", "de", {"target": 8_000, "deadline": "2027-02-22"}),
        (
            "from 6,200 to 8,000 by the end of 2027",
            "en",
            {"followers": 6_200, "target": 8_000, "deadline": "2027-12-31"},
        ),
        ("how many will I have in 2028?", "en", {"deadline": "2028-12-31"}),
        ("with 200 likes and 6,200 followers, when 8k?", "en", {"followers": 6_200, "target": 8_000}),
        ("8,000 by the 1st of May, that's 20% more", "en", {"target": 8_000, "deadline": "2027-05-01"}),
    ],
)
def test_a_goal_has_a_target_a_deadline_and_where_one_stands(
    text: str, language: str, expected: dict[str, object]
) -> None:
    assert expected == Reader(LOCALES).slots(Intent.GOAL, text, language, TODAY).as_data()


@pytest.mark.parametrize(
    ("year", "day"),
    [(2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"), (2038, "2038-04-25")],
)
def test_easter_falls_on_the_days_of_the_calendar(year: int, day: str) -> None:
    assert date.fromisoformat(day) == feasts.easter(year)


@pytest.mark.parametrize(("text", "day"), [("Mitte Mai", "2027-05-15"), ("Anfang November", "2027-11-01")])
def test_an_edge_of_a_month_that_is_past_is_next_year_s(text: str, day: str) -> None:
    assert date.fromisoformat(day) == find_deadline(text, "de", TODAY)


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    day = feasts.easter(year)
    assert day.isoweekday() == 7
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(st.integers(1900, 2200))
def test_advent_has_four_sundays_of_which_the_last_is_before_christmas_day(year: int) -> None:
    sundays = [feasts.advent(which)(year) for which in (1, 2, 3, 4)]
    assert [sundays[0] + timedelta(7 * weeks) for weeks in range(4)] == sundays
    assert date(year, 12, 18) <= sundays[-1] <= date(year, 12, 24)


@given(
    year=st.integers(1900, 2200),
    month=st.integers(1, 12),
    weekday=st.integers(1, 7),
    which=st.sampled_from([1, 2, 3, 4, -1, -2]),
)
def test_a_feast_of_a_month_is_that_weekday_in_that_week_of_the_month(
    year: int, month: int, weekday: int, which: int
) -> None:
    day = feasts.in_month(month, weekday, which)(year)
    following = date(year + month // 12, month % 12 + 1, 1)
    from_edge = day.day - 1 if which > 0 else (following - day).days - 1
    assert (month, weekday, abs(which) - 1) == (day.month, day.isoweekday(), from_edge // 7)


@given(
    today=DAYS,
    language=LANGUAGES,
    text=st.sampled_from(
        [
            *(
                "Ostern",
                "1. Advent",
                "Muttertag",
                "Silvester",
                "Ende Februar",
                "Mitte Mai",
                "Anfang Mai",
                "bis Ende der Woche",
            ),
            *(
                "Easter",
                "Thanksgiving",
                "Black Friday",
                "next week",
                "by Friday",
                "by the 31st",
                "this year",
                "Q3",
            ),
            *("in 3 Monaten", "within two weeks", "bis zum 29.", "29.2.", "by Feb 29", "end of the quarter"),
        ]
    ),
)
def test_a_deadline_without_a_year_is_never_past(today: date, language: str, text: str) -> None:
    day = find_deadline(text, language, today)
    assert day is None or day >= today


@given(day=DAYS, language=LANGUAGES)
def test_a_deadline_in_full_reads_as_itself(day: date, language: str) -> None:
    forms = (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day.day}/{day.month}/{day.year}")
    assert {day} == {find_deadline(f"12k {form}", language, TODAY) for form in forms}
