"""Figures, or partners, out of a file: it is received, read elsewhere, and taken or dropped by a tap."""

from dataclasses import dataclass
from typing import ClassVar

from bot.sheets.faults import FileFault
from bot.sheets.sheet import MOST_BYTES
from bot.skills.import_preview import DropFileTap, TakeFileTap, no_room, refusal, yes_or_no
from bot.skills.landmarks import noticed_of_file
from bot.skills.partner_panel import ALL
from bot.skills.reply import Button, File, Reply, say
from bot.skills.request import Request, SentFile
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import EntriesTap, ImportTap, LogTap, TrendTap, UndoTap
from bot.skills.taps import Tap
from bot.storage.effects import EndConversation
from bot.storage.look import Look
from bot.storage.partners import MOST as MOST_PARTNERS
from bot.storage.partners import KeepPartners
from bot.storage.uploads import MOST_OPEN, DropFile, ReceiveFile, TakeFile, Upload
from bot.understanding.meaning import Intent
from domain.partner_table import StatedPartner, compared

MOST_NAME = 64
"""Characters of a file's name that are kept."""
ASKED_FILE = "import.take"


@dataclass(frozen=True, slots=True)
class SampleTap(Tap):
    """Get a file that shows the form."""

    key: ClassVar[str] = "import-sample"


def answer(request: Request, look: Look) -> Outcome:
    """Receive a file, take or drop one that was read, or say how it is done."""
    match request.message.said, request.tap:
        case SentFile() as file, _:
            return _received(request, file, look)
        case _, TakeFileTap(file=number):
            return _taken(request, number, look)
        case _, DropFileTap(file=number):
            dropped = Reply((say("import-dropped"),), _AGAIN, replaces=True)
            return Outcome((dropped,), (DropFile(number), EndConversation()))
        case _, SampleTap():
            return Outcome((Reply((say("import-sample"),), file=File.IMPORT_SAMPLE),))
        case _:
            return Outcome((Reply((say("import-question"), say("import-form")), _SAMPLE),))


def _received(request: Request, file: SentFile, look: Look) -> Outcome:
    """Have a file read; what is declared too big is not even fetched."""
    name = " ".join(file.name.split())[:MOST_NAME]
    if file.size is not None and file.size > MOST_BYTES:
        return Outcome((refusal(FileFault.TOO_BIG, name),))
    if look.open_files(request.now) >= MOST_OPEN:
        return Outcome((Reply((say("import-too-many", most=MOST_OPEN),)),))
    return Outcome((), (ReceiveFile(file.id, name),))


def _taken(request: Request, number: int, look: Look) -> Outcome:
    file = look.ready_file(number, request.now)
    if file is None:
        return Outcome((Reply((say("import-closed"),), _AGAIN),))
    undo = Button("button-undo", UndoTap(request.message.number))
    if file.partners is not None:
        return _partners_taken(request, file, file.partners, look, undo)
    if fault := no_room(look.compared(file)):  # something else took it since the file was shown
        return Outcome((refusal(fault, file.name),), (DropFile(number), EndConversation()))
    found = noticed_of_file(file, look, request.today)
    rows = (
        (undo, Button("button-entries", EntriesTap())),
        (Button("button-trend", TrendTap()),),
        found.buttons,
    )
    buttons = tuple(row for row in rows if row)
    done = Reply((say("import-done", days=file.days), *found.says), buttons, replaces=True)
    return Outcome((done,), (TakeFile(number), *found.effects, EndConversation()))


def _partners_taken(
    request: Request, file: Upload, stated: tuple[StatedPartner, ...], look: Look, undo: Button
) -> Outcome:
    """Take a list of partners whole, or nothing of it where the list of the person has filled up meanwhile."""
    new = compared(stated, [each.partner for each in look.partners]).new
    missing = len(look.partners) + new - MOST_PARTNERS
    if new and missing > 0:
        full = say("partners-no-room", more=missing, most=MOST_PARTNERS)
        return Outcome((Reply((full,), (yes_or_no(file.id), (ALL,)), replaces=True),))
    kept = Reply((say("partners-taken", partners=len(stated)),), ((undo, ALL),), replaces=True)
    return Outcome((kept,), (KeepPartners(stated, request.today), DropFile(file.id), EndConversation()))


_SAMPLE = ((Button("button-import-sample", SampleTap()),),)
_AGAIN = ((Button("button-import", ImportTap()), Button("button-log", LogTap())),)

SKILL = Skill(
    name="import",
    command="import",
    intents=(Intent.IMPORT,),
    taps=(ImportTap, SampleTap, TakeFileTap, DropFileTap),
    awaits=(ASKED_FILE,),
    answer=answer,
    only_private=True,
)
