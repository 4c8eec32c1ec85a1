"""The sender at work, with a database and a wire of its own: letters go in, messages come out."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.clock import utc_now
from bot.playground.telegram import Call
from bot.skills.reply import File
from bot.storage import outbox, people
from bot.storage.database import Database
from bot.storage.outbox import Letter
from bot.storage.tables import dead_letter, metadata
from bot.storage.tables import outbox as letters
from bot.telegram.delivery import Delivery
from bot.telegram.pace import traffic
from bot.telegram.pictures import drawn
from bot.telegram.sender import Sender
from bot.wording.catalogue import Catalogue
from tests.telegram.conftest import Line

CATALOGUE = Catalogue()
DELIVERED_S = 15.0


@dataclass
class PostOffice:
    """A sender that runs, and what can be asked of it."""

    line: Line
    database: Database
    sender: Sender
    _numbers: "count[int]" = field(default_factory=count)

    async def put(self, chat_id: int, *payloads: str | dict[str, Any], person_id: int | None = None) -> int:
        """Put texts or payloads for one chat into the outbox, and return the last one's number."""
        sender = chat_id if person_id is None else person_id
        wanted = [
            Letter(
                f"u1:{next(self._numbers)}:0",
                sender,
                chat_id,
                {"text": each} if isinstance(each, str) else each,
            )
            for each in payloads
        ]
        await self.database.write(outbox.put, wanted, utc_now())
        self.sender.wake()
        return await self.database.read(outbox.newest)

    async def emptied(self) -> None:
        """Wait until every letter is delivered or given up."""
        async with asyncio.timeout(DELIVERED_S):
            while await self.waiting():  # noqa: ASYNC110 - a row that goes makes no sound
                await asyncio.sleep(0.002)

    async def waiting(self) -> list[str]:
        """Return the texts that are still in the outbox."""
        return [row.payload["text"] for row in await self.database.read(_rows, letters)]

    async def buried(self) -> list[tuple[str, int | None, str]]:
        """Return the dead letters: direction, person, reason."""
        rows = await self.database.read(_rows, dead_letter)
        return [(row.direction, row.person_id, row.reason) for row in rows]

    def texts(self, chat_id: int) -> list[str]:
        """Return what the bot wrote into a chat."""
        own = self.line.telegram.bot["id"]
        return [each["text"] for each in self.line.telegram.messages(chat_id) if each["from"]["id"] == own]

    def calls(self, chat_id: int | None = None) -> list[Call]:
        """Return the calls that sent something, to one chat or to all."""
        sends = [call for call in self.line.telegram.calls if call.method == "sendMessage"]
        return [call for call in sends if chat_id in {None, call.chat_id}]


def _rows(connection: Connection, table: Table) -> list[Any]:
    return list(connection.execute(select(table).order_by(table.c.id)))


async def _no_file(file: File, person_id: int) -> tuple[str, bytes]:
    raise LookupError(f"no {file} of {person_id}")


@asynccontextmanager
async def open_database(folder: Path) -> AsyncIterator[Database]:
    """Open a database with empty tables."""
    database = Database(f"sqlite:///{folder}/bot.db")
    await database.open()
    await database.write(metadata.create_all)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def post_office(
    line: Line, database: Database, rate: float = 0, chat_rate: float = 0
) -> AsyncIterator[PostOffice]:
    """Run a sender until the block ends; one that dies fails the test."""
    delivery = Delivery(line.wire, _no_file, drawn)
    rules = traffic(rate, chat_rate, time.monotonic)
    sender = Sender(database, delivery, rules, utc_now, CATALOGUE.answer_lost)
    await database.write(people.meet, line.chat_id, "de", utc_now())
    running = asyncio.create_task(sender.run())
    try:
        yield PostOffice(line, database, sender)
    finally:
        await sender.stop()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
