"""How the figures and prices of partners were on the days on which they were said."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.tables import partner_figures
from domain.measurement import Measurement
from domain.money import Money

Said = Mapping[str, Any]
"""What was said of a day, by its columns: followers, likes, a price with its currency."""
_COLUMNS = ("followers", "likes", "price", "currency")


def of_all(connection: Connection, person_id: int) -> dict[int, list[Measurement]]:
    """Return the figures of all partners of a person by their numbers, oldest first."""
    found: dict[int, list[Measurement]] = {}
    theirs = select(partner_figures).where(partner_figures.c.person_id == person_id)
    for row in connection.execute(theirs.order_by(partner_figures.c.day)):
        found.setdefault(row.partner_id, []).append(_measurement(row))
    return found


def history(connection: Connection, person_id: int, number: int) -> tuple[Measurement, ...]:
    """Return the figures of one of the person's partners, oldest first; days with a price alone have none."""
    days = (_measurement(row) for row in _rows(connection, person_id, number))
    return tuple(each for each in days if each.followers is not None or each.likes is not None)


def prices(connection: Connection, person_id: int, number: int) -> tuple[tuple[date, Money], ...]:
    """Return the prices of one of the person's partners, with the days on which they were said, oldest first."""
    rows = [row for row in _rows(connection, person_id, number) if row.price]
    return tuple((row.day, Money(amount=Decimal(row.price), currency=row.currency)) for row in rows)


def price(of: Money | None) -> Said:
    """Return a price as it is kept; nothing where there is none."""
    return {"price": str(of.amount), "currency": of.currency} if of else {}


def measured(day: Measurement) -> Said:
    """Return the figures of a day as they are kept; what was not said is left out."""
    said = {"followers": day.followers, "likes": day.likes}
    return {name: value for name, value in said.items() if value is not None}


def lay_over(connection: Connection, person_id: int, said: Iterable[tuple[int, date, Said]]) -> None:
    """Lay what was said of partners, by their numbers, over what is known of the days; the rest of these stays."""
    of_days: dict[tuple[int, date], dict[str, Any]] = {}
    for number, day, values in said:
        if values:
            of_days.setdefault((number, day), {}).update(values)
    known = _known(connection, person_id, {number for number, _ in of_days})
    new: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for (number, day), values in of_days.items():
        before = known.get((number, day))
        whole = {**(before or dict.fromkeys(_COLUMNS)), **values, "of_partner": number, "of_day": day}
        (changed if before else new).append(whole)
    columns = partner_figures.c
    places: dict[str, Any] = {"partner_id": bindparam("of_partner"), "day": bindparam("of_day")}
    if new:
        connection.execute(partner_figures.insert().values(person_id=person_id, **places), new)
    if changed:
        of_day = (columns.partner_id == places["partner_id"]) & (columns.day == places["day"])
        connection.execute(update(partner_figures).where(of_day), changed)


def _known(
    connection: Connection, person_id: int, numbers: Iterable[int]
) -> dict[tuple[int, date], dict[str, Any]]:
    columns = partner_figures.c
    theirs = select(partner_figures).where(columns.person_id == person_id, columns.partner_id.in_(numbers))
    return {
        (row.partner_id, row.day): {name: getattr(row, name) for name in _COLUMNS}
        for row in connection.execute(theirs)
    }


def _rows(connection: Connection, person_id: int, number: int) -> Sequence[Any]:
    theirs = (partner_figures.c.person_id == person_id) & (partner_figures.c.partner_id == number)
    return connection.execute(select(partner_figures).where(theirs).order_by(partner_figures.c.day)).all()


def _measurement(row: Any) -> Measurement:
    return Measurement(day=row.day, followers=row.followers, likes=row.likes)
