"""Somebody who is no partner is said not to be known: nothing changes, and they can be added."""

import pytest

from tests.conftest import Running
from tests.driver import Somebody

SAID = [
    ("de", "lösch Lisa"),
    ("de", "lösch lisa bitte"),
    ("de", "nimm Lisa von der Liste"),
    ("de", "hab Lisa gestern angefragt"),
    ("de", "Lisa hat zugesagt, 80 euro"),
    ("de", "Tante Lisa hat abgesagt"),
    ("de", "Lisa kostet jetzt 50 €"),
    ("de", "was kostet Lisa"),
    ("de", "erinner mich in drei Tagen an Lisa"),
    ("de", "was hat Lisa gebracht?"),
    ("de", "hab Lisa angefragt"),
    ("de", "hab lisa angefragt"),
    ("de", "Heute hat Lisa gepostet"),
    ("de", "der Beitrag von Lisa ist online"),
    ("en", "delete Lisa"),
    ("en", "erase Lisa please"),
    ("en", "take Lisa off the list"),
    ("en", "asked Lisa yesterday"),
    ("en", "Lisa said yes, 80 euros"),
    ("en", "Lisa never posted"),
    ("en", "Lisa now costs €50"),
    ("en", "how much does Lisa cost"),
    ("en", "remind me of Lisa in three days"),
    ("en", "what did Lisa bring?"),
    ("en", "Lisa posted"),
    ("en", "remove lisa"),
]
NOT_KNOWN = {"de": "kenne ich noch nicht", "en": "I don’t know"}
PARTNERS = {"de": "(1 von 1)", "en": "(1 of 1)"}


async def _with_tom(bot: Running, language: str) -> Somebody:
    kim = bot.somebody(language)
    await kim.say("/partners Tom 5k 200")
    return kim


@pytest.mark.parametrize(("language", "said"), SAID)
async def test_a_stranger_is_said_not_to_be_known_and_nothing_changes(
    bot: Running, language: str, said: str
) -> None:
    kim = await _with_tom(bot, language)
    diary = (await kim.say("/diary")).text
    answer = await kim.say(said)
    assert NOT_KNOWN[language] in answer.text
    assert "isa" in answer.text
    assert PARTNERS[language] in (await kim.say("/partners")).text
    assert diary == (await kim.say("/diary")).text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Hab Rezept gepostet"),
        ("de", "Hab Kekse gepostet"),
        ("de", "Gestern Weihnachtsrezept gepostet"),
        ("de", "Reel mit Mango ist online"),
        ("de", "Video von Mallorca ist online"),
        ("de", "Rezept ist online"),
        ("de", "Was kostet Spotify/Premium?"),
        ("de", "Was kostet Spotify?"),
        ("de", "Was kostet Nano-Influencer Werbung"),
        ("de", "Erinner mich an Newsletter"),
        ("de", "Lösch Kommentar"),
        ("de", "Lösch Spam"),
        ("de", "Entfern Duplikate"),
        ("en", "How much does Premium cost?"),
        ("en", "remove duplicates"),
        ("en", "delete spam"),
        ("en", "Delete Spam"),
        ("en", "Reel with Mango is online"),
    ],
)
async def test_a_thing_is_no_stranger(bot: Running, language: str, said: str) -> None:
    kim = await _with_tom(bot, language)
    assert NOT_KNOWN[language] not in (await kim.say(said)).text
    assert PARTNERS[language] in (await kim.say("/partners")).text


async def test_figures_beside_a_thing_that_was_posted_are_not_lost(bot: Running) -> None:
    mia = await _with_tom(bot, "de")
    asked = await mia.say("Habe Rezept gepostet, 12400")
    assert "12.400" in (await mia.press(asked, "Zahlen eintragen")).text


async def test_somebody_unknown_who_has_posted_or_answered_is_a_stranger_by_any_name(bot: Running) -> None:
    mia = await _with_tom(bot, "de")
    for said in ("Xanthippe hat gepostet", "Xanthippe hat zugesagt", "hab Xanthippe angefragt"):
        assert "Xanthippe kenne ich noch nicht" in (await mia.say(said)).text


