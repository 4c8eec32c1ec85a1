"""Whose figures they are: somebody else's ("Lisa has 9k", "my rival: 12k"), or those of another account of one's own.

What is in doubt counts as the writer's own: they get a receipt with an undo.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from domain.accounts import MOST_CHARACTERS

_FILE: Final = "owners.toml"
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLAUSE_END: Final = re.compile(r"[.,;:!?\n]")
_HYPHEN: Final = "-"
_LABEL_END: Final = re.compile(r"\s*:")
_JOINING_SIGNS: Final = " \t\u00a0:=~≈(–-"
_LONGEST_NAME: Final = 2
"""Words of a name before "has": "Tante Erna hat 9.000"."""
_LONGEST_LABEL: Final = 4  # words of a label that tells of somebody: "meine liebe Freundin Lisa: 9.000"
_SHORTEST_KIND: Final = 3
"""Letters of what stands before "account" in one word, that tell which one it is: "Ladenaccount"."""


class Whose(StrEnum):
    """Who has the figures that were said; the writer's only or main account needs no word."""

    OTHERS = "others"
    NAMED = "named"
    SECOND = "second"
    LABELLED = "labelled"
    """A label stands before the figures, which may be what an account is called: "Laden: 300"."""


class Owner(NamedTuple):
    """Whose figures they are, and what the person or the account is called, as it was written."""

    whose: Whose
    name: str | None


class _Word(NamedTuple):
    text: str
    plain: str
    sign: str
    """What stands before it, where it belongs to a name: the hyphen of "Laden-Account"."""


@dataclass(frozen=True, slots=True)
class _List:
    """Words that are meant as a whole, by how they begin, or by how they end; folded."""

    wholes: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]

    def __contains__(self, word: str) -> bool:
        return word in self.wholes or word.startswith(self.beginnings) or word.endswith(self.endings)


def owner_of(text: str, start: int, end: int, language: str, platforms: frozenset[str]) -> Owner | None:
    """Return whose figures begin with the number from `start` to `end`; None where they are the writer's own.

    `platforms` are the words that name one: "the insta account" is no other account.
    """
    before = text[:start].rstrip(_JOINING_SIGNS)
    lead = _words(_CLAUSE_END.split(before)[-1])
    tail = _words(re.split(r"[.!?\n]", text[end:], maxsplit=1)[0])
    lists = _lists(language, platforms)
    told = lists.account(lead) or lists.account(tail) or lists.somebody(lead)
    return told or (lists.labelled(lead) if _LABEL_END.match(text, len(before)) else None)


