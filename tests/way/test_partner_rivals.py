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
        ("en", "who is better, Lisa or Tom?"),
        ("en", "compare Lisa with Tom"),
        ("en", "who should I take, Lisa or Tom?"),
        ("en", "is Tom better than Lisa?"),
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
