import asyncio
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select
from telegram.error import NetworkError

from bot.app import build_router
from bot.clock import utc_now
from bot.storage.database import Database
from bot.storage.forgetting import Forgetting
from bot.storage.tables import inbox
from bot.telegram import intake, poller
from bot.telegram.delivery import Delivery
from bot.telegram.files import FileMaker
from bot.telegram.handling import Handling, Identity
from bot.telegram.inline_answers import InlineAnswers
from bot.telegram.intake import Intake
from bot.telegram.lanes import Lanes
from bot.telegram.pace import traffic
from bot.telegram.pictures import drawn
from bot.telegram.poller import Poller, PollingStalledError
from bot.telegram.sender import Sender
from bot.telegram.tap_answers import TapAnswers
from bot.telegram.wire import AiohttpRequest, Wire
from bot.understanding.reader import Reader
from bot.wording.catalogue import Catalogue
from tests.conftest import TOKEN
from tests.telegram.conftest import Line
from tests.telegram.post_office import open_database

CATALOGUE = Catalogue()
Ends = list[list[dict[str, Any]] | Exception]


@dataclass
class Script:
    """How polls end, one after the other, and what was asked for and stored by then."""

    ends: Ends
    polls: list[tuple[int | None, list[int]]] = field(default_factory=list)
    ended: asyncio.Event = field(default_factory=asyncio.Event)


class Scripted(Wire):
    """A wire on which polls end as a script has it; at the script's end they wait."""

    def __init__(self, line: Line, database: Database, script: Script) -> None:
        super().__init__(TOKEN, base_url=f"{line.url}/bot", request=AiohttpRequest())
        self._database = database
        self._script = script

    async def raw_updates(self, offset: int | None, wait_s: int, kinds: list[str]) -> list[dict[str, Any]]:
        """End as the script has it."""
        self._script.polls.append((offset, await self._database.read(_numbers)))
        if not self._script.ends:
            self._script.ended.set()
            await asyncio.Event().wait()
        end = self._script.ends.pop(0)
        if isinstance(end, Exception):
            raise end
        return end


def _numbers(connection: Connection) -> list[int]:
    return list(connection.execute(select(inbox.c.update_id).order_by(inbox.c.update_id)).scalars())


def _update(number: int, text: str = "/help", person_id: int = 5) -> dict[str, Any]:
    person = {"id": person_id, "is_bot": False, "first_name": "Kim"}
    chat = {"id": person_id, "type": "private"}
    return {
        "update_id": number,
        "message": {"message_id": 1, "date": 1, "from": person, "chat": chat, "text": text},
    }


@asynccontextmanager
async def _ready(line: Line, database: Database, script: Script) -> AsyncIterator[tuple[Poller, Lanes]]:
    wire = Scripted(line, database, script)
    await wire.initialize()
    handling = Handling(build_router(CATALOGUE), CATALOGUE, Identity(wire.id, wire.username))
    rules = traffic(0, 0, time.monotonic)
    delivery = Delivery(wire, FileMaker(database).make, drawn)
    sender = Sender(database, delivery, rules, utc_now, CATALOGUE.answer_lost)
    taps = TapAnswers(wire, CATALOGUE.not_your_button)
    lanes = Lanes(database, handling, sender, taps, wire, utc_now, Forgetting(database))
    try:
        inline = InlineAnswers(wire, Reader(CATALOGUE.root), CATALOGUE, utc_now)
        yield Poller(wire, Intake(wire.id, database, lanes, inline, utc_now)), lanes
    finally:
        await lanes.stop()
        await wire.shutdown()


@asynccontextmanager
async def _running(part: Coroutine[Any, Any, None]) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(part)
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, PollingStalledError):
            await task


@asynccontextmanager
async def _polling(line: Line, database: Database, script: Script) -> AsyncIterator[asyncio.Task[None]]:
    async with (
        _ready(line, database, script) as (polls, lanes),
        _running(lanes.run()),
        _running(polls.run()) as it,
    ):
        yield it


async def _polls(line: Line, folder: Path, ends: Ends) -> list[tuple[int | None, list[int]]]:
    """Return for each poll its offset and the numbers that were stored by then."""
    script = Script(ends)
    async with open_database(folder) as database, _polling(line, database, script):
        await asyncio.wait_for(script.ended.wait(), 5)
    return script.polls


async def test_what_a_poll_confirms_is_stored_by_then(line: Line, tmp_path: Path) -> None:
    ends: Ends = [[_update(7), _update(8)], [_update(9)]]
    assert [(None, []), (9, [7, 8]), (10, [7, 8, 9])] == await _polls(line, tmp_path, ends)


async def test_after_a_poll_without_updates_numbers_may_start_anew(line: Line, tmp_path: Path) -> None:
    ends: Ends = [[_update(900)], [], [_update(5)]]
    assert [None, 901, None, 6] == [offset for offset, _ in await _polls(line, tmp_path, ends)]


async def test_a_failed_poll_confirms_again_what_the_one_before_should_have(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "FIRST_PAUSE_S", 0.01)
    ends: Ends = [[_update(7)], NetworkError("x"), NetworkError("x"), [_update(8)]]
    assert [None, 8, 8, 8, 9] == [offset for offset, _ in await _polls(line, tmp_path, ends)]


async def test_half_an_emoji_is_stored_like_any_other_text(line: Line, tmp_path: Path) -> None:
    assert [(None, []), (8, [7])] == await _polls(line, tmp_path, [[_update(7, "\ud83d")]])


async def test_an_update_beyond_all_numbers_is_stored_all_the_same(line: Line, tmp_path: Path) -> None:
    assert [(None, []), (8, [7])] == await _polls(line, tmp_path, [[_update(7, person_id=2**70)]])


async def test_nothing_is_confirmed_while_it_cannot_be_stored(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "PAUSE_S", 0.01)
    async with open_database(tmp_path) as database:
        pages = await database.write(lambda it: it.exec_driver_sql("PRAGMA page_count").scalar_one())
        await database.write(lambda it: it.exec_driver_sql(f"PRAGMA max_page_count={pages}").close())
        script = Script([[_update(7, "x" * 100_000)]])
        async with _polling(line, database, script):
            await asyncio.sleep(0.05)
            assert [(None, [])] == script.polls
            await database.write(lambda it: it.exec_driver_sql("PRAGMA max_page_count=100000").close())
            await asyncio.wait_for(script.ended.wait(), 5)
            assert [(None, []), (8, [7])] == script.polls


async def test_nothing_is_fetched_before_what_an_earlier_process_left_is_taken_up(
    line: Line, tmp_path: Path
) -> None:
    script = Script([[_update(7)]])
    async with (
        open_database(tmp_path) as database,
        _ready(line, database, script) as (polls, lanes),
        _running(polls.run()),
    ):
        await asyncio.sleep(0.02)
        assert [] == script.polls
        async with _running(lanes.run()):
            await asyncio.wait_for(script.ended.wait(), 5)


async def test_a_poll_that_neither_answers_nor_fails_ends_the_process(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "STALLED_S", 0.02)
    async with open_database(tmp_path) as database, _polling(line, database, Script([])) as running:
        with pytest.raises(PollingStalledError):
            await asyncio.wait_for(running, 5)
