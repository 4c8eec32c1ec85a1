"""Ending and beginning: SIGTERM is heard at any time, and passing faults are waited out."""

import asyncio
from pathlib import Path

from tests.e2e.conftest import World
from tests.e2e.process import BotProcess

PROMISE_S = 10.0


async def test_start_with_a_token_serves_telegram_once_a_passing_fault_is_over(world: World) -> None:
    assert await world.bot.stop() == 0
    world.telegram.faults.add("status", code=502, method="deleteWebhook", body="html")
    assert "Mikroskop is ready: @mikroskop_bot on Telegram (long polling)" == await world.bot.start("start")


async def test_a_stop_is_heard_while_telegram_does_not_answer_at_the_start(tmp_path: Path) -> None:
    called = asyncio.Event()

    async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.set()
        await reader.read()
        writer.close()

    telegram = await asyncio.start_server(silence, "127.0.0.1", 0)
    port = telegram.sockets[0].getsockname()[1]
    bot = BotProcess(f"http://127.0.0.1:{port}", tmp_path)
    async with telegram:
        await bot.launch()
        async with asyncio.timeout(PROMISE_S):
            await called.wait()
        assert 0 == await bot.stop()
    assert "" == bot.said()
