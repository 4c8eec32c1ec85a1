"""The inbox: every update is a row here before Telegram hears that it arrived, and its number stays for a while."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, true, tuple_, update

from bot.storage import dialect
from bot.storage.tables import inbox

NUMBERS_KEPT = timedelta(days=3)
"""Telegram repeats an unconfirmed update for 24 hours; a number must be known at least as long."""
LEFT_KEPT = timedelta(days=7)
"""So long updates wait for a bot that runs no more, as dead letters do."""
LEFT_AFTER = timedelta(seconds=3)
"""An update that waits longer was left by a process that is gone, or has more to do than others."""

_KEY = tuple_(inbox.c.bot_id, inbox.c.update_id)
_KEYS = select(inbox.c.bot_id, inbox.c.update_id)
_KEEP = dialect.Insert(inbox, lambda new: new.on_conflict_do_nothing())
_FINISH = update(inbox).where(
    inbox.c.bot_id == bindparam("of_bot"),
    inbox.c.update_id == bindparam("of_update"),
    inbox.c.body.is_not(None),
)
_EARLIER = (
    select(inbox)
    .where(
        inbox.c.bot_id == bindparam("of_bot"),
        inbox.c.person_id == bindparam("of_person"),
        inbox.c.update_id < bindparam("before"),
        inbox.c.body.is_not(None),
    )
    .order_by(inbox.c.update_id)
    .limit(1)
)
_EMPTY = {"body": None, "person_id": None}


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came: its number, whose lane it belongs to (None: nobody's), and its JSON."""

    bot_id: int
    update_id: int
    person_id: int | None
    body: str


def keep(connection: Connection, arrivals: Sequence[Arrival], now: datetime) -> list[Arrival]:
    """Store the updates that are not known yet and return just those, in their order."""
    if not arrivals:
        return []
    keys = [_key(arrival) for arrival in arrivals]
    known = {tuple(row) for row in connection.execute(_KEYS.where(_KEY.in_(keys)))}
    new = {key: arrival for key, arrival in zip(keys, arrivals, strict=True) if key not in known}
    if new:
        connection.execute(
            _KEEP.on(connection),
            [
                {
                    "bot_id": arrival.bot_id,
                    "update_id": arrival.update_id,
                    "person_id": arrival.person_id,
                    "body": arrival.body,
                    "received_at": now,
                }
                for arrival in new.values()
            ],
        )
    return list(new.values())


def waiting(connection: Connection, bot_id: int, now: datetime) -> list[Arrival]:
    """Return what was kept but not finished, in the order of its arrival.

    Where other processes may be at it, only what has waited so long that it was left to itself.
    """
    left = inbox.c.received_at <= now - LEFT_AFTER if dialect.is_shared(connection) else true()
    rows = connection.execute(
        select(inbox)
        .where(inbox.c.body.is_not(None), inbox.c.bot_id == bot_id, left)
        .order_by(inbox.c.received_at, inbox.c.update_id)
    )
    return [_arrival(row) for row in rows]


def whose_turn(connection: Connection, arrival: Arrival) -> Arrival | None:
    """Return which of a person's updates is to be handled now: this one, or one that came before it.

    None: another process is at work for them. Whoever gets an answer is the only one until the transaction ends.
    """
    if arrival.person_id is None or not dialect.is_shared(connection):
        return arrival
    if not dialect.be_only_one_for(connection, arrival.person_id):
        return None
    earlier = {"of_bot": arrival.bot_id, "of_person": arrival.person_id, "before": arrival.update_id}
    row = connection.execute(_EARLIER, earlier).one_or_none()
    return _arrival(row) if row else arrival


def still_waiting(connection: Connection, arrivals: Sequence[Arrival]) -> list[Arrival]:
    """Return those of some updates that are kept and not finished, in their order."""
    keys = [_key(arrival) for arrival in arrivals]
    found = connection.execute(_KEYS.where(_KEY.in_(keys), inbox.c.body.is_not(None)))
    waits = {tuple(row) for row in found}
    return [arrival for arrival in arrivals if _key(arrival) in waits]


def finish(connection: Connection, arrival: Arrival) -> bool:
    """Empty the row: only its number stays. Returns False when it had been finished or erased already."""
    which = {"of_bot": arrival.bot_id, "of_update": arrival.update_id}
    return connection.execute(_FINISH, which | _EMPTY).rowcount == 1


def take_back(connection: Connection, arrival: Arrival, now: datetime) -> None:
    """Let a finished update wait once more, behind everything that waits already."""
    row = {"person_id": arrival.person_id, "body": arrival.body, "received_at": now}
    this = (inbox.c.bot_id == arrival.bot_id) & (inbox.c.update_id == arrival.update_id)
    if not connection.execute(update(inbox).where(this).values(**row)).rowcount:
        number = {"bot_id": arrival.bot_id, "update_id": arrival.update_id}
        connection.execute(inbox.insert().values(**number, **row))


def forget_old_numbers(connection: Connection, now: datetime) -> None:
    """Remove finished rows that Telegram cannot send again."""
    connection.execute(delete(inbox).where(inbox.c.body.is_(None), inbox.c.received_at < now - NUMBERS_KEPT))


def forget_left(connection: Connection, bot_id: int, now: datetime) -> None:
    """Remove updates of other bots that have waited for too long: their token is used no more."""
    is_left = inbox.c.body.is_not(None) & (inbox.c.received_at < now - LEFT_KEPT)
    connection.execute(delete(inbox).where(inbox.c.bot_id != bot_id, is_left))


def _arrival(row: Any) -> Arrival:
    return Arrival(row.bot_id, row.update_id, row.person_id, row.body)


def _key(arrival: Arrival) -> tuple[int, int]:
    return arrival.bot_id, arrival.update_id
