"""The pace of sending over all processes that share a server: each message reserves its moment in one row."""

from datetime import timedelta

from sqlalchemy import Connection, Interval, bindparam, extract, func, or_

from bot.storage import dialect
from bot.storage.tables import send_pace

MOST_AHEAD = 100
"""So many moments may be reserved: those of processes that died keep the others waiting no longer than that."""

_NOW = func.clock_timestamp()
_STEP = bindparam("step", type_=Interval())
_NEXT = send_pace.c.next_at
_FURTHEST = _NOW + bindparam("span", type_=Interval())
_HAS_ROOM = _NEXT <= _FURTHEST - _STEP
_WAS_SET_BACK = _NEXT > _FURTHEST
"""Nothing that was reserved is so far ahead: the server's clock was set back, or the rate is another one now."""
_RESERVE = dialect.Insert(
    send_pace,
    lambda new: new.values(next_at=_NOW + _STEP).on_conflict_do_update(
        index_elements=[send_pace.c.bot_id],
        set_={"next_at": func.least(func.greatest(_NEXT, _NOW) + _STEP, _FURTHEST)},
        where=or_(_HAS_ROOM, _WAS_SET_BACK),
    ),
)
_AHEAD_S = extract("epoch", _NEXT - _NOW)


def reserve(connection: Connection, bot_id: int, rate: float, burst: float) -> float | None:
    """Reserve the moment of one message and return the seconds to wait until it comes.

    There are `rate` a second, and `burst` at once after a pause. Returns None, and reserves nothing, where MOST_AHEAD
    are reserved.
    """
    step = timedelta(seconds=1 / rate)
    wanted = {"bot_id": bot_id, "step": step, "span": MOST_AHEAD * step}
    ahead_s = connection.execute(_RESERVE.on(connection).returning(_AHEAD_S), wanted).scalar_one_or_none()
    return None if ahead_s is None else max(0.0, float(ahead_s) - burst / rate)
