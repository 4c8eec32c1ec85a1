"""Days as people write them in a command, counted from today, and histories of a number a week."""

from datetime import date, timedelta

from bot.clock import utc_now
from tests.driver import Seen, Somebody


def today() -> date:
    """Return the day it is for who told no zone."""
    return utc_now().date()


def ago(days: int) -> str:
    """Return a day so long ago."""
    return (today() - timedelta(days=days)).isoformat()


def ahead(days: int) -> str:
    """Return a day to come."""
    return ago(-days)


async def grown(somebody: Somebody, *counts: int) -> Seen | None:
    """Log one number of followers a week, the last one of today; return the last answer."""
    answer = None
    for weeks, count in reversed(list(enumerate(reversed(counts)))):
        answer = await somebody.say(f"/log {count} {ago(7 * weeks)}")
    return answer
