"""Lists of partners: every line tells of one, its figures on a day, or is skipped for a reason that can be said."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from pydantic import ValidationError

from domain.accounts import MOST_CHARACTERS, Account
from domain.cells import Cell, CellError, amount_in, is_yes
from domain.columns import Column, Header
from domain.fact import Fact
from domain.measurement import Measurement
from domain.money import Money, price_fault
from domain.partners import Partner
from domain.table import (
    Line,
    LineError,
    LineFault,
    Skipped,
    dated,
    figure,
    read_lines,
    text_of,
)
from domain.tabledays import DayOrder


class PartnerLine(NamedTuple):
    """What a line states: a partner, without figures, and what was measured, if anything."""

    line: int
    partner: Partner
    measured: Measurement | None


class StatedPartner(Fact):
    """A partner as all lines about them state it, with the figures of each day, oldest first."""

    partner: Partner
    days: tuple[Measurement, ...] = ()


class PartnerComparison(Fact):
    """How many partners of a list are new, and how many are known already."""

    new: int
    known: int


def partner_lines(
    lines: Iterable[Line], header: Header, order: DayOrder | None, today: date
) -> Iterator[PartnerLine | Skipped]:
    """Yield what each line below the header states, or why it is skipped. Figures without a day are of `today`."""
    return read_lines(lines, header, lambda line, found: _partner(line, found, order, today))


def gathered(lines: Iterable[PartnerLine]) -> tuple[StatedPartner, ...]:
    """Return each partner once, as the last line about them has it; of one day a later line lies over an earlier."""
    stated: list[tuple[Partner, dict[date, Measurement]]] = []
    places: dict[str, int] = {}
    for each in lines:
        place = places.setdefault(each.partner.account.label.casefold(), len(stated))
        if place == len(stated):
            stated.append((each.partner, {}))
        days = stated[place][1]
        stated[place] = (each.partner, days)
        if each.measured:
            before = days.get(each.measured.day)
            days[each.measured.day] = before.overlaid(each.measured) if before else each.measured
    return tuple(
        StatedPartner(partner=partner, days=tuple(days[day] for day in sorted(days)))
        for partner, days in stated
    )


def compared(stated: Sequence[StatedPartner], known: Sequence[Partner]) -> PartnerComparison:
    """Hold a list of partners against those that are known."""
    same = sum(any(each.account.is_same(of.partner.account) for each in known) for of in stated)
    return PartnerComparison(new=len(stated) - same, known=same)


def _partner(line: int, found: Mapping[Column, Cell], order: DayOrder | None, today: date) -> PartnerLine:
    followers, likes = figure(found.get(Column.FOLLOWERS)), figure(found.get(Column.LIKES))
    day_cell = found.get(Column.DAY)
    day = today if day_cell is None or text_of(day_cell).strip() == "" else dated(day_cell, order, today)
    nothing = followers is None and likes is None
    price = _price(found)
    partner = Partner(
        account=_account(found),
        price=price,
        barter=price is None and is_yes(found.get(Column.BARTER)),
        note=_short(found.get(Column.NOTE)),
    )
    return PartnerLine(
        line, partner, None if nothing else Measurement(day=day, followers=followers, likes=likes)
    )


def _account(found: Mapping[Column, Cell]) -> Account:
    cell = found.get(Column.PARTNER)
    described = {"niche": _short(found.get(Column.NICHE)), "region": _short(found.get(Column.REGION))}
    try:
        named = Account.labelled(text_of(cell))
        place = named.platform or Account.labelled(text_of(found.get(Column.PLATFORM))).platform
        name = named.name.removeprefix("@") if named.name and place else named.name
        account = Account.model_validate({"platform": place, "name": name or None, **described})
    except ValidationError:
        raise LineError(LineFault.NO_ACCOUNT, cell) from None
    if account.name is None:
        raise LineError(LineFault.NO_ACCOUNT, cell)
    return account


def _price(found: Mapping[Column, Cell]) -> Money | None:
    cell = found.get(Column.PRICE)
    try:
        amount = amount_in(cell)
    except CellError as error:
        raise LineError(LineFault(error.fault.value), cell) from None
    if amount is None:
        return None
    if wrong := price_fault(amount):
        raise LineError(LineFault(wrong.value), cell)
    try:
        return Money(amount=amount, currency=text_of(found.get(Column.CURRENCY)).strip().upper())
    except ValidationError:
        raise LineError(LineFault.NO_CURRENCY, cell) from None


def _short(cell: Cell) -> str | None:
    return " ".join(text_of(cell).split())[:MOST_CHARACTERS].rstrip() or None
