"""A single cooperation: what the buttons below it do, how it is kept, and the questions that stay open about it."""

from dataclasses import replace
from datetime import date, timedelta

from bot.skills import fallback
from bot.skills.diary_panel import ALL_OF_IT, ask_marked, ask_results, ask_when, may_go, panel
from bot.skills.diary_said import hour_of
from bot.skills.diary_taps import (
    ComeBackTap,
    CooperationTap,
    DeclinedTap,
    DropCooperationTap,
    Marking,
    NoShowTap,
    ResultsTap,
    StageTap,
    WhenTap,
)
from bot.skills.reply import Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.diary import DropCooperation, KeepCooperation, KeptCooperation
from bot.storage.effects import Ask, Effect, EndConversation
from bot.storage.look import Look
from domain.diary import LONGEST_WAIT, Cooperation, Stage
from domain.money import Money

ASKED_WHEN = "diary.when"
ASKED_RESULTS = "diary.results"
ASKED_MARKED = "diary.marked"
_DAY = "day"


def of_one(request: Request, kept: KeptCooperation, look: Look) -> Outcome:
    """Do what a button below a cooperation says."""
    of = kept.cooperation
    match request.tap:
        case CooperationTap():
            return Outcome((panel(kept, look),))
        case StageTap() | NoShowTap() | DeclinedTap():
            return _moved(request, kept, look)
        case WhenTap() if of.is_open:
            return when_first(kept, look, replaces=True)
        case ComeBackTap(days=days) if of.is_open and 0 <= days <= LONGEST_WAIT.days:
            day = request.today + timedelta(days=days) if days else None
            return kept_as(request, kept, of.model_copy(update={"next_on": day}), look)
        case ResultsTap():
            return Outcome((ask_results(kept, look),), (_ask(ASKED_RESULTS, kept),))
        case DropCooperationTap(confirmed=confirmed):
            return _removed(kept) if confirmed else Outcome((may_go(kept, look),))
        case _:
            return fallback.stale(request)


def _moved(request: Request, kept: KeptCooperation, look: Look) -> Outcome:
    """Move a cooperation on, or end it."""
    of, today = kept.cooperation, _day_said(request, kept)
    match request.tap:
        case StageTap(stage=Stage.POSTED, marking=Marking.OPEN):
            return marked_first(kept, look, replaces=True)
        case StageTap(stage=stage, marking=marking) if stage is not Stage.RESULT:
            first = (say("diary-mark-it"),) if marking is Marking.UNMARKED else ()
            return kept_as(request, kept, of.reached(stage, today, _price(kept, marking, look)), look, *first)
        case NoShowTap():
            return kept_as(request, kept, of.failed(), look)
        case DeclinedTap() if of.awaits_post:
            return kept_as(request, kept, of.declined(today), look, say("diary-declined"))
        case _:
            return fallback.stale(request)


def kept_as(request: Request, kept: KeptCooperation, of: Cooperation, look: Look, *first: Say) -> Outcome:
    """Keep a cooperation as it is now and show it, with a way back from what changed."""
    now = replace(kept, cooperation=of)
    undo = None if look.cooperation(now.number) == now else request.message.number
    shown = panel(now, look, *first, replaces=request.tap is not None, undo=undo)
    effects: tuple[Effect, ...] = (keep(request, now, look), EndConversation())
    return Outcome((shown,), effects)


def keep(request: Request, kept: KeptCooperation, look: Look) -> KeepCooperation:
    """Return the effect that keeps a cooperation, with reminders at the person's hour."""
    return KeepCooperation(kept.partner, kept.number, kept.cooperation, hour_of(request, look))


def marked_first(
    kept: KeptCooperation, look: Look, day: date | None = None, *, replaces: bool = False
) -> Outcome:
    """Ask whether a post is marked, before it is noted as posted: on the `day` that was said, or today."""
    asked = Ask(ASKED_MARKED, {"cooperation": kept.number, _DAY: day.isoformat() if day else None})
    return Outcome((ask_marked(kept, look, replaces=replaces),), (asked,))


def when_first(kept: KeptCooperation, look: Look, *, replaces: bool = False) -> Outcome:
    """Ask when to come back to a cooperation."""
    return Outcome((ask_when(kept, look, replaces=replaces),), (_ask(ASKED_WHEN, kept),))


def _day_said(request: Request, kept: KeptCooperation) -> date:
    """Return the day that was said of a post before its marking was asked about; today where none was."""
    asked = request.awaited
    if asked is None or asked.awaits != ASKED_MARKED or asked.slots.get("cooperation") != kept.number:
        return request.today
    day = asked.slots.get(_DAY)
    return date.fromisoformat(day) if isinstance(day, str) else request.today


def _price(kept: KeptCooperation, marking: Marking, look: Look) -> Money | None:
    """Return what a post costs by what is known of its partner; one without money costs nothing of it."""
    partner = look.partner(kept.partner)
    price = partner.partner.price if partner else None
    return price.times(0) if price and marking is Marking.UNPAID else price


def _removed(kept: KeptCooperation) -> Outcome:
    gone = Reply((say("diary-removed"),), ((ALL_OF_IT,),), replaces=True)
    return Outcome((gone,), (DropCooperation(kept.number),))


def _ask(question: str, kept: KeptCooperation) -> Ask:
    return Ask(question, {"cooperation": kept.number})
