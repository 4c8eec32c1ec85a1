"""Whether a text switches something on or off, and which language it asks for."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken, words

_FILE: Final = "switches.toml"
_WEAK_ON: Final = frozenset({"on", "an", "ein", "start"})
"""Words that switch on only at a verb of switching: "on sundays" does not."""
_VERBS: Final = ("schalt", "mach", "stell", "turn", "switch", "put", "dreh", "set", "please", "bitte")


def switched(text: str, language: str) -> bool | None:
    """Return True where the text switches on, False where it switches off, None where it does neither."""
    plain = f" {folded(text)} "
    if any(_stands(phrase, plain) for phrase in _phrases(language, "off")):
        return False
    for phrase in _phrases(language, "on"):
        if _stands(phrase, plain) and (phrase not in _WEAK_ON or any(f" {verb}" in plain for verb in _VERBS)):
            return True
    return None


def language_asked(text: str, language: str) -> str | None:
    """Return the language that a text asks for: the one named last that no negation stands before."""
    negations = set(_phrases(language, "negations"))
    tokens = folded(text).split()
    named = _languages(language)
    wanted = None
    for at, token in enumerate(tokens):
        code = next((code for code, names in named.items() if token.startswith(names)), None)
        if code and not negations & set(tokens[max(0, at - 1) : at]):
            wanted = code
    return wanted


@lru_cache(maxsize=8)
def _languages(language: str) -> dict[str, tuple[str, ...]]:
    """Return what the languages are called, by their codes."""
    named = words(language, "words.toml").get("languages", {})
    return {code: tuple(map(folded, names)) for code, names in named.items()}


@lru_cache(maxsize=32)
def _phrases(language: str, name: str) -> tuple[str, ...]:
    return tuple(_folded(spoken(language, _FILE), name))


def _folded(lists: Iterator[object], name: str) -> Iterator[str]:
    for each in lists:
        entries: Sequence[str] = each.get(name, ()) if hasattr(each, "get") else ()
        for entry in entries:
            yield folded(entry) + ("*" if entry.endswith("*") else "")


def _stands(phrase: str, plain: str) -> bool:
    return f" {phrase[:-1]}" in plain if phrase.endswith("*") else f" {phrase} " in plain
