"""Pictures drawn at the moment of sending, beside the event loop."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.charts.kept import draw, restored


async def drawn(row: Mapping[str, Any]) -> bytes:
    """Return a picture as PNG. Raises pydantic.ValidationError for what another version kept."""
    return await asyncio.to_thread(draw, restored(dict(row)))
