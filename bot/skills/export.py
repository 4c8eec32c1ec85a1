"""The person's figures, and their partners, as CSV files."""

from bot.skills.reply import Button, File, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExportTap, ImportTap, LogTap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


def answer(request: Request, look: Look) -> Outcome:
    """Send the files, or say that there is nothing to put into one."""
    files = []
    if look.history:
        files.append(Reply((say("export", days=len(look.history)),), file=File.EXPORT_CSV))
    if look.partners:
        files.append(Reply((say("partners-file", partners=len(look.partners)),), file=File.PARTNERS_CSV))
    if not files:
        return Outcome((Reply((say("export-empty"),), _BEGINNING),))
    return Outcome(tuple(files))


_BEGINNING = ((Button("button-log", LogTap()), Button("button-import", ImportTap())),)

SKILL = Skill(
    name="export",
    command="export",
    intents=(Intent.EXPORT,),
    taps=(ExportTap,),
    answer=answer,
    only_private=True,
)
