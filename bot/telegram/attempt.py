"""One attempt to deliver a message, and what its end means."""

import logging
from dataclasses import dataclass
from enum import Enum, auto

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.storage.outbox import Outgoing
from bot.telegram.delivery import Delivery, Drawing
from bot.telegram.pace import Gate
from bot.telegram.wire import NotSentError, seconds

_NOTHING_GETS_THERE = (
    "chat not found",
    "not enough rights to send text messages",
    "have no rights to send a message",
    "chat_write_forbidden",
)
"""How Telegram's 400 begins where not the message is at fault but the chat: gone, or closed to the bot."""

log = logging.getLogger(__name__)


class Fate(Enum):
    """What became of an attempt."""

    DELIVERED = auto()
    NOT_SENT = auto()
    """It certainly did not arrive, for a reason that passes: again, as often as it takes."""
    UNCERTAIN = auto()
    """Nobody knows whether it arrived: again, but not forever."""
    MOVED = auto()
    UNREACHABLE = auto()
    """The chat takes nothing from us, now and later."""
    IMPOSSIBLE = auto()
    """It cannot be sent as it is; another message can."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of an attempt: its fate, the kind of error, and the chat's new number if it moved."""

    fate: Fate
    error: str = ""
    new_chat_id: int | None = None


async def attempt(row: Outgoing, delivery: Delivery, gate: Gate, drawing: Drawing | None = None) -> Ended:
    """Try to deliver a message, with the picture that is drawn for it, once; the gate learns from the answer."""
    try:
        await delivery.deliver(row, drawing)
    except RetryAfter as error:
        gate.hold(seconds(error))
        return Ended(Fate.NOT_SENT, type(error).__name__)
    except (ChatMigrated, Forbidden, BadRequest) as error:
        gate.succeeded()
        return _refused(error)
    except (NotSentError, InvalidToken) as error:
        gate.failed()
        return _trouble(Fate.NOT_SENT, error)
    except TelegramError as error:
        gate.failed_for(row.chat_id)
        return _trouble(Fate.UNCERTAIN, error)
    except Exception as error:  # noqa: BLE001 - one message that cannot be made must not stop the others
        return Ended(Fate.IMPOSSIBLE, type(error).__name__)
    gate.succeeded()
    return Ended(Fate.DELIVERED)


def _refused(error: ChatMigrated | Forbidden | BadRequest) -> Ended:
    kind = type(error).__name__
    if isinstance(error, ChatMigrated):
        return Ended(Fate.MOVED, kind, error.new_chat_id)
    if isinstance(error, Forbidden) or error.message.lower().startswith(_NOTHING_GETS_THERE):
        return Ended(Fate.UNREACHABLE, kind)
    return Ended(Fate.IMPOSSIBLE, kind)


def _trouble(fate: Fate, error: TelegramError) -> Ended:
    kind = type(error).__name__
    log.warning("a message was not delivered", extra={"action": "send_failed", "error": kind})
    return Ended(fate, kind)
