import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from telegram import File, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.translate import KINDS
from bot.telegram.wire import AiohttpRequest, NotSentError, TooBigError, Wire, connect, seconds
from tests.conftest import TOKEN
from tests.telegram.conftest import Line

# python-telegram-bot warns whenever it makes a RetryAfter; bot.telegram.wire.seconds takes both of its forms
pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")


@pytest.fixture
def nobodys_port() -> Iterator[int]:
    """Keep a port on which nobody listens."""
    with socket.socket() as kept:
        kept.bind(("127.0.0.1", 0))
        yield kept.getsockname()[1]


async def _failure(line: Line, **fault: Any) -> TelegramError:
    line.telegram.faults.add(**fault, method="sendMessage")
    with pytest.raises(TelegramError) as failure:
        await line.wire.send_message(line.chat_id, "x")
    return failure.value


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"kind": "drop"}, NetworkError),
        ({"kind": "lost"}, NetworkError),
        ({"kind": "status", "code": 400}, BadRequest),
        ({"kind": "status", "code": 401}, InvalidToken),
        ({"kind": "status", "code": 403}, Forbidden),
        ({"kind": "status", "code": 404}, InvalidToken),
        ({"kind": "status", "code": 409}, Conflict),
        ({"kind": "status", "code": 429}, RetryAfter),
        ({"kind": "status", "code": 500}, NetworkError),
        ({"kind": "status", "code": 502}, NetworkError),
        ({"kind": "status", "code": 502, "body": "html"}, NetworkError),
        ({"kind": "status", "code": 500, "body": "html"}, NetworkError),
        ({"kind": "blocked"}, Forbidden),
        ({"kind": "deactivated"}, Forbidden),
        ({"kind": "migrated"}, ChatMigrated),
    ],
)
async def test_what_telegram_answers_becomes(
    line: Line, fault: dict[str, Any], error: type[TelegramError]
) -> None:
    assert error is type(await _failure(line, **fault))


@pytest.mark.parametrize("kind", ["drop", "lost"])
async def test_a_call_that_was_cut_off_may_have_arrived(line: Line, kind: str) -> None:
    assert not isinstance(await _failure(line, kind=kind), NotSentError)


async def test_a_call_without_a_connection_certainly_did_not_arrive(nobodys_port: int) -> None:
    wire = connect(TOKEN, f"http://127.0.0.1:{nobodys_port}")
    with pytest.raises(NotSentError):
        await wire.initialize()
    await wire.shutdown()


async def test_a_call_through_a_proxy_that_is_away_certainly_did_not_arrive(
    line: Line, nobodys_port: int
) -> None:
    wire = connect(TOKEN, line.url, proxy=f"http://127.0.0.1:{nobodys_port}")
    with pytest.raises(NotSentError):
        await wire.initialize()
    await wire.shutdown()


async def test_a_slow_answer_is_waited_for_only_so_long(line: Line) -> None:
    line.telegram.faults.add("slow", method="sendMessage", seconds=0.5)
    request = AiohttpRequest(read_timeout=0.03)
    wire = Wire(TOKEN, base_url=f"{line.url}/bot", request=request)
    await request.initialize()
    with pytest.raises(TimedOut):
        await wire.send_message(line.chat_id, "x")
    await request.shutdown()


async def test_telegram_says_how_long_to_wait(line: Line) -> None:
    failure = await _failure(line, kind="status", code=429, retry_after=17)
    assert isinstance(failure, RetryAfter)
    assert 17 == seconds(failure)


async def test_telegram_says_where_a_group_went(line: Line) -> None:
    failure = await _failure(line, kind="migrated", migrate_to=-1_001_234)
    assert isinstance(failure, ChatMigrated)
    assert -1_001_234 == failure.new_chat_id


