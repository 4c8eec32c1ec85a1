"""How much memory the bot occupies after many updates, and by how much that grows over many more."""

import tempfile
from pathlib import Path

from benchmarks.contenders import MIKROSKOP, started
from benchmarks.load import updates_a_second

AT_ONCE = 500
"""Updates that wait at a time: a burst of all of them would measure the queue."""


async def resident(people: int, first: int, further: int) -> tuple[float, float]:
    """Return the MB after the first updates, and the growth over the further ones in percent."""
    with tempfile.TemporaryDirectory() as folder:
        async with started(MIKROSKOP, Path(folder), people) as it:
            for _ in range(0, first, AT_ONCE):
                await updates_a_second(it.telegram, it.people, min(AT_ONCE, first))
            before = await it.resident_mb()
            for _ in range(0, further, AT_ONCE):
                await updates_a_second(it.telegram, it.people, min(AT_ONCE, further))
            return before, 100 * (await it.resident_mb() / before - 1)
