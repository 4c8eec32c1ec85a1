"""The real process behind a webhook: it registers, serves, and goes without leaving anything behind."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from tests.e2e.conftest import World, inhabited
from tests.e2e.process import BotProcess, webhook_at
from tests.ports import free_port

PORT = free_port()
URL = f"http://127.0.0.1:{PORT}/updates"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hooked(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    folder = tmp_path_factory.mktemp("hooked")
    async with inhabited(folder, WEBHOOK_SECRET="s3cret", **webhook_at(PORT)) as it:
        yield it


async def test_it_registers_with_its_secret_and_what_it_wants_to_hear(hooked: World) -> None:
    info = await hooked.telegram.call("getWebhookInfo", {})
    assert URL == info["url"]
    kinds = ["callback_query", "edited_message", "inline_query", "message", "my_chat_member"]
    assert kinds == info["allowed_updates"]
    assert "s3cret" == hooked.telegram.webhook.secret
    assert "12,400" in (await hooked.somebody().say("12400 / 480")).text


async def test_a_wrong_secret_is_forbidden_and_nothing_of_it_is_kept_or_logged(hooked: World) -> None:
    async with httpx.AsyncClient(trust_env=False) as anybody:
        for secret in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}):
            posted = await anybody.post(URL, json={"update_id": 1, "marker": "zebra"}, headers=secret)
            assert 403 == posted.status_code
    assert "zebra" not in hooked.bot.said()
    for path in hooked.folder.glob("mikroskop.db*"):
        assert b"zebra" not in path.read_bytes()


async def test_at_its_end_updates_wait_at_telegram_and_the_next_start_takes_them(hooked: World) -> None:
    assert 0 == await hooked.bot.stop()
    assert "" == hooked.telegram.webhook.url
    kim = hooked.somebody()
    kim.expect()
    hooked.telegram.say(kim.id, "12400 / 480")
    assert "Mikroskop is ready: @mikroskop_bot on Telegram (webhook)" == await hooked.bot.start()
    assert "12,400" in (await kim.answer()).text
    assert "" == hooked.bot.said()


async def test_a_webhook_that_is_taken_leaves_one_line(hooked: World, tmp_path: Path) -> None:
    other = BotProcess(hooked.server.url, tmp_path, **webhook_at(PORT))
    await other.launch()
    assert 1 == await other.ended()
    assert (
        f"mikroskop: nothing can be served at 127.0.0.1:{PORT} (Address already in use). "
        "Set WEBHOOK_LISTEN to an address that is free.\n" == other.said()
    )


async def test_an_address_that_telegram_does_not_take_leaves_one_line(hooked: World, tmp_path: Path) -> None:
    environment = {**webhook_at(0), "WEBHOOK_URL": "http://bot.example.org/"}
    other = BotProcess(hooked.server.url, tmp_path, **environment)
    await other.launch()
    assert 1 == await other.ended()
    assert other.said().startswith("mikroskop: Telegram does not take WEBHOOK_URL (")
    assert "an https url must be provided" in other.said()


async def test_polling_takes_the_place_of_a_webhook(hooked: World, tmp_path: Path) -> None:
    await hooked.bot.kill()
    assert URL == hooked.telegram.webhook.url
    polling = BotProcess(hooked.server.url, tmp_path)
    assert "Mikroskop is ready: @mikroskop_bot on Telegram (long polling)" == await polling.start()
    assert "" == hooked.telegram.webhook.url
    assert 0 == await polling.stop()
