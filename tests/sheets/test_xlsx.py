"""XLSX files: what their cells hold, and files that were made to harm."""

import io
import struct
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sheets import xlsx
from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.kinds import sheets_in
from domain.cells import Cell
from tests.sheets.spreadsheets import PARTS, SPACE, cell, of_lines, sheet, workbook

HARMLESS_MB = 60
HEADER = cell("date") + cell("likes")


def _lines(content: bytes) -> list[tuple[int, list[Cell]]]:
    [table] = sheets_in(content)
    return [(line, list(cells)) for line, cells in table.lines()]


def _row(cells: str, parts: Mapping[str, str] | None = None) -> list[Cell]:
    [(_, read)] = _lines(workbook(sheet(cells), parts))
    return read


def _read(content: bytes) -> None:
    for table in sheets_in(content):
        list(table.lines())


def _fault(content: bytes) -> FileFault:
    with pytest.raises(UnreadableFileError) as error:
        _read(content)
    return error.value.fault


@pytest.mark.parametrize(
    ("xml", "held"),
    [
        (cell("Follower"), "Follower"),
        (cell("a & <b>"), "a & <b>"),
        (cell(12_400), 12_400),
        (cell(480.5), 480.5),
        (cell(46_329, 1), date(2026, 11, 3)),
        (cell(46_329.75, 2), date(2026, 11, 3)),
        (cell(46_329, 3), 46_329),
        ("<c><f>A1+1</f><v>5</v></c>", 5),
        ("<c><f>A1+1</f></c>", "=A1+1"),
        ('<c t="str"><f>B1</f><v>text</v></c>', "text"),
        ('<c t="b"><v>1</v></c>', "TRUE"),
        ('<c t="e"><v>#REF!</v></c>', "#REF!"),
        ('<c t="d"><v>2026-11-03</v></c>', "2026-11-03"),
        ("<c><v>1e400</v></c>", float("inf")),
        ("<c><v>five</v></c>", "five"),
    ],
)
def test_a_cell_holds_what_a_person_sees_in_it(xml: str, held: Cell) -> None:
    assert [held] == _row(xml)


def test_texts_may_be_kept_in_one_place_and_lead_by_their_number() -> None:
    parts = "<si><r><t>in </t></r><r><t>parts</t></r><rPh><t>no</t></rPh></si>"
    strings = f'<sst xmlns="{SPACE}"><si><t>plain</t></si>{parts}</sst>'
    cells = '<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>7</v></c>'
    assert ["in parts", "plain"] == _row(cells, {"sharedStrings": strings})


def test_cells_stand_where_they_say() -> None:
    assert [None, 1, None, 2] == _row('<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c>')


def test_lines_have_the_numbers_that_a_person_sees() -> None:
    rows = f'<row r="3">{cell(1)}</row><row>{cell(2)}</row>'
    table = f'<worksheet xmlns="{SPACE}"><sheetData>{rows}</sheetData></worksheet>'
    assert [(3, [1]), (4, [2])] == _lines(workbook(table))


def test_days_may_count_from_1904() -> None:
    book = PARTS["xl/workbook.xml"].replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    assert [date(2026, 11, 3)] == _row(cell(44_867, 1), {"workbook": book})


@given(
    st.lists(
        st.lists(st.integers(0, 10**10) | st.text("aä<&>\"' 1=", min_size=1), min_size=1, max_size=5),
        max_size=5,
    )
)
def test_a_table_comes_out_as_it_went_in(rows: list[list[str | int]]) -> None:
    assert [(number, row) for number, row in enumerate(rows, start=1)] == _lines(of_lines(rows))


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_a_part_that_is_no_xml_is_a_broken_file(part: str) -> None:
    name = part.rpartition("/")[2].removesuffix(".xml")
    assert FileFault.BROKEN is _fault(workbook(sheet(HEADER), {name: "<oh"}))


@pytest.mark.parametrize("kept", [30, 200, 700])
def test_a_file_that_was_cut_off_is_broken(kept: int) -> None:
    assert FileFault.BROKEN is _fault(of_lines([["date", "likes"]])[:kept])


def test_damaged_bytes_are_a_broken_file() -> None:
    content = bytearray(of_lines([["date", "likes"]] * 50))
    at = content.index(b"sheet1.xml") + 20
    content[at : at + 20] = b"\xff" * 20
    assert FileFault.BROKEN is _fault(bytes(content))


def test_another_archive_is_of_the_wrong_type() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert FileFault.WRONG_TYPE is _fault(content.getvalue())


def test_a_compression_that_no_office_program_uses_is_refused() -> None:
    assert FileFault.BROKEN is _fault(workbook(sheet(HEADER), method=zipfile.ZIP_LZMA))


def test_an_encrypted_file_says_so() -> None:
    content = bytearray(of_lines([["date", "likes"]]))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(mark, at + 4)
    assert FileFault.PROTECTED is _fault(bytes(content))


def _entities() -> bytes:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">{lines}]>{sheet("<c><v>&a8;</v></c>")}'
    )
    return workbook(bomb)


def _many_parts() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in PARTS.items():
            archive.writestr(name, part)
        for number in range(12_000):
            archive.writestr(f"{number:030}", b"")
    return content.getvalue()


def _lying() -> bytes:
    content = bytearray(workbook(sheet(HEADER, cell("x" * 5_000_000))))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.rfind(mark)
        struct.pack_into("<L", content, at + place, 300)
    return bytes(content)


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (_entities, FileFault.BROKEN),
        (_many_parts, FileFault.SWOLLEN),
        (_lying, FileFault.BROKEN),
        (lambda: workbook(sheet(HEADER), {"big": "x" * 160_000_000}), FileFault.SWOLLEN),
        (
            lambda: workbook(sheet(HEADER), {"sharedStrings": f"<sst>{'<si><t/></si>' * 500_000}</sst>"}),
            FileFault.SWOLLEN,
        ),
        (
            lambda: workbook(sheet(HEADER), {"sharedStrings": f"<sst>{' ' * 31_000_000}</sst>"}),
            FileFault.SWOLLEN,
        ),
    ],
    ids=["entities", "parts", "lying", "unpacked", "strings", "strings-of-nothing"],
)
def test_a_file_made_to_swell_is_refused_with_little_memory(
    make: Callable[[], bytes], fault: FileFault
) -> None:
    content = make()
    tracemalloc.start()
    try:
        assert fault is _fault(content)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most / 1_000_000 < HARMLESS_MB


def test_cells_and_rows_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_CELLS", 500)
    monkeypatch.setattr(xlsx, "MOST_ROWS", 300)
    assert FileFault.SWOLLEN is _fault(workbook(sheet(HEADER, "<c/>" * 501)))
    assert FileFault.TOO_MANY_LINES is _fault(workbook(sheet(HEADER, *[""] * 301)))


def test_a_cell_in_the_farthest_corner_costs_nothing() -> None:
    table = sheet(HEADER, '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c>')
    assert [(1, ["date", "likes"])] == _lines(workbook(table))


@given(st.binary(max_size=200))
def test_any_bytes_behind_the_mark_of_an_archive_are_a_fault(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        sheets_in(b"PK\x03\x04" + content)
