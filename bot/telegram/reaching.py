"""The first calls of a process: Telegram answers, or the process ends with a reason."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.telegram.wire import seconds

TRIES = 3
PAUSE_S = 2.0

T = TypeVar("T")


class BadTokenError(Exception):
    """Telegram does not know the token."""


class UnreachableError(Exception):
    """Telegram cannot be reached."""


async def reached(call: Callable[[], Awaitable[T]]) -> T:
    """Make a call and return its result; a passing fault gets a second chance.

    Raises BadTokenError, UnreachableError, or what `call` raises that is no error of Telegram's.
    """
    tries = 0
    while True:
        tries += 1
        try:
            return await call()
        except InvalidToken:
            raise BadTokenError from None
        except TelegramError as error:
            if tries == TRIES:
                raise UnreachableError from error
            await asyncio.sleep(seconds(error) if isinstance(error, RetryAfter) else PAUSE_S)
