"""A command that there is not: a kind line, the one that is likely meant, and help."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("de", "/verlaf", "Meinst du /verlauf?"),
        ("de", "/eintagen", "Meinst du /eintragen?"),
        ("en", "/trnd", "Do you mean /trend?"),
        ("en", "/froecast", "Do you mean /forecast?"),
    ],
)
async def test_a_slip_in_a_command_is_answered_with_the_command(
    bot: Running, language: str, text: str, meant: str
) -> None:
    answer = await bot.somebody(language).say(text)
    assert meant in answer.text
    assert len(answer.buttons) == 1


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "/foo", "Diesen Befehl kenne ich nicht. Mit /help siehst du, was ich kann."),
        ("en", "/foo", "I don’t know that command. /help shows what I can do."),
    ],
)
async def test_where_no_command_is_like_it_help_is_offered(
    bot: Running, language: str, text: str, line: str
) -> None:
    kim = bot.somebody(language)
    answer = await kim.say(text)
    assert answer.text == line
    assert "/log" in (await kim.press_data(answer.id, "help")).text


async def test_the_operators_command_is_not_given_away(bot: Running) -> None:
    assert "/stats" not in (await bot.somebody("en").say("/statss")).text
