"""The parameters of one call, whatever form they came in."""

import json
from dataclasses import dataclass
from typing import Any, Final

from bot.playground.errors import bad

JSON_FIELDS: Final = {
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "link_preview_options": "link preview options",
    "entities": "entities",
    "caption_entities": "caption entities",
    "commands": "commands",
    "scope": "BotCommandScope",
    "media": "media",
    "results": "inline query results",
    "button": "inline query results button",
    "allowed_updates": "allowed updates",
}
INT_FIELDS: Final = frozenset(
    {
        "message_id",
        "offset",
        "limit",
        "timeout",
        "reply_to_message_id",
        "max_connections",
        "cache_time",
        "user_id",
    }
)
TEXT_FIELDS: Final = frozenset(
    {"text", "caption", "parse_mode", "name", "description", "short_description", "language_code", "file_id"}
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call; its bytes are kept by the file store only."""

    name: str
    mime: str
    content: bytes

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {self.mime!r}, {len(self.content)} bytes)"


def normalised(raw: dict[str, Any]) -> dict[str, Any]:
    """Bring parameters of a form and of JSON to one shape; raises the ApiError 400 Telegram would give."""
    params: dict[str, Any] = {}
    for key, value in raw.items():
        if value is None:
            continue
        if key in JSON_FIELDS and isinstance(value, str):
            params[key] = _decoded(key, value)
        elif key == "chat_id" or key in INT_FIELDS:
            params[key] = _number(value)
        elif key in TEXT_FIELDS and isinstance(value, (int, float)):
            params[key] = str(value)
        else:
            params[key] = value
    return params


def _decoded(key: str, value: str) -> Any:
    if not value:
        return None
    try:
        return json.loads(value)
    except ValueError as error:
        raise bad(f"can't parse {JSON_FIELDS[key]} JSON object") from error


def _number(value: Any) -> Any:
    if isinstance(value, str) and value.strip().removeprefix("-").isdecimal():
        return int(value)
    return value


def integer(params: dict[str, Any], key: str, default: int = 0) -> int:
    """Read a whole number; what is none counts as absent, as on Telegram."""
    value = params.get(key, default)
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def string(params: dict[str, Any], key: str) -> str:
    """Read a text ("" where it is absent); raises the ApiError 400 for text no UTF-8 can carry."""
    value = params.get(key, "")
    if not isinstance(value, str):
        return ""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise bad("strings must be encoded in UTF-8") from error
    return value


def flag(params: dict[str, Any], key: str) -> bool:
    """Read a yes or no."""
    value = params.get(key, False)
    return value.lower() in {"true", "yes", "1"} if isinstance(value, str) else bool(value)
