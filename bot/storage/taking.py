"""Taking what a file states, and taking it back: a few statements over all its days, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)

from bot.storage import accounts, dialect, figures, uploads
from bot.storage.accounts import UNNAMED, KeptAccount
from bot.storage.column_types import UtcDateTime
from bot.storage.tables import measurement, upload, upload_day
from bot.storage.uploads import DropFile, ReceiveFile, State, TakeFile, UndoFile, Upload, UploadEffect
from domain.accounts import UNNAMED_LABEL, Account
from domain.measurement import Measurement

EXAMPLES = 3
_SAID = ("followers", "likes", "note")


@dataclass(frozen=True, slots=True)
class Replaced:
    """A day that holds something else than a file states: what it holds, and what it would hold."""

    account: str
    before: Measurement
    after: Measurement


@dataclass(frozen=True, slots=True)
class Comparison:
    """What taking a file would do: days that are new, changed or the same, some that change, accounts to add.

    And whether there is room for the accounts, and for the days.
    """

    new: int = 0
    changed: int = 0
    same: int = 0
    examples: tuple[Replaced, ...] = ()
    added: tuple[str, ...] = ()
    has_room: bool = True
    has_room_for_days: bool = True


def apply(
    connection: Connection,
    person_id: int,
    language: str,
    chat_id: int,
    request: int,
    effect: UploadEffect,
    now: datetime,
) -> None:
    """Carry out an effect of one of a person's requests. What is not theirs stays as it is."""
    match effect:
        case ReceiveFile():
            uploads.receive(connection, person_id, language, chat_id, effect, now)
        case TakeFile(upload_id):
            found = uploads.ready(connection, person_id, upload_id, now)
            if found:
                take(connection, person_id, found, request, now)
        case DropFile(upload_id):
            uploads.drop(connection, person_id, upload_id)
        case UndoFile(upload_id):
            found = uploads.taken(connection, person_id, upload_id)
            if found:
                take_back(connection, person_id, found, now)


def compare(connection: Connection, person_id: int, upload_id: int, labels: Sequence[str]) -> Comparison:
    """Hold what a file states, whose accounts have these labels, against what is kept."""
    kept = accounts.all_of(connection, person_id)
    new = changed = same = 0
    examples: list[Replaced] = []
    added: dict[str, None] = {}
    for number, label in enumerate(labels):
        found = whose(label, kept)
        stated = _count(connection, _days(upload_id, number))
        if found is None:
            added[_labelled(label).label] = None
            new += stated
            continue
        existing = _count(connection, _met(found, upload_id, number))
        differing = _count(connection, _met(found, upload_id, number).where(_differs()))
        new += stated - existing
        changed += differing
        same += existing - differing
        if len(examples) < EXAMPLES and differing:
            examples += _examples(connection, found, upload_id, number, label)
    has_room = len(kept) + len(added) <= accounts.MOST
    has_room_for_days = figures.count(connection, person_id) + new <= figures.MOST
    return Comparison(
        new, changed, same, tuple(examples[:EXAMPLES]), tuple(added), has_room, has_room_for_days
    )


def take(connection: Connection, person_id: int, found: Upload, request: int, now: datetime) -> None:
    """Lay what a file states over what its days hold, under the request's number."""
    kept = accounts.all_of(connection, person_id)
    became: list[list[object]] = []
    for number, label in enumerate(found.accounts):
        account_id = whose(label, kept)
        is_new = account_id is None
        if account_id is None:
            account_id = accounts.same_or_new(connection, person_id, _labelled(label), now)
        became.append([account_id, is_new])
        _remember_before(connection, account_id, found.id, number)
        _lay_over(connection, account_id, found.id, number, now)
    connection.execute(
        update(upload)
        .where(upload.c.id == found.id)
        .values(state=State.TAKEN, became=became, request=request, taken_at=now)
    )


def take_back(connection: Connection, person_id: int, found: Upload, now: datetime) -> None:
    """Give every day back what it held before a file was taken; accounts that it added and that are empty now go."""
    became = _became(connection, found.id)
    for number, (account_id, is_new) in reversed(list(enumerate(became))):
        if accounts.owned(connection, person_id, account_id) is None:
            continue  # removed since
        _give_back(connection, account_id, found.id, number, now)
        kept = exists().where(measurement.c.account_id == account_id)
        if is_new and not connection.execute(select(kept)).scalar_one():
            accounts.remove(connection, person_id, account_id)
    connection.execute(update(upload).where(upload.c.id == found.id).values(state=State.GONE))


def is_touched(connection: Connection, person_id: int, found: Upload) -> bool:
    """Return whether a day holds something else by now than it held when a file was taken."""
    of_file = _became(connection, found.id)
    last = {account_id: number for number, (account_id, _) in enumerate(of_file)}
    for account_id, number in last.items():
        if accounts.owned(connection, person_id, account_id) is None:
            continue
        others = [each for each, (its, _) in enumerate(of_file) if its == account_id and each != number]
        stated = _days(found.id, number)
        as_left = and_(*(_left(name).is_not_distinct_from(measurement.c[name]) for name in _SAID))
        held = _met(account_id, found.id, number).where(as_left)
        if not others and _count(connection, stated) != _count(connection, held):
            return True
    return False


