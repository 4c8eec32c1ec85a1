"""Files that were sent are fetched and read, one after the other, beside everything else.

What is to be done stands in the database: after a restart a file that was not read whole is read anew.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot import imports
from bot.imports import GoneError, ReadFile
from bot.sheets.faults import FileFault, UnreadableFileError
from bot.sheets.sheet import MOST_BYTES
from bot.skills import import_preview, partner_import, talk
from bot.skills.imports import ASKED_FILE
from bot.skills.reply import Reply
from bot.storage import conversations, outbox, people, uploads
from bot.storage.conversations import Question
from bot.storage.database import Database
from bot.storage.outbox import Letter
from bot.storage.trouble import tell
from bot.storage.uploads import Upload
from bot.telegram.pace import Traffic
from bot.telegram.present import Presenter
from bot.telegram.progress import Progress
from bot.telegram.wire import TooBigError, Wire, seconds
from domain import zones
from domain.localtime import local_day

LOOK_S = 60
"""How often it is looked without news: files that nobody said yes to go, and another process may have died."""
MOST_READINGS = 2
"""So often a file may be begun: one that ends the process each time shall not do so forever."""
FETCH_TRIES = 5
FIRST_PAUSE_S = 1.0
DATABASE_PAUSE_S = 1.0

Settle = Callable[[Connection], bool]
"""Lets a file that was read wait for its yes; False where it is gone."""

log = logging.getLogger(__name__)


class Importer:
    """Reads what waits. `wake` it after a commit that kept a file; `wake_sender` is for the answer.

    `usual_zone` is that of a language: whoever told no zone is assumed to live there.
    """

    def __init__(
        self,
        wire: Wire,
        database: Database,
        presenter: Presenter,
        traffic: Traffic,
        wake_sender: Callable[[], None],
        usual_zone: Callable[[str], str | None],
        clock: Callable[[], datetime],
    ) -> None:
        self._wire = wire
        self._database = database
        self._presenter = presenter
        self._traffic = traffic
        self._wake_sender = wake_sender
        self._usual_zone = usual_zone
        self._clock = clock
        self._news = asyncio.Event()
        self._news.set()

    def wake(self) -> None:
        """Look what waits."""
        self._news.set()

    async def run(self) -> None:
        """Read files forever."""
        broken_off: Upload | None = None
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_S):
                    await self._news.wait()
            self._news.clear()
            try:
                if broken_off:
                    await self._database.write(uploads.hand_back, broken_off)
                while broken_off := await self._database.write(uploads.begin, self._clock()):
                    await self._answered(broken_off)
                await imports.sweep(self._database)
            except OperationalError as error:
                tell(log, "files wait for the database", error)
                await asyncio.sleep(DATABASE_PAUSE_S)
                self._news.set()

    async def _answered(self, found: Upload) -> None:
        """Read a file and answer; whatever is wrong with it is its sender's trouble only."""
        person = await self._database.read(people.find, found.person_id)
        if person is None:
            return  # erased between two looks; the file went with them
        zone = zones.told_or_assumed(person.zone, self._usual_zone(person.language))
        today = local_day(self._clock(), zone)
        progress = self._progress(found, person.language)
        try:
            reply, settled = await self._read(found, today, progress)
        except GoneError:
            return
        except UnreadableFileError as error:
            fields = {"action": "file_refused", "fault": error.fault.value}
            log.info("a file could not be read", extra=fields)
            reply, settled = import_preview.refusal(error.fault, found.name, error.line), None
        except OperationalError:
            raise
        except Exception as error:  # noqa: BLE001 - a file nobody thought of must not stop the others
            fields = {"action": "file_failed", "error": type(error).__name__}
            log.error("reading a file failed", extra=fields)  # noqa: TRY400 - a trace may hold what people wrote
            reply, settled = import_preview.refusal(FileFault.BROKEN, found.name), None
        payloads = self._presenter.payloads(reply, person.language, progress.message_id)
        if await self._database.write(_finish, found, reply, payloads, settled, self._clock()):
            self._wake_sender()

    async def _read(self, found: Upload, today: date, progress: Progress) -> tuple[Reply, Settle | None]:
        """Read a file; return what to say, and how it comes to wait for its yes where there is something to take."""
        if found.reading > MOST_READINGS:
            raise UnreadableFileError(FileFault.BROKEN)
        content = await self._fetched(found.file_id or "")
        try:
            read = await self._read_figures(found, content, today, progress)
        except UnreadableFileError as error:
            if error.fault is not FileFault.PARTNERS:
                raise
            return await self._read_partners(found, content, today)
        reply = import_preview.preview(found.id, found.name, read.report, read.compared)
        settle = partial(
            uploads.settle,
            upload_id=found.id,
            accounts=read.report.accounts,
            days=read.days,
            reading=found.reading,
        )
        return reply, settle if import_preview.changes(read.compared) else None

    async def _read_partners(self, found: Upload, content: bytes, today: date) -> tuple[Reply, Settle | None]:
        file, compared = await imports.read_partners(self._database, found.person_id, content, today)
        fields = {"action": "partners_read", "rows": file.read, "skipped": len(file.skipped)}
        log.info("a list of partners was read", extra=fields)
        reply = partner_import.preview(found.id, found.name, file, compared)
        settle = partial(
            uploads.settle_partners, upload_id=found.id, stated=file.stated, reading=found.reading
        )
        return reply, settle if file.stated else None

    async def _read_figures(self, found: Upload, content: bytes, today: date, progress: Progress) -> ReadFile:
        async def show(part: float) -> None:
            before = progress.message_id
            await progress.show(part)
            if progress.message_id != before and progress.message_id is not None:
                await self._database.write(uploads.note_message, found.id, progress.message_id)

        read = await imports.read(
            self._database, found.person_id, found.id, content, today, show, found.reading
        )
        fields = {"action": "file_read", "rows": read.report.read, "skipped": read.report.skipped}
        log.info("a file was read", extra=fields)
        return read

    async def _fetched(self, file_id: str) -> bytes:
        """Return the file's content. Raises UnreadableFileError where Telegram does not give it."""
        for tried in range(FETCH_TRIES):
            try:
                return await self._wire.content(file_id, MOST_BYTES)
            except TooBigError:
                raise UnreadableFileError(FileFault.TOO_BIG) from None
            except BadRequest as error:
                is_size = "too big" in error.message.lower()
                raise UnreadableFileError(FileFault.TOO_BIG if is_size else FileFault.NOT_FETCHED) from None
            except TelegramError as error:
                fields = {"action": "fetch_failed", "error": type(error).__name__}
                log.warning("a file was not fetched", extra=fields)
                if tried + 1 < FETCH_TRIES:
                    await asyncio.sleep(_pause_s(error, tried))
        raise UnreadableFileError(FileFault.NOT_FETCHED)

    def _progress(self, found: Upload, language: str) -> Progress:
        def words(part: float) -> str:
            reply = import_preview.progress(found.name, part)
            return str(self._presenter.payloads(reply, language, None)[0]["text"])

        return Progress(self._wire, self._traffic, found.chat_id, found.message_id, words, time.monotonic)


def _pause_s(error: TelegramError, tried: int) -> float:
    return seconds(error) if isinstance(error, RetryAfter) else FIRST_PAUSE_S * 2**tried


def _finish(
    connection: Connection,
    found: Upload,
    reply: Reply,
    payloads: list[dict[str, object]],
    settle: Settle | None,
    now: datetime,
) -> bool:
    """Let a file wait for its yes, or go, and keep the answer. Returns False where it is gone already."""
    people.hold(connection, found.person_id)
    if settle is None:
        if not uploads.drop(connection, found.person_id, found.id, found.reading):
            return False
    elif not settle(connection):
        return False
    letters = [
        Letter(f"file{found.id}:{n}", found.person_id, found.chat_id, payload)
        for n, payload in enumerate(payloads)
    ]
    outbox.put(connection, letters, now)
    choices = talk.choices_in([reply])
    talked = conversations.find(connection, found.person_id, now)
    is_free = talked is None or talked.question is None
    if choices and is_free:  # words can say yes, unless they answer something else
        conversations.ask(connection, found.person_id, found.chat_id, Question(ASKED_FILE, {}, choices), now)
    return True
