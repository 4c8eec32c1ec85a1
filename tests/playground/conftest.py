"""A local Telegram, by itself and over HTTP."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from bot.playground.errors import ApiError
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram

ANNA, BEN, LEA, SAM = 101, 102, 103, 104
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a73"
    "0000000c4944415478da63f8ffffff00000600030000000000000000000049454e44ae426082"
)
Refused = Callable[..., Awaitable[tuple[int, str]]]


@pytest.fixture
def telegram() -> Telegram:
    """Give a Telegram in memory that hears everything in groups, with Anna's chat begun."""
    telegram = Telegram(privacy_mode=False)
    telegram.private_chat(ANNA).started = True
    return telegram


@pytest.fixture
def refused(telegram: Telegram) -> Refused:
    """Do a call that must be refused, and give the code and the description."""

    async def call(method: str, **params: Any) -> tuple[int, str]:
        with pytest.raises(ApiError) as caught:
            await telegram.call(method, params)
        return caught.value.code, caught.value.description

    return call


@pytest.fixture
async def server(telegram: Telegram) -> AsyncIterator[PlaygroundServer]:
    """Serve the same Telegram over HTTP."""
    server = PlaygroundServer(telegram)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def http(server: PlaygroundServer) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of the server's root."""
    async with httpx.AsyncClient(base_url=server.url, trust_env=False) as client:
        yield client


@pytest.fixture
async def api(server: PlaygroundServer) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client that calls methods by their bare names."""
    base = f"{server.url}/bot{server.telegram.token}/"
    async with httpx.AsyncClient(base_url=base, trust_env=False) as client:
        yield client
