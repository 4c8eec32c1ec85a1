"""A web server inside a process that is not its own: no signals, and an end that waits for nothing idle."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Generator
from dataclasses import replace

import uvicorn
from starlette.types import ASGIApp, Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.address import Address, ListenError
from bot.lines import ASK_S, Line, Lines

GRACE_S = 0.3
"""How long answers under way may take when a server stops."""
KEEP_ALIVE_S = 75
"""How long a line may be idle between two requests."""


class WebServer:
    """Serves one application at one address; it may be stopped and started again at the same port.

    With `tls` it speaks HTTPS. `grace_s` is how long answers under way may take when it stops, `most_lines` how many
    lines may be open.
    """

    def __init__(
        self,
        app: ASGIApp,
        address: Address,
        *,
        tls: ssl.SSLContext | None = None,
        grace_s: float = GRACE_S,
        most_lines: int | None = None,
    ) -> None:
        self.address = address
        self._app = app
        self._tls = tls
        self._grace_s = grace_s
        self._lines = Lines(most_lines)
        self._server: _Uvicorn | None = None
        self._serving: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to serve; from then on `address` has the port that was taken. Raises ListenError."""
        listener = self._listen()
        self._server = _Uvicorn(self._config(), self._lines, self._grace_s)
        self._serving = asyncio.create_task(self._server.serve(sockets=[listener]))
        while not self._server.started and not self._serving.done():  # noqa: ASYNC110 - a few turns of the loop
            await asyncio.sleep(0)

    async def stop(self) -> None:
        """Take no more requests, let answers under way end, then cut what is left."""
        if self._server is None or self._serving is None:
            return
        self._server.stopping.set()
        await self._serving
        for line in self._lines:
            line.cut()
        self._server = self._serving = None

    def abort(self, scope: Scope) -> None:
        """Cut the line of a request."""
        client = scope.get("client")
        for line in self._lines:
            if client and line.client == tuple(client):
                line.cut()

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if self.address.is_v6 else socket.AF_INET
        # asyncio switches Nagle off only for sockets that say they are TCP
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((self.address.host, self.address.port))
        except OSError as error:
            listener.close()
            raise ListenError(self.address, error.strerror or type(error).__name__) from error
        self.address = replace(self.address, port=listener.getsockname()[1])
        return listener

    def _config(self) -> uvicorn.Config:
        tls = self._tls
        return uvicorn.Config(
            self._app,
            http=H11Protocol,
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE_S,
            date_header=False,
            ssl_context_factory=(lambda _config, _default: tls) if tls else None,
        )


class _Uvicorn(uvicorn.Server):
    """Uvicorn without signals of its own, with lines that are looked after and an end of a bounded length."""

    def __init__(self, config: uvicorn.Config, lines: Lines, grace_s: float) -> None:
        super().__init__(config)
        self.stopping = asyncio.Event()
        self._lines = lines
        self._grace_s = grace_s

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the signals to the process this server lives in."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen; uvicorn itself would wait for a client's TLS for a minute."""
        loop, tls = asyncio.get_running_loop(), self.config.ssl
        self.servers = [
            await loop.create_server(
                lambda: Line(self._lines, self.config, self.server_state),
                sock=listener,
                ssl=tls,
                ssl_handshake_timeout=ASK_S if tls else None,
                backlog=self.config.backlog,
            )
            for listener in sockets or ()
        ]
        self.started = True

    async def main_loop(self) -> None:
        """Serve until told to stop."""
        await self.on_tick(0)
        await self.stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more requests, let those under way end, and give up after a moment."""
        for listening in self.servers:
            listening.close()
        for listener in sockets or ():
            listener.close()
        self._lines.none_left.clear()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()
        if self.server_state.connections:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._grace_s):
                    await self._lines.none_left.wait()
