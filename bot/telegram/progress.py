"""How far a long reading is: a message of its own, edited now and then. A courtesy: it never holds the work up."""

import asyncio
from collections.abc import Callable

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.telegram.pace import Traffic

FIRST_AFTER_S = 1.0
"""What takes less needs no message."""
EVERY_S = 2.0
WAIT_S = 3.0
"""How long a message of this kind may wait for its turn or its answer."""


class Progress:
    """Shows one reading in one chat. `message_id` is the message that an earlier process left, or the one sent."""

    def __init__(
        self,
        bot: Bot,
        traffic: Traffic,
        chat_id: int,
        message_id: int | None,
        words: Callable[[float], str],
        clock: Callable[[], float],
    ) -> None:
        self.message_id = message_id
        self._bot = bot
        self._traffic = traffic
        self._chat_id = chat_id
        self._words = words
        self._clock = clock
        self._next = clock() + FIRST_AFTER_S
        self._shown = ""

    async def show(self, part: float) -> None:
        """Say how far it is, from 0 to 1, where it is time for that again."""
        text = self._words(part)
        if self._clock() < self._next or text == self._shown:
            return
        self._shown = text
        try:
            async with asyncio.timeout(WAIT_S), self._traffic.passage(self._chat_id):
                await self._say(text)
        except (TimeoutError, TelegramError):
            self._next = float("inf")
            return
        self._next = self._clock() + EVERY_S

    async def _say(self, text: str) -> None:
        if self.message_id is None:
            sent = await self._bot.send_message(self._chat_id, text, parse_mode=ParseMode.HTML)
            self.message_id = sent.message_id
        else:
            await self._bot.edit_message_text(
                text, chat_id=self._chat_id, message_id=self.message_id, parse_mode=ParseMode.HTML
            )
