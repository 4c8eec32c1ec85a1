"""The letters of a picture: bundled, so that no machine needs fonts, and set alike on every one."""

import re
import unicodedata
from functools import cache, lru_cache
from importlib import resources
from io import BytesIO

from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont

ELLIPSIS = "…"

# The font has no glyph for these, and one that looks the same.
_ALIKE = str.maketrans({"−": "–", "≈": "~", "\u202f": "\xa0", "\u2009": "\xa0"})
_SPACES = re.compile(r"\s+")


@cache
def font(size: int, *, bold: bool = False) -> FreeTypeFont:
    """Return the bundled font; the basic layout, because the other one depends on a library of the machine."""
    name = f"NotoSans-{'Bold' if bold else 'Regular'}.ttf"
    return ImageFont.truetype(BytesIO(_file(name)), size, layout_engine=ImageFont.Layout.BASIC)


def readable(text: str) -> str:
    """Return a text in letters that the font has.

    Stylised letters become plain ones; emoji and foreign scripts are left out with the gap that they leave, so
    nothing may remain.
    """
    letters = unicodedata.normalize("NFC", text).translate(_ALIKE)
    kept = "".join(letter if letter.isspace() else _known(letter) for letter in letters)
    return _SPACES.sub(" ", kept).strip()


def width(text: str, size: int, *, bold: bool = False) -> int:
    """Return how wide a text is, in pixels."""
    return round(font(size, bold=bold).getlength(text))


def fitted(text: str, size: int, most: int, *, bold: bool = False) -> str:
    """Return as much of a text as `most` pixels hold: an ellipsis where it is cut, nothing where little is left."""
    if width(text, size, bold=bold) <= most:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS, size, bold=bold) <= most:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS if low > 2 else ""


def wrapped(text: str, size: int, most: int, lines: int) -> list[str]:
    """Return a text in lines of `most` pixels; the last one that is allowed is cut where the text is longer."""
    found: list[str] = []
    words = text.split(" ") if text else []
    while words and len(found) < lines - 1:
        count = 1
        while count < len(words) and width(" ".join(words[: count + 1]), size) <= most:
            count += 1
        found.append(fitted(" ".join(words[:count]), size, most))
        words = words[count:]
    return [*found, fitted(" ".join(words), size, most)] if words else found


@cache
def _file(name: str) -> bytes:
    return resources.files("bot.charts").joinpath("fonts", name).read_bytes()


@lru_cache(maxsize=4096)
def _known(letter: str) -> str:
    """Return a letter, or what it is a variant of, without what the font lacks."""
    if _is_known(letter):
        return letter
    return "".join(each for each in unicodedata.normalize("NFKC", letter) if _is_known(each))


def _is_known(letter: str) -> bool:
    """Tell whether the font has a letter: its glyph for unknown ones has no width (see tools/make_fonts.py)."""
    return font(32).getlength(letter) > 0
