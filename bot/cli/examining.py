"""What `mikroskop doctor` looks at: Telegram, the database, the machine. Nothing is changed on the way."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import NoReturn

import aiohttp

from bot.cli.failing import usable_database
from bot.clock import utc_now
from bot.settings import Settings
from bot.storage import backups, encrypting, lock, migrations, soundness
from bot.storage.address import server_address, shown, sqlite_path
from bot.storage.backups import NO_COPIES
from bot.storage.database import Database
from bot.storage.lock import DatabaseInUseError
from bot.storage.sealing import key_from
from bot.telegram.reaching import BadTokenError, UnreachableError, reached
from bot.telegram.wire import connect

ANSWER_S = 10.0
CLOCK_MAY_BE_OFF = timedelta(seconds=30)
LEAST_FREE_BYTES = 200_000_000
COPIES = 2
"""Rewriting the file after an erasure takes the room of two more of it."""
BACKUP_MAY_BE = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, and what was found: that it is `well`, or what to do."""

    what: str
    words: str
    well: bool = True


class _IllError(Exception):
    """Something is wrong; the message says what to do."""


def _ill(line: str) -> NoReturn:
    raise _IllError(line)


async def telegram(settings: Settings) -> AsyncIterator[Finding]:
    """Look whether Telegram answers, knows the token, and has the same time."""
    try:
        there = await _time_at(settings)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        kind, url = type(error).__name__, settings.telegram_api_url
        todo = "Check the network, PROXY_URL and TELEGRAM_API_URL."
        yield Finding("Telegram", f"{url} cannot be reached ({kind}). {todo}", well=False)
        return
    yield Finding("Telegram", f"{settings.telegram_api_url} answers")
    yield await _token(settings)
    yield _clock(there, utc_now())


async def database(settings: Settings) -> AsyncIterator[Finding]:
    """Look whether the database can be used and is sound, and how old its tables are."""
    url = settings.database_url
    try:
        with usable_database(url, end=_ill):
            path = sqlite_path(url)
            if path and not path.is_file():
                yield _place_for(path)
                return
            revision = await _revision(settings, path)
    except _IllError as error:
        yield Finding("database", str(error), well=False)
        return
    except DatabaseInUseError:
        todo = "Wait until that is done."
        yield Finding("database", f"{shown(url)} is being encrypted, decrypted or copied. {todo}", well=False)
        return
    yield Finding("database", f"{shown(url)} is sound; {_who_has(path)}")
    if revision == migrations.HEAD:
        yield Finding("tables", f"are of this version ({revision})")
    else:
        yield Finding("tables", f"are older ({revision or 'none yet'}); the bot upgrades them when it starts")


def machine(settings: Settings) -> Iterator[Finding]:
    """Look whether there is room on the disk, and whether copies are made."""
    path = server = None
    with suppress(_IllError), usable_database(settings.database_url, end=_ill):
        path, server = sqlite_path(settings.database_url), server_address(settings.database_url)
    if server and settings.backup_dir:
        yield Finding("backups", f"BACKUP_DIR does nothing: {NO_COPIES}. Leave it empty.", well=False)
    if path is None or not path.parent.is_dir():
        return
    size = path.stat().st_size if path.is_file() else 0
    free, needed = shutil.disk_usage(path.parent).free, max(LEAST_FREE_BYTES, COPIES * size)
    words = f"{_mb(free)} free, {_mb(needed)} needed"
    yield Finding("disk", words if free >= needed else f"{words}. Make room.", well=free >= needed)
    if settings.backup_dir:
        yield _copies(path, settings.backup_dir, utc_now())


async def _time_at(settings: Settings) -> datetime | None:
    """Return what time it is at Telegram, or None where it does not say so. Raises what aiohttp raises."""
    timeout = aiohttp.ClientTimeout(total=ANSWER_S)
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        session.get(settings.telegram_api_url, proxy=settings.proxy_url, allow_redirects=False) as answer,
    ):
        date = answer.headers.get("Date")
    return parsedate_to_datetime(date) if date else None


async def _token(settings: Settings) -> Finding:
    if settings.bot_token is None:
        todo = "Get one from @BotFather on Telegram and put BOT_TOKEN=... into .env."
        return Finding("token", f"BOT_TOKEN is not set. {todo}", well=False)
    wire = connect(settings.bot_token.get_secret_value(), settings.telegram_api_url, settings.proxy_url)
    try:
        await reached(wire.initialize)
        return Finding("token", f"is that of @{wire.username}")
    except BadTokenError:
        return Finding(
            "token", "Telegram does not accept BOT_TOKEN. Copy it again from @BotFather.", well=False
        )
    except UnreachableError:
        return Finding("token", "Telegram did not say whether it accepts BOT_TOKEN. Try again.", well=False)
    finally:
        await wire.shutdown()


def _clock(there: datetime | None, here: datetime) -> Finding:
    if there is None:
        return Finding("clock", f"{here:%Y-%m-%d %H:%M:%S} UTC; Telegram does not say what time it has")
    off = abs(here - there)
    words = f"{off.total_seconds():.0f} seconds from Telegram's"
    if off <= CLOCK_MAY_BE_OFF:
        return Finding("clock", words)
    return Finding("clock", f"{words}. Set it, best by a time service (NTP).", well=False)


def _place_for(path: Path) -> Finding:
    folder = path.parent
    if not folder.is_dir():
        return Finding(
            "database", f"there is no folder {folder}. Make it, or change DATABASE_URL.", well=False
        )
    if not os.access(folder, os.W_OK):
        return Finding(
            "database", f"this user may not write in {folder}. Let it, or change DATABASE_URL.", well=False
        )
    return Finding("database", f"{path} is not there yet; the bot makes it when it starts")


async def _revision(settings: Settings, path: Path | None) -> str | None:
    """Look through the database, and return the revision of its tables."""
    key = key_from(settings.data_key)
    looked_at = Database(settings.database_url, key)
    try:
        await looked_at.open()
        if path:
            await looked_at.read(soundness.check)
        revision = await looked_at.read(migrations.revision)
        if revision == migrations.HEAD:
            await looked_at.read(encrypting.check, key)
        return revision
    finally:
        await looked_at.close()


def _who_has(path: Path | None) -> str:
    if path is None:
        return "it may have several bots"
    try:
        lock.hold(path).release()
    except DatabaseInUseError:
        return "a bot is running on it"
    return "no bot is running on it"


def _copies(source: Path, folder: Path, now: datetime) -> Finding:
    copies = backups.kept(source, folder) if folder.is_dir() else []
    if not copies:
        return Finding("backups", f"none in {folder} yet; the bot makes one when it starts")
    newest = copies[-1]
    made = datetime.fromtimestamp(newest.stat().st_mtime, tz=now.tzinfo)
    words = f"{len(copies)} in {folder}, the newest is {newest.name}"
    if now - made <= BACKUP_MAY_BE:
        return Finding("backups", words)
    return Finding("backups", f"{words}. See that a bot runs and may write there.", well=False)


def _mb(count: int) -> str:
    return f"{count // 1_000_000} MB"
