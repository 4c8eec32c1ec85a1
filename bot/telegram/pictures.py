"""Pictures drawn at the moment of sending, beside the event loop."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bot.charts.kept import Picture, restored

_PEN = ThreadPoolExecutor(1, thread_name_prefix="pictures")
"""One thread: several would take turns with the event loop for the interpreter, and draw no faster."""


async def drawn(row: Mapping[str, Any]) -> bytes:
    """Return a picture as PNG. Raises pydantic.ValidationError for what another version kept."""
    picture = restored(dict(row))
    return await asyncio.get_running_loop().run_in_executor(_PEN, _draw, picture)


def _draw(picture: Picture) -> bytes:
    from bot.charts.draw import draw  # noqa: PLC0415 - some megabytes that are spared until somebody wants a picture

    return draw(picture)
