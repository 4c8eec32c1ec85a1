"""Commands that serve: the bot on Telegram, and the playground."""

import asyncio
import gc
import logging
import signal
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from bot import settings as settings_of
from bot.address import Address, ListenError
from bot.cli.ending import Ending
from bot.cli.failing import FAILED, fail, fail_beside, usable_database
from bot.logs import configure
from bot.settings import BadSettingsError, Settings
from bot.storage import lock
from bot.storage.lock import DatabaseInUseError


@dataclass
class Life:
    """How a server is told to end, and tells that it has begun to serve."""

    stop: asyncio.Event = field(default_factory=asyncio.Event)
    serves: bool = False

    def ready(self, line: str) -> None:
        """Say that messages are taken from now on."""
        self.serves = True
        _settle()
        typer.echo(line)


END_S = 8.5
"""A signal ends the process within 10 seconds; bot.app ends its parts sooner."""
TEAR_DOWN_S = 2.0
"""How long the event loop may take to end once nothing is served any more."""

log = logging.getLogger(__name__)
_AGAIN = "Nothing is lost; start the bot again (a supervisor does so by itself)."


def _settle() -> None:
    """Keep the garbage collector off what lives as long as the process.

    Going through all of it takes some 40 ms, in which nobody gets an answer, and finds nothing.
    """
    gc.collect()
    gc.freeze()


Serving = Callable[[Life], Coroutine[None, None, None]]


def start() -> None:
    """Run the bot on Telegram where BOT_TOKEN is set, the playground where it is not."""
    settings = loaded()
    if settings.bot_token:
        serve(settings, lambda life: _bot(settings, life))
    else:
        typer.echo("No BOT_TOKEN is set, so this is the playground; README.md tells how to get a token.")
        playground()


def run() -> None:
    """Run the bot on Telegram: long polling, or a webhook where WEBHOOK_URL is set."""
    settings = loaded()
    if not settings.bot_token:
        fail(
            "BOT_TOKEN is not set. Get a token from @BotFather on Telegram and put BOT_TOKEN=... into .env, "
            "or try the bot without one: mikroskop playground"
        )
    serve(settings, lambda life: _bot(settings, life))


def playground(
    host: Annotated[
        str, typer.Option(help="Where the page listens; loopback unless you say otherwise.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The page's port; 0 takes any free one.")
    ] = 8081,
) -> None:
    """Try the bot in a browser, without a token: a local Telegram and the bot in one process."""
    settings = loaded().model_copy(
        update={
            "database_url": PLAYGROUND_DATABASE,
            "data_key": None,
            "proxy_url": None,
            "allowed_ids": frozenset(),
            "webhook_url": None,
            "metrics_listen": None,
            "backup_dir": None,
        }
    )
    serve(settings, lambda life: _playground(settings, host, port, life))


def loaded() -> Settings:
    """Return the settings, or end with a line for what is wrong with them."""
    try:
        return settings_of.load()
    except BadSettingsError as error:
        fail(f"a setting cannot be used. {error}. See .env.example for what each may be.")
    except UnicodeDecodeError:
        fail("the file .env is not UTF-8 text. Save it as UTF-8.")


