"""Logs: an action and fields, as text or JSON; no message text, no name, no token."""

import json
import logging
import re
from abc import ABC, abstractmethod
from typing import Literal

TOKEN = re.compile(r"\d{3,}:[\w-]{10,}")
_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class _Formatter(logging.Formatter, ABC):
    """Renders a record with its fields, and removes whatever looks like a token."""

    def fields(self, record: logging.LogRecord) -> dict[str, object]:
        """Return what was given as `extra`."""
        return {name: value for name, value in record.__dict__.items() if name not in _STANDARD}

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return TOKEN.sub("<token>", self.line(record))

    @abstractmethod
    def line(self, record: logging.LogRecord) -> str:
        """Return the line before tokens are removed."""


class TextFormatter(_Formatter):
    """One line for a person: time, level, message, fields."""

    def line(self, record: logging.LogRecord) -> str:
        """Return the line before tokens are removed."""
        fields = "".join(f" {name}={value}" for name, value in self.fields(record).items())
        trace = f"\n{self.formatException(record.exc_info)}" if record.exc_info else ""
        return f"{self.formatTime(record)} {record.levelname} {record.getMessage()}{fields}{trace}"


class JsonFormatter(_Formatter):
    """One JSON object a line."""

    def line(self, record: logging.LogRecord) -> str:
        """Return the line before tokens are removed."""
        entry: dict[str, object] = {
            "at": self.formatTime(record),
            "level": record.levelname,
            "message": record.getMessage(),
            **self.fields(record),
        }
        if record.exc_info:
            entry["trace"] = self.formatException(record.exc_info)
        return json.dumps(entry, default=str, ensure_ascii=False)


def configure(level: str, style: Literal["text", "json"]) -> None:
    """Send all logs to standard error in one form; the HTTP libraries stay quiet, their lines carry addresses."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonFormatter() if style == "json" else TextFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for noisy in ("httpx", "httpcore", "aiohttp", "aiosqlite", "asyncio", "alembic", "uvicorn", "filelock"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    logging.getLogger("telegram").setLevel(
        logging.CRITICAL
    )  # its errors print whole answers; ours name the kind
