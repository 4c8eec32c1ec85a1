"""Accounts: one main one a person, whatever is added, chosen and removed."""

from sqlalchemy import Connection

from bot.storage import accounts, figures, people
from bot.storage.accounts import UNNAMED
from domain.accounts import Account, Platform
from domain.measurement import Measurement
from tests.storage.moments import NOW

KIM, LEE = 7, 8
SHOP = Account(platform=Platform.TIKTOK, name="shop", niche="brot", region="Graz")


def _mains(connection: Connection, person_id: int = KIM) -> list[Account]:
    return [each.account for each in accounts.all_of(connection, person_id) if each.is_main]


def test_the_first_account_is_the_main_one(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    accounts.add(connection, KIM, UNNAMED, NOW)
    accounts.add(connection, KIM, SHOP, NOW)
    assert [UNNAMED] == _mains(connection)


def test_another_one_can_be_chosen(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    accounts.add(connection, KIM, UNNAMED, NOW)
    accounts.choose(connection, KIM, accounts.add(connection, KIM, SHOP, NOW))
    assert [SHOP] == _mains(connection)


def test_an_account_tells_all_that_was_said_of_it(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    kept = accounts.add(connection, KIM, UNNAMED, NOW)
    accounts.change(connection, KIM, kept, SHOP)
    assert [SHOP] == [each.account for each in accounts.all_of(connection, KIM)]


def test_with_an_account_its_figures_go(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    figures.record(connection, KIM, Measurement(day=NOW.date(), followers=1), 1, NOW)
    shop = accounts.add(connection, KIM, SHOP, NOW)
    figures.record(connection, KIM, Measurement(day=NOW.date(), followers=2), 2, NOW, account_id=shop)
    accounts.remove(connection, KIM, shop)
    assert [1] == [row.measurement.followers for row in figures.everything(connection, KIM)]
    assert figures.find_change(connection, KIM, 2) is None


def test_when_the_main_one_is_removed_the_oldest_takes_its_place(connection: Connection) -> None:
    people.meet(connection, KIM, "de", NOW)
    first = accounts.add(connection, KIM, UNNAMED, NOW)
    accounts.add(connection, KIM, SHOP, NOW)
    accounts.add(connection, KIM, Account(name="third"), NOW)
    accounts.remove(connection, KIM, first)
    assert [SHOP] == _mains(connection)


def test_nobody_touches_an_account_of_somebody_else(connection: Connection) -> None:
    for person_id in (KIM, LEE):
        people.meet(connection, person_id, "de", NOW)
        accounts.add(connection, person_id, UNNAMED, NOW)
    theirs = accounts.add(connection, LEE, SHOP, NOW)
    accounts.change(connection, KIM, theirs, UNNAMED)
    accounts.choose(connection, KIM, theirs)
    accounts.remove(connection, KIM, theirs)
    assert [UNNAMED, SHOP] == [each.account for each in accounts.all_of(connection, LEE)]
    assert [UNNAMED] == _mains(connection, KIM) == _mains(connection, LEE)
