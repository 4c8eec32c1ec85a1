"""Updates are kept until a higher offset confirms them, and only one may ask for them."""

import asyncio

import httpx
import pytest

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram
from tests.playground.conftest import ANNA, Refused


async def got(telegram: Telegram, **params: object) -> list[int]:
    return [update["update_id"] for update in await telegram.call("getUpdates", dict(params))]


@pytest.fixture
def ids(telegram: Telegram) -> list[int]:
    for number in range(4):
        telegram.say(ANNA, str(number))
    return [update["update_id"] for update in telegram.pending]


async def test_ids_increase_by_one(ids: list[int]) -> None:
    assert list(range(ids[0], ids[0] + 4)) == ids


async def test_updates_come_again_until_a_higher_offset_confirms_them(
    telegram: Telegram, ids: list[int]
) -> None:
    assert ids == await got(telegram)
    assert ids == await got(telegram, offset=ids[0])
    assert ids[2:] == await got(telegram, offset=ids[2])
    assert (ids[:2], ids[2:]) == (telegram.confirmed, [update["update_id"] for update in telegram.pending])
    assert [] == await got(telegram, offset=ids[-1] + 1)


async def test_a_negative_offset_keeps_the_last_ones(telegram: Telegram, ids: list[int]) -> None:
    assert ids[-1:] == await got(telegram, offset=-1)
    assert ids[-1:] == await got(telegram)


async def test_a_batch_has_a_limit(telegram: Telegram, ids: list[int]) -> None:
    assert ids[:2] == await got(telegram, limit=2)
    assert ids == await got(telegram, limit=0)


async def test_only_the_kinds_asked_for_arrive_from_then_on(telegram: Telegram, ids: list[int]) -> None:
    assert ids == await got(telegram, allowed_updates=["callback_query"])
    telegram.say(ANNA, "unheard")
    telegram.press(ANNA, 1, "a")
    assert 5 == len(await got(telegram))
    await got(telegram, allowed_updates=[])
    telegram.say(ANNA, "heard")
    assert 6 == len(await got(telegram))


async def test_a_poll_waits_for_the_next_update(telegram: Telegram) -> None:
    poll = asyncio.create_task(got(telegram, timeout=5))
    await telegram.wait_until(lambda: telegram.queue.polled)
    telegram.say(ANNA, "hello")
    assert 1 == len(await poll)


async def test_a_second_poll_ends_the_first_with_a_conflict(telegram: Telegram) -> None:
    poll = asyncio.create_task(got(telegram, timeout=5))
    await telegram.wait_until(lambda: telegram.queue.polled)
    assert [] == await got(telegram)
    with pytest.raises(Exception, match="Conflict: terminated by other getUpdates request"):
        await poll
    assert [409, None] == [call.error_code for call in telegram.calls]


async def test_a_poll_ends_with_its_connection(server: PlaygroundServer) -> None:
    telegram = server.telegram
    url = f"{server.url}/bot{telegram.token}/getUpdates?timeout=20"
    async with httpx.AsyncClient(trust_env=False) as client:
        poll = asyncio.create_task(client.get(url))
        await telegram.wait_until(lambda: telegram.queue.polled)
        poll.cancel()
        await asyncio.gather(poll, return_exceptions=True)
    await telegram.wait_until(lambda: not telegram.queue.polled)
    assert [] == await got(telegram)
    assert 409 not in [call.error_code for call in telegram.calls]


async def test_a_confirmed_update_can_come_once_more(telegram: Telegram, ids: list[int]) -> None:
    await got(telegram, offset=ids[-1] + 1)
    assert ids[0] == telegram.redeliver(ids[0])
    assert ids[:1] == await got(telegram, offset=ids[-1] + 1)
    assert [] == await got(telegram, offset=ids[-1] + 1)
    with pytest.raises(KeyError):
        telegram.redeliver(1)


async def test_what_nobody_fetches_in_time_is_dropped() -> None:
    now = 1_800_000_000.0
    telegram = Telegram(clock=lambda: now)
    telegram.say(ANNA, "kept for a day")
    telegram.press(ANNA, 1, "kept for 150 s")
    telegram.inline_query(ANNA, "kept for 30 s")
    counts = []
    for age in (29, 31, 151, 86_401):
        now = 1_800_000_000.0 + age
        counts.append(len(await got(telegram)))
    assert [3, 2, 1, 0] == counts


async def test_with_a_webhook_nobody_polls(telegram: Telegram, refused: Refused) -> None:
    poll = asyncio.create_task(got(telegram, timeout=5))
    await telegram.wait_until(lambda: telegram.queue.polled)
    await telegram.call("setWebhook", {"url": "https://example.org/hook"})
    with pytest.raises(Exception, match="Conflict: terminated by setWebhook request"):
        await poll
    code, description = await refused("getUpdates")
    assert (409, True) == (
        code,
        description.startswith("Conflict: can't use getUpdates method while webhook"),
    )
    await telegram.call("deleteWebhook", {})
    assert [] == await got(telegram)


@pytest.mark.parametrize(
    "url", ["ftp://example.org", "http://example.org", "https://example.org:8000", "https://[", "nowhere"]
)
async def test_a_webhook_is_an_https_address_on_a_known_port(refused: Refused, url: str) -> None:
    assert 400 == (await refused("setWebhook", url=url))[0]


async def test_a_webhooks_secret_has_a_form(refused: Refused) -> None:
    url = "https://example.org/hook"
    long = await refused("setWebhook", url=url, secret_token="a" * 257)
    assert (400, "Bad Request: secret token is too long") == long
    odd = await refused("setWebhook", url=url, secret_token="a b")
    assert (400, "Bad Request: secret token contains unallowed characters") == odd
