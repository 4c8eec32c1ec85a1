"""Milestones that were told: each once in an account's life, whatever is undone or backdated afterwards."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from bot.storage import accounts
from bot.storage.tables import milestone
from domain.milestones import Milestone
from domain.series import Metric


@dataclass(frozen=True, slots=True)
class TellMilestone:
    """Remember that a milestone of an account was told on the person's local day."""

    account: int
    milestone: Milestone
    day: date


def told(connection: Connection, person_id: int, account_id: int) -> frozenset[Milestone]:
    """Return what was told of an account of the person's."""
    of_account = (milestone.c.person_id == person_id) & (milestone.c.account_id == account_id)
    rows = connection.execute(select(milestone).where(of_account))
    return frozenset(Milestone(metric=Metric(row.metric), at=row.mark) for row in rows)


def tell(connection: Connection, person_id: int, effect: TellMilestone) -> None:
    """Keep that a milestone was told; the second time and for an account of somebody else nothing happens."""
    if accounts.owned(connection, person_id, effect.account) is None:
        return
    if effect.milestone in told(connection, person_id, effect.account):
        return
    connection.execute(
        milestone.insert().values(
            person_id=person_id,
            account_id=effect.account,
            metric=effect.milestone.metric,
            mark=effect.milestone.at,
            told_on=effect.day,
        )
    )
