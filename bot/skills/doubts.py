"""Figures that can hardly be right: the question that is asked before they are kept, and its answers."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.skills.own_account import as_slot
from bot.skills.reply import Answers, Button, Fact, Reply, say
from bot.skills.skill import Outcome
from bot.skills.taps import Tap
from bot.storage.effects import Ask, Target
from domain.measurement import Measurement
from domain.plausibility import Doubt, doubt, is_leap
from domain.rate import is_nearer_to_likes

ASKED_DOUBT = "log.doubt"
NOT_SAID = -1
LAID_OVER = "laid_over"
"""In a question: its figures are laid over what the day holds, they do not take its place."""


@dataclass(frozen=True, slots=True)
class KeepTap(Tap):
    """Keep these figures: a doubt was answered, or an offer taken. A figure of -1 is unknown."""

    key: ClassVar[str] = "keep"
    followers: int
    likes: int
    day: str
    doubted: bool = False

    @property
    def measurement(self) -> Measurement | None:
        """The figures as a measurement; None where the data was made up."""
        try:
            followers, likes = (None if each == NOT_SAID else each for each in (self.followers, self.likes))
            day = date.fromisoformat(self.day)
            nothing = followers is None and likes is None
            return None if nothing else Measurement(day=day, followers=followers, likes=likes)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class DropTap(Tap):
    """Keep nothing of what was asked about."""

    key: ClassVar[str] = "drop"


def doubted(whole: Measurement, account: Target) -> Outcome | None:
    """Return the question to ask before a pair is kept that can hardly be right."""
    if whole.followers is None or whole.likes is None:
        return None
    found = doubt(whole.followers, whole.likes)
    if found is None:
        return None
    note: dict[str, object] = {} if whole.note is None else {"note": whole.note}
    ask = Ask(ASKED_DOUBT, as_slot(account) | note)
    return Outcome((_question(found, whole.followers, whole.likes, whole.day.isoformat()),), (ask,))


def leapt(stated: Measurement, known: Measurement | None, account: Target) -> Outcome | None:
    """Return the question to ask before followers are kept that are ten times those known so far, or a tenth.

    A number that is rather the likes of the same day can be kept as those.
    """
    followers, before = stated.followers, known.followers if known else None
    if known is None or followers is None or before is None or not is_leap(before, followers):
        return None
    day, likes = stated.day.isoformat(), NOT_SAID if stated.likes is None else stated.likes
    facts: dict[str, Fact] = {"followers": followers, "before": before, "day": known.day}
    facts["same"] = "yes" if known.day == stated.day else "no"
    right = Button("button-leap", KeepTap(followers, likes, day, doubted=True), facts, answers=Answers.YES)
    rows = [(right,)]
    is_likes = known.likes is not None and is_nearer_to_likes(followers, before, known.likes)
    if known.day == stated.day and stated.likes is None and is_likes:
        as_likes = KeepTap(before, followers, day, doubted=True)
        rows.append((Button("button-leap-likes", as_likes, {"likes": followers}, answers=Answers.ONE),))
    rows.append((Button("button-drop", DropTap(), answers=Answers.NO),))
    noted = stated.note or (known.note if known.day == stated.day else None)
    note: dict[str, object] = {} if noted is None else {"note": noted}
    return Outcome(
        (Reply((say("log-leap", **facts),), tuple(rows)),), (Ask(ASKED_DOUBT, as_slot(account) | note),)
    )


def _question(found: Doubt, followers: int, likes: int, day: str) -> Reply:
    facts: dict[str, Fact] = {"followers": followers, "likes": likes}
    drop = (Button("button-drop", DropTap(), answers=Answers.NO),)
    if found is Doubt.NO_LIKES:
        hidden = Button(
            "button-likes-hidden", KeepTap(followers, NOT_SAID, day, doubted=True), answers=Answers.ONE
        )
        really = Button("button-likes-zero", KeepTap(followers, 0, day, doubted=True), answers=Answers.ONE)
        return Reply((say("log-zero-likes", **facts),), ((hidden,), (really,), drop))
    swapped: dict[str, Fact] = {"followers": likes, "likes": followers}
    swap = Button("button-swap", KeepTap(likes, followers, day, doubted=True), swapped, answers=Answers.YES)
    as_said = Button("button-keep", KeepTap(followers, likes, day, doubted=True), facts, answers=Answers.ONE)
    return Reply((say("log-doubt", doubt=found.value, **facts),), ((swap,), (as_said,), drop))
