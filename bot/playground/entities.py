"""Entities: spans of a text, counted in UTF-16 units as Telegram counts."""

import re
from typing import Any, Final
from urllib.parse import urlsplit

Entity = dict[str, Any]

_DETECTABLE: Final = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]'])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/@<>])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z]\w{3,31})\b"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d]\w*)"
)
_OPAQUE: Final = frozenset({"pre", "code", "text_link", "text_mention", "url"})
_SPACE: Final = " \t\n\r\v\f"
_DOMAIN: Final = re.compile(r"(?:[^\s.:/?#@]+\.)+[^\W\d_]{2,}\.?|\d{1,3}(?:\.\d{1,3}){3}|localhost")


def units(text: str) -> int:
    """Count a text's UTF-16 units; raises UnicodeEncodeError for half a surrogate pair."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def check_link(url: str) -> str | None:
    """Give a link as Telegram stores it, or None where it is none it accepts."""
    if "://" not in url and "@" in url:
        return None
    with_scheme = url if "://" in url else f"http://{url}"
    try:
        parts = urlsplit(with_scheme.strip())
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme in {"tg", "ton", "tonsite"}:
        return with_scheme
    if parts.scheme not in {"http", "https", "ftp"} or not _DOMAIN.fullmatch(host):
        return None
    return with_scheme if parts.path else with_scheme.replace(parts.netloc, f"{parts.netloc}/", 1)


def detect(text: str, known: list[Entity]) -> list[Entity]:
    """Add the links, commands, mentions, hashtags and addresses Telegram finds by itself."""
    if not any(mark in text for mark in "/@#"):
        return known
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in known
        if entity["type"] in _OPAQUE
    ]
    found = []
    for match in _DETECTABLE.finditer(text):
        start = units(text[: match.start()])
        length = units(match.group())
        if all(start + length <= begin or start >= end for begin, end in taken):
            found.append({"offset": start, "length": length, "type": match.lastgroup})
    return ordered(known + found) if found else known


def ordered(entities: list[Entity]) -> list[Entity]:
    """Sort as Telegram does: by place, the longer one outside."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"], entity["type"]))


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Strip white space around a text and move its entities along."""
    stripped = text.strip(_SPACE)
    if stripped == text:
        return text, entities
    lead = len(text) - len(text.lstrip(_SPACE))
    total = units(stripped)
    moved = []
    for entity in entities:
        begin = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, total)
        if end > begin:
            moved.append({**entity, "offset": begin, "length": end - begin})
    return stripped, moved
