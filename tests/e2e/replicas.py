"""Several processes of the bot on one PostgreSQL server, behind a proxy that hands each update to any of them."""

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import aiohttp
from aiohttp import web

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from tests.conftest import TOKEN
from tests.driver import Somebody
from tests.e2e.process import BotProcess
from tests.ports import free_port

PATIENCE_S = 3.0
"""How long the proxy waits for one of them before it tries another."""
LEASE_S, IDLE_S = 2, 1
QUICK = f"""
from bot.storage import inbox, leases, postgres
from datetime import timedelta
leases.LEASE_S = {LEASE_S}
inbox.LEFT_AFTER = timedelta(seconds=1)
postgres.SETTINGS["idle_in_transaction_session_timeout"] = "{IDLE_S}s"
from bot.telegram import lanes
from bot.weekly import run
lanes.LOOK_S = run.LOOK_S = 0.5
"""
"""What of a process that is gone waits for seconds only."""


@dataclass
class Replicas:
    """The processes at work, and new people to talk to them."""

    telegram: Telegram
    processes: list[BotProcess]
    ports: list[int]
    chance: random.Random
    _ids: "count[int]" = field(default_factory=lambda: count(7_000_001))

    def somebody(self, chat_id: int | None = None) -> Somebody:
        """Return a new person."""
        person = Person(next(self._ids), "Kim", language_code="en")
        self.telegram.add_person(person)
        return Somebody(self.telegram, person, chat_id)

    async def kill(self) -> None:
        """Kill one of them and start it again."""
        process = self.chance.choice(self.processes)
        await process.kill()
        await process.start()

    async def stop_for_long(self, seconds: float) -> None:
        """Let one of them stand still, for longer than others wait for it, and go on."""
        process = self.chance.choice(self.processes)
        os.kill(process.pid, signal.SIGSTOP)
        await asyncio.sleep(seconds)
        os.kill(process.pid, signal.SIGCONT)


@asynccontextmanager
async def replicated(
    url: str, folder: Path, seed: int, number: int = 3, before: str = QUICK, **environment: str
) -> AsyncIterator[Replicas]:
    """Run so many processes until the block ends; before anything else each runs some Python."""
    telegram = Telegram(token=TOKEN, people=())
    server = PlaygroundServer(telegram)
    await server.start()
    chance, entrance = random.Random(seed), free_port()
    ports = [free_port() for _ in range(number)]
    proxy = await _proxy(entrance, ports, chance)
    processes = []
    for port in ports:
        own = folder / str(port)
        own.mkdir()
        settings = {
            "DATABASE_URL": url,
            "WEBHOOK_URL": f"http://127.0.0.1:{entrance}/updates",
            "WEBHOOK_LISTEN": f"127.0.0.1:{port}",
            **environment,
        }
        processes.append(BotProcess(server.url, own, before=before, **settings))
    try:
        await asyncio.gather(*(process.start() for process in processes))
        yield Replicas(telegram, processes, ports, chance)
    finally:
        await asyncio.gather(*(process.kill() for process in processes))
        await proxy.cleanup()
        await server.stop()


async def _proxy(entrance: int, ports: list[int], chance: random.Random) -> web.AppRunner:
    session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE_S))

    async def hand_on(request: web.Request) -> web.Response:
        body = await request.read()
        for port in chance.sample(ports, len(ports)):
            try:
                async with session.post(
                    f"http://127.0.0.1:{port}/updates", data=body, headers=_kept(request)
                ) as answer:
                    return web.Response(status=answer.status)
            except (aiohttp.ClientError, TimeoutError):
                continue
        return web.Response(status=502)

    async def close(_app: web.Application) -> None:
        await session.close()

    app = web.Application()
    app.router.add_post("/updates", hand_on)
    app.on_cleanup.append(close)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", entrance).start()
    return runner


def _kept(request: web.Request) -> dict[str, str]:
    return {name: value for name, value in request.headers.items() if name.startswith(("X-", "Content-Type"))}
