"""Intake and lanes of the whole bot, over the wire: whatever Telegram does, people are served, once and in order."""

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from bot.app import opened_database
from bot.clock import utc_now
from bot.playground.telegram import Call, Person
from bot.storage import inbox, people, tables
from bot.storage.inbox import Arrival
from bot.storage.tables import change, dead_letter
from bot.telegram import lanes, pace, poller
from bot.wording.catalogue import Catalogue
from tests.conftest import TOKEN, Running, running
from tests.telegram.conftest import reachable

# python-telegram-bot warns whenever it makes a RetryAfter; bot.telegram.wire.seconds takes both of its forms
pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
QUICK_S = 0.02
CATALOGUE = Catalogue()


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses after troubles."""
    monkeypatch.setattr(pace, "FIRST_PAUSE_S", QUICK_S)
    monkeypatch.setattr(poller, "FIRST_PAUSE_S", QUICK_S)
    monkeypatch.setattr(lanes, "PAUSE_S", QUICK_S)


@pytest.fixture
def sound(bot: Running) -> Iterator[Running]:
    """Leave no fault behind for the others who share the bot."""
    yield bot
    bot.telegram.faults.clear()


def _letters_of(connection: Connection, person_id: int | None) -> list[str]:
    found = select(dead_letter.c.reason).where(dead_letter.c.person_id.is_not_distinct_from(person_id))
    return list(connection.execute(found).scalars())


def _unread(connection: Connection) -> int:
    return connection.execute(select(func.count()).where(tables.inbox.c.body.is_not(None))).scalar_one()


def _changes(connection: Connection, person_id: int) -> int:
    return connection.execute(select(func.count()).where(change.c.person_id == person_id)).scalar_one()


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "code": 401},
        {"kind": "status", "code": 404},
        {"kind": "status", "code": 409},
        {"kind": "status", "code": 429, "retry_after": 0.2},
        {"kind": "status", "code": 500},
        {"kind": "status", "code": 502},
        {"kind": "status", "code": 502, "body": "html"},
        {"kind": "drop"},
        {"kind": "lost"},
    ],
)
async def test_a_poll_that_fails_leaves_nobody_unheard(sound: Running, fault: dict[str, Any]) -> None:
    rule = sound.telegram.faults.add(**fault, method="getUpdates")
    kim = sound.somebody()
    await kim.say("12400 480")  # answers to the poll that waits already; the next one fails
    assert "12,500" in (await kim.say("12500 490")).text
    assert 1 == rule.hits


async def test_after_many_failures_polls_come_slowly(sound: Running) -> None:
    kim = sound.somebody()
    sound.telegram.faults.add("status", method="getUpdates", code=502, times=4)
    before = len(sound.telegram.calls)
    began = asyncio.get_running_loop().time()
    await kim.say("/help")
    await kim.say("/help")
    polls = [call for call in sound.telegram.calls[before:] if call.method == "getUpdates"]
    lasted = asyncio.get_running_loop().time() - began
    assert len(polls) <= 7
    assert lasted >= QUICK_S * (1 + 2 + 4 + 8)


async def test_an_update_that_comes_again_has_no_second_effect(sound: Running) -> None:
    kim = sound.somebody()
    await kim.say("12400 480")
    await kim.say("/help")  # confirms the first
    [update_id] = [
        number for number, each in sound.telegram.queue.confirmed.items() if _says(each, kim.id, "12400 480")
    ]
    kim.expect()
    sound.telegram.redeliver(update_id)
    await kim.hears_nothing()
    assert 1 == await sound.database.read(_changes, kim.id)


def _says(update: dict[str, Any], person_id: int, text: str) -> bool:
    message = update.get("message")
    if not isinstance(message, dict) or not isinstance(message.get("chat"), dict):
        return False  # made up by the tests of odd updates
    return (message.get("text"), message["chat"].get("id")) == (text, person_id)


async def test_many_people_at_once_are_answered_each_in_order(sound: Running) -> None:
    crowd = [sound.somebody() for _ in range(20)]
    for kim in crowd:
        kim.expect()
    for number in range(1, 6):
        for kim in crowd:
            sound.telegram.say(kim.id, f"{number}000 50")
    for kim in crowd:
        await kim.answer(5)
        texts = [each["text"] for each in sound.telegram.messages(kim.id) if each["from"]["is_bot"]]
        assert [1, 2, 3, 4, 5] == [int(re.findall(r"(\d),000", text)[0]) for text in texts]


async def test_what_one_says_in_private_and_in_a_group_is_handled_in_order(sound: Running) -> None:
    kim = sound.somebody()
    group = sound.telegram.create_group("Café", [kim.id], silent=True)
    for number in range(1, 6):
        sound.telegram.say(kim.id, f"/log {number}000 50", group if number % 2 else kim.id)
    sound.telegram.say(kim.id, "/standing")
    kim.expect()
    assert "5,000" in (await kim.answer(3)).text


def _from(person: Person, **content: Any) -> dict[str, Any]:
    return {"message_id": 1, "date": 1, "from": person.user(), "chat": person.chat(), **content}


def _by(**who: Any) -> dict[str, Any]:
    return {"message": _from(NOBODY, text="hi", **{"from": {"is_bot": False, **who}})}


NOBODY = Person(6_999_999, "Nobody")
KNOWN = NOBODY.user()
POISON = {
    "nothing but a number": {"message": {"message_id": 1}},
    "no object at all": {"message": "hello"},
    "a list": {"message": []},
    "a text that is a number": {"message": _from(NOBODY, text=5)},
    "a text that is a list": {"message": _from(NOBODY, text=["/start"])},
    "a date that is a word": {"message": {**_from(NOBODY, text="hi"), "date": "now"}},
    "a language that is a number": _by(**{**KNOWN, "language_code": 5}),
    "a person without a name": _by(id=NOBODY.id),
    "a name that is a number": _by(**{**KNOWN, "first_name": 5}),
    "a person beyond all numbers": _by(**{**KNOWN, "id": 2**70}),
    "a person who is a word": _by(**{**KNOWN, "id": "x"}),
    "a chat beyond all numbers": {"message": _from(NOBODY, text="hi", chat={"id": -(2**70), "type": "private"})},
    "a mention that cuts an emoji": {
        "message": _from(
            NOBODY,
            text="😀😀😀",
            chat={"id": -5, "type": "group", "title": "x"},
            entities=[{"type": "mention", "offset": 1, "length": 3}],
        )
    },
    "a button of nobody": {"callback_query": {"id": "1", "data": "log"}},
    "a button under nothing": {"callback_query": {"id": "1", "from": KNOWN, "chat_instance": "1", "data": "log"}},
    "a button of somebody else's in no language": {
        "callback_query": {
            "id": "1",
            "from": {**KNOWN, "language_code": 5},
            "chat_instance": "1",
            "data": "log",
            "message": _from(
                NOBODY, text="x", chat={"id": -5, "type": "group"}, reply_to_message={"from": {"id": 1}}
            ),
        }
    },
    "a button whose data is a number": {
        "callback_query": {
            "id": "1",
            "from": KNOWN,
            "chat_instance": "1",
            "data": 5,
            "message": _from(NOBODY, text="x"),
        }
    },
    "a block by nobody": {"my_chat_member": {}},
    "a kind nobody asked for": {"poll_answer": {"poll_id": "1", "option_ids": []}},
    "nothing": {},
}  # fmt: skip


@pytest.mark.parametrize("poison", POISON.values(), ids=POISON.keys())
async def test_one_bad_update_does_not_keep_anybody_from_being_served(
    sound: Running, poison: dict[str, Any]
) -> None:
    sound.telegram.inject(poison)
    assert "12,400" in (await sound.somebody().say("12400 480")).text
    async with asyncio.timeout(5):
        while await sound.database.read(_unread):  # noqa: ASYNC110 - what is given up makes no sound
            await asyncio.sleep(0.005)


async def test_what_nobody_can_read_becomes_a_dead_letter(sound: Running) -> None:
    before = await sound.database.read(_letters_of, None)
    sound.telegram.inject({"message": {"message_id": 1}})
    await sound.somebody().say("12400 480")
    after = await sound.database.read(_letters_of, None)
    assert 1 == len(after) - len(before)
    assert re.match(r"\w+Error in ", after[-1])


async def test_who_said_what_cannot_be_handled_gets_an_apology(sound: Running) -> None:
    kim = sound.somebody("de")
    kim.expect()
    nowhere = {"latitude": 200.0, "longitude": 10.0}
    sound.telegram.inject({"message": _from(kim.person, location=nowhere)})
    sound.telegram.private_chat(kim.id).started = True
    assert "schiefgegangen" in (await kim.answer()).text
    assert ["ValueError in nearest"] == [
        each.split(":")[0] for each in await sound.database.read(_letters_of, kim.id)
    ]
    assert "12.400" in (await kim.say("12400 480")).text


@pytest.mark.parametrize("language", CATALOGUE.codes)
async def test_whose_answer_telegram_does_not_take_reads_so_in_their_language_known_or_not(
    sound: Running, language: str
) -> None:
    kim = sound.somebody(language)
    sound.telegram.faults.add("status", method="sendMessage", chat_id=kim.id, code=400)
    heard = await kim.say("/help")
    assert await sound.database.read(people.find, kim.id) is None
    assert re.sub("</?b>", "", CATALOGUE.answer_lost(language)) == heard.text


async def test_a_dead_letter_names_the_kind_of_an_error_and_never_its_text(sound: Running) -> None:
    sound.telegram.inject({"message": _from(NOBODY, text=["my secret"])})
    await sound.somebody().say("12400 480")
    for reason in await sound.database.read(_letters_of, NOBODY.id):
        assert "secret" not in reason


async def test_a_tap_is_acknowledged_and_answered_even_where_that_comes_too_late(sound: Running) -> None:
    kim = sound.somebody()
    asked = await kim.say("/help")
    sound.telegram.faults.add("status", method="answerCallbackQuery", code=400)
    assert (await kim.press(asked, "Log figures")).text
    again = await kim.press(asked, "Log figures")
    assert again.text
    assert [False, True] == [
        call.ok for call in sound.telegram.calls if call.method == "answerCallbackQuery"
    ][-2:]


async def test_a_tap_that_came_right_before_a_kill_is_acknowledged_by_the_next_process(
    tmp_path: Path,
) -> None:
    message = _from(NOBODY, text="x")
    query = {"id": "77", "from": KNOWN, "chat_instance": "1", "data": "help", "message": message}
    body = json.dumps({"update_id": 5, "callback_query": query})
    async with opened_database(f"sqlite:///{tmp_path}/bot.db") as database:
        kept = Arrival(int(TOKEN.split(":")[0]), 5, NOBODY.id, body)
        await database.write(inbox.keep, [kept], utc_now())
    async with running(tmp_path) as bot:
        await bot.telegram.wait_until(lambda: bool(_acknowledged(bot)))
        assert ["77"] == _acknowledged(bot)


def _acknowledged(bot: Running) -> list[str]:
    calls = [call for call in bot.telegram.calls if call.method == "answerCallbackQuery"]
    return [call.params["callback_query_id"] for call in calls]


async def test_in_a_group_an_answer_is_to_the_one_who_asked_and_so_are_its_buttons(sound: Running) -> None:
    kim, lee = sound.somebody("en"), sound.somebody("de")
    group = sound.telegram.create_group("Café", [kim.id, lee.id], silent=True)
    asked = sound.telegram.say(kim.id, "/standing 12400 480", group)["message_id"]
    await sound.telegram.wait_until(lambda: bool(_written(sound, group)))
    [answer] = _written(sound, group)
    assert asked == answer["reply_to_message"]["message_id"]
    query = sound.telegram.press(lee.id, answer["message_id"], "log", group)
    await sound.telegram.wait_until(lambda: query in sound.telegram.callback_answers)
    assert CATALOGUE.not_your_button("de") == sound.telegram.callback_answers[query]["text"]
    await lee.say("/help")  # what Lee pressed would have been answered before
    assert [answer] == _written(sound, group)


def _written(sound: Running, chat_id: int) -> list[dict[str, Any]]:
    return [each for each in sound.telegram.messages(chat_id) if each["from"]["is_bot"]]


async def test_who_blocks_the_bot_is_unreachable_until_they_return(sound: Running) -> None:
    kim = sound.somebody()
    await kim.say("12400 480")
    sound.telegram.block(kim.id)
    await _until_reachable(sound, kim.id, wanted=False)
    sound.telegram.unblock(kim.id)
    await _until_reachable(sound, kim.id, wanted=True)
    assert "12,500" in (await kim.say("12500 490")).text


async def test_who_blocked_the_bot_unseen_is_found_out_and_served_again_on_return(sound: Running) -> None:
    kim = sound.somebody()
    await kim.say("12400 480")
    sound.telegram.faults.add("blocked", method="sendMessage", chat_id=kim.id)
    sound.telegram.say(kim.id, "/help")
    await _until_reachable(sound, kim.id, wanted=False)
    assert "12,400" in (await kim.say("/standing")).text
    await _until_reachable(sound, kim.id, wanted=True)


async def _until_reachable(sound: Running, person_id: int, *, wanted: bool) -> None:
    async with asyncio.timeout(5):
        while await sound.database.read(reachable, person_id) is not wanted:  # noqa: ASYNC110 - kept without a sound
            await asyncio.sleep(0.005)


async def test_what_waits_in_memory_is_bounded_and_nothing_is_lost(
    sound: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "MOST_WAITING", 3)
    crowd = [sound.somebody() for _ in range(10)]
    for kim in crowd:
        kim.expect()
        for _ in range(3):
            sound.telegram.say(kim.id, "/help")
    for kim in crowd:
        await kim.answer(3)


async def test_the_menu_is_published_by_the_first_process_and_not_again_by_the_next(tmp_path: Path) -> None:
    languages = len(CATALOGUE.codes) + 1
    async with running(tmp_path) as bot:
        await bot.telegram.wait_until(lambda: 4 * languages == len(_published(bot)))
        assert all(call.ok for call in _published(bot))
    async with running(tmp_path) as bot:
        await bot.somebody().say("/help")
        assert [] == _published(bot)


def _published(bot: Running) -> list[Call]:
    return [call for call in bot.telegram.calls if call.method.startswith("setMy")]


async def test_who_is_not_among_the_allowed_is_turned_away_kindly_and_nothing_is_kept(tmp_path: Path) -> None:
    async with running(tmp_path, allowed_ids={7_000_001}) as bot:
        kim, lee = bot.somebody("en"), bot.somebody("de")
        assert "12,400" in (await kim.say("12400 480")).text
        assert "geschlossenen Kreis" in (await lee.say("12400 480")).text
        group = bot.telegram.create_group("Café", [kim.id, lee.id], silent=True)
        bot.telegram.say(lee.id, "/rate 12400 480", group)
        bot.telegram.say(lee.id, "/start")
        await lee.answer(2)
        assert [] == [each for each in bot.telegram.messages(group) if each["from"]["is_bot"]]
        assert await bot.database.read(people.find, lee.id) is None
