"""The composition root: the only place where things are built."""

import asyncio
import logging
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot.certificates import CertificateError, pem, tls
from bot.clock import utc_now
from bot.operating import Watched, watched
from bot.parts import PartFailedError, Parts, Runs
from bot.settings import Settings
from bot.skills.contents import COMMANDS, SKILLS
from bot.skills.house import ANY, House
from bot.skills.router import Router
from bot.storage import send_pace
from bot.storage.backups import NO_COPIES, DailyBackups
from bot.storage.database import Database
from bot.storage.forgetting import Forgetting
from bot.storage.housekeeping import Housekeeping
from bot.storage.lock import DatabaseInUseError
from bot.storage.opening import opened_beside, opened_database
from bot.storage.sealing import Key, key_from
from bot.storage.watch import DatabaseStuckError
from bot.telegram.allowance import Allowance
from bot.telegram.delivery import Delivery
from bot.telegram.files import FileMaker
from bot.telegram.handling import Handling, Identity
from bot.telegram.importer import Importer
from bot.telegram.inline_answers import InlineAnswers
from bot.telegram.intake import Intake
from bot.telegram.lanes import Lanes
from bot.telegram.menu import Menu
from bot.telegram.pace import Traffic, traffic
from bot.telegram.pictures import drawn
from bot.telegram.poller import Poller, PollingStalledError
from bot.telegram.present import Presenter
from bot.telegram.reaching import BadTokenError, UnreachableError, reached
from bot.telegram.registration import Place, Registration, WebhookRefusedError, secret_of
from bot.telegram.sender import Sender
from bot.telegram.source import Source
from bot.telegram.tap_answers import TapAnswers
from bot.telegram.untiring import Untiring
from bot.telegram.wire import Wire, connect
from bot.understanding.reader import Reader
from bot.weekly.batch import Done
from bot.weekly.farewell import Farewell
from bot.weekly.letters import Present
from bot.weekly.one_pass import one_pass
from bot.weekly.run import Run
from bot.wording.catalogue import LOCALES, Catalogue
from domain.silence import Silence

__all__ = [
    "App",
    "BadTokenError",
    "CertificateError",
    "PartFailedError",
    "PollingStalledError",
    "UnreachableError",
    "WebhookRefusedError",
    "build_router",
    "opened",
    "opened_database",
]

log = logging.getLogger(__name__)
STOP_S = 5.5
"""After SIGTERM the process ends within 10 seconds, whatever Telegram and the database do: that long what is held may
take to be finished, parts.CANCEL_S the parts to end, and then the database as long as it takes to close."""
TOLD = (PollingStalledError, DatabaseStuckError, DatabaseInUseError, WebhookRefusedError, DBAPIError)
"""Errors of parts that the command line has words for."""


def build_router(catalogue: Catalogue, reader: Reader | None = None, house: House = ANY) -> Router:
    """Return the way from a message to its skill, in the catalogue's languages."""
    return Router(SKILLS, reader or Reader(catalogue.root), catalogue, house)


