"""Taking back what was kept, newest first or by the button below it."""

from collections.abc import Sequence
from datetime import datetime

from bot.skills import undo_diary, undo_file, undo_goal, undo_partners
from bot.skills.correcting import corrected
from bot.skills.kept import what
from bot.skills.old_entry import old_entry
from bot.skills.reply import Answers, Button, Facts, Reply, Say, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ImportTap, LeaveTap, LogTap, StandingTap, UndoTap
from bot.storage.diary import DiaryStep
from bot.storage.effects import Ask, EndConversation, Undo
from bot.storage.figures import Change
from bot.storage.goals import GoalStep
from bot.storage.look import Look
from bot.storage.partner_steps import PartnersStep
from bot.storage.uploads import Upload
from bot.understanding.corrections import IMPORTED
from bot.understanding.meaning import Intent
from domain.measurement import Measurement

ASKED_UNDO = "undo.confirm"
Step = Upload | Change | GoalStep | PartnersStep | DiaryStep
"""What can be taken back."""


def answer(request: Request, look: Look) -> Outcome:
    """Take the change in question back and say what the day holds again."""
    match request.tap:
        case UndoTap(request=number):
            return _by_button(request, number, look)
        case LeaveTap():
            left = Reply((say("undo-left"),), _WAYS_ON, replaces=True)
            return Outcome((left,), (EndConversation(),))
        case _:
            return old_entry(request, look, ASKED_UNDO) or _last(request, look)


def _last(request: Request, look: Look) -> Outcome:
    """Take the newest step back, whatever it was, or the newest import where that was said."""
    if not request.message.private:
        last = look.last_change()
        return corrected(request, look, last) or _last_in_group(request, last)
    if request.meaning.slots.topic == IMPORTED:
        told = look.last_partners_step()
        steps: tuple[Step | None, ...] = (look.last_file(), told if told and told.from_list else None)
        return _taken_back(request, look, steps) if any(steps) else _NO_IMPORT
    # where two are of one moment, the first of them here is taken back first
    steps = (
        look.last_file(),
        look.last_change(),
        look.last_goal_step(),
        look.last_partners_step(),
        look.last_diary_step(),
    )
    return _taken_back(request, look, steps)


def _taken_back(request: Request, look: Look, steps: Sequence[Step | None]) -> Outcome:
    """Take back the newest of some steps; where words alone ask for it, ask first."""
    newest = max((each for each in steps if each and each.at), key=_moment, default=None)
    by_words = isinstance(request.message.said, Text)
    right = corrected(request, look, newest) if newest is None or isinstance(newest, Change) else None
    if right:
        return right
    match newest:
        case None:
            return Outcome((Reply((say("undo-nothing"),), _WAYS_ON),))
        case GoalStep():
            asked, undone = undo_goal.question(newest, look), undo_goal.undone(newest, look)
        case PartnersStep():
            asked, undone = undo_partners.question(newest), undo_partners.undone(newest, look)
        case DiaryStep():
            asked, undone = undo_diary.question(newest, look), undo_diary.undone(request, newest, look)
        case Change():
            asked, undone = (
                say("undo-question", day=newest.day, **_held(newest.now)),
                _undone(request, newest),
            )
        case _:
            asked, undone = undo_file.question(newest), undo_file.undone(newest, look)
    return _asked(asked, newest.request) if by_words else undone


def _last_in_group(request: Request, change: Change | None) -> Outcome:
    """Take the newest entry back without a word of what is kept; all else belongs to the private chat."""
    if change is None:
        return Outcome((Reply((say("undo-nothing"),), _WAYS_ON),))
    if isinstance(request.message.said, Text):
        return _asked(say("undo-question", day=change.day, **_held(None)), change.request)
    return _undone(request, change)


def _by_button(request: Request, number: int, look: Look) -> Outcome:
    """Take back what the request of this number did, whatever it was."""
    if step := look.goal_step_of(number):
        return undo_goal.undone(step, look, replaces=True)
    if file := look.file_of(number):
        return undo_file.undone(file, look, replaces=True)
    if told := look.partners_step_of(number):
        return undo_partners.undone(told, look, replaces=True)
    if kept := look.diary_step_of(number):
        return undo_diary.undone(request, kept, look, replaces=True)
    return _change_by_button(request, look.change_of(number), look)


def _change_by_button(request: Request, change: Change | None, look: Look) -> Outcome:
    if change is None:
        return Outcome((Reply((say("undo-gone"),), _WAYS_ON),))
    if look.is_covered(change):
        return Outcome((Reply((say("undo-covered", day=change.day),), _WAYS_ON),))
    return _undone(request, change, replaces=True)


def _asked(question: Say, request: int) -> Outcome:
    """Ask before words alone take something back: they are easily misread, and an undo has no undo."""
    yes = Button("button-undo-yes", UndoTap(request), answers=Answers.YES)
    no = Button("button-undo-no", LeaveTap(), answers=Answers.NO)
    return Outcome((Reply((question,), ((yes, no),)),), (Ask(ASKED_UNDO, {}),))


def _undone(request: Request, change: Change, *, replaces: bool = False) -> Outcome:
    held = _held(change.before)
    if change.before is not None and not request.message.private:
        held = {**held, "what": "kept", "followers": 0, "likes": 0, "note": ""}
    done = say("undo-done", day=change.day, **held)
    return Outcome((Reply((done,), _WAYS_ON, replaces=replaces),), (Undo(change.id),))


def _held(on_day: Measurement | None) -> Facts:
    if on_day is None:
        return {"what": "nothing", "followers": 0, "likes": 0, "note": ""}
    return what(on_day)


def _moment(of: Step) -> datetime:
    if of.at is None:
        raise AssertionError("only what was done can be taken back")
    return of.at


_WAYS_ON = ((Button("button-log", LogTap()), Button("button-standing", StandingTap())),)
_NO_IMPORT = Outcome((Reply((say("undo-no-import"),), ((Button("button-import", ImportTap()),),)),))

SKILL = Skill(
    name="undo",
    command="undo",
    intents=(Intent.UNDO,),
    taps=(UndoTap, LeaveTap),
    awaits=(ASKED_UNDO,),
    answer=answer,
)
