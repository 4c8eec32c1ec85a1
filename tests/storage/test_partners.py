from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Connection

from bot.storage import effects, partner_figures, partner_steps, partners
from bot.storage.effects import Origin
from bot.storage.partners import KeepPartner, KeepPartners, PartnerEffect, RemovePartner, UndoPartners
from domain.accounts import Account, Platform
from domain.measurement import Measurement
from domain.money import Money
from domain.partner_table import StatedPartner
from domain.partners import Partner
from tests.storage.moments import NOW
from tests.storage.tables_in_memory import tables_in_memory

KIM, LEE = 7, 8
DAY = date(2026, 11, 20)
CAFE = Partner(
    account=Account(platform=Platform.INSTAGRAM, name="hillcafe", niche="coffee", region="Graz"),
    followers=9_400,
    likes=560,
    price=Money(amount=Decimal("79.90"), currency="EUR"),
    barter=True,
    note="met at the fair",
)


@pytest.fixture(name="connection")
def _connection() -> Iterator[Connection]:
    with tables_in_memory() as connection:
        yield connection


def _apply(
    connection: Connection,
    *effect: PartnerEffect,
    person_id: int = KIM,
    request: int = 1,
) -> None:
    effects.apply(connection, Origin(person_id, person_id, "en", request), effect, NOW)


def _kept(connection: Connection, person_id: int = KIM) -> list[Partner]:
    return [each.partner for each in partners.all_of(connection, person_id)]


def test_a_partner_comes_back_as_it_was_kept(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    assert [CAFE] == _kept(connection)


def test_new_figures_are_kept_beside_the_old_ones_and_the_newest_count(connection: Connection) -> None:
    later = DAY + timedelta(days=30)
    _apply(
        connection, KeepPartner(CAFE, DAY), KeepPartner(CAFE.model_copy(update={"followers": 9_900}), later)
    )
    number = partners.all_of(connection, KIM)[0].id
    assert [9_400, 9_900] == [each.followers for each in partner_figures.history(connection, KIM, number)]
    assert [9_900] == [each.followers for each in _kept(connection)]


def test_figures_that_did_not_change_make_no_history(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY), KeepPartner(CAFE, DAY + timedelta(days=30)))
    assert 1 == len(partner_figures.history(connection, KIM, partners.all_of(connection, KIM)[0].id))


def test_who_is_kept_again_keeps_what_was_not_said_this_time(connection: Connection) -> None:
    again = Partner(account=Account(platform=Platform.INSTAGRAM, name="HillCafe"), likes=600)
    _apply(connection, KeepPartner(CAFE, DAY), KeepPartner(again, DAY))
    only = _kept(connection)[0]
    assert ("coffee", 9_400, 600, CAFE.price) == (
        only.account.niche,
        only.followers,
        only.likes,
        only.price,
    )


