"""What was found in a table, counted: it is shown before anything of it is kept."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from pydantic import Field

from domain.fact import Fact
from domain.table import DayOrders, Entry, LineFault, Skipped

SHOWN_LINES = 5
"""Skipped lines that are shown one by one."""
MOST_ACCOUNTS = 50
"""Accounts that a table may name. More than anybody runs."""


class SkippedLine(Fact):
    """A line that was skipped, why, and the cell at fault."""

    line: int
    fault: LineFault
    cell: str = ""


class Report(Fact):
    """What a table holds: its lines, its days, its accounts ("" where none is named), and what was odd about it."""

    read: int = 0
    skipped: int = 0
    first_skipped: tuple[SkippedLine, ...] = ()
    faults: dict[LineFault, int] = Field(default_factory=dict)
    first_day: date | None = None
    last_day: date | None = None
    accounts: tuple[str, ...] = ()
    shortened: int = 0
    unread: tuple[str, ...] = ()
    day_first: int | None = None
    month_first: int | None = None
    open_days: int = 0


class Count:
    """Counts what goes by."""

    def __init__(self, orders: DayOrders, unread: Iterable[str] = ()) -> None:
        self._orders = orders
        self._unread = tuple(unread)
        self._read = self._shortened = 0
        self._skipped: list[Skipped] = []
        self._faults: Counter[LineFault] = Counter()
        self._days: tuple[date, date] | None = None
        self._accounts: dict[str, int] = {}

    @property
    def lines(self) -> int:
        """How many lines were counted."""
        return self._read + self._faults.total()

    @property
    def labels(self) -> tuple[str, ...]:
        """The accounts that were named, in their order."""
        return tuple(self._accounts)

    def add(self, each: Entry | Skipped) -> None:
        """Count a line."""
        if isinstance(each, Skipped):
            self._faults[each.fault] += 1
            if len(self._skipped) < SHOWN_LINES:
                self._skipped.append(each)
            return
        self._read += 1
        self._shortened += each.shortened
        self._accounts[each.account] = self._accounts.get(each.account, 0) + 1
        first, last = self._days or (each.day, each.day)
        self._days = (min(first, each.day), max(last, each.day))

    def report(self) -> Report:
        """Return what was counted."""
        first, last = self._days or (None, None)
        return Report(
            read=self._read,
            skipped=self._faults.total(),
            first_skipped=tuple(
                SkippedLine(line=each.line, fault=each.fault, cell=each.cell) for each in self._skipped
            ),
            faults=dict(self._faults),
            first_day=first,
            last_day=last,
            accounts=self.labels,
            shortened=self._shortened,
            unread=self._unread,
            day_first=self._orders.day_first,
            month_first=self._orders.month_first,
            open_days=self._orders.open_days,
        )
