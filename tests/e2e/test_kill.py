"""The promise: killed at any instant, nothing is lost, nothing stored twice, no reply missing."""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Person, Telegram
from tests.conftest import TOKEN
from tests.e2e.process import BotProcess, webhook_at
from tests.ports import free_port

PEOPLE = 20
SEED = 20261123
FIRST_FOLLOWERS = 20_000
FIRST_DAY = date(2024, 1, 1)


@pytest.mark.parametrize(("way", "updates", "kills"), [("polling", 500, 10), ("webhook", 120, 3)])
async def test_kills_lose_nothing_store_nothing_twice_and_leave_no_reply_out(
    tmp_path: Path, way: str, updates: int, kills: int
) -> None:
    telegram = Telegram(
        token=TOKEN, people=[Person(500 + n, f"P{n}", language_code="en") for n in range(PEOPLE)]
    )
    server = PlaygroundServer(telegram)
    await server.start()
    bot = BotProcess(server.url, tmp_path, **(webhook_at(free_port()) if way == "webhook" else {}))
    chance = random.Random(SEED)
    try:
        await bot.start()
        for n in range(updates):
            day = FIRST_DAY + timedelta(days=n // PEOPLE)
            telegram.say(500 + n % PEOPLE, f"/log {FIRST_FOLLOWERS + n} 480 {day}")
        # as many answers between one kill and the next, but never at the same place twice
        shares = sorted(chance.sample(range(10, updates - 10), kills))
        for share in shares:
            await telegram.wait_until(lambda at=share: len(_sent(telegram)) >= at, 60)  # type: ignore[misc]
            await bot.kill()
            await bot.start()
        await telegram.wait_until(lambda: len(set(_sent(telegram))) >= updates, 60)
        await telegram.wait_until(lambda: telegram.pending == [], 20)
        assert 0 == await bot.stop()
    finally:
        await server.stop()

    answers = Counter(_sent(telegram))
    assert {FIRST_FOLLOWERS + n for n in range(updates)} == set(answers)
    assert sum(answers.values()) - updates <= kills
    stored = _stored(bot.database)
    assert {FIRST_FOLLOWERS + n: 1 for n in range(updates)} == stored["measurement"]
    assert {500 + n: updates // PEOPLE for n in range(PEOPLE)} == stored["change"]
    assert {} == stored["outbox"]
    assert _in_order(telegram)


def _sent(telegram: Telegram) -> list[int]:
    """Return the followers named in every answer that reached somebody, repeats included."""
    return [
        int(call.params["text"].split("</b>")[0].split(": ")[-1].split(" ")[0].replace(",", ""))
        for call in telegram.calls
        if call.method == "sendMessage" and call.ok
    ]


def _in_order(telegram: Telegram) -> bool:
    """Return whether everybody got their answers in the order of their messages, repeats aside."""
    for n in range(PEOPLE):
        got = [
            int(message["text"].split("\n")[0].split(": ")[-1].split(" ")[0].replace(",", ""))
            for message in telegram.messages(500 + n)
            if message["from"]["is_bot"]
        ]
        if got != sorted(got):
            return False
    return True


def _stored(path: Path) -> dict[str, Counter[int]]:
    with closing(sqlite3.connect(path)) as database:
        return {
            "measurement": Counter(row[0] for row in database.execute("SELECT followers FROM measurement")),
            "change": Counter(row[0] for row in database.execute("SELECT person_id FROM change")),
            "outbox": Counter(row[0] for row in database.execute("SELECT person_id FROM outbox")),
        }
