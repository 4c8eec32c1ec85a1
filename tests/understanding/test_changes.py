"""Changes and ranges are no totals; a total beside them is one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.skills.log import told_apart
from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)
Pair = tuple[int | None, int | None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "+50 followers"),
        ("en", "+50"),
        ("en", "+ 50"),
        ("en", "plus 50 followers"),
        ("en", "gained 120 followers"),
        ("en", "120 followers gained"),
        ("en", "lost 12 followers today"),
        ("en", "grew by 50"),
        ("en", "up about 30"),
        ("en", "50 more than yesterday"),
        ("en", "120 new followers"),
        ("en", "gained 50 followers and 3 likes"),
        ("en", "8k to 9k followers"),
        ("en", "between 8k and 9k likes"),
        ("en", "8-9k"),
        ("en", "8k – 9k"),
        ("en", "100-200 likes"),
        ("de", "+50 Follower"),
        ("de", "50 mehr als gestern"),
        ("de", "5 Follower weniger"),
        ("de", "um 50 gewachsen"),
        ("de", "50 neue Follower"),
        ("de", "nochmal 12 Follower"),
        ("de", "50 dazu"),
        ("de", "30 Follower verloren"),
        ("de", "50 Follower und 3 Likes mehr"),
        ("de", "8k bis 9k"),
        ("de", "zwischen 8k und 9k Follower"),
        ("de", "zwischen acht- und neuntausend Follower"),
        ("de", "100 bis 200 Likes pro Post"),
    ],
)
def test_a_change_or_a_range_alone_is_an_entry_without_a_figure(language: str, text: str) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.RECORD, True, False) == (meaning.intent, meaning.slots.no_total, meaning.slots.has_totals)


@pytest.mark.parametrize(
    ("language", "text", "pair"),
    [
        ("en", "up 12, now 1,204 and 66 likes", (1_204, 66)),
        ("en", "gained 9 today, that makes 388", (388, None)),
        ("en", "grew from 600 to 667", (667, None)),
        ("en", "grew by 50 to 667", (667, None)),
        ("en", "12,400 followers (+50), 480 likes", (12_400, 480)),
        ("en", "12,400 followers up 50", (12_400, None)),
        ("en", "12,400 followers and 50 more likes", (12_400, None)),
        ("en", "12,400 followers, 300-400 likes", (12_400, None)),
        ("de", "9 dazu, jetzt 388", (388, None)),
        ("de", "9 Leute mehr, bin jetzt bei 388 und 21 Likes", (388, 21)),
        ("de", "hab 30 verloren, sind jetzt 4.970", (4_970, None)),
        ("de", "von 600 auf 667", (667, None)),
        ("de", "um 50 auf 667 gewachsen", (667, None)),
        ("de", "12.400 / 480 (50 mehr als gestern)", (12_400, 480)),
    ],
)
def test_the_total_beside_a_change_is_taken(language: str, text: str, pair: Pair) -> None:
    slots = READER.read(text, language, TODAY).figures
    assert (pair, True) == (told_apart(slots), slots.no_total)


@pytest.mark.parametrize(
    ("language", "text", "pair"),
    [
        ("en", "12400 + 480", (12_400, 480)),
        ("en", "12400 +480", (12_400, 480)),
        ("en", "12,400 plus 480 likes", (12_400, 480)),
        ("en", "12400 - 480", (12_400, 480)),
        ("en", "10k+", (10_000, None)),
        ("en", "more than 8000 followers", (8_000, None)),
        ("en", "followed by 12,400 people", (12_400, None)),
        ("en", "3,000 followers and more than 100 likes", (3_000, 100)),
        ("en", "12,400 followers, 480 likes more or less", (12_400, 480)),
        ("en", "up to 12,400 followers", (12_400, None)),
        ("de", "3210-95", (3_210, 95)),
        ("de", "12.400 plus 480 Likes", (12_400, 480)),
        ("de", "über 9000 Follower", (9_000, None)),
        ("de", "um die 140 Likes", (None, 140)),
        ("de", "3000 Follower und mehr als 100 Likes", (3_000, 100)),
        ("de", "12.400 Follower, 480 Likes, 12 neue Kommentare", (12_400, 480)),
    ],
)
def test_what_only_looks_like_a_change_is_a_total(language: str, text: str, pair: Pair) -> None:
    slots = READER.read(text, language, TODAY).figures
    assert (pair, False) == (told_apart(slots), slots.no_total)


def test_the_day_that_something_is_compared_with_is_not_the_day_of_the_figures() -> None:
    assert READER.read("12.400 / 480, 50 mehr als gestern", "de", TODAY).figures.day is None


@pytest.mark.parametrize("text", ["bis 10k", "mehr likes", "ich will 50 mehr?"])
def test_the_words_of_changes_alone_make_no_entry(text: str) -> None:
    assert READER.read(text, "de", TODAY).confidence < 1


WORDS = [
    "50",
    "8k",
    "+3",
    "-",
    "bis",
    "von",
    "auf",
    "mehr",
    "jetzt",
    "Follower",
    "Likes",
    "und",
    ",",
    "zwischen",
    "9k",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_no_order_of_such_words_is_too_odd(words: list[str]) -> None:
    meaning = READER.read(" ".join(words), "de", TODAY)
    assert meaning.figures.has_figures or not any(word[-1].isdigit() for word in words)
