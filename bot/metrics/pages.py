"""Three pages for monitoring: /healthz (the process lives), /readyz (people are served), /metrics (its figures)."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from sqlalchemy.exc import DBAPIError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.metrics.meters import Meters
from bot.storage.database import Database
from bot.storage.levels import levels

PATIENCE_S = 2.0
"""How long the database is waited for; who asks is a machine that asks again soon."""


class Source(Protocol):
    """Where updates come from."""

    @property
    def hears(self) -> bool:
        """Whether Telegram answers."""


class Pages:
    """Answers monitoring. `serves` is set while messages are taken."""

    def __init__(
        self,
        meters: Meters,
        database: Database,
        source: Source,
        serves: asyncio.Event,
        clock: Callable[[], datetime],
    ) -> None:
        self._serves = serves
        self._meters = meters
        self._database = database
        self._source = source
        self._clock = clock

    def app(self) -> Starlette:
        """Return the application to serve."""
        return Starlette(
            routes=[
                Route("/healthz", self._alive),
                Route("/readyz", self._ready),
                Route("/metrics", self._figures),
            ]
        )

    async def _alive(self, request: Request) -> Response:
        del request  # whoever asks
        return PlainTextResponse("ok\n")

    async def _ready(self, request: Request) -> Response:
        del request
        checks = await self._checked()
        words = {check: "ok" if works else "not ok" for check, works in checks.items()}
        return JSONResponse(words, status_code=200 if all(checks.values()) else 503)

    async def _figures(self, request: Request) -> Response:
        del request
        self._meters.is_ready(await self._checked())
        return Response(generate_latest(self._meters.registry), media_type=CONTENT_TYPE_LATEST)

    async def _checked(self) -> dict[str, bool]:
        """Return what works of what serving takes; on the way the meters learn what waits."""
        return {
            "intake": self._serves.is_set(),
            "telegram": self._source.hears,
            "database": await self._database_works(),
        }

    async def _database_works(self) -> bool:
        now = self._clock()
        try:
            async with asyncio.timeout(PATIENCE_S):
                self._meters.stand_at(await self._database.read(levels, now), now)
        except (TimeoutError, DBAPIError):
            return False
        return not self._database.is_in_trouble
