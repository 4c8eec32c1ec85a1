"""What people typed, made fit to stand inside a message."""

import html
import unicodedata

MOST_CHARACTERS = 64
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def cleaned(text: str, most: int = MOST_CHARACTERS) -> str:
    """Return one line without control, zero-width and direction characters, shortened to `most` characters.

    Emojis joined by zero-width joiners fall apart into their parts; nothing can turn the direction of the
    sentence around it.
    """
    visible = "".join(" " if char.isspace() else char for char in text if _is_visible(char))
    line = " ".join(visible.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def escaped(text: str) -> str:
    """Return the text with the three characters replaced that mean something in Telegram's HTML."""
    return html.escape(text, quote=False)


def unescaped(text: str) -> str:
    """Return what `escaped` was given."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _is_visible(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) not in _INVISIBLE
