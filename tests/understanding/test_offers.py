"""What candidates who were compared before want for a post."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.candidates import Candidate
from bot.understanding.offers import offered

KNOWN = (Candidate(42_000, 800, "A"), Candidate(9_000, 610, "@lisa"))


@pytest.mark.parametrize(
    ("language", "text", "prices"),
    [
        ("de", "A will 300 €", [(Decimal(300), "EUR"), (None, None)]),
        ("de", "Lisa will 100, A 250", [(Decimal(250), None), (Decimal(100), None)]),
        ("de", "A kostet 300 €, @lisa 90 CHF", [(Decimal(300), "EUR"), (Decimal(90), "CHF")]),
        ("de", "A will -50 €", [(Decimal(-50), "EUR"), (None, None)]),
        ("en", "A wants £300", [(Decimal(300), "GBP"), (None, None)]),
        ("en", "Lisa wants 100 and A 250 pounds", [(Decimal(250), "GBP"), (Decimal(100), None)]),
    ],
)
def test_prices_are_of_whom_the_words_before_them_name(
    language: str, text: str, prices: list[tuple[Decimal | None, str | None]]
) -> None:
    found = offered(KNOWN, text, language)
    assert found is not None
    assert prices == [(each.price, each.currency) for each in found]
    assert [(each.followers, each.likes, each.name) for each in KNOWN] == [
        (each.followers, each.likes, each.name) for each in found
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Tom will 300 €"),
        ("de", "A hat 9.000 und will 300 €"),
        ("de", "A hat 9.000"),
        ("de", "300 €"),
        ("en", "A is nice"),
        ("en", "C wants £300"),
    ],
)
def test_other_words_say_no_price_of_theirs(language: str, text: str) -> None:
    assert offered(KNOWN, text, language) is None


@given(st.text(max_size=60))
def test_whatever_is_said_the_candidates_stay_the_same(text: str) -> None:
    found = offered(KNOWN, text, "en") or KNOWN
    assert [each.name for each in KNOWN] == [each.name for each in found]
    assert offered((), text, "en") is None
