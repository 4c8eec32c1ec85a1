"""Killed before or after any call, the bot ends up with the same database, and with one repeat at most."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.playground.errors import DroppedError
from bot.playground.ids import Ids
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from tests.conftest import TOKEN
from tests.e2e.process import BotProcess
from tests.reliability.row import Row

KIM = 7_000_001
SCENARIO = [
    "/start",
    "> Ich blogge",
    "/log 12400 480 2026-11-01",
    "/log 12500 490 2026-11-08 Kuchen",
    "> Rückgängig",
    "12600 Follower",
    "500",
    "/standing",
    "/goal 20000",
    "/compare 8000/300 9000/500",
    "/trend",
    "/export",
    "/privacy",
    "/help",
]
"""What somebody says, and after > the buttons they tap."""
QUIET_S = 30.0
LOOK_S = 0.02


class Fatal(Telegram):
    """A Telegram that kills the bot before or after a call of it."""

    def __init__(self) -> None:
        super().__init__(token=TOKEN, people=[Person(KIM, "Kim", language_code="de")])
        # the same numbers in every life, so that what is kept can be compared
        self.ids = Ids({"update": 1, "message": 1, "query": 1, "file": 1, "group": 2}, lambda: None)
        self.bot_process: BotProcess | None = None
        self.before: set[int] = set()
        self.after: set[int] = set()
        self.count = 0

    async def call(self, method: str, raw: dict[str, Any]) -> Any:
        """Do one call, unless its caller dies before it or before its answer."""
        self.count += 1
        number = self.count
        if number in self.before:
            await self._kill()
        result = await super().call(method, raw)
        if number in self.after:
            await self._kill()
        return result

    async def _kill(self) -> None:
        assert self.bot_process is not None
        await self.bot_process.kill()
        raise DroppedError


@dataclass(frozen=True)
class Life:
    """What is left of a run: the database without its times, and what stands in the chat."""

    calls: int
    kept: dict[str, Any]
    said: "Counter[str]" = field(compare=False)


@dataclass(frozen=True)
class Load:
    lives: int
    """0: one for each point."""
    kills_each: int


@pytest.mark.row(
    2, "every crash point", "the database equals that of a run without a kill, repeats at most 1 a kill"
)
async def test_killed_before_or_after_any_call_it_ends_up_the_same(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(1, 2), Load(0, 1))
    sound = await _lived(tmp_path / "sound", Fatal())
    points = [(when, number) for number in range(1, sound.calls + 1) for when in ("before", "after")]
    lives = [row.chance.sample(points, load.kills_each) for _ in range(load.lives)] or [
        [each] for each in points
    ]
    repeats = 0
    for number, life in enumerate(lives):
        telegram = Fatal()
        telegram.before = {at for when, at in life if when == "before"}
        telegram.after = {at for when, at in life if when == "after"}
        lived = await _lived(tmp_path / str(number), telegram)
        missing, repeated = sound.said - lived.said, lived.said - sound.said
        assert sound.kept == lived.kept, life
        assert not missing, (life, missing, repeated)
        assert repeated.total() <= len(life), (life, repeated)
        repeats += repeated.total()
    row.found(calls=sound.calls, lives=len(lives), repeats=repeats)


async def _lived(folder: Path, telegram: Fatal) -> Life:
    """Play the scenario to its end, and return what is left of it."""
    folder.mkdir()  # noqa: ASYNC240 - quick, and nothing else runs
    server = PlaygroundServer(telegram)
    await server.start()
    bot = telegram.bot_process = BotProcess(server.url, folder)
    try:
        async with _kept_alive(bot):
            for step in SCENARIO:
                await _done(telegram, step)
                await _quiet(telegram, bot.database)
        calls = telegram.count
    finally:
        await bot.kill()
        await server.stop()
    said = [each for each in telegram.messages(KIM) if each["from"]["is_bot"]]
    return Life(calls, _contents(bot.database), Counter(_shown(each) for each in said))


@asynccontextmanager
async def _kept_alive(bot: BotProcess) -> AsyncIterator[None]:
    """Start the bot whenever it has ended, as a supervisor does."""

    async def supervise() -> None:
        while True:
            await bot.launch()
            await bot.ended()

    supervisor = asyncio.create_task(supervise())
    try:
        yield
    finally:
        supervisor.cancel()
        with suppress(asyncio.CancelledError):
            await supervisor


async def _done(telegram: Telegram, step: str) -> None:
    """Say or tap something."""
    if not step.startswith("> "):
        telegram.say(KIM, step)
        return
    newest = next(each for each in reversed(telegram.messages(KIM)) if "reply_markup" in each)
    buttons = [button for line in newest["reply_markup"]["inline_keyboard"] for button in line]
    data = next(button["callback_data"] for button in buttons if step.removeprefix("> ") in button["text"])
    telegram.press(KIM, newest["message_id"], data)


async def _quiet(telegram: Telegram, path: Path) -> None:
    """Wait until everything is confirmed, answered and sent."""
    async with asyncio.timeout(QUIET_S):
        while telegram.pending or _waiting(path):  # noqa: ASYNC110 - the database makes no sound
            await asyncio.sleep(LOOK_S)


def _waiting(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT count(*) FROM inbox WHERE body IS NOT NULL UNION ALL SELECT count(*) FROM outbox"
        return any(number for (number,) in database.execute(query))


def _contents(path: Path) -> dict[str, Any]:
    """Return every row of every table, without moments and the numbers that count attempts at keeping something."""
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        return {
            name: sorted(
                str({key: row[key] for key in row.keys() if not f"_{key}".endswith("_at")})  # noqa: SIM118 - not a dict
                for row in database.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name of ours
            )
            for (name,) in tables.fetchall()
        }


def _shown(message: dict[str, Any]) -> str:
    return str(message.get("text") or message.get("caption"))
