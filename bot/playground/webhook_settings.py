"""The webhook a bot has set."""

import re
import ssl
from dataclasses import asdict, dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from bot.playground.errors import bad

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
PORTS: Final = frozenset({80, 88, 443, 8443})
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]*")


@dataclass(slots=True)
class WebhookSettings:
    """Where updates are posted to, and how the last failure read."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    certificate: str = ""
    last_error_date: int = 0
    last_error_message: str = ""

    def trust(self) -> ssl.SSLContext:
        """Give what a connection to the bot is checked by: the bot's own certificate, or the authorities."""
        return ssl.create_default_context(cadata=self.certificate or None)

    def snapshot(self) -> dict[str, Any]:
        """Give the settings for the state file."""
        return asdict(self)


def check_webhook(url: str, secret: str, certificate: str = "") -> None:
    """Accept what Telegram would, and plain HTTP on this machine; raises the ApiError 400."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise bad("invalid webhook URL specified") from error
    if parts.hostname is None or parts.scheme not in {"http", "https"}:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname not in LOOPBACK:
        if parts.scheme != "https":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if port not in PORTS | {None}:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    if certificate:
        try:
            ssl.create_default_context(cadata=certificate)
        except (ssl.SSLError, ValueError) as error:
            raise bad("bad webhook: the certificate is none in PEM form") from error