@pytest.mark.parametrize(
    ("language", "said", "yes", "figures", "kept"),
    [
        ("de", "lösch Lisa", "ja", "1.200 / 60", "Lisa mit 1.200 Followern und 60 Likes"),
        ("en", "Lisa said no", "yes", "1,200 / 60", "Lisa with 1,200 followers and 60 likes"),
    ],
)
async def test_a_stranger_can_be_added_with_a_yes_and_the_figures(
    bot: Running, language: str, said: str, yes: str, figures: str, kept: str
) -> None:
    kim = await _with_tom(bot, language)
    await kim.say(said)
    assert "Lisa" in (await kim.say(yes)).text
    assert kept in (await kim.say(figures)).text


@pytest.mark.parametrize(
    ("language", "said", "question"),
    [
        ("de", "lösch Tom bitte", "Tom entfernen?"),
        ("en", "erase Tom please", "Remove Tom?"),
        ("en", "delete tom", "Remove Tom?"),
    ],
)
async def test_a_partner_is_removed_only_after_a_question_whatever_the_verb(
    bot: Running, language: str, said: str, question: str
) -> None:
    kim = await _with_tom(bot, language)
    assert question in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "lösch alles"),
        ("de", "lösche meine Daten"),
        ("en", "delete everything"),
        ("en", "erase all my data"),
    ],
)
async def test_deleting_everything_names_nobody(bot: Running, language: str, said: str) -> None:
    kim = await _with_tom(bot, language)
    assert NOT_KNOWN[language] not in (await kim.say(said)).text


@pytest.mark.parametrize(
    ("language", "label", "said"),
    [("de", "@laden 300 / 20", "lösch Laden"), ("en", "@farm 300 / 20", "delete Farm")],
)
async def test_an_account_of_ones_own_is_no_stranger(
    bot: Running, language: str, label: str, said: str
) -> None:
    kim = await _with_tom(bot, language)
    await kim.say("/log 12400 480")
    await kim.say(f"/log {label}")
    await kim.say({"de": "ja", "en": "yes"}[language])
    assert NOT_KNOWN[language] not in (await kim.say(said)).text


@pytest.mark.parametrize(("language", "said"), [("de", "lösch Lisa"), ("en", "Lisa said no")])
async def test_figures_without_a_name_are_ones_own_before_the_yes_to_a_stranger(
    bot: Running, language: str, said: str
) -> None:
    kim = await _with_tom(bot, language)
    await kim.say(said)
    kept = (await kim.say("12400 / 480")).text
    assert "12" in kept
    assert "Lisa" not in kept
    assert PARTNERS[language] in (await kim.say("/partners")).text
    assert "400" in (await kim.say({"de": "/stand", "en": "/standing"}[language])).text


@pytest.mark.parametrize(
    ("language", "said", "figures", "kept"),
    [
        ("de", "lösch Lisa", "Lisa 1.200 / 60", "Lisa mit 1.200 Followern und 60 Likes"),
        ("en", "delete Lisa", "Lisa 1,200 / 60", "Lisa with 1,200 followers and 60 likes"),
    ],
)
async def test_figures_with_the_name_of_the_stranger_need_no_yes(
    bot: Running, language: str, said: str, figures: str, kept: str
) -> None:
    kim = await _with_tom(bot, language)
    await kim.say(said)
    assert kept in (await kim.say(figures)).text


@pytest.mark.parametrize(
    ("language", "said", "label", "figures"),
    [("de", "lösch Lisa", "➕ Neu", "Ben 1.200 / 60"), ("en", "delete Lisa", "➕ New", "Ben 1,200 / 60")],
)
async def test_the_general_button_asks_for_anybody_new_after_a_stranger_was_named(
    bot: Running, language: str, said: str, label: str, figures: str
) -> None:
    kim = await _with_tom(bot, language)
    listed = await kim.say("/partners")
    await kim.say(said)
    assert "Lisa" not in (await kim.press(listed, label)).text
    assert "Ben" in (await kim.say(figures)).text
