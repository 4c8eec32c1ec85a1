"""Signs of what a message wants: how many numbers there are and how large, marks, how it begins and ends."""

import re
from collections.abc import Iterator, Sequence

from bot.understanding.numbers import Kind, Number

TIME = re.compile(r"\b(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d\b| ?uhr\b| ?[ap]\.?m\b\.?)", re.IGNORECASE)
"""A time in digits: 9:30, 9 uhr, 6pm."""
LARGE = 1000
"""From here on a number counts followers rather than likes or accounts."""
_EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]")
_EDGES = frozenset({500, 1_000, 5_000, 10_000, 100_000, 500_000, 1_000_000})
"""Round numbers at which classes begin and end; who names them may ask what they mean."""
_MOST_SIZES = 3
_MOST_DIGITS = 7
_BARE = frozenset({"nzahl", "FOLLOWER", "LIKE", "AND"})


def signs(text: str, numbers: Sequence[Number], tokens: Sequence[str]) -> Iterator[str]:
    """Yield the signs of a text; `tokens` are its words, folded, with concepts in place of forms."""
    counts = [int(number.value) for number in numbers if number.kind is Kind.COUNT]
    yield f"counts {min(len(counts), 4)}"
    yield f"length {min(len(tokens), 24) // 3}"
    if any(number.kind is Kind.PERCENT for number in numbers):
        yield "percent"
    if any(number.kind is Kind.MONEY for number in numbers):
        yield "money"
    if "?" in text:
        yield "question"
        yield f"question, counts {min(len(counts), 4)}"
    if "!" in text:
        yield "shout"
    if _EMOJI.search(text):
        yield "emoji"
    if TIME.search(text):
        yield "time"
    if counts:
        yield from _sizes(counts)
        if all(token in _BARE for token in tokens):
            yield "bare figures"
    if tokens:
        yield f"first {tokens[0]}"
        yield f"last {tokens[-1]}"


def _sizes(counts: Sequence[int]) -> Iterator[str]:
    """Yield how large the numbers are: two large ones may be two accounts, a small one behind it its likes."""
    yield f"large {min(sum(count >= LARGE for count in counts), 3)} of {min(len(counts), 4)}"
    for place, count in enumerate(counts[:_MOST_SIZES]):
        yield f"digits {place}: {min(len(str(abs(count))), _MOST_DIGITS)}"
    if len(counts) > 1:
        yield "rising" if counts[0] < counts[1] else "falling"
    if _EDGES.intersection(counts):
        yield "edge"
        if len(counts) > 1 and _EDGES.issuperset(counts[:2]):
            yield "edges"
