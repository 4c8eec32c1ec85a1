"""Tips: one that fits at a time, why this one, and which were done."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills import fallback
from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, TipsTap
from bot.skills.taps import Tap
from bot.skills.tip_says import headline, none_left_says, reasons_say, tip_says
from bot.skills.tip_situation import about
from bot.storage.look import Look
from bot.storage.tips import MarkTip, ShowTip
from bot.understanding.meaning import Intent
from domain.tips import Tip, Topic, tip_of
from domain.tips_choice import choose, left, next_day, reasons

_BACKGROUND = {
    Topic.CLOSENESS: "authenticity",
    Topic.EXCHANGE: "small-accounts",
    Topic.EXPERTISE: "expertise",
    Topic.NICHE: "expertise",
    Topic.NETWORK: "networks",
    Topic.SUPPORT: "networks",
    Topic.PARTNERS: "small-business",
    Topic.CRAFT: "like-rate",
}
"""Which explanation lies behind a topic; to measure one needs figures instead."""


@dataclass(frozen=True, slots=True)
class WhyTipTap(Tap):
    """Say why a tip was chosen; `here` adds it to the tip that the button stands under."""

    key: ClassVar[str] = "tipwhy"
    tip: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class DoneTipTap(Tap):
    """Keep that a tip was done, or that it was not after all."""

    key: ClassVar[str] = "tipdone"
    tip: str
    done: bool = True


def answer(request: Request, look: Look) -> Outcome:
    """Give a tip, or what a button under one asks for."""
    match request.tap:
        case WhyTipTap(tip=tip_id, here=here):
            return _why(request, look, tip_of(tip_id), here=here)
        case DoneTipTap(tip=tip_id, done=done):
            return _mark(request, look, tip_of(tip_id), done=done)
        case _:
            return _next(request, look)


def _next(request: Request, look: Look) -> Outcome:
    now = about(request, look).situation
    choice = choose(now, look.tips, request.today, _seed(request))
    if choice is None:
        day = next_day(now, look.tips, request.today)
        return Outcome((Reply((none_left_says(day),), (_EXPLAIN_AND_LOG,)),))
    tip = choice.tip
    return Outcome((Reply(tip_says(tip), _buttons(tip)),), (ShowTip(tip.id, request.today),))


def _why(request: Request, look: Look, tip: Tip | None, *, here: bool) -> Outcome:
    if tip is None:
        return fallback.stale(request)
    account, now = about(request, look)
    others = sum(each.id != tip.id for each in left(now, look.tips, request.today))
    says = (*tip_says(tip), *reasons_say(tip, reasons(tip, now), others, account))
    return Outcome((Reply(says, _buttons(tip, explained=True), replaces=here),))


def _mark(request: Request, look: Look, tip: Tip | None, *, done: bool) -> Outcome:
    if tip is None or tip.id not in {each.tip for each in look.tips}:
        return fallback.stale(request)
    if not done:
        return Outcome((Reply(tip_says(tip), _buttons(tip), replaces=True),), (MarkTip(tip.id, None),))
    rows = (
        (Button("button-log", LogTap()), _ANOTHER),
        (Button("button-tip-undone", DoneTipTap(tip.id, done=False)),),
    )
    reply = Reply((say("tips-done", headline=headline(tip)), say("tips-done-next")), rows, replaces=True)
    return Outcome((reply,), (MarkTip(tip.id, request.today),))


def _seed(request: Request) -> str:
    """Return what makes people and weeks differ, and one week's choice the same."""
    year, week, _ = request.today.isocalendar()
    return f"{request.message.person_id}:{year}-{week}"


def _buttons(tip: Tip, *, explained: bool = False) -> tuple[tuple[Button, ...], ...]:
    topic = _BACKGROUND.get(tip.topic)
    further = Button("button-tip-background", ExplainTap(topic)) if topic else Button("button-log", LogTap())
    why = () if explained else (Button("button-tip-why", WhyTipTap(tip.id, here=True)),)
    return ((Button("button-tip-done", DoneTipTap(tip.id)), _ANOTHER), (*why, further))


_ANOTHER = Button("button-tip-another", TipsTap())
_EXPLAIN_AND_LOG = (Button("button-explain", ExplainTap()), Button("button-log", LogTap()))

SKILL = Skill(
    name="tips",
    command="tips",
    intents=(Intent.TIPS,),
    taps=(TipsTap, WhyTipTap, DoneTipTap),
    answer=answer,
    only_private=True,
)
