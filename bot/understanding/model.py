"""The linear model: weights by feature and intent, trained by tools/train.py, shipped as one file.

The file holds a zlib stream: one JSON line about the model, then a row of lanes for each bucket. A row is one
integer with a lane an intent, so that a whole row is added at once: plain Python sums a message's rows in some
microseconds, and neither numpy nor scikit-learn is needed to run. The last lane says how much the feature counts:
rare ones tell more than common ones. Its sum is the squared length of the message, by which the scores are divided.
"""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, sqrt
from pathlib import Path
from typing import Self

from bot.understanding.features import BUCKETS, Features, spelling

LANE = 3
"""Bytes a lane: room for the sum of 65,000 weights of one byte."""
OFFSET = 128
"""Weights are stored as bytes; this much is added so that none is negative."""
MOST_WORDS = 8192
"""Words whose sum is remembered: people say the same ones over and over. About 2 MB."""


@dataclass(frozen=True)
class Model:
    """Scores intents for a message's features.

    `telling` has the folded words that tell a language by themselves, and which; `phrases` is the fingerprint of what
    was learned from.
    """

    intents: tuple[str, ...]
    scale: float
    length_scale: float
    intercepts: tuple[float, ...]
    telling: Mapping[str, str]
    phrases: str
    rows: bytes
    _words: dict[str, tuple[int, int]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a model file. Raises OSError or ValueError where it is missing or damaged."""
        head, _, rows = zlib.decompress(path.read_bytes()).partition(b"\n")
        about = json.loads(head)
        if len(rows) != BUCKETS * (len(about["intents"]) + 1):
            raise ValueError(f"{path} is no model of this version")
        return cls(
            intents=tuple(about["intents"]),
            scale=about["scale"],
            length_scale=about["length_scale"],
            intercepts=tuple(about["intercepts"]),
            telling={
                word: language for language, words in about["telling"].items() for word in words.split()
            },
            phrases=about["phrases"],
            rows=rows,
        )

    def probabilities(self, features: Features) -> list[tuple[str, float]]:
        """Return the intents with how likely each is, the likeliest first."""
        scores = list(self.intercepts)
        for total, count in (
            self._of_words(features.spelt),
            self._of(features.words),
            self._of(features.signs),
        ):
            if count:
                *sums, length = self._lanes(total, count)
                # the length is stored without an offset
                weight = self.scale / sqrt(self.length_scale * (length + OFFSET * count))
                for lane, each in enumerate(sums):
                    scores[lane] += weight * each
        most = max(scores)
        powers = [exp(score - most) for score in scores]
        whole = sum(powers)
        ranked = sorted(zip(powers, self.intents, strict=True), reverse=True)
        return [(intent, power / whole) for power, intent in ranked]

    def _of_words(self, words: Sequence[str]) -> tuple[int, int]:
        """Return the sum of the rows of the words' letters, and how many rows that are."""
        total = rows = 0
        for word in words:
            known = self._words.get(word)
            if known is None:
                if len(self._words) >= MOST_WORDS:
                    self._words.clear()
                known = self._words[word] = self._of(spelling(word))
            total += known[0]
            rows += known[1]
        return total, rows

    def _of(self, buckets: Sequence[int]) -> tuple[int, int]:
        """Return the sum of the rows, all lanes in one integer, and how many they are."""
        width, rows = len(self.intents) + 1, self.rows
        total = 0
        for bucket in buckets:
            total += _spread(rows[bucket * width : (bucket + 1) * width])
        return total, len(buckets)

    def _lanes(self, total: int, count: int) -> Iterable[int]:
        """Return the sums lane by lane, without the offset of each row."""
        offset = OFFSET * count
        lanes = total.to_bytes((len(self.intents) + 1) * LANE, "little")
        return (int.from_bytes(lanes[at : at + LANE], "little") - offset for at in range(0, len(lanes), LANE))


def _spread(row: bytes) -> int:
    """Return a row of bytes as one integer with `LANE` bytes for each of them."""
    lanes = bytearray(len(row) * LANE)
    lanes[::LANE] = row
    return int.from_bytes(lanes, "little")
