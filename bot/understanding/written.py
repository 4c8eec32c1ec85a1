"""In which language a message is written, where that is certain: it is answered in that one."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from bot.understanding.folding import folded

FEWEST = 2
"""One word may be a name or a loan; two that tell the same language are none."""
MOST_OF_OTHERS = 0.25
"""So many of the telling words may be of other languages: people mix them, and some words are spelt alike."""

_CODE: Final = re.compile(r"[{}=\\`|]|;(?![-']?[()DPp])|</?[a-z]")
"""Signs of code, whose words are English whoever sends it; no winking face and no heart."""

_LETTERED: Final = re.compile(r"(?<!\w)[A-Za-z](?=[\s:=(]*\d)")
"""A letter that calls a candidate, "A 42k 800, I 1k 70", which is no English I."""


def written_in(text: str, telling: Mapping[str, str]) -> str | None:
    """Return the language that a text is clearly written in, None where that cannot be told.

    `telling` has the folded words that tell a language by themselves, and which. Bare figures, single words and what
    is spelt alike everywhere ("12.400 follower, 480 likes") tell none.
    """
    if _CODE.search(text):
        return None
    words = set(folded(_LETTERED.sub(" ", text)).split())
    told = Counter(telling[word] for word in words if word in telling)
    if not told:
        return None
    language, count = told.most_common(1)[0]
    return language if count >= FEWEST and told.total() - count <= MOST_OF_OTHERS * count else None
