"""One spelling for many: lower case, no accents, no punctuation."""

import re
import unicodedata
from functools import lru_cache

_SPELLINGS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NO_LETTER = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=512)
def folded(text: str) -> str:
    """Return the words of a text in lower case, umlauts spelt out, accents and punctuation gone."""
    plain = unicodedata.normalize("NFC", text).lower().translate(_SPELLINGS)
    letters = unicodedata.normalize("NFD", plain).encode("ascii", "ignore").decode()
    return _NO_LETTER.sub(" ", letters).strip()
