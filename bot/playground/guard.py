"""Who may use the page and the control API: this machine's own browser and scripts, no foreign page."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
SECURITY_HEADERS: Final = (
    (
        b"content-security-policy",
        b"; ".join(
            (
                b"default-src 'none'",
                b"script-src 'self'",
                b"style-src 'self'",
                b"img-src 'self' data:",
                b"connect-src 'self'",
                b"base-uri 'none'",
                b"form-action 'none'",
                b"frame-ancestors 'none'",
            )
        ),
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)


class Guard:
    """Refuses foreign hosts and origins with a 403 and adds the security headers to every answer."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self.app = app
        self.hosts = LOOPBACK | {host.strip("[]").lower() for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *SECURITY_HEADERS]
            await send(message)

        refusal = self.refusal({name: value.decode("latin-1") for name, value in scope["headers"]})
        if refusal is None:
            await self.app(scope, receive, send_with_headers)
        else:
            await PlainTextResponse(refusal, status_code=403)(scope, receive, send_with_headers)

    def admits(self, scope: Scope) -> bool:
        """Return whether a request comes from this machine's own programs or page."""
        return self.refusal({name: value.decode("latin-1") for name, value in scope["headers"]}) is None

    def refusal(self, headers: dict[bytes, str]) -> str | None:
        """Give the reason why a request is refused, or None."""
        host = headers.get(b"host", "").lower()
        if _hostname(f"//{host}") not in self.hosts:
            return "This host is not served here."
        origin = headers.get(b"origin")
        if origin is not None and urlsplit(origin).netloc.lower() != host:
            return "Requests of other origins are refused."
        if headers.get(b"sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return "Requests of other sites are refused."
        return None


def _hostname(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
