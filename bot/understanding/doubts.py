"""What of a text tells that something happened, and what only asks, supposes, denies or plans it.

"Did Anna agree?", "Anna has not posted yet", "if Anna agrees, I'll tell you" report nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import any_of, phrases_of

_FILE: Final = "doubts.toml"
ASKS: Final = "asks"
"""The topic of whoever asks how far a cooperation is."""
UNSETTLED: Final = "unsettled"
"""The topic of whoever speaks of what has not happened yet, or perhaps not."""
_SENTENCE: Final = re.compile(r"[^.!?;:\n]+[.!?;:\n]*")
_APOSTROPHE: Final = re.compile(r"['’]")
_QUESTION: Final = "?"


@dataclass(frozen=True, slots=True)
class Settled:
    """A text with blanks in the place of what reports nothing, and why that does not.

    `doubt` is one of the topics above, None where all of the text reports; `is_about_steps` tells that what reports
    nothing speaks of a step of a cooperation ("will she say yes?").
    """

    text: str
    doubt: str | None = None
    is_about_steps: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    joints: re.Pattern[str]
    carries: re.Pattern[str]
    lead: re.Pattern[str]
    asks: re.Pattern[str]
    verb: re.Pattern[str]
    goes_on: re.Pattern[str]
    tag: re.Pattern[str]
    condition: re.Pattern[str]
    hedge: re.Pattern[str]
    step: re.Pattern[str]


def settled(text: str, language: str) -> Settled:
    """Return what of a text reports something."""
    words, kept, doubts, is_about = _words(language), list(text), [], False
    for start, end, doubt in _clauses(text, words):
        if doubt:
            doubts.append(doubt)
            is_about = is_about or words.step.search(_plain(text[start:end])) is not None
            kept[start:end] = " " * (end - start)
    return Settled("".join(kept), doubts[0] if doubts else None, is_about)


def _clauses(text: str, words: _Words) -> Iterator[tuple[int, int, str | None]]:
    """Yield where each clause of a text begins and ends, and why it reports nothing; None where it does."""
    for sentence in _SENTENCE.finditer(text):
        joints = list(words.joints.finditer(sentence[0]))
        edges = [0, *(joint.start() for joint in joints if joint.start()), len(sentence[0])]
        clauses = [sentence[0][start:end] for start, end in pairwise(edges)]
        is_asked = _QUESTION in sentence[0]
        whole = _begins_with(clauses[0], words)
        if is_asked and words.tag.fullmatch(_plain(clauses[-1])):
            whole = ASKS
        before: str | None = None
        for at, clause in enumerate(clauses):
            carried = before if words.carries.match(_plain(clause)) else None
            last = ASKS if is_asked and at == len(clauses) - 1 else None
            before = whole or _begins_with(clause, words) or _hedged(clause, words) or carried or last
            yield sentence.start() + edges[at], sentence.start() + edges[at + 1], before


def _begins_with(clause: str, words: _Words) -> str | None:
    plain = _plain(clause)
    while lead := words.lead.match(plain):
        plain = plain[lead.end() :].strip()
    if words.asks.match(plain):
        return ASKS
    verb = words.verb.match(plain)
    follows = plain[verb.end() :].strip() if verb else ""
    if follows[:1].isalpha() and not words.goes_on.match(follows):
        return ASKS
    return UNSETTLED if words.condition.match(plain) else None


def _hedged(clause: str, words: _Words) -> str | None:
    return UNSETTLED if words.hedge.search(_plain(clause)) else None


def _plain(text: str) -> str:
    """Return a text folded, with "hasn't" as one word."""
    return folded(_APOSTROPHE.sub("", text))


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    def said(name: str) -> re.Pattern[str]:
        return re.compile(rf"\b{any_of(phrases_of(language, _FILE, name))}\b")

    joints = "|".join(map(re.escape, phrases_of(language, _FILE, "joints")))
    return _Words(
        joints=re.compile(rf",|\b(?:{joints or '(?!)'})\b", re.IGNORECASE),
        **{name: said(name) for name in _Words.__slots__ if name != "joints"},
    )
