"""The Bot API over HTTP, as a bare ASGI application: this is the path that has to be quick."""

import asyncio
import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.playground.errors import ApiError, DroppedError, bad
from bot.playground.media import MAX_UPLOAD
from bot.playground.params import Upload
from bot.playground.telegram import Telegram

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Abort = Callable[[Scope], None]

MAX_BODY: Final = MAX_UPLOAD + 1024 * 1024
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
HTML_BODY: Final = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>"


class BotApi:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, telegram: Telegram, abort: Abort) -> None:
        self.telegram = telegram
        self.abort = abort
        self.prefix = f"/bot{telegram.token}/"
        self.file_prefix = f"/file/bot{telegram.token}/"

    def owns(self, path: str) -> bool:
        """Tell whether a path is one of the Bot API's."""
        return path.startswith(("/bot", "/file/bot"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path: str = scope["path"]
        if path.startswith(self.file_prefix):
            await self._send_file(path.removeprefix(self.file_prefix), send)
            return
        try:
            self._admit(path, scope)
            params = await read_params(scope, receive)
            result = await self._call(path.removeprefix(self.prefix), params, receive)
            status, body = 200, '{"ok":true,"result":' + _dumps(result) + "}"
        except ApiError as error:
            status, body = error.code, _dumps(error.body())
            if error.html:
                await _send_text(
                    send, status, HTML_BODY.format(f"{status} {error.description}"), b"text/html"
                )
                return
        except DroppedError:
            self.abort(scope)
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await _send_text(send, status, body, b"application/json")

    def _admit(self, path: str, scope: Scope) -> None:
        if not path.startswith(self.prefix):
            raise ApiError(401, "Unauthorized")
        if any(name == b"origin" for name, _ in scope["headers"]):
            raise ApiError(403, "Forbidden: no page of a browser may act as the bot")

    async def _call(self, method: str, params: dict[str, Any], receive: Receive) -> Any:
        if method.lower() != "getupdates" or not params.get("timeout"):
            return await self.telegram.call(method, params)
        # a poll ends with its connection: a bot that was killed must not stand in its successor's way
        poll = asyncio.ensure_future(self.telegram.call(method, params))
        gone = asyncio.ensure_future(_disconnected(receive))
        await asyncio.wait({poll, gone}, return_when=asyncio.FIRST_COMPLETED)
        gone.cancel()
        if not poll.done():
            poll.cancel()
            return []
        return poll.result()

    async def _send_file(self, path: str, send: Send) -> None:
        info = self.telegram.files.at_path(path)
        content = self.telegram.files.get(info.file_id) if info else None
        if info is None or content is None:
            await _send_text(send, 404, _dumps(ApiError(404, "Not Found").body()), b"application/json")
            return
        await _send_bytes(send, 200, content, b"application/octet-stream")


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def read_params(scope: Scope, receive: Receive) -> dict[str, Any]:
    """Read a call's parameters from its query and from a body of any form Telegram takes."""
    params: dict[str, Any] = {}
    query: bytes = scope["query_string"]
    if query:
        params.update(parse_qsl(query.decode("latin-1"), keep_blank_values=True))
    content_type, length = b"", 0
    for name, value in scope["headers"]:
        if name == b"content-type":
            content_type = value
        elif name == b"content-length":
            length = int(value)
    if length > MAX_BODY:
        raise ApiError(413, "Request Entity Too Large")
    kind = content_type.partition(b";")[0].strip().lower()
    if kind == b"multipart/form-data":
        params.update(await _multipart(scope, receive))
        return params
    body = await _read_body(receive)
    if not body:
        return params
    if kind == b"application/json":
        params.update(_json_object(body))
    else:
        params.update(parse_qsl(body.decode("utf-8", "surrogateescape"), keep_blank_values=True))
    return params


async def _read_body(receive: Receive) -> bytes:
    event = await receive()
    body: bytes = event.get("body", b"")
    if not event.get("more_body"):
        return body
    chunks, size = [body], len(body)
    while event.get("more_body"):
        event = await receive()
        chunks.append(event.get("body", b""))
        size += len(chunks[-1])
        if size > MAX_BODY:
            raise ApiError(413, "Request Entity Too Large")
    return b"".join(chunks)


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except ValueError as error:
        raise bad("can't parse JSON object") from error
    if not isinstance(value, dict):
        raise bad("object expected as request")
    return value


async def _multipart(scope: Scope, receive: Receive) -> dict[str, Any]:
    params: dict[str, Any] = {}
    async with Request(scope, receive).form(max_part_size=MAX_BODY) as form:
        for key, value in form.multi_items():
            if isinstance(value, UploadFile):
                mime = value.content_type or "application/octet-stream"
                params[key] = Upload(value.filename or "file", mime, await value.read())
            else:
                params[key] = value
    return params


async def _send_text(send: Send, status: int, body: str, content_type: bytes) -> None:
    await _send_bytes(send, status, body.encode("utf-8", "surrogatepass"), content_type)


async def _send_bytes(send: Send, status: int, body: bytes, content_type: bytes) -> None:
    headers = [(b"content-type", content_type), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
