"""With a webhook, updates are posted until somebody says yes, in order for each person."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.playground.server import PlaygroundServer
from tests.playground.conftest import ANNA, BEN


class Hook:
    """A bot's webhook that refuses as often as it is told to."""

    def __init__(self) -> None:
        self.refusals = 0
        self.secrets: list[str | None] = []
        self.taken: list[tuple[int, str]] = []
        self.url = ""

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.refusals > 0:
            self.refusals -= 1
            return web.Response(status=502)
        message = (await request.json())["message"]
        self.taken.append((message["from"]["id"], message["text"]))
        return web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    hook.url = f"http://{host}:{port}/hook"
    yield hook
    await runner.cleanup()


async def test_updates_are_posted_with_the_secret_until_they_are_taken(
    server: PlaygroundServer, hook: Hook
) -> None:
    telegram = server.telegram
    hook.refusals = 2
    for text in ("one", "two"):
        telegram.say(ANNA, text)
    await telegram.call("setWebhook", {"url": hook.url, "secret_token": "s3cret"})
    telegram.say(BEN, "three")
    await telegram.wait_until(lambda: len(telegram.confirmed) == 3)
    assert {"s3cret"} == set(hook.secrets)
    assert ["one", "two"] == [text for who, text in hook.taken if who == ANNA]
    assert [] == telegram.pending
    info = await telegram.call("getWebhookInfo", {})
    assert (hook.url, 0, 40) == (info["url"], info["pending_update_count"], info["max_connections"])
    assert "Wrong response from the webhook: 502 Bad Gateway" == info["last_error_message"]


async def test_a_webhook_that_is_away_gets_its_updates_later(server: PlaygroundServer, hook: Hook) -> None:
    telegram = server.telegram
    await telegram.call("setWebhook", {"url": "http://127.0.0.1:9/hook"})
    telegram.say(ANNA, "one")
    await telegram.wait_until(lambda: bool(telegram.webhook.last_error_message))
    await telegram.call("setWebhook", {"url": hook.url})
    await telegram.wait_until(lambda: len(telegram.confirmed) == 1)
    assert [(ANNA, "one")] == hook.taken


async def test_pending_updates_can_be_dropped(server: PlaygroundServer, hook: Hook) -> None:
    telegram = server.telegram
    telegram.say(ANNA, "old")
    await telegram.call("setWebhook", {"url": hook.url, "drop_pending_updates": True})
    telegram.say(ANNA, "new")
    await telegram.wait_until(lambda: len(telegram.confirmed) == 1)
    assert [(ANNA, "new")] == hook.taken


async def test_stopping_does_not_wait_for_a_slow_webhook(server: PlaygroundServer) -> None:
    async def never(_: web.BaseRequest) -> web.StreamResponse:
        await asyncio.Event().wait()
        return web.Response()

    runner = web.ServerRunner(web.Server(never), shutdown_timeout=0.01)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    telegram = server.telegram
    await telegram.call("setWebhook", {"url": f"http://127.0.0.1:{runner.addresses[0][1]}/"})
    telegram.say(ANNA, "one")
    async with asyncio.timeout(2):
        await server.stop()
    assert 1 == len(telegram.pending)
    await runner.cleanup()
