"""Partners over the real wire: kept from words or a comparison, changed by buttons, listed, exported, removed."""

import pytest

from tests.conftest import Running
from tests.driver import Seen, Somebody

NO_BREAK = "\N{NO-BREAK SPACE}"


async def _three(kim: Somebody) -> Seen:
    await kim.say("/partners @hillcafe 9,400 / 560, £150")
    await kim.say("/partners @bakery 4,200 / 310, £90")
    await kim.say("/partners @star 42k / 800")
    return await kim.say("/partners")


async def _shown(kim: Somebody, name: str = "@hillcafe") -> Seen:
    return await kim.press(await kim.say("/partners"), name)


async def test_a_partner_is_kept_from_words_behind_the_command(bot: Running) -> None:
    uli = bot.somebody("de")
    assert "@hofcafe mit 9.400 Followern" in (await uli.say("/partner @hofcafe 9.400 / 560, 150 €")).text
    shown = await _shown(uli, "@hofcafe")
    assert "9.400 Follower, 560 Likes pro Beitrag" in shown.text
    assert f"Preis: 150{NO_BREAK}€ pro Beitrag, das sind 0,27{NO_BREAK}€ pro Like" in shown.text


async def test_a_partner_is_kept_after_the_question_with_the_whole_name(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.press(await kim.say("/partners"), "➕")
    assert "Who joins?" in question.text
    assert (
        "Miller’s Bakery with 4,200 followers and 310 likes"
        in (await kim.say("Miller’s Bakery 4,200 / 310")).text
    )


async def test_figures_without_a_name_are_the_writers_own(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await kim.say("/partners"), "➕")
    assert "Saved: 12,400 followers" in (await kim.say("12,400 / 480")).text


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("de", "zeig mir meine partner", "Noch hast du keine"),
        ("de", "wie viele Partner habe ich?", "Noch hast du keine"),
        ("en", "show my partners", "You have no partners yet"),
        ("en", "how many partners do I have?", "You have no partners yet"),
    ],
)
async def test_the_list_can_be_asked_for_in_words(
    bot: Running, language: str, text: str, answer: str
) -> None:
    assert answer in (await bot.somebody(language).say(text)).text


