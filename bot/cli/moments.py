"""A moment on the command line: --now."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.cli.failing import WRONG_USE, fail
from bot.clock import utc_now

Now = Annotated[
    str | None,
    typer.Option("--now", metavar="ISO-8601", help="The moment to take for now, such as 2026-11-22."),
]


def moment(text: str | None) -> datetime:
    """Return the moment that a text names, in UTC where it names no zone; without one the present."""
    if text is None:
        return utc_now()
    try:
        named = datetime.fromisoformat(text)
    except ValueError:
        fail(f"--now must look like 2026-11-22T09:00:00+01:00 or 2026-11-22, not {text[:40]!r}", WRONG_USE)
    return named if named.tzinfo else named.replace(tzinfo=UTC)
