"""What nobody sees changes no number."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.reader import Reader
from bot.understanding.visible import visible
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)
UNSEEN = [
    "\u200b",  # zero-width space
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",  # soft hyphen
    "\u200e",  # left to right
    "\u200f",  # right to left
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
    "\u061c",
    "\u3164",
    "\x00",
    "\x7f",
]


@pytest.mark.parametrize("character", UNSEEN)
def test_a_number_with_something_invisible_in_it_is_the_number_that_is_seen(character: str) -> None:
    for text in (f"12{character}400 / 480", f"{character}12.4{character}00 / 4{character}80{character}"):
        assert (12_400, 480) == READER.read(text, "de", TODAY).figures.numbers
    assert (12_400, 480) == READER.read_arguments(f"12{character}400 480", "en", TODAY).slots.numbers


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2007", "\u2009"])
def test_a_space_that_does_not_break_groups_thousands(space: str) -> None:
    assert (12_400, 480) == READER.read(f"12{space}400 / 480", "de", TODAY).figures.numbers


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"], max_codepoint=0x2FF)))
def test_what_is_seen_stays(text: str) -> None:
    assert text == visible(text)


@given(st.text(alphabet=["1", "ä", " ", "\n", "\t", "🦊", *UNSEEN]))
def test_lines_and_spaces_stay_and_nothing_unseen_does(text: str) -> None:
    expected = "".join(character for character in text if character not in UNSEEN)
    assert expected == visible(text)
