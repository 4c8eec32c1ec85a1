"""What Telegram accepts as text and caption."""

from typing import Any, Final

from bot.playground.entities import Entity, detect, ordered, trimmed, units
from bot.playground.errors import bad
from bot.playground.markup import parse_html
from bot.playground.params import string

MAX_TEXT: Final = 4096
"""UTF-16 units of a message after its markup (core.telegram.org/bots/api#sendmessage)."""
MAX_CAPTION: Final = 1024
"""UTF-16 units of a caption after its markup (core.telegram.org/bots/api#sendphoto)."""


def formatted(params: dict[str, Any], key: str, entities_key: str) -> tuple[str, list[Entity]]:
    """Read a text with its parse mode or its entities; raises the ApiError 400."""
    source = string(params, key)
    mode = string(params, "parse_mode").lower()
    if mode in {"", "none"}:
        given = params.get(entities_key)
        text, entities = trimmed(source, _checked(given, source) if given else [])
    elif mode == "html":
        text, entities = trimmed(*parse_html(source))
    else:
        raise bad("unsupported parse_mode")
    return text, detect(text, entities)


def message_text(params: dict[str, Any]) -> tuple[str, list[Entity]]:
    """Read the text of a message; raises the ApiError 400 where it is empty or too long."""
    text, entities = formatted(params, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if len(text) > MAX_TEXT // 2 and units(text) > MAX_TEXT:
        raise bad("message is too long")
    return text, entities


def caption_text(params: dict[str, Any]) -> tuple[str, list[Entity]]:
    """Read a caption; raises the ApiError 400 where it is too long."""
    text, entities = formatted(params, "caption", "caption_entities")
    if len(text) > MAX_CAPTION // 2 and units(text) > MAX_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _checked(given: Any, source: str) -> list[Entity]:
    if not isinstance(given, list):
        raise bad("expected an Array of MessageEntity")
    total = units(source)
    for entity in given:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad("can't parse MessageEntity: expected an Object")
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad('can\'t parse MessageEntity: Field "offset" must be of type Number')
        if offset < 0 or length <= 0 or offset + length > total:
            raise bad("entity beyond the text")
    return ordered(given)
