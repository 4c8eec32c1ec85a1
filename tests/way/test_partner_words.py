"""Partners in a few words over the real wire: reminded of, removed, priced anew, saved from a comparison."""

import pytest

from tests.conftest import Running
from tests.way.listed import with_partners


@pytest.mark.parametrize(
    ("language", "words", "no"),
    [
        ("de", "Tom hat abgesagt", "@tom: hat am"),
        ("de", "Tom hat nein gesagt", "@tom: hat am"),
        ("de", "Tom will nicht", "@tom: hat am"),
        ("en", "Tom said no", "@tom: said no on"),
        ("en", "Tom declined", "@tom: said no on"),
        ("en", "Tom isn’t interested", "@tom: said no on"),
    ],
)
async def test_a_no_is_told_with_a_name_and_told_twice_it_is_one(
    bot: Running, language: str, words: str, no: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say("/diary asked @tom gefragt")
    assert no in (await kim.say(words)).text
    assert no in (await kim.say(words)).text
    assert 1 == (await kim.say("/diary")).text.count("@tom")


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "erinner mich morgen an Lisa", "⏰ Ich erinnere dich:"),
        ("en", "remind me about Lisa tomorrow", "⏰ I’ll remind you:"),
    ],
)
async def test_a_reminder_is_wished_for_by_name(bot: Running, language: str, words: str, told: str) -> None:
    kim = await with_partners(bot, language)
    shown = (await kim.say(words)).text
    assert "@lisa" in shown
    assert told in shown


@pytest.mark.parametrize(
    ("language", "words", "day", "told"),
    [
        ("de", "erinnere mich an Uli", "in drei Tagen", "⏰ Ich erinnere dich:"),
        ("en", "remind me about Uli", "in three days", "⏰ I’ll remind you:"),
    ],
)
async def test_a_reminder_without_a_day_is_asked_about(
    bot: Running, language: str, words: str, day: str, told: str
) -> None:
    kim = await with_partners(bot, language)
    assert told not in (await kim.say(words)).text
    other = await kim.say(
        "erinner mich morgen an Lisa" if language == "de" else "remind me about Lisa tomorrow"
    )
    assert "@lisa" in other.text
    await kim.say(words)
    assert told in (await kim.say(day)).text
    assert "Uli" in (await kim.say("/diary")).text


@pytest.mark.parametrize(
    ("language", "words", "nothing", "posted", "brought"),
    [
        (
            "de",
            "was hat Uli gebracht",
            "Zu Uli steht noch kein Beitrag im Tagebuch.",
            "Uli hat gepostet, 40 Klicks, 20 €",
            "Uli: ein Beitrag, 20\u00a0€\nKlicks: 40, also 2 für je 1\u00a0€",
        ),
        (
            "en",
            "what did Uli bring",
            "There’s no post by Uli in your diary yet.",
            "Uli posted, 40 clicks, €20",
            "Uli: one post, €20\nClicks: 40, which is 2 for each €1",
        ),
    ],
)
async def test_what_one_partner_brought_is_told_by_name(
    bot: Running, language: str, words: str, nothing: str, posted: str, brought: str
) -> None:
    kim = await with_partners(bot, language)
    assert nothing in (await kim.say(words)).text
    await kim.say(posted)
    assert brought in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "words", "no", "yes", "gone"),
    [
        ("de", "entferne Tom", "nein", "ja", "@tom ist entfernt, mit allen Zahlen."),
        ("en", "remove Tom", "no", "yes", "@tom is gone, with all figures."),
    ],
)
async def test_a_partner_is_removed_by_name_after_a_question(
    bot: Running, language: str, words: str, no: str, yes: str, gone: str
) -> None:
    kim = await with_partners(bot, language)
    await kim.say(words)
    assert "9" in (await kim.say(no)).text
    await kim.say(words)
    assert gone in (await kim.say(yes)).text
    assert "@tom" not in (await kim.say("/partners")).text


@pytest.mark.parametrize(
    ("language", "words", "one_by_one"),
    [
        ("de", "entferne Tom und Lisa", "Schreib mir bitte zu jedem eine eigene Nachricht."),
        ("en", "remove Tom and Lisa", "Please send me a message for each of them."),
    ],
)
async def test_several_partners_are_removed_one_by_one(
    bot: Running, language: str, words: str, one_by_one: str
) -> None:
    kim = await with_partners(bot, language)
    assert one_by_one in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "words", "now", "before"),
    [
        ("de", "Lisa kostet jetzt 100 Euro", "Preis: 100\u00a0€ pro Beitrag", "Preis: 90\u00a0€ pro Beitrag"),
        (
            "de",
            "Lisa ist teurer geworden, 100 €",
            "Preis: 100\u00a0€ pro Beitrag",
            "Preis: 90\u00a0€ pro Beitrag",
        ),
        ("en", "Lisa now costs 100 euros", "Price: €100 a post", "Price: €90 a post"),
        ("en", "Lisa got more expensive, €100", "Price: €100 a post", "Price: €90 a post"),
    ],
)
async def test_a_new_price_is_kept_and_taken_back(
    bot: Running, language: str, words: str, now: str, before: str
) -> None:
    kim = await with_partners(bot, language)
    told = await kim.say(words)
    assert now in told.text
    await kim.press(told, "↩️")
    shown = await kim.say("was kostet Lisa" if language == "de" else "how much does Lisa cost")
    assert before in shown.text


