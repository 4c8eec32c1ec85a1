"""Conversations about figures, over the real wire, in both languages."""

import pytest

from tests.conftest import Running


async def test_two_numbers_are_logged_read_back_judged_and_can_be_undone(bot: Running) -> None:
    kim = bot.somebody("en")
    kept = await kim.say("12,400 / 480")
    assert "Saved: 12,400 followers, 480 likes." in kept.text
    assert "Like rate: 3.87%. That’s higher than usual: accounts this size get about 2.4%." in kept.text
    undone = await kim.press(kept, "Undo")
    assert undone.id == kept.id
    assert "Undone." in undone.text


async def test_german_figures_are_written_as_germans_write_them(bot: Running) -> None:
    uli = bot.somebody("de")
    kept = await uli.say("12.400 / 480")
    assert "Gemerkt: 12.400 Follower, 480 Likes." in kept.text
    assert "Like-Quote: 3,87\N{NO-BREAK SPACE}%" in kept.text
    assert "etwa 2,4\N{NO-BREAK SPACE}%" in kept.text


@pytest.mark.parametrize(
    ("text", "followers", "likes"),
    [
        ("12.4k followers 480 likes", "12,400", "480"),
        ("480 likes, 12.4k followers", "12,400", "480"),
        ("Followers: 12,400, likes: 480", "12,400", "480"),
        ("/log 12400 480", "12,400", "480"),
        ("/log 12.400 480", "12,400", "480"),
        ("/log@mikroskop_bot 12400 480", "12,400", "480"),
        ("12 400 / 480", "12,400", "480"),
        ("8k5 / 300", "8,500", "300"),
    ],
)
async def test_figures_are_understood_however_they_are_written(
    bot: Running, text: str, followers: str, likes: str
) -> None:
    kept = await bot.somebody("en").say(text)
    assert f"Saved: {followers} followers, {likes} likes." in kept.text


async def test_followers_alone_are_kept_and_the_next_number_answers_the_question_for_likes(
    bot: Running,
) -> None:
    kim = bot.somebody("en")
    kept = await kim.say("8900 followers")
    assert "Saved: 8,900 followers." in kept.text
    assert "How many likes does a typical post get?" in kept.text
    likes = await kim.say("310")
    assert "Saved: 310 likes per post." in likes.text
    assert "3.48%" in likes.text


