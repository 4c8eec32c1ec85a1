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


@pytest.mark.parametrize(
    ("language", "words", "step"),
    [
        ("de", "schritt für schritt", "0 von 6 Schritten erledigt."),
        ("de", "nächster schritt", "Schritt 1 von 6"),
        ("de", "wer passt zu meinem Laden?", "Schritt 1 von 6"),
        ("de", "wo finde ich solche accounts?", "Schritt 2 von 6"),
        ("de", "wie finde ich Influencer in Graz?", "Schritt 2 von 6"),
        ("de", "wie frage ich sie?", "Schritt 3 von 6"),
        ("de", "und wie schreibe ich sie am besten an?", "Schritt 3 von 6"),
        ("de", "was biete ich denen an?", "Schritt 4 von 6"),
        ("de", "wie bedanke ich mich?", "Schritt 5 von 6"),
        ("de", "woran merke ich, ob es was gebracht hat?", "Schritt 6 von 6"),
        ("de", "zeig mir die Vorlage", "Ich bin von [dein Geschäft]"),
        ("en", "step by step", "0 of 6 steps done."),
        ("en", "next step", "Step 1 of 6"),
        ("en", "who fits my shop?", "Step 1 of 6"),
        ("en", "where do I find such accounts?", "Step 2 of 6"),
        ("en", "how do I ask them?", "Step 3 of 6"),
        ("en", "what do I offer them?", "Step 4 of 6"),
        ("en", "and how do I thank them?", "Step 5 of 6"),
        ("en", "how do I know if it worked?", "Step 6 of 6"),
        ("en", "what do I write to them?", "I’m from [your business]"),
    ],
)
async def test_a_question_of_the_guide_opens_its_step(
    bot: Running, language: str, words: str, step: str
) -> None:
    assert step in (await bot.somebody(language).say(words)).text


@pytest.mark.parametrize(
    ("language", "ask", "following", "done", "steps"),
    [
        ("de", "wie frage ich sie?", "nächster schritt", "erledigt", ("Schritt 4 von 6", "Schritt 1 von 6")),
        ("en", "how do I ask them?", "what's the next step?", "done", ("Step 4 of 6", "Step 1 of 6")),
    ],
)
async def test_the_next_step_goes_on_from_the_one_that_was_shown_and_done_ticks_it(
    bot: Running, language: str, ask: str, following: str, done: str, steps: tuple[str, str]
) -> None:
    kim = bot.somebody(language)
    await kim.say(ask)
    assert steps[0] in (await kim.say(following)).text
    assert steps[1] in (await kim.say(done)).text
    overview = (await kim.say("guide")).text
    assert "✅ Was bietest du an?" in overview or "✅ What do you offer?" in overview
    await kim.press(await kim.say("guide"), "3")
    assert steps[1] in (await kim.say(done)).text
    assert "2" in (await kim.say("guide")).text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "wie geht es weiter mit meinem Verlauf?"),
        ("de", "erklär mir Schritt für Schritt, was eine Like-Quote ist"),
        ("en", "explain step by step what a like rate is"),
    ],
)
async def test_words_of_the_guide_within_another_question_open_no_step(
    bot: Running, language: str, words: str
) -> None:
    told = (await bot.somebody(language).say(words)).text
    assert "6 Schritten" not in told
    assert "6 steps" not in told


async def test_a_figure_after_a_step_is_a_network_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("how do I ask them?")
    assert "20 × 5,000" in (await kim.say("20 accounts with 5,000 each")).text
