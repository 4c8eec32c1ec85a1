"""Which of somebody's partners a text names."""

import re
from collections.abc import Sequence

from bot.skills.request import Command, Request, Text
from bot.storage.partners import KeptPartner

_HANDLE = re.compile(r"(?<!\w)@[\w.]+")


def words_of(request: Request) -> str:
    """Return the words of a request, without the command in front."""
    match request.message.said:
        case Text(text=text) | Command(rest=text):
            return text
        case _:
            return ""


def is_said(name: str | None, text: str) -> bool:
    """Return whether a name stands in a text as a whole, whatever its case and with its @ or without."""
    return bool(name) and re.search(_pattern(name or ""), text.casefold()) is not None


def named_in(text: str, partners: Sequence[KeptPartner]) -> list[KeptPartner]:
    """Return the partners whose names stand in a text; a longer name goes before one that is a part of it."""
    rest, found = text.casefold(), []
    for each in sorted(partners, key=lambda kept: -len(kept.partner.account.name or "")):
        if is_said(each.partner.account.name, rest):
            rest = re.sub(_pattern(each.partner.account.name or ""), " ", rest)
            found.append(each)
    return found


def stranger_in(text: str) -> str | None:
    """Return the first handle of a text."""
    found = _HANDLE.search(text)
    return found[0].rstrip(".") if found else None


def _pattern(name: str) -> str:
    return rf"(?<!\w){re.escape(name.casefold().lstrip('@'))}(?!\w)"
