"""One attempt to deliver a message, and what its end means."""

import logging
from dataclasses import dataclass
from enum import Enum, auto

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.storage.outbox import Outgoing
from bot.telegram.delivery import Delivery
from bot.telegram.pace import Gate
from bot.telegram.wire import NotSentError, seconds

log = logging.getLogger(__name__)


class Fate(Enum):
    """What became of an attempt."""

    DELIVERED = auto()
    NOT_SENT = auto()
    """It certainly did not arrive: again, as often as it takes."""
    UNCERTAIN = auto()
    """Nobody knows whether it arrived: again, but not forever."""
    MOVED = auto()
    UNREACHABLE = auto()
    IMPOSSIBLE = auto()


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of an attempt: its fate, the kind of error, and the chat's new number if it moved."""

    fate: Fate
    error: str = ""
    new_chat_id: int | None = None


async def attempt(row: Outgoing, delivery: Delivery, gate: Gate) -> Ended:
    """Try to deliver a message once; the gate learns from what Telegram answers."""
    try:
        await delivery.deliver(row)
    except RetryAfter as error:
        gate.hold(seconds(error))
        return Ended(Fate.NOT_SENT)
    except ChatMigrated as error:
        return Ended(Fate.MOVED, new_chat_id=error.new_chat_id)
    except Forbidden as error:
        return Ended(Fate.UNREACHABLE, type(error).__name__)
    except BadRequest as error:
        return Ended(Fate.IMPOSSIBLE, type(error).__name__)
    except (NotSentError, InvalidToken) as error:
        return _trouble(Fate.NOT_SENT, error, gate)
    except TelegramError as error:
        return _trouble(Fate.UNCERTAIN, error, gate)
    except Exception as error:  # noqa: BLE001 - one message that cannot be made must not stop the others
        return Ended(Fate.IMPOSSIBLE, type(error).__name__)
    gate.succeeded()
    return Ended(Fate.DELIVERED)


def _trouble(fate: Fate, error: TelegramError, gate: Gate) -> Ended:
    gate.failed()
    log.warning("Telegram is in trouble", extra={"action": "send_failed", "error": type(error).__name__})
    return Ended(fate, type(error).__name__)
