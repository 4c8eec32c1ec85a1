"""Whoever asks who has got so far in the diary, or who has not yet, is shown all of them."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody

TOLD = {
    "de": ("Lisa gefragt", "Tom hat zugesagt", "Eva hat zugesagt", "Ben hat abgesagt"),
    "en": ("asked Lisa", "Tom agreed", "Eva agreed", "Ben said no"),
}


async def _with_diary(bot: Running, language: str) -> Somebody:
    """Return somebody who asked Lisa, has a yes of Tom and Eva and a no of Ben, and did not ask Uli."""
    kim = bot.somebody(language)
    for name in ("@lisa", "Tom", "Eva", "Ben", "Uli"):
        await kim.say(f"/partners {name} 3000 / 200, 60 €")
    for each in TOLD[language]:
        await kim.say(each)
    return kim


@pytest.mark.parametrize(
    ("language", "asked", "names"),
    [
        ("de", "wer hat zugesagt?", {"Tom", "Eva"}),
        ("de", "wer ist alles dabei?", {"Tom", "Eva"}),
        ("de", "wen habe ich gefragt?", {"@lisa", "Tom", "Eva", "Ben"}),
        ("de", "wem habe ich schon geschrieben?", {"@lisa", "Tom", "Eva", "Ben"}),
        ("de", "wer hat noch nicht geantwortet?", {"@lisa"}),
        ("de", "auf wen warte ich noch?", {"@lisa"}),
        ("de", "wer muss noch posten?", {"Tom", "Eva"}),
        ("de", "wer hat abgesagt?", {"Ben"}),
        ("de", "wen habe ich noch nicht gefragt?", {"Uli"}),
        ("en", "who has agreed?", {"Tom", "Eva"}),
        ("en", "who's in?", {"Tom", "Eva"}),
        ("en", "who did I ask?", {"@lisa", "Tom", "Eva", "Ben"}),
        ("en", "who hasn't answered yet?", {"@lisa"}),
        ("en", "who still has to post?", {"Tom", "Eva"}),
        ("en", "who said no?", {"Ben"}),
        ("en", "who haven’t I asked yet?", {"Uli"}),
    ],
)
async def test_all_cooperations_at_a_step_are_listed(
    bot: Running, language: str, asked: str, names: set[str]
) -> None:
    kim = await _with_diary(bot, language)
    told = await kim.say(asked)
    assert names == {name for name in ("@lisa", "Tom", "Eva", "Ben", "Uli") if f"• {name}" in told.text}
    assert names <= set(told.buttons)


@pytest.mark.parametrize(
    ("language", "asked", "nobody"),
    [
        ("de", "wer hat schon gepostet?", "Bisher hat noch niemand gepostet."),
        ("en", "who has posted?", "Nobody has posted yet."),
    ],
)
async def test_where_nobody_has_got_so_far_that_is_said(
    bot: Running, language: str, asked: str, nobody: str
) -> None:
    kim = await _with_diary(bot, language)
    assert nobody in (await kim.say(asked)).text


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("de", "wer postet über Mode?"),
        ("de", "wen soll ich fragen, Lisa oder Tom?"),
        ("de", "welche Partner kann ich für 100 € fragen?"),
        ("en", "who of my partners is in Leeds?"),
        ("en", "who should I ask, Lisa or Tom?"),
    ],
)
async def test_other_questions_that_begin_with_who_list_no_step(
    bot: Running, language: str, asked: str
) -> None:
    kim = await _with_diary(bot, language)
    told = (await kim.say(asked)).text
    assert not told.startswith(
        ("Eine Zusage", "Noch nicht gefragt", "Einen Beitrag", "You have a yes", "You haven’t")
    )


async def test_whoever_posted_has_agreed_as_well_and_opens_from_the_list(bot: Running) -> None:
    kim = await _with_diary(bot, "de")
    await kim.press(await kim.say("Eva hat gepostet"), "✅")
    assert "• Eva: gepostet" in (await kim.say("wer hat zugesagt?")).text
    posted = await kim.say("wer hat schon gepostet?")
    assert "• Tom" not in posted.text
    assert "Eva: gepostet am" in (await kim.press(posted, "Eva")).text
