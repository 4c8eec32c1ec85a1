"""Questions and guesses change nothing in the diary: it answers with how it stands."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody

LEFT = {"de": "Dann lasse ich alles so stehen.", "en": "Then I’ll leave everything as it is."}
ASKED = {"de": "gefragt am", "en": "asked on"}
NOTHING = {"de": "noch nichts im Tagebuch", "en": "nothing about tinyeats in your diary"}
ASKING = [
    ("de", "hat tinyeats zugesagt?"),
    ("de", "hat tinyeats schon gepostet?"),
    ("de", "wann hat tinyeats gepostet"),
    ("en", "when did i ask tinyeats"),
    ("en", "did tinyeats say yes?"),
    ("en", "has tinyeats posted"),
]
SUPPOSED = [
    ("de", "tinyeats hat noch nicht gepostet"),
    ("de", "tinyeats hat vielleicht zugesagt"),
    ("de", "wenn tinyeats zusagt sag ich bescheid"),
    ("de", "tinyeats will erst nächste woche posten"),
    ("en", "tinyeats hasn't posted yet"),
    ("en", "tinyeats maybe said yes"),
    ("en", "if tinyeats says yes i'll tell you"),
    ("en", "tinyeats wants to post next week"),
]


async def _with_tinyeats(bot: Running, language: str) -> Somebody:
    kim = bot.somebody(language)
    await kim.say("/partners tinyeats 4000 / 300")
    return kim


@pytest.mark.parametrize(("language", "said"), [*ASKING, *SUPPOSED])
async def test_what_is_no_report_stores_nothing_and_shows_how_it_stands(
    bot: Running, language: str, said: str
) -> None:
    kim = await _with_tinyeats(bot, language)
    empty = (await kim.say("/diary")).text
    assert NOTHING[language] in (await kim.say(said)).text
    assert empty == (await kim.say("/diary")).text
    await kim.say("/diary tinyeats gefragt, asked")
    diary = (await kim.say("/diary")).text
    answer = (await kim.say(said)).text
    assert ASKED[language] in answer
    assert "⏰" not in answer
    assert ((language, said) in SUPPOSED) is (LEFT[language] in answer)
    assert diary == (await kim.say("/diary")).text