class _Lists:
    """The words of a language and of those that its speakers mix in."""

    def __init__(self, language: str, platforms: frozenset[str]) -> None:
        self._data = tuple(spoken(language, _FILE))
        self._platforms = platforms
        self._others, self._own, self._possessive = map(self._list, ("others", "own", "possessive"))
        self._pronouns, self._articles, self._ours = map(self._list, ("pronouns", "articles", "ours"))
        self._beside, self._told, self._of = map(self._list, ("beside", "told", "of"))
        self._labels = self._list("labels")
        self._second, self._plain, self._pages = map(self._list, ("second", "plain", "pages"))
        self._nouns = self._list("accounts").wholes | self._pages.wholes
        self._has = self._phrases("has")
        self._elsewhere = self._phrases("elsewhere")

    def account(self, words: Sequence[_Word]) -> Owner | None:
        """Return which other account of the writer's own some words name, or that it is somebody else's."""
        for at, word in enumerate(words):
            noun = next((each for each in self._nouns if word.plain.endswith(each)), None)
            if noun is None:
                continue
            kind = word.plain.removesuffix(noun)
            found = self._compound(word, kind) if kind else self._described(words, at)
            if found and (found.whose is Whose.SECOND or noun not in self._pages):
                return found
        return None

    def somebody(self, lead: Sequence[_Word]) -> Owner | None:
        """Return who has the figures behind some words, where it is somebody else."""
        plain = [word.plain for word in lead]
        if any(word in self._own for word in plain) or self._is_told(plain):
            return None
        before, behind = self._parted(plain)
        if before is None:
            return self._beside_figures([word.plain for word in self._stripped(lead)])
        subject = self._stripped(lead[:before]) or self._stripped(lead[behind:])
        return self._subject(subject)

    def labelled(self, lead: Sequence[_Word]) -> Owner | None:
        """Return what a label before a colon says, where it may be a name: "Lisa: 9,000", "Lisa heute: 9.000"."""
        if len(lead) > _LONGEST_LABEL or self._is_told([word.plain for word in lead]):
            return None
        name = self._stripped(lead)
        if any(word.plain in self._others for word in name):
            return Owner(Whose.OTHERS, None)
        no_name = any(self._is_plain(word.plain) or word.plain in self._labels for word in name)
        return (
            None if no_name or not name or len(lead) > _LONGEST_NAME else Owner(Whose.LABELLED, _name(name))
        )

    def _is_told(self, plain: Sequence[str]) -> bool:
        """Return whether somebody only says or does something; "a friend of mine" and "von mir" do not."""
        return any(
            word in self._told and (not at or plain[at - 1] not in self._of) for at, word in enumerate(plain)
        )

    def _compound(self, word: _Word, kind: str) -> Owner | None:
        """Return the account of a word such as "Ladenaccount"."""
        if kind in self._second:
            return Owner(Whose.SECOND, _name((word,)))
        if len(kind) < _SHORTEST_KIND or kind in self._plain or kind in self._platforms:
            return None
        return Owner(Whose.NAMED, _name((word,)))

    def _described(self, words: Sequence[_Word], at: int) -> Owner | None:
        """Return the account of a noun with what stands before it: "my shop account", "Lisa's account"."""
        following = [word.plain for word in words[at + 1 : at + 3]]
        if following and following[0] in self._of and following[-1] not in self._plain:
            is_own = following[-1] in self._possessive or following[-1] in self._told
            return None if is_own or len(following) == 1 else Owner(Whose.OTHERS, None)
        first = at - 1
        while first >= 0 and words[first].plain in self._platforms:
            first -= 1
        if first < 0:
            return None
        word = words[first]
        if word.plain == "s" and first:
            return self._of_somebody(words[first - 1])
        name = _name(words[first : at + 1])
        if word.plain in self._second:
            return Owner(Whose.SECOND, name)
        if word.plain in self._others:
            return Owner(Whose.OTHERS, None)
        return None if self._is_plain(word.plain) else Owner(Whose.NAMED, name)

    def _of_somebody(self, owner: _Word) -> Owner | None:
        """Return whose account "Lisa's account" is; "the nursery's account" is rather the writer's."""
        if owner.plain in self._others:
            return Owner(Whose.OTHERS, None)
        is_name = owner.text[0].isupper() and not self._is_ours(owner.plain)
        return Owner(Whose.OTHERS, owner.text) if is_name else None

    def _beside_figures(self, plain: Sequence[str]) -> Owner | None:
        """Return who stands right before figures: "my rival 12k", "jemand mit 9.000", but not "bruder, 10k"."""
        if len(plain) == 1 and plain[0] in self._pronouns:
            return Owner(Whose.OTHERS, None)
        if len(plain) < _LONGEST_NAME or plain[-1] not in self._others:
            return None
        is_led = plain[-2] in self._possessive or plain[-2] in self._articles
        return Owner(Whose.OTHERS, None) if is_led else None

    def _subject(self, subject: Sequence[_Word]) -> Owner | None:
        """Return who is meant by the words that something is said of."""
        plain = [word.plain for word in subject]
        if not plain:
            return None
        said = f" {' '.join(plain)} "
        is_other = any(word in self._others for word in plain)
        is_near = any(f" {' '.join(phrase)} " in said for phrase in self._elsewhere)
        if is_other or is_near or (len(plain) == 1 and plain[0] in self._pronouns):
            return Owner(Whose.OTHERS, None)
        if len(plain) > _LONGEST_NAME or any(self._is_ours(word) for word in plain):
            return None
        return Owner(Whose.OTHERS, _name(subject))

    def _is_ours(self, word: str) -> bool:
        return word in self._ours or self._is_plain(word)

    def _is_plain(self, word: str) -> bool:
        lists = (self._articles, self._possessive, self._plain, self._platforms, self._beside)
        return any(word in each for each in lists)

    def _parted(self, plain: Sequence[str]) -> tuple[int | None, int]:
        """Return where what says "has" begins and ends, the last of it; None where nothing says so."""
        for end in range(len(plain), 0, -1):
            for phrase in self._has:
                if tuple(plain[max(0, end - len(phrase)) : end]) == phrase:
                    return end - len(phrase), end
        return None, 0

    def _stripped(self, words: Sequence[_Word]) -> Sequence[_Word]:
        """Return words without those at both ends that change nothing; an article stays where a name follows."""
        first, last = 0, len(words)
        while last > first and words[last - 1].plain in self._beside:
            last -= 1
        while (
            first < last and words[first].plain in self._beside and words[first].plain not in self._articles
        ):
            first += 1
        return words[first:last]

    def _list(self, name: str) -> _List:
        entries = [entry for each in self._data for entry in each.get(name, ())]
        return _List(
            frozenset(folded(entry) for entry in entries if "*" not in entry),
            tuple(folded(entry) for entry in entries if entry.endswith("*")),
            tuple(folded(entry) for entry in entries if entry.startswith("*")),
        )

    def _phrases(self, name: str) -> list[tuple[str, ...]]:
        entries = {tuple(folded(entry).split()) for each in self._data for entry in each.get(name, ())}
        return sorted(entries, key=len, reverse=True)


@lru_cache(maxsize=8)
def _lists(language: str, platforms: frozenset[str]) -> _Lists:
    return _Lists(language, platforms)


def _words(text: str) -> list[_Word]:
    return [
        _Word(found[0], folded(found[0]), text[found.start() - 1 : found.start()])
        for found in _WORD.finditer(text)
    ]


def _name(words: Sequence[_Word]) -> str:
    first, *more = words
    return (first.text + "".join((_HYPHEN if each.sign == _HYPHEN else " ") + each.text for each in more))[
        :MOST_CHARACTERS
    ]
