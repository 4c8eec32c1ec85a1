"""Reminders of the diary: on the day on which somebody wanted to come back to a cooperation, at their hour."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.skills.diary_panel import reminder
from bot.storage import diary, people
from bot.storage.diary import DueReminder
from bot.storage.look import Look
from bot.weekly.letters import Present, put

LOOK_AGAIN = timedelta(days=1)
"""After so long it is looked whether somebody who blocked the bot is back."""
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
        is_late = now.date() - each.day > LATEST
        if each.is_gone and not is_late:
            diary.put_off(connection, each, now, LOOK_AGAIN)
            continue
        if not is_late and _remind(connection, present, each, now):
            count += 1
        diary.reminded(connection, each)
    return len(due), count


def _remind(connection: Connection, present: Present, of: DueReminder, now: datetime) -> bool:
    person, look = people.find(connection, of.person_id), Look(connection, of.person_id)
    kept = look.cooperation(of.number)
    if person is None or kept is None:
        return False
    payloads = present(reminder(kept, look, of.day), person.language)
    put(connection, f"diary:{person.id}:{of.number}:{of.day}", person.id, payloads, now)
    return True
