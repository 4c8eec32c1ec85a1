"""What a file holds, said before anything of it is kept; or why it cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from bot.sheets.faults import FileFault
from bot.skills.about_account import title
from bot.skills.kept import what
from bot.skills.reply import Answers, Button, Message, Percent, Reply, Say, ShortDay, item, say
from bot.skills.steps import ImportTap, LogTap
from bot.skills.taps import Tap
from bot.storage.taking import Comparison
from domain.accounts import Account
from domain.measurement import Measurement
from domain.report import Report

MOST_NAMED = 5
"""Accounts and columns that are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class TakeFileTap(Tap):
    """Take what a file states."""

    key: ClassVar[str] = "import-take"
    file: int


@dataclass(frozen=True, slots=True)
class DropFileTap(Tap):
    """Take nothing of a file."""

    key: ClassVar[str] = "import-drop"
    file: int


def preview(number: int, name: str, report: Report, found: Comparison) -> Reply:
    """Say what taking a file would do, and ask for a yes where it would do something."""
    says = tuple(preview_says(name, report, found))
    if not changes(found):
        return Reply(says, _WAYS_ON, replaces=True)
    return Reply((*says, say("import-confirm")), (yes_or_no(number),), replaces=True)


def yes_or_no(number: int) -> tuple[Button, ...]:
    """Return the buttons that take a file, or nothing of it."""
    yes = Button("button-import-yes", TakeFileTap(number), answers=Answers.YES)
    return yes, Button("button-import-no", DropFileTap(number), answers=Answers.NO)


def no_room(found: Comparison) -> FileFault | None:
    """Return for what there is no room, where a file cannot be taken for that."""
    if not found.has_room:
        return FileFault.TOO_MANY_ACCOUNTS
    return None if found.has_room_for_days else FileFault.TOO_MANY_DAYS


def changes(found: Comparison) -> bool:
    """Return whether taking a file would change anything."""
    return bool(found.new or found.changed)


def preview_says(name: str, report: Report, found: Comparison) -> Iterator[Say]:
    """Yield what there is to know of a file, the important things first."""
    if not report.first_day or not report.last_day:
        yield say("import-nothing", name=name)
    else:
        dates = {"first": ShortDay(report.first_day), "last": ShortDay(report.last_day)}
        span = "day" if report.first_day == report.last_day else "days"
        yield say("import-read", name=name, rows=report.read, span=span, **dates)
        yield from _effect(report, found)
    yield from _skipped(report)
    yield from _oddities(report)


def refusal(fault: FileFault, name: str, line: int = 0) -> Reply:
    """Say why a file cannot be read; nothing of it is kept."""
    says = [say("import-fault", fault=fault.value, name=name, line=line)]
    if fault is FileFault.NO_HEADER:
        says.append(say("import-form"))
    return Reply(tuple(says), _WAYS_ON, replaces=True)


def progress(name: str, part: float) -> Reply:
    """Say how far the reading is, from 0 to 1."""
    return Reply((say("import-reading", name=name, done=Percent(Decimal(int(part * 100)), 0)),))


def _effect(report: Report, found: Comparison) -> Iterator[Say]:
    if not changes(found):
        yield say("import-nothing-new", days=found.same)
        return
    yield say("import-new", days=found.new)
    if found.changed:
        yield item("import-changed", days=found.changed)
        yield from (_example(each.before, each.after) for each in found.examples)
    if found.same:
        yield item("import-same", days=found.same)
    repeated = report.read - found.new - found.changed - found.same
    if repeated > 0:
        yield item("import-repeated", rows=repeated)
    for label in found.added[:MOST_NAMED]:
        yield item("import-account", account=title(Account.labelled(label)))
    if len(found.added) > MOST_NAMED:
        yield item("import-accounts-more", more=len(found.added) - MOST_NAMED)


def _example(before: Measurement, after: Measurement) -> Say:
    return item("import-example", day=ShortDay(before.day), before=_held(before), after=_held(after))


def _held(of: Measurement) -> Message:
    return Message("import-held", {**what(of), "noted": "yes" if of.note else "no", "note": of.note or ""})


def _skipped(report: Report) -> Iterator[Say]:
    if not report.skipped:
        return
    yield say("import-skipped", rows=report.skipped)
    for each in report.first_skipped:
        shown = "yes" if each.cell else "no"
        yield item("import-skipped-line", line=each.line, fault=each.fault.value, shown=shown, cell=each.cell)
    more = report.skipped - len(report.first_skipped)
    if more:
        yield item("import-skipped-more", rows=more)


def _oddities(report: Report) -> Iterator[Say]:
    if report.day_first is not None and report.month_first is not None:
        lines = {"day_first": report.day_first, "month_first": report.month_first}
        yield say("import-mixed-days", **lines)
    elif report.month_first is not None:
        yield say("import-month-first", line=report.month_first)
    elif report.open_days and report.day_first is None:
        yield say("import-day-first", days=report.open_days)
    if report.shortened:
        yield say("import-shortened", notes=report.shortened)
    if report.unread:
        more = max(0, len(report.unread) - MOST_NAMED)
        yield say("import-unread", columns=", ".join(report.unread[:MOST_NAMED]), more=more)


_WAYS_ON = ((Button("button-import", ImportTap()), Button("button-log", LogTap())),)
