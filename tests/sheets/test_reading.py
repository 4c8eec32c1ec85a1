"""Whole files: kinds that are no tables, what is missing, limits, and how the work is told."""

import time
import tracemalloc
from datetime import date
from itertools import chain

import pytest

from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.reading import AT_ONCE, Reading
from bot.sheets.sheet import MOST_BYTES, MOST_LINES
from domain.report import MOST_ACCOUNTS
from domain.table import Entry
from tests.sheets.spreadsheets import of_lines

TODAY = date(2026, 11, 26)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WITHIN_S = 10
WITHIN_MB = 12  # beside the file itself


def _read(content: bytes) -> tuple[list[Entry], Reading]:
    reading = Reading(content, TODAY)
    return list(chain.from_iterable(reading.handfuls())), reading


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FileFault.EMPTY),
        (b"\xef\xbb\xbf \r\n", FileFault.EMPTY),
        (b"x" * (MOST_BYTES + 1), FileFault.TOO_BIG),
        (b"%PDF-1.7 of figures", FileFault.WRONG_TYPE),
        (b"\x89PNG\r\n", FileFault.WRONG_TYPE),
        (OLE + b"Workbook", FileFault.OLD_EXCEL),
        (OLE + "EncryptedPackage".encode("utf-16-le"), FileFault.PROTECTED),
        (b"2026-11-20,12400,480\n", FileFault.NO_HEADER),
        (b"one line of words", FileFault.NO_HEADER),
        (of_lines([]), FileFault.EMPTY),
        (of_lines([["words"]]), FileFault.NO_HEADER),
    ],
)
def test_a_file_that_is_no_table_says_what_it_is(content: bytes, fault: FileFault) -> None:
    with pytest.raises(UnreadableFileError) as error:
        _read(content)
    assert fault is error.value.fault


@pytest.mark.parametrize(
    "content",
    [
        b"date;followers;reach\n20.11.2026;12.400;9\nx;1\n",
        of_lines([["date", "followers", "reach"], ["20.11.2026", 12_400, 9], ["x", 1]]),
    ],
)
def test_a_file_of_either_kind_gives_its_entries_and_a_report(content: bytes) -> None:
    found, reading = _read(content)
    assert [Entry(2, "", date(2026, 11, 20), 12_400, None, None)] == found
    report = reading.report
    assert (1, 1, [3], ("reach",)) == (
        report.read,
        report.skipped,
        [each.line for each in report.first_skipped],
        report.unread,
    )


def test_the_work_is_told_as_it_goes_on() -> None:
    content = b"date,likes\n" + b"2026-11-20,5\n" * (3 * AT_ONCE)
    reading = Reading(content, TODAY)
    parts = [reading.part_read, *(reading.part_read for _ in reading.handfuls())]
    assert parts == sorted(parts)
    assert (0.0, 1.0) == (parts[0], parts[-1])


def test_a_table_that_is_too_long_is_refused() -> None:
    with pytest.raises(UnreadableFileError) as error:
        _read(b"date,likes\n" + b"2026-11-20,5\n" * (MOST_LINES + 1))
    assert FileFault.TOO_MANY_LINES is error.value.fault


def test_blank_lines_without_end_are_refused() -> None:
    with pytest.raises(UnreadableFileError) as error:
        _read(b"date,likes\n" + b"\n" * 2_000_000)
    assert FileFault.TOO_MANY_LINES is error.value.fault


def test_a_table_of_very_many_accounts_is_refused() -> None:
    rows = "".join(f"2026-11-20,a{number},5\n" for number in range(MOST_ACCOUNTS + 1))
    with pytest.raises(UnreadableFileError) as error:
        _read(f"date,account,likes\n{rows}".encode())
    assert FileFault.TOO_MANY_ACCOUNTS is error.value.fault


def _long(kind: str, lines: int) -> bytes:
    rows = (
        (f"20{5 + n % 20:02}-{1 + n % 12:02}-{1 + n % 28:02}", f"a{n % 40}", 9_000 + n, n % 500)
        for n in range(lines)
    )
    table: list[tuple[str | int, ...]] = [("date", "account", "followers", "likes"), *rows]
    return of_lines(table) if kind == "xlsx" else "\n".join(",".join(map(str, row)) for row in table).encode()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_hundred_thousand_lines_take_seconds(kind: str) -> None:
    content = _long(kind, MOST_LINES)
    began = time.process_time()
    assert MOST_LINES == sum(len(handful) for handful in Reading(content, TODAY).handfuls())
    assert time.process_time() - began < WITHIN_S  # of the processor: other work beside it is not ours


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_however_long_a_file_is_only_a_handful_of_its_lines_is_in_memory(kind: str) -> None:
    content = _long(kind, 10 * AT_ONCE)
    tracemalloc.start()
    try:
        for _ in Reading(content, TODAY).handfuls():
            pass
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most / 1_000_000 < WITHIN_MB
