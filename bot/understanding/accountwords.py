"""What shall become of an account of one's own: "switch to TikTok", "rename my account to Kim's Corner".

Few words are enough for that, and no others may stand beside them: what tells of more is left to the model.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import GAP, LONGEST_WISH, any_of, phrases_of
from bot.understanding.meaning import Slots
from bot.understanding.named import NamingWords
from bot.understanding.owners import Whose

_FILE: Final = "accounts.toml"
_SAID: Final = "·"
"""In place of the letters of a word that has been understood."""
MAIN: Final = "main"
"""The topic of whoever wants another account to be the main one."""
RENAMED: Final = "renamed"
"""The topic of whoever gives an account another name."""
REMOVED: Final = "removed"
"""The topic of whoever wants an account kept no longer."""
ALL_REMOVED: Final = "all_removed"
"""The topic of whoever wants all accounts to go: that is one after another, or everything that is kept."""
ADDED: Final = "added"
"""The topic of whoever tells of one more account."""


@dataclass(frozen=True, slots=True)
class AccountWish:
    """A wish as a topic, the words that name the account as they were written, and its new name.

    No words name it where it is just "my account"; there is no new name where it is only "called differently".
    """

    topic: str
    about: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    main: re.Pattern[str]
    rename: re.Pattern[str]
    parts: re.Pattern[str]
    """The single words of all wishes: a gap in one holds what the account is called."""
    remove: re.Pattern[str]
    add: re.Pattern[str]
    nouns: re.Pattern[str]
    around: re.Pattern[str]
    beside_name: frozenset[str]
    no_names: frozenset[str]


def account_wish(text: str, language: str) -> AccountWish | None:
    """Return what a text wants of an account of the writer's; None where its words do not tell.

    Whether there is an account as it is named is for the caller to look up: "remove Tom" may mean a partner.
    """
    if len(text) > LONGEST_WISH or "?" in text:
        return None
    words, written = _words(language), text.split()
    for count in range(1, len(written)):
        head = written[:count]
        if _ends_with(words.rename, head):
            about, name = _beside(head, words), _name(written[count:], words)
            is_told = name and (about or words.nouns.search(_plain(head)))
            is_name = folded(name) not in words.no_names
            return AccountWish(RENAMED, about, name if is_name else None) if is_told else None
    for topic, wish in ((MAIN, words.main), (REMOVED, words.remove)):
        if wish.search(_plain(written)):
            about = _beside(written, words)
            return AccountWish(topic, about) if about else None
    return None


def meant_account(
    wish: AccountWish, language: str, naming: NamingWords, names: Sequence[str | None]
) -> Slots:
    """Return a wish with the account that it names: one of `names`, or what platform and words tell."""
    slots = Slots(topic=wish.topic, renamed=wish.name)
    if name := next((each for each in names if each and folded(each) == folded(wish.about)), None):
        return replace(slots, handle=name, whose=Whose.NAMED)
    named = naming.split(wish.about)
    nouns = _words(language).nouns
    words = [
        word
        for word in named.text.split()
        if any(not (part in naming.places or nouns.search(f" {part} ")) for part in folded(word).split())
    ]  # "Instagram-Konto" is just the platform
    if words and not named.handle:
        named = replace(named, handle=" ".join(words), whose=Whose.NAMED)
    return replace(slots, platform=named.platform, handle=named.handle, whose=named.whose)


def says_all_removed(text: str, language: str) -> bool:
    """Return whether a text, which is about accounts, wants them to go."""
    return _words(language).remove.search(_plain([text])) is not None


def says_added(text: str, language: str) -> bool:
    """Return whether a text tells of one more account."""
    return _words(language).add.search(_plain([text])) is not None


def _plain(written: Sequence[str]) -> str:
    return f" {folded(' '.join(written))} "


def _ends_with(wish: re.Pattern[str], written: Sequence[str]) -> bool:
    plain = _plain(written)
    return any(found.end() == len(plain) - 1 for found in wish.finditer(plain))


def _name(written: Sequence[str], words: _Words) -> str:
    """Return a new name, without what stands around it or marks it as one."""
    while written and folded(written[-1]) in words.beside_name:
        written = written[:-1]
    while written and folded(written[0]) in words.beside_name:
        written = written[1:]
    return " ".join(written).strip(" .,;:!\"'„“”»«").removeprefix("@")


def _beside(written: Sequence[str], words: _Words) -> str:
    """Return the words beside a wish that name something."""
    plain = _plain(written)
    for known in (words.parts, words.nouns, words.around):
        plain = known.sub(lambda found: re.sub(r"\w", _SAID, found[0]), plain)
    tokens, naming = iter(plain.split()), []
    for word in written:
        left = [next(tokens) for _ in folded(word).split()]
        if any(_SAID not in token for token in left):
            naming.append(word)
    return " ".join(naming)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    def entries(*names: str) -> list[str]:
        return list(phrases_of(language, _FILE, *names))

    def whole(phrases: Iterable[str]) -> re.Pattern[str]:
        return re.compile(rf"(?<= ){any_of(phrases)}(?= )")

    def each_of(name: str) -> frozenset[str]:
        return frozenset(map(folded, entries(name)))

    wishes = entries("main", "rename", "remove")

    return _Words(
        main=whole(entries("main")),
        rename=whole(entries("rename")),
        parts=whole(word for entry in wishes for word in entry.split() if word != GAP),
        remove=whole(entries("remove")),
        add=whole(entries("add")),
        nouns=whole(entries("nouns")),
        around=whole(entries("around")),
        beside_name=each_of("beside_name"),
        no_names=each_of("no_names"),
    )
