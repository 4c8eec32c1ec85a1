"""More candidates than can be compared: none is compared, and the newest list is the one that is saved."""

import pytest

from tests.conftest import Running


def _fifty(name: str) -> str:
    return ", ".join(f"@{name}{at:02} {at + 1}k / {50 + at}" for at in range(50))


@pytest.mark.parametrize(
    ("language", "save", "saved"),
    [
        ("de", "speicher alle als partner", "50 Partner gemerkt"),
        ("en", "save all as partners", "50 partners noted"),
    ],
)
async def test_of_two_lists_that_are_too_long_the_second_is_saved(
    bot: Running, language: str, save: str, saved: str
) -> None:
    kim = bot.somebody(language)
    assert "50" in (await kim.say(_fifty("first"))).text
    await kim.say(_fifty("second"))
    kept = (await kim.say(save)).text
    assert saved in kept
    assert "@second49" in kept
    assert "@first" not in kept