def test_by_number_all_that_is_told_takes_the_place_of_what_was(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    number = partners.all_of(connection, KIM)[0].id
    _apply(connection, KeepPartner(CAFE.model_copy(update={"price": None, "barter": False}), DAY, number))
    assert (None, False) == (_kept(connection)[0].price, _kept(connection)[0].barter)


def test_nobody_changes_or_removes_a_partner_of_somebody_else(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    number = partners.all_of(connection, KIM)[0].id
    other = CAFE.model_copy(update={"note": "mine"})
    _apply(connection, KeepPartner(other, DAY, number), RemovePartner(number), person_id=LEE)
    assert [CAFE] == _kept(connection)
    assert [] == _kept(connection, LEE)
    assert () == partner_figures.history(connection, LEE, number)


def test_who_is_removed_takes_their_figures_along(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    number = partners.all_of(connection, KIM)[0].id
    _apply(connection, RemovePartner(number))
    assert [] == _kept(connection)
    assert () == partner_figures.history(connection, KIM, number)


def test_there_is_room_for_a_list_that_can_be_looked_through(connection: Connection) -> None:
    everybody = [
        KeepPartner(Partner(account=Account(name=f"n{number}")), DAY) for number in range(partners.MOST + 1)
    ]
    _apply(connection, *everybody)
    assert partners.MOST == len(_kept(connection))


def test_a_new_partner_is_taken_back_with_their_figures(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    number = partners.all_of(connection, KIM)[0].id
    _apply(connection, UndoPartners(1))
    assert ([], ()) == (_kept(connection), partner_figures.history(connection, KIM, number))
    assert partner_steps.last(connection, KIM) is None


@pytest.mark.parametrize("day", [DAY, DAY + timedelta(days=30)])
def test_what_was_told_of_a_known_partner_is_put_back(connection: Connection, day: date) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    told = CAFE.model_copy(update={"followers": 9_900, "note": "met again", "price": None})
    _apply(connection, KeepPartner(told, day), request=2)
    step = partner_steps.last(connection, KIM)
    assert step is not None
    assert (2, 0, 1) == (step.request, step.added, step.changed)
    _apply(connection, UndoPartners(2))
    assert [CAFE] == _kept(connection)
    assert 1 == len(partner_figures.history(connection, KIM, partners.all_of(connection, KIM)[0].id))


def test_a_partner_told_of_twice_in_one_request_is_taken_back_as_a_whole(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY), KeepPartner(CAFE.model_copy(update={"likes": 600}), DAY))
    step = partner_steps.of_request(connection, KIM, 1)
    assert step is not None
    assert (1, 0) == (step.added, step.changed)
    assert not partner_steps.is_touched(connection, KIM, 1)
    _apply(connection, UndoPartners(1))
    assert [] == _kept(connection)


def test_whatever_changes_a_partner_lies_over_what_was_told_before(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    assert not partner_steps.is_touched(connection, KIM, 1)
    number = partners.all_of(connection, KIM)[0].id
    _apply(connection, KeepPartner(CAFE.model_copy(update={"note": None}), DAY, number), request=2)
    assert partner_steps.is_touched(connection, KIM, 1)


def test_nobody_takes_back_what_another_person_told(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    assert partner_steps.of_request(connection, LEE, 1) is None
    _apply(connection, UndoPartners(1), person_id=LEE)
    assert [CAFE] == _kept(connection)


def test_what_was_told_again_is_no_step(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    _apply(connection, KeepPartner(CAFE, DAY), request=2)
    assert partner_steps.of_request(connection, KIM, 2) is None


def test_the_newest_steps_can_be_taken_back(connection: Connection) -> None:
    most = partner_steps.STEPS_KEPT
    for request in range(1, most + 2):
        told = KeepPartner(Partner(account=Account(name=f"n{request}")), DAY)
        _apply(connection, told, request=request)
    assert partner_steps.of_request(connection, KIM, 1) is None
    assert partner_steps.of_request(connection, KIM, 2) is not None


def test_a_price_is_kept_with_its_day_and_one_that_did_not_change_is_no_history(
    connection: Connection,
) -> None:
    dearer = Money(amount=Decimal(200), currency="GBP")
    later = DAY + timedelta(days=30)
    _apply(connection, KeepPartner(CAFE, DAY), KeepPartner(CAFE, DAY + timedelta(days=9)))
    _apply(connection, KeepPartner(CAFE.model_copy(update={"price": dearer}), later), request=2)
    number = partners.all_of(connection, KIM)[0].id
    assert ((DAY, CAFE.price), (later, dearer)) == partner_figures.prices(connection, KIM, number)
    assert 1 == len(partner_figures.history(connection, KIM, number))
    assert () == partner_figures.prices(connection, LEE, number)
    _apply(connection, UndoPartners(2))
    assert ((DAY, CAFE.price),) == partner_figures.prices(connection, KIM, number)
    assert [CAFE] == _kept(connection)


def test_what_was_changed_by_number_is_taken_back(connection: Connection) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    number = partners.all_of(connection, KIM)[0].id
    swap = CAFE.model_copy(update={"price": None, "barter": True, "followers": 9_900})
    _apply(connection, KeepPartner(swap, DAY + timedelta(days=1), number), request=2)
    assert [swap] == _kept(connection)
    _apply(connection, UndoPartners(2))
    assert [CAFE] == _kept(connection)


def _list(*names: str, days: int = 2) -> KeepPartners:
    measured = tuple(
        Measurement(day=DAY + timedelta(days=each), followers=1_000 + each, likes=50) for each in range(days)
    )
    price = Money(amount=Decimal(40), currency="EUR")
    stated = (Partner(account=Account(name=name), price=price) for name in names)
    return KeepPartners(tuple(StatedPartner(partner=each, days=measured) for each in stated), DAY)


def test_a_whole_list_is_taken_back_and_leaves_those_who_were_known_as_they_were(
    connection: Connection,
) -> None:
    _apply(connection, KeepPartner(CAFE, DAY))
    number = partners.all_of(connection, KIM)[0].id
    before = partner_figures.history(connection, KIM, number)
    names = [f"n{each}" for each in range(partner_steps.STEPS_KEPT + 1)]
    _apply(connection, _list(str(CAFE.account.name), *names), request=2)
    step = partner_steps.last(connection, KIM)
    assert step is not None
    assert (len(names) + 1, True) == (step.added + step.changed, step.from_list)
    assert not partner_steps.is_touched(connection, KIM, 2)
    _apply(connection, UndoPartners(2))
    assert CAFE in _kept(connection)
    assert before == partner_figures.history(connection, KIM, number)
    assert not any((each.account.name or "").startswith("n") for each in _kept(connection))


def test_a_list_over_which_something_was_told_since_is_touched(connection: Connection) -> None:
    _apply(connection, _list("n1", "n2"))
    later = Partner(account=Account(name="n2"), followers=7)
    _apply(connection, KeepPartner(later, DAY + timedelta(days=60)), request=2)
    assert partner_steps.is_touched(connection, KIM, 1)
