"""Lists of partners: what each line tells, what is skipped and why, and one partner of several lines."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accounts import Account, Platform
from domain.cells import Cell
from domain.columns import Column, Header, header_in, partner_header_in
from domain.measurement import Measurement
from domain.money import Money
from domain.partner_table import PartnerLine, compared, gathered, partner_lines
from domain.partners import Partner
from domain.table import LineFault, Skipped
from domain.tabledays import DayOrder

TODAY = date(2026, 11, 20)
NAMES = ["partner", "niche", "region", "price", "currency", "barter", "note", "date", "followers", "likes"]
CELLS = st.none() | st.text(max_size=12) | st.integers() | st.floats() | st.dates()


def _header(*names: str) -> Header:
    header = partner_header_in([(1, names or NAMES)])
    assert header
    return header


def _read(*rows: Sequence[Cell], names: Sequence[str] = NAMES) -> list[PartnerLine | Skipped]:
    lines = [(number, row) for number, row in enumerate(rows, start=2)]
    return list(partner_lines(lines, _header(*names), DayOrder.DAY_FIRST, TODAY))


def test_a_line_tells_all_that_is_kept_of_a_partner() -> None:
    row = ["@hofcafe", "Kaffee", "Graz", "149,90", "eur", "no", "Mai", "2026-11-01", "9.400", "560"]
    (line,) = _read(row)
    assert isinstance(line, PartnerLine)
    assert (
        Partner(
            account=Account(name="@hofcafe", niche="Kaffee", region="Graz"),
            price=Money(amount=Decimal("149.90"), currency="EUR"),
            note="Mai",
        )
        == line.partner
    )
    assert Measurement(day=date(2026, 11, 1), followers=9_400, likes=560) == line.measured


def test_german_names_of_columns_are_known_and_figures_without_a_day_are_of_today() -> None:
    (line,) = _read(
        ["hofcafe", "instagram", "ja", 9_400], names=["Partner", "Plattform", "Tausch", "Follower"]
    )
    assert isinstance(line, PartnerLine)
    assert (Platform.INSTAGRAM, True) == (line.partner.account.platform, line.partner.barter)
    assert Measurement(day=TODAY, followers=9_400) == line.measured


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"partner": ""}, LineFault.NO_ACCOUNT),
        ({"partner": "x" * 65}, LineFault.NO_ACCOUNT),
        ({"price": "150", "currency": ""}, LineFault.NO_CURRENCY),
        ({"price": "-150", "currency": "EUR"}, LineFault.NEGATIVE),
        ({"price": "cheap", "currency": "EUR"}, LineFault.NO_NUMBER),
        ({"followers": "-5"}, LineFault.NEGATIVE),
        ({"date": "2027-01-01"}, LineFault.FUTURE),
    ],
)
def test_a_line_that_cannot_be_is_skipped_with_its_reason(changed: dict[str, str], fault: LineFault) -> None:
    row = {"partner": "hofcafe", "followers": "9400", "date": "2026-11-01"} | changed
    (line,) = _read([row.get(name, "") for name in NAMES])
    assert isinstance(line, Skipped)
    assert fault is line.fault


def test_lines_about_one_partner_are_one_partner_with_all_days() -> None:
    names = ["partner", "note", "date", "followers", "likes"]
    lines = _read(
        ["hofcafe", "old", "2026-11-02", 9_500, None],
        ["Hofcafe", "new", "2026-11-01", 9_400, 560],
        ["hofcafe", "new", "2026-11-02", None, 570],
        names=names,
    )
    (stated,) = gathered(line for line in lines if isinstance(line, PartnerLine))
    assert "new" == stated.partner.note
    assert (
        Measurement(day=date(2026, 11, 1), followers=9_400, likes=560),
        Measurement(day=date(2026, 11, 2), followers=9_500, likes=570),
    ) == stated.days
    assert (0, 1) == (compared([stated], [stated.partner]).new, compared([stated], [stated.partner]).known)


def test_a_list_of_partners_is_told_from_a_table_of_figures() -> None:
    assert partner_header_in([(1, ["date", "account", "followers"])]) is None
    assert partner_header_in([(1, ["partner"])]) is None
    assert header_in([(1, ["date", "followers", "region"])]) == Header(1, _figures_places(), 3, ("region",))


def _figures_places() -> dict[Column, int]:
    header = header_in([(1, ["date", "followers"])])
    assert header
    return dict(header.places)


@given(st.lists(st.lists(CELLS, max_size=11), max_size=5))
def test_whatever_stands_in_a_line_it_is_read_or_skipped(rows: list[list[Cell]]) -> None:
    for line in _read(*rows):
        assert isinstance(line, Skipped) or line.partner.account.name
