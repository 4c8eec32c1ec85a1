"""The webhook: Telegram posts an update, it is committed to the inbox, and only then Telegram hears yes."""

import asyncio
import hmac
import json
from functools import partial
from http import HTTPStatus
from ssl import SSLContext
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.address import MOST_LINES, Address
from bot.serving import WebServer
from bot.telegram.intake import Intake, number_of
from bot.telegram.reaching import reached
from bot.telegram.registration import Registration

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
MOST_BYTES = 1 << 20
"""No update of Telegram's is nearly as long."""
ANSWER_S = 20.0
"""How long an update may wait for room and for the database; then Telegram is asked to bring it again."""
GRACE_S = 1.0
CHECK_S = 60.0
"""How often Telegram is asked whether it still posts, and whether that works."""


class Webhook:
    """Takes updates that are posted with the secret; whoever does not bring it learns nothing, whatever they ask.

    The path is not looked at: a proxy in front may have its own.
    """

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret.encode()
        self._taking: dict[int, asyncio.Task[None]] = {}
        self._failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        status = await self._answer(Request(scope, receive))
        # whoever is refused need not go on sending
        headers = {"connection": "close"} if status in range(400, 500) else None
        await Response(status_code=status, headers=headers)(scope, receive, send)

    async def work(self, seconds: float) -> None:
        """Wait so long; raises what keeps updates from being taken and is no trouble that passes."""
        await asyncio.wait({self._failed}, timeout=seconds)
        if self._failed.done():
            self._failed.result()

    def close(self) -> None:
        """Leave off what still waits for the database: Telegram was not told yes, and brings it again."""
        for task in self._taking.values():
            task.cancel()

    async def _answer(self, request: Request) -> HTTPStatus:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret):
            return HTTPStatus.FORBIDDEN
        if request.method != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        try:
            body = await _body(request)
        except ClientDisconnect:
            return HTTPStatus.BAD_REQUEST
        if body is None:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        update = _update(body)
        return HTTPStatus.BAD_REQUEST if update is None else await self._taken(update)

    async def _taken(self, update: dict[str, Any]) -> HTTPStatus:
        """Take an update; what is taking too long goes on beside the answer, as it may be committed already.

        Where there is no room in time nothing goes on: it comes again. One that comes while it is being taken waits
        for that, so that nothing piles up however often it is posted.
        """
        try:
            async with asyncio.timeout(ANSWER_S):
                task = await self._begun(update)
        except TimeoutError:
            return HTTPStatus.SERVICE_UNAVAILABLE
        done, _ = await asyncio.wait({task}, timeout=ANSWER_S)
        if not done or task.cancelled():
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.INTERNAL_SERVER_ERROR if task.exception() else HTTPStatus.OK

    async def _begun(self, update: dict[str, Any]) -> asyncio.Task[None]:
        """Begin to take an update once there is room, unless that has begun already."""
        number = update["update_id"]
        if number not in self._taking:
            await self._intake.room()
        if number not in self._taking:  # another post of it may have waited for room as well
            task = self._taking[number] = asyncio.create_task(self._intake.take([update]))
            task.add_done_callback(partial(self._ended, number))
        return self._taking[number]

    def _ended(self, number: int, task: asyncio.Task[None]) -> None:
        del self._taking[number]
        error = None if task.cancelled() else task.exception()
        if error and not self._failed.done():
            self._failed.set_exception(error)


class WebhookSource:
    """Has Telegram post updates here.

    `alone`: no other process serves this bot, so the webhook goes when this one ends.
    """

    def __init__(
        self,
        webhook: Webhook,
        registration: Registration,
        address: Address,
        tls: SSLContext | None,
        *,
        alone: bool,
    ) -> None:
        self._webhook = webhook
        self._registration = registration
        self._server = WebServer(webhook, address, tls=tls, grace_s=GRACE_S, most_lines=MOST_LINES)
        self._alone = alone

    @property
    def hears(self) -> bool:
        """Whether Telegram answered when it was last asked about the webhook."""
        return self._registration.answers

    async def begin(self) -> None:
        """Listen, then tell Telegram. Raises ListenError, WebhookRefusedError, or as `reached` does."""
        await self._server.start()
        await reached(self._registration.put)

    async def run(self) -> None:
        """Stay, and look after the webhook; ends only with the error of what could not be taken."""
        while True:
            await self._webhook.work(CHECK_S)
            await self._registration.check()

    async def end(self) -> None:
        """Take no more updates; those that come meanwhile wait at Telegram, or go to another process."""
        if self._alone:
            await self._registration.remove()
        await self._server.stop()
        self._webhook.close()


async def _body(request: Request) -> bytes | None:
    """Return what was posted, or None where it is too long to be an update."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return raw if number_of(raw) is not None else None
