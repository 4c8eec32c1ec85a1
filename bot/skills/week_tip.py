"""The tip of a week: the one that was given this week already, else the next that fits."""

from datetime import date, timedelta

from bot.skills.about_figures import current
from bot.skills.reply import Button, Say, item, say
from bot.skills.steps import WhyTipTap
from bot.skills.tip_says import headline, messages_of
from bot.skills.yardstick_facts import yardstick_facts
from bot.storage.look import Look
from bot.storage.people import Person
from bot.storage.tips import ShowTip
from bot.understanding.niches import niche_of
from domain.tips import Tip, tip_of
from domain.tips_choice import asked_about, choose
from domain.tips_situation import situation

_WEEK = timedelta(weeks=1)


def tip_of_the_week(look: Look, person: Person, today: date) -> Tip | None:
    """Return the tip for a person on their own day; None where all that fit were shown lately."""
    lately = [tip_of(each.tip) for each in look.tips if today - each.day < _WEEK]
    if lately and lately[-1]:
        return lately[-1]
    now = situation(
        current(look.history),
        look.history,
        today,
        role=person.role,
        account=look.main,
        niche=niche_of(look.main.niche, person.language),
        has_goal=look.main_goal is not None,
    )
    year, week, _ = today.isocalendar()
    choice = choose(now, look.tips, today, f"{person.id}:{year}-{week}")
    return choice.tip if choice else None


def tip_says(tip: Tip) -> tuple[Say, ...]:
    """Say what to do, short enough for the text below a picture; the reason is on a button."""
    return (
        say("tips-headline", headline=headline(tip)),
        Say(messages_of(tip).to_do, yardstick_facts(), close=True),
    )


def done_says(look: Look, today: date) -> tuple[Say, ...]:
    """Ask what the tip brought that was done in the week before."""
    last = asked_about(look.tips, today)
    tip = tip_of(last.tip) if last else None
    return (item("week-tip-done", headline=headline(tip)),) if tip else ()


def why(tip: Tip) -> Button:
    """Return the button that tells why it is this one."""
    return Button("button-tip-why", WhyTipTap(tip.id))


def shown(look: Look, tip: Tip, today: date) -> tuple[ShowTip, ...]:
    """Return the effect of showing a tip; none where it was shown this week already."""
    known = any(each.tip == tip.id and today - each.day < _WEEK for each in look.tips)
    return () if known else (ShowTip(tip.id, today),)
