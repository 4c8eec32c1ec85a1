"""The person's figures, and their partners, as CSV files; everything that is kept about them as JSON."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.skills.reply import Button, File, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExportTap, ImportTap, LogTap
from bot.skills.taps import Tap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


@dataclass(frozen=True, slots=True)
class ExportAllTap(Tap):
    """Send everything that is kept, as JSON."""

    key: ClassVar[str] = "export-all"


def answer(request: Request, look: Look) -> Outcome:
    """Send the files, or say that there is nothing to put into one."""
    files = []
    if isinstance(request.tap, ExportAllTap):
        return Outcome((Reply((say("export-all"),), file=File.EXPORT_JSON),))
    if look.days_kept:
        files.append(Reply((say("export", days=look.days_kept),), file=File.EXPORT_CSV))
    if look.partners:
        files.append(Reply((say("partners-file", partners=len(look.partners)),), file=File.PARTNERS_CSV))
    if not files:
        further = _FURTHER if request.person else ()
        return Outcome((Reply((say("export-empty"),), (*_BEGINNING, *further)),))
    return Outcome((*files[:-1], replace(files[-1], buttons=_FURTHER)))


_FURTHER = ((Button("button-export-all", ExportAllTap()),),)
_BEGINNING = ((Button("button-log", LogTap()), Button("button-import", ImportTap())),)

SKILL = Skill(
    name="export",
    command="export",
    intents=(Intent.EXPORT,),
    taps=(ExportTap, ExportAllTap),
    answer=answer,
    only_private=True,
)
