"""Who is compared: names, figures and prices of candidates, as people put them into one message."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.candidates import Candidate
from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)


def compared(text: str, language: str = "en") -> tuple[Candidate, ...]:
    return READER.slots(Intent.COMPARE, text, language, TODAY).candidates


def names(text: str, language: str = "en") -> list[str | None]:
    return [each.name for each in compared(text, language)]


def prices(text: str, language: str = "en") -> list[tuple[int, str | None] | None]:
    said = compared(text, language)
    return [None if each.price is None else (int(each.price), each.currency) for each in said]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("@hofcafe 9.400 / 560 oder @backstube 12k / 300", "de", ["@hofcafe", "@backstube"]),
        ("lieber A mit 42k und 800 Likes oder B mit 9k und 610?", "de", ["A", "B"]),
        ("Gerda hat 4.400 Follower, 300 Likes; Otto rund 8.000", "de", ["Gerda", "Otto"]),
        ("Rosie's 6.4k/300 or Bill's 10.9k/350", "en", ["Rosie", "Bill"]),
        ("A=23k/590 B=9k/570", "en", ["A", "B"]),
    ],
)
def test_candidates_are_called_as_the_text_calls_them(
    text: str, language: str, expected: list[str | None]
) -> None:
    assert expected == names(text, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a 12k 400, b 3k 250", ["a", "b"]),
        ("x has 12k and 400, y has 3k and 250", ["x", "y"]),
        ("a 12k blogger with 400 likes or a 3k one with 250", [None, None]),
        ("a 12k / 400 or a 3k / 250", [None, None]),
    ],
)
def test_small_letters_are_names_where_everybody_has_one_of_their_own(
    text: str, expected: list[str | None]
) -> None:
    assert expected == names(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("lieber 15k mit 300 likes oder 3k mit 240", "de"),
        ("Gerda 4.400 / 300 oder 8.000 / 310", "de"),
        ("rather 15k with 300 likes than 3k with 240", "en"),
        ("kid 4k, kid 8k", "en"),
    ],
)
def test_a_word_before_figures_is_a_name_only_where_everybody_has_one_of_their_own(
    text: str, language: str
) -> None:
    assert [None, None] == names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("A 42k/800, B 9k/610. A will 300 €, B 150", "de", [(300, "EUR"), (150, None)]),
        ("16k/500 für 200 oder 25k/700 für 400 Franken", "de", [(200, None), (400, "CHF")]),
        ("einer will 200 € und hat 6k, der andere 900 € und 45k", "de", [(200, "EUR"), (900, "EUR")]),
        ("34k with 1,050 likes for $300 or 9k/600 for £80", "en", [(300, "USD"), (80, "GBP")]),
        ("5k/280 for 50 quid or 25k/400", "en", [(50, "GBP"), None]),
        ("A 42k/800 for €-300, B 9k/610", "en", [(-300, "EUR"), None]),
        ("A 42k/800 free, B 9k/610 for £80", "en", [(0, None), (80, "GBP")]),
        ("A 42k/800 umsonst, B 9k/610 für 80 €", "de", [(0, None), (80, "EUR")]),
    ],
)
def test_prices_go_to_whom_they_are_said_of(
    text: str, language: str, expected: list[tuple[int, str | None] | None]
) -> None:
    assert expected == prices(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("15k mit 300 likes gegen 3k mit 240 likes", "de"),
        ("9k/300 bringt mir nichts, oder 8k/200 mit gratis Kuchen?", "de"),
        ("gluten-free bakery 9k/300 or free cake with 8k/200", "en"),
        ("5k/410 oder 8k/390, wohin mit meinen 150 Euro", "de"),
        ("should I sign 18k/720 or wait for 34k/750", "en"),
        ("5k/410 or 8k/390, where do I put my 150 euros", "en"),
        ("if you had 300 dollars: 44k/880 or 13k/850", "en"),
        ("5k/410 or 8k/390, they pay 50 cents a coffee", "en"),
    ],
)
def test_followers_and_a_budget_are_no_prices(text: str, language: str) -> None:
    assert [None, None] == prices(text, language)


def test_of_whom_only_likes_were_said_the_followers_stay_open_and_are_not_printed() -> None:
    slots = READER.slots(Intent.COMPARE, "A has 500 likes or B, 9k and 300", "en", TODAY)
    assert [None, 9_000] == [each.followers for each in slots.candidates]
    assert [{"followers": 9_000, "likes": 300}] == slots.as_data()["candidates"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9k/4000, 12k/30", [(9_000, 4_000), (12_000, 30)]),
        ("@star 1.2M, @hill 9k/300", [(1_200_000, None), (9_000, 300)]),
        ("15k / 12k / 9k", [(15_000, None), (12_000, None), (9_000, None)]),
        ("-9k/500 or 12k/300", [(-9_000, 500), (12_000, 300)]),
    ],
)
def test_likes_stand_behind_a_slash_and_another_handle_is_another_candidate(
    text: str, expected: list[tuple[int, int | None]]
) -> None:
    assert expected == [(each.followers, each.likes) for each in compared(text)]


def test_a_decimal_price_is_exact() -> None:
    assert Decimal("79.90") == compared("5k/280 für 79,90 € oder 9k/300", "de")[0].price


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("A ohne Follower oder B mit 9k und 610?", "de", [("A", None), ("B", 9_000)]),
        ("B 9k/300 oder A (Follower unbekannt)", "de", [("B", 9_000), ("A", None)]),
        ("@lena, @paul 9k/300, @uli", "en", [("@lena", None), ("@paul", 9_000), ("@uli", None)]),
        ("A has 500 likes, B 9k/300", "en", [("A", None), ("B", 9_000)]),
        ("9k/300 oder 8k/200, ohne Follower zu kaufen", "de", [(None, 9_000), (None, 8_000)]),
        ("@paul 9k/300, @uli 8k/200. @paul wants $300", "en", [("@paul", 9_000), ("@uli", 8_000)]),
        ("9k/300 @hill or 8k/200", "en", [(None, 9_000), ("@hill", 8_000)]),
        ("@hill 9k/300 £40, bob 800/70", "en", [("@hill", 9_000), ("bob", 800)]),
    ],
)
def test_who_is_named_without_figures_is_a_candidate_too(
    text: str, language: str, expected: list[tuple[str | None, int | None]]
) -> None:
    assert expected == [(each.name, each.followers) for each in compared(text, language)]


@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_whatever_is_written_can_be_read(text: str, language: str) -> None:
    for each in compared(text, language):
        assert each.followers is not None or each.likes is not None
