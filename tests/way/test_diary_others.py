"""What is told of somebody else is not kept of the only partner, and only a name answers with whom it was."""

import pytest

from tests.conftest import Running

NOT_KNOWN = {"de": "kenne ich noch nicht", "en": "I don’t know"}
WHO = {"de": "Mit wem war das?", "en": "Who was that with?"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "berta hat abgesagt"),
        ("de", "der hofladen hat mir zugesagt"),
        ("de", "hab lisa gefragt"),
        ("de", "hab krawuttke gestern gefragt"),
        ("de", "krawuttke hat leider abgesagt"),
        ("de", "erinner mich morgen an lisa"),
        ("de", "erinner mich morgen an krawuttke"),
        ("en", "the farmshop said yes"),
        ("en", "asked steve"),
        ("en", "steve said yes"),
        ("en", "asked zimbly yesterday"),
        ("en", "zimbly said no"),
        ("en", "remind me of zimbly tomorrow"),
    ],
)
async def test_somebody_else_in_small_letters_is_not_known_and_nothing_is_kept(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @tinyeats 4000 / 300")
    diary = (await kim.say("/diary")).text
    assert NOT_KNOWN[language] in (await kim.say(f"/diary {said}")).text
    assert diary == (await kim.say("/diary")).text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "mein mann hat zugesagt"),
        ("de", "hab heute 3 leute gefragt"),
        ("en", "my husband said yes"),
        ("en", "asked 3 people today"),
    ],
)
async def test_people_without_a_name_are_asked_back_and_nothing_is_kept(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @tinyeats 4000 / 300")
    diary = (await kim.say("/diary")).text
    assert WHO[language] in (await kim.say(f"/diary {said}")).text
    assert diary == (await kim.say("/diary")).text


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("de", "hat endlich zugesagt", "zugesagt am"),
        ("de", "hab nochmal gefragt", "gefragt am"),
        ("en", "agreed at last", "agreed on"),
        ("en", "asked again", "asked on"),
    ],
)
async def test_where_nobody_is_named_the_only_partner_is_meant(
    bot: Running, language: str, said: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @tinyeats 4000 / 300")
    assert f"tinyeats: {kept}" in (await kim.say(f"/diary {said}")).text


@pytest.mark.parametrize(
    ("language", "told", "other", "answer", "kept"),
    [
        ("de", "angefragt", "was kostet tinyeats", "das war mit tinyeats", "gefragt am"),
        ("en", "asked", "how much is tinyeats", "it was with tinyeats", "asked on"),
    ],
)
async def test_only_a_name_alone_answers_with_whom_it_was(
    bot: Running, language: str, told: str, other: str, answer: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @tinyeats 4000 / 300")
    await kim.say("/partners @bobby 4000 / 300")
    assert WHO[language] in (await kim.say(f"/diary {told}")).text
    assert kept not in (await kim.say(other)).text
    lee = bot.somebody(language)
    await lee.say("/partners @tinyeats 4000 / 300")
    await lee.say("/partners @bobby 4000 / 300")
    await lee.say(f"/diary {told}")
    assert kept in (await lee.say(answer)).text
