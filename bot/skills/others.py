"""Somebody else's figures: they are judged and not logged, unless a button says that they are one's own."""

from bot.skills import log
from bot.skills.about_figures import aside_says, benchmark, class_name, source_says, verdict_says
from bot.skills.doubts import NOT_SAID, KeepTap
from bot.skills.own_account import named, pick
from bot.skills.reply import Button, Percent, Reply, Say, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome
from bot.skills.steps import LogTap, StandingTap
from bot.storage.accounts import KeptAccount
from bot.storage.look import Look
from bot.understanding.owners import Whose
from domain.definitions import headline
from domain.rate import rounded
from domain.standing import Standing, standing


def are_of_others(request: Request) -> bool:
    """Return whether words state the figures of somebody else."""
    return request.tap is None and request.meaning.slots.whose is Whose.OTHERS


def judged(request: Request, look: Look) -> Outcome:
    """Say the class and the like rate of somebody else's account; one of that name among one's own is logged."""
    slots = request.meaning.slots
    if named(slots) is not None and isinstance(pick(slots, look), KeptAccount):
        return log.answer(request, look)
    followers, likes = log.told_apart(slots)
    if slots.likes is None and likes is not None and followers is not None and likes >= followers:
        likes = None  # "my rival has 12k, I have 12,450"
    if refused := log.refused_figure(followers, likes):
        return Outcome((Reply((refused,)),))
    if followers is None:
        return Outcome((Reply((say("others-likes-only"),), _WAYS_ON),))
    of = standing(followers, likes)
    says = (_class_says(of), *_rate_says(of), *aside_says(slots), *_nothing_logged(request))
    keep = KeepTap(followers, NOT_SAID if likes is None else likes, request.today.isoformat())
    offer = ((Button("button-keep-as-mine", keep),),) if of.doubt is None else ()
    return Outcome((Reply(says, (*offer, *_WAYS_ON)),))


def _nothing_logged(request: Request) -> tuple[Say, ...]:
    """Say that nothing was logged, unless a question was asked, which nobody expects to be."""
    said = request.message.said
    return () if isinstance(said, Text) and "?" in said.text else (say("others-not-logged"),)


def _class_says(of: Standing) -> Say:
    usual = headline()
    bounds = {"lower": usual.lower or 0, "upper": usual.upper or 0}
    missing, micro = of.missing_to_micro or 0, "yes" if of.micro else "no"
    way = "open" if of.missing_to_micro is not None else "beyond"
    name = class_name(of)
    return say(
        "others-class", micro=micro, way=way, followers=of.followers, name=name, missing=missing, **bounds
    )


def _rate_says(of: Standing) -> tuple[Say, ...]:
    if of.rate is None:
        return ()
    if of.verdict is None:
        return (say("rate-zero-likes"),)
    if of.doubt is not None:
        return (say("rate-doubt", rate=Percent(rounded(of.rate)), benchmark=benchmark(of.benchmark)),)
    return verdict_says(of.rate, of.verdict, of.benchmark), source_says(of.benchmark)


_WAYS_ON = ((Button("button-log", LogTap()), Button("button-standing", StandingTap())),)
