"""The local Telegram as one object: the people's moves, and the Bot API without its HTTP."""

import asyncio
import inspect
from typing import Any

from bot.playground.chats import Message
from bot.playground.errors import ApiError, DroppedError, migrated
from bot.playground.faults import Fault, FaultKind
from bot.playground.membership import Membership
from bot.playground.methods.table import BY_LOWER, COUNTED, METHODS
from bot.playground.params import Upload, normalised
from bot.playground.people import Person, default_people
from bot.playground.records import Call
from bot.playground.state import CALLS_KEPT

__all__ = ["Call", "Person", "Telegram", "default_people"]


class Telegram(Membership):
    """A Telegram of one's own: people write and tap, a bot calls, faults can be added.

    In groups the bot hears what Telegram shows a bot in privacy mode: commands, replies to it and texts
    that name it; `privacy_mode=False` lets it hear everything.
    """

    async def call(self, method: str, raw: dict[str, Any]) -> Any:
        """Do one call of the Bot API; raises ApiError or DroppedError as the faults and rules want it."""
        name = BY_LOWER.get(method.lower())
        if name is None:
            raise ApiError(404, "Not Found: method not found")
        params = normalised(raw)
        chat_id = params.get("chat_id")
        now = self.clock()
        record = Call(name, _shown(params), chat_id if isinstance(chat_id, int) else None, now)
        self._record(record)
        try:
            fault = self.faults.take(name, record.chat_id, now)
            if fault is not None:
                await self._fail(fault, record)
            if self.flood.enabled and name in COUNTED and record.chat_id is not None:
                self.flood.check(record.chat_id, now)
            result = METHODS[name](self, params)
            if inspect.isawaitable(result):
                result = await result
        except ApiError as error:
            record.ok, record.error_code = False, error.code
            raise
        except DroppedError:
            record.ok = False
            raise
        finally:
            self.wake()
        record.ok = True
        if name != "getUpdates":
            record.result = result
        if fault is not None and fault.kind is FaultKind.LOST:
            record.lost = True
            raise DroppedError
        return result

    async def _fail(self, fault: Fault, record: Call) -> None:
        if fault.kind is FaultKind.SLOW:
            await asyncio.sleep(fault.seconds)
        elif fault.kind is FaultKind.DROP:
            raise DroppedError
        elif fault.kind is FaultKind.MIGRATED:
            chat = self.chats.get(record.chat_id or 0)
            if fault.migrate_to is None and chat is not None and not chat.private:
                raise migrated(self.migrate(chat.id))
            raise migrated(fault.migrate_to or -1_001_000_000_000)
        elif fault.kind is not FaultKind.LOST:
            raise fault.error()

    def _record(self, record: Call) -> None:
        self.calls.append(record)
        if len(self.calls) > 2 * CALLS_KEPT:
            del self.calls[:CALLS_KEPT]
        self.wake()

    def messages(self, chat_id: int) -> list[Message]:
        """Give the messages of a chat as they stand now, oldest first."""
        chat = self.chats.get(chat_id)
        return list(chat.messages.values()) if chat else []

    @property
    def pending(self) -> list[dict[str, Any]]:
        """Give the updates the bot has not confirmed, oldest first."""
        return list(self.queue.pending.values())

    @property
    def confirmed(self) -> list[int]:
        """Give the ids of the updates the bot has confirmed, oldest first."""
        return list(self.queue.confirmed)


def _shown(params: dict[str, Any]) -> dict[str, Any]:
    if not any(isinstance(value, Upload) for value in params.values()):
        return params
    return {key: repr(value) if isinstance(value, Upload) else value for key, value in params.items()}
