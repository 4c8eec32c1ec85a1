"""Answers to a question of the bot's ("ja", "the second one"), and follow-ups on the last one ("what about 9k?")."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken

_FILE = "answers.toml"


class Answer(StrEnum):
    """What a short text says to a question."""

    YES = "yes"
    NO = "no"


LAST = -1
"""The place of the last of several choices."""


@dataclass(frozen=True)
class AnswerWords:
    """The words for short answers and follow-ups of a language and of those that its speakers mix in, folded."""

    answers: Mapping[str, Answer]
    places: Mapping[str, int]
    another: frozenset[str]
    surely: tuple[str, ...]
    perhaps: tuple[str, ...]
    fillers: frozenset[str]

    @classmethod
    def load(cls, root: Path, language: str) -> Self:
        """Read the words of a language under `root`; without a list nothing is an answer."""
        answers: dict[str, Answer] = {}
        places: dict[str, int] = {}
        another: set[str] = set()
        starts: dict[str, set[str]] = {"surely": set(), "perhaps": set(), "fillers": set()}
        for words in spoken(language, _FILE, root):  # the own words come first and win
            for answer in Answer:
                _fill(answers, words.get(answer, ()), answer)
            for place, names in enumerate(words.get("places", ())):
                _fill(places, names, place)
            _fill(places, words.get("last", ()), LAST)
            another.update(map(folded, words.get("another", ())))
            own: Mapping[str, Any] = words.get("follow_up", {})
            for name, known in starts.items():
                known.update(map(folded, own.get(name, ())))
        longest_first = {name: tuple(sorted(known, key=len, reverse=True)) for name, known in starts.items()}
        return cls(
            answers,
            places,
            frozenset(another),
            longest_first["surely"],
            longest_first["perhaps"],
            frozenset(longest_first["fillers"]),
        )

    def answer(self, text: str) -> Answer | None:
        """Return yes or no where the whole text says that and nothing else."""
        return self.answers.get(folded(text))

    def place(self, text: str) -> int | None:
        """Return which of several choices the whole text names: 0 for the first, LAST for the last."""
        return self.places.get(folded(text))

    def wants_another(self, text: str) -> bool:
        """Return whether the whole text asks for one more of what just came."""
        return folded(text) in self.another

    def follow_up(self, text: str) -> str | None:
        """Return the words with which a text follows up on what was asked before; None where it does not."""
        plain = f"{folded(text)} "
        starts = (*self.surely, *self.perhaps) if "?" in text else self.surely
        return next((start for start in starts if plain.startswith(f"{start} ")), None)


def _fill(table: dict[str, Any], names: Iterable[str], value: object) -> None:
    for name in names:
        table.setdefault(folded(name), value)
