"""How much waits, and since when: what an operator watches."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, func, select, true

from bot.storage.tables import dead_letter, inbox, outbox, upload, weekly
from bot.storage.uploads import State


@dataclass(frozen=True, slots=True)
class Queue:
    """How many wait, and since when the oldest does (None: none waits)."""

    waiting: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Levels:
    """What waits, by queue, and how many dead letters there are, by direction."""

    queues: Mapping[str, Queue]
    dead: Mapping[str, int]


def levels(connection: Connection, now: datetime) -> Levels:
    """Return what waits: updates to be handled, messages to be sent, files to be read, summaries that are due."""
    queues = {
        "inbox": _queue(connection, inbox.c.received_at, inbox.c.body.is_not(None)),
        "outbox": _queue(connection, outbox.c.created_at, true()),
        "files": _queue(connection, upload.c.created_at, upload.c.state == State.WAITING),
        "summaries": _queue(connection, weekly.c.due_at, weekly.c.due_at <= now),
    }
    counted = select(dead_letter.c.direction, func.count()).group_by(dead_letter.c.direction)
    return Levels(queues, {"in": 0, "out": 0} | {row[0]: row[1] for row in connection.execute(counted)})


def _queue(connection: Connection, since: Column[Any], waits: ColumnElement[bool]) -> Queue:
    number, oldest = connection.execute(select(func.count(), func.min(since)).where(waits)).one()
    return Queue(number, oldest)
