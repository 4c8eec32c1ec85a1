"""Every tap on a button gets its callback query answered: until then the button shows a waiting sign."""

import asyncio
import json
import logging
from collections.abc import Callable

from telegram import Bot
from telegram.error import TelegramError

from bot.storage.inbox import Arrival
from bot.telegram.translate import foreign_tap

log = logging.getLogger(__name__)


class TapAnswers:
    """Answers taps beside everything else; what a tap asks for follows as a message.

    `refusal` gives the words, in a language, for a button that is somebody else's.
    """

    def __init__(self, bot: Bot, refusal: Callable[[str | None], str]) -> None:
        self._bot = bot
        self._refusal = refusal
        self._under_way: set[asyncio.Task[None]] = set()

    def answer(self, arrival: Arrival) -> None:
        """Stop the waiting sign if the update is a tap."""
        raw = json.loads(arrival.body)
        query = raw.get("callback_query")
        if not isinstance(query, dict) or not isinstance(query.get("id"), str):
            return
        text = self._refusal(query["from"].get("language_code")) if foreign_tap(raw) else None
        task = asyncio.create_task(self._answered(query["id"], text))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _answered(self, query_id: str, text: str | None) -> None:
        try:
            await self._bot.answer_callback_query(query_id, text)
        except TelegramError as error:
            # too old, or Telegram is in trouble: the sign ends by itself after a while
            fields = {"action": "tap_unanswered", "error": type(error).__name__}
            log.debug("a tap was not answered", extra=fields)
