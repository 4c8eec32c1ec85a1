"""`mikroskop doctor` looks whether everything is as the bot needs it."""

import asyncio
from typing import TYPE_CHECKING

import typer

from bot import settings as settings_of
from bot.cli.failing import FAILED
from bot.settings import BadSettingsError, Settings

if TYPE_CHECKING:
    from bot.cli.examining import Finding


def doctor() -> None:
    """Look whether everything is as the bot needs it: a line each, ok or what to do; exit 1 if one is bad."""
    from bot.cli.examining import Finding  # noqa: PLC0415 - slow to load, and only needed here

    try:
        settings = settings_of.load()
    except (BadSettingsError, UnicodeDecodeError) as error:
        findings = [Finding("settings", f"{error}. See .env.example for what each may be.", well=False)]
    else:
        idle = [Finding("settings", f"{line}. Set both or neither.", well=False) for line in settings.idle]
        settled = idle or [Finding("settings", "all of them can be used")]
        findings = [*settled, *asyncio.run(_examined(settings))]
    for each in findings:
        typer.echo(f"{'ok ' if each.well else 'BAD'}  {each.what:<11}{each.words}")
    if not all(each.well for each in findings):
        raise typer.Exit(FAILED)


async def _examined(settings: Settings) -> list["Finding"]:
    from bot.cli import examining  # noqa: PLC0415 - slow to load, and only needed here

    telegram = [each async for each in examining.telegram(settings)]
    database = [each async for each in examining.database(settings)]
    return [*telegram, *database, *examining.machine(settings)]
