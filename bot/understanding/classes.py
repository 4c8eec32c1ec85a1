"""The size class that somebody aims at: "wann werd ich micro", "when will I be a macro influencer"."""

import re
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from domain.ladder import InfluencerClass

_FILE: Final = "classes.toml"
_REST: Final = "*"


def find_class(text: str, language: str) -> InfluencerClass | None:
    """Return the first class that a text names."""
    found = _names(language).search(folded(text))
    return InfluencerClass(str(found.lastgroup)) if found else None


@lru_cache(maxsize=8)
def _names(language: str) -> re.Pattern[str]:
    lists = tuple(spoken(language, _FILE))
    groups = []
    for name in InfluencerClass:
        words = [_pattern(word) for each in lists for word in each.get(name.value, ())]
        if words:
            groups.append(f"(?P<{name.value}>{'|'.join(words)})")
    return re.compile(rf"\b(?:{'|'.join(groups)})(?!\w)") if groups else re.compile(r"(?!)")


def _pattern(word: str) -> str:
    begins = word.endswith(_REST)
    return re.escape(folded(word.removesuffix(_REST))) + (r"\w*" if begins else "")
