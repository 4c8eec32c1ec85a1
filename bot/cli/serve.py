"""Commands that serve: the bot on Telegram, and the playground."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.exc import DBAPIError

from bot import settings as settings_of
from bot.cli.failing import fail
from bot.logs import configure
from bot.settings import BadSettingsError, Settings
from bot.storage.lock import DatabaseInUseError
from bot.storage.sqlite import UnusableUrlError

Serving = Callable[[asyncio.Event], Coroutine[None, None, None]]


def start() -> None:
    """Run the bot on Telegram where BOT_TOKEN is set, the playground where it is not."""
    settings = loaded()
    if settings.bot_token:
        serve(settings, lambda stop: _bot(settings, stop))
    else:
        typer.echo("No BOT_TOKEN is set, so this is the playground; README.md tells how to get a token.")
        playground()


def run() -> None:
    """Run the bot on Telegram (long polling)."""
    settings = loaded()
    if not settings.bot_token:
        fail(
            "BOT_TOKEN is not set. Get a token from @BotFather on Telegram and put BOT_TOKEN=... into .env, "
            "or try the bot without one: mikroskop playground"
        )
    serve(settings, lambda stop: _bot(settings, stop))


def playground(
    host: Annotated[
        str, typer.Option(help="Where the page listens; loopback unless you say otherwise.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The page's port; 0 takes any free one.")
    ] = 8081,
) -> None:
    """Try the bot in a browser, without a token: a local Telegram and the bot in one process."""
    settings = loaded()
    serve(settings, lambda stop: _playground(settings, host, port, stop))


def loaded() -> Settings:
    """Return the settings, or end with a line for what is wrong with them."""
    try:
        return settings_of.load()
    except BadSettingsError as error:
        fail(f"a setting cannot be used. {error}. See .env.example for what each may be.")


def serve(settings: Settings, serving: Serving) -> None:
    """Run a server until SIGINT or SIGTERM; what cannot work ends with one line and exit code 1."""
    from bot.app import BadTokenError, UnreachableError  # noqa: PLC0415 - slow to load, and only needed here

    configure(settings.log_level, settings.log_format)
    try:
        asyncio.run(_until_signalled(serving))
    except DatabaseInUseError as error:
        fail(
            f"another Mikroskop is using {error.path}. Stop it first, or give this one its own DATABASE_URL."
        )
    except UnusableUrlError:
        fail("DATABASE_URL must look like sqlite:///mikroskop.db")
    except BadTokenError:
        fail(
            "Telegram does not accept BOT_TOKEN. Copy it again from @BotFather; it looks like 123456:ABC-DEF..."
        )
    except UnreachableError as error:
        fail(f"Telegram cannot be reached at {error.url}. Check the network, PROXY_URL and TELEGRAM_API_URL.")
    except DBAPIError as error:
        fail(
            f"the database {settings.database_url} cannot be used ({_reason(error)}). "
            "Check that its folder exists and that the file is a database this user may write."
        )
    except OSError as error:
        fail(f"{error.strerror or type(error).__name__}{f': {error.filename}' if error.filename else ''}")


async def _until_signalled(serving: Serving) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await serving(stop)


async def _bot(settings: Settings, stop: asyncio.Event) -> None:
    from bot.app import opened  # noqa: PLC0415 - slow to load, and only needed here

    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    async with opened(settings, token) as app:
        await app.run(
            stop, lambda name: typer.echo(f"Mikroskop is ready: @{name} on Telegram (long polling)")
        )


async def _playground(settings: Settings, host: str, port: int, stop: asyncio.Event) -> None:
    from bot.app import opened  # noqa: PLC0415 - slow to load, and only needed here
    from bot.playground.server import PlaygroundServer  # noqa: PLC0415 - only the playground needs a web server
    from bot.playground.telegram import Telegram  # noqa: PLC0415 - likewise

    telegram = Telegram(token=PLAYGROUND_TOKEN, state_file=PLAYGROUND_STATE)
    server = PlaygroundServer(telegram, host=host, port=port)
    await server.start()
    try:
        own = settings.model_copy(
            update={
                "telegram_api_url": server.url,
                "database_url": PLAYGROUND_DATABASE,
                "proxy_url": None,
                "allowed_ids": frozenset(),
            }
        )
        async with opened(own, PLAYGROUND_TOKEN) as app:
            await app.run(stop, lambda _: typer.echo(f"Mikroskop is ready: open {server.url} in a browser"))
    finally:
        await server.stop()


def _reason(error: DBAPIError) -> str:
    return str(error.orig) if error.orig else type(error).__name__


PLAYGROUND_TOKEN = "1000001:playground"  # noqa: S105 - opens nothing but the page on this machine
PLAYGROUND_DATABASE = "sqlite:///playground.db"
PLAYGROUND_STATE = Path("playground.json")
