"""What cannot serve ends soon, with one line that says what to do: real processes, started side by side."""

import asyncio
import socket
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram
from tests.cli.console import Ended, started
from tests.conftest import TOKEN

AT_ONCE = 2
WRONG_TOKEN = "1000001:wrong"
PLAYGROUND_PORT = 8081
START = "start without a token where the port is taken"
NO_DATABASE = b"this is no database" * 100

Refusals = dict[str, Ended]


@contextmanager
def taken(port: int) -> Iterator[None]:
    """Keep a port busy; where somebody has it already, it is."""
    with closing(socket.socket()) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
            listener.listen()
        except OSError:
            pass
        yield


def leave_a_newer_database(path: Path) -> None:
    """Leave a database behind as a version would that is still to come."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        database.execute("INSERT INTO alembic_version VALUES ('9000')")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def refusals(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Refusals]:
    """Start everything that cannot work, a few at a time, and collect how each ended."""
    server = PlaygroundServer(Telegram(token=TOKEN))
    await server.start()
    closed = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9"}
    slots = asyncio.Semaphore(AT_ONCE)

    async def refused(*arguments: str, damaged: str = "", newer: str = "", **environment: str) -> Ended:
        folder: Path = tmp_path_factory.mktemp("refused")
        if damaged:
            (folder / damaged).write_bytes(NO_DATABASE)
        if newer:
            leave_a_newer_database(folder / newer)
        async with slots:
            return await started(folder, *arguments, **environment)

    runs = {
        "closed port": refused("run", **closed),
        "wrong token": refused("run", BOT_TOKEN=WRONG_TOKEN, TELEGRAM_API_URL=server.url),
        "damaged file": refused("run", damaged="mikroskop.db", **closed),
        "newer file": refused("run", newer="mikroskop.db", **closed),
        "damaged file of the playground": refused("playground", "--port", "0", damaged="playground.db"),
        START: refused("start"),
    }
    try:
        with taken(PLAYGROUND_PORT):
            ended = await asyncio.gather(*runs.values())
    finally:
        await server.stop()
    yield dict(zip(runs, ended, strict=True))


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("closed port", "Telegram cannot be reached at http://127.0.0.1:9. Check the network, PROXY_URL and"),
        ("wrong token", "Telegram does not accept BOT_TOKEN. Copy it again from @BotFather"),
        (
            "damaged file",
            "the database sqlite:///mikroskop.db is damaged (file is not a database); it was left as it is. Put a",
        ),
        (
            "newer file",
            "the database sqlite:///mikroskop.db was upgraded by a newer Mikroskop (its tables are 9000, this",
        ),
        ("damaged file of the playground", "the database sqlite:///playground.db is damaged"),
        (START, f"the page cannot be served at 127.0.0.1:{PLAYGROUND_PORT}"),
    ],
)
async def test_what_cannot_work_says_in_one_line_what_to_do(refusals: Refusals, case: str, said: str) -> None:
    assert said in refusals[case].line
    assert 1 == refusals[case].code


async def test_start_without_a_token_says_that_this_is_the_playground(refusals: Refusals) -> None:
    assert refusals[START].out.startswith("No BOT_TOKEN is set, so this is the playground;")
    assert "--port 0 takes any free port" in refusals[START].line


async def test_no_refusal_shows_a_token(refusals: Refusals) -> None:
    shown = [ended.err + ended.out for ended in refusals.values()]
    assert [] == [text for text in shown if WRONG_TOKEN in text or TOKEN in text]
