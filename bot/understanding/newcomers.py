"""Who shall be a new partner, named beside the wish alone: "add partner luna", "füge Café Mohn als Partner hinzu"."""

import re
from functools import lru_cache
from typing import Final

from bot.understanding.callings import handle_in
from bot.understanding.folding import folded
from bot.understanding.impossible import month_names
from bot.understanding.lexicon import any_of, phrases_of
from bot.understanding.strangers import is_given, is_ordinary

_FILE: Final = "partners.toml"
_WORD: Final = re.compile(r"[^\W\d_][\w.&'’-]*")
_FIGURES: Final = re.compile(r"[~\d]")
_PAIR: Final = re.compile(r"\d\s*[km]?\s*/\s*\d|\d\s*[km]?\s+[Ff]ollower")
_MOST_WORDS: Final = 4  # "Café am alten Markt"


def newcomer_in(text: str, language: str) -> str | None:
    """Return whom a text that wants a partner to be added names ahead of any figures; None where it names nobody."""
    before = _FIGURES.split(text, maxsplit=1)[0]
    if not _words(language, "newcomer").search(folded(before)):
        return None
    found = list(_WORD.finditer(before))
    beside = _words(language, "beside_a_newcomer")
    names = [
        each
        for at, each in enumerate(found)
        if not beside.fullmatch(folded(each[0])) or _is_will(at, each[0], language)
    ]
    if not names or len(names) > _MOST_WORDS:
        return None
    name = before[names[0].start() : names[-1].end()].rstrip(".'’-")
    return name if len(name.split()) <= _MOST_WORDS and _is_name(name, language) else None


def announces(text: str, language: str) -> bool:
    """Return whether a text tells the figures of a new partner: "I'm working with Ida Berg now, 5,400 / 320"."""
    name = newcomer_in(text, language) if "?" not in text and _PAIR.search(text) else None
    return name is not None and (name[0].isupper() or handle_in(text) is not None)


def is_only_announced(before: str, language: str) -> bool:
    """Return whether words only announce somebody new, so that what follows is a name: "new partner"."""
    beside = _words(language, "beside_a_newcomer")
    return all(beside.fullmatch(word) for word in folded(before).split())


def _is_name(name: str, language: str) -> bool:
    plain = folded(name)
    is_told = is_given(plain, language) or plain in month_names(language)
    return is_told or _is_also_name(plain, language) or not is_ordinary(plain, language)


def _is_will(at: int, word: str, language: str) -> bool:
    """Return whether a word beside a name is one itself, as its capital within a sentence tells: "partner Will"."""
    return at > 0 and word[0].isupper() and _is_also_name(folded(word), language)


def _is_also_name(plain: str, language: str) -> bool:
    return _words(language, "also_names").fullmatch(plain) is not None


@lru_cache(maxsize=8)
def _words(language: str, name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")