async def test_who_was_compared_can_be_kept_as_partners(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.say("/compare @hillcafe 9k/500 for £80, @bakery 12k/300 for £90")
    assert "2 partners noted:" in (await kim.press(told, "👥")).text
    listed = await kim.say("/partners")
    assert "@hillcafe: 9,000 followers, 5.56%, £80" in listed.text


async def test_the_list_is_ordered_by_buttons(bot: Running) -> None:
    kim = bot.somebody("en")
    listed = await _three(kim)
    assert listed.text.index("@bakery") < listed.text.index("@hillcafe") < listed.text.index("@star")
    by_size = await kim.press(listed, "Size")
    assert by_size.id == listed.id
    assert by_size.text.index("@star") < by_size.text.index("@hillcafe")
    by_cost = await kim.press(by_size, "Price")
    assert by_cost.text.index("@hillcafe") < by_cost.text.index("@bakery") < by_cost.text.index("@star")


async def test_the_list_shows_a_niche_alone_and_all_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    for name, niche in (("@hillcafe", "Coffee"), ("@bakery", "Bread")):
        await kim.press(await _shown(kim, name), "Niche")
        await kim.say(niche)
    bread = await kim.press(await kim.say("/partners"), "Bread")
    assert "(1 of 3)" in bread.text
    assert "@hillcafe" not in bread.text
    assert "(3 of 3)" in (await kim.press(bread, "• Bread")).text


async def test_every_one_of_many_regions_can_be_shown_alone(bot: Running) -> None:
    kim = bot.somebody("en")
    for number, region in enumerate(("Ely", "Leeds", "Oban", "Ripon", "York", "Ayr")):
        await kim.say(f"/partners @p{number} 9,400 / 560")
        await kim.press(await _shown(kim, f"@p{number}"), "Region")
        await kim.say(region)
    york = await kim.press(await kim.say("/partners"), "York")
    assert "(1 of 6)" in york.text


async def test_new_figures_are_kept_and_the_old_ones_stay_as_history(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    await kim.press(await _shown(kim), "Figures")
    changed = await kim.say("9,900 / 600")
    assert "9,900 followers, 600 likes per post" in changed.text
    assert "12,400" in (await kim.say("12,400 / 480")).text


async def test_a_price_becomes_barter_and_is_left_open_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    question = await kim.press(await _shown(kim), "Price")
    swap = await kim.press(question, "🔁")
    assert "Price: barter instead of money" in swap.text
    assert "Price: not known yet" in (await kim.press(await kim.press(swap, "Price"), "Leave")).text


async def test_a_price_without_a_currency_takes_the_one_that_is_known_or_asks(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "I left the price out" in (await kim.say("/partners @hillcafe 9,400 / 560 for 150")).text
    await kim.press(await _shown(kim), "Price")
    assert "In which currency?" in (await kim.say("150")).text
    assert "£150" in (await kim.say("£150")).text


async def test_a_price_that_cannot_be_is_not_asked_for_its_currency(bot: Running) -> None:
    told = await bot.somebody("en").say("/partners @hillcafe 9,400 / 560 for -3 €")
    assert "a price below zero can’t be right" in told.text
    assert "currency" not in told.text


async def test_name_region_and_note_are_told_in_words(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    await kim.press(await _shown(kim), "Region")
    shown = await kim.say("Leeds and around")
    assert "Region: Leeds and around" in shown.text
    await kim.press(shown, "Note")
    noted = await kim.say("met at the spring fair")
    assert "Note: met at the spring fair" in noted.text
    await kim.press(noted, "Name")
    assert "Hill Café" in (await kim.say("Hill Café")).text


async def test_what_is_too_long_is_asked_for_again(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    await kim.press(await _shown(kim), "Note")
    assert "64" in (await kim.say("x" * 65)).text
    assert "Note: short" in (await kim.say("short")).text


async def test_who_is_removed_is_gone_after_a_question(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    question = await kim.press(await _shown(kim), "🗑")
    assert "Remove @hillcafe?" in question.text
    await kim.press(question, "Yes")
    assert "@hillcafe" not in (await kim.say("/partners")).text


async def test_partners_are_exported_and_deleted_with_everything_else(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    file = await kim.say("/export")
    assert file.document
    assert "partners.csv" == file.document["file_name"]
    await kim.say("/delete")
    await kim.say("yes")
    assert "You have no partners yet" in (await kim.say("/partners")).text


async def test_nobody_sees_the_partners_of_somebody_else(bot: Running) -> None:
    kim, lee = bot.somebody("en"), bot.somebody("en")
    listed = await _three(kim)
    start = await lee.say("/start")
    assert "out of date" in (await lee.press_data(start.id, listed.button("@hillcafe"))).text


async def test_a_budget_is_planned_with_the_cheapest_likes_first_and_the_choice_explained(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    question = await kim.press(await _three(kim), "🧮")
    assert "Tell me a budget or how many likes" in question.text
    planned = await kim.say("£200")
    assert "For £200 you take one partner:" in planned.text
    assert "@hillcafe: about 560 likes for £150" in planned.text
    assert "whoever costs least per like comes first" in planned.text
    assert "missing:\n• @star" in planned.text


async def test_a_target_of_likes_is_planned_and_what_is_missing_is_told(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.press(await _three(kim), "🧮")
    planned = await kim.say("3,000 likes")
    assert "Your list isn’t enough for 3,000 likes yet" in planned.text
    assert "1,330 likes are still missing." in planned.text
    assert "price not known yet" in planned.text


async def test_a_plan_for_a_region_takes_only_its_partners_and_looks_for_more_there(bot: Running) -> None:
    kim = bot.somebody("en")
    await _three(kim)
    await kim.press(await _shown(kim), "Region")
    await kim.say("Leeds")
    await kim.press(await kim.say("/partners"), "🧮")
    planned = await kim.say("3,000 likes in Leeds")
    assert "Planned with partners from Leeds only." in planned.text
    assert "@bakery" not in planned.text
    assert "more accounts of about 9,400 followers from Leeds would do it." in planned.text


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("-£50", "A budget below zero can’t be right."),
        ("500", "Tell me a budget or how many likes"),
        ("99999999999 likes", "I can’t plan for that many likes."),
    ],
)
async def test_a_plan_for_something_impossible_is_asked_for_again(
    bot: Running, said: str, answer: str
) -> None:
    kim = bot.somebody("en")
    await kim.press(await _three(kim), "🧮")
    assert answer in (await kim.say(said)).text


async def test_all_partners_are_held_against_a_star_with_the_overlap_said(bot: Running) -> None:
    kim = bot.somebody("en")
    told = await kim.press(await _three(kim), "🕸")
    assert told.text.startswith("No: a star with 1,000,000 followers probably brings more likes")
    assert "55,600 followers, which reaches 55,600 people at most." in told.text
    half = await kim.press(told, "50%")
    assert "42,000 people at most (with 50% overlap)" in half.text  # never fewer than the largest has alone


async def test_without_partners_there_is_nothing_to_plan(bot: Running) -> None:
    kim = bot.somebody("en")
    start = await kim.say("/start")
    assert "out of date" in (await kim.press_data(start.id, "ptn-net:1000000:0")).text


@pytest.mark.parametrize(
    ("language", "text", "taken_back"),
    [
        ("en", "keep @lena 4k 210 likes as a partner", "The account is no longer among your partners."),
        ("de", "merk dir @lena 4k 210 Likes als Partner", "Der Account ist nicht mehr bei deinen Partnern."),
    ],
)
async def test_a_partner_who_was_just_kept_is_taken_back_with_a_button(
    bot: Running, language: str, text: str, taken_back: str
) -> None:
    kim = bot.somebody(language)
    kept = await kim.say(text)
    undone = await kim.press(kept, "↩️")
    assert (kept.id, True) == (undone.id, taken_back in undone.text)
    assert "@lena" not in (await kim.say("/partners")).text


async def test_those_saved_from_a_comparison_are_taken_back_together_also_in_words(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("keep @lena 4k 210 likes as a partner")
    compared = await kim.say("compare @lena 4.4k/230, @paul 9k/300")
    await kim.press(compared, "👥")
    assert "It concerned 2 accounts." in (await kim.say("please undo that")).text
    assert "as they were before" in (await kim.say("yes")).text
    listed = (await kim.say("/partners")).text
    assert ("4,000 followers" in listed, "@paul" in listed) == (True, False)


async def test_partners_who_were_changed_since_stay_and_what_is_known_offers_no_undo(bot: Running) -> None:
    kim = bot.somebody("en")
    kept = await kim.say("keep @lena 4k 210 likes as a partner")
    again = await kim.say("keep @lena 4k 210 likes as a partner")
    assert ("↩️ Undo" in kept.buttons, "↩️ Undo" in again.buttons) == (True, False)
    await kim.say("keep @lena 4.4k 210 likes as a partner")
    assert "leaving everything as it is" in (await kim.press(kept, "↩️")).text
    assert "as they were before" in (await kim.say("/undo")).text
    assert "no longer among your partners" in (await kim.press(kept, "↩️")).text


async def test_of_a_long_list_every_partner_is_kept(bot: Running) -> None:
    kim = bot.somebody("en")
    listed = ", ".join(f"@name{each} {5_000 + each} / {200 + each}" for each in range(50))
    assert "50 partners noted:" in (await kim.say(f"Partners: {listed}")).text


@pytest.mark.parametrize(
    ("language", "words", "barter"),
    [
        ("de", "im Tausch gegen Ware", "Preis: Tausch statt Geld"),
        ("en", "barter", "Price: barter instead of money"),
    ],
)
async def test_barter_is_told_in_words_where_the_price_is_asked_for(
    bot: Running, language: str, words: str, barter: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("/partners @hillcafe 9,400 / 560, 150 €")
    shown = await kim.press(await kim.say("/partners"), "@hillcafe")
    await kim.press(shown, "Preis" if language == "de" else "Price")
    assert barter in (await kim.say(words)).text
