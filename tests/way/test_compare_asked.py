"""After a comparison short questions and wishes are about those who were compared."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody
from tests.way.listed import with_partners


async def _compared(bot: Running, language: str) -> Somebody:
    """Return somebody who compared Ben, of the better rate, with Anna, who costs less."""
    kim = bot.somebody(language)
    await kim.say("/compare Ben 4000 / 300 100 €, Anna 5000 / 200 50 €")
    return kim


@pytest.mark.parametrize(
    ("language", "asked", "told"),
    [
        ("de", "wer ist am günstigsten?", "Am wenigsten kostet Anna."),
        ("de", "ist Anna billiger?", "Am wenigsten kostet Anna."),
        ("de", "und wer ist am teuersten", "Am meisten kostet Ben."),
        ("de", "wer hat die beste quote?", "Die höchste Like-Quote hat Ben.\n1. Ben: 7,50"),
        ("de", "wer bringt am meisten likes?", "Die meisten Likes sind bei Ben zu erwarten."),
        ("de", "welcher hat mehr Follower?", "Die meisten Follower hat Anna."),
        ("de", "wen soll ich nehmen?", "Vorn liegt Ben."),
        ("en", "who is cheapest?", "Anna costs least.\n1. Anna: €50, that’s €0.25 a like"),
        ("en", "which one is cheaper?", "Anna costs least."),
        ("en", "who is the most expensive?", "Ben costs most."),
        ("en", "who has the best rate?", "Ben has the highest like rate.\n1. Ben: 7.50%"),
        ("en", "who brings the most likes?", "Ben can be expected to bring the most likes."),
        ("en", "who has more followers?", "Anna has the most followers."),
        ("en", "who should I take?", "Ben is ahead."),
    ],
)
async def test_who_leads_is_answered_from_the_last_comparison(
    bot: Running, language: str, asked: str, told: str
) -> None:
    kim = await _compared(bot, language)
    assert told in (await kim.say(asked)).text


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "speicher anna als partner", {"Anna"}),
        ("de", "speicher alle", {"Anna", "Ben"}),
        ("de", "merk dir beide", {"Anna", "Ben"}),
        ("en", "save anna as partner", {"Anna"}),
        ("en", "save all", {"Anna", "Ben"}),
        ("en", "keep both", {"Anna", "Ben"}),
    ],
)
async def test_those_who_were_compared_are_kept_in_words(
    bot: Running, language: str, said: str, kept: set[str]
) -> None:
    kim = await _compared(bot, language)
    await kim.say(said)
    partners = (await kim.say("/partners")).text
    assert kept == {name for name in ("Anna", "Ben") if name in partners}


async def test_the_article_of_a_partner_is_no_candidate_called_a(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("A 4000 / 300, Anna 5000 / 200")
    kept = (await kim.say("save anna as a partner")).text
    assert "Anna with" in kept
    assert "A with" not in kept
    assert "A with" in (await kim.say("save A")).text


@pytest.mark.parametrize(
    ("language", "asked", "unknown"),
    [
        ("de", "wer ist am günstigsten?", "Preise kenne ich noch keine."),
        ("en", "who is cheapest?", "I don’t know any prices yet."),
    ],
)
async def test_without_prices_the_cheapest_is_asked_for_prices(
    bot: Running, language: str, asked: str, unknown: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/compare Ben 4000 / 300, Anna 5000 / 200")
    assert unknown in (await kim.say(asked)).text


async def test_prices_in_several_currencies_rank_nobody(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/compare Ben 4000 / 300 £100, Anna 5000 / 200 €50")
    assert "different currencies (EUR, GBP)" in (await kim.say("who is cheapest?")).text


@pytest.mark.parametrize(
    ("language", "asked", "first"),
    [("de", "wer ist am günstigsten?", "@tom"), ("en", "who is cheapest?", "@tom")],
)
async def test_without_a_comparison_it_is_asked_of_the_partners(
    bot: Running, language: str, asked: str, first: str
) -> None:
    kim = await with_partners(bot, language)
    told = (await kim.say(asked)).text
    assert told.index(first) < told.index("@lisa")


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("de", "wie bekomme ich mehr Likes?"),
        ("en", "how do I get more likes?"),
        ("en", "what is a good rate?"),
    ],
)
async def test_questions_of_ones_own_are_no_questions_of_the_comparison(
    bot: Running, language: str, asked: str
) -> None:
    kim = await _compared(bot, language)
    told = (await kim.say(asked)).text
    assert "Anna" not in told


async def test_an_undo_after_a_comparison_saves_nobody(bot: Running) -> None:
    kim = await _compared(bot, "de")
    await kim.say("nimm die letzte zurück")
    assert "Anna" not in (await kim.say("/partners")).text
