import asyncio
import json
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.clock import utc_now
from bot.skills.reply import Reply, say
from bot.skills.request import Request
from bot.skills.router import Router
from bot.skills.skill import Outcome, Skill
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.effects import Remember
from bot.storage.forgetting import Forgetting
from bot.storage.inbox import Arrival
from bot.storage.look import Look
from bot.storage.tables import dead_letter, person
from bot.telegram import lanes
from bot.telegram.answered import Answered
from bot.telegram.delivery import Delivery
from bot.telegram.files import FileMaker
from bot.telegram.handling import Handling, Identity
from bot.telegram.lanes import Lanes
from bot.telegram.pace import traffic
from bot.telegram.pictures import drawn
from bot.telegram.sender import Sender
from bot.telegram.tap_answers import TapAnswers
from bot.understanding.reader import Reader
from bot.wording.catalogue import Catalogue
from tests.telegram.conftest import Line, newcomer
from tests.telegram.post_office import open_database

CATALOGUE = Catalogue()
SECRET = "my secret words"
APOLOGY = CATALOGUE.text("en", "apology")
Doing = Callable[[Request], None]


@dataclass
class Works:
    """Lanes and a sender at work on one skill, which does what the test wants before it answers."""

    line: Line
    database: Database
    lanes: Lanes
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def say(self, person_id: int, text: str = "/help") -> int:
        """Keep an update as the poller does, and hand it to the lanes."""
        arrival = self.arrival(person_id, text)
        for new in await self.database.write(inbox.keep, [arrival], utc_now()):
            self.lanes.put(new)
        return arrival.update_id

    async def leave(self, person_id: int, text: str = "/help") -> None:
        """Keep an update as an earlier process did that ended before it was handled."""
        await self.database.write(inbox.keep, [self.arrival(person_id, text)], utc_now())

    async def answered(self, person_id: int, answers: int) -> list[str]:
        """Wait for so many answers and return them all."""
        await self.line.telegram.wait_until(lambda: len(self.texts(person_id)) >= answers)
        return self.texts(person_id)

    def texts(self, person_id: int) -> list[str]:
        """Return what the bot wrote to a person."""
        own = self.line.telegram.bot["id"]
        return [each["text"] for each in self.line.telegram.messages(person_id) if each["from"]["id"] == own]

    def arrival(self, person_id: int, text: str) -> Arrival:
        """Return an update as Telegram hands it over."""
        sender = {"id": person_id, "is_bot": False, "first_name": "Kim", "language_code": "en"}
        chat = {"id": person_id, "type": "private"}
        number = next(self._numbers)
        message = {"message_id": number, "date": 1, "from": sender, "chat": chat, "text": text}
        return Arrival(
            self.line.wire.id, number, person_id, json.dumps({"update_id": number, "message": message})
        )


@asynccontextmanager
async def working(line: Line, folder: Path, doing: Doing, *, left: int = 0) -> AsyncIterator[Works]:
    """Let lanes work until the block ends; `left` updates of the line's person wait from before."""

    def answer(request: Request, look: Look) -> Outcome:
        doing(request)
        rest = getattr(request.message.said, "rest", "")
        return Outcome((Reply((say("zone-unknown", text=rest, near="yes"),)),), (Remember(),))

    router = Router([Skill(name="help", command="help", answer=answer)], Reader(CATALOGUE.root), CATALOGUE)
    handling = Handling(router, CATALOGUE, Identity(line.wire.id, "mikroskop_bot"))
    async with open_database(folder) as database:
        delivery = Delivery(line.wire, FileMaker(database).make, drawn)
        sender = Sender(database, delivery, traffic(0, 0, time.monotonic), utc_now, CATALOGUE.answer_lost)
        taps = TapAnswers(line.wire, CATALOGUE.not_your_button)
        forgetting = Forgetting(database)
        at_work = Lanes(database, handling, sender, taps, line.wire, utc_now, forgetting)
        works = Works(line, database, at_work)
        for number in range(left):
            await works.leave(line.chat_id, f"/help {number}")
        running = [asyncio.create_task(part) for part in (sender.run(), works.lanes.run())]
        await works.lanes.room()
        try:
            yield works
        finally:
            await works.lanes.stop()
            await sender.stop()
            for task in running:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the pauses between tries."""
    monkeypatch.setattr(lanes, "PAUSE_S", 0.01)


class Failing:
    """Fails so many times, and counts."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.tries = 0

    def __call__(self, request: Request) -> None:
        """Fail with an error that quotes the person."""
        self.tries += 1
        if self.tries <= self.times:
            raise LookupError(SECRET)


def _reasons(connection: Connection) -> list[str]:
    return list(connection.execute(select(dead_letter.c.reason)).scalars())


def _known(connection: Connection) -> list[int]:
    return list(connection.execute(select(person.c.id)).scalars())


