"""CSV as people have it: any usual encoding and separator, and a clear fault for what is none."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.text import TextSheet

TEXT = "Datum;Follower;Notiz\r\n20.11.2026;12.400;Größe „ß“\r\n"
LINES = [(1, ["Datum", "Follower", "Notiz"]), (2, ["20.11.2026", "12.400", "Größe „ß“"])]


def _fault(content: bytes) -> tuple[FileFault, int]:
    with pytest.raises(UnreadableFileError) as error:
        list(TextSheet(content).lines())
    return error.value.fault, error.value.line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_text_is_read_in_the_encoding_it_has(encoding: str) -> None:
    assert LINES == list(TextSheet(TEXT.encode(encoding)).lines())


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_a_table_is_parted_by_what_makes_its_header_known(mark: str) -> None:
    content = (
        mark.join(["date", "followers", "note"]) + "\n" + mark.join(["2026-11-20", "1", '"a, b; c"']) + "\n"
    )
    assert ["2026-11-20", "1", "a, b; c"] == list(TextSheet(content.encode()).lines())[1][1]


def test_excels_first_line_names_the_separator_and_is_no_line_of_the_table() -> None:
    assert [(2, ["date", "likes"])] == list(TextSheet(b"sep=;\r\ndate;likes\r\n").lines())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    assert [1, 2] == [line for line, _ in TextSheet(f"date,likes{end}2026-11-20,5{end}".encode()).lines()]


def test_a_cell_may_have_several_lines_and_the_next_one_keeps_its_number() -> None:
    content = b'date,note\n2026-11-20,"a\nb"\n2026-11-21,c\n'
    assert [(1, 2), (2, 2), (4, 2)] == [(line, len(cells)) for line, cells in TextSheet(content).lines()]


def test_a_sheet_can_be_read_again_from_the_beginning() -> None:
    sheet = TextSheet(TEXT.encode())
    assert list(sheet.lines()) == list(sheet.lines())
    assert 1.0 == sheet.part_read


def test_a_quotation_mark_that_is_never_closed_is_found_where_it_was_opened() -> None:
    rows = "2026-11-20,5\n" * 200
    assert (FileFault.BROKEN, 3) == _fault(f'date,note\n2026-11-19,1\n2026-11-20,"oh\n{rows}'.encode())
    assert (FileFault.BROKEN, 2) == _fault(b'date,note\n2026-11-20,"oh\n2026-11-21,5\n')


def test_an_inch_is_no_quotation_mark() -> None:
    assert ['5" screen'] == list(TextSheet(b'date,note\n5" screen\n').lines())[1][1]


def test_a_cell_of_enormous_length_is_a_fault_in_its_line() -> None:
    assert (FileFault.BROKEN, 2) == _fault(b"date,note\n2026-11-20," + b"x" * 200_000)


@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 9, b"date,\0likes", b"\x00\x01\x02\x03" * 99, b"\x81\x8d" * 9]
)
def test_what_is_no_text_is_of_the_wrong_type(content: bytes) -> None:
    assert FileFault.WRONG_TYPE is _fault(content)[0]


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=2, max_size=4),
        max_size=4,
    )
)
def test_whatever_was_written_as_a_table_is_read_as_that_table(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([["date", "likes"], *rows])
    try:
        read = [cells for _, cells in TextSheet(text.getvalue().encode()).lines()]
    except UnreadableFileError:  # a cell of more lines than a note has
        assert any(len(cell.splitlines()) > 8 for row in rows for cell in row)
        return
    assert rows == read[1:]


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_a_fault(content: bytes) -> None:
    with suppress(UnreadableFileError):
        assert all(line > 0 for line, _ in TextSheet(content).lines())
