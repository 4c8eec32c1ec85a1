"""`mikroskop weekly`: what is due is delivered once, by the command or by the bot that runs."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.clock import utc_now
from tests.cli.console import started
from tests.conftest import TOKEN
from tests.reliability.summaries import due


async def test_the_command_delivers_once_and_ends(tmp_path: Path) -> None:
    async with due(tmp_path, 3) as summaries:
        settings = {"TELEGRAM_API_URL": summaries.world.server.url, "SEND_RATE": "0", "SEND_RATE_CHAT": "0"}
        first = await started(tmp_path, "weekly", BOT_TOKEN=TOKEN, **settings)
        second = await started(tmp_path, "weekly", BOT_TOKEN=TOKEN, **settings)
    assert (0, "3 summaries and 0 reminders were delivered") == (first.code, first.out.strip())
    assert (0, "0 summaries and 0 reminders were delivered") == (second.code, second.out.strip())
    assert dict.fromkeys(summaries.people, 1) == summaries.got


async def test_beside_a_running_bot_the_command_only_hands_over(tmp_path: Path) -> None:
    async with due(tmp_path, 3, late=timedelta(days=-1)) as summaries:
        await summaries.world.bot.start()
        tomorrow = (utc_now() + timedelta(days=1, minutes=1)).isoformat()
        settings = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": summaries.world.server.url}
        handed = await started(tmp_path, "weekly", "--now", tomorrow, **settings)
        assert (0, "3 summaries are due; the running bot sends them") == (handed.code, handed.out.strip())
        await summaries.reached(3)
        assert 0 == await summaries.world.bot.stop()


async def test_a_moment_that_is_none_is_refused_in_a_line(tmp_path: Path) -> None:
    refused = await asyncio.wait_for(started(tmp_path, "weekly", "--now", "soon", BOT_TOKEN=TOKEN), 20)
    assert "--now must look like" in refused.line