def covers(connection: Connection, person_id: int, account_id: int, day: date, since: datetime) -> bool:
    """Return whether a file that was taken since states this day of an account."""
    rows = connection.execute(
        select(upload.c.id, upload.c.became).where(
            upload.c.person_id == person_id, upload.c.state == State.TAKEN, upload.c.taken_at > since
        )
    )
    for row in rows:
        numbers = [number for number, (its, _) in enumerate(row.became) if its == account_id]
        states = select(
            exists().where(
                upload_day.c.upload_id == row.id, upload_day.c.account.in_(numbers), upload_day.c.day == day
            )
        )
        if connection.execute(states).scalar_one():
            return True
    return False


def whose(label: str, kept: Sequence[KeptAccount]) -> int | None:
    """Return which account a label of a file names; None for one that would have to be added.

    Nothing means the main account, and so does `main` for somebody whose accounts all have names by now.
    """
    main = next((each.id for each in kept if each.is_main), None)
    if not label:
        return main
    same = (each.id for each in kept if each.account.is_same(_labelled(label)))
    return next(same, main if label == UNNAMED_LABEL else None)


def _labelled(label: str) -> Account:
    return Account.labelled(label) if label else UNNAMED


def _became(connection: Connection, upload_id: int) -> list[tuple[int, bool]]:
    held = connection.execute(select(upload.c.became).where(upload.c.id == upload_id)).scalar_one()
    return [(int(account_id), bool(is_new)) for account_id, is_new in held or ()]


def _of(upload_id: int, number: int) -> ColumnElement[bool]:
    return and_(upload_day.c.upload_id == upload_id, upload_day.c.account == number)


def _days(upload_id: int, number: int) -> Select[int]:
    return select(func.count()).select_from(upload_day).where(_of(upload_id, number))


def _same_day(account_id: int) -> ColumnElement[bool]:
    return and_(measurement.c.account_id == account_id, measurement.c.day == upload_day.c.day)


def _met(account_id: int, upload_id: int, number: int) -> Select[int]:
    """Return how many days of a file's account hold something."""
    joined = upload_day.join(measurement, _same_day(account_id))
    return select(func.count()).select_from(joined).where(_of(upload_id, number))


def _differs() -> ColumnElement[bool]:
    """Return whether what a file states is something else than the day holds."""
    return or_(
        *(
            and_(upload_day.c[name].is_not(None), upload_day.c[name].is_distinct_from(measurement.c[name]))
            for name in _SAID
        )
    )


def _left(name: str) -> ColumnElement[object]:
    """Return what a day held when the file had been taken."""
    return func.coalesce(upload_day.c[name], upload_day.c[f"before_{name}"])


def _count(connection: Connection, query: Select[int]) -> int:
    return connection.execute(query).scalar_one()


def _examples(
    connection: Connection, account_id: int, upload_id: int, number: int, label: str
) -> list[Replaced]:
    """Return the newest days that change."""
    columns: list[ColumnElement[Any]] = [upload_day.c.day, *(measurement.c[name] for name in _SAID)]
    columns += [upload_day.c[name].label(f"new_{name}") for name in _SAID]
    rows = connection.execute(
        select(*columns)
        .join_from(upload_day, measurement, _same_day(account_id))
        .where(_of(upload_id, number), _differs())
        .order_by(upload_day.c.day.desc())
        .limit(EXAMPLES)
    )
    found = []
    for row in rows:
        before = Measurement(day=row.day, followers=row.followers, likes=row.likes, note=row.note)
        stated = Measurement(day=row.day, followers=row.new_followers, likes=row.new_likes, note=row.new_note)
        found.append(Replaced(label, before, before.overlaid(stated)))
    return found


def _remember_before(connection: Connection, account_id: int, upload_id: int, number: int) -> None:
    connection.execute(
        update(upload_day)
        .where(_of(upload_id, number), _same_day(account_id))
        .values({"existed": True, **{f"before_{name}": measurement.c[name] for name in _SAID}})
    )


def _lay_over(connection: Connection, account_id: int, upload_id: int, number: int, now: datetime) -> None:
    given = [upload_day.c.person_id, upload_day.c.day, *(upload_day.c[name] for name in _SAID)]
    target = ["person_id", "day", *_SAID, "account_id", "recorded_at"]
    stated = select(*given, literal(account_id), literal(now, UtcDateTime)).where(_of(upload_id, number))
    new = dialect.insert(connection, measurement).from_select(target, stated)
    later = {name: func.coalesce(new.excluded[name], measurement.c[name]) for name in _SAID}
    connection.execute(
        new.on_conflict_do_update(
            index_elements=["account_id", "day"], set_={**later, "recorded_at": new.excluded.recorded_at}
        )
    )


def _give_back(connection: Connection, account_id: int, upload_id: int, number: int, now: datetime) -> None:
    added = select(upload_day.c.day).where(_of(upload_id, number), upload_day.c.existed.is_not(True))
    connection.execute(
        delete(measurement).where(measurement.c.account_id == account_id, measurement.c.day.in_(added))
    )
    before = {name: upload_day.c[f"before_{name}"] for name in _SAID}
    connection.execute(
        update(measurement)
        .where(_of(upload_id, number), _same_day(account_id), upload_day.c.existed.is_(True))
        .values({**before, "recorded_at": now})
    )
