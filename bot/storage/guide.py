"""Which steps to a network of their own somebody has taken."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, delete, select

from bot.storage import people
from bot.storage.tables import build_step
from domain.guide import BuildStep


@dataclass(frozen=True, slots=True)
class TickStep:
    """Remember on which local day a step was taken; None: it was not after all."""

    step: BuildStep
    done: date | None


def tick(connection: Connection, person_id: int, language: str, effect: TickStep, now: datetime) -> None:
    """Keep that a step was taken, or is open again."""
    people.meet(connection, person_id, language, now)
    of_step = (build_step.c.person_id == person_id) & (build_step.c.step == effect.step.value)
    connection.execute(delete(build_step).where(of_step))
    if effect.done is not None:
        connection.execute(
            build_step.insert().values(person_id=person_id, step=effect.step.value, done=effect.done)
        )


def done(connection: Connection, person_id: int) -> frozenset[BuildStep]:
    """Return the steps that somebody has taken."""
    rows = connection.execute(select(build_step.c.step).where(build_step.c.person_id == person_id))
    known = {each.value for each in BuildStep}
    return frozenset(BuildStep(row.step) for row in rows if row.step in known)
