"""Tables of figures: headers in both languages, lines that state something, lines that are skipped and why."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cells import Cell
from domain.columns import LOOKED_AT, Column, Header, header_in
from domain.limits import MOST_NOTE
from domain.report import SHOWN_LINES, Count
from domain.table import Entry, LineFault, Skipped, day_orders, entries

TODAY = date(2026, 11, 26)
DAY = date(2026, 11, 20)
HEADER = ("date", "account", "followers", "likes", "note")


def _read(*rows: Sequence[Cell], header: Sequence[str] = HEADER) -> list[Entry | Skipped]:
    lines = list(enumerate((header, *rows), start=1))
    found = header_in(lines)
    assert found is not None
    return list(entries(lines, found, day_orders(lines, found).order, TODAY))


def _faults(*rows: Sequence[Cell]) -> list[tuple[int, str]]:
    return [(each.line, each.fault.value) for each in _read(*rows) if isinstance(each, Skipped)]


@pytest.mark.parametrize(
    "names",
    [
        ["date", "followers", "likes"],
        ["Datum", "Follower", "Likes"],
        ["TAG", "Abonnenten", "Gefällt-mir"],
        ["Datum (Uhrzeit)", "Anzahl Follower", "Ø Likes"],
        ["day", "Follower_Count", "avg. likes"],
    ],
)
def test_a_header_is_known_in_german_and_english(names: list[str]) -> None:
    found = header_in([(1, names)])
    assert found is not None
    assert {Column.DAY: 0, Column.FOLLOWERS: 1, Column.LIKES: 2} == found.places


def test_a_header_may_stand_below_a_title() -> None:
    found = header_in([(1, ["My figures"]), (2, []), (3, ["", "date", "likes", "reach"])])
    assert found is not None
    assert (3, {Column.DAY: 1, Column.LIKES: 2}, ("reach",)) == (found.line, found.places, found.unread)


def test_of_two_columns_with_one_meaning_the_first_counts_and_the_other_is_unread() -> None:
    found = header_in([(1, ["date", "followers", "fans"])])
    assert found is not None
    assert (1, ("fans",)) == (found.places[Column.FOLLOWERS], found.unread)


@pytest.mark.parametrize(
    "names", [[], ["date"], ["followers", "likes"], ["2026-11-20", "12400", "480"], [5, None]]
)
def test_without_a_day_and_something_of_it_there_is_no_header(names: list[Cell]) -> None:
    assert header_in([(1, names)]) is None


def test_a_header_is_not_looked_for_all_the_way_down() -> None:
    assert header_in([(number, ["x"]) for number in range(LOOKED_AT)] + [(99, ["date", "likes"])]) is None


def test_a_line_states_a_day_of_an_account() -> None:
    stated = Entry(2, "instagram/kim", DAY, 12_400, 480, "giveaway")
    assert [stated] == _read(["2026-11-20", "Instagram/@kim", "12.400", "480", " giveaway "])


def test_what_is_not_there_is_not_stated() -> None:
    assert [Entry(2, "", DAY, None, 480, None)] == _read(["20.11.2026", None, "", "480"])


def test_a_platform_may_have_a_column_of_its_own() -> None:
    header = ("date", "platform", "handle", "likes")
    rows = [
        ["2026-11-20", "TikTok", "@kim", "5"],
        ["2026-11-20", "Pinterest", "kim", "5"],
        ["2026-11-20", "X", "", "5"],
    ]
    accounts = [each.account for each in _read(*rows, header=header) if isinstance(each, Entry)]
    assert ["tiktok/kim", "other/kim", "x"] == accounts


def test_a_skipped_line_says_why() -> None:
    found = _faults(
        ["", "", "1"],
        ["soon", "", "1"],
        ["2026-11-27", "", "1"],
        ["1999-01-01", "", "1"],
        ["2026-11-20", "", "many"],
        ["2026-11-20", "", "=A1"],
        ["2026-11-20", "", "-1"],
        ["2026-11-20", "", "1", "99999999999"],
        ["2026-11-20", "x" * 65, "1"],
        ["2026-11-20", "", "1", "2", "note", "more"],
        ["2026-11-20", "kim"],
    )
    faults = "no_day no_day future too_early no_number formula negative absurd no_account too_long empty"
    assert list(enumerate(faults.split(), start=2)) == found


def test_blank_lines_are_nobodys_fault() -> None:
    assert [] == _read([], ["", None, ""])


def test_a_skipped_line_shows_the_cell_at_fault() -> None:
    assert [Skipped(2, LineFault.NO_NUMBER, "ganz viele")] == _read(["2026-11-20", "", " ganz\nviele "])


def test_a_long_note_is_shortened_and_says_so() -> None:
    [found] = _read(["2026-11-20", "", "", "", "x" * (MOST_NOTE + 1)])
    assert isinstance(found, Entry)
    assert ("x" * MOST_NOTE, True) == (found.note, found.shortened)


def _days(*texts: str) -> list[str]:
    return [
        each.day.isoformat() if isinstance(each, Entry) else each.fault.value
        for each in _read(*([text, "", "1"] for text in texts))
    ]


def test_days_are_read_day_first_where_nothing_shows_an_order() -> None:
    assert ["2026-03-02"] == _days("02/03/2026")


def test_one_day_that_can_only_be_month_first_decides_for_all() -> None:
    assert ["2026-02-03", "2026-02-13"] == _days("02/03/2026", "02/13/2026")


def test_where_a_table_shows_both_orders_only_the_days_that_can_be_told_are_read() -> None:
    assert ["2026-02-13", "open_day", "2026-02-14", "2026-05-05"] == _days(
        "13/02/2026", "02/03/2026", "02/14/2026", "05/05/2026"
    )


def test_mixed_orders_are_said_with_their_lines() -> None:
    lines = [(1, HEADER), (2, ["01/02/2026"]), (3, ["13/02/2026"]), (4, ["02/13/2026"]), (5, ["02/14/2026"])]
    header = header_in(lines)
    assert header is not None
    orders = day_orders(lines, header)
    assert (3, 4, 1, True) == (orders.day_first, orders.month_first, orders.open_days, orders.is_mixed)


def test_a_report_counts_everything_and_shows_the_first_of_what_was_skipped() -> None:
    count = Count(day_orders([], _any_header()))
    for each in _read(["2026-11-20", "", "1"], ["2026-11-18", "kim", "1"], *[["x", "", "1"]] * 9):
        count.add(each)
    report = count.report()
    assert (2, 9, SHOWN_LINES) == (report.read, report.skipped, len(report.first_skipped))
    assert (date(2026, 11, 18), DAY, ("", "kim")) == (report.first_day, report.last_day, report.accounts)
    assert {LineFault.NO_DAY: 9} == report.faults
    assert 11 == count.lines


def _any_header() -> Header:
    found = header_in([(1, HEADER)])
    assert found is not None
    return found


@given(
    st.lists(
        st.lists(st.text() | st.integers() | st.floats() | st.none() | st.dates(), max_size=6), max_size=5
    )
)
def test_any_line_states_something_or_is_skipped(rows: list[list[Cell]]) -> None:
    for each in _read(*rows):
        assert each.line > 1
        if isinstance(each, Entry):
            assert each.day <= TODAY
