"""The tip in a weekly summary, and the question what came of the one that was done in the week before."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.skills.reply import Button, Say, say
from bot.skills.tip_says import brief_says, headline
from bot.skills.tip_situation import about_kept
from bot.skills.tip_taps import DoneTipTap, HelpedTipTap, WhyTipTap
from bot.storage.conversations import Topic
from bot.storage.effects import Discuss
from bot.storage.look import Look
from bot.storage.people import Person
from bot.storage.tips import ShowTip
from bot.understanding.meaning import Intent
from domain.tips import Tip, tip_of
from domain.tips_choice import asked_about, choose, seed_of

_A_WEEK: Final = timedelta(days=7)
TIP_DISCUSSED: Final = Discuss(Topic(Intent.TIPS, {}))
"""After a tip "another one" means a tip, and "why?" asks for its reason."""


@dataclass(frozen=True, slots=True)
class WeekTip:
    """What a summary says of tips, the buttons for it, and what has to be kept once it was said."""

    says: tuple[Say, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    effects: tuple[ShowTip | Discuss, ...] = ()


def tip_of_week(person: Person, look: Look, today: date, *, is_new: bool) -> WeekTip:
    """Return the tip for a summary of a local day.

    A summary that comes by itself brings a new one (`is_new`); one that is asked for repeats the last one as long as
    that is of the same week.
    """
    asked_says, asked_buttons = _asked(look, today)
    last = None if is_new else _to_do(look, today)
    tip, effects = (last, ()) if last else _chosen(person, look, today)
    if tip is None:
        return WeekTip(asked_says, asked_buttons)
    row = (
        Button("button-tip-why", WhyTipTap(tip.id)),
        Button("button-tip-done", DoneTipTap(tip.id, here=False)),
    )
    return WeekTip((*asked_says, *brief_says(tip)), (*asked_buttons, row), (*effects, TIP_DISCUSSED))


def last_of_week(look: Look, today: date) -> Tip | None:
    """Return the tip that came last, if that was within a week."""
    last = look.tips[-1] if look.tips else None
    return tip_of(last.tip) if last and today - last.day < _A_WEEK else None


def _to_do(look: Look, today: date) -> Tip | None:
    return last_of_week(look, today) if look.tips and look.tips[-1].done is None else None


def _chosen(person: Person, look: Look, today: date) -> tuple[Tip | None, tuple[ShowTip, ...]]:
    choice = choose(about_kept(person, look, today).situation, look.tips, today, seed_of(person.id, today))
    return (choice.tip, (ShowTip(choice.tip.id, today),)) if choice else (None, ())


def _asked(look: Look, today: date) -> tuple[tuple[Say, ...], tuple[tuple[Button, ...], ...]]:
    done = asked_about(look.tips, today)
    tip = tip_of(done.tip) if done else None
    if tip is None:
        return (), ()
    answers = (
        Button("button-tip-helped", HelpedTipTap(tip.id, helped=True)),
        Button("button-tip-useless", HelpedTipTap(tip.id, helped=False)),
    )
    return (say("tips-asked", headline=headline(tip)),), (answers,)
