"""Weekly summaries through the real process: everybody once, through kills, beside people who chat."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from benchmarks.seeding import seed
from bot.clock import utc_now
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from bot.weekly.batch import MOST_WAITING
from tests.cli.console import started
from tests.conftest import TOKEN
from tests.domain.zones_of_the_world import ZONES
from tests.e2e.process import BotProcess

PEOPLE = 150
FEW = 60
KILLS = 4
SEED = 20261126
ZONES_USED = 30
FIRST = 9_000_001


def _telegram(count: int) -> Telegram:
    people = [Person(FIRST + number, f"P{number % 100}", language_code="en") for number in range(count)]
    telegram = Telegram(token=TOKEN, people=people)
    for person in people:
        telegram.private_chat(person.id).started = True  # they talked to the bot before
    return telegram


def _summaries(telegram: Telegram) -> list[int]:
    """Return to whom summaries with their picture went, repeats included."""
    return [
        call.chat_id
        for call in telegram.calls
        if call.ok
        and call.chat_id
        and call.method == "sendPhoto"
        and "this week" in str(call.params.get("caption"))
    ]


@asynccontextmanager
async def _due(folder: Path, people: int, **settings: str) -> AsyncIterator[tuple[Telegram, BotProcess]]:
    """Have so many people's summaries due for an hour, in many zones, and a bot that is not started yet."""
    telegram = _telegram(people)
    server = PlaygroundServer(telegram)
    await server.start()
    bot = BotProcess(server.url, folder, **settings)
    try:
        await seed(
            bot.database,
            range(FIRST, FIRST + people),
            ZONES[:ZONES_USED],
            utc_now(),
            late=timedelta(hours=1),
        )
        yield telegram, bot
    finally:
        await bot.kill()
        await server.stop()


async def _reach(telegram: Telegram, count: int) -> None:
    """Wait until so many people have their summary."""
    await telegram.wait_until(lambda: len(set(_summaries(telegram))) >= count, 60)


async def test_everybody_gets_their_summary_once_through_kills(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    async with _due(tmp_path, PEOPLE) as (telegram, bot):
        await bot.start()
        for share in sorted(chance.sample(range(5, PEOPLE - 5), KILLS)):
            await _reach(telegram, share)
            await bot.kill()
            await bot.start()
        await _reach(telegram, PEOPLE)
        assert 0 == await bot.stop()
    got = Counter(_summaries(telegram))
    assert set(range(FIRST, FIRST + PEOPLE)) == set(got)
    assert sum(got.values()) - PEOPLE <= KILLS * MOST_WAITING  # what is under way when a kill comes


async def test_a_stop_in_the_middle_leaves_nobody_out_and_repeats_none(tmp_path: Path) -> None:
    async with _due(tmp_path, PEOPLE) as (telegram, bot):
        await bot.start()
        await _reach(telegram, PEOPLE // 3)
        assert 0 == await bot.stop()
        await bot.start()
        await _reach(telegram, PEOPLE)
        assert 0 == await bot.stop()
    assert dict.fromkeys(range(FIRST, FIRST + PEOPLE), 1) == Counter(_summaries(telegram))


async def test_refusals_lost_answers_and_gone_people_cost_nobody_else_their_summary(tmp_path: Path) -> None:
    lost, gone = 3, range(FIRST + 10, FIRST + 15)
    async with _due(tmp_path, FEW) as (telegram, bot):
        telegram.faults.add("status", method="sendPhoto", code=429, retry_after=1, skip=5, times=2)
        telegram.faults.add("lost", method="sendPhoto", skip=20, times=lost)
        telegram.faults.add("status", method="sendPhoto", code=502, skip=30, times=2)
        for person in gone:
            telegram.faults.add("blocked", chat_id=person, times=None)
        await bot.start()
        await _reach(telegram, FEW - len(gone))
        assert 0 == await bot.stop()
    got = Counter(_summaries(telegram))
    assert set(range(FIRST, FIRST + FEW)) - set(gone) == set(got)
    assert sum(got.values()) - len(got) <= lost
    tried = Counter(
        call.chat_id
        for call in telegram.calls
        if call.chat_id in gone and call.method == "sendPhoto" and call.error_code == 403
    )
    assert max(tried.values()) == 1


async def test_who_chats_meanwhile_is_answered_soon(tmp_path: Path) -> None:
    waits = []
    async with _due(tmp_path, PEOPLE, SEND_RATE="60", SEND_RATE_CHAT="0") as (telegram, bot):
        chatting = Person(FIRST + PEOPLE, "Kim", language_code="en")
        telegram.add_person(chatting)
        await bot.start()
        for number in range(5):
            before = len(telegram.messages(chatting.id))
            asked = time.monotonic()
            telegram.say(chatting.id, f"/log {9000 + number} 400")
            await telegram.wait_until(lambda at=before: len(telegram.messages(chatting.id)) >= at + 2, 20)  # type: ignore[misc]
            waits.append(time.monotonic() - asked)
        await _reach(telegram, PEOPLE)
        assert 0 == await bot.stop()
    assert max(waits) < 2.0, waits


async def test_the_command_delivers_once_and_ends(tmp_path: Path) -> None:
    telegram = _telegram(3)
    server = PlaygroundServer(telegram)
    await server.start()
    settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": server.url, "SEND_RATE": "0", "SEND_RATE_CHAT": "0"}
    try:
        await seed(
            tmp_path / "mikroskop.db",
            range(FIRST, FIRST + 3),
            ["Europe/Berlin"],
            utc_now(),
            late=timedelta(hours=1),
        )
        first = await started(tmp_path, "weekly", **settings)
        second = await started(tmp_path, "weekly", **settings)
    finally:
        await server.stop()
    assert (0, "3 summaries and 0 reminders were delivered") == (first.code, first.out.strip())
    assert (0, "0 summaries and 0 reminders were delivered") == (second.code, second.out.strip())
    assert 3 == len(_summaries(telegram))


async def test_beside_a_running_bot_the_command_only_hands_over(tmp_path: Path) -> None:
    telegram = _telegram(3)
    server = PlaygroundServer(telegram)
    await server.start()
    bot = BotProcess(server.url, tmp_path)
    try:
        await seed(
            bot.database, range(FIRST, FIRST + 3), ["Europe/Berlin"], utc_now(), late=timedelta(days=-1)
        )
        await bot.start()
        tomorrow = (utc_now() + timedelta(days=1, minutes=1)).isoformat()
        handed = await started(
            tmp_path, "weekly", "--now", tomorrow, BOT_TOKEN=TOKEN, TELEGRAM_API_URL=server.url
        )
        assert (0, "3 summaries are due; the running bot sends them") == (handed.code, handed.out.strip())
        await telegram.wait_until(lambda: len(set(_summaries(telegram))) == 3, 20)
        await bot.stop()
    finally:
        await server.stop()


async def test_a_moment_that_is_none_is_refused_in_a_line(tmp_path: Path) -> None:
    refused = await asyncio.wait_for(started(tmp_path, "weekly", "--now", "soon", BOT_TOKEN=TOKEN), 20)
    assert "--now must look like" in refused.line
