"""Cells: numbers as people write them, and what a spreadsheet must not run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cells import Cell, CellError, CellFault, figure_in, guarded, unguarded
from domain.limits import MOST


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("12400", 12_400),
        ("12.400", 12_400),
        ("12,400", 12_400),
        ("12 400", 12_400),
        ("12'400", 12_400),
        ("12\N{NO-BREAK SPACE}400", 12_400),
        ("1.234.567", 1_234_567),
        ("12.400,0", 12_400),
        ("12,400.0", 12_400),
        ("480,4", 480),
        ("480.5", 481),
        ("12,4k", 12_400),
        ("12.4 K", 12_400),
        ("1,2 Mio.", 1_200_000),
        ("12,125 Tsd", 12_125),
        ("0", 0),
        ("007", 7),
        ("'12400", 12_400),
        (12_400, 12_400),
        (480.0, 480),
        (480.5, 481),
        ("", None),
        ("-", None),
        ("k.A.", None),
        ("n/a", None),
        (None, None),
    ],
)
def test_a_number_is_read_as_it_is_written_in_german_and_english(cell: Cell, figure: int | None) -> None:
    assert figure == figure_in(cell)


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("viele", CellFault.NO_NUMBER),
        ("12 %", CellFault.NO_NUMBER),
        ("1.2.3", CellFault.NO_NUMBER),
        ("1,234.567,8", CellFault.NO_NUMBER),
        ("1.24E+04", CellFault.NO_NUMBER),
        ("12 Follower", CellFault.NO_NUMBER),
        ("#REF!", CellFault.NO_NUMBER),
        (",", CellFault.NO_NUMBER),
        ("5,", CellFault.NO_NUMBER),
        (float("nan"), CellFault.NO_NUMBER),
        ("9" * 10_000, CellFault.NO_NUMBER),
        ("=A1+1", CellFault.FORMULA),
        ("-5", CellFault.NEGATIVE),
        ("\N{MINUS SIGN}5", CellFault.NEGATIVE),
        (-5, CellFault.NEGATIVE),
        (-1e30, CellFault.NEGATIVE),
        ("99999999999", CellFault.ABSURD),
        (1e300, CellFault.ABSURD),
    ],
)
def test_what_is_no_figure_says_why(cell: Cell, fault: CellFault) -> None:
    with pytest.raises(CellError) as error:
        figure_in(cell)
    assert fault is error.value.fault


@given(st.integers(0, MOST), st.sampled_from([",", ".", " ", "'", ""]))
def test_any_grouping_gives_the_number_back(figure: int, mark: str) -> None:
    assert figure == figure_in(f"{figure:,}".replace(",", mark))


@given(st.text() | st.integers() | st.floats() | st.none())
def test_any_cell_is_a_figure_or_has_a_reason(cell: Cell) -> None:
    try:
        figure = figure_in(cell)
    except CellError:
        return
    assert figure is None or 0 <= figure <= MOST


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-x", "@shop", "\t=1", "\r=1", "\n=1", "'=1", "''@x"])
def test_a_risky_cell_is_guarded(text: str) -> None:
    assert f"'{text}" == guarded(text)


@pytest.mark.parametrize("text", ["", "main", "a=b", "'x", "12"])
def test_an_ordinary_cell_stays_as_it_is(text: str) -> None:
    assert text == guarded(text) == unguarded(text)


@given(st.text(alphabet="'=+-@\t\r\nx1 "))
def test_behind_its_guard_a_text_is_what_it_was_and_nothing_a_spreadsheet_runs(text: str) -> None:
    assert text == unguarded(guarded(text))
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
