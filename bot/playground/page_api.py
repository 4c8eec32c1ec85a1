"""The page and what it talks to: moves of the people, and a stream of what changes."""

import asyncio
import json
import mimetypes
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.playground.page_moves import MOVES, upload
from bot.playground.page_state import menus, page_state
from bot.playground.telegram import Telegram

PAGE: Final = Path(__file__).parent / "page"
LOCALES: Final = Path(__file__).resolve().parents[2] / "locales"
WORDS: Final = "playground.json"
STREAM_LIMIT: Final = 2_000
PING_SECONDS: Final = 15.0


def page_languages() -> list[str]:
    """Return the codes of the languages that the page has words in."""
    return sorted(path.parent.name for path in LOCALES.glob(f"*/{WORDS}"))


class PageApi:
    """Serves the page, its words, the moves and the event stream."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self._streams: set[asyncio.Queue[dict[str, Any] | None]] = set()

    def open(self) -> None:
        """Begin to pass changes on to the streams."""
        self.telegram.listeners.add(self._publish)

    def close(self) -> None:
        """End all streams."""
        self.telegram.listeners.discard(self._publish)
        for stream in self._streams:
            stream.put_nowait(None)

    def routes(self) -> list[BaseRoute]:
        """Build the routes of the page."""
        return [
            Route("/", self.index),
            Route("/page/{name:path}", self.asset),
            Route("/api/languages", self.languages),
            Route(f"/locales/{{language}}/{WORDS}", self.words),
            Route("/api/state", self.state),
            Route("/api/events", self.events),
            Route("/api/upload", self.upload, methods=["POST"]),
            Route("/api/file/{file_id}", self.file),
            Route("/api/{move}", self.move, methods=["POST"]),
        ]

    async def index(self, request: Request) -> Response:  # noqa: ARG002
        """Serve the page itself."""
        return _asset(PAGE / "index.html")

    async def asset(self, request: Request) -> Response:
        """Serve a style or script of the page."""
        path = (PAGE / request.path_params["name"]).resolve()
        if not path.is_relative_to(PAGE.resolve()) or not path.is_file():
            return Response(status_code=404)
        return _asset(path)

    async def words(self, request: Request) -> Response:
        """Serve the page's words in one language."""
        language = request.path_params["language"]
        if language not in page_languages():
            return Response(status_code=404)
        return _asset(LOCALES / language / WORDS)

    async def languages(self, request: Request) -> Response:  # noqa: ARG002
        """Serve the codes of the languages that the page has words in."""
        return JSONResponse(page_languages())

    async def state(self, request: Request) -> Response:  # noqa: ARG002
        """Serve everything the page shows at first."""
        return JSONResponse(page_state(self.telegram))

    async def events(self, request: Request) -> Response:  # noqa: ARG002
        """Stream what changes, as server-sent events."""
        return StreamingResponse(
            self._stream(), media_type="text/event-stream", headers={"cache-control": "no-store"}
        )

    async def move(self, request: Request) -> Response:
        """Do what a person does."""
        move = MOVES.get(request.path_params["move"])
        if move is None:
            return JSONResponse({"error": "unknown move"}, status_code=404)
        try:
            return JSONResponse({"result": move(self.telegram, await request.json())})
        except (KeyError, ValueError, TypeError) as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, status_code=400)

    async def upload(self, request: Request) -> Response:
        """Send a file or picture as a person."""
        async with request.form() as form:
            try:
                return JSONResponse({"result": await upload(self.telegram, form)})
            except (KeyError, ValueError, TypeError) as error:
                return JSONResponse({"error": f"{type(error).__name__}: {error}"}, status_code=400)

    async def file(self, request: Request) -> Response:
        """Serve a file of a chat: pictures to be shown, everything else to be saved."""
        info = self.telegram.files.info(request.path_params["file_id"])
        content = self.telegram.files.get(info.file_id) if info else None
        if info is None or content is None:
            return Response(status_code=404)
        mime = _picture_type(content)
        if mime is not None and "download" not in request.query_params:
            return Response(content, media_type=mime, headers={"cache-control": "private, max-age=3600"})
        name = info.name.encode("ascii", "replace").decode().replace('"', "").replace("\\", "")
        disposition = f'attachment; filename="{name}"'
        return Response(
            content, media_type="application/octet-stream", headers={"content-disposition": disposition}
        )

    def _publish(self, event: dict[str, Any]) -> None:
        if not self._streams:
            return
        if event["type"] == "profile":
            event = {"type": "profile", **menus(self.telegram)}
        for stream in self._streams:
            if stream.qsize() < STREAM_LIMIT:
                stream.put_nowait(event)
            elif stream.qsize() == STREAM_LIMIT:
                stream.put_nowait({"type": "reload"})

    async def _stream(self) -> AsyncIterator[str]:
        stream: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._streams.add(stream)
        try:
            yield "retry: 1000\n\n"
            while True:
                try:
                    async with asyncio.timeout(PING_SECONDS):
                        event = await stream.get()
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if event is None:
                    return
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            self._streams.discard(stream)


def _asset(path: Path) -> Response:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return FileResponse(path, media_type=kind, headers={"cache-control": "no-cache"})


def _picture_type(content: bytes) -> str | None:
    signatures = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
    found = next((mime for start, mime in signatures.items() if content.startswith(start)), None)
    if found is None and content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return found
