"""A text without what nobody sees in it: such characters come along in copied figures and part numbers in two."""

import unicodedata
from typing import Final

_UNSEEN: Final = frozenset({"Cc", "Cf"})
_SEEN_BY_THEIR_EFFECT: Final = frozenset("\t\n\v\f\r\u0085")
_BLANK: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
"""Default ignorable characters of the Unicode standard that count as letters or marks."""


def visible(text: str) -> str:
    """Return what a person sees of a text: no zero-width or direction marks, soft hyphens, control characters."""
    if text.isascii() and text.isprintable():
        return text
    unseen = {
        character for character in set(text) if not _is_seen(character)
    }  # a long text has few that differ
    return "".join(character for character in text if character not in unseen) if unseen else text


def _is_seen(character: str) -> bool:
    if character in _SEEN_BY_THEIR_EFFECT:
        return True
    return unicodedata.category(character) not in _UNSEEN and character not in _BLANK
