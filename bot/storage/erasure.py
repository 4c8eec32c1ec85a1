"""Erasing a person: every row that is theirs or that names them, in one transaction; then the bytes."""

from sqlalchemy import Connection, delete, select, update

from bot.storage import dialect
from bot.storage.database import Database
from bot.storage.tables import (
    account,
    build_step,
    change,
    conversation,
    cooperation,
    dead_letter,
    goal,
    inbox,
    measurement,
    milestone,
    outbox,
    partner,
    partner_figures,
    partner_step,
    person,
    sending,
    tip,
    upload,
    upload_day,
    weekly,
)


def erase(connection: Connection, person_id: int) -> None:
    """Remove everything that is kept of a person, what waits to be processed or sent included.

    Updates keep their bare number, so that Telegram's repetitions are still recognised. The erasure is
    counted, until `forget_bytes` has rewritten the file without the erased bytes.
    """
    files = select(upload.c.id).where(upload.c.person_id == person_id)
    connection.execute(delete(upload_day).where(upload_day.c.upload_id.in_(files)))
    for table in (
        upload,
        change,
        measurement,
        goal,
        milestone,
        account,
        cooperation,
        partner_figures,
        partner_step,
        partner,
        build_step,
        weekly,
        tip,
        conversation,
        outbox,
    ):
        connection.execute(delete(table).where(table.c.person_id == person_id))
    connection.execute(delete(outbox).where(outbox.c.chat_id == person_id))
    connection.execute(delete(sending).where(sending.c.chat_id == person_id))
    connection.execute(delete(dead_letter).where(dead_letter.c.id.in_(_naming(connection, person_id))))
    waits = (inbox.c.person_id == person_id) & inbox.c.body.is_not(None)
    connection.execute(update(inbox).where(waits).values(body=None, person_id=None))
    connection.execute(delete(person).where(person.c.id == person_id))
    _count_erasure(connection)


def _naming(connection: Connection, person_id: int) -> list[int]:
    """Return the dead letters that are a person's or name them; SQL cannot look into what is sealed."""
    names = tuple(f'"id":{person_id}{end}' for end in ",}")
    rows = connection.execute(select(dead_letter.c.id, dead_letter.c.person_id, dead_letter.c.body))
    return [row.id for row in rows if row.person_id == person_id or any(name in row.body for name in names)]


async def forget_bytes(database: Database) -> bool:
    """Rewrite the file if something was erased since the last time; return whether no erased byte is left.

    What could not be done now is done at the next start: the count is part of the transaction that erased.
    """
    erasures = await database.read(_erasures)
    if not erasures:
        return True
    if not await database.forget_deleted_bytes():
        return False
    await database.write(_forget_count, erasures)
    return True


def _erasures(connection: Connection) -> int:
    """Return how many erasures may have left bytes behind: a number that SQLite keeps in the file's header."""
    if not dialect.leaves_bytes(connection):
        return 0
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _count_erasure(connection: Connection) -> None:
    if dialect.leaves_bytes(connection):
        connection.exec_driver_sql(f"PRAGMA user_version = {_erasures(connection) + 1}")


def _forget_count(connection: Connection, erasures: int) -> None:
    if _erasures(connection) == erasures:  # one that came during the rewriting needs another
        connection.exec_driver_sql("PRAGMA user_version = 0")
