"""For whom somebody wants the bot, in their own words: "ich hab einen kleinen Laden", "I'm a blogger"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of
from domain.person import Role

_FILE: Final = "roles.toml"
_NEAR: Final = 2
"""So many words before a role a denial still is about it: "not a blogger"."""


def find_role(text: str, language: str) -> Role | None:
    """Return the role that a text names and does not deny; None for none, or for both."""
    found = set(_named(f" {folded(text)} ", language))
    return found.pop() if len(found) == 1 else None


def says_role(text: str, language: str) -> Role | None:
    """Return the role that a text is about and nothing else: "ich habe eine kleine Bäckerei", "für meinen Laden"."""
    role = find_role(text, language) if len(text) <= LONGEST_WISH else None
    if role is None:
        return None
    rest, around = (
        _names(language)[role].sub(" ", f" {folded(text)} "),
        frozenset(_folded(language, "around")),
    )
    return role if around.issuperset(rest.split()) else None


def tells_of_oneself(text: str, language: str) -> bool:
    """Return whether somebody speaks of themselves in a text, which a bare "Hotel" does not tell."""
    return not frozenset(_folded(language, "oneself")).isdisjoint(folded(text).split())


def _folded(language: str, name: str) -> Iterator[str]:
    return (word for entry in phrases_of(language, _FILE, name) for word in folded(entry).split())


def _named(plain: str, language: str) -> Iterator[Role]:
    denials = frozenset(map(folded, phrases_of(language, _FILE, "denials")))
    for role, names in _names(language).items():
        for match in names.finditer(plain):
            if denials.isdisjoint(plain[: match.start()].split()[-_NEAR:]):
                yield role


@lru_cache(maxsize=8)
def _names(language: str) -> dict[Role, re.Pattern[str]]:
    return {role: re.compile(rf" {any_of(phrases_of(language, _FILE, role))}(?= )") for role in Role}
