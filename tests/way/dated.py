"""Days as people write them in a command, counted from today, and histories of a number a week."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.clock import utc_now
from bot.wording.catalogue import Catalogue
from tests.driver import Seen, Somebody

_CATALOGUE = Catalogue()


def today(of: Somebody | None = None) -> date:
    """Return the day it is for who told no zone: in UTC, or where most live who speak as they do."""
    usual = _CATALOGUE.usual_zone(of.person.language_code) if of else None
    return utc_now().astimezone(ZoneInfo(usual or "UTC")).date()


def ago(days: int, of: Somebody | None = None) -> str:
    """Return a day so long ago."""
    return (today(of) - timedelta(days=days)).isoformat()


def ahead(days: int, of: Somebody | None = None) -> str:
    """Return a day to come."""
    return ago(-days, of)


async def grown(somebody: Somebody, *counts: int) -> Seen | None:
    """Log one number of followers a week, the last one of today; return the last answer."""
    answer = None
    for weeks, count in reversed(list(enumerate(reversed(counts)))):
        answer = await somebody.say(f"/log {count} {ago(7 * weeks, somebody)}")
    return answer
