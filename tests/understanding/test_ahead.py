"""Days to come: figures of tomorrow are none of today."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)  # a Sunday
READER = Reader(LOCALES)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "morgen 3000/100", date(2026, 11, 23)),
        ("de", "3000/100 morgen", date(2026, 11, 23)),
        ("de", "morgen:3000/100", date(2026, 11, 23)),
        ("de", "3000/100,morgen", date(2026, 11, 23)),
        ("de", "Morgen hab ich 3.000 Follower", date(2026, 11, 23)),
        ("de", "morgen früh 3000 / 100", date(2026, 11, 23)),
        ("de", "übermorgen 3000/100", date(2026, 11, 24)),
        ("de", "uebermorgen 3000/100", date(2026, 11, 24)),
        ("de", "nächste Woche 3000/100", None),
        ("de", "am kommenden Freitag 3000/100", None),
        ("de", "Freitag nächster Woche 3000/100", None),
        ("de", "in 3 Tagen 3000/100", date(2026, 11, 25)),
        ("de", "in einer Woche 3000/100", date(2026, 11, 29)),
        ("en", "in two days: 3000 / 100", date(2026, 11, 24)),
        ("de", "tomorrow 3000/100", date(2026, 11, 23)),
        ("en", "tomorrow 3000 / 100", date(2026, 11, 23)),
        ("en", "put down 3,000 followers and 100 likes for tomorrow", date(2026, 11, 23)),
        ("en", "tmrw 3000 followers", date(2026, 11, 23)),
        ("en", "the day after tomorrow: 3000 / 100", date(2026, 11, 24)),
        ("en", "next week 3000 / 100", None),
        ("en", "next Monday 3000 / 100", None),
        ("en", "Monday next week 3000 / 100", None),
        ("en", "morgen 3000 / 100", date(2026, 11, 23)),
    ],
)
def test_figures_of_a_day_to_come_are_seen_to_be_such(language: str, text: str, day: date | None) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.RECORD, True, day) == (meaning.intent, meaning.figures.ahead, meaning.figures.day)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "heute morgen 3000/100", TODAY),
        ("de", "gestern morgen 3000/100", date(2026, 11, 21)),
        ("de", "Montag morgen 3000/100", date(2026, 11, 16)),
        ("de", "am morgen 3000/100", None),
        ("de", "morgens 3000/100", None),
        ("de", "guten Morgen! 3000/100", None),
        ("de", "Morgen, 3000/100", None),
        ("de", "Morgen zusammen, 3000/100", None),
        ("de", "3000/100. Bis morgen!", None),
        ("en", "this morning 3000 / 100", TODAY),
        ("en", "today 3000 / 100, more tomorrow", TODAY),
        ("en", "3000 / 100. More tomorrow!", None),
        ("en", "last week 3000 / 100", date(2026, 11, 15)),
    ],
)
def test_a_morning_a_greeting_and_a_goodbye_are_no_day_to_come(
    language: str, text: str, day: date | None
) -> None:
    figures = READER.read(text, language, TODAY).figures
    assert (False, day, (3000, 100)) == (figures.ahead, figures.day, figures.numbers)


def test_behind_a_command_a_day_to_come_is_one_too() -> None:
    slots = READER.read_arguments("3000 100 tomorrow", "en", TODAY).slots
    assert (True, date(2026, 11, 23)) == (slots.ahead, slots.day)


@given(
    st.lists(st.sampled_from(["morgen", "nächste", "next", "Woche", "Mo", "3000", ",", "!", "\n", "am", "x"]))
)
def test_no_order_of_such_words_is_too_odd(words: list[str]) -> None:
    figures = READER.read(" ".join(words), "de", TODAY).figures
    assert figures.ahead or figures.day is None or figures.day <= TODAY
