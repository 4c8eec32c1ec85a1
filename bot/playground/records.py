"""What is noted of calls and of questions that wait for an answer."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Call:
    """One call of the Bot API; `ok` is None while it lasts, `at` in seconds since 1970.

    `lost` says that it was done but its answer never sent.
    """

    method: str
    params: dict[str, Any]
    chat_id: int | None
    at: float
    ok: bool | None = None
    error_code: int | None = None
    lost: bool = False
    result: Any = None


@dataclass(slots=True)
class Query:
    """A tap or an inline query that waits for its answer."""

    kind: str
    person_id: int
    at: float
    answered: bool = False
