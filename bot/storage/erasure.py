"""Erasing a person: every row that is theirs or that names them, in one transaction."""

from sqlalchemy import Connection, delete, or_, update

from bot.storage.tables import account, change, conversation, dead_letter, inbox, measurement, outbox, person


def erase(connection: Connection, person_id: int) -> None:
    """Remove everything that is kept of a person, what waits to be processed or sent included.

    Updates keep their bare number, so that Telegram's repetitions are still recognised. The bytes themselves
    are overwritten by SQLite (secure_delete) and leave the write-ahead log with the next checkpoint.
    """
    for table in (change, measurement, account, conversation, outbox):
        connection.execute(delete(table).where(table.c.person_id == person_id))
    connection.execute(delete(outbox).where(outbox.c.chat_id == person_id))
    named = [dead_letter.c.body.contains(f'"id":{person_id}{end}') for end in ",}"]
    connection.execute(delete(dead_letter).where(or_(dead_letter.c.person_id == person_id, *named)))
    connection.execute(update(inbox).where(inbox.c.person_id == person_id).values(body=None, person_id=None))
    connection.execute(delete(person).where(person.c.id == person_id))
