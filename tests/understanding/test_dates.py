from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.dates import DayMention, find_day, parse_day
from tests.timing import seconds

TODAY = date(2026, 11, 22)  # a Sunday
LANGUAGES = ("de", "en")
TYPED = st.text(alphabet="0123456789./-, amonthevsdfrig'\n", max_size=60)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-20", "2026-11-20"),
        ("2026/11/20", "2026-11-20"),
        ("3.11.2026", "2026-11-03"),
        ("03.11.26", "2026-11-03"),
        ("3. 11. 2025", "2025-11-03"),
        ("3/11", "2026-11-03"),
        ("3/11/25", "2025-11-03"),
        ("11/20", "2026-11-20"),
        ("12/31/2025", "2025-12-31"),
        ("31/12", "2025-12-31"),
        ("3 Nov", "2026-11-03"),
        ("Nov 3rd", "2026-11-03"),
        ("Nov 3, 2025", "2025-11-03"),
        ("3 Nov '25", "2025-11-03"),
        ("3. November 2026", "2026-11-03"),
        ("3rd of November", "2026-11-03"),
        ("November the 3rd", "2026-11-03"),
        ("5. März", "2026-03-05"),
        ("5 maerz", "2026-03-05"),
        ("29 Feb", "2024-02-29"),
        ("on the 15th", "2026-11-15"),
        ("on the 28th", "2026-10-28"),
        ("on the 31st", "2026-10-31"),
        ("am 15.", "2026-11-15"),
        ("am 23.", "2026-10-23"),
        ("am 22.", "2026-11-22"),
        ("heute", "2026-11-22"),
        ("today", "2026-11-22"),
        ("this morning", "2026-11-22"),
        ("jetzt", "2026-11-22"),
        ("now", "2026-11-22"),
        ("gestern", "2026-11-21"),
        ("yesterday", "2026-11-21"),
        ("last night", "2026-11-21"),
        ("vorgestern", "2026-11-20"),
        ("the day before yesterday", "2026-11-20"),
        ("vor 3 Tagen", "2026-11-19"),
        ("3 days ago", "2026-11-19"),
        ("two days ago", "2026-11-20"),
        ("vor einer Woche", "2026-11-15"),
        ("heute vor einer Woche", "2026-11-15"),
        ("a week ago", "2026-11-15"),
        ("vor zwei Monaten", "2026-09-22"),
        ("a year ago", "2025-11-22"),
        ("letzten Montag", "2026-11-16"),
        ("last monday", "2026-11-16"),
        ("Samstag", "2026-11-21"),
        ("on Saturday", "2026-11-21"),
        ("Sonntag", "2026-11-15"),
        ("Montag letzter Woche", "2026-11-09"),
        ("last week Monday", "2026-11-09"),
        ("tues", "2026-11-17"),
        ("Thursday the 19th", "2026-11-19"),
        ("Donnerstag, den 19.11.", "2026-11-19"),
        ("yesterady", "2026-11-21"),
        ("donnerstg", "2026-11-19"),
        ("5.3.2003", "2003-03-05"),
        ("24.12.2027", "2027-12-24"),
    ],
)
def test_a_day_is_understood_in_both_languages_as_it_is_typed(
    text: str, expected: str, language: str
) -> None:
    mention = find_day(text, language, TODAY)
    assert mention == DayMention(date.fromisoformat(expected), 0, len(text))
    assert date.fromisoformat(expected) == parse_day(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "language", "expected", "said"),
    [
        ("am 3.11 hatten wir 400", "de", "2026-11-03", "am 3.11"),
        ("stand 15.11., 4.100 follower", "de", "2026-11-15", "stand 15.11."),
        ("am 15 waren es 3.400", "de", "2026-11-15", "am 15"),
        ("am Mo 3.400", "de", "2026-11-16", "am Mo"),
        ("Sa 21.11. 300", "de", "2026-11-21", "Sa 21.11."),
        ("3.11. 95 Likes", "de", "2026-11-03", "3.11."),
        ("3. November 2040 Follower", "de", "2026-11-03", "3. November"),
        ("jetzt 4.100, gestern 4.050", "de", "2026-11-21", "gestern"),
        ("heute 4.100, gestern 4.050", "de", "2026-11-22", "heute"),
        ("4100 on 3.11.", "en", "2026-11-03", "on 3.11."),
        ("4100 as of the 19th", "en", "2026-11-19", "as of the 19th"),
        ("3 nov 260 likes", "en", "2026-11-03", "3 nov"),
        ("Nov 12 400 likes", "en", "2026-11-12", "Nov 12"),
        ("last sat 4100", "en", "2026-11-21", "last sat"),
        ("monday's figures: 400", "en", "2026-11-16", "monday"),
        ("am 15. hatten wir 300", "en", "2026-11-15", "am 15."),
        ("12400 480 2026-11-20", "en", "2026-11-20", "2026-11-20"),
        ("last week 8,900 and 290", "en", "2026-11-15", "last week"),
        ("8.900 und 290 letzte Woche", "de", "2026-11-15", "letzte Woche"),
        ("letzten Monat waren es 8400", "de", "2026-10-23", "letzten Monat"),
        ("same as last week, 4,700 followers", "en", "2026-11-22", "as last week"),
    ],
)
def test_a_day_is_found_among_figures_and_tells_where_it_stands(
    text: str, language: str, expected: str, said: str
) -> None:
    mention = find_day(text, language, TODAY)
    assert mention is not None
    assert (date.fromisoformat(expected), said) == (mention.day, text[mention.start : mention.end])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        *("", "12.400", "12400 480", "3210/95", "24/7", "4.2k/310", "12,5k", "3,5 %", "rund 400"),
        *(
            "31.2.2026",
            "2026-13-01",
            "0000-01-01",
            "31/02",
            "13/13",
            "100000000 days ago",
            "vor 99999 Monaten",
        ),
        *("nächsten Montag", "next friday", "bis Freitag", "by monday", "jeden Dienstag", "every tuesday"),
        *("montags", "mondays", "seit März", "seit Montag", "bis zum 15.", "until the 15th", "um 9.10."),
        *("im Oktober 12 Reels", "in October 12 reels", "November", "march 15k", "Nov 12,400 followers"),
        *("12 may be wrong", "20 mehr als letzte Woche", "20 more than last week"),
        *("vor kurzem", "vor ein paar Tagen", "den 12 Likes", "v1.2.3"),
    ],
)
def test_what_is_no_day_of_figures_is_none(text: str, language: str) -> None:
    assert find_day(text, language, TODAY) is None
    assert parse_day(text, language, TODAY) is None


