"""Lines to a web server: who asks for nothing, or never comes to an end, holds none, and the rest have room."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from pathlib import Path

import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot import lines
from bot.address import Address
from bot.certificates import tls
from bot.serving import WebServer
from tests.certificates import own_certificate

ASK_S = 0.2
SOON_S = 5.0
"""Far longer than anything here takes that works."""
REQUEST = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


async def _answering(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["path"] == "/slow":
        await asyncio.sleep(ASK_S * 2)
    await Response("yes")(scope, receive, send)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have servers that wait for moments only."""
    monkeypatch.setattr(lines, "ASK_S", ASK_S)


@asynccontextmanager
async def _serving(most_lines: int | None = None) -> AsyncIterator[WebServer]:
    server = WebServer(_answering, Address("127.0.0.1", 0), most_lines=most_lines)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


class _Client:
    """Somebody with a line of their own."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self.writer = writer

    async def ask(self, request: bytes = REQUEST) -> str:
        """Return what is answered."""
        self.writer.write(request)
        async with asyncio.timeout(SOON_S):
            return (await self._reader.readuntil(b"yes")).decode()

    async def is_cut_off(self) -> bool:
        """Wait until nothing can come any more."""
        async with asyncio.timeout(SOON_S):
            try:
                return await self._reader.read() == b""
            except ConnectionError:
                return True


@asynccontextmanager
async def _line(server: WebServer) -> AsyncIterator[_Client]:
    reader, writer = await asyncio.open_connection(server.address.host, server.address.port)
    with closing(writer):
        yield _Client(reader, writer)


async def test_who_says_nothing_is_cut_off() -> None:
    async with _serving() as server, _line(server) as silent:
        assert await silent.is_cut_off()


@pytest.mark.parametrize("asked_before", [False, True])
async def test_who_trickles_in_what_they_want_is_cut_off(asked_before: bool) -> None:
    async with _serving() as server, _line(server) as slow:
        if asked_before:
            await slow.ask()

        async def trickle() -> None:
            slow.writer.write(b"GET / HTTP/1.1\r\n")
            while True:
                slow.writer.write(b"X-A: b\r\n")
                await asyncio.sleep(ASK_S / 10)

        trickling = asyncio.create_task(trickle())
        assert await slow.is_cut_off()
        trickling.cancel()


async def test_an_answer_may_take_longer_than_a_question_and_a_line_that_was_used_may_rest() -> None:
    async with _serving() as server, _line(server) as patient:
        assert "200 OK" in await patient.ask(REQUEST.replace(b"/ ", b"/slow ", 1))
        await asyncio.sleep(ASK_S * 2)
        assert "200 OK" in await patient.ask()


async def test_however_many_lines_stand_idle_a_new_one_is_answered_and_the_longest_idle_one_goes() -> None:
    async with _serving(most_lines=3) as server, AsyncExitStack() as stack:
        first, second, third = [await stack.enter_async_context(_line(server)) for _ in range(3)]
        for client in (second, third, first):
            await client.ask()
        async with _line(server) as new:
            assert "200 OK" in await new.ask()
            assert await second.is_cut_off()
            for client in (first, third, new):
                assert "200 OK" in await client.ask()


async def test_a_line_with_an_answer_under_way_makes_no_room_for_idle_ones() -> None:
    async with _serving(most_lines=1) as server, _line(server) as asking:
        answer = asyncio.create_task(asking.ask(REQUEST.replace(b"/ ", b"/slow ", 1)))
        await asyncio.sleep(ASK_S / 2)
        async with _line(server) as new:
            assert await new.is_cut_off()
        assert "200 OK" in await answer


async def test_who_opens_a_line_for_https_and_never_greets_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.serving.ASK_S", ASK_S)
    certificate, key = own_certificate(tmp_path)
    server = WebServer(_answering, Address("127.0.0.1", 0), tls=tls(certificate, key))
    await server.start()
    async with _line(server) as silent:
        assert await silent.is_cut_off()
    await server.stop()
