"""The calculator in any chat: figures behind the bot's name give the class and the like rate, and nothing is kept."""

from dataclasses import dataclass

from bot.skills.about_figures import benchmark, class_name, source_says
from bot.skills.log import told_apart
from bot.skills.reply import Facts, Percent, Say, say
from bot.understanding.meaning import Slots
from domain.definitions import headline
from domain.limits import figure_fault
from domain.rate import rounded
from domain.standing import Standing, standing


@dataclass(frozen=True, slots=True)
class Offer:
    """An answer that somebody can send into their chat: what the list shows of it, and what it says."""

    id: str
    title: Say
    description: Say
    says: tuple[Say, ...]


def offers(slots: Slots) -> tuple[Offer, ...]:
    """Return what can be said of the figures in a query; nothing where there are none, or none that can be."""
    followers, likes = told_apart(slots)
    if followers is None or any(figure is not None and figure_fault(figure) for figure in (followers, likes)):
        return ()
    if likes is not None and likes > followers:
        followers, likes = (
            likes,
            followers,
        )  # far more often swapped than true, and whoever sends it reads it first
    of = standing(followers, likes)
    found = [_class(of)]
    if of.rate is not None and of.verdict is not None:
        found.insert(0, _rate(of))
    return tuple(found)


def _class(of: Standing) -> Offer:
    usual = headline()
    facts: Facts = {
        "followers": of.followers,
        "name": class_name(of),
        "micro": "yes" if of.micro else "no",
        "lower": usual.lower or 0,
        "upper": usual.upper or 0,
    }
    title, description = say("inline-class-title", **facts), say("inline-class-description", **facts)
    return Offer("class", title, description, (say("inline-class", **facts), say("inline-sign")))


def _rate(of: Standing) -> Offer:
    facts: Facts = {
        "followers": of.followers,
        "likes": of.likes or 0,
        "rate": Percent(rounded(of.rate or of.benchmark.percent)),
        "verdict": of.verdict.value if of.verdict else "",
        "benchmark": benchmark(of.benchmark),
        "open": "yes" if of.benchmark.below else "no",
        "doubtful": "yes" if of.doubt else "no",
    }
    title, description = say("inline-rate-title", **facts), say("inline-rate-description", **facts)
    says = (say("inline-rate", **facts), source_says(of.benchmark), say("inline-sign"))
    return Offer("rate", title, description, says)
