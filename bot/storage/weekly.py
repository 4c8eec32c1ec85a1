"""Weekly summaries are rows, not timers: when somebody's is due stands in the database and survives everything.

What is due is taken in small batches, in the transaction that puts the summary into the outbox and moves the row to
its next week; the outbox takes a person's summary of a week once.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Column, Connection, Select, bindparam, case, func, insert, or_, select, update

from bot.storage import diary, people
from bot.storage.diary import Hour
from bot.storage.tables import outbox, person, weekly
from domain.schedule import Due, Schedule, Weekday, after_moving, evening_before, next_due

KEYS = ("diary:", "nudge:", "weekly:")
"""How the keys in the outbox begin of what comes by itself: the reminders of the diary and to log, the summary."""
_AFTER_COLON = ";"
MOST_FAILING = 40
"""So many that have failed may be troubles of single chats; more are an outage, and leave all at once after it."""
_WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1)

_OF_PERSON = weekly.c.person_id == bindparam("of_person")
_FIND = select(weekly).where(_OF_PERSON)
_CHANGE = update(weekly).where(_OF_PERSON)
_BEGIN = insert(weekly)
_COMES_BY_ITSELF = or_(*(outbox.c.key.between(prefix, prefix[:-1] + _AFTER_COLON) for prefix in KEYS))
_HAS_FAILED = outbox.c.attempts > 1
_WAITING = select(func.count(), func.count(case((_HAS_FAILED, 1)))).where(_COMES_BY_ITSELF)


def _due(moment: Column[Any]) -> Select[Any]:
    """Return the query for those whose moment has come."""
    gone = person.c.unreachable_since.is_not(None).label("gone")
    joined = select(weekly.c.person_id, gone).join(person, person.c.id == weekly.c.person_id)
    found = joined.where(moment <= bindparam("now")).order_by(moment).limit(bindparam("most"))
    # whoever is being answered, or served by another process, is taken at the next look
    return found.with_for_update(of=(weekly, person), key_share=True, skip_locked=True)


_DUE = _due(weekly.c.due_at)
_TO_REMIND = _due(weekly.c.nudge_at)


@dataclass(frozen=True, slots=True)
class SetWeekly:
    """Have the weekly summary come at this time, or, `on` being false, not at all."""

    schedule: Schedule
    on: bool = True


@dataclass(frozen=True, slots=True)
class SetReminder:
    """Have the reminder to log come on the evening before the summary, or not."""

    wanted: bool


WeeklyEffect = SetWeekly | SetReminder


@dataclass(frozen=True, slots=True)
class Ripe:
    """Somebody for whom something is due. `is_gone` tells that they blocked the bot.

    Only that much is read for a whole batch: a schedule that cannot be read is found out one by one (`find`).
    """

    person_id: int
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Weekly:
    """Somebody's weekly summary: when it comes, which one is next (None: it is switched off), which was the last.

    `nudges` tells whether they want to be reminded to log on the evening before.
    """

    person_id: int
    schedule: Schedule
    due: Due | None = None
    served: str | None = None
    nudges: bool = True

    @property
    def reminder_at(self) -> datetime | None:
        """The evening before the next summary, where there is one and a reminder is wanted; none in a pause."""
        if self.due is None or not self.nudges or self.schedule.rests(self.due.day - _DAY):
            return None
        return evening_before(self.schedule, self.due)

    @property
    def is_on(self) -> bool:
        """Whether there is a next one."""
        return self.due is not None

    def comes(self, today: date) -> bool:
        """Return whether it comes every week as it stands, neither switched off nor paused."""
        return self.is_on and not self.schedule.rests(today)


def apply(connection: Connection, person_id: int, language: str, effect: WeeklyEffect, now: datetime) -> None:
    """Carry out an effect of a person's request. The hour of the summary is that of the diary's reminders, too."""
    match effect:
        case SetWeekly(schedule, on):
            people.meet(connection, person_id, language, now)
            keep = choose if on else decline
            keep(connection, person_id, schedule, now)
            diary.move(connection, person_id, Hour(schedule.at, schedule.zone))
        case SetReminder(wanted):
            remind(connection, person_id, now, wanted=wanted)


def find(connection: Connection, person_id: int) -> Weekly | None:
    """Return somebody's weekly summary, or None where they never said whether they want one."""
    row = connection.execute(_FIND, {"of_person": person_id}).one_or_none()
    return None if row is None else _weekly(row)


def choose(connection: Connection, person_id: int, schedule: Schedule, now: datetime) -> None:
    """Have the summary come at this time from now on; a week that was served is not served again."""
    known = find(connection, person_id) or Weekly(person_id, schedule)
    _keep(connection, replace(known, schedule=schedule, due=next_due(schedule, now, known.served)), now)


