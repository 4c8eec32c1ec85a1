"""A new partner is named beside the wish, and the figures that come next are theirs."""

import pytest

from tests.conftest import Running

OWN = {
    "de": ("12.400 / 480", "12.400 Follower, 480 Likes"),
    "en": ("12,400 / 480", "12,400 followers, 480 likes"),
}
MISSING = {"de": "Hier fehlen noch die Follower", "en": "the followers are still missing"}


@pytest.mark.parametrize(
    ("language", "wish", "figures", "kept"),
    [
        ("de", "füge luna als partner hinzu", "1200/90", "• luna mit 1.200 Followern und 90 Likes"),
        (
            "de",
            "neuer Partner: Café am Markt",
            "2k / 80, 40 €",
            "• Café am Markt mit 2.000 Followern und 80 Likes",
        ),
        ("de", "neuer Partner Mai", "800", "• Mai mit 800 Followern"),
        (
            "de",
            "neue Partnerin heißt Ida Berg",
            "sie hat 900 Follower und 80 Likes",
            "• Ida Berg mit 900 Followern",
        ),
        ("en", "add partner luna", "1200/90", "• luna with 1,200 followers and 90 likes"),
        (
            "en",
            "put Rosie's Bakery on my partner list",
            "2k / 80, £40",
            "• Rosie's Bakery with 2,000 followers",
        ),
        ("en", "add partner Will", "800", "• Will with 800 followers"),
        (
            "en",
            "new partner May",
            "she has 900 followers and 80 likes",
            "• May with 900 followers and 80 likes",
        ),
    ],
)
async def test_figures_after_a_wish_to_add_somebody_are_of_whom_it_names_and_not_ones_own(
    bot: Running, language: str, wish: str, figures: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(OWN[language][0])
    assert MISSING[language] in (await kim.say(wish)).text
    assert kept in (await kim.say(figures)).text
    assert OWN[language][1] in (await kim.say("/rate")).text


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "neuer Partner Will 3k/100", "• Will mit 3.000 Followern und 100 Likes"),
        ("de", "neue Partnerin Ida Berg 900/80", "• Ida Berg mit 900 Followern und 80 Likes"),
        ("en", "new partner Will 3k/100", "• Will with 3,000 followers and 100 likes"),
        ("en", "new partner Ida Berg 900/80", "• Ida Berg with 900 followers and 80 likes"),
    ],
)
async def test_a_new_partner_with_figures_is_called_all_that_the_wish_names(
    bot: Running, language: str, said: str, kept: str
) -> None:
    assert kept in (await bot.somebody(language).say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "er hat 900 Follower und 80 Likes", "er hat"),
        ("en", "he has 900 followers and 80 likes", "he has"),
    ],
)
async def test_nobody_is_called_he_has(bot: Running, language: str, said: str, kept: str) -> None:
    kim = bot.somebody(language)
    await kim.press(await kim.say("/partners"), "➕")
    await kim.say(said)
    assert kept not in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "said", "listed"),
    [
        ("de", "zeig mir meine Partner", "Noch hast du keine Partner"),
        ("de", "meine Partner nach Größe", "Noch hast du keine Partner"),
        ("de", "partner hinzufügen", "Wer kommt dazu?"),
        ("en", "show me my partners", "You have no partners yet"),
        ("en", "my partners by size", "You have no partners yet"),
        ("en", "add a partner please", "Who joins?"),
    ],
)
async def test_a_wish_that_names_nobody_is_no_name(
    bot: Running, language: str, said: str, listed: str
) -> None:
    told = (await bot.somebody(language).say(said)).text
    assert told.startswith(listed)


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "partner @ben 800/60", "• @ben mit 800 Followern und 60 Likes"),
        ("de", "Partner Mai 1000/60", "• Mai mit 1.000 Followern und 60 Likes"),
        ("de", "Partner Free 1000/60", "• Free mit 1.000 Followern und 60 Likes"),
        ("de", "partner @a 3k/100 @b 4k/200", "2 Partner gemerkt"),
        ("en", "partner @ben 800/60", "• @ben with 800 followers and 60 likes"),
        ("en", "partner May 1000/60", "• May with 1,000 followers and 60 likes"),
        ("en", "Partner Free 1000/60", "• Free with 1,000 followers and 60 likes"),
        ("en", "partners @a 3k/100 @b 4k/200", "2 partners noted"),
    ],
)
async def test_an_account_right_behind_the_word_partner_is_one(
    bot: Running, language: str, said: str, kept: str
) -> None:
    assert kept in (await bot.somebody(language).say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("de", "Partner Tom 9k/300 oder Lisa 5k/210?", "Vorn liegt Lisa"),
        ("en", "partner Tom 9k/300 or Lisa 5k/210?", "Lisa is ahead"),
        ("en", "partners 20 accounts with 5k each", "20 × 5,000"),
    ],
)
async def test_partners_who_are_asked_about_are_not_added(
    bot: Running, language: str, said: str, answer: str
) -> None:
    kim = bot.somebody(language)
    assert answer in (await kim.say(said)).text
    assert "1.000" not in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "said", "known"),
    [
        ("de", "Partner: luna 1,2k/90", "luna steht schon in deiner Liste"),
        ("en", "Partners: luna 1.2k/90", "luna is on your list already"),
    ],
)
async def test_who_is_told_twice_without_anything_new_is_said_to_be_known(
    bot: Running, language: str, said: str, known: str
) -> None:
    kim = bot.somebody(language)
    assert known not in (await kim.say(said)).text
    assert known in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "wrong"),
    [
        ("de", "Partner kai 1k/50 minus 5 €", "Ein Preis unter null kann nicht stimmen"),
        ("en", "partner kai 1k/50 minus £5", "a price below zero can’t be right"),
    ],
)
async def test_a_negative_price_in_words_is_none(bot: Running, language: str, said: str, wrong: str) -> None:
    assert wrong in (await bot.somebody(language).say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        (
            "de",
            "ich arbeite jetzt mit @kaffeeklatsch zusammen, 5.400 / 320",
            "• @kaffeeklatsch mit 5.400 Followern und 320 Likes",
        ),
        ("de", "Tom Bäcker macht bei mir mit, 2k Follower", "• Tom Bäcker mit 2.000 Followern"),
        (
            "en",
            "I'm working with @coffeechat now, 5,400 / 320",
            "• @coffeechat with 5,400 followers and 320 likes",
        ),
        ("en", "Tom Baker is joining me, 2k followers", "• Tom Baker with 2,000 followers"),
    ],
)
async def test_whoever_somebody_says_to_work_with_is_a_partner(
    bot: Running, language: str, said: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(OWN[language][0])
    assert kept in (await kim.say(said)).text
    assert OWN[language][1] in (await kim.say("/rate")).text


@pytest.mark.parametrize(
    ("language", "said", "network"),
    [
        ("de", "wir arbeiten mit 20 kleinen Accounts mit je 5k Followern", "20 × 5.000"),
        ("en", "we work with 20 small accounts with 5k followers each", "20 × 5,000"),
    ],
)
async def test_to_work_with_many_without_names_stays_a_network(
    bot: Running, language: str, said: str, network: str
) -> None:
    assert network in (await bot.somebody(language).say(said)).text
