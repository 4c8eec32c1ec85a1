"""Whatever is pressed and whenever the bot is killed: nobody sees what is another's, and logs hold nobody's words."""

import asyncio
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import TOKEN
from tests.driver import Somebody
from tests.e2e.conftest import World, inhabited
from tests.reliability.row import Row

WORD = "Zanzibarleuchtturm"
MARKED = re.compile(r"\b8[,.]?3(\d\d)[,.]?(\d\d)7\b")
"""Followers like 8,312,347: the digits between tell whose they are."""
PRESSED_EACH = 4
PATIENCE_S = 30.0


@dataclass(frozen=True)
class Load:
    people: int
    at_once: int
    kills: int


@pytest.mark.row(16, "leak", "nobody sees another's figures; no word, no name and no token in the logs")
async def test_nobody_sees_anothers_figures_whatever_is_pressed_and_killed(tmp_path: Path, row: Row) -> None:
    load = row.load(Load(16, 8, 1), Load(100, 16, 3))
    async with inhabited(tmp_path, LOG_LEVEL="DEBUG") as world:
        people = [world.somebody(name=f"{WORD}{number}") for number in range(load.people)]
        world.telegram.faults.add(
            "status", code=502, method="sendMessage", probability=0.05, seed=row.seed, times=None
        )
        room = asyncio.Semaphore(load.at_once)
        lives = [
            asyncio.create_task(_lives(world, kim, number, row, room)) for number, kim in enumerate(people)
        ]
        for kill in range(load.kills):
            enough = (kill + 1) * load.people
            await world.telegram.wait_until(
                lambda at=enough: sum(len(world.heard(kim)) for kim in people) >= at,  # type: ignore[misc]
                PATIENCE_S,
            )
            await world.bot.kill()
            await world.bot.start()
        await asyncio.gather(*lives)
        assert 0 == await world.bot.stop()
        own = strange = 0
        for number, kim in enumerate(people):
            shown = [int(a + b) for text in world.heard(kim) for a, b in MARKED.findall(text)]
            own += shown.count(number)
            strange += len(shown) - shown.count(number)
        said = world.bot.said()
    secrets = [TOKEN.partition(":")[2], WORD]
    found = sum(
        any(secret in line for secret in secrets) or bool(MARKED.search(line)) for line in said.splitlines()
    )
    row.found(own_figures_shown=own, others_shown=strange, log_lines=said.count("\n"), with_a_secret=found)
    assert own >= load.people
    assert 0 == strange
    assert said
    assert 0 == found


async def _lives(world: World, kim: Somebody, number: int, row: Row, room: asyncio.Semaphore) -> None:
    """Log figures of one's own, press buttons that others were shown, and ask for what is one's own."""
    async with room:
        world.telegram.say(kim.id, f"/log 83{number:04}7 90000")
        await world.hears(kim, f"8,3{number // 100:02},{number % 100:02}7")
        world.telegram.say(kim.id, f"what about {WORD}?")
        world.telegram.inject({"message": WORD})
        world.telegram.say(kim.id, "/entries")
        await world.hears(kim, "newest first")
        buttons = _buttons_of_others(world, kim)
        for data in row.chance.sample(buttons, min(PRESSED_EACH, len(buttons))):
            world.telegram.press(kim.id, 1, data)
        before = len(world.heard(kim))
        world.telegram.say(kim.id, "/week")
        await world.telegram.wait_until(lambda: len(world.heard(kim)) > before, PATIENCE_S)


def _buttons_of_others(world: World, kim: Somebody) -> list[str]:
    """Return the data of every button that was shown to somebody else."""
    shown = [
        each for chat in world.telegram.chats if chat != kim.id for each in world.telegram.messages(chat)
    ]
    rows = [row for each in shown for row in each.get("reply_markup", {}).get("inline_keyboard", [])]
    return sorted({button["callback_data"] for row in rows for button in row if "callback_data" in button})
