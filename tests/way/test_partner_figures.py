"""Figures and prices of partners in a few words over the real wire, and plans with all of them."""

from datetime import date
from decimal import Decimal

import pytest

from bot.clock import utc_now
from bot.storage import effects
from bot.storage.effects import Origin
from bot.storage.partners import KeepPartner
from domain.accounts import Account
from domain.money import Money
from domain.partners import Partner
from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "words", "figures", "price"),
    [
        ("de", "Tom hat jetzt 9.800 Follower und 600 Likes", "9.800 Follower, 600 Likes", "150"),
        ("de", "@tom 9.900 / 610, 160 €", "9.900 Follower, 610 Likes", "160"),
        ("en", "Tom has 9,800 followers and 600 likes now", "9,800 followers, 600 likes", "150"),
        ("en", "@tom 9,900 / 610, €160", "9,900 followers, 610 likes", "160"),
    ],
)
async def test_figures_behind_a_partners_name_are_theirs(
    bot: Running, language: str, words: str, figures: str, price: str
) -> None:
    kim = await with_partners(bot, language)
    told = await kim.say(words)
    assert figures in told.text
    assert price in told.text
    await kim.press(told, "↩️")
    assert "9" in (await kim.say("/partners")).text
    assert "9.800" not in (await kim.say("/trend")).text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "wir haben 12.400 Follower und 480 Likes, danke Tom"),
        ("en", "we have 12,400 and 480 likes, thanks Tom"),
    ],
)
async def test_a_partner_who_is_only_mentioned_leaves_the_figures_to_the_writer(
    bot: Running, language: str, words: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(words)
    listed = (await kim.say("/partners")).text
    assert ("9.400" if language == "de" else "9,400") in listed


async def test_the_writers_own_account_goes_before_a_partner_of_that_name(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("@tom on Instagram: 12,400 / 480")
    await kim.say("/partners @tom 9,400 / 560")
    await kim.say("@tom 12,500 / 490")
    assert "9,400" in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "missing", "figures", "kept"),
    [
        (
            "de",
            "@neu: Hier fehlen noch die Follower.",
            "5.000 / 210",
            "• @neu mit 5.000 Followern und 210 Likes",
        ),
        (
            "en",
            "@neu: the followers are still missing.",
            "5,000 / 210",
            "• @neu with 5,000 followers and 210 likes",
        ),
    ],
)
async def test_a_partner_without_followers_is_asked_about_and_kept_with_them(
    bot: Running, language: str, missing: str, figures: str, kept: str
) -> None:
    kim = bot.somebody(language)
    assert missing in (await kim.say("/partners @neu")).text
    assert kept in (await kim.say(figures)).text


@pytest.mark.parametrize(
    ("language", "budget", "likes", "against"),
    [
        (
            "de",
            ("plan für mich mit 100 Euro", "nimmst du einen Account aus deiner Liste:\n• @lisa"),
            ("welche meiner Partner für 800 Likes?", "Für 800 Likes nimmst du 2 aus deiner Liste:"),
            ("was bringen alle meine Partner gegen einen Star mit 1 Mio", "als deine Liste."),
        ),
        (
            "en",
            ("plan for me with 100 euros", "you take one partner:\n• @lisa"),
            ("which of my partners for 800 likes?", "For 800 likes you take 2 partners:"),
            ("what do my partners bring against a star with 1 million", "than your list."),
        ),
    ],
)
async def test_a_plan_with_ones_own_partners_is_asked_for_in_words(
    bot: Running, language: str, budget: tuple[str, str], likes: tuple[str, str], against: tuple[str, str]
) -> None:
    kim = await with_partners(bot, language)
    for words, answer in (budget, likes, against):
        assert answer in (await kim.say(words)).text
    assert "1.000.000" not in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "words", "now", "before"),
    [
        ("de", "Lisa kostet jetzt 100 Euro", "Preis: 100\u00a0€ pro Beitrag", "06.03.2025: 90\u00a0€"),
        ("en", "Lisa now costs 100 euros", "Price: €100 a post", "6 Mar 2025: €90"),
    ],
)
async def test_an_earlier_price_stays_below_the_new_one(
    bot: Running, language: str, words: str, now: str, before: str
) -> None:
    kim = bot.somebody(language)
    price = Money(amount=Decimal(90), currency="EUR")
    lisa = Partner(account=Account(name="@lisa"), followers=4_200, price=price)
    kept = (KeepPartner(lisa, date(2025, 3, 6)),)
    await bot.database.write(effects.apply, Origin(kim.id, kim.id, language, 1), kept, utc_now())
    told = (await kim.say(words)).text
    assert now in told
    assert before in told
    shown = (await kim.press(await kim.say("/partners"), "@lisa")).text
    assert f"{before}\n" in shown
    assert 1 == shown.count("100")


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "Tom: 600 Likes und 40 Klicks, 6 Verkäufe, 3 Gutscheine, 90 €", "@tom: abgeschlossen am"),
        ("en", "tom: 600 likes and 40 clicks, 6 sales, 3 coupons, €90", "@tom: finished on"),
    ],
)
async def test_what_a_post_brought_is_no_figure_of_the_partner(
    bot: Running, language: str, words: str, told: str
) -> None:
    kim = await with_partners(bot, language)
    assert told in (await kim.say(words)).text
    assert ("9.400" if language == "de" else "9,400") in (await kim.say("/partners")).text
