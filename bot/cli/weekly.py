"""Delivering what is due, once."""

import asyncio
from datetime import datetime

import typer

from bot.cli.failing import fail, fail_beside, usable_database
from bot.cli.moments import Now, moment
from bot.cli.serve import Life, loaded, serve
from bot.settings import Settings
from bot.storage import lock
from bot.storage.address import server_address, sqlite_path
from bot.storage.lock import DatabaseInUseError
from bot.storage.sealing import key_from


def weekly(now: Now = None) -> None:
    """Deliver the weekly summaries that are due, once, and end; a bot that runs already sends them itself."""
    settings, at = loaded(), moment(now)
    with usable_database(settings.database_url):
        path = sqlite_path(settings.database_url)
        # on a server nobody can tell who runs: without a token, whichever bot does sends them, or the next one
        is_running = server_address(settings.database_url) is not None and settings.bot_token is None
    try:
        if path and path.parent.is_dir():
            lock.hold(path).release()
    except DatabaseInUseError:
        is_running = True
    if is_running:
        try:
            with usable_database(settings.database_url):
                count = asyncio.run(_handed_over(settings, at))
        except DatabaseInUseError as error:
            fail_beside(error)
        typer.echo(f"{count} summaries are due; the running bot sends them")
        return
    if not settings.bot_token:
        fail("BOT_TOKEN is not set, and no bot is running that could send. Put BOT_TOKEN=... into .env.")
    serve(settings, lambda life: _delivered(settings, at, life))


async def _handed_over(settings: Settings, at: datetime) -> int:
    from bot.app import put_what_is_due  # noqa: PLC0415 - slow to load, and only needed here

    return (await put_what_is_due(settings.database_url, key_from(settings.data_key), at)).delivered


async def _delivered(settings: Settings, at: datetime, life: Life) -> None:
    from bot.app import opened  # noqa: PLC0415 - slow to load, and only needed here

    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    async with opened(settings, token) as app:
        life.serves = True
        done = await app.deliver_what_is_due(at, life.stop)
    typer.echo(f"{done.delivered} summaries and {done.reminded} reminders were delivered")
