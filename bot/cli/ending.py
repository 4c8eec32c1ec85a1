"""The end of a server has a bound, whatever still hangs: an update that is not kept comes again."""

import os
import sys
from threading import Timer
from types import TracebackType

import typer


class Ending:
    """Ends the process where it does not end by itself: `with` it around what is to end."""

    def __init__(self) -> None:
        self._timers: list[Timer] = []

    def within(self, seconds: float, code: int) -> None:
        """Allow so many seconds from now; then the process ends with `code`."""
        timer = Timer(seconds, _end, (code,))
        timer.daemon = True
        timer.start()
        self._timers.append(timer)

    def __enter__(self) -> "Ending":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for timer in self._timers:
            timer.cancel()


def _end(code: int) -> None:
    typer.echo("mikroskop: something did not end in time and was left behind. Nothing is lost.", err=True)
    sys.stdout.flush()
    os._exit(code)
