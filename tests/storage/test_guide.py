from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import Connection

from bot.storage import effects, guide
from bot.storage.effects import Origin
from bot.storage.guide import TickStep
from domain.guide import BuildStep
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
DAY = date(2026, 11, 20)


@pytest.fixture(name="connection")
def _connection() -> Iterator[Connection]:
    with tables_in_memory() as connection:
        yield connection


def _tick(connection: Connection, step: BuildStep, done: date | None) -> None:
    effects.apply(connection, Origin(KIM, KIM, "en", 1), [TickStep(step, done)], NOW)


def test_a_step_is_taken_once_however_often_it_is_ticked_and_is_nobody_elses(connection: Connection) -> None:
    _tick(connection, BuildStep.FIT, DAY)
    _tick(connection, BuildStep.FIT, DAY)
    assert {BuildStep.FIT} == guide.done(connection, KIM)
    assert not guide.done(connection, LEE)


def test_a_step_can_be_open_again(connection: Connection) -> None:
    _tick(connection, BuildStep.FIT, DAY)
    _tick(connection, BuildStep.ASK, DAY)
    _tick(connection, BuildStep.FIT, None)
    assert {BuildStep.ASK} == guide.done(connection, KIM)
