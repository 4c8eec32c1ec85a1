"""Taking a whole file back."""

from bot.skills.reply import Button, Reply, Say, say
from bot.skills.skill import Outcome
from bot.skills.steps import ImportTap, LogTap
from bot.storage.look import Look
from bot.storage.uploads import UndoFile, Upload


def question(file: Upload) -> Say:
    """Ask whether to take the file back."""
    return say("undo-import-question", days=file.days, name=file.name)


def undone(file: Upload, look: Look, *, replaces: bool = False) -> Outcome:
    """Take a file back; one over whose days something newer lies has to wait for that."""
    if look.is_touched(file):
        return Outcome((Reply((say("undo-import-touched", name=file.name),), _WAYS_ON),))
    done = say("undo-import-done", days=file.days, name=file.name)
    return Outcome((Reply((done,), _WAYS_ON, replaces=replaces),), (UndoFile(file.id),))


_WAYS_ON = ((Button("button-log", LogTap()), Button("button-import", ImportTap())),)
