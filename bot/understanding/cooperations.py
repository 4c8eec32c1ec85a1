"""What was said of a cooperation: how far it is, what it brought, and when to come back to it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from bot.understanding.ahead import find_ahead
from bot.understanding.dates import find_day
from bot.understanding.deadlines import find_deadline
from bot.understanding.deadlinewords import deadline_words
from bot.understanding.folding import folded
from bot.understanding.lexicon import spoken
from bot.understanding.numbers import Number
from bot.understanding.times import find_weekday
from bot.understanding.units import Unit, Words, labelled
from domain.diary import Result, Stage
from domain.schedule import Weekday

_FILE: Final = "diary.toml"
BROUGHT: Final = "brought"
"""The topic of whoever asks what their partners brought."""
REMIND: Final = "remind"
"""The topic of whoever wants to be reminded."""
_DENIED: Final = re.compile(r"n t\b")
PAID: Final = "paid"
"""The topic of whoever says, or asks, what a cooperation cost."""
_AFTER_A_YES: Final = (Stage.AGREED, Stage.POSTED)
_UNITS: Final = {
    Unit.LIKES: Result.LIKES,
    Unit.CLICKS: Result.CLICKS,
    Unit.SALES: Result.SALES,
    Unit.COUPONS: Result.COUPONS,
}
_GAINED: Final = "gained"
WON: Final = "won"
"""The topic of whoever says how many followers a partner won for them."""


@dataclass(frozen=True, slots=True)
class _Words:
    stages: Mapping[Stage, tuple[str, ...]]
    no_show: tuple[str, ...]
    declined: tuple[str, ...]
    not_yet: tuple[str, ...]
    remind: tuple[str, ...]
    other_reminders: tuple[str, ...]
    will_post: tuple[str, ...]
    brought: tuple[str, ...]
    paid: tuple[str, ...]
    won: tuple[str, ...]
    revenue: tuple[str, ...]
    results: Words


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of a cooperation; None and empty where nothing was.

    `followers` are those whom it won, which are no result.
    """

    stage: Stage | None = None
    no_show: bool = False
    declined: bool = False
    results: tuple[tuple[Result, int], ...] = ()
    followers: int | None = None


def told_in(text: str, numbers: Sequence[Number], language: str) -> Told:
    """Return the stage and the results that a text tells; `numbers` are those of it that count something."""
    words = _words(language)
    plain = _plain(text)
    counted = labelled(text, numbers, words.results)
    first = {_UNITS[unit]: value for value, unit in reversed(counted) if unit in _UNITS}
    results = tuple((each, first[each]) for each in Result if each in first)
    followers = next((value for value, unit in counted if unit is Unit.FOLLOWERS), None)
    if any(f" {cue}" in plain for cue in words.no_show):
        return Told(no_show=True, results=results, followers=followers)
    stages = [
        stage for stage, cues in words.stages.items() if any(_is_said(plain, cue, words) for cue in cues)
    ]
    if _is_declined(plain, words):
        return Told(declined=True, results=results, followers=followers)
    return Told(stages[-1] if stages else None, results=results, followers=followers)


def looks_ahead(text: str, told: Told, language: str) -> bool:
    """Return whether the day of a text lies ahead: "remind me on Friday", "will post on 1 December".

    Where a post was told to be up, missed, declined or counted, words of posting speak of the day that was.
    """
    words, plain = _words(language), _plain(text)
    is_over = told.stage is Stage.POSTED or told.no_show or told.declined or told.results
    cues = words.remind if is_over else (*words.remind, *words.will_post)
    return any(f" {cue}" in plain for cue in cues)


def tells_won(text: str, told: Told, language: str) -> bool:
    """Return whether a text tells of followers that somebody won: "brought 20", unlike "has 20"."""
    plain = _plain(text)
    return told.followers is not None and any(f" {cue}" in plain for cue in _words(language).won)


