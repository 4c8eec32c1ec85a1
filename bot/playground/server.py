"""The local Telegram over HTTP: the Bot API, the page and its API, the control API."""

import asyncio
import contextlib
import socket
from collections.abc import Generator
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.playground.api import BotApi
from bot.playground.control import control_routes
from bot.playground.guard import Guard
from bot.playground.page_api import PageApi
from bot.playground.telegram import Telegram
from bot.playground.webhook import WebhookRunner

GRACE_SECONDS = 0.3
"""How long answers under way may take when the server stops."""


class _Uvicorn(uvicorn.Server):
    """Uvicorn inside a process that is not its own: no signals, and an end that waits for nothing idle."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.stopping = asyncio.Event()
        self.empty = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the signals to the process this server lives in."""
        yield

    async def main_loop(self) -> None:
        """Serve until told to stop."""
        await self.on_tick(0)
        await self.stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more requests, let those under way end, and cut what is left after a moment."""
        for listening in self.servers:
            listening.close()
        for listener in sockets or ():
            listener.close()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()
        if self.server_state.connections:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(GRACE_SECONDS):
                    await self.empty.wait()


class PlaygroundServer:
    """Serves one Telegram on one address; it may be stopped and started again on the same port."""

    def __init__(self, telegram: Telegram, host: str = "127.0.0.1", port: int = 0) -> None:
        self.telegram = telegram
        self.host = host
        self.port = port
        self._transports: dict[Any, asyncio.Transport] = {}
        self._api = BotApi(telegram, self._abort)
        self._page = PageApi(telegram)
        routes = [*self._page.routes(), *control_routes(telegram)]
        self._pages = Guard(Starlette(routes=routes), hosts={host})
        self._webhook = WebhookRunner(telegram)
        self._server: _Uvicorn | None = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Give the root address, without a slash at its end."""
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::", ""} else self.host  # noqa: S104  compared only
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and self._api.owns(scope["path"]) and self._pages.admits(scope):
            await self._api(scope, receive, send)
        else:
            await self._pages(scope, receive, send)

    async def start(self) -> None:
        """Begin to serve; raises OSError when the port is taken."""
        listener = self._listen()
        transports = self._transports

        class Protocol(H11Protocol):
            """Remembers its transport, so that a fault can cut the line."""

            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn
                super().connection_made(transport)
                transports[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                transports.pop(self.client, None)
                super().connection_lost(exc)
                if not transports and server.stopping.is_set():
                    server.empty.set()

        config = uvicorn.Config(
            self,
            http=Protocol,
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=75,
            date_header=False,
        )
        server = self._server = _Uvicorn(config)
        self._page.open()
        self._webhook.start()
        self._serving = asyncio.create_task(self._server.serve(sockets=[listener]))
        while not self._server.started and not self._serving.done():  # noqa: ASYNC110  a few turns of the loop
            await asyncio.sleep(0)

    async def stop(self) -> None:
        """End polls, streams and connections, and write the state file."""
        if self._server is None or self._serving is None:
            return
        await self._webhook.stop()
        self._page.close()
        self.telegram.queue.end_poll()
        self._server.stopping.set()
        await self._serving
        self._cut_all()
        self._server = self._serving = None
        self.telegram.save()

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        # asyncio switches Nagle off only for sockets that say they are TCP
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((self.host, self.port))
        except OSError:
            listener.close()
            raise
        self.port = listener.getsockname()[1]
        return listener

    def _abort(self, scope: Any) -> None:
        client = scope.get("client")
        transport = self._transports.get(tuple(client) if client else None)
        if transport is not None:
            transport.abort()

    def _cut_all(self) -> None:
        for transport in tuple(self._transports.values()):
            transport.abort()
