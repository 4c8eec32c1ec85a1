"""Erasing everything of a person, after a confirmation."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExportTap, LogTap
from bot.skills.taps import Tap
from bot.storage.effects import Ask, EndConversation, Erase
from bot.storage.look import Look
from bot.understanding.meaning import Intent

ASKED_CONFIRMATION = "delete.confirm"


@dataclass(frozen=True, slots=True)
class DeleteTap(Tap):
    """Ask to erase everything."""

    key: ClassVar[str] = "delete"


@dataclass(frozen=True, slots=True)
class EraseTap(Tap):
    """Erase everything: the answer yes."""

    key: ClassVar[str] = "erase"


@dataclass(frozen=True, slots=True)
class SpareTap(Tap):
    """Erase nothing: the answer no."""

    key: ClassVar[str] = "spare"


def answer(request: Request, look: Look) -> Outcome:
    """Ask first; erase only while that question is open, so that an old button erases nothing."""
    asked = request.awaited is not None and request.awaited.awaits == ASKED_CONFIRMATION
    match request.tap:
        case EraseTap() if asked:
            return Outcome((Reply((say("delete-done"),), replaces=True),), (Erase(),))
        case SpareTap() if asked:
            spared = Reply((say("delete-spared"),), ((Button("button-log", LogTap()),),), replaces=True)
            return Outcome((spared,), (EndConversation(),))
        case EraseTap() | SpareTap():
            return Outcome((Reply((say("delete-stale"),), ((Button("button-delete", DeleteTap()),),)),))
        case _:
            return _question(request)


def _question(request: Request) -> Outcome:
    if request.person is None:
        return Outcome((Reply((say("delete-nothing"),)),), (Erase(),))
    buttons = (
        (Button("button-delete-yes", EraseTap(), answers=Answers.YES),),
        (
            Button("button-delete-no", SpareTap(), answers=Answers.NO),
            Button("button-export-first", ExportTap()),
        ),
    )
    return Outcome((Reply((say("delete-question"),), buttons),), (Ask(ASKED_CONFIRMATION, {}),))


SKILL = Skill(
    name="delete",
    command="delete",
    intents=(Intent.ERASE,),
    taps=(DeleteTap, EraseTap, SpareTap),
    awaits=(ASKED_CONFIRMATION,),
    answer=answer,
    only_private=True,
)
