"""What the webhook lets in: updates that bring the secret, and nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from bot.address import Address
from bot.storage.tables import inbox
from bot.telegram import webhook
from bot.telegram.intake import Intake, number_of
from bot.telegram.registration import Place, Registration, secret_of
from bot.telegram.webhook import MOST_BYTES, SECRET_HEADER, Webhook, WebhookSource
from tests.conftest import TOKEN, Running, running
from tests.ports import free_port
from tests.telegram.conftest import Line

SECRET = {SECRET_HEADER: secret_of(TOKEN)}
NUMBERS = iter(range(500_000_001, 600_000_000))


@dataclass(frozen=True)
class Hooked:
    """A bot whose updates are posted, and a client at its door."""

    bot: Running
    door: httpx.AsyncClient

    async def kept(self) -> int:
        """Return how many updates have ever been kept."""
        return await self.bot.database.read(_count)


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(inbox)).scalar_one()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hooked(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Hooked]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/updates"
    folder = tmp_path_factory.mktemp("hooked")
    async with (
        running(folder, webhook_url=url, webhook_listen=Address("127.0.0.1", port)) as bot,
        httpx.AsyncClient(base_url=url, trust_env=False) as door,
    ):
        await bot.telegram.wait_until(lambda: bool(bot.telegram.webhook.url))
        yield Hooked(bot, door)


def _update(text: str = "/help") -> dict[str, Any]:
    person = {"id": 5, "is_bot": False, "first_name": "Kim"}
    message = {"message_id": 1, "date": 1, "from": person, "chat": {"id": 5, "type": "private"}, "text": text}
    return {"update_id": next(NUMBERS), "message": message}


async def test_what_is_posted_is_answered(hooked: Hooked) -> None:
    answer = await hooked.bot.somebody("de").say("12.400 / 480")
    assert "12.400" in answer.text


async def test_an_inline_query_is_answered_and_not_kept(hooked: Hooked) -> None:
    telegram, kim = hooked.bot.telegram, hooked.bot.somebody()
    kept = await hooked.kept()
    telegram.inline_query(kim.id, "12400 480")
    await telegram.wait_until(lambda: any(call.method == "answerInlineQuery" for call in telegram.calls))
    assert kept == await hooked.kept()


@pytest.mark.parametrize(
    "secret", [None, "", "x", SECRET[SECRET_HEADER][:-1], SECRET[SECRET_HEADER] + "0", "ä"]
)
@pytest.mark.parametrize("method", ["POST", "GET", "PUT", "HEAD"])
async def test_without_the_secret_everything_is_forbidden_and_nothing_kept(
    hooked: Hooked, secret: str | None, method: str
) -> None:
    kept = await hooked.kept()
    headers = {} if secret is None else {SECRET_HEADER: secret.encode("latin-1")}
    answer = await hooked.door.request(method, "", json=_update(), headers=headers)  # type: ignore[arg-type]
    assert (403, b"") == (answer.status_code, answer.content)
    assert kept == await hooked.kept()


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
async def test_updates_are_taken_by_post_only(hooked: Hooked, method: str) -> None:
    kept = await hooked.kept()
    assert 405 == (await hooked.door.request(method, "", json=_update(), headers=SECRET)).status_code
    assert kept == await hooked.kept()


async def test_an_update_is_kept_once_however_often_it_is_posted(hooked: Hooked) -> None:
    kept, update = await hooked.kept(), _update()
    posts = [hooked.door.post("", json=update, headers=SECRET) for _ in range(4)]
    assert [200] * 4 == [answer.status_code for answer in await asyncio.gather(*posts)]
    assert kept + 1 == await hooked.kept()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        b'{"update_id": true}',
        b'{"update_id": "7"}',
        b'{"update_id": -7}',
        b'{"update_id": 9223372036854775808}',
    ],
)
async def test_what_is_no_update_is_refused(hooked: Hooked, body: bytes) -> None:
    kept = await hooked.kept()
    assert 400 == (await hooked.door.post("", content=body, headers=SECRET)).status_code
    assert kept == await hooked.kept()


async def test_what_is_longer_than_any_update_is_refused(hooked: Hooked) -> None:
    kept = await hooked.kept()
    body = json.dumps(_update("x" * MOST_BYTES)).encode()
    assert 413 == (await hooked.door.post("", content=body[: MOST_BYTES + 1], headers=SECRET)).status_code
    assert kept == await hooked.kept()


async def test_whoever_is_refused_and_goes_on_sending_is_cut_off(hooked: Hooked) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 100 * MOST_BYTES:
            sent += 1 << 16
            yield b" " * (1 << 16)

    with suppress(httpx.TransportError):
        await hooked.door.post("", content=endless(), headers=SECRET)
    assert sent < 50 * MOST_BYTES


class Stuck(Intake):
    """An intake whose updates are kept when the test says so, or never."""

    def __init__(self, error: Exception | None = None) -> None:
        self.free, self.has_room = asyncio.Event(), asyncio.Event()
        self.has_room.set()
        self.taken: list[int] = []
        self.error = error

    async def room(self) -> None:
        """Have room once it is allowed."""
        await self.has_room.wait()

    async def take(self, raws: Sequence[dict[str, Any]]) -> None:
        """Keep updates once it is allowed."""
        if self.error:
            raise self.error
        await self.free.wait()
        self.taken += [raw["update_id"] for raw in raws]


def _door(hook: Webhook) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=hook)
    return httpx.AsyncClient(transport=transport, base_url="http://bot", headers={SECRET_HEADER: "s3cret"})


async def test_an_update_that_waits_too_long_is_to_come_again_and_is_kept_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webhook, "ANSWER_S", 0.01)
    intake = Stuck()
    async with _door(Webhook(intake, "s3cret")) as door:
        assert 503 == (await door.post("/", json={"update_id": 7})).status_code
        intake.free.set()
        assert 200 == (await door.post("/", json={"update_id": 8})).status_code
    assert [7, 8] == intake.taken


async def test_while_there_is_no_room_nothing_goes_on_beside_the_answer_however_often_it_is_posted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webhook, "ANSWER_S", 0.01)
    intake = Stuck()
    intake.free.set()
    intake.has_room.clear()
    async with _door(Webhook(intake, "s3cret")) as door:
        for _ in range(3):
            assert 503 == (await door.post("/", json={"update_id": 7})).status_code
        intake.has_room.set()
        assert 200 == (await door.post("/", json={"update_id": 7})).status_code
    assert [7] == intake.taken


async def test_an_update_that_is_posted_again_while_it_is_being_taken_is_taken_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webhook, "ANSWER_S", 0.01)
    intake = Stuck()
    hook = Webhook(intake, "s3cret")
    async with _door(hook) as door:
        for _ in range(3):
            assert 503 == (await door.post("/", json={"update_id": 7})).status_code
        monkeypatch.setattr(webhook, "ANSWER_S", 5)
        last = asyncio.create_task(door.post("/", json={"update_id": 7}))
        await asyncio.sleep(0.01)
        intake.free.set()
        assert 200 == (await last).status_code
        assert [7] == intake.taken
        assert 200 == (await door.post("/", json={"update_id": 7})).status_code


async def test_posts_of_one_update_that_wait_for_room_together_take_it_once() -> None:
    intake = Stuck()
    intake.has_room.clear()
    async with _door(Webhook(intake, "s3cret")) as door:
        posts = [asyncio.create_task(door.post("/", json={"update_id": 7})) for _ in range(3)]
        await asyncio.sleep(0.01)
        intake.has_room.set()
        await asyncio.sleep(0.01)
        intake.free.set()
        assert [200, 200, 200] == [answer.status_code for answer in await asyncio.gather(*posts)]
    assert [7] == intake.taken


async def test_what_still_waits_at_the_end_is_left_off() -> None:
    intake = Stuck()
    hook = Webhook(intake, "s3cret")
    async with _door(hook) as door:
        posting = asyncio.create_task(door.post("/", json={"update_id": 7}))
        await asyncio.sleep(0.01)
        hook.close()
        assert 503 == (await posting).status_code
    assert [] == intake.taken


async def test_what_no_waiting_mends_ends_the_part_and_telegram_keeps_the_update() -> None:
    hook = Webhook(Stuck(RuntimeError("broken")), "s3cret")
    await hook.work(0.001)
    async with _door(hook) as door:
        assert 500 == (await door.post("/", json={"update_id": 7})).status_code
    with pytest.raises(RuntimeError, match="broken"):
        await hook.work(5)


_VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers())


@pytest.mark.parametrize("alone", [True, False])
async def test_at_the_end_the_webhook_stays_where_other_processes_may_go_on(line: Line, alone: bool) -> None:
    port = free_port()
    place = Place(f"http://127.0.0.1:{port}/", "s3cret")
    address = Address("127.0.0.1", port)
    source = WebhookSource(
        Webhook(Stuck(), "s3cret"), Registration(line.wire, place), address, None, alone=alone
    )
    await source.begin()
    await source.end()
    assert ("" if alone else place.url) == line.telegram.webhook.url
    await line.wire.delete_webhook()


@given(_VALUES | st.dictionaries(st.sampled_from(["update_id", "message"]), _VALUES))
def test_any_json_has_a_number_that_a_database_holds_or_none(value: Any) -> None:
    number = number_of(json.loads(json.dumps(value)))
    assert number is None or 0 <= number < 2**63
