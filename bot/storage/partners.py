"""Partners of a person, and how their figures were on the days on which they were said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from bot.storage import partner_figures as figures
from bot.storage import partner_steps, people
from bot.storage.partner_figures import Said
from bot.storage.tables import cooperation, partner, partner_figures, partner_step
from domain.accounts import Account, Platform
from domain.measurement import Measurement, combined
from domain.money import Money
from domain.partner_table import StatedPartner
from domain.partners import Partner

MOST = 200
"""Partners of a person. A list stays one that can be looked through."""


@dataclass(frozen=True, slots=True)
class KeepPartner:
    """Keep a partner, in the place of one by its number or as another one, which can be taken back.

    Of an account that is kept already only what is known now changes. The figures belong to the local `day`.
    """

    partner: Partner
    day: date
    number: int | None = None


@dataclass(frozen=True, slots=True)
class RemovePartner:
    """Remove a partner with their figures and their part of the diary."""

    number: int


@dataclass(frozen=True, slots=True)
class KeepPartners:
    """Keep a list of partners with their figures; of those who are known only what is said changes.

    It can be taken back. Prices are of the local `day` on which it is taken.
    """

    stated: tuple[StatedPartner, ...]
    day: date


@dataclass(frozen=True, slots=True)
class UndoPartners:
    """Take back what a request told of partners."""

    request: int


PartnerEffect = KeepPartner | KeepPartners | RemovePartner | UndoPartners


@dataclass(frozen=True, slots=True)
class KeptPartner:
    """A partner as kept, with their newest figures."""

    id: int
    partner: Partner


def apply(
    connection: Connection, person_id: int, language: str, request: int, effect: PartnerEffect, now: datetime
) -> None:
    """Carry out an effect of one of a person's requests. What is not theirs stays as it is."""
    match effect:
        case KeepPartner(told, day, None):
            people.meet(connection, person_id, language, now)
            _keep(connection, person_id, request, (StatedPartner(partner=told),), day, now)
        case KeepPartner(told, day, int(number)):
            _replace(connection, person_id, request, KeptPartner(number, told), day, now)
        case KeepPartners(stated, day):
            people.meet(connection, person_id, language, now)
            _keep(connection, person_id, request, stated, day, now, from_list=True)
        case RemovePartner(number):
            _remove(connection, person_id, number)
        case UndoPartners(undone):
            for number in partner_steps.undo(connection, person_id, undone):
                _remove(connection, person_id, number)


def all_of(connection: Connection, person_id: int) -> tuple[KeptPartner, ...]:
    """Return the person's partners, the oldest first."""
    rows = connection.execute(
        select(partner).where(partner.c.person_id == person_id).order_by(partner.c.id)
    ).all()
    measured = figures.of_all(connection, person_id)
    return tuple(KeptPartner(row.id, _partner(row, measured.get(row.id, []))) for row in rows)


def _keep(
    connection: Connection,
    person_id: int,
    request: int,
    stated: Sequence[StatedPartner],
    day: date,
    now: datetime,
    *,
    from_list: bool = False,
) -> None:
    """Keep partners as long as there is room, what is told of those who are known, and how to take it all back.

    Whatever has no day of its own is of `day`. What is kept already is looked up once for all of them.
    """
    kept = list(all_of(connection, person_id))
    before = partner_steps.states(connection, person_id, _days_by_number(kept, stated, day))
    said: list[tuple[int, date, Said]] = []
    for each in stated:
        same = _same(kept, each.partner)
        if same is None and len(kept) >= MOST:
            continue
        if same is None:
            new = _added(connection, person_id, _columns(each.partner), now)
            kept.append(KeptPartner(new, each.partner))
        else:
            _describe(connection, same.id, _said(each.partner))
        number = same.id if same else new
        said += [(number, measured.day, figures.measured(measured)) for measured in each.days]
        said.append((number, day, _news(each.partner, same.partner if same else None)))
    figures.lay_over(connection, person_id, said)
    days = _days_by_number(kept, stated, day)
    partner_steps.note(connection, person_id, request, days, before, now, from_list=from_list)


