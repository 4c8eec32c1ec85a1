"""The control API: tells the local Telegram to fail, over HTTP."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.playground.telegram import Telegram

Endpoint = Callable[[Request], Awaitable[Response]]


async def json_body(request: Request) -> dict[str, Any]:
    """Read a JSON object; raises ValueError for anything else, forms of foreign pages included."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise ValueError("the body must be application/json")
    body = await request.json()
    if not isinstance(body, dict):
        raise ValueError("the body must be a JSON object")  # noqa: TRY004  the caller sent it, no code did
    return body


def control_routes(telegram: Telegram) -> list[Route]:
    """Build the routes under /control."""

    async def faults(request: Request) -> Response:
        if request.method == "DELETE":
            telegram.faults.clear()
        elif request.method == "POST":
            try:
                options = await json_body(request)
                telegram.faults.add(options.pop("kind", "status"), **options)
            except (ValueError, TypeError) as error:
                return JSONResponse({"error": str(error)}, status_code=400)
        telegram.changed({"type": "faults", "faults": _shown(telegram)})
        return JSONResponse({"faults": _shown(telegram)})

    async def flood(request: Request) -> Response:
        try:
            options = await json_body(request)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, status_code=400)
        telegram.flood.enabled = bool(options.get("enabled", True))
        return JSONResponse({"enabled": telegram.flood.enabled, "refused": telegram.flood.refused})

    return [
        Route("/control/faults", faults, methods=["GET", "POST", "DELETE"]),
        Route("/control/flood", flood, methods=["POST"]),
    ]


def _shown(telegram: Telegram) -> list[dict[str, Any]]:
    return [fault.shown() for fault in telegram.faults.rules]
