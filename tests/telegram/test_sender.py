import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.storage import erasure, outbox
from bot.storage.database import Database
from bot.storage.outbox import Outgoing
from bot.telegram import chats, pace, sender
from bot.telegram.delivery import Delivery, Drawing
from bot.wording.catalogue import Catalogue
from tests.telegram.conftest import Line, newcomer, reachable
from tests.telegram.post_office import PostOffice, open_database, post_office

# python-telegram-bot warns whenever it makes a RetryAfter; bot.telegram.wire.seconds takes both of its forms
pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
QUICK_S = 0.01
ERASED_S = 0.5
"""In this time an erasure is certainly done."""
CATALOGUE = Catalogue()


def _plain(text: str) -> str:
    """Return a text of a message as it is seen in a chat."""
    return text.replace("<b>", "").replace("</b>", "")


@pytest_asyncio.fixture(loop_scope="session")
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with open_database(tmp_path) as it:
        yield it


@pytest_asyncio.fixture(loop_scope="session")
async def office(
    line: Line, database: Database, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[PostOffice]:
    """Open an office whose pauses in an outage are short."""
    monkeypatch.setattr(pace, "FIRST_PAUSE_S", QUICK_S)
    monkeypatch.setattr(pace, "LONGEST_PAUSE_S", QUICK_S)
    async with post_office(line, database) as it:
        yield it


async def test_letters_arrive_in_their_order_and_leave_the_outbox(office: PostOffice) -> None:
    kim, lee = office.line.chat_id, newcomer(office.line.telegram)
    for number in range(10):
        await office.put(kim, f"k{number}")
        await office.put(lee, f"l{number}a", f"l{number}b")
    await office.emptied()
    assert [f"k{number}" for number in range(10)] == office.texts(kim)
    assert [f"l{number}{each}" for number in range(10) for each in "ab"] == office.texts(lee)


async def test_with_more_chats_than_may_be_under_way_everybody_is_served_in_order(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chats, "MOST_UNDER_WAY", 3)
    monkeypatch.setattr(chats, "AT_A_LOOK", 4)
    crowd = [newcomer(office.line.telegram) for _ in range(7)]
    for number in range(5):
        for chat_id in crowd:
            await office.put(chat_id, f"m{number}")
    await office.emptied()
    assert [[f"m{number}" for number in range(5)]] * 7 == [office.texts(chat_id) for chat_id in crowd]


async def test_while_telegram_wants_silence_nothing_is_sent_and_then_all_of_it(office: PostOffice) -> None:
    telegram = office.line.telegram
    chats = [newcomer(telegram) for _ in range(12)]
    telegram.faults.add("status", method="sendMessage", code=429, retry_after=0.2, skip=3)
    for chat_id in chats:
        await office.put(chat_id, "a", "b")
    await office.emptied()
    [refused] = [call for call in office.calls() if call.error_code == 429]
    later = [call.at for call in office.calls() if call.at > refused.at]
    assert [["a", "b"]] * 12 == [office.texts(chat_id) for chat_id in chats]
    assert min(later) >= refused.at + 0.2


async def test_at_its_pace_the_bot_is_never_refused_not_even_right_after_a_silence(
    line: Line, database: Database
) -> None:
    telegram, rate = line.telegram, 40
    # a tenth more than the pace: messages need more or less long to arrive
    telegram.flood.enabled, telegram.flood.overall, telegram.flood.refused = True, rate * 11 // 10, 0
    telegram.faults.add("status", method="sendMessage", code=429, retry_after=1, skip=2)
    try:
        async with post_office(line, database, rate=rate) as office:
            chats = [newcomer(telegram) for _ in range(60)]
            for chat_id in chats:
                await office.put(chat_id, "a")
            await office.emptied()
            assert [["a"]] * 60 == [office.texts(chat_id) for chat_id in chats]
            assert 0 == telegram.flood.refused
    finally:
        telegram.flood.enabled = False


async def test_a_chat_gets_no_more_than_its_pace(line: Line, database: Database) -> None:
    telegram = line.telegram
    telegram.flood.enabled, telegram.flood.refused = True, 0
    telegram.flood.overall, telegram.flood.private_rate, telegram.flood.private_burst = 1_000, 20, 4
    try:
        async with post_office(line, database, chat_rate=20) as office:
            await office.put(line.chat_id, *(str(number) for number in range(12)))
            await office.emptied()
            assert (12, 0) == (len(office.texts(line.chat_id)), telegram.flood.refused)
    finally:
        telegram.flood.enabled, telegram.flood.private_rate, telegram.flood.private_burst = False, 1.0, 5


async def test_a_slow_chat_does_not_hold_up_the_others(office: PostOffice) -> None:
    slow, others = office.line.chat_id, [newcomer(office.line.telegram) for _ in range(5)]
    office.line.telegram.faults.add("slow", method="sendMessage", chat_id=slow, seconds=0.6)
    await office.put(slow, "a")
    for chat_id in others:
        await office.put(chat_id, "a")
    await office.line.telegram.wait_until(lambda: all(office.texts(chat_id) for chat_id in others))
    assert [] == office.texts(slow)
    await office.emptied()
    assert ["a"] == office.texts(slow)


async def test_a_gone_chat_is_tried_once_and_what_waits_for_it_is_dropped(office: PostOffice) -> None:
    gone, there = office.line.chat_id, newcomer(office.line.telegram)
    office.line.telegram.private_chat(gone).blocked = True
    await office.put(gone, "a", "b", "c")
    await office.put(there, "a")
    await office.emptied()
    assert (1, ["a"], []) == (len(office.calls(gone)), office.texts(there), await office.buried())


async def test_who_is_gone_is_marked_unreachable(office: PostOffice) -> None:
    gone = office.line.chat_id
    office.line.telegram.deactivate(gone)
    await office.put(gone, "a")
    await office.emptied()
    assert not await office.database.read(reachable, gone)


async def test_who_returns_gets_what_is_written_then(office: PostOffice) -> None:
    kim = office.line.chat_id
    office.line.telegram.private_chat(kim).blocked = True
    await office.put(kim, "a", "b")
    await office.emptied()
    office.line.telegram.private_chat(kim).blocked = False
    await office.put(kim, "c")
    await office.emptied()
    assert ["c"] == office.texts(kim)


async def test_a_group_that_threw_the_bot_out_says_nothing_of_the_one_who_asked(office: PostOffice) -> None:
    kim = office.line.chat_id
    group = office.line.telegram.create_group("Café", [kim], silent=True)
    office.line.telegram.chats[group].kicked = True
    await office.put(group, "a", person_id=kim)
    await office.emptied()
    assert await office.database.read(reachable, kim)


@pytest.mark.parametrize(
    ("fault", "copies"),
    [
        ({"kind": "lost"}, 2),
        ({"kind": "drop"}, 1),
        ({"kind": "status", "code": 502}, 1),
        ({"kind": "status", "code": 500}, 1),
        ({"kind": "status", "code": 502, "body": "html"}, 1),
        ({"kind": "status", "code": 401}, 1),
        ({"kind": "status", "code": 404}, 1),
        ({"kind": "status", "code": 409}, 1),
    ],
)
async def test_what_may_not_have_arrived_is_sent_again_before_what_follows(
    office: PostOffice, fault: dict[str, Any], copies: int
) -> None:
    kim = office.line.chat_id
    office.line.telegram.faults.add(**fault, method="sendMessage", chat_id=kim)
    await office.put(kim, "a", "b")
    await office.emptied()
    assert ["a"] * copies + ["b"] == office.texts(kim)


async def test_in_an_outage_nothing_is_lost_and_everything_keeps_its_order(office: PostOffice) -> None:
    chats = [newcomer(office.line.telegram) for _ in range(8)]
    office.line.telegram.faults.add(
        "status", method="sendMessage", code=502, probability=0.5, times=None, seed=5
    )
    for chat_id in chats:
        await office.put(chat_id, "a", "b", "c")
    await office.emptied()
    assert [["a", "b", "c"]] * 8 == [office.texts(chat_id) for chat_id in chats]


async def test_what_never_can_be_known_to_arrive_is_given_up_in_the_end(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "MOST_ATTEMPTS", 4)
    kim = office.line.chat_id
    await office.put(kim, "before")
    await office.emptied()
    office.line.telegram.faults.add("lost", method="sendMessage", chat_id=kim, times=4)
    await office.put(kim, "a", "b")
    await office.emptied()
    assert ["before", *["a"] * 4, "b"] == office.texts(kim)
    assert [("out", kim, "NetworkError")] == await office.buried()


async def test_a_letter_that_an_earlier_process_left_behind_may_have_been_sent_by_it(
    line: Line, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "FIRST_PAUSE_S", QUICK_S)
    monkeypatch.setattr(sender, "MOST_ATTEMPTS", 4)
    line.telegram.faults.add("lost", method="sendMessage", times=None)
    async with post_office(line, database) as earlier:
        await earlier.sender.stop()
        await earlier.put(line.chat_id, "a")
    assert ["a"] == await earlier.waiting()
    async with post_office(line, database) as office:
        await office.emptied()
    assert ["a"] * 3 == office.texts(line.chat_id)


async def test_a_certain_refusal_is_repeated_as_often_as_it_takes_and_counts_as_no_attempt(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "MOST_ATTEMPTS", 3)
    office.line.telegram.faults.add("status", method="sendMessage", code=401, times=5)
    office.line.telegram.faults.add("drop", method="sendMessage")
    await office.put(office.line.chat_id, "a")
    await office.emptied()
    assert (["a"], []) == (office.texts(office.line.chat_id), await office.buried())


@pytest.mark.parametrize(
    ("payload", "error"),
    [
        ({"text": "<b>not closed"}, "BadRequest"),
        ({"text": "<b>not closed", "edit": 1}, "BadRequest"),
        ({"text": "a", "file": "export_csv"}, "LookupError"),
    ],
    ids=["Telegram refuses it", "Telegram refuses it as a change", "its file cannot be made"],
)
async def test_what_cannot_be_sent_is_a_dead_letter_with_an_apology_in_its_place_and_in_its_language(
    office: PostOffice, payload: dict[str, Any], error: str
) -> None:
    kim = office.line.chat_id
    await office.put(kim, "before", payload | {"language": "de"}, "after")
    await office.emptied()
    assert ["before", _plain(CATALOGUE.answer_lost("de")), "after"] == office.texts(kim)
    assert [("out", kim, error)] == await office.buried()


async def test_in_a_group_an_apology_is_to_the_one_whose_answer_is_missing(office: PostOffice) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    group = telegram.create_group("Café", [kim], silent=True)
    asked = telegram.say(kim, "/rate", group)["message_id"]
    await office.put(group, {"text": "<b>not closed", "reply_to": asked}, person_id=kim)
    await office.emptied()
    [apology] = [each for each in telegram.messages(group) if each["from"]["is_bot"]]
    assert asked == apology["reply_to_message"]["message_id"]


async def test_for_an_apology_that_cannot_be_sent_there_is_no_apology(office: PostOffice) -> None:
    kim = office.line.chat_id
    office.line.telegram.faults.add("status", method="sendMessage", chat_id=kim, code=400, times=2)
    await office.put(kim, "a", "b")
    await office.emptied()
    assert ["b"] == office.texts(kim)
    assert [("out", kim, "BadRequest")] * 2 == await office.buried()


async def test_what_may_have_arrived_is_given_up_without_an_apology(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "MOST_ATTEMPTS", 2)
    kim = office.line.chat_id
    await office.put(kim, "before")
    await office.emptied()
    office.line.telegram.faults.add("drop", method="sendMessage", times=2)
    await office.put(kim, "a", "b")
    await office.emptied()
    assert ["before", "b"] == office.texts(kim)


@pytest.mark.parametrize(
    "refusal",
    [
        "Bad Request: chat not found",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: have no rights to send a message",
        "Bad Request: CHAT_WRITE_FORBIDDEN",
    ],
)
async def test_a_chat_that_takes_nothing_is_tried_once_and_hears_no_apology(
    office: PostOffice, refusal: str
) -> None:
    kim = office.line.chat_id
    office.line.telegram.faults.add("status", method="sendMessage", code=400, description=refusal)
    await office.put(kim, "a", "b", "c")
    await office.emptied()
    assert (1, [], []) == (len(office.calls(kim)), office.texts(kim), await office.buried())


async def test_what_waits_for_a_group_follows_it_to_its_new_number(office: PostOffice) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    group = telegram.create_group("Café", [kim], silent=True)
    moved = telegram.migrate(group)
    await office.put(group, "a", "b", person_id=kim)
    await office.emptied()
    assert ["a", "b"] == office.texts(moved)


async def test_what_moves_with_a_group_keeps_its_order_and_what_comes_for_the_old_number_follows(
    office: PostOffice,
) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    group = telegram.create_group("Café", [kim], silent=True)
    moved = telegram.migrate(group)
    telegram.faults.add("slow", method="sendMessage", chat_id=moved, seconds=0.05, times=None)
    await office.put(group, "a", "b", person_id=kim)
    await office.put(moved, "c", person_id=kim)
    await office.put(group, "d", person_id=kim)
    await telegram.wait_until(lambda: bool(office.texts(moved)))
    await office.put(group, "e", person_id=kim)
    await office.emptied()
    assert sorted("abcde") == sorted(office.texts(moved))
    assert ["a", "b", "d", "e"] == [text for text in office.texts(moved) if text != "c"]


async def test_a_group_that_moved_and_is_gone_there_too_is_dropped(office: PostOffice) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    group = telegram.create_group("Café", [kim], silent=True)
    moved = telegram.migrate(group)
    telegram.chats[moved].kicked = True
    await office.put(group, "a", "b", person_id=kim)
    await office.put(kim, "c")
    await office.emptied()
    assert ([], ["c"]) == (office.texts(moved), office.texts(kim))


async def test_what_was_taken_from_the_outbox_meanwhile_is_not_sent_again(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    monkeypatch.setattr(pace, "LONGEST_PAUSE_S", 0.1)
    monkeypatch.setattr(pace, "FIRST_PAUSE_S", 0.1)
    telegram.faults.add("drop", method="sendMessage")
    await office.put(kim, "a")
    await telegram.wait_until(lambda: len(office.calls(kim)) == 1)
    await office.database.write(outbox.remove_chat, kim)
    await office.put(kim, "b")
    await office.emptied()
    assert ["b"] == office.texts(kim)


async def _erase(office: PostOffice, person_id: int) -> None:
    """Erase a person as their wish does, with a goodbye."""
    await office.database.write(erasure.erase, person_id)
    office.sender.forget()
    await office.put(person_id, "goodbye")


async def test_what_is_queued_for_somebody_who_is_erased_is_not_sent(office: PostOffice) -> None:
    kim, lee, telegram = office.line.chat_id, newcomer(office.line.telegram), office.line.telegram
    telegram.faults.add("status", method="sendMessage", code=429, retry_after=0.1)
    await office.put(lee, "first")
    await telegram.wait_until(lambda: len(office.calls()) == 1)
    await office.put(kim, "a", "b", "c")
    await office.put(lee, "d")
    await asyncio.sleep(QUICK_S)  # Kim's first letter is in hand and waits for the end of the silence
    await _erase(office, kim)
    await office.emptied()
    assert (["goodbye"], ["first", "d"]) == (office.texts(kim), office.texts(lee))


@pytest.mark.parametrize(
    "fault",
    [{"kind": "status", "code": 429, "retry_after": ERASED_S}, {"kind": "drop"}],
    ids=["refused", "lost"],
)
async def test_what_is_being_repeated_for_somebody_who_is_erased_is_not_sent_again(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch, fault: dict[str, Any]
) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    monkeypatch.setattr(pace, "LONGEST_PAUSE_S", ERASED_S)
    monkeypatch.setattr(pace, "FIRST_PAUSE_S", ERASED_S)
    telegram.faults.add(**fault, method="sendMessage")
    await office.put(kim, "a", "b")
    await telegram.wait_until(lambda: len(office.calls(kim)) == 1)
    await _erase(office, kim)
    await office.emptied()
    assert (["goodbye"], []) == (office.texts(kim), await office.buried())


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "code": 400},
        {"kind": "status", "code": 502},
        {"kind": "status", "code": 429, "retry_after": 0.1},
    ],
    ids=["refused for good", "uncertain", "refused for now"],
)
async def test_what_is_in_flight_for_somebody_who_is_erased_leaves_nothing_behind_however_it_ends(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch, fault: dict[str, Any]
) -> None:
    kim, telegram = office.line.chat_id, office.line.telegram
    monkeypatch.setattr(sender, "MOST_ATTEMPTS", 1)
    in_flight, erased = asyncio.Event(), asyncio.Event()
    deliver = Delivery.deliver

    async def slowly(self: Delivery, row: Outgoing, drawing: Drawing | None = None) -> None:
        in_flight.set()
        await erased.wait()
        await deliver(self, row, drawing)

    monkeypatch.setattr(Delivery, "deliver", slowly)
    telegram.faults.add(**fault, method="sendMessage")
    await office.put(kim, "a", "b")
    await in_flight.wait()
    await _erase(office, kim)
    erased.set()
    await office.emptied()
    assert (["goodbye"], []) == (office.texts(kim), await office.buried())


async def test_a_sender_that_was_stopped_leaves_the_rest_to_the_next_one(
    line: Line, database: Database
) -> None:
    line.telegram.faults.add("slow", method="sendMessage", seconds=0.05)
    async with post_office(line, database) as office:
        await office.put(line.chat_id, "a", "b")
        await line.telegram.wait_until(lambda: len(office.calls()) == 1)
        await office.sender.stop()
        assert (["a"], ["b"]) == (office.texts(line.chat_id), await office.waiting())
    async with post_office(line, database) as office:
        await office.emptied()
    assert ["a", "b"] == office.texts(line.chat_id)
