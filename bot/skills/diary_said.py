"""From words to the diary: what of a cooperation is different now, and at what time somebody is reminded."""

from dataclasses import dataclass
from datetime import date

from bot.skills.reply import Say, say
from bot.skills.request import Request
from bot.skills.weekly_offer import usual
from bot.storage.diary import Hour
from bot.storage.look import Look
from bot.understanding.meaning import Slots
from domain.diary import Cooperation, Stage, wait_fault
from domain.limits import FIRST_DAY, figure_fault
from domain.money import Money, price_fault
from domain.partners import Partner


@dataclass(frozen=True, slots=True)
class Changed:
    """A cooperation after what was said, and what has to be said to that.

    `is_posted` tells that it was said to be posted on the `day`, which is asked about before it is kept.
    """

    cooperation: Cooperation
    remarks: tuple[Say, ...] = ()
    is_posted: bool = False
    day: date | None = None


def hour_of(request: Request, look: Look) -> Hour:
    """Return at what time the person is reminded: when their summary comes, or would come."""
    schedule = usual(request, look.weekly())
    return Hour(schedule.at, schedule.zone)


def says_something(said: Slots) -> bool:
    """Return whether something of a cooperation was said."""
    told = said.stage or said.no_show or said.declined
    return bool(told or said.results or said.revenue or said.deadline or said.price is not None)


def goes_on(of: Cooperation, said: Slots) -> bool:
    """Return whether what was said belongs to a cooperation, and begins no other one."""
    if said.declined:
        return of.awaits_post or of.declined_on is not None
    if of.declined_on and said.stage in _AFTER_A_YES:
        return True  # a yes after all
    return of.is_open or not (said.stage or said.deadline)


def changed(of: Cooperation, said: Slots, partner: Partner, today: date, currency: str | None) -> Changed:
    """Return a cooperation with what was said; what cannot be is left out and remarked on.

    `currency` is the one of amounts that name none.
    """
    day = said.day if said.day and FIRST_DAY <= said.day <= today else today
    remarks = _left_out(said)
    is_posted = said.stage is Stage.POSTED and Stage.POSTED not in of.days and not said.results
    if said.stage and not is_posted:
        of = of.reached(said.stage, day, partner.price)
    if said.no_show:
        of = of.failed()
    if said.declined:
        of = of.declined(day)
        remarks.append(say("diary-declined"))
    results = {result: count for result, count in said.results if figure_fault(count) is None}
    if len(results) < len(said.results):
        remarks.append(say("diary-bad-result"))
    cost, wrong = _cost(said, currency)
    remarks += wrong
    if (results or cost) and not is_posted:
        of = of.told(results, cost, day, partner.price)
    elif cost:
        of = of.model_copy(update={"cost": cost})
    if said.deadline and not of.no_show:
        if of.declined_on:
            remarks.append(say("diary-no-more"))
        elif wait_fault(said.deadline, today):
            remarks.append(say("diary-bad-day"))
        else:
            of = of.model_copy(update={"next_on": said.deadline})
    return Changed(of, tuple(remarks), is_posted, day)


def _left_out(said: Slots) -> list[Say]:
    """Return the words on what was told and counts neither as a result nor as a cost."""
    followers = [] if said.followers is None else [say("diary-no-followers")]
    return [*followers, say("diary-no-revenue")] if said.revenue else followers


def _cost(said: Slots, usual: str | None) -> tuple[Money | None, tuple[Say, ...]]:
    if said.price is None:
        return None, ()
    if wrong := price_fault(said.price):
        return None, (say("diary-bad-cost", fault=wrong.value),)
    currency = said.currency or usual
    if currency is None:
        return None, (say("partner-which-currency"),)
    return Money(amount=said.price, currency=currency), ()


_AFTER_A_YES = frozenset({Stage.AGREED, Stage.POSTED})
