"""How many accounts a network has, and how large each of them is."""

from datetime import date

import pytest

from bot.understanding.meaning import Intent
from bot.understanding.networks import NO_SMALL
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

TODAY = date(2026, 11, 22)
READER = Reader(LOCALES)


def planned(text: str, language: str) -> tuple[object, object]:
    """Return the number of accounts and the followers of each."""
    said = READER.slots(Intent.NETWORK, text, language, TODAY).as_data()
    return said.get("count"), said.get("followers")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("25 Blogger mit jeweils 4.000 Followern", "de"),
        ("25 Leute à 4k gegen einen Promi mit 700k", "de"),
        ("25 x 4k, bringt das was?", "de"),
        ("lieber 25 kleine mit je 4.000 statt einem mit 90.000", "de"),
        ("statt der Moderatorin mit 1,2 Mio nehmen wir 25 Köche mit 4000 Abos pro Nase", "de"),
        ("25 Accounts mit rund 4.000", "de"),
        ("25 creators with 4k apiece", "en"),
        ("25 people, 4,000 followers each, or one star with 700k?", "en"),
        ("instead of the presenter on 1.2M we take 25 cooks with 4,000 each", "en"),
        ("25 accounts of about 4,000 followers", "en"),
        ("25 locals with four thousand per head", "en"),
    ],
)
def test_a_network_has_a_number_of_accounts_and_a_size_of_each(text: str, language: str) -> None:
    assert (25, 4_000) == planned(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bringen 25 kleine mehr als ein Star mit 900.000 Followern?", "de"),
        ("25 Leute aus der Stadt oder einer mit 60k?", "de"),
        ("do 25 small ones beat a celebrity with 900,000 followers?", "en"),
        ("25 people from town or one with 60k?", "en"),
        ("25 of them, for $500 in all", "en"),
    ],
)
def test_the_followers_of_the_star_and_a_budget_are_no_size_of_a_small_account(
    text: str, language: str
) -> None:
    assert (25, None) == planned(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wir betreiben 4 Eisläden und suchen kleine Accounts", "de"),
        ("ich habe 2 Friseursalons, wie viele Partner brauche ich?", "de"),
        ("we run 4 ice cream shops and look for small accounts", "en"),
        ("I own 2 hair salons, how many partners do I need?", "en"),
    ],
)
def test_the_writers_own_shops_are_no_partners(text: str, language: str) -> None:
    assert (None, None) == planned(text, language)


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("reichen 4 Eisläden als Partner?", "de", 4),
        ("hab schon 7 Partner", "de", 7),
        ("are 4 ice cream shops enough as partners?", "en", 4),
        ("we have 7 partners already", "en", 7),
    ],
)
def test_shops_of_others_and_partners_one_has_are_counted(text: str, language: str, count: int) -> None:
    assert (count, None) == planned(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("ein Netz aus lauter 6k-Leuten", "de"), ("a network of folks with around 6k followers", "en")],
)
def test_a_size_may_be_said_without_a_number_of_accounts(text: str, language: str) -> None:
    assert (None, 6_000) == planned(text, language)


@pytest.mark.parametrize(
    ("text", "language", "star"),
    [
        ("20 mit je 5.000 gegen einen Star mit 900k", "de", 900_000),
        ("25 Leute aus der Stadt oder einer mit 60k?", "de", 60_000),
        ("20 small ones with 5k each or a celebrity with 1.2M", "en", 1_200_000),
        ("a star with 4000 or 20 accounts of 5k each", "en", 4_000),
        ("20 small ones with 5k each instead of a star", "en", None),
    ],
)
def test_the_star_has_followers_of_its_own(text: str, language: str, star: int | None) -> None:
    assert star == READER.slots(Intent.NETWORK, text, language, TODAY).star


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("20 mit je 5.000 für je 50 € gegen einen Star mit 900k für 8.000 €", "de", (50, 8_000, "EUR")),
        ("der Star kostet 5.000 €, 20 kleine mit 3k je 40 €", "de", (40, 5_000, "EUR")),
        ("20 accounts with 5k each at $50", "en", (50, None, "USD")),
        ("20 accounts with 5k each for 50", "en", (50, None, None)),
        ("20 accounts with 5k each", "en", (None, None, None)),
    ],
)
def test_each_side_has_its_price(
    text: str, language: str, expected: tuple[int | None, int | None, str | None]
) -> None:
    said = READER.slots(Intent.NETWORK, text, language, TODAY)
    assert expected == (said.price, said.star_price, said.currency)


