"""Inline queries: `@bot 12400 480` in any chat, answered directly.

They live for 30 seconds and come with every keystroke, so they pass the inbox and the outbox by; nothing is kept.
"""

import asyncio
import logging
from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import Any

from telegram import (
    Bot,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.skills import inline
from bot.skills.inline import Offer
from bot.telegram.translate import person_of
from bot.traces import kind
from bot.understanding.meaning import Intent
from bot.understanding.reader import Reader
from bot.wording.catalogue import Catalogue

KIND = "inline_query"
CACHE_S = 300
"""How long Telegram may give the same person the same answer without asking again."""
MOST_AT_ONCE = 100
"""Answers under way; more are dropped, as the next keystroke asks again."""
_START = "inline"

log = logging.getLogger(__name__)


class InlineAnswers:
    """Answers inline queries beside everything else."""

    def __init__(
        self,
        bot: Bot,
        reader: Reader,
        catalogue: Catalogue,
        clock: Callable[[], datetime],
        allowed: Collection[int] = (),
    ) -> None:
        self._bot = bot
        self._reader = reader
        self._catalogue = catalogue
        self._clock = clock
        self._allowed = frozenset(allowed)
        self._under_way: set[asyncio.Task[None]] = set()

    def answer(self, raw: dict[str, Any]) -> None:
        """Answer an update that holds an inline query; one that cannot be read is left alone."""
        query = raw.get(KIND)
        if not isinstance(query, dict) or not isinstance(query.get("id"), str):
            return
        if len(self._under_way) >= MOST_AT_ONCE:
            return
        sender = query.get("from")
        told = sender.get("language_code") if isinstance(sender, dict) else None
        code = self._catalogue.nearest(told)
        turned_away = bool(self._allowed) and person_of(raw) not in self._allowed
        text = "" if turned_away else str(query.get("query", ""))
        task = asyncio.create_task(self._answered(query["id"], text, code))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def _offers(self, text: str, code: str) -> tuple[Offer, ...]:
        today: date = self._clock().date()
        return inline.offers(self._reader.slots(Intent.LIKE_RATE, text, code, today))

    async def _answered(self, query_id: str, text: str, code: str) -> None:
        hint = InlineQueryResultsButton(self._catalogue.plain(code, "inline-hint"), start_parameter=_START)
        try:
            offered = self._offers(text, code) if text else ()
            await self._bot.answer_inline_query(
                query_id,
                [self._result(offer, code) for offer in offered],
                cache_time=CACHE_S,
                is_personal=True,
                button=None if offered else hint,
            )
        except TelegramError as error:
            # too old, or Telegram is in trouble: the next keystroke asks again
            fields = {"action": "inline_unanswered", "error": type(error).__name__}
            log.debug("an inline query was not answered", extra=fields)
        except Exception as error:  # noqa: BLE001 - one text that nobody thought of must not stop the others
            fields = {"action": "inline_failed", "error": kind(error)}
            log.error("an inline query broke off", extra=fields)  # noqa: TRY400 - a trace may hold what people wrote

    def _result(self, offer: Offer, code: str) -> InlineQueryResultArticle:
        words = self._catalogue
        text = "\n\n".join(words.paragraphs(code, offer.says))
        return InlineQueryResultArticle(
            offer.id,
            words.plain(code, offer.title.message, offer.title.facts),
            InputTextMessageContent(text, ParseMode.HTML, link_preview_options=_NO_PREVIEW),
            description=words.plain(code, offer.description.message, offer.description.facts),
        )


_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
