"""The lines to a web server: each remembered, none held by who asks for nothing, and not too many at once."""

import asyncio
from collections.abc import Iterator

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

ASK_S = 10.0
"""How long a client may take until it has said what it asks for; the body behind that is the application's matter."""


class Line(H11Protocol):
    """A line that a client opened. Trickling in a few bytes now and then does not hold it."""

    def __init__(self, lines: "Lines", config: uvicorn.Config, state: ServerState) -> None:
        super().__init__(config, state, {})
        self._lines = lines
        self._patience: asyncio.TimerHandle | None = None

    @property
    def is_idle(self) -> bool:
        """Whether no request is under way."""
        return self.cycle is None or self.cycle.response_complete

    def cut(self) -> None:
        """Cut the line without a word."""
        self._lines.forget(self)
        self.transport.abort()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._wait()
        self._lines.add(self)

    def data_received(self, data: bytes) -> None:
        """Take bytes; whoever begins to ask has to come to an end."""
        super().data_received(data)
        if not self.is_idle:
            self._wait_no_more()
        elif self._patience is None:
            self._wait()

    def on_response_complete(self) -> None:
        """Begin to be idle: a client may come back within uvicorn's own patience."""
        super().on_response_complete()
        self._lines.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the line."""
        self._wait_no_more()
        super().connection_lost(exc)
        self._lines.forget(self)

    def _wait(self) -> None:
        self._patience = self.loop.call_later(ASK_S, self.cut)

    def _wait_no_more(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None


class Lines:
    """The lines that are open. With more than `most` of them the one goes that has been idle for longest."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._open: dict[Line, None] = {}
        """The one that has done nothing for longest comes first."""
        self.none_left = asyncio.Event()

    def __iter__(self) -> Iterator[Line]:
        """Go through the lines as they are now."""
        return iter(tuple(self._open))

    def add(self, line: Line) -> None:
        """Note a line that is new, or idle again."""
        self._open.pop(line, None)
        self._open[line] = None
        if self._most is not None and len(self._open) > self._most:
            next((each for each in self._open if each.is_idle), line).cut()

    def forget(self, line: Line) -> None:
        """Note that a line is gone."""
        self._open.pop(line, None)
        if not self._open:
            self.none_left.set()