def revenue_among(text: str, starts: Sequence[int], language: str) -> frozenset[int]:
    """Return which of the amounts that begin at `starts` were earned, and paid to nobody: "480 euros of revenue"."""
    lower = text.lower()
    said = (found.start() for cue in _words(language).revenue for found in re.finditer(re.escape(cue), lower))
    return frozenset(min(starts, key=lambda start: abs(start - at)) for at in said if starts)


def topic_in(text: str, language: str) -> str | None:
    """Return what a text is about beside stages: what partners brought ("per euro"), a reminder, what was paid."""
    words, plain = _words(language), _plain(text)
    cues = {BROUGHT: words.brought, REMIND: words.remind, PAID: words.paid}
    return next((topic for topic, of in cues.items() if any(f" {cue}" in plain for cue in of)), None)


def reminds_once(text: str, language: str) -> bool:
    """Return whether a text wants a reminder on one day, and none every week or of figures to log."""
    plain = _plain(text)
    is_other = any(f" {cue}" in plain for cue in _words(language).other_reminders)
    return topic_in(text, language) == REMIND and not is_other


def find_next_day(text: str, language: str, today: date) -> date | None:
    """Return the day on which to come back to something: "in drei Tagen", "tomorrow", "am Freitag"."""
    if found := find_deadline(text, language, today):
        return found if _is_told_by_day(text, language) else today + timedelta(days=7 - today.weekday())
    ahead = find_ahead(text, language, today, find_day(text, language, today))
    if ahead and ahead.day:
        return ahead.day
    weekday = find_weekday(text, language)
    if weekday is None:
        return None
    days = (Weekday(weekday).after_monday - today.weekday()) % 7
    return today + timedelta(days=days or 7)


def _is_told_by_day(text: str, language: str) -> bool:
    """Return whether a deadline is more than "next week": that begins on Monday for whoever comes back then."""
    words, plain = deadline_words(language), f" {folded(text)} "
    is_alone = (
        words.says("next_week", plain) and not words.says("end", plain) and not words.says("middle", plain)
    )
    return not is_alone or find_weekday(text, language) is not None


def _plain(text: str) -> str:
    """Return a text folded, between blanks, whatever apostrophe somebody types or leaves out: "didn’t", "didnt"."""
    spelled = folded(text.replace("’", "'"))
    return f" {_DENIED.sub('nt', spelled)} "


def _is_said(plain: str, cue: str, words: _Words) -> bool:
    """Return whether a cue stands in a folded text, not right behind a word that denies it."""
    before, found, _ = plain.partition(f" {cue}")
    return bool(found) and not before.endswith(words.not_yet)


def _is_declined(plain: str, words: _Words) -> bool:
    """Return whether a no was told that no yes follows: "said no first, then agreed after all" is agreed."""
    no = max((plain.find(f" {cue}") for cue in words.declined if _is_said(plain, cue, words)), default=-1)
    yes = (cue for stage in _AFTER_A_YES for cue in words.stages[stage])
    return no > max((plain.find(f" {cue}") for cue in yes), default=-1)


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    lists = tuple(spoken(language, _FILE))

    def phrases(*path: str) -> tuple[str, ...]:
        found: list[str] = []
        for each in lists:
            table = each
            for name in path[:-1]:
                table = table.get(name, {})
            found += [_plain(phrase).strip() for phrase in table.get(path[-1], ())]
        return tuple(found)

    return _Words(
        stages={each: phrases("stages", each.value) for each in Stage if each is not Stage.RESULT},
        no_show=phrases("no_show"),
        declined=phrases("declined"),
        not_yet=tuple(f" {each}" for each in phrases("not_yet")),
        remind=phrases("remind"),
        other_reminders=phrases("other_reminders"),
        will_post=phrases("will_post"),
        brought=phrases("brought"),
        paid=phrases("paid"),
        won=phrases("won"),
        revenue=phrases("revenue"),
        results=Words.of_lists(
            {Unit.FOLLOWERS: phrases(_GAINED)}
            | {unit: phrases("results", result.value) for unit, result in _UNITS.items()}
        ),
    )
