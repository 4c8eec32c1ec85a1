"""The benchmarks are facts of the domain; a text only has places for them."""

import re

import pytest
from babel.numbers import format_decimal

from bot.skills.reply import Percent
from bot.skills.yardstick_facts import yardstick_facts
from bot.wording.catalogue import Catalogue
from domain.yardsticks import benchmarks

CATALOGUE = Catalogue()


@pytest.mark.parametrize("code", CATALOGUE.codes)
def test_no_text_repeats_a_benchmark(code: str) -> None:
    language = CATALOGUE.languages[code]
    written = [format_decimal(band.percent, locale=language.locale) for band in benchmarks()]
    repeated = re.compile(rf"(?<![\d.,])(?:{'|'.join(map(re.escape, written))})\s?%")
    texts = [path.read_text(encoding="utf-8") for path in language.message_files]
    assert [] == [found for text in texts for found in repeated.findall(text)]


def test_the_facts_are_those_of_the_sources() -> None:
    facts = yardstick_facts()
    rates = [facts[f"percent-{number}"] for number in (1, 2, 3, 4)]
    assert [Percent(band.percent, decimals=None) for band in benchmarks()] == rates
    assert (1_000, 10_000, 99_999, 100_000) == tuple(
        facts[name] for name in ("to-1", "to-2", "to-3", "from-4")
    )
    assert (80, 2_000) == (facts["likes-1"], facts["likes-4"])


def test_a_star_is_worth_so_many_small_accounts() -> None:
    facts = yardstick_facts()
    names = ("star", "star-likes", "small", "small-likes", "accounts", "together")
    assert (1_000_000, 20_000, 5_000, 200, 100, 500_000) == tuple(facts[name] for name in names)


def test_an_explanation_says_the_benchmarks_in_the_languages_own_figures() -> None:
    german = CATALOGUE.text("de", "explain-verdicts", yardstick_facts())
    assert "Ab 100.000 Followern gelten feste Stufen: 2\N{NO-BREAK SPACE}%" in german
    assert "unter 0,5\N{NO-BREAK SPACE}%" in german
    assert "fixed steps: 2% or more" in CATALOGUE.text("en", "explain-verdicts", yardstick_facts())