@pytest.mark.parametrize(
    ("language", "words", "wrong", "now"),
    [
        (
            "de",
            "Lisa kostet -5 Euro",
            "Ein Preis unter null kann nicht stimmen.",
            "Preis: 80\u00a0€ pro Beitrag",
        ),
        ("en", "Lisa costs -5 euros", "A price below zero can’t be right.", "Price: €80 a post"),
    ],
)
async def test_a_price_below_zero_is_asked_for_again(
    bot: Running, language: str, words: str, wrong: str, now: str
) -> None:
    kim = await with_partners(bot, language)
    assert wrong in (await kim.say(words)).text
    assert now in (await kim.say("80 €")).text


@pytest.mark.parametrize(
    ("language", "compared", "one", "all_of_them", "kept"),
    [
        (
            "de",
            "@ben 9k 300 Likes oder @mia 5k 310 Likes",
            "speicher Ben als Partner",
            "speicher beide als Partner",
            "• @ben mit 9.000 Followern und 300 Likes",
        ),
        (
            "en",
            "@ben 9k 300 likes or @mia 5k 310 likes",
            "save ben as a partner",
            "save both as partners",
            "• @ben with 9,000 followers and 300 likes",
        ),
    ],
)
async def test_who_was_compared_is_saved_with_their_figures_by_name_or_all_at_once(
    bot: Running, language: str, compared: str, one: str, all_of_them: str, kept: str
) -> None:
    kim = bot.somebody(language)
    await kim.say(compared)
    assert kept in (await kim.say(one)).text
    assert "@mia" not in (await kim.say("/partners")).text
    await kim.say(compared)
    assert "@mia" in (await kim.say(all_of_them)).text


@pytest.mark.parametrize(
    ("language", "words", "question"),
    [("de", "speicher Anna als Partner", "Wer kommt dazu?"), ("en", "save anna as a partner", "Who joins?")],
)
async def test_of_whom_nothing_is_known_the_figures_are_asked_for(
    bot: Running, language: str, words: str, question: str
) -> None:
    kim = bot.somebody(language)
    await kim.say("@ben 9k 300 likes or @mia 5k 310 likes")
    assert question in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "words", "kept"),
    [
        ("de", "Partner: @a 4k 210 Likes, @b 9k 400 Likes", "2 Partner gemerkt:"),
        ("en", "Partner: @a 4k 210 likes, @b 9k 400 likes", "2 partners noted:"),
    ],
)
async def test_accounts_behind_the_word_partner_and_a_colon_are_kept(
    bot: Running, language: str, words: str, kept: str
) -> None:
    kim = bot.somebody(language)
    assert kept in (await kim.say(words)).text


async def test_whose_name_is_on_nobodys_list_is_no_partner(bot: Running) -> None:
    await with_partners(bot, "en")
    lee = bot.somebody("en")
    assert "@tom" not in (await lee.say("remove Tom")).text


@pytest.mark.parametrize(
    ("language", "words", "price"),
    [
        ("de", "was kostet lisa?", "Preis: 90\u00a0€ pro Beitrag"),
        ("de", "Preis von Lisa", "Preis: 90\u00a0€ pro Beitrag"),
        ("de", "was würde Lisa verlangen?", "Preis: 90\u00a0€ pro Beitrag"),
        ("de", "wieviel will Lisa pro Post?", "Preis: 90\u00a0€ pro Beitrag"),
        ("de", "kann ich mir Lisa leisten?", "Preis: 90\u00a0€ pro Beitrag"),
        ("de", "wie viele Follower hat Lisa?", "4.200 Follower"),
        ("de", "wie gut ist Lisa?", "4.200 Follower"),
        ("de", "was kostet Uli?", "Preis: noch offen"),
        ("de", "was kosten Lisa und Tom?", "90\u00a0€"),
        ("en", "how much is lisa?", "Price: €90 a post"),
        ("en", "the price of Lisa", "Price: €90 a post"),
        ("en", "what would Lisa charge?", "Price: €90 a post"),
        ("en", "how much does Lisa take per post?", "Price: €90 a post"),
        ("en", "can I afford Lisa?", "Price: €90 a post"),
        ("en", "how many followers does Lisa have?", "4,200 followers"),
        ("en", "how good is Lisa?", "4,200 followers"),
        ("en", "how much is Uli?", "Price: not known yet"),
        ("en", "how much are Lisa and Tom?", "€90"),
    ],
)
async def test_what_a_partner_takes_is_told_however_it_is_asked(
    bot: Running, language: str, words: str, price: str
) -> None:
    kim = await with_partners(bot, language)
    assert price in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "words", "free"),
    [("de", "was kostet das?", "Mikroskop ist kostenlos"), ("en", "how much is it?", "Mikroskop is free")],
)
async def test_what_the_bot_costs_is_told_where_no_partner_is_named(
    bot: Running, language: str, words: str, free: str
) -> None:
    kim = await with_partners(bot, language)
    assert free in (await kim.say(words)).text


@pytest.mark.parametrize(
    ("language", "words"), [("de", "was hat Lisa gekostet?"), ("en", "how much did Lisa cost me?")]
)
async def test_a_question_for_what_a_partner_cost_begins_nothing_in_the_diary(
    bot: Running, language: str, words: str
) -> None:
    kim = await with_partners(bot, language)
    before = (await kim.say("/diary")).text
    await kim.say(words)
    assert before == (await kim.say("/diary")).text