def serve(settings: Settings, serving: Serving) -> None:
    """Run a server until SIGINT or SIGTERM; what cannot work ends with one line and exit code 1."""
    from bot.app import (  # noqa: PLC0415 - slow to load, and only needed here
        BadTokenError,
        CertificateError,
        PartFailedError,
        PollingStalledError,
        UnreachableError,
        WebhookRefusedError,
    )

    configure(settings.log_level, settings.log_format)
    try:
        with usable_database(settings.database_url), Ending() as ending:
            asyncio.run(_until_signalled(serving, ending))
    except DatabaseInUseError as error:
        if isinstance(error.where, str):
            fail_beside(error)
        own = settings.database_url == PLAYGROUND_DATABASE
        elsewhere = "start this one in another folder" if own else "give this one its own DATABASE_URL"
        fail(f"another Mikroskop is using {error.where}. Stop it first, or {elsewhere}.")
    except BadTokenError:
        fail(
            "Telegram does not accept BOT_TOKEN. Copy it again from @BotFather; it looks like 123456:ABC-DEF..."
        )
    except PartFailedError as error:
        fail(f"the part {error.part} failed ({error.reason}). {_AGAIN} If it fails again, please report it.")
    except PollingStalledError as error:
        fail(f"{error}. {_AGAIN}")
    except CertificateError as error:
        fail(f"WEBHOOK_CERTIFICATE or WEBHOOK_KEY cannot be used ({error}).")
    except ListenError as error:
        fail(
            f"nothing can be served at {error.address} ({error}). "
            f"Set {_listening(settings, error.address)} to an address that is free."
        )
    except WebhookRefusedError as error:
        fail(
            f"Telegram does not take WEBHOOK_URL ({error}). It must be an https:// address that Telegram can reach, "
            "at port 443, 80, 88 or 8443."
        )
    except UnreachableError:
        fail(
            f"Telegram cannot be reached at {settings.telegram_api_url}. "
            "Check the network, PROXY_URL and TELEGRAM_API_URL."
        )


def _listening(settings: Settings, address: Address) -> str:
    """Return the setting that named an address."""
    return "METRICS_LISTEN" if address == settings.metrics_listen else "WEBHOOK_LISTEN"


async def _until_signalled(serving: Serving, ending: Ending) -> None:
    life = Life()
    served = asyncio.create_task(serving(life))

    def end() -> None:
        life.stop.set()
        ending.within(END_S, 0)
        if not life.serves:  # nothing is held yet, and Telegram may let us wait for a minute
            served.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, end)
    try:
        with suppress(asyncio.CancelledError):
            await served
    finally:
        ending.within(TEAR_DOWN_S, 0 if life.stop.is_set() else FAILED)


async def _bot(settings: Settings, life: Life) -> None:
    from bot.app import opened  # noqa: PLC0415 - slow to load, and only needed here

    for line in settings.idle:
        log.warning(line, extra={"action": "idle_setting"})
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    way = "webhook" if settings.webhook_url else "long polling"
    async with opened(settings, token) as app:
        await app.run(life.stop, lambda name: life.ready(f"Mikroskop is ready: @{name} on Telegram ({way})"))


async def _playground(settings: Settings, host: str, port: int, life: Life) -> None:
    from bot.app import opened  # noqa: PLC0415 - slow to load, and only needed here
    from bot.playground.server import PlaygroundServer  # noqa: PLC0415 - only the playground needs a web server
    from bot.playground.telegram import Telegram  # noqa: PLC0415 - likewise

    # another playground in this folder must be noticed before its state file is touched
    lock.hold(PLAYGROUND_FILE).release()
    telegram = Telegram(token=PLAYGROUND_TOKEN, state_file=PLAYGROUND_STATE)
    server = PlaygroundServer(telegram, host=host, port=port)
    try:
        await server.start()
    except ListenError as error:
        fail(
            f"the page cannot be served at {error.address} ({error}). "
            "Choose another address with --host and --port; --port 0 takes any free port."
        )
    try:
        own = settings.model_copy(update={"telegram_api_url": server.url})
        async with opened(own, PLAYGROUND_TOKEN) as app:
            await app.run(
                life.stop, lambda _: life.ready(f"Mikroskop is ready: open {server.url} in a browser")
            )
    finally:
        await server.stop()


PLAYGROUND_TOKEN = "1000001:playground"  # noqa: S105 - opens nothing but the page on this machine
PLAYGROUND_FILE = Path("playground.db")
PLAYGROUND_DATABASE = f"sqlite:///{PLAYGROUND_FILE}"
PLAYGROUND_STATE = Path("playground.json")