def decline(connection: Connection, person_id: int, schedule: Schedule, now: datetime) -> None:
    """Have no summary come, and remember the time for whoever changes their mind."""
    known = find(connection, person_id) or Weekly(person_id, schedule)
    _keep(connection, replace(known, schedule=schedule, due=None), now)


def remind(connection: Connection, person_id: int, now: datetime, *, wanted: bool) -> None:
    """Have the reminder of the evening before come, or not."""
    known = find(connection, person_id)
    if known:
        _keep(connection, replace(known, nudges=wanted), now)


def move(connection: Connection, person_id: int, zone: str, now: datetime) -> None:
    """Let a summary move to another zone with its person, so that no week is left out and none comes twice."""
    known = find(connection, person_id)
    if known is None or known.schedule.zone == zone:
        return
    schedule = known.schedule.model_copy(update={"zone": zone})
    due = after_moving(schedule, known.due, now, known.served)[0] if known.due else None
    _keep(connection, replace(known, schedule=schedule, due=due), now)


def serve(
    connection: Connection, of: Weekly, following: Due, now: datetime, *, delivered: Due | None
) -> None:
    """Move somebody to their next summary; `delivered` is the one they got now, if they got one."""
    served = delivered.week if delivered else of.served
    _keep(connection, replace(of, due=following, served=served), now)


def pass_over(connection: Connection, person_id: int, now: datetime) -> None:
    """Move somebody who cannot be served to their next summary, whatever is wrong with their row.

    Where their schedule cannot be read, that is the same hour in UTC of a later week.
    """
    this = {"of_person": person_id}
    row = connection.execute(_FIND, this).one()
    passed = Due(at=row.due_at, day=row.due_day)
    try:
        of = _weekly(row)
        serve(connection, of, next_due(of.schedule, now, passed.week), now, delivered=None)
    except ValueError:
        later = _WEEK * ((now - passed.at) // _WEEK + 1)
        values = {"due_at": passed.at + later, "due_day": passed.day + later, "nudge_at": None}
        connection.execute(_CHANGE, this | values)


def reminded(connection: Connection, person_id: int) -> None:
    """Note that the reminder before the next summary is done with."""
    connection.execute(_CHANGE, {"of_person": person_id, "nudge_at": None})


def due_by(connection: Connection, now: datetime, most: int) -> list[Ripe]:
    """Return whose summary is due, the longest due first."""
    return _ripe(connection, _DUE, now, most)


def reminders_by(connection: Connection, now: datetime, most: int) -> list[Ripe]:
    """Return who is to be reminded to log, the longest due first."""
    return _ripe(connection, _TO_REMIND, now, most)


def waiting(connection: Connection) -> int:
    """Return how much of what comes by itself waits in the outbox."""
    return connection.execute(_WAITING).one()[0]


def ahead(connection: Connection) -> int:
    """Return how much of what comes by itself would be sent before a message that came now.

    What has failed leaves when its chat takes it again: it is in nobody's way, unless there is so much of it that
    Telegram itself is in trouble.
    """
    every, failing = connection.execute(_WAITING).one()
    return every - min(failing, MOST_FAILING)


def _ripe(connection: Connection, due: Select[Any], now: datetime, most: int) -> list[Ripe]:
    return [Ripe(row.person_id, row.gone) for row in connection.execute(due, {"now": now, "most": most})]


def _keep(connection: Connection, of: Weekly, now: datetime) -> None:
    evening = of.reminder_at
    values = {
        "weekday": of.schedule.weekday.value,
        "at": of.schedule.at.isoformat("minutes"),
        "zone": of.schedule.zone,
        "paused_until": of.schedule.paused_until,
        "due_at": of.due.at if of.due else None,
        "due_day": of.due.day if of.due else None,
        "served": of.served,
        "nudges": of.nudges,
        "nudge_at": evening if evening and evening > now else None,
    }
    if not connection.execute(_CHANGE, {"of_person": of.person_id, **values}).rowcount:
        connection.execute(_BEGIN, {"person_id": of.person_id, **values})


def _weekly(row: Any) -> Weekly:
    return Weekly(
        person_id=row.person_id,
        schedule=Schedule(
            zone=row.zone,
            weekday=Weekday(row.weekday),
            at=time.fromisoformat(row.at),
            paused_until=row.paused_until,
        ),
        due=Due(at=row.due_at, day=row.due_day) if row.due_at else None,
        served=row.served,
        nudges=row.nudges,
    )
