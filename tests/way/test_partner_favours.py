"""Partners who take no money: free of charge, or in exchange for something, wherever a price is said."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "partner: luna umsonst 1,2k/90", ["• luna mit 1.200 Followern und 90 Likes, kostenlos"]),
        ("de", "partner: luna 1,2k/90 gratis", ["• luna mit 1.200 Followern und 90 Likes, kostenlos"]),
        ("de", "/partner luna kostenlos 1,2k/90", ["• luna mit 1.200 Followern und 90 Likes, kostenlos"]),
        (
            "de",
            "partner: @a 3k/210 40 €, bob 800/70 umsonst",
            [
                "• @a mit 3.000 Followern und 210 Likes, 40\u00a0€",
                "• bob mit 800 Followern und 70 Likes, kostenlos",
            ],
        ),
        ("de", "partner: kai 2k/90 im Tausch", ["• kai mit 2.000 Followern und 90 Likes, Tausch"]),
        ("en", "partners: luna free 1.2k/90", ["• luna with 1,200 followers and 90 likes, free"]),
        ("en", "partners: luna 1.2k/90 for free", ["• luna with 1,200 followers and 90 likes, free"]),
        ("en", "/partners luna gratis 1.2k/90", ["• luna with 1,200 followers and 90 likes, free"]),
        (
            "en",
            "partners: @a 3k/210 $40, bob 800/70 free",
            ["• @a with 3,000 followers and 210 likes, US$40", "• bob with 800 followers and 70 likes, free"],
        ),
        ("en", "partners: kai barter 2k/90", ["• kai with 2,000 followers and 90 likes, barter"]),
    ],
)
async def test_a_word_for_no_money_is_a_price_and_no_name(
    bot: Running, language: str, said: str, kept: list[str]
) -> None:
    told = (await bot.somebody(language).say(said)).text
    assert all(each in told for each in kept)


@pytest.mark.parametrize(
    ("language", "said", "price"),
    [
        ("de", "luna macht es umsonst", "Preis: kostenlos"),
        ("de", "luna macht es gratis für uns", "Preis: kostenlos"),
        ("de", "luna nimmt nichts", "Preis: kostenlos"),
        ("de", "luna macht es im Tausch", "Preis: Tausch statt Geld"),
        ("en", "luna does it for free", "Price: free of charge"),
        ("en", "luna wants nothing", "Price: free of charge"),
        ("en", "luna posts free of charge", "Price: free of charge"),
        ("en", "luna does it for free products", "Price: barter instead of money"),
    ],
)
async def test_a_partner_who_takes_nothing_is_told_in_words(
    bot: Running, language: str, said: str, price: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners luna 1,200 / 90, 40 €")
    assert price in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "button", "said", "price"),
    [
        ("de", "Preis", "nichts", "Preis: kostenlos"),
        ("de", "Preis", "umsonst", "Preis: kostenlos"),
        ("en", "Price", "free", "Price: free of charge"),
        ("en", "Price", "nothing", "Price: free of charge"),
    ],
)
async def test_nothing_answers_the_question_for_a_price(
    bot: Running, language: str, button: str, said: str, price: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners luna 1,200 / 90")
    await kim.press(await kim.press(await kim.say("/partners"), "luna"), button)
    assert price in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("de", "@a 3k/200 umsonst oder @b 4k/210 für 50 €", ["Kostet nichts", "50\u00a0€, das sind"]),
        ("de", "@a 3k/200 kostenlos oder @b 4k/210 im Tausch", ["Kostet nichts", "Tausch statt Geld"]),
        ("en", "@a 3k/200 for free or @b 4k/210 for $50", ["Costs nothing", "US$50, that’s"]),
        ("en", "@a 3k/200 free or @b 4k/210 in exchange", ["Costs nothing", "Barter instead of money"]),
    ],
)
async def test_candidates_who_take_no_money_are_compared_with_that(
    bot: Running, language: str, said: str, told: list[str]
) -> None:
    compared = (await bot.somebody(language).say(said)).text
    assert all(each in compared for each in told)


@pytest.mark.parametrize(
    ("language", "plan", "told"),
    [
        ("de", "plan für mich mit 30 Euro", "luna: etwa 90 Likes, kostenlos"),
        ("en", "plan for me with 30 euros", "luna: about 90 likes, free of charge"),
    ],
)
async def test_a_plan_takes_whoever_is_free_in_whatever_currency_the_others_are(
    bot: Running, language: str, plan: str, told: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @a 3k / 210, $40")
    await kim.say("/partners luna 1,200 / 90 gratis")
    assert told in (await kim.say(plan)).text


@pytest.mark.parametrize(
    ("language", "said", "one_by_one"),
    [
        ("de", "@a macht es umsonst, @b will 50 €", "zu jedem eine eigene Nachricht"),
        ("en", "@a does it for free, @b wants $50", "a message for each of them"),
    ],
)
async def test_what_two_take_is_not_kept_of_the_only_one_who_is_known(
    bot: Running, language: str, said: str, one_by_one: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @a 3k / 210, 40 €")
    assert one_by_one in (await kim.say(said)).text
