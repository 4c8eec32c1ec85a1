"""Which process sends to a chat, where several share a server: whoever claimed it, until they let it go or are late.

The server's clock counts. A process that was killed, or stopped for longer than a lease lasts, loses its chats to
others, and every further attempt of its own is refused.
"""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Connection, Interval, bindparam, delete, func, or_, select, update

from bot.storage import dialect, outbox
from bot.storage.outbox import Outgoing
from bot.storage.tables import outbox as letters
from bot.storage.tables import sending

LEASE_S = 30.0
"""How long a chat of a process that is gone waits; one that lives renews its claim while a call takes longer."""

_UNTIL = func.now() + bindparam("lasts", type_=Interval())
_OF_US = (sending.c.chat_id == bindparam("of_chat")) & (sending.c.owner == bindparam("of_owner"))
_CLAIM = dialect.Insert(
    sending,
    lambda new: new.values(until=_UNTIL).on_conflict_do_update(
        index_elements=[sending.c.chat_id],
        set_={"owner": new.excluded.owner, "until": _UNTIL},
        where=or_(sending.c.until <= func.now(), sending.c.owner == new.excluded.owner),
    ),
)
_RENEW = update(sending).where(_OF_US).values(until=_UNTIL)
_RELEASE = delete(sending).where(_OF_US)
_IS_CLAIMED = (
    select(sending.c.chat_id)
    .where(sending.c.chat_id == letters.c.chat_id, sending.c.until > func.now())
    .exists()
)
_UNCLAIMED = (
    select(letters.c.id, letters.c.chat_id)
    .where(letters.c.id > bindparam("last_id"), ~_IS_CLAIMED)
    .order_by(letters.c.id)
    .limit(bindparam("most"))
)


class LeaseLostError(Exception):
    """Another process sends to the chat by now."""


def claim(connection: Connection, chat_id: int, owner: str) -> bool:
    """Claim a chat for a process; return whether it has it now."""
    claimed = {"chat_id": chat_id, "owner": owner, "lasts": _lasts()}
    return connection.execute(_CLAIM.on(connection), claimed).rowcount == 1


def begin_attempt(connection: Connection, row: Outgoing, owner: str, *, counted: bool) -> bool:
    """Renew a process's claim to a chat, and count one more attempt, unless it was counted, before it is made.

    Returns False when the message was erased or delivered meanwhile. Raises LeaseLostError.
    """
    if not renew(connection, row.chat_id, owner):
        raise LeaseLostError
    return outbox.waits(connection, row.id) if counted else outbox.begin_attempt(connection, row.id)


def renew(connection: Connection, chat_id: int, owner: str) -> bool:
    """Keep a chat for as long again; returns False where another process has taken it over."""
    renewed = {"of_chat": chat_id, "of_owner": owner, "lasts": _lasts()}
    return connection.execute(_RENEW, renewed).rowcount == 1


def release(connection: Connection, chat_id: int, owner: str) -> None:
    """Let a chat go, if the process has it."""
    connection.execute(_RELEASE, {"of_chat": chat_id, "of_owner": owner})


def chats_after(connection: Connection, last_id: int, most: int) -> Sequence[tuple[int, int]]:
    """Return the numbers and chats of up to `most` messages behind a number that no process is sending."""
    found = connection.execute(_UNCLAIMED, {"last_id": last_id, "most": most})
    return [(row.id, row.chat_id) for row in found]


def forget_late(connection: Connection) -> None:
    """Remove claims that nobody has to respect any more."""
    if dialect.is_shared(connection):
        connection.execute(delete(sending).where(sending.c.until <= func.now()))


def _lasts() -> timedelta:
    return timedelta(seconds=LEASE_S)
