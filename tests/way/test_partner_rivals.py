"""Partners are held against each other by name, with the figures that are kept of them."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "wer ist besser, Lisa oder Tom?"),
        ("de", "vergleich Lisa mit Tom"),
        ("de", "wen soll ich nehmen, Lisa oder Tom?"),
        ("de", "ist Tom besser als Lisa?"),
        ("de", "Lisa oder Tom?"),
        ("de", "@lisa oder @tom"),
        ("de", "lisa odr tom"),
        ("en", "who is better, Lisa or Tom?"),
        ("en", "compare Lisa with Tom"),
        ("en", "who should I take, Lisa or Tom?"),
        ("en", "is Tom better than Lisa?"),
        ("en", "Lisa or Tom?"),
        ("en", "lisa vs tom"),
    ],
)
async def test_two_partners_are_compared_by_their_kept_figures(
    bot: Running, language: str, said: str
) -> None:
    kim = await with_partners(bot, language)
    compared = (await kim.say(said)).text
    assert "1. @lisa" in compared
    assert "2. @tom" in compared
    assert "Uli" not in compared
    assert {"de": "90\u00a0€, das sind 0,29\u00a0€", "en": "€90, that’s €0.29"}[language] in compared


@pytest.mark.parametrize(
    ("language", "said", "question", "figures"),
    [
        ("de", "wer ist besser, Lisa oder Nina?", "Wie viele Follower hat Nina?", "9k 610"),
        ("en", "who is better, Lisa or Nina?", "How many followers does Nina have?", "9k 610"),
        ("de", "Lisa oder Nina?", "Wie viele Follower hat Nina?", "9k 610"),
    ],
)
async def test_the_figures_of_a_rival_who_is_no_partner_are_asked_for(
    bot: Running, language: str, said: str, question: str, figures: str
) -> None:
    kim = await with_partners(bot, language)
    assert question in (await kim.say(said)).text
    compared = (await kim.say(figures)).text
    assert "1. @lisa" in compared
    assert "2. Nina" in compared


@pytest.mark.parametrize(
    ("language", "posted", "said", "brought"),
    [
        ("de", "Lisa hat gepostet, 40 Klicks, 20 €", "was haben meine Partner diesen Monat gebracht?", "40"),
        ("en", "Lisa posted, 40 clicks, €20", "what did my partners bring this month?", "40"),
    ],
)
async def test_what_all_partners_brought_is_the_month_and_not_their_list(
    bot: Running, language: str, posted: str, said: str, brought: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(posted)
    month = (await kim.say(said)).text
    assert brought in month
    assert "Uli" not in month


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "zeig mir lieber Lisa"),
        ("de", "zeig mir besser mal lisa"),
        ("en", "show me Lisa rather"),
        ("en", "better show me lisa"),
    ],
)
async def test_a_partner_who_is_named_alone_is_shown_and_held_against_nobody(
    bot: Running, language: str, said: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners Lisa 1200 60, Tom 5k 200")
    shown = (await kim.say(said)).text
    assert shown.startswith("Lisa")
    assert "Tom" not in shown
