"""PostgreSQL as this bot wants it: nothing waits forever, and the driver reads the address as its own tools do."""

from enum import Enum
from typing import Any

import asyncpg
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage.address import shown
from bot.storage.lock import DatabaseInUseError
from bot.storage.sealing import Key, hand

CONNECT_S = 10.0
STATEMENT_S = 30.0
"""Units take milliseconds; the longest are those that take a file of 100,000 lines."""
LOCK_S = 5.0
IDLE_S = 10.0
"""How long a transaction may stand still. A process that was stopped in the middle of one lets go of it then, and
what it did is taken back: whatever it does when it goes on is refused."""
ANSWER_S = STATEMENT_S + 5.0
"""How long an answer is waited for where the server, or the way to it, is gone without a word."""
POOL_TIMEOUT_S = 600.0
"""Longer than the watch over the database waits: it is the one who decides that nothing gets on."""


_IN_USE = -7_240_101
"""The number of the server's lock that says who is at work; no person has a negative one."""


class Company(Enum):
    """With whom a connection shares the database; the server frees it however the process ends."""

    OTHERS = "pg_try_advisory_lock_shared"
    """With others like it, and with nobody who has to be alone."""
    NOBODY = "pg_try_advisory_lock"


def engine(
    address: str,
    connections: int,
    key: Key = None,
    *,
    patient: bool = False,
    company: Company | None = None,
) -> AsyncEngine:
    """Return the engine for a server, with at most so many connections. `address` is as libpq takes it.

    The driver parses it itself, so that sslmode, several hosts and a folder of sockets mean what they always do.
    With `patient` an answer is waited for as long as it takes: bringing large tables up to date is no matter of
    seconds. With `company` whoever connects beside others that must not be there hears a DatabaseInUseError.
    """
    answer_s = None if patient else ANSWER_S

    async def connect() -> Any:
        connection = await asyncpg.connect(
            address, timeout=CONNECT_S, command_timeout=answer_s, server_settings=SETTINGS
        )
        if company and not await connection.fetchval(f"SELECT {company.value}({_IN_USE})"):
            await connection.close()
            raise DatabaseInUseError(shown(address))
        return connection

    made = create_async_engine(
        "postgresql+asyncpg://",
        async_creator=connect,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=POOL_TIMEOUT_S,
        pool_use_lifo=True,  # what is not needed grows old and is closed by the server
        hide_parameters=True,
    )
    hand(made.dialect, key)
    return made


SETTINGS = {
    "application_name": "mikroskop",
    "timezone": "UTC",
    "statement_timeout": f"{STATEMENT_S:.0f}s",
    "lock_timeout": f"{LOCK_S:.0f}s",
    "idle_in_transaction_session_timeout": f"{IDLE_S:.0f}s",
}