async def test_a_skill_that_fails_for_a_moment_is_tried_again_unnoticed(line: Line, tmp_path: Path) -> None:
    failing = Failing(2)
    async with working(line, tmp_path, failing) as works:
        await works.say(line.chat_id)
        answers = await works.answered(line.chat_id, 1)
        assert APOLOGY not in answers
        assert [] == await works.database.read(_reasons)
    assert 3 == failing.tries


async def test_a_skill_that_goes_on_failing_ends_in_an_apology_and_the_next_message_is_served(
    line: Line, tmp_path: Path
) -> None:
    failing = Failing(3)
    async with working(line, tmp_path, failing) as works:
        await works.say(line.chat_id)
        await works.say(line.chat_id)
        apology, answer = await works.answered(line.chat_id, 2)
        [reason] = await works.database.read(_reasons)
    assert apology.startswith("Something went wrong") or apology in APOLOGY.replace("<b>", "").replace(
        "</b>", ""
    )
    assert apology != answer
    assert reason.startswith("LookupError in Failing.__call__:")
    assert 4 == failing.tries


async def test_what_a_failed_try_did_is_taken_back(line: Line, tmp_path: Path) -> None:
    async with working(line, tmp_path, Failing(3)) as works:
        await works.say(line.chat_id)
        await works.answered(line.chat_id, 1)
        assert [] == await works.database.read(_known)


async def test_no_log_of_any_level_quotes_what_somebody_wrote(
    line: Line, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"):
        async with working(line, tmp_path, Failing(3)) as works:
            await works.say(line.chat_id, f"/help {SECRET}")
            await works.answered(line.chat_id, 1)
    told = [f"{record.__dict__} {record.exc_text or record.exc_info}" for record in caplog.records]
    assert [] == [each for each in told if SECRET in each or "Kim" in each]
    actions = [record.__dict__.get("action") for record in caplog.records if record.levelno > logging.DEBUG]
    assert ["handling_failed", "handling_failed", "dead_letter"] == actions


async def test_one_persons_trouble_does_not_hold_up_another(line: Line, tmp_path: Path) -> None:
    kim, lee = line.chat_id, newcomer(line.telegram)

    def doing(request: Request) -> None:
        if request.message.person_id == kim:
            raise LookupError

    async with working(line, tmp_path, doing) as works:
        await works.say(kim)
        await works.say(lee)
        await works.answered(lee, 1)
        assert [] == works.texts(kim)
        await works.answered(kim, 1)


async def test_what_an_earlier_process_left_is_handled_first_and_in_order(line: Line, tmp_path: Path) -> None:
    async with working(line, tmp_path, lambda _: None, left=5) as works:
        answers = await works.answered(line.chat_id, 5)
    assert [str(number) for number in range(5)] == [answer.split("“")[1][0] for answer in answers]


async def test_while_the_database_is_in_trouble_nothing_is_given_up(line: Line, tmp_path: Path) -> None:
    async with working(line, tmp_path, lambda _: None) as works:
        await works.database.write(lambda it: it.exec_driver_sql("PRAGMA busy_timeout=1").close())
        await works.say(line.chat_id)
        before = await works.answered(line.chat_id, 1)
        await works.leave(line.chat_id)
        [arrival] = await works.database.read(inbox.waiting, line.wire.id, utc_now())
        with closing(sqlite3.connect(str(works.database.path), isolation_level=None)) as somebody_else:
            somebody_else.execute("BEGIN IMMEDIATE")
            works.lanes.put(arrival)
            await asyncio.sleep(0.05)
            assert before == works.texts(line.chat_id)
            somebody_else.execute("ROLLBACK")
        await works.answered(line.chat_id, 2)
        assert [] == await works.database.read(_reasons)


async def test_lanes_that_are_stopped_finish_what_they_hold_and_leave_the_rest(
    line: Line, tmp_path: Path
) -> None:
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(_: Request) -> None:
        loop.call_soon_threadsafe(begun.set)
        time.sleep(0.03)

    async with working(line, tmp_path, slow) as works:
        await works.say(line.chat_id)
        await works.say(line.chat_id)
        await begun.wait()
        await works.lanes.stop()
        waiting = await works.database.read(inbox.waiting, line.wire.id, utc_now())
    assert 1 == len(waiting)


async def test_room_that_is_taken_at_once_is_waited_for_again(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with working(line, tmp_path, lambda _: None) as works:
        monkeypatch.setattr(lanes, "MOST_WAITING", 1)
        first, second = (works.arrival(line.chat_id, "/help") for _ in range(2))
        await works.database.write(inbox.keep, [first, second], utc_now())
        answered: list[int] = []

        def go_on(_: Answered) -> None:
            answered.append(len(answered))
            if len(answered) == 1:
                works.lanes.put(second)

        works.lanes.on_answer = go_on
        works.lanes.put(first)
        await works.lanes.room()
        assert [0, 1] == answered
