"""The question whether somebody wants a weekly summary, and when it would come."""

from bot.skills.reply import Button, Message, Say, say
from bot.skills.request import Request
from bot.skills.steps import WeeklyDaysTap, WeeklySwitchTap
from bot.skills.taps import Tap
from bot.storage.weekly import Weekly
from domain.schedule import USUAL_TIME, Schedule, Weekday

USUAL_DAY = Weekday.MONDAY
SWITCHED_ON = WeeklySwitchTap(on=True)


def usual(request: Request, known: Weekly | None) -> Schedule:
    """Return when the summary comes, or would come for somebody who never chose."""
    if known:
        return known.schedule
    return Schedule(zone=request.zone, weekday=USUAL_DAY, at=USUAL_TIME)


def offer(schedule: Schedule, accepted: Tap = SWITCHED_ON) -> tuple[Say, tuple[Button, ...]]:
    """Return the question whether somebody wants a weekly summary, and its buttons; `accepted` is what a yes does."""
    yes = Button("button-weekly-yes", accepted)
    return say("weekly-offer", **when(schedule)), (
        yes,
        Button("button-weekly-other", WeeklyDaysTap()),
        Button("button-weekly-no", WeeklySwitchTap(on=False)),
    )


def when(schedule: Schedule) -> dict[str, Message | str]:
    """Return the day and the time of a schedule, as facts of a message."""
    day = Message("weekday-every", {"day": schedule.weekday.value})
    return {"day": day, "at": schedule.at.isoformat("minutes")}
