"""Whether a text switches something on or off, what it says of the summary, and which language it asks for."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.understanding.folding import folded
from bot.understanding.lexicon import LONGEST_WISH, any_of, phrases_of, words
from bot.understanding.times import find_time, find_weekday, names_no_time, words_beside

_FILE: Final = "switches.toml"


@dataclass(frozen=True, slots=True)
class _Switches:
    """The phrases of a language and of those that its speakers mix in, ready to be found in a folded text."""

    off: re.Pattern[str]
    on: re.Pattern[str]
    moving: re.Pattern[str]
    back: re.Pattern[str]
    reminders: re.Pattern[str]
    summary: re.Pattern[str]
    rhythm: re.Pattern[str]
    beside: re.Pattern[str]
    negations: frozenset[str]


def switched(text: str, language: str) -> bool | None:
    """Return True where the text switches on, False where it switches off, None where it does neither.

    Moving to another day or time does neither: "nicht mehr montags, sondern dienstags".
    """
    switches, plain = _switches(language), f" {folded(text)} "
    if switches.back.search(plain):
        return True
    if (off := switches.off.search(plain)) is not None:
        return None if _is_moved(plain[off.end() :], switches, language) else False
    return True if switches.on.search(plain) else None


def speaks_of_reminder(text: str, language: str) -> bool:
    """Return whether what is switched is the reminder to log, not what comes every week."""
    return _switches(language).reminders.search(f" {folded(text)} ") is not None


def names_summary(text: str, language: str) -> bool:
    """Return whether a text names the weekly summary, or asks to be sent something.

    "I post every Sunday at 8pm" does neither: it tells of the writer's own week.
    """
    return _switches(language).summary.search(f" {folded(text)} ") is not None


def says_only_when(text: str, language: str) -> bool:
    """Return whether a text names a day or a time and tells of nothing else: "make it fridays at 6, please"."""
    beside = _switches(language).beside
    return all(beside.fullmatch(f" {word}") for word in words_beside(text, language))


def names_no_such_time(text: str, language: str) -> bool:
    """Return whether a text names a weekday and an hour that no clock has, and tells of nothing else."""
    if len(text) > LONGEST_WISH or not names_no_time(text, language) or find_weekday(text, language) is None:
        return False
    return says_only_when(text, language)


def asks_other_rhythm(text: str, language: str) -> bool:
    """Return whether a text asks for something in another rhythm than once a week: "every other monday"."""
    return _switches(language).rhythm.search(f" {folded(text)} ") is not None


def language_asked(text: str, language: str) -> str | None:
    """Return the language that a text asks for: the one named last that no negation stands before."""
    negations = _switches(language).negations
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


def _is_moved(rest: str, switches: _Switches, language: str) -> bool:
    moving = switches.moving.search(rest)
    if moving is None:
        return False
    new = rest[moving.start() :]
    return find_weekday(new, language) is not None or find_time(new, language) is not None


@lru_cache(maxsize=8)
def _switches(language: str) -> _Switches:
    def said(name: str) -> str:
        return any_of(phrases_of(language, _FILE, name))

    # "schalt den Bericht aus", "Bericht bitte aus": a short word switches at a verb, or where it ends the text.
    verb = rf"(?<!\w){said('verbs')}(?!\w)(?: \w+)*? "
    end = rf"(?: {said('politeness')})* \Z"

    def either(name: str) -> re.Pattern[str]:
        short, full = said(f"{name}_at_verb"), said(name)
        return re.compile(rf" {full}(?= )|{verb}{short}(?= )| {short}{end}")

    return _Switches(
        off=either("off"),
        on=either("on"),
        moving=re.compile(rf" {said('moving')}(?= )"),
        back=re.compile(rf" {said('back')}(?= )"),
        reminders=re.compile(rf" {said('reminders')}(?= )"),
        summary=re.compile(rf" {said('summary')}(?= )"),
        rhythm=re.compile(rf" {said('rhythm')}(?= )"),
        beside=re.compile(rf" {said('beside')}"),
        negations=frozenset(map(folded, phrases_of(language, _FILE, "negations"))),
    )
