"""What is told of a new partner by its label, beside the figures: "Anna 8.000 / 400, Nische Food, Region Köln"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.lexicon import phrases_of

_FILE: Final = "partners.toml"
_MORE: Final = 3  # words behind the first, each with a capital letter: "Bad Tölz", but not "Köln for 100 €"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A niche and a region as they were written, and the text without them."""

    text: str
    niche: str | None = None
    region: str | None = None


def labelled_in(text: str, language: str) -> Labelled:
    """Take a niche and a region that are named by their labels out of a text."""
    found: list[str | None] = []
    for label in _labels(language):
        told = label.search(text)
        found.append(told["told"] if told else None)
        text = f"{text[: told.start()]} {text[told.end() :]}" if told else text
    niche, region = found
    return Labelled(text, niche, region)


@lru_cache(maxsize=8)
def _labels(language: str) -> tuple[re.Pattern[str], ...]:
    labels = {name: "|".join(map(re.escape, phrases_of(language, _FILE, name))) for name in _NAMES}
    every = "|".join(labels.values())
    more = rf"(?:\s+(?!(?i:{every})\b)[^\W\d_a-z]\w*){{,{_MORE}}}"
    return tuple(
        re.compile(rf"[,;]?\s*\b(?i:{label})\b\s*:?\s+(?P<told>[^\W\d_][\w&/-]*{more})")
        for label in labels.values()
    )


_NAMES: Final = ("label_niche", "label_region")
