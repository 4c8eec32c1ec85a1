"""Ending and beginning: SIGTERM at any time loses nothing and is done soon, and passing faults are waited out."""

import asyncio
from collections import Counter
from pathlib import Path

from tests.e2e.conftest import World
from tests.e2e.process import BotProcess

PROMISE_S = 10.0
PEOPLE = 4
MESSAGES = 15
FIRST_FOLLOWERS = 20_000


async def test_a_stop_amid_conversations_is_soon_and_loses_and_repeats_nothing(world: World) -> None:
    world.telegram.faults.add("slow", method="sendMessage", seconds=0.05, times=None)
    people = [world.somebody("de" if number % 2 else "en") for number in range(PEOPLE)]
    for number in range(PEOPLE * MESSAGES):
        who = people[number % PEOPLE]
        world.telegram.say(who.id, f"/log {FIRST_FOLLOWERS + number} 480 2026-01-{1 + number // PEOPLE:02}")
    await world.telegram.wait_until(lambda: sum(len(world.heard(who)) for who in people) >= PEOPLE, 20)
    begun = asyncio.get_running_loop().time()
    assert await world.bot.stop() == 0
    assert asyncio.get_running_loop().time() - begun < PROMISE_S
    assert sum(len(world.heard(who)) for who in people) < PEOPLE * MESSAGES
    world.telegram.faults.clear()
    await world.bot.start()
    for who in people:
        await world.telegram.wait_until(lambda who=who: len(world.heard(who)) >= MESSAGES, 20)  # type: ignore[misc]
    answers = Counter(text.split("\n")[0] for who in people for text in world.heard(who))
    assert PEOPLE * MESSAGES == len(answers)
    assert {1} == set(answers.values())
    await world.telegram.wait_until(lambda: not world.telegram.pending)


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
