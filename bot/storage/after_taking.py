"""What a file that waits for its yes would make of the figures of an account; few rows of it are looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, literal, select, union_all

from bot.storage.accounts import KeptAccount
from bot.storage.tables import measurement, upload_day
from bot.storage.taking import whose
from bot.storage.uploads import Upload
from domain.measurement import Measurement

MOST_DAYS = 100
"""Of a file the newest days with figures: what is reached shows in the last of them."""


@dataclass(frozen=True, slots=True)
class FollowersAfter:
    """Of a kept account: the first and the newest number that there would be, and the greatest known so far."""

    account_id: int
    first: int
    newest: int
    known: int | None


def followers_after(
    connection: Connection, kept: Sequence[KeptAccount], found: Upload
) -> Iterator[FollowersAfter]:
    """Yield what there would be of each kept account that a file names and that then has followers."""
    for number, label in enumerate(found.accounts):
        account_id = whose(label, kept)
        if account_id is None:
            continue
        of_file = (upload_day.c.upload_id == found.id) & (upload_day.c.account == number)
        is_kept = measurement.c.account_id == account_id
        stated = select(upload_day.c.day, upload_day.c.followers, literal(1).label("later")).where(
            of_file, upload_day.c.followers.is_not(None)
        )
        held = select(measurement.c.day, measurement.c.followers, literal(0).label("later")).where(
            is_kept, measurement.c.followers.is_not(None)
        )
        every = union_all(stated, held).subquery()
        ends = [
            connection.execute(
                select(every.c.followers).order_by(order, every.c.later.desc()).limit(1)
            ).scalar_one_or_none()
            for order in (every.c.day, every.c.day.desc())
        ]
        known = connection.execute(select(func.max(measurement.c.followers)).where(is_kept)).scalar_one()
        first, newest = ends
        if first is not None and newest is not None:
            yield FollowersAfter(account_id, first, newest, known)


def newest_days(
    connection: Connection, kept: Sequence[KeptAccount], found: Upload
) -> Iterator[tuple[int, tuple[Measurement, ...]]]:
    """Yield the kept accounts that a file names, and the newest days that it states of each, oldest first."""
    day = upload_day.c
    has_figures = day.followers.is_not(None) | day.likes.is_not(None)
    for number, label in enumerate(found.accounts):
        account_id = whose(label, kept)
        if account_id is None:
            continue
        stated = select(day.day, day.followers, day.likes).where(
            day.upload_id == found.id, day.account == number, has_figures
        )
        rows = connection.execute(stated.order_by(day.day.desc()).limit(MOST_DAYS)).all()
        yield account_id, tuple(Measurement(**row._mapping) for row in reversed(rows))
