"""Six small steps to a network over the real wire: one at a time, ticked off, taken up again."""

import pytest

from tests.conftest import Running


async def test_the_steps_are_taken_one_at_a_time_and_taken_up_again_later(bot: Running) -> None:
    kim = bot.somebody("en")
    overview = await kim.press(await kim.say("/network"), "🪜")
    assert "0 of 6 steps done." in overview.text
    first = await kim.press(overview, "▶️")
    assert "Step 1 of 6: Who fits?" in first.text
    second = await kim.press(first, "✅")
    assert "Step 2 of 6: Where do you find them?" in second.text
    await kim.say("12,400 / 480")
    again = await kim.press(await kim.say("/network"), "🪜")
    assert "1 of 6 steps done." in again.text
    assert "✅ Who fits?" in again.text
    assert "Step 2 of 6" in (await kim.press(again, "▶️")).text


async def test_a_step_that_was_ticked_too_early_is_open_again(bot: Running) -> None:
    kim = bot.somebody("en")
    overview = await kim.press(await kim.say("/network"), "🪜")
    await kim.press(await kim.press(overview, "3"), "✅")
    third = await kim.press(await kim.press(await kim.say("/network"), "🪜"), "3")
    await kim.press(third, "↩️")
    assert "0 of 6 steps done." in (await kim.press(await kim.say("/network"), "🪜")).text


async def test_whoever_has_taken_all_steps_is_praised(bot: Running) -> None:
    kim = bot.somebody("en")
    shown = await kim.press(await kim.press(await kim.say("/network"), "🪜"), "▶️")
    for _ in range(6):
        shown = await kim.press(shown, "✅")
    assert "6 of 6 steps done." in shown.text
    assert "You’ve made it!" in shown.text


async def test_the_message_to_write_is_filled_with_what_is_known_and_comes_in_both_languages(
    bot: Running,
) -> None:
    uli = bot.somebody("de")
    await uli.say("/konten instagram @cafe.mohn")
    step = await uli.press(await uli.press(await uli.say("/netzwerk"), "🪜"), "3")
    german = await uli.press(step, "✉️ Vorlage: Deutsch")
    assert "Ich bin von cafe.mohn." in german.text
    assert "[dein Thema]" in german.text
    assert "I’m from cafe.mohn." in (await uli.press(step, "✉️ Vorlage: English")).text


@pytest.mark.parametrize(
    ("language", "words", "steps"),
    [
        ("de", "wie baue ich ein Netzwerk auf?", "0 von 6 Schritten erledigt."),
        ("de", "Leitfaden", "0 von 6 Schritten erledigt."),
        ("en", "guide", "0 of 6 steps done."),
        ("de", "Netzwerk aufbauen, Schritt für Schritt", "0 von 6 Schritten erledigt."),
        ("en", "how do I build a network?", "0 of 6 steps done."),
        ("en", "help me build my network", "0 of 6 steps done."),
    ],
)
async def test_whoever_asks_how_a_network_is_built_gets_the_steps(
    bot: Running, language: str, words: str, steps: str
) -> None:
    kim = bot.somebody(language)
    assert steps in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "ich baue ein Netzwerk aus 20 Accounts mit je 5.000 gegen einen Star mit 1 Mio"),
        ("en", "I build a network of 20 accounts with 5,000 each against a star with 1 million"),
    ],
)
async def test_whoever_gives_figures_beside_gets_them_worked_out(
    bot: Running, language: str, words: str
) -> None:
    kim = bot.somebody(language)
    assert "100" in (await kim.say(words)).text
