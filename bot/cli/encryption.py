"""Commands that encrypt what is in the database already, and that take it back."""

import asyncio

import typer

from bot.cli.failing import fail, usable_database
from bot.cli.serve import loaded
from bot.storage import encrypting
from bot.storage.address import shown
from bot.storage.lock import DatabaseInUseError
from bot.storage.sealing import Seal


def encrypt() -> None:
    """Encrypt what was kept before DATA_KEY was set. No bot may be running."""
    url, secret = _keyed()
    rows = _rewritten(url, Seal(secret), end=False)
    typer.echo(f"encrypted {shown(url)}; rows with texts: {rows}")


def decrypt() -> None:
    """Decrypt everything, so that DATA_KEY can be left out or changed. No bot may be running."""
    url, secret = _keyed()
    rows = _rewritten(url, Seal(secret, closes=False), end=True)
    typer.echo(f"decrypted {shown(url)}; rows with texts: {rows}. DATA_KEY is needed no more")


def _keyed() -> tuple[str, str]:
    settings = loaded()
    if settings.data_key is None:
        fail(
            "DATA_KEY is not set: the key to encrypt or decrypt with. openssl rand -base64 32 makes a new one."
        )
    return settings.database_url, settings.data_key.get_secret_value()


def _rewritten(url: str, seal: Seal, *, end: bool) -> int:
    try:
        with usable_database(url):
            return asyncio.run(_rewrite(url, seal, end=end))
    except DatabaseInUseError as error:
        fail(f"a Mikroskop is using {error.where}. Stop it first.")


async def _rewrite(url: str, seal: Seal, *, end: bool) -> int:
    from bot.storage.opening import opened_database  # noqa: PLC0415 - slow to load, and only needed here

    async with opened_database(url, seal, alone=True) as database:
        rows = await database.write(encrypting.rewrite)
        if end:
            await database.write(encrypting.end)
        elif not await database.forget_deleted_bytes():
            fail(
                "everything is encrypted, but the old bytes are still in the file. Make room and repeat this."
            )
        return rows
