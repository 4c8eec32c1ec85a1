"""Accounts: whose figures are kept. A person has one without a name until they name it or add more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.storage import people
from bot.storage.tables import account
from domain.accounts import Account, Platform

UNNAMED = Account()
MOST = 50
"""Accounts of a person. More than anybody runs; a list stays one that can be read."""

_OF_PERSON = account.c.person_id == bindparam("of_person")
_ALL = select(account).where(_OF_PERSON).order_by(account.c.id)
_MAIN = select(account.c.id).where(_OF_PERSON, account.c.main)
_OWNED = select(account.c.id).where(_OF_PERSON, account.c.id == bindparam("of_account"))


@dataclass(frozen=True, slots=True)
class KeptAccount:
    """An account as kept, and whether it is the one that figures without a name belong to."""

    id: int
    is_main: bool
    account: Account


@dataclass(frozen=True, slots=True)
class AddAccount:
    """Keep another account."""

    account: Account


@dataclass(frozen=True, slots=True)
class ChangeAccount:
    """Say something else of an account."""

    account_id: int
    to: Account


@dataclass(frozen=True, slots=True)
class ChooseAccount:
    """Make an account the main one."""

    account_id: int


@dataclass(frozen=True, slots=True)
class RemoveAccount:
    """Remove an account with all its figures."""

    account_id: int


AccountEffect = AddAccount | ChangeAccount | ChooseAccount | RemoveAccount


def apply(
    connection: Connection, person_id: int, language: str, effect: AccountEffect, now: datetime
) -> None:
    """Carry out an effect of one of a person's requests. What is not theirs stays as it is."""
    match effect:
        case AddAccount(new):
            people.meet(connection, person_id, language, now)
            same_or_new(connection, person_id, new, now)
        case ChangeAccount(account_id, to):
            change(connection, person_id, account_id, to)
        case ChooseAccount(account_id):
            choose(connection, person_id, account_id)
        case RemoveAccount(account_id):
            remove(connection, person_id, account_id)


def all_of(connection: Connection, person_id: int) -> tuple[KeptAccount, ...]:
    """Return the person's accounts, the oldest first."""
    rows = connection.execute(_ALL, {"of_person": person_id})
    return tuple(
        KeptAccount(
            row.id,
            row.main,
            Account(
                platform=Platform(row.platform) if row.platform else None,
                name=row.name,
                niche=row.niche,
                region=row.region,
            ),
        )
        for row in rows
    )


def owned(connection: Connection, person_id: int, account_id: int | None = None) -> int | None:
    """Return the account's id if it is the person's; without one, that of their main account, if they have any."""
    if account_id is None:
        return connection.execute(_MAIN, {"of_person": person_id}).scalar_one_or_none()
    which = {"of_person": person_id, "of_account": account_id}
    return connection.execute(_OWNED, which).scalar_one_or_none()


def add(connection: Connection, person_id: int, new: Account, now: datetime) -> int:
    """Keep another account and return its id; the first one is the main one. The person must be kept already."""
    is_first = owned(connection, person_id) is None
    key = connection.execute(
        account.insert().values(person_id=person_id, main=is_first, created_at=now, **_columns(new))
    ).inserted_primary_key
    if key is None:
        raise AssertionError("an insert of one row has a key")
    return int(key[0])


def same_or_new(connection: Connection, person_id: int, wanted: Account, now: datetime) -> int:
    """Return the id of the person's account of that platform and name; it is added where there is none yet."""
    same = (each.id for each in all_of(connection, person_id) if each.account.is_same(wanted))
    return next(same, None) or add(connection, person_id, wanted, now)


def change(connection: Connection, person_id: int, account_id: int, to: Account) -> None:
    """Say something else of an account. One that is not the person's stays as it is."""
    connection.execute(
        update(account)
        .where(account.c.person_id == person_id, account.c.id == account_id)
        .values(**_columns(to))
    )


def choose(connection: Connection, person_id: int, account_id: int) -> None:
    """Make an account the main one. One that is not the person's changes nothing."""
    if owned(connection, person_id, account_id) is not None:
        connection.execute(
            update(account).where(account.c.person_id == person_id).values(main=account.c.id == account_id)
        )


def remove(connection: Connection, person_id: int, account_id: int) -> None:
    """Remove an account with all its figures; if it was the main one, the oldest of the others takes its place."""
    connection.execute(delete(account).where(account.c.person_id == person_id, account.c.id == account_id))
    if owned(connection, person_id) is None:
        oldest = select(account.c.id).where(account.c.person_id == person_id).order_by(account.c.id).limit(1)
        connection.execute(update(account).where(account.c.id == oldest.scalar_subquery()).values(main=True))


def _columns(of: Account) -> dict[str, str | None]:
    return {
        "platform": of.platform.value if of.platform else None,
        "name": of.name,
        "niche": of.niche,
        "region": of.region,
    }
