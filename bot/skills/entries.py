"""What was logged, entry by entry: look back, change, explain with a note, remove."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from bot.skills import fallback
from bot.skills.about_account import account_says
from bot.skills.kept import Entry, keep, what
from bot.skills.log import answers_with_figures, refused_figure, told_apart
from bot.skills.own_account import pick
from bot.skills.reply import Button, Facts, Percent, Reply, Say, ShortDay, item, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import EntriesTap, ImportTap, LogTap, UndoTap
from bot.skills.taps import Tap
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Ask, EndConversation, Record, RemoveDay
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.limits import MOST_NOTE
from domain.measurement import Measurement
from domain.rate import like_rate, rounded

ASKED_FIGURES = "entry.figures"
ASKED_NOTE = "entry.note"
ON_A_PAGE = 6
_MAIN = 0


@dataclass(frozen=True, slots=True)
class EntryTap(Tap):
    """Show one entry."""

    key: ClassVar[str] = "entry"
    account: int
    day: str


@dataclass(frozen=True, slots=True)
class EditTap(Tap):
    """Be asked for other figures of a day."""

    key: ClassVar[str] = "edit"
    account: int
    day: str


@dataclass(frozen=True, slots=True)
class NoteTap(Tap):
    """Be asked for a note to a day."""

    key: ClassVar[str] = "note"
    account: int
    day: str


@dataclass(frozen=True, slots=True)
class UnnoteTap(Tap):
    """Remove the note of a day."""

    key: ClassVar[str] = "unnote"
    account: int
    day: str


@dataclass(frozen=True, slots=True)
class RemoveEntryTap(Tap):
    """Remove an entry; it can be undone."""

    key: ClassVar[str] = "drop-entry"
    account: int
    day: str


DayTap = EntryTap | EditTap | NoteTap | UnnoteTap | RemoveEntryTap


def answer(request: Request, look: Look) -> Outcome:
    """List the entries, or show or change one of them."""
    match request.tap:
        case EntryTap() | EditTap() | NoteTap() | UnnoteTap() | RemoveEntryTap() as tap:
            return _of_one(request, tap, look)
        case EntriesTap(account=number, skip=skip):
            return _listed(request, _account(number, look), look, max(skip, 0))
        case _:
            found = pick(request.meaning.slots, look)
            return _listed(
                request, found if isinstance(found, KeptAccount) else _account(_MAIN, look), look, 0
            )


def resume(request: Request, look: Look) -> Outcome | None:
    """Take figures or words as what was asked for."""
    asked, said = request.awaited, request.message.said
    if asked is None or not isinstance(said, Text):
        return None
    kept, day = _place(look, asked.slots.get("account"), asked.slots.get("day"))
    if kept is None or day is None:
        return None
    if asked.awaits == ASKED_NOTE:
        note = " ".join(said.text.split())[:MOST_NOTE]
        return keep(request, look, Entry(Measurement(day=day, note=note), kept.id)) if note else None
    if not answers_with_figures(request):
        return None
    followers, likes = told_apart(request.meaning.figures)
    if refused := refused_figure(followers, likes):
        return Outcome((Reply((refused,)),), (Ask(asked.awaits, dict(asked.slots)),))
    stated = Measurement(day=day, followers=followers, likes=likes, note=request.meaning.figures.note)
    return keep(request, look, Entry(stated, kept.id, sure=True))


def entry_says(of: Measurement) -> Say:
    """Say what a day holds in a line: its figures, its like rate, its note."""
    rate = like_rate(of.followers, of.likes) if of.followers and of.likes is not None else None
    facts: Facts = {**what(of), "note": of.note or ""}
    return item(
        "entries-line",
        day=ShortDay(of.day),
        rate=Percent(rounded(rate or Decimal(0))),
        rated="no" if rate is None else "yes",
        noted="yes" if of.note and what(of)["what"] != "note" else "no",
        **facts,
    )


def _listed(request: Request, kept: KeptAccount | None, look: Look, skip: int) -> Outcome:
    history = look.history_of(kept.id)[::-1] if kept else ()
    if kept is None or not history:
        ways_on = ((Button("button-log", LogTap()), Button("button-import", ImportTap())),)
        none = Reply((say("entries-none"),), ways_on, replaces=_here(request))
        return Outcome((none,))
    skip = min(skip, (len(history) - 1) // ON_A_PAGE * ON_A_PAGE)
    shown = history[skip : skip + ON_A_PAGE]
    days = [
        Button("button-entry", EntryTap(kept.id, each.day.isoformat()), {"day": ShortDay(each.day)})
        for each in shown
    ]
    turn = []
    if skip:
        turn.append(Button("button-newer", EntriesTap(kept.id, max(skip - ON_A_PAGE, 0))))
    if skip + ON_A_PAGE < len(history):
        turn.append(Button("button-older", EntriesTap(kept.id, skip + ON_A_PAGE)))
    head = say("entries", first=skip + 1, last=skip + len(shown), all=len(history))
    says = (
        head,
        *account_says(kept.account, look),
        *(entry_says(each) for each in shown),
        say("entries-hint"),
    )
    rows = [tuple(days[at : at + 3]) for at in range(0, len(days), 3)]
    return Outcome((Reply(says, tuple(row for row in (*rows, tuple(turn)) if row), replaces=_here(request)),))


def _of_one(request: Request, tap: DayTap, look: Look) -> Outcome:
    kept, day = _place(look, tap.account, tap.day)
    held = look.on_day(day, kept.id) if kept and day else None
    if kept is None or day is None or held is None:
        return fallback.stale(request)
    question: dict[str, object] = {"account": kept.id, "day": tap.day}
    match tap:
        case EditTap():
            ask = say("entry-edit", day=day)
            return Outcome((Reply((ask,), (_back(tap),), replaces=True),), (Ask(ASKED_FIGURES, question),))
        case NoteTap():
            unnote = ((Button("button-unnote", UnnoteTap(kept.id, tap.day)),),) if held.note else ()
            reply = Reply((say("entry-note", day=day),), (*unnote, _back(tap)), replaces=True)
            return Outcome((reply,), (Ask(ASKED_NOTE, question),))
        case UnnoteTap():
            plain = held.model_copy(update={"note": None})
            if plain.followers is None and plain.likes is None:
                return _removed(request, kept, held)
            done = (Record(plain, whole=True, account=kept.id), EndConversation())
            return Outcome((_panel(tap, plain),), done)
        case RemoveEntryTap():
            return _removed(request, kept, held)
        case _:
            return Outcome((_panel(tap, held),))


def _panel(tap: DayTap, held: Measurement) -> Reply:
    number, day = tap.account, tap.day
    buttons = (
        (Button("button-edit", EditTap(number, day)), Button("button-note", NoteTap(number, day))),
        (
            Button("button-remove-entry", RemoveEntryTap(number, day)),
            Button("button-back", EntriesTap(number)),
        ),
    )
    return Reply((say("entry"), entry_says(held)), buttons, replaces=True)


def _removed(request: Request, kept: KeptAccount, held: Measurement) -> Outcome:
    undo = Button("button-undo", UndoTap(request.message.number))
    gone = Reply(
        (say("entry-removed", day=held.day),),
        ((undo, Button("button-entries", EntriesTap(kept.id))),),
        replaces=True,
    )
    return Outcome((gone,), (RemoveDay(held.day, kept.id), EndConversation()))


def _place(look: Look, number: object, day: object) -> tuple[KeptAccount | None, date | None]:
    try:
        return _account(int(str(number)), look), date.fromisoformat(str(day))
    except ValueError:
        return None, None


def _account(number: int, look: Look) -> KeptAccount | None:
    if number != _MAIN:
        return look.account(number)
    return next((each for each in look.accounts if each.is_main), None)


def _back(tap: DayTap) -> tuple[Button, ...]:
    return (Button("button-back", EntryTap(tap.account, tap.day)),)


def _here(request: Request) -> bool:
    return isinstance(request.tap, EntriesTap)


SKILL = Skill(
    name="entries",
    command="entries",
    intents=(Intent.ENTRIES,),
    taps=(EntriesTap, EntryTap, EditTap, NoteTap, UnnoteTap, RemoveEntryTap),
    awaits=(ASKED_FIGURES, ASKED_NOTE),
    answer=answer,
    resume=resume,
    only_private=True,
)
