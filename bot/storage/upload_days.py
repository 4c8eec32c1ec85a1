"""The days that a file states, kept beside it until it is taken or gone: put there and removed in small pieces."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select

from bot.storage import dialect
from bot.storage.tables import upload_day
from domain.table import Entry


def put(
    connection: Connection, upload_id: int, person_id: int, accounts: Sequence[str], entries: Sequence[Entry]
) -> None:
    """Put what lines state beside what waits already; of one day a later line wins, and what it leaves out is kept.

    `accounts` are the labels so far, in the order of their numbers.
    """
    if not entries:
        return
    numbers = {label: number for number, label in enumerate(accounts)}
    new = dialect.insert(connection, upload_day)
    latest = {
        name: func.coalesce(new.excluded[name], upload_day.c[name]) for name in ("followers", "likes", "note")
    }
    connection.execute(
        new.on_conflict_do_update(index_elements=["upload_id", "account", "day"], set_=latest),
        [
            {
                "upload_id": upload_id,
                "person_id": person_id,
                "account": numbers[entry.account],
                "day": entry.day,
                "followers": entry.followers,
                "likes": entry.likes,
                "note": entry.note,
            }
            for entry in entries
        ],
    )


def empty(connection: Connection, upload_id: int, most: int) -> bool:
    """Remove up to so many days that wait for a file; return whether there may be more of them."""
    some = select(upload_day.c.account, upload_day.c.day).where(upload_day.c.upload_id == upload_id)
    found = [tuple(row) for row in connection.execute(some.order_by("account", "day").limit(most))]
    if found:
        (account, day) = found[-1]
        connection.execute(
            delete(upload_day).where(
                upload_day.c.upload_id == upload_id,
                (upload_day.c.account < account)
                | ((upload_day.c.account == account) & (upload_day.c.day <= day)),
            )
        )
    return len(found) == most