def _replace(
    connection: Connection, person_id: int, request: int, told: KeptPartner, day: date, now: datetime
) -> None:
    """Put all that is told of a partner in the place of what was known, and keep how to take it back."""
    known = next((each for each in all_of(connection, person_id) if each.id == told.id), None)
    if known is None:
        return
    days = {told.id: {day}}
    before = partner_steps.states(connection, person_id, days)
    _describe(connection, told.id, _columns(told.partner))
    figures.lay_over(connection, person_id, [(told.id, day, _news(told.partner, known.partner))])
    partner_steps.note(connection, person_id, request, days, before, now)


def _days_by_number(
    kept: Iterable[KeptPartner], stated: Iterable[StatedPartner], day: date
) -> dict[int, set[date]]:
    """Return of which days something is told of partners who are kept."""
    found: dict[int, set[date]] = {}
    for each in stated:
        if same := _same(kept, each.partner):
            found.setdefault(same.id, {day}).update(measured.day for measured in each.days)
    return found


def _same(kept: Iterable[KeptPartner], told: Partner) -> KeptPartner | None:
    return next((each for each in kept if each.partner.account.is_same(told.account)), None)


def _said(told: Partner) -> dict[str, Any]:
    """Return the columns of what is said of a partner; what is not said leaves what is known as it is."""
    return {name: value for name, value in _columns(told).items() if value not in {None, False}}


def _describe(connection: Connection, number: int, values: dict[str, Any]) -> None:
    if values:
        connection.execute(update(partner).where(partner.c.id == number).values(**values))


def _remove(connection: Connection, person_id: int, number: int) -> None:
    """Remove a partner with all that hangs on them."""
    for table, key in (
        (cooperation, cooperation.c.partner_id),
        (partner_figures, partner_figures.c.partner_id),
        (partner_step, partner_step.c.partner_id),
        (partner, partner.c.id),
    ):
        connection.execute(delete(table).where(table.c.person_id == person_id, key == number))


def _added(connection: Connection, person_id: int, values: dict[str, Any], now: datetime) -> int:
    connection.execute(partner.insert().values(person_id=person_id, created_at=now, **values))
    newest = select(func.max(partner.c.id)).where(partner.c.person_id == person_id)
    return int(connection.execute(newest).scalar_one())


def _news(told: Partner, before: Partner | None) -> Said:
    """Return the figures and the price of a partner that are new, to be kept with their day.

    Where one of the figures is new the other was said of the same day.
    """
    known = (before.followers, before.likes) if before else (None, None)
    of_post = {"followers": told.followers, "likes": told.likes}
    stated = {name: value for name, value in of_post.items() if value is not None}
    is_new = any(value not in {None, old} for value, old in zip(of_post.values(), known, strict=True))
    price = told.price if before is None or told.price != before.price else None
    return {**(stated if is_new else {}), **figures.price(price)}


def _partner(row: Any, measured: list[Measurement]) -> Partner:
    newest = combined(measured)
    price = None if row.price is None else Money(amount=Decimal(row.price), currency=row.currency)
    return Partner(
        account=Account(
            platform=Platform(row.platform) if row.platform else None,
            name=row.name,
            niche=row.niche,
            region=row.region,
        ),
        followers=newest.followers if newest else None,
        likes=newest.likes if newest else None,
        price=price,
        barter=row.barter,
        note=row.note,
    )


def _columns(told: Partner) -> dict[str, Any]:
    account = told.account
    return {
        "platform": account.platform.value if account.platform else None,
        "name": account.name,
        "niche": account.niche,
        "region": account.region,
        "price": str(told.price.amount) if told.price else None,
        "currency": told.price.currency if told.price else None,
        "barter": told.barter,
        "note": told.note,
    }
