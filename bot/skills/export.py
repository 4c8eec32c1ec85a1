"""The person's figures as a CSV file."""

from bot.skills.reply import Button, File, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExportTap, ImportTap, LogTap
from bot.storage.look import Look
from bot.understanding.meaning import Intent


def answer(request: Request, look: Look) -> Outcome:
    """Send the file, or say that there is nothing to put into it."""
    if not look.history:
        return Outcome((Reply((say("export-empty"),), _BEGINNING),))
    return Outcome((Reply((say("export", days=len(look.history)),), file=File.EXPORT_CSV),))


_BEGINNING = ((Button("button-log", LogTap()), Button("button-import", ImportTap())),)

SKILL = Skill(
    name="export",
    command="export",
    intents=(Intent.EXPORT,),
    taps=(ExportTap,),
    answer=answer,
    only_private=True,
)
