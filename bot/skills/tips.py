"""Tips: one that fits at a time, why this one, and which were done."""

from datetime import timedelta

from bot.skills import fallback
from bot.skills.reply import Button, Reply, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, GoalTap, LogTap, TipsTap
from bot.skills.tip_of_week import TIP_DISCUSSED, last_of_week
from bot.skills.tip_says import headline, none_left_says, reasons_say, tip_says
from bot.skills.tip_situation import about
from bot.skills.tip_taps import DoneTipTap, HelpedTipTap, WhyTipTap
from bot.storage.effects import Count
from bot.storage.look import Look
from bot.storage.tips import MarkTip, ShowTip
from bot.understanding.meaning import Intent
from bot.understanding.tipwords import TipWish, wish_of_tip
from domain.tips import Missing, Tip, Topic, tip_of
from domain.tips_choice import choose, left, next_day, reasons, seed_of

_FRESH = timedelta(days=1)
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


def answer(request: Request, look: Look) -> Outcome:
    """Give a tip, or what a button under one asks for."""
    match request.tap:
        case WhyTipTap(tip=tip_id, here=here):
            return _why(request, look, tip_of(tip_id), here=here)
        case DoneTipTap(tip=tip_id):
            return _mark(request, look, tip_of(tip_id), request.tap)
        case HelpedTipTap(tip=tip_id, helped=helped):
            return _helped(request, look, tip_of(tip_id), helped=helped)
        case _:
            return _next(request, look)


def overhear(request: Request, look: Look) -> Outcome | None:
    """Take words that ask for the reason of the tip that came last, or say that it is done."""
    said = request.message.said
    wish = wish_of_tip(said.text, request.language) if isinstance(said, Text) else None
    tip = last_of_week(look, request.today) if wish else None
    if tip is None:
        return None
    # a bare "why?" or "done" is about what was talked of last
    is_topic = request.topic is not None and request.topic.intent == Intent.TIPS
    if wish is TipWish.DONE and (is_topic or _is_fresh(request, look)):
        return _mark(request, look, tip, DoneTipTap(tip.id, here=False))
    return _why(request, look, tip, here=False) if wish is TipWish.WHY and is_topic else None


def _is_fresh(request: Request, look: Look) -> bool:
    """Return whether the last tip is still to do, came yesterday or today, and nothing else was talked of since."""
    last = look.tips[-1]
    return request.topic is None and last.done is None and request.today - last.day <= _FRESH


def _next(request: Request, look: Look) -> Outcome:
    now = about(request, look).situation
    choice = choose(now, look.tips, request.today, seed_of(request.message.person_id, request.today))
    if choice is None:
        day = next_day(now, look.tips, request.today)
        return Outcome((Reply((none_left_says(day),), (_EXPLAIN_AND_LOG,)),))
    tip = choice.tip
    effects = (ShowTip(tip.id, request.today), TIP_DISCUSSED)
    return Outcome((Reply(tip_says(tip), _buttons(tip)),), effects)


def _why(request: Request, look: Look, tip: Tip | None, *, here: bool) -> Outcome:
    if tip is None:
        return fallback.stale(request)
    account, now = about(request, look)
    others = sum(each.id != tip.id for each in left(now, look.tips, request.today))
    says = (*tip_says(tip), *reasons_say(tip, reasons(tip, now), others, account))
    return Outcome((Reply(says, _buttons(tip, explained=True), replaces=here),))


def _mark(request: Request, look: Look, tip: Tip | None, tap: DoneTipTap) -> Outcome:
    if tip is None or not _was_shown(tip, look):
        return fallback.stale(request)
    if not tap.done:
        return Outcome((Reply(tip_says(tip), _buttons(tip), replaces=True),), (MarkTip(tip.id, None),))
    rows = (
        (Button("button-log", LogTap()), _ANOTHER),
        (Button("button-tip-undone", DoneTipTap(tip.id, done=False)),),
    )
    weekly = look.weekly()
    asked = "yes" if weekly and weekly.is_on else "no"
    says = (say("tips-done", headline=headline(tip)), say("tips-done-next", asked=asked))
    return Outcome((Reply(says, rows, replaces=tap.here),), (MarkTip(tip.id, request.today),))


def _helped(request: Request, look: Look, tip: Tip | None, *, helped: bool) -> Outcome:
    """Thank for the answer; it is counted by tip, never by person."""
    if tip is None or not _was_shown(tip, look):
        return fallback.stale(request)
    answer = "yes" if helped else "no"
    reply = Reply((say("tips-helped", helped=answer),), ((Button("button-log", LogTap()), _ANOTHER),))
    return Outcome((reply,), (Count("tip_helped", f"{tip.id}:{answer}"),))


def _was_shown(tip: Tip, look: Look) -> bool:
    return tip.id in {each.tip for each in look.tips}


def _buttons(tip: Tip, *, explained: bool = False) -> tuple[tuple[Button, ...], ...]:
    why = () if explained else (Button("button-tip-why", WhyTipTap(tip.id, here=True)),)
    return ((Button("button-tip-done", DoneTipTap(tip.id)), _ANOTHER), (*why, _further(tip)))


def _further(tip: Tip) -> Button:
    """Return the button for what a tip asks for, else for what lies behind it."""
    if Missing.GOAL in tip.when.missing:
        return Button("button-goal-new", GoalTap())
    topic = _BACKGROUND.get(tip.topic)
    return Button("button-tip-background", ExplainTap(topic)) if topic else Button("button-log", LogTap())


_ANOTHER = Button("button-tip-another", TipsTap())
_EXPLAIN_AND_LOG = (Button("button-explain", ExplainTap()), Button("button-log", LogTap()))

SKILL = Skill(
    name="tips",
    command="tips",
    intents=(Intent.TIPS,),
    taps=(TipsTap, WhyTipTap, DoneTipTap, HelpedTipTap),
    answer=answer,
    overhears=overhear,
    only_private=True,
)
