from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.storage import diary, effects, partners
from bot.storage.diary import DropCooperation, Hour, KeepCooperation, UndoCooperation
from bot.storage.effects import Effect, Origin, Remember
from bot.storage.look import Look
from bot.storage.partners import KeepPartner, RemovePartner
from bot.storage.weekly import SetWeekly
from domain.accounts import Account
from domain.diary import Cooperation, Result, Stage
from domain.money import Money
from domain.partners import Partner
from domain.schedule import Schedule, Weekday
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
TODAY = NOW.date()
THEN = TODAY + timedelta(days=3)
BERLIN_9 = Hour(time(9), "Europe/Berlin")
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
COOPERATIONS = st.builds(
    Cooperation,
    days=st.dictionaries(st.sampled_from(Stage), DAYS, min_size=1),
    next_on=st.none() | DAYS,
    no_show=st.booleans(),
    declined_on=st.none() | DAYS,
    results=st.dictionaries(st.sampled_from(Result), st.integers(0, 10**10)),
    cost=st.none()
    | st.builds(
        Money,
        amount=st.decimals(0, 10**9, places=3),
        currency=st.sampled_from(["EUR", "CHF"]),
    ),
)


def _do(connection: Connection, *told: Effect, person_id: int = KIM, request: int = 1) -> None:
    effects.apply(connection, Origin(person_id, person_id, "en", request), told, NOW)


def _partner(connection: Connection, person_id: int = KIM) -> int:
    _do(connection, KeepPartner(Partner(account=Account(name="@hillcafe")), TODAY), person_id=person_id)
    return partners.all_of(connection, person_id)[-1].id


def _idea(connection: Connection, number: int = 1, next_on: date | None = THEN) -> None:
    idea = Cooperation(days={Stage.IDEA: TODAY}, next_on=next_on)
    _do(connection, KeepCooperation(_partner(connection), number, idea, BERLIN_9))


def _due(connection: Connection) -> list[datetime]:
    return [each.at for each in diary.due_by(connection, NOW + timedelta(days=900), 10)]


@given(COOPERATIONS, COOPERATIONS)
@settings(max_examples=40)
def test_a_cooperation_comes_back_as_it_was_kept_also_when_it_was_changed(
    first: Cooperation, then: Cooperation
) -> None:
    with tables_in_memory() as connection:
        partner = _partner(connection)
        for each in (first, then):
            _do(connection, KeepCooperation(partner, 5, each, BERLIN_9))
            (kept,) = Look(connection, KIM).diary
            assert (5, partner, each) == (kept.number, kept.partner, kept.cooperation)


@given(COOPERATIONS, COOPERATIONS)
@settings(max_examples=40)
def test_the_last_change_of_a_cooperation_is_taken_back_once(first: Cooperation, then: Cooperation) -> None:
    with tables_in_memory() as connection:
        partner, look = _partner(connection), Look(connection, KIM)
        for request, each in enumerate((first, then), start=1):
            _do(connection, KeepCooperation(partner, 5, each, BERLIN_9), request=request)
        step = look.last_diary_step()
        assert step is not None
        if first == then:  # the second one changed nothing
            assert (1, None) == (step.request, step.before)
            return
        assert (2, then) == (step.request, step.now.cooperation)
        _do(connection, UndoCooperation(2, BERLIN_9))
        (kept,) = Look(connection, KIM).diary
        assert first == kept.cooperation
        assert None is look.last_diary_step() is look.diary_step_of(1)


def test_a_cooperation_that_is_taken_back_at_once_was_never_there(connection: Connection) -> None:
    _idea(connection)
    _do(connection, UndoCooperation(1, BERLIN_9), person_id=LEE)
    assert 1 == len(Look(connection, KIM).diary)
    _do(connection, UndoCooperation(1, BERLIN_9))
    assert () == Look(connection, KIM).diary


@pytest.mark.parametrize("was_sent", [True, False])
def test_a_reminder_that_a_no_ended_comes_again_with_undo_unless_it_was_sent(
    connection: Connection, was_sent: bool
) -> None:
    _idea(connection)
    if was_sent:
        diary.reminded(connection, diary.due_by(connection, NOW + timedelta(days=9), 1)[0])
    (kept,) = Look(connection, KIM).diary
    no = kept.cooperation.declined(TODAY)
    _do(connection, KeepCooperation(kept.partner, kept.number, no, BERLIN_9), request=2)
    assert [] == _due(connection)
    _do(connection, UndoCooperation(2, BERLIN_9))
    assert (not was_sent) == bool(_due(connection))


def test_nobody_keeps_anything_about_the_partner_of_somebody_else(connection: Connection) -> None:
    theirs = _partner(connection, LEE)
    idea = Cooperation(days={Stage.IDEA: TODAY})
    _do(connection, KeepCooperation(theirs, 1, idea, BERLIN_9))
    assert () == Look(connection, KIM).diary == Look(connection, LEE).diary


def test_the_reminder_is_due_on_its_day_at_the_persons_hour(connection: Connection) -> None:
    _idea(connection)
    assert [datetime(2026, 11, 23, 8, tzinfo=UTC)] == _due(connection)


def test_a_reminder_that_was_sent_does_not_come_again_for_the_same_day(connection: Connection) -> None:
    _idea(connection)
    (due,) = diary.due_by(connection, NOW + timedelta(days=9), 1)
    diary.reminded(connection, due)
    (kept,) = Look(connection, KIM).diary
    priced = kept.cooperation.told({}, Money(amount=Decimal(5), currency="EUR"), TODAY)
    _do(connection, KeepCooperation(kept.partner, kept.number, priced, BERLIN_9))
    assert [] == _due(connection)
    again = priced.model_copy(update={"next_on": THEN + timedelta(days=1)})
    _do(connection, KeepCooperation(kept.partner, kept.number, again, BERLIN_9))
    assert 1 == len(_due(connection))


@pytest.mark.parametrize(
    ("told", "at"),
    [
        (Remember(zone="America/New_York"), datetime(2026, 11, 23, 14, tzinfo=UTC)),
        (
            SetWeekly(Schedule(zone="Europe/Berlin", weekday=Weekday.FRIDAY, at=time(18))),
            datetime(2026, 11, 23, 17, tzinfo=UTC),
        ),
    ],
)
def test_a_reminder_moves_with_the_persons_zone_and_hour(
    connection: Connection, told: Effect, at: datetime
) -> None:
    _idea(connection)
    _do(connection, told)
    assert [at] == _due(connection)


def test_what_goes_goes_with_its_reminder(connection: Connection) -> None:
    _idea(connection, 1)
    _idea(connection, 2)
    _do(connection, DropCooperation(1))
    assert [2] == [each.number for each in Look(connection, KIM).diary]
    _do(connection, RemovePartner(partners.all_of(connection, KIM)[0].id))
    assert () == Look(connection, KIM).diary
    assert [] == _due(connection)
