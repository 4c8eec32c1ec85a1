"""A batch of what is due, as a unit of the database: summaries go into the outbox and their rows move on at once."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Self

from sqlalchemy import Connection

from bot.skills.reply import Button, Reply, say
from bot.skills.steps import LogTap
from bot.skills.tip_of_week import tip_of_week
from bot.skills.week import summary
from bot.skills.weekly_taps import ReminderTap
from bot.storage import diary, effects, people, weekly
from bot.storage.effects import Origin
from bot.storage.look import Look
from bot.storage.weekly import Ripe, Weekly
from bot.weekly.apart import apart
from bot.weekly.cooperations import remind_of_cooperations
from bot.weekly.letters import Present, put
from domain.schedule import Due, catching_up
from domain.week import week

AT_ONCE = 10
"""People whose summaries are made in one transaction: others write in between."""
MOST_WAITING = 12
"""Summaries that may wait to be sent: whoever chats meanwhile waits behind no more than these, less than half a
second's worth."""
LATEST_REMINDER = timedelta(hours=4)
"""A reminder that is later than this helps nobody in the evening."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Done:
    """What a batch did: summaries and reminders put into the outbox, and weeks that were left out.

    `due` counts all that was due, also where nothing had to be sent: to who is gone, or who needs no reminder.
    `is_full` tells that it did nothing of what is due because enough waits to be sent already.
    """

    delivered: int = 0
    skipped: int = 0
    reminded: int = 0
    due: int = 0
    is_full: bool = False

    def __add__(self, other: Self) -> Self:
        """Return what both did."""
        return replace(
            other,
            delivered=self.delivered + other.delivered,
            skipped=self.skipped + other.skipped,
            reminded=self.reminded + other.reminded,
            due=self.due + other.due,
        )


def deliver(
    connection: Connection, present: Present, now: datetime, most_waiting: int | None = MOST_WAITING
) -> Done:
    """Put what is due into the outbox, a batch of it, and move its rows on; no limit where `most_waiting` is None."""
    room = AT_ONCE if most_waiting is None else min(AT_ONCE, most_waiting - weekly.ahead(connection))
    if room <= 0:
        return Done(is_full=_is_anybody_due(connection, now))
    done = Done()
    for each in weekly.due_by(connection, now, room):
        serve = partial(_serve, connection, present, each, now)
        served = apart(connection, serve, partial(weekly.pass_over, connection, each.person_id, now))
        done += served or Done(due=1)
    for each in weekly.reminders_by(connection, now, room):
        nudge = partial(_nudge, connection, present, each, now)
        nudged = apart(connection, nudge, partial(weekly.reminded, connection, each.person_id))
        done += nudged or Done(due=1)
    room_left = max(room - done.delivered - done.reminded, 0)
    looked, reminded = remind_of_cooperations(connection, present, now, room_left)
    return done + Done(reminded=reminded, due=looked)


def _is_anybody_due(connection: Connection, now: datetime) -> bool:
    looks = (weekly.due_by, weekly.reminders_by, diary.due_by)
    return any(look(connection, now, 1) for look in looks)


def _serve(connection: Connection, present: Present, who: Ripe, now: datetime) -> Done:
    """Deliver somebody's summary, or leave it out, and move them to their next one."""
    of = weekly.find(connection, who.person_id)
    if of is None or of.due is None:
        return Done(due=1)
    step = catching_up(of.schedule, of.due, now)
    wanted = None if who.is_gone else step.deliver
    if wanted:
        _deliver(connection, present, of, wanted, now)
    weekly.serve(connection, of, step.next, now, delivered=wanted)
    return Done(delivered=int(wanted is not None), skipped=len(step.skipped), due=1)


def _nudge(connection: Connection, present: Present, who: Ripe, now: datetime) -> Done:
    """Remind somebody to log where that helps; their reminder is done with in either case."""
    of = weekly.find(connection, who.person_id)
    needs = of is not None and not who.is_gone and _needs_reminder(connection, of, now)
    if of and of.due and needs:
        _remind(connection, present, of, of.due, now)
    weekly.reminded(connection, who.person_id)
    return Done(reminded=int(needs), due=1)


def _needs_reminder(connection: Connection, of: Weekly, now: datetime) -> bool:
    """Return whether it is still the evening, and nothing was logged in the week that the summary is about."""
    evening = of.reminder_at
    if of.due is None or evening is None or now - evening > LATEST_REMINDER:
        return False
    return not week(Look(connection, of.person_id).history, of.due.day - _DAY).days


def _deliver(connection: Connection, present: Present, to: Weekly, due: Due, now: datetime) -> None:
    person = people.find(connection, to.person_id)
    if person:
        look = Look(connection, person.id)
        tip = tip_of_week(person, look, due.day, is_new=True)
        reply, shown = summary(look, due.day - _DAY, person.theme, tip)
        effects.apply(connection, Origin(person.id, person.id, person.language, request=0), shown, now)
        put(connection, f"weekly:{person.id}:{due.week}", person.id, present(reply, person.language), now)


def _remind(connection: Connection, present: Present, to: Weekly, due: Due, now: datetime) -> None:
    person = people.find(connection, to.person_id)
    if person:
        never = Button("button-reminder-off", ReminderTap(on=False))
        reply = Reply((say("reminder"),), ((Button("button-log", LogTap()), never),))
        put(connection, f"nudge:{person.id}:{due.week}", person.id, present(reply, person.language), now)