async def test_a_look_at_an_explanation_leaves_the_question_open(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("/log")
    await kim.press(question, "Where are my likes?")
    kept = await kim.say("8900 followers")
    await kim.press(kept, "How is it measured?")
    assert "Saved: 310 likes per post." in (await kim.say("310")).text


@pytest.mark.parametrize("aside", ["where do I find my likes?", "thanks"])
async def test_a_word_aside_leaves_the_question_for_likes_open(bot: Running, aside: str) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12400")
    await kim.say(aside)
    assert "Saved: 480 likes per post." in (await kim.say("480")).text


async def test_several_likes_figures_are_kept_as_their_median(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("8900 followers")
    likes = await kim.say("480, 512, 390")
    assert "Saved: 480 likes per post." in likes.text


async def test_followers_at_night_do_not_erase_the_likes_of_the_morning(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    later = await kim.say("12500 followers")
    assert "Saved: 12,500 followers." in later.text
    assert "3.84%" in later.text


async def test_words_behind_a_day_are_read_as_well(bot: Running) -> None:
    assert ": 480 likes per post." in (await bot.somebody("en").say("/log yesterday 480 likes")).text
    assert ": 480 likes per post." in (await bot.somebody("en").say("/log 2026-11-20 480 likes")).text


async def test_a_day_in_the_past_is_kept_and_said_in_words(bot: Running) -> None:
    kept = await bot.somebody("en").say("/log 12400 480 2026-11-20")
    assert "Saved for Friday, 20 November 2026" in kept.text
    gemerkt = await bot.somebody("de").say("/log 12400 480 20.11.2026")
    assert "Gemerkt für Freitag, 20. November 2026" in gemerkt.text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("/log -50", "below zero"),
        ("/log 12400 -480", "below zero"),
        ("/log 99999999999 5", "aren’t that many people"),
        ("/log 12400 480 2999-01-01", "still ahead of us"),
        ("/log 12400 480 1999-01-01", "too long ago"),
        ("31.2. 3000 / 100", "no such day"),
        ("Feb 30 3000 / 100", "no such day"),
        ("/log 3000 100 31.2.2026", "no such day"),
        ("/log many few", "How many followers do you have"),
        ("/log " + "9" * 400, "aren’t that many people"),
    ],
)
async def test_figures_that_cannot_be_get_a_kind_answer_and_nothing_is_kept(
    bot: Running, text: str, answer: str
) -> None:
    kim = bot.somebody("en")
    assert answer in (await kim.say(text)).text
    assert "nothing to put into a file" in (await kim.say("/export")).text


@pytest.mark.parametrize(
    ("language", "text", "answer"),
    [
        ("en", "+50 followers", "I need the total"),
        ("en", "50 more than yesterday", "I need the total"),
        ("en", "between 8k and 9k likes", "I need the total"),
        ("en", "/log 8k to 9k", "I need the total"),
        ("en", "am I a micro-influencer with 8-9k followers?", "I need the total"),
        ("de", "um 50 gewachsen", "Ich brauche die Gesamtzahl"),
        ("de", "8k bis 9k", "Ich brauche die Gesamtzahl"),
    ],
)
async def test_a_change_or_a_range_is_not_kept_as_a_total(
    bot: Running, language: str, text: str, answer: str
) -> None:
    kim = bot.somebody(language)
    assert answer in (await kim.say(text)).text
    assert (await kim.say("/export")).document is None


async def test_behind_a_change_the_total_answers(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("gained 120 followers")
    assert "Saved: 5,230 followers, 210 likes." in (await kim.say("5,230 / 210")).text


async def test_a_range_leaves_the_question_for_likes_open(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "Saved: 12,400 followers." in (await kim.say("12,400 followers, 300-400 likes")).text
    assert "I need the total" in (await kim.say("300 to 400")).text
    assert "Saved: 350 likes per post." in (await kim.say("350")).text


async def test_the_total_beside_a_change_is_kept(bot: Running) -> None:
    uli = bot.somebody("de")
    assert "Gemerkt: 667 Follower." in (await uli.say("12 dazu, steh jetzt auf 667")).text


async def test_more_likes_than_followers_are_asked_back_and_can_be_swapped(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("480 / 12400")
    assert "12,400 likes with 480 followers?" in question.text
    kept = await kim.press(question, "Swapped: 12,400 followers, 480 likes")
    assert "Saved: 12,400 followers, 480 likes." in kept.text


async def test_a_doubt_that_is_no_longer_open_keeps_nothing(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("480 / 12400")
    assert "nothing to undo" in (await kim.say("/undo")).text
    assert "closed" in (await kim.press(question, "Swapped")).text
    assert "nothing to undo" in (await kim.say("/undo")).text


async def test_a_rate_that_is_too_high_is_kept_once_it_is_confirmed(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("2000 / 900")
    assert "unusually many" in question.text
    kept = await kim.press(question, "It’s right as it is")
    assert "Saved: 2,000 followers, 900 likes." in kept.text


async def test_a_cafe_with_60_followers_and_25_likes_is_just_fine(bot: Running) -> None:
    assert "Saved: 60 followers, 25 likes." in (await bot.somebody("en").say("60 / 25")).text


async def test_zero_likes_are_asked_about_before_they_count(bot: Running) -> None:
    kim = bot.somebody("en")
    question = await kim.say("12400 / 0")
    assert "also shows 0 when likes are hidden" in question.text
    kept = await kim.press(question, "Likes are hidden")
    assert "Saved: 12,400 followers." in kept.text


async def test_zero_followers_get_a_kind_answer(bot: Running) -> None:
    answer = await bot.somebody("en").say("0 followers")
    assert "Saved: 0 followers." in answer.text


async def test_undo_without_anything_logged_leads_on(bot: Running) -> None:
    answer = await bot.somebody("de").say("/rueckgaengig")
    assert "nichts zurückzunehmen" in answer.text
    assert answer.button("Zahlen eintragen")


async def test_words_that_sound_like_undo_are_asked_back_first(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    question = await kim.say("that was wrong, take it back")
    assert "12,400 followers and 480 likes" in question.text
    assert "stays as it is" in (await kim.press(question, "No, leave it")).text
    undone = await kim.press_data(question.id, question.button("Yes, take it back"))
    assert "Undone." in undone.text


async def test_undo_gives_the_day_back_what_it_held_before(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    await kim.say("13000 / 500")
    undone = await kim.say("/undo")
    assert "is back to 12,400 followers and 480 likes." in undone.text
    assert "Nothing is logged" in (await kim.say("/undo")).text
    assert "nothing to undo" in (await kim.say("/undo")).text


async def test_the_undo_button_of_an_older_entry_says_what_lies_over_it(bot: Running) -> None:
    kim = bot.somebody("en")
    first = await kim.say("12400 / 480")
    await kim.say("13000 / 500")
    assert "Undo that first" in (await kim.press(first, "Undo")).text


async def test_an_undo_button_pressed_twice_takes_back_once(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12000 400 2026-11-01")
    kept = await kim.say("/log 12400 480 2026-11-02")
    data = kept.button("Undo")
    await kim.press(kept, "Undo")
    assert "already" in (await kim.press_data(kept.id, data)).text
    assert "1 day" in (await kim.say("/export")).text


async def test_an_edited_message_with_figures_corrects_them(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 / 480")
    mine = [each for each in bot.telegram.messages(kim.id) if not each["from"]["is_bot"]][-1]
    kim.expect()
    bot.telegram.edit(kim.id, mine["message_id"], "12400 / 490")
    assert "490 likes" in (await kim.answer()).text


async def test_standing_says_the_usual_answer_first_and_who_sees_it_differently(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("3000 / 150")
    standing = await kim.say("/standing")
    assert standing.text.startswith("Not yet: with 3,000 followers you are in the nano class.")
    assert "7,000" in standing.text
    assert "Mavrck" in standing.text
    assert "Gnack" in standing.text
    more = await kim.press(standing, "More")
    assert more.id == standing.id
    assert "✅ Mavrck puts it at 500 to 5,000 followers." in more.text
    assert "HypeAuditor" in more.text


async def test_standing_is_answered_for_figures_in_the_question_and_offers_to_keep_them(bot: Running) -> None:
    uli = bot.somebody("de")
    standing = await uli.say("Bin ich mit 12.400 Followern und 480 Likes ein Micro-Influencer?")
    assert standing.text.startswith("Ja, mit 12.400 Followern zählst du zu den Micro-Influencern.")
    assert "nichts zurückzunehmen" in (await uli.say("/undo")).text
    kept = await uli.press(standing, "Diese Zahlen merken")
    assert "Gemerkt: 12.400 Follower, 480 Likes." in kept.text


async def test_standing_without_figures_asks_and_takes_the_number(bot: Running) -> None:
    kim = bot.somebody("en")
    assert "How many followers do you have?" in (await kim.say("/standing")).text
    assert "Yes, with 12,400 followers" in (await kim.say("12400")).text


async def test_the_like_rate_says_its_yardstick_on_more(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("20000 / 300")
    rate = await kim.say("/rate")
    assert "Like rate: 1.50%. That’s lower than usual" in rate.text
    more = await kim.press(rate, "More")
    assert "Markerly" in more.text
    assert "2016" in more.text
    assert "likes and comments" in more.text
    assert "above average" in more.text


async def test_the_like_rate_near_the_edge_of_a_band_names_the_next_one(bot: Running) -> None:
    answer = await bot.somebody("en").say("/rate 10400 300")
    assert "close to the size below" in answer.text
    assert "4%" in answer.text


async def test_the_like_rate_without_likes_asks_for_them(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("12400 followers")
    assert "still need your likes" in (await kim.say("/rate")).text
    assert "Saved: 480 likes per post." in (await kim.say("480")).text


async def test_the_like_rate_without_followers_is_kind(bot: Running) -> None:
    assert "no like rate yet" in (await bot.somebody("en").say("/rate 0 0")).text


async def test_the_export_is_a_file_with_the_figures(bot: Running) -> None:
    kim = bot.somebody("en")
    await kim.say("/log 12400 480 2026-11-20")
    await kim.say("/log 12500 2026-11-21")
    sent = await kim.say("/export")
    assert sent.document is not None
    assert "mikroskop.csv" == sent.document["file_name"]
    content = bot.telegram.files[sent.document["file_id"]].decode()
    assert (
        "date,account,followers,likes,note\r\n2026-11-20,main,12400,480,\r\n2026-11-21,main,12500,,\r\n"
        == content
    )
