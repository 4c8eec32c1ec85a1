"""The trend over the real wire: then and now, best and worst, and what it says while there is too little."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody


async def _logged(somebody: Somebody, *lines: str) -> None:
    for line in lines:
        await somebody.say(f"/log {line}")


async def test_the_trend_tells_then_and_now_with_signs_in_the_language_s_own_formats(bot: Running) -> None:
    uli = bot.somebody("de")
    await _logged(uli, "11000 400 2026-01-01", "11100 410 2026-01-08", "12400 480 2026-01-20")
    told = await uli.say("/verlauf seit januar")
    assert "11.000 → 12.400 Follower." in told.text
    assert "Das sind +1.400 (+12,7\N{NO-BREAK SPACE}%) seit dem 01.01.2026." in told.text
    assert "Like-Quote: 3,64\N{NO-BREAK SPACE}% → 3,87\N{NO-BREAK SPACE}% (+0,23 Prozentpunkte)" in told.text
    assert (
        "Am besten lief es vom 08.01.2026 bis 20.01.2026: +1.300 Follower, das sind +758 pro Woche"
        in told.text
    )


async def test_a_loss_has_a_minus_and_a_note_is_quoted(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "12400 480 2026-01-01", "11000 300 2026-01-20")
    await kim.say("/log 2026-01-20 note: giveaway over")
    told = await kim.say("how did it go since january")
    assert "12,400 → 11,000 followers." in told.text
    assert "That is \N{MINUS SIGN}1,400 (\N{MINUS SIGN}11.3%)" in told.text
    assert "\N{MINUS SIGN}1.14 percentage points" in told.text


async def test_where_followers_only_went_nothing_is_called_the_best(bot: Running) -> None:
    uli = bot.somebody("de")
    await _logged(uli, "12000 400 2026-01-01", "11800 410 2026-01-08", "11020 380 2026-01-15")
    told = await uli.say("/verlauf seit januar")
    assert (
        "Am wenigsten verloren hast du vom 01.01.2026 bis 08.01.2026: \N{MINUS SIGN}200 Follower" in told.text
    )
    assert (
        "Am meisten verloren hast du vom 08.01.2026 bis 15.01.2026: \N{MINUS SIGN}780 Follower" in told.text
    )
    assert "Am besten" not in told.text


async def test_spans_change_the_answer_in_place_and_the_chosen_one_is_marked(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "900 40 2023-01-01", "1000 40 2024-01-01", "1200 48 2024-03-01")
    told = await kim.say("/trend")
    assert "• All" in told.buttons
    assert "900 → 1,200 followers" in told.text
    year = await kim.press(told, "1 year")
    assert "I have no figures" in year.text
    assert "• 1 year" in year.buttons
    assert "900 → 1,200" in (await kim.press(year, "All")).text


@pytest.mark.parametrize(("language", "words"), [("de", "ab zwei Tagen"), ("en", "two days")])
async def test_no_figures_and_a_single_day_get_a_kind_answer(bot: Running, language: str, words: str) -> None:
    kim = bot.somebody(language)
    nothing = await kim.say("/trend")
    assert words in nothing.text
    assert len(nothing.buttons) == 1
    await kim.say("12400 / 480")
    one = await kim.say("/trend")
    assert words in one.text
    assert one.text != nothing.text


async def test_steady_is_not_called_growth(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "12400 480 2026-01-01", "12405 481 2026-01-20")
    told = await kim.say("/trend since january")
    assert "Practically unchanged" in told.text
    assert "That’s steady." in told.text


async def test_an_account_that_is_named_has_a_trend_of_its_own(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "12400 480 2026-01-01", "12600 480 2026-01-20")
    await kim.press(await kim.say("tiktok 800 / 90 on 2026-01-01"), "➕ Yes, add")
    await kim.say("tiktok 1000 / 90 on 2026-01-20")
    told = await kim.say("/trend tiktok since january")
    assert "800 → 1,000 followers" in told.text
    assert "Account: TikTok" in told.text


async def test_a_made_up_button_shows_the_usual_range(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "900 40 2024-01-01", "1000 40 2024-03-01")
    told = await kim.say("/trend")
    forged = await kim.press_data(told.id, "trend:0:forever:when:pink:0")
    assert "900 → 1,000" in forged.text


async def test_a_picture_comes_with_the_words_and_is_edited_in_its_place(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "900 40 2024-01-01", "1000 40 2024-03-01")
    told = await kim.say("/trend")
    assert told.has_picture
    dark = await kim.press(told, "🌙 Dark")
    assert (told.id, True) == (dark.id, dark.has_picture)
    assert "☀️ Light" in dark.buttons
    assert "☀️ Light" in (await kim.say("/trend")).buttons


async def test_too_little_for_a_picture_is_said_in_words_below_it(bot: Running) -> None:
    kim = bot.somebody("en")
    await _logged(kim, "900 40 2024-01-01", "1000 40 2024-03-01")
    told = await kim.say("/trend")
    lacking = await kim.press(told, "4 weeks")
    assert not lacking.has_picture
    assert lacking.id > told.id
    assert (await kim.press(lacking, "All")).has_picture
