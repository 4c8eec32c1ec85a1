"""Partners of a person, and how their figures were on the days on which they were said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.storage import partner_steps, people
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
    """Keep a list of partners with their figures; of those who are known only what is said changes."""

    stated: tuple[StatedPartner, ...]


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
        case KeepPartner(told, day, number):
            people.meet(connection, person_id, language, now)
            if number is None:
                _keep(connection, person_id, request, told, day, now)
            elif any(each.id == number for each in all_of(connection, person_id)):
                _describe(connection, number, _columns(told))
                _measure(connection, person_id, number, told, day)
        case KeepPartners(stated):
            people.meet(connection, person_id, language, now)
            _keep_all(connection, person_id, stated, now)
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
    measured: dict[int, list[Measurement]] = {}
    figures = select(partner_figures).where(partner_figures.c.person_id == person_id)
    for row in connection.execute(figures.order_by(partner_figures.c.day)):
        measured.setdefault(row.partner_id, []).append(_measurement(row))
    return tuple(KeptPartner(row.id, _partner(row, measured.get(row.id, []))) for row in rows)


def history(connection: Connection, person_id: int, number: int) -> tuple[Measurement, ...]:
    """Return the figures of one of the person's partners, oldest first."""
    rows = connection.execute(
        select(partner_figures)
        .where(partner_figures.c.person_id == person_id, partner_figures.c.partner_id == number)
        .order_by(partner_figures.c.day)
    )
    return tuple(_measurement(row) for row in rows)


def _keep_all(connection: Connection, person_id: int, stated: Sequence[StatedPartner], now: datetime) -> None:
    """Keep a list, as long as there is room; what is kept already is looked up once for all of it."""
    kept = list(all_of(connection, person_id))
    mine = select(partner_figures).where(partner_figures.c.person_id == person_id)
    known = {(row.partner_id, row.day): _measurement(row) for row in connection.execute(mine)}
    new: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for each in stated:
        same = _same(kept, each.partner)
        if same is None and len(kept) >= MOST:
            continue
        if same is None:
            same = KeptPartner(_added(connection, person_id, _columns(each.partner), now), each.partner)
            kept.append(same)
        else:
            _describe(connection, same.id, _said(each.partner))
        for day in each.days:
            before = known.get((same.id, day.day))
            whole = before.overlaid(day) if before else day
            keys = {"of_partner": same.id, "of_day": day.day}
            (changed if before else new).append({**keys, "followers": whole.followers, "likes": whole.likes})
    columns = partner_figures.c
    places: dict[str, Any] = {"partner_id": bindparam("of_partner"), "day": bindparam("of_day")}
    if new:
        connection.execute(partner_figures.insert().values(person_id=person_id, **places), new)
    if changed:
        of_day = (columns.partner_id == places["partner_id"]) & (columns.day == places["day"])
        connection.execute(update(partner_figures).where(of_day), changed)


def _same(kept: Iterable[KeptPartner], told: Partner) -> KeptPartner | None:
    return next((each for each in kept if each.partner.account.is_same(told.account)), None)


def _said(told: Partner) -> dict[str, Any]:
    """Return the columns of what is said of a partner; what is not said leaves what is known as it is."""
    return {name: value for name, value in _columns(told).items() if value not in {None, False}}


def _describe(connection: Connection, number: int, values: dict[str, Any]) -> None:
    if values:
        connection.execute(update(partner).where(partner.c.id == number).values(**values))


def _keep(
    connection: Connection, person_id: int, request: int, told: Partner, day: date, now: datetime
) -> None:
    """Keep a partner as long as there is room, or what is told of one who is known, and how to take that back."""
    kept = all_of(connection, person_id)
    same = _same(kept, told)
    if same is None and len(kept) >= MOST:
        return
    before = partner_steps.state(connection, person_id, same.id, day) if same else None
    if same:
        number = same.id
        _describe(connection, number, _said(told))
    else:
        number = _added(connection, person_id, _columns(told), now)
    _measure(connection, person_id, number, told, day)
    partner_steps.note(connection, person_id, number, request, day, before, now)


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


def _measure(connection: Connection, person_id: int, number: int, told: Partner, day: date) -> None:
    """Keep figures that are new; of a day that has some the later ones count."""
    before = history(connection, person_id, number)
    newest = combined(before) or Measurement(day=day)
    stated = Measurement(day=day, followers=told.followers, likes=told.likes)
    pairs = ((stated.followers, newest.followers), (stated.likes, newest.likes))
    if all(new in {None, old} for new, old in pairs):
        return
    _lay_over(connection, person_id, number, stated)


def _lay_over(connection: Connection, person_id: int, number: int, stated: Measurement) -> None:
    """Lay figures over those of their day."""
    columns = partner_figures.c
    of_day = (columns.partner_id == number) & (columns.day == stated.day)
    before = connection.execute(select(partner_figures).where(of_day)).one_or_none()
    whole = _measurement(before).overlaid(stated) if before else stated
    figures = {"followers": whole.followers, "likes": whole.likes}
    if before:
        connection.execute(update(partner_figures).where(of_day).values(**figures))
    else:
        keys = {"person_id": person_id, "partner_id": number, "day": stated.day}
        connection.execute(partner_figures.insert().values(**keys, **figures))


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


def _measurement(row: Any) -> Measurement:
    return Measurement(day=row.day, followers=row.followers, likes=row.likes)