@pytest.mark.parametrize(
    ("text", "language"),
    [("20 Accounts mit je 5k, 20 % Überschneidung", "de"), ("20 accounts with 5k each, overlap 20%", "en")],
)
def test_an_overlap_is_a_percentage_that_is_called_one(text: str, language: str) -> None:
    said = READER.slots(Intent.NETWORK, text, language, TODAY)
    assert (20, None) == (said.overlap, said.rate)
    assert READER.slots(Intent.NETWORK, "2 % mit 300", language, TODAY).overlap is None


@pytest.mark.parametrize(
    ("text", "language", "budget", "price"),
    [
        ("my budget is 1000 euros", "en", 1000, None),
        ("mein budget sind 1000 euro", "de", 1000, None),
        ("our budget is 1200", "en", 1200, None),
        ("mein werbebudget ist 400 franken", "de", 400, None),
        ("we can spend 2,000 on bloggers", "en", 2000, None),
        ("wie viele microinfluencer kann ich mir für 750 € leisten", "de", 750, None),
        ("budget 1000 euro, 50 € pro account", "de", 1000, 50),
        ("I have £1000, a star or many small ones?", "en", 1000, None),
        ("ich habe 1000 Euro, lieber ein Star oder viele kleine?", "de", 1000, None),
        ("I have £50 each for 20 accounts", "en", None, 50),
        ("wir haben 50 € pro Account für 20 Accounts", "de", None, 50),
        ("20 accounts with 5k at £50 each or a star with 1M", "en", None, 50),
        ("where do I put my 150 euros: 20 small ones or a star", "en", None, None),
    ],
)
def test_a_budget_is_for_all_accounts_together_and_no_price_of_one(
    text: str, language: str, budget: int | None, price: int | None
) -> None:
    said = READER.slots(Intent.NETWORK, text, language, TODAY)
    assert (budget, price) == (said.budget, said.price)
    assert said.count in {None, 20}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1 x 5000 vs 1M", 1),
        ("0 x 5000 vs 1M", 0),
        ("1 star with 1M or 20 accounts of 5k", 20),
        ("1 blogger with 1M or 20 accounts of 5k", 20),
        ("1 star with 1M or accounts with 5k each", None),
    ],
)
def test_one_account_and_none_are_counted_where_they_are_the_network(text: str, count: int | None) -> None:
    assert count == planned(text, "en")[0]


@pytest.mark.parametrize(
    ("text", "language", "star", "likes"),
    [
        ("a star with 200k followers and 3000 likes or small ones?", "en", 200_000, 3_000),
        ("Star mit 200k und 3000 Likes gegen 20 kleine mit je 5000", "de", 200_000, 3_000),
        ("a star who gets 3,000 likes or 20 small ones", "en", None, 3_000),
        ("20 small ones with 5k and 300 likes each or a star with 200k", "en", 200_000, None),
        ("a star with 200k or 300 likes from small ones", "en", 200_000, None),
    ],
)
def test_likes_that_are_said_of_the_star_are_the_stars(
    text: str, language: str, star: int | None, likes: int | None
) -> None:
    said = READER.slots(Intent.NETWORK, text, language, TODAY)
    assert (star, likes) == (said.star, said.star_likes)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bringen kleine Accounts mit 4.000 mehr als ein Promi mit 1 Mio?", "de"),
        ("keine kleinen Accounts mit 4.000, lieber ein Promi mit 1 Mio", "de"),
        ("do small accounts with 4,000 bring more than a star with 1 million?", "en"),
        ("no small accounts of 4k, rather a star with 1 million", "en"),
    ],
)
def test_what_accounts_have_is_their_size_and_not_their_number(text: str, language: str) -> None:
    assert (None, 4_000) == planned(text, language)
    assert 1_000_000 == READER.slots(Intent.NETWORK, text, language, TODAY).star


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("Ich verhandle mit keinen kleinen Accounts", "de", NO_SMALL),
        ("keine kleinen Influencer, nur einen Star mit 500k", "de", NO_SMALL),
        ("keine Ahnung, ob 20 kleine Accounts mehr bringen als ein Star", "de", None),
        ("I don't want small accounts", "en", NO_SMALL),
        ("no small creators, just a star with 500k", "en", NO_SMALL),
        ("no idea whether 20 small accounts bring more than a star", "en", None),
    ],
)
def test_small_accounts_may_be_unwanted(text: str, language: str, topic: str | None) -> None:
    said = READER.read(text, language, TODAY)
    assert (Intent.NETWORK, topic) == (said.intent, said.slots.topic)
