"""Whole conversations with the real process: what people do from the first word to the last."""

import csv
import io

import pytest

from tests.driver import Seen
from tests.e2e.conftest import World
from tests.e2e.traces import marked, places_of

WORDS = {
    "de": {
        "greeting": "Hallo Kim, ich bin Mikroskop.",
        "role": "Ich blogge",
        "figures": "12.400 / 480",
        "kept": "Gemerkt: 12.400 Follower, 480 Likes.",
        "standing": "Ja, mit 12.400 Followern zählst du zu den Micro-Influencern.",
        "slip": "14.200 / 480",
        "undo": "Rückgängig",
        "undone": "Jetzt gelten wieder 12.400 Follower und 480 Likes (",
        "export": "/exportieren",
        "delete": "/loeschen",
        "yes": "Ja, alles löschen",
        "gone": "Erledigt, alles ist gelöscht.",
    },
    "en": {
        "greeting": "Hello Kim, I’m Mikroskop.",
        "role": "I run a business",
        "figures": "12,400 / 480",
        "kept": "Saved: 12,400 followers, 480 likes.",
        "standing": "Yes, with 12,400 followers you count as a micro-influencer.",
        "slip": "14.200 / 480",
        "undo": "Undo",
        "undone": "is back to 12,400 followers and 480 likes.",
        "export": "/export",
        "delete": "/delete",
        "yes": "Yes, delete everything",
        "gone": "Done, everything is deleted.",
    },
}
MARK = "Zanzibarleuchtturm"
PATIENCE = 200
"""Rounds of small talk within which an erasure must have reached the disk."""


@pytest.mark.parametrize("language", ["de", "en"])
async def test_from_the_first_word_to_the_last(world: World, language: str) -> None:
    words, kim = WORDS[language], world.somebody(language)
    start = await kim.say("/start")
    assert start.text.startswith(words["greeting"])
    met = await kim.press(start, words["role"])
    assert start.id == met.id
    assert words["kept"] in (await kim.say(words["figures"])).text
    assert (await kim.say("/standing")).text.startswith(words["standing"])
    slip = await kim.say(words["slip"])
    undone = await kim.press(slip, words["undo"])
    assert (slip.id, True) == (undone.id, undone.edited)
    assert words["undone"] in undone.text
    rows = exported(world, await kim.say(words["export"]))
    assert [["main", "12400", "480", ""]] == [row[1:] for row in rows]
    gone = await kim.press(await kim.say(words["delete"]), words["yes"])
    assert gone.text.startswith(words["gone"])
    assert (await kim.say("/start")).text.startswith(words["greeting"])


async def test_after_an_erasure_no_table_knows_the_person_and_no_file_their_words(world: World) -> None:
    kim, other = world.somebody("en", MARK), world.somebody("en")
    await kim.say("/start")
    await kim.say("12400 / 480")
    await kim.say(f"{MARK} is where I live " + "and write and live " * 50)
    await kim.press(await kim.say("/settings"), "Time zone")
    await kim.say(f"{MARK}istan")
    await kim.press(await kim.say("/delete"), "Yes, delete everything")
    for _ in range(PATIENCE):  # the file is rewritten right after the goodbye; meanwhile others are served
        if not marked(world.folder, MARK) and not places_of(world.bot.database, kim.id):
            break
        await other.say("hello")
    assert [] == marked(world.folder, MARK)
    assert [] == places_of(world.bot.database, kim.id)


@pytest.mark.parametrize(("answer", "answers"), [("Hamburg", 2), ("/cancel", 1)])
async def test_the_key_for_the_location_is_taken_away_with_the_answer(
    world: World, answer: str, answers: int
) -> None:
    kim = world.somebody("en")
    asked = await kim.press(await kim.say("/settings"), "Time zone")
    assert asked.keyboard is not None
    await kim.say(answer, answers)
    assert world.telegram.private_chat(kim.id).keyboard is None


async def test_no_keyboard_stays_behind_whatever_is_answered(world: World) -> None:
    for language, zone in (("de", "Zeitzone"), ("en", "Time zone")):
        for answer, answers in (("Hambrug", 1), ("12400 / 480", 1), ("Hamburg", 2)):
            kim = world.somebody(language)
            await kim.press(await kim.say("/settings"), zone)
            assert world.telegram.private_chat(kim.id).keyboard is not None
            await kim.say(answer, answers)
            assert world.telegram.private_chat(kim.id).keyboard is None


async def test_what_was_asked_is_still_known_after_a_kill(world: World) -> None:
    kim, uli, eve = world.somebody("en"), world.somebody("de"), world.somebody("en")
    await kim.say("8900 followers")
    await uli.say("8.900 Follower")
    await eve.say("12400 / 480")
    question = await eve.say("/delete")
    await world.bot.kill()
    await world.bot.start()
    world.telegram.say(kim.id, "310")
    world.telegram.say(uli.id, "310")
    world.telegram.press(eve.id, question.id, question.button("Yes, delete everything"))
    await world.hears(kim, "Like rate: 3.48%")
    await world.hears(uli, "Like-Quote: 3,48\N{NO-BREAK SPACE}%")
    await world.hears(eve, "Done, everything is deleted.")


def exported(world: World, sent: Seen) -> list[list[str]]:
    """Return the rows of an exported file without its header."""
    assert sent.document is not None
    header, *rows = csv.reader(io.StringIO(world.telegram.files[sent.document["file_id"]].decode()))
    assert ["date", "account", "followers", "likes", "note"] == header
    return rows