@pytest.mark.parametrize("text", ["I am so happy", "on so many", "I am 25 years old", "my rate is 3.5."])
def test_an_english_sentence_is_not_read_as_a_german_day(text: str) -> None:
    assert find_day(text, "en", TODAY) is None


@pytest.mark.parametrize("text", ["31.2.", "am 31.2. waren es 400", "30.02."])
def test_a_day_that_no_calendar_has_is_none(text: str) -> None:
    assert find_day(text, "de", TODAY) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15th", date(2026, 11, 15)),
        ("15.", date(2026, 11, 15)),
        ("3.11", date(2026, 11, 3)),
        ("3 nov 25", date(2025, 11, 3)),
    ],
)
def test_an_argument_may_be_a_day_in_short_form(text: str, expected: date) -> None:
    assert expected == parse_day(text, "en", TODAY)


@pytest.mark.parametrize("text", ["gestern 400", "am 3.11. und 4.11.", "12", "Mo Di", "yesterday?yesterday"])
def test_a_text_with_more_than_one_day_in_it_is_no_day(text: str) -> None:
    assert parse_day(text, "de", TODAY) is None


def test_a_language_without_word_lists_has_days_in_figures() -> None:
    assert parse_day("2026-11-20", "fr", TODAY) == parse_day("20/11", "fr", TODAY) == date(2026, 11, 20)


@given(day=st.dates(date(2004, 1, 1), TODAY), language=st.sampled_from(LANGUAGES))
def test_a_day_in_full_reads_as_itself(day: date, language: str) -> None:
    forms = (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day.day}/{day.month}/{day.year}")
    assert {day} == {parse_day(form, language, TODAY) for form in forms}


@given(day=st.dates(date(2025, 11, 23), TODAY))
def test_a_day_of_the_last_year_needs_no_year(day: date) -> None:
    forms = (f"{day.day}.{day.month}.", f"{day:%d/%m}", f"{day.day} {day:%b}", f"{day:%B} {day.day}")
    assert {day} == {parse_day(form, "de", TODAY) for form in forms}


@given(
    text=st.one_of(st.text(), TYPED),
    language=st.sampled_from([*LANGUAGES, "fr", ""]),
    today=st.dates(),
)
def test_no_text_breaks_the_search_and_what_is_found_lies_in_it(
    text: str, language: str, today: date
) -> None:
    parse_day(text, language, today)
    mention = find_day(text, language, today)
    assert mention is None or 0 <= mention.start < mention.end <= len(text)


@given(
    text=st.sampled_from(["am 31.", "29.2.", "Montag", "vor 3 Tagen", "gestern", "on the 30th", "3 Nov"]),
    today=st.dates(),
)
def test_a_day_without_a_year_is_never_in_the_future(text: str, today: date) -> None:
    mention = find_day(text, "de", today)
    assert mention is None or mention.day <= today


@pytest.mark.parametrize(
    "part",
    [
        *("9", "1 ", "1.", "1/", "a ", "montag ", "3.11. x ", "jan ", "vor ", "letzte woche ", "on the "),
        *("yesterdax ", "1 jan ", "bis montag ", "x days ago ", "nevember ", "nov 3 "),
    ],
)
def test_the_longest_message_takes_no_time_to_speak_of(part: str) -> None:
    text = (part * 4_096)[:4_096]
    find_day("1", "de", TODAY)
    assert seconds(lambda: find_day(text, "de", TODAY)) < 0.2