async def test_no_error_names_the_token(line: Line, nobodys_port: int) -> None:
    wire = connect(TOKEN, f"http://127.0.0.1:{nobodys_port}")
    with pytest.raises(NotSentError) as refused:
        await wire.initialize()
    await wire.shutdown()
    dropped = await _failure(line, kind="drop")
    assert "playground" not in f"{refused.value!r} {dropped!r}"


async def test_what_was_sent_arrives_as_it_was(line: Line) -> None:
    sent = await line.wire.send_message(line.chat_id, "ä & <b>😀\n</b> =+%")
    assert sent.text == line.telegram.messages(line.chat_id)[-1]["text"] == "ä & <b>😀\n</b> =+%"


async def test_a_file_arrives_byte_by_byte_and_with_its_name(line: Line) -> None:
    content = bytes(range(256)) * 100
    await line.wire.send_document(line.chat_id, InputFile(content, filename="figures.csv"), caption="ä")
    document = line.telegram.messages(line.chat_id)[-1]["document"]
    assert ("figures.csv", content) == (document["file_name"], line.telegram.files.get(document["file_id"]))


async def test_updates_come_as_they_are_and_those_below_the_offset_are_confirmed(line: Line) -> None:
    first = line.telegram.inject({"message": {"no": "message"}})
    second = line.telegram.inject({"something_new": {}})
    raws = await line.wire.raw_updates(None, 0, [])
    assert [
        {"update_id": first, "message": {"no": "message"}},
        {"update_id": second, "something_new": {}},
    ] == raws
    assert [second] == [raw["update_id"] for raw in await line.wire.raw_updates(second, 0, [])]
    assert [] == await line.wire.raw_updates(second + 1, 0, [])


async def test_only_the_kinds_that_are_asked_for_come(line: Line) -> None:
    await line.wire.raw_updates(None, 0, KINDS)
    line.telegram.channel_post("news")
    line.telegram.say(line.chat_id, "hi")
    assert [["update_id", "message"]] == [list(raw) for raw in await line.wire.raw_updates(None, 0, KINDS)]


async def test_a_client_that_was_not_opened_says_so() -> None:
    with pytest.raises(RuntimeError, match="not initialized"):
        await AiohttpRequest().do_request("http://127.0.0.1:9", "POST")


async def test_a_client_can_be_closed_twice_and_opened_again(line: Line) -> None:
    request = AiohttpRequest()
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        status, _body = await request.do_request(f"{line.url}/bot{TOKEN}/getMe", "POST")
        assert 200 == status
        await request.shutdown()
        await request.shutdown()


def _sent(line: Line, content: bytes, declared: int | None = None) -> str:
    message = line.telegram.send_document(line.chat_id, "x.csv", content, declared_size=declared)
    return str(message["document"]["file_id"])


async def test_a_file_is_fetched_up_to_the_size_that_is_allowed(line: Line) -> None:
    assert b"x" * 100 == await line.wire.content(_sent(line, b"x" * 100), 100)


@pytest.mark.parametrize("declared", [None, 5])
async def test_a_file_that_is_too_big_is_refused_whatever_it_declares(
    line: Line, declared: int | None
) -> None:
    with pytest.raises(TooBigError):
        await line.wire.content(_sent(line, b"x" * 300_000, declared), 100)


async def test_a_file_that_is_not_there_is_telegrams_error(line: Line) -> None:
    with pytest.raises(TelegramError):
        await line.wire.content("nothing", 100)


async def test_a_server_of_ones_own_may_keep_a_file_on_disk(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "file.csv"
    kept.write_bytes(b"x" * 100)

    async def found(*_: object, **__: object) -> File:
        return File("f", "u", file_path=str(kept))

    monkeypatch.setattr(Wire, "get_file", found)
    assert b"x" * 100 == await line.wire.content("f", 100)
    with pytest.raises(TooBigError):
        await line.wire.content("f", 99)
    kept.unlink()
    with pytest.raises(NetworkError):
        await line.wire.content("f", 100)
