"""The outbox: what shall be said, kept until Telegram has it. A row goes when it is delivered or given up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from bot.storage import dialect
from bot.storage.tables import outbox

_THIS = outbox.c.id == bindparam("of_row")
_PUT = insert(outbox)
_PUT_UNLESS_THERE = dialect.Insert(
    outbox, lambda new: new.on_conflict_do_nothing(index_elements=[outbox.c.key])
)
_CHATS_AFTER = (
    select(outbox.c.id, outbox.c.chat_id)
    .where(outbox.c.id > bindparam("last_id"))
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_FIRST = select(outbox).where(outbox.c.chat_id == bindparam("of_chat")).order_by(outbox.c.id).limit(1)
_WAITS = select(outbox.c.id).where(_THIS)
_BEGIN_ATTEMPT = update(outbox).where(_THIS).values(attempts=outbox.c.attempts + 1)
_REMOVE = delete(outbox).where(_THIS)


@dataclass(frozen=True, slots=True)
class Letter:
    """An outgoing message before it is kept: a key that can exist once, its chat, and what to send."""

    key: str
    person_id: int | None
    chat_id: int
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """An outgoing message as kept, with the number of attempts begun."""

    id: int
    person_id: int | None
    chat_id: int
    payload: dict[str, Any]
    attempts: int


def answer_key(bot_id: int, update_id: int, number: int) -> str:
    """Return the key of one of the answers to an update: each exists once."""
    return f"u{bot_id}:{update_id}:{number}"


def put(connection: Connection, letters: Sequence[Letter], now: datetime) -> None:
    """Keep outgoing messages in their order, the first attempt counted as begun."""
    for letter in letters:
        connection.execute(_PUT, _row(letter, now))


def put_unless_there(connection: Connection, letters: Sequence[Letter], now: datetime) -> None:
    """Keep outgoing messages as `put` does, but leave out those whose keys wait already."""
    for letter in letters:
        connection.execute(_PUT_UNLESS_THERE.on(connection), _row(letter, now))


def newest(connection: Connection) -> int:
    """Return the number of the newest message that waits, or 0."""
    return connection.execute(select(func.max(outbox.c.id))).scalar_one() or 0


def chats_after(connection: Connection, last_id: int, most: int) -> list[tuple[int, int]]:
    """Return the numbers and chats of up to `most` messages behind a number, in their order."""
    found = connection.execute(_CHATS_AFTER, {"last_id": last_id, "most": most})
    return [(row.id, row.chat_id) for row in found]


def first(connection: Connection, chat_id: int) -> Outgoing | None:
    """Return what has waited longest for a chat, or None where nothing waits."""
    row = connection.execute(_FIRST, {"of_chat": chat_id}).one_or_none()
    return None if row is None else Outgoing(row.id, row.person_id, row.chat_id, row.payload, row.attempts)


def waits(connection: Connection, row_id: int) -> bool:
    """Return whether a message is still there: neither delivered nor given up nor erased."""
    return connection.execute(_WAITS, {"of_row": row_id}).one_or_none() is not None


def begin_attempt(connection: Connection, row_id: int) -> bool:
    """Count one more attempt before it is made. Returns False when the message was erased meanwhile."""
    return connection.execute(_BEGIN_ATTEMPT, {"of_row": row_id}).rowcount == 1


def remove(connection: Connection, row_id: int) -> bool:
    """Forget a message that was delivered or given up. Returns False when it was erased meanwhile."""
    return connection.execute(_REMOVE, {"of_row": row_id}).rowcount == 1


def remove_and_first(connection: Connection, row: Outgoing) -> Outgoing | None:
    """Forget a message that was delivered, and return what waits for its chat behind it, or None."""
    remove(connection, row.id)
    return first(connection, row.chat_id)


def replace(connection: Connection, row_id: int, payload: dict[str, Any]) -> bool:
    """Put another message into a message's place. Returns False when that was erased meanwhile."""
    placed = connection.execute(
        update(outbox).where(outbox.c.id == row_id).values(payload=payload, attempts=1)
    )
    return placed.rowcount == 1


def remove_chat(connection: Connection, chat_id: int) -> None:
    """Forget everything that waits for a chat which cannot be reached."""
    connection.execute(delete(outbox).where(outbox.c.chat_id == chat_id))


def remove_answers(connection: Connection, bot_id: int, update_id: int) -> None:
    """Forget the answers to an update that still wait: it is going to be answered anew."""
    begins = f"u{bot_id}:{update_id}"
    connection.execute(delete(outbox).where(outbox.c.key.between(f"{begins}:", f"{begins};")))


def move_chat(connection: Connection, old: int, new: int) -> None:
    """Readdress what waits for a group that became a supergroup."""
    connection.execute(update(outbox).where(outbox.c.chat_id == old).values(chat_id=new))


def _row(letter: Letter, now: datetime) -> dict[str, Any]:
    return {
        "key": letter.key,
        "person_id": letter.person_id,
        "chat_id": letter.chat_id,
        "payload": letter.payload,
        "attempts": 1,
        "created_at": now,
    }
