"""Taking back what was logged, newest first or by the button below it."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.kept import what
from bot.skills.reply import Answers, Button, Facts, Reply, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import LogTap, StandingTap, UndoTap
from bot.skills.taps import Tap
from bot.storage.effects import Ask, EndConversation, Undo
from bot.storage.figures import Change
from bot.storage.look import Look
from bot.storage.uploads import UndoFile, Upload
from bot.understanding.meaning import Intent
from domain.measurement import Measurement

ASKED_UNDO = "undo.confirm"


@dataclass(frozen=True, slots=True)
class LeaveTap(Tap):
    """Take nothing back."""

    key: ClassVar[str] = "leave"


def answer(request: Request, look: Look) -> Outcome:
    """Take the change in question back and say what the day holds again."""
    match request.tap:
        case UndoTap(request=number):
            file = look.file_of(number)
            return _file_by_button(file, look) if file else _by_button(look.change_of(number), look)
        case LeaveTap():
            left = Reply((say("undo-left"),), _WAYS_ON, replaces=True)
            return Outcome((left,), (EndConversation(),))
    change, file = look.last_change(), look.last_file()
    if file and file.taken_at and (change is None or change.at <= file.taken_at):
        return _last_is_file(request, file)
    if change is None:
        return Outcome((Reply((say("undo-nothing"),), _WAYS_ON),))
    if isinstance(request.message.said, Text):
        return Outcome((_question(change),), (Ask(ASKED_UNDO, {}),))
    return _undone(change)


def _by_button(change: Change | None, look: Look) -> Outcome:
    if change is None:
        return Outcome((Reply((say("undo-gone"),), _WAYS_ON),))
    if look.is_covered(change):
        return Outcome((Reply((say("undo-covered", day=change.day),), _WAYS_ON),))
    return _undone(change, replaces=True)


def _last_is_file(request: Request, file: Upload) -> Outcome:
    """Take a whole file back, or ask first, as for any other step. The last step is touched by none after it."""
    if not isinstance(request.message.said, Text) or file.request is None:
        return _file_undone(file)
    yes = Button("button-undo-yes", UndoTap(file.request), answers=Answers.YES)
    no = Button("button-undo-no", LeaveTap(), answers=Answers.NO)
    question = say("undo-import-question", days=file.days, name=file.name)
    return Outcome((Reply((question,), ((yes, no),)),), (Ask(ASKED_UNDO, {}),))


def _file_by_button(file: Upload, look: Look) -> Outcome:
    if look.is_touched(file):
        return Outcome((Reply((say("undo-import-touched", name=file.name),), _WAYS_ON),))
    return _file_undone(file, replaces=True)


def _file_undone(file: Upload, *, replaces: bool = False) -> Outcome:
    done = say("undo-import-done", days=file.days, name=file.name)
    return Outcome((Reply((done,), _WAYS_ON, replaces=replaces),), (UndoFile(file.id),))


def _question(change: Change) -> Reply:
    """Ask before words alone take something back: they are easily misread, and an undo has no undo."""
    yes = Button("button-undo-yes", UndoTap(change.request), answers=Answers.YES)
    no = Button("button-undo-no", LeaveTap(), answers=Answers.NO)
    return Reply((say("undo-question", day=change.day, **_held(change.now)),), ((yes, no),))


def _undone(change: Change, *, replaces: bool = False) -> Outcome:
    done = say("undo-done", day=change.day, **_held(change.before))
    return Outcome((Reply((done,), _WAYS_ON, replaces=replaces),), (Undo(change.id),))


def _held(on_day: Measurement | None) -> Facts:
    if on_day is None:
        return {"what": "nothing", "followers": 0, "likes": 0, "note": ""}
    return what(on_day)


_WAYS_ON = ((Button("button-log", LogTap()), Button("button-standing", StandingTap())),)

SKILL = Skill(
    name="undo",
    command="undo",
    intents=(Intent.UNDO,),
    taps=(UndoTap, LeaveTap),
    awaits=(ASKED_UNDO,),
    answer=answer,
)