class App:
    """A bot on its database: intake, lanes, sender and what else has to run."""

    def __init__(self, settings: Settings, database: Database, wire: Wire, locales: Path = LOCALES) -> None:
        self._settings = settings
        self._database = database
        self._wire = wire
        self._locales = locales
        self._clock: Callable[[], datetime] = utc_now
        self._forgetting = Forgetting(database)

    async def run(self, stop: asyncio.Event, ready: Callable[[str], None]) -> None:
        """Serve until `stop` is set; call `ready` with the bot's name once messages are taken.

        Raises BadTokenError, UnreachableError, WebhookRefusedError, ListenError, CertificateError, or the error of
        a part that died.
        """
        catalogue = Catalogue(self._locales)
        identity = Identity(self._wire.id, self._wire.username)
        reader, allowed = Reader(catalogue.root), self._settings.allowed_ids
        handling = Handling(
            build_router(catalogue, reader, self._house()),
            catalogue,
            identity,
            allowed,
            Allowance(self._settings.messages_a_minute),
        )
        rules = self._traffic()
        sender = self._sender(catalogue, rules)
        presenter = Presenter(catalogue, self._wire.username)
        importer = Importer(
            self._wire, self._database, presenter, rules, sender.wake, catalogue.usual_zone, self._clock
        )
        taps = TapAnswers(self._wire, catalogue.not_your_button)
        lanes = Lanes(self._database, handling, sender, taps, self._wire, self._clock, self._forgetting)
        lanes.on_file = importer.wake
        inline = InlineAnswers(self._wire, reader, catalogue, self._clock, allowed)
        intake = Intake(self._wire.id, self._database, lanes, inline, self._clock)
        source = self._source(intake)
        menu = Menu(self._wire, self._database, catalogue, ("start", *COMMANDS, "help"))
        weekly = self._weekly(presenter, sender)
        telling = Watched(self._database, intake, source, lanes, sender, weekly)
        serves = asyncio.Event()
        async with watched(telling, self._settings.metrics_listen, serves, self._clock):
            await source.begin()
            parts = Parts(TOLD)
            taking = parts.start("intake", source.run())
            beside: dict[str, Runs] = {
                "sender": sender,
                "lanes": lanes,
                "weekly": weekly,
                "importer": importer,
            }
            for name, part in (beside | self._upkeep(presenter, sender)).items():
                parts.start(name, part.run())
            parts.start("database", self._database.watch())
            parts.start_spare("menu", menu.publish())
            serves.set()
            ready(self._wire.username)
            try:
                await parts.until(stop)
                serves.clear()
                taking.cancel()
                with suppress(TimeoutError):
                    async with asyncio.timeout(STOP_S):
                        await source.end()
                        await lanes.stop()
                        await sender.stop()
                        await self._forgetting.finish()
            finally:
                failure = parts.failure()
                await parts.cancel()
        if failure:
            raise failure

    async def deliver_what_is_due(self, now: datetime, stop: asyncio.Event) -> Done:
        """Deliver the summaries that are due at a moment, and return what was done once they are sent."""
        catalogue = Catalogue(self._locales)
        sender = self._sender(catalogue, self._traffic())
        weekly = self._weekly(Presenter(catalogue, self._wire.username), sender)
        return await one_pass(weekly, sender, self._database, now, stop, STOP_S)

    def _house(self) -> House:
        told = self._settings
        return House(told.admin_ids, told.operator_contact, told.retention_months)

    def _upkeep(self, presenter: Presenter, sender: Sender) -> dict[str, Runs]:
        """Return what looks after the database beside everything else."""
        keeping = Housekeeping(self._database, self._wire.id, self._forgetting.wake, self._clock)
        upkeep: dict[str, Runs] = {"forgetting": self._forgetting, "housekeeping": keeping}
        folder, file = self._settings.backup_dir, self._database.path
        if folder and file:
            upkeep["backups"] = DailyBackups(file, folder, self._settings.backup_keep, self._clock)
        elif folder:
            log.warning("BACKUP_DIR does nothing: %s", NO_COPIES, extra={"action": "no_backups"})
        if self._settings.retention_months:

            def erased() -> None:
                sender.forget()
                self._forgetting.wake()

            silence, present = Silence(self._settings.retention_months), _present(presenter)
            upkeep["farewell"] = Farewell(self._database, silence, present, erased, self._clock)
        return upkeep

    def _source(self, intake: Intake) -> Source:
        """Return where updates come from."""
        told = self._settings
        if told.webhook_url is None:
            return Poller(self._wire, intake)
        from bot.telegram.webhook import Webhook, WebhookSource  # noqa: PLC0415 - a web server that polling spares

        certificate, key = told.webhook_certificate, told.webhook_key
        secret = (
            told.webhook_secret.get_secret_value() if told.webhook_secret else secret_of(self._wire.token)
        )
        place = Place(told.webhook_url, secret, pem(certificate) if certificate else None)
        return WebhookSource(
            Webhook(intake, secret),
            Registration(self._wire, place),
            told.webhook_listen,
            tls(certificate, key) if certificate and key else None,
            alone=not self._database.is_shared,
        )

    def _traffic(self) -> Traffic:
        patient = Untiring(self._database)

        async def reserve(rate: float, burst: float) -> float | None:
            return await patient.run(send_pace.reserve, self._wire.id, rate, burst)

        told = self._settings
        together = reserve if self._database.is_shared else None
        return traffic(told.send_rate, told.send_rate_chat, time.monotonic, together)

    def _sender(self, catalogue: Catalogue, rules: Traffic) -> Sender:
        delivery = Delivery(self._wire, FileMaker(self._database).make, drawn)
        owner = secrets.token_hex(8) if self._database.is_shared else None
        return Sender(self._database, delivery, rules, self._clock, catalogue.answer_lost, owner)

    def _weekly(self, presenter: Presenter, sender: Sender) -> Run:
        return Run(
            self._database,
            _present(presenter),
            sender.wake,
            self._clock,
        )


async def put_what_is_due(url: str, key: Key, now: datetime) -> Done:
    """Put the summaries that are due at a moment into the outbox of a bot that runs; it sends them."""
    presenter = Presenter(Catalogue(), "")
    async with opened_beside(url, key) as database:
        run = Run(
            database,
            _present(presenter),
            lambda: None,
            lambda: now,
        )
        return await run.once(lambda: now, most_waiting=None)


@asynccontextmanager
async def opened(settings: Settings, token: str) -> AsyncIterator[App]:
    """Return the bot with its database open and its token checked.

    Raises what `opened_database` raises, BadTokenError, UnreachableError, or sqlalchemy's error for an unusable file.
    """
    async with AsyncExitStack() as stack:
        key = key_from(settings.data_key)
        database = await stack.enter_async_context(opened_database(settings.database_url, key))
        wire = connect(token, settings.telegram_api_url, settings.proxy_url)
        stack.push_async_callback(wire.shutdown)
        await reached(wire.initialize)
        yield App(settings, database, wire)


def _present(presenter: Presenter) -> Present:
    """Return how what comes by itself becomes messages: no button was pressed for it."""
    return lambda reply, language: presenter.payloads(reply, language, tapped=None)
