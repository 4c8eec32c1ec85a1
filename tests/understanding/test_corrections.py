"""The figures that are right where somebody corrects the last entry."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)


def right(text: str, language: str) -> dict[str, object]:
    """Return what is right by a correction."""
    return READER.slots(Intent.UNDO, text, language, TODAY).as_data()


@pytest.mark.parametrize(
    ("text", "language", "followers"),
    [
        ("ich meinte 3.150, nicht 31.500", "de", 3_150),
        ("nicht 31.500 sondern 3.150", "de", 3_150),
        ("hab 31.500 getippt, sind aber 3.150", "de", 3_150),
        ("31.500 ist falsch, 3.150 stimmt", "de", 3_150),
        ("statt 31.500 sollten es 3.150 sein", "de", 3_150),
        ("änder das von 31.500 auf 3.150", "de", 3_150),
        ("vertippt, 3.150 follower", "de", 3_150),
        ("3,150 not 31,500", "en", 3_150),
        ("it's 3,150 instead of 31,500", "en", 3_150),
        ("I typed 31,500 but it should be 3,150", "en", 3_150),
        ("wrote 31.5k, meant 3.15k", "en", 3_150),
        ("change that from 31,500 to 3,150", "en", 3_150),
        ("oops, 3150 followers", "en", 3_150),
    ],
)
def test_of_a_wrong_number_and_the_right_one_the_right_one_counts(
    text: str, language: str, followers: int
) -> None:
    assert {"followers": followers} == right(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("falsche Zeile! richtig sind 7.400 und 320", "de"),
        ("nicht 4.700 und 230, sondern 7.400 und 320", "de"),
        ("korrektur: 7.400 follower und 320 likes", "de"),
        ("das andere Konto war das. 7.400 / 320", "de"),
        ("wrong row, it is 7,400 and 320", "en"),
        ("not 4,700 and 230 but 7,400 and 320", "en"),
        ("correction: 7,400 followers, 320 likes", "en"),
        ("that was the other page. 7,400 / 320", "en"),
    ],
)
def test_a_correction_may_give_followers_and_likes(text: str, language: str) -> None:
    assert {"followers": 7_400, "likes": 320} == right(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("die likes waren 88, nicht 99", "de"),
        ("likes: nicht 99, sondern 88", "de"),
        ("88 likes statt 99", "de"),
        ("likes are 88 not 99", "en"),
        ("88 likes rather than 99", "en"),
    ],
)
def test_a_correction_of_likes_leaves_the_followers_alone(text: str, language: str) -> None:
    assert {"likes": 88} == right(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("die 5.300 waren falsch, nimm das zurück", "de"),
        ("hab aus versehen 5.300 eingetragen", "de"),
        ("was ich vor zehn minuten geschickt hab, bitte weg", "de"),
        ("5,300 was wrong, take it out", "en"),
        ("i put 5,300 in, please undo", "en"),
        ("the thing from ten minutes ago, bin it", "en"),
    ],
)
def test_a_number_that_is_only_said_to_be_wrong_is_no_figure(text: str, language: str) -> None:
    assert {} == right(text, language)


@given(right_one=st.integers(50, 10**7), wrong_one=st.integers(50, 10**7))
def test_the_order_of_wrong_and_right_makes_no_difference(right_one: int, wrong_one: int) -> None:
    expected = {"followers": right_one}
    assert expected == right(f"{right_one}, nicht {wrong_one}", "de")
    assert expected == right(f"nicht {wrong_one}, sondern {right_one}", "de")
    assert expected == right(f"not {wrong_one} but {right_one}", "en")
    assert expected == right(f"{right_one} instead of {wrong_one}", "en")


@pytest.mark.parametrize(
    ("text", "language", "figures"),
    [
        ("nein, 12.500", "de", {"followers": 12_500}),
        ("ich meinte 490 Likes", "de", {"likes": 490}),
        ("stimmt nicht, 490 likes", "de", {"likes": 490}),
        ("eigentlich 490 likes", "de", {"likes": 490}),
        ("halt, 12.500", "de", {"followers": 12_500}),
        ("sorry, 12.600 nicht 12.500", "de", {"followers": 12_600}),
        ("no, 12.5k", "en", {"followers": 12_500}),
        ("no 490 likes", "en", {"likes": 490}),
        ("actually 490 likes", "en", {"likes": 490}),
        ("that's wrong, 490 likes", "en", {"likes": 490}),
        ("sorry, 12.600 not 12.500", "en", {"followers": 12_600}),
        ("not 12,700, 12,800", "en", {"followers": 12_800}),
        ("should be 12,500 and 490 likes", "en", {"followers": 12_500, "likes": 490}),
    ],
)
def test_words_that_only_correct_figures_are_certainly_a_correction(
    text: str, language: str, figures: dict[str, int]
) -> None:
    meaning = READER.read(text, language, TODAY)
    assert (Intent.UNDO, True, figures) == (meaning.intent, meaning.slots.corrects, meaning.slots.as_data())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nimm die 4.040 raus", "de"),
        ("nicht 5.300, weg damit", "de"),
        ("nein, 50 mehr", "de"),
        ("delete the 4,200", "en"),
        ("typed 980 by mistake, remove it", "en"),
    ],
)
def test_what_shall_go_or_is_no_total_corrects_nothing(text: str, language: str) -> None:
    slots = READER.slots(Intent.UNDO, text, language, TODAY)
    assert not (slots.corrects and slots.has_totals)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nein, sind es schon 12.500?", "de"),
        ("nein danke", "de"),
        ("am 14. waren es 2.770", "de"),
        ("I'm at 2,090", "en"),
    ],
)
def test_what_is_no_correction_is_none(text: str, language: str) -> None:
    assert not READER.read(text, language, TODAY).slots.corrects
