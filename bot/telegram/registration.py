"""What Telegram knows of the webhook: where to post, with which secret, and what came of it."""

import asyncio
import hashlib
import hmac
import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from telegram import InputFile
from telegram.error import BadRequest, TelegramError

from bot.telegram.translate import KINDS
from bot.telegram.wire import Wire

REMOVE_S = 1.0

log = logging.getLogger(__name__)


class WebhookRefusedError(Exception):
    """Telegram does not take the webhook; the message is its reason."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where Telegram is to post, the secret it has to bring, and a certificate (PEM) that no authority has signed."""

    url: str
    secret: str
    certificate: bytes | None = None


class Registration:
    """Keeps Telegram posting to one place. `answers` tells whether it did when it was last asked."""

    def __init__(self, wire: Wire, place: Place) -> None:
        self.answers = True  # Telegram has taken the webhook at the beginning
        self._wire = wire
        self._place = place
        self._told: datetime | None = None

    async def put(self) -> None:
        """Have updates posted. Raises WebhookRefusedError or TelegramError."""
        certificate = self._place.certificate
        try:
            await self._wire.set_webhook(
                self._place.url,
                certificate=InputFile(certificate, filename="certificate.pem") if certificate else None,
                secret_token=self._place.secret,
                allowed_updates=KINDS,
            )
        except BadRequest as error:
            raise WebhookRefusedError(error.message) from error

    async def remove(self) -> None:
        """Have updates wait at Telegram; where it does not answer soon, it goes on posting, which does no harm."""
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(REMOVE_S):
                await self._wire.delete_webhook()

    async def check(self) -> None:
        """Ask what became of the webhook: whoever polls with the same token removes it, and nobody would be heard.

        Raises WebhookRefusedError.
        """
        try:
            info = await self._wire.get_webhook_info()
        except TelegramError:  # out of reach, as much else is then: asked again
            self.answers = False
            return
        self.answers = True
        with suppress(TelegramError):
            if info.url != self._place.url:
                log.warning("the webhook was gone and is set again", extra={"action": "webhook_lost"})
                await self.put()
            elif info.last_error_date and info.last_error_date != self._told:
                self._told = info.last_error_date
                fields = {"action": "webhook_failed", "reason": info.last_error_message}
                log.warning("Telegram could not post updates", extra=fields)


def secret_of(token: str) -> str:
    """Return a secret that every process with this token knows, and nobody else can guess."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()
