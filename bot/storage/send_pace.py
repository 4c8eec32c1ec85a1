"""The pace of sending over all processes that share a server: each message reserves its moment in one row."""

from datetime import timedelta

from sqlalchemy import Connection, Interval, bindparam, extract, func

from bot.storage import dialect
from bot.storage.tables import send_pace

_NOW = func.clock_timestamp()
_STEP = bindparam("step", type_=Interval())
_RESERVE = dialect.Insert(
    send_pace,
    lambda new: new.values(next_at=_NOW + _STEP).on_conflict_do_update(
        index_elements=[send_pace.c.bot_id],
        set_={"next_at": func.greatest(send_pace.c.next_at, _NOW) + _STEP},
    ),
)
_AHEAD_S = extract("epoch", send_pace.c.next_at - _NOW)


def reserve(connection: Connection, bot_id: int, rate: float, burst: float) -> float:
    """Reserve the moment of one message and return the seconds to wait until it comes.

    There are `rate` a second, and `burst` at once after a pause.
    """
    step = timedelta(seconds=1 / rate)
    reserved = _RESERVE.on(connection).returning(_AHEAD_S)
    ahead_s = connection.execute(reserved, {"bot_id": bot_id, "step": step}).scalar_one()
    return max(0.0, float(ahead_s) - burst / rate)
