"""Reminders of the diary: on the day on which somebody wanted to come back to a cooperation, at their hour."""

from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.skills.diary_panel import reminder
from bot.storage import diary, people
from bot.storage.diary import DueReminder
from bot.storage.look import Look
from bot.weekly.apart import apart
from bot.weekly.letters import Present, put

LOOK_AGAIN = timedelta(days=1)
"""After so long it is looked whether somebody who blocked the bot is back, and tried anew what failed."""
LATEST = timedelta(days=60)
"""So late a reminder helps nobody any more; after any shorter downtime it comes."""


def remind_of_cooperations(
    connection: Connection, present: Present, now: datetime, most: int
) -> tuple[int, int]:
    """Put reminders that are due into the outbox, each once; return how many were due, and how many were put there.

    Whoever blocked the bot gets theirs once they are back.
    """
    count = 0
    due = diary.due_by(connection, now, most)
    for each in due:
        serve = partial(_serve, connection, present, each, now)
        if apart(connection, serve, partial(diary.put_off, connection, each, now, LOOK_AGAIN)):
            count += 1
    return len(due), count


def _serve(connection: Connection, present: Present, of: DueReminder, now: datetime) -> bool:
    """Remind of a cooperation where that helps, and return whether it did; the reminder is done with or put off."""
    is_late = now.date() - of.day > LATEST
    if of.is_gone and not is_late:
        diary.put_off(connection, of, now, LOOK_AGAIN)
        return False
    is_put = not is_late and _remind(connection, present, of, now)
    diary.reminded(connection, of)
    return is_put


def _remind(connection: Connection, present: Present, of: DueReminder, now: datetime) -> bool:
    person, look = people.find(connection, of.person_id), Look(connection, of.person_id)
    kept = look.cooperation(of.number)
    if person is None or kept is None:
        return False
    payloads = present(reminder(kept, look, of.day), person.language)
    put(connection, f"diary:{person.id}:{of.number}:{of.day}", person.id, payloads, now)
    return True
