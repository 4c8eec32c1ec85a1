"""The week of a person: what it brought, asked for at once or delivered at their hour."""

from dataclasses import replace
from datetime import date, timedelta

from bot.skills.about_account import title
from bot.skills.about_figures import current, verdict_says
from bot.skills.about_goal import goal_of_week
from bot.skills.reply import Button, Percent, Reply, Say, ShortDay, Signed, item, say
from bot.skills.request import Request
from bot.skills.sketches import TrendSketch
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import LogTap, TrendTap, WeeklySwitchTap, WeeklyTap, WeekTap
from bot.skills.tip_of_week import WeekTip, tip_of_week
from bot.skills.trend import answer as trend_answer
from bot.skills.trend_picture import trend_sketch
from bot.skills.weekly_offer import asking, offer, usual
from bot.skills.weekly_panel import rest_of
from bot.storage.accounts import KeptAccount
from bot.storage.effects import Discuss
from bot.storage.look import Look
from bot.storage.tips import ShowTip
from bot.understanding.meaning import Intent
from domain.measurement import Measurement
from domain.person import Theme
from domain.rate import rounded
from domain.series import series
from domain.spans import Span, first_day
from domain.trend import RateChange, trend
from domain.week import DAYS, SILENT_WEEKS, Week, week, weeks_silent

MOST_OTHERS = 3
"""Further accounts that a summary names: a caption is short."""


def answer(request: Request, look: Look) -> Outcome:
    """Tell the last seven days, today included; who never said whether they want it every week is asked."""
    person, today, slots = request.person, request.now.date(), request.meaning.slots
    if request.tap is None and slots.since and slots.until:
        return _past(request, look, slots.since, slots.until)
    tip = tip_of_week(person, look, today, is_new=False) if person else WeekTip()
    reply, shown = summary(look, today, person.theme if person else Theme.LIGHT, tip)
    if look.weekly() is None:
        question, buttons = offer(usual(request, None))
        reply = replace(reply, says=(*reply.says, question), buttons=(*reply.buttons, buttons))
    return Outcome((reply,), (*shown, *asking(look.weekly())))


def _past(request: Request, look: Look, since: date, until: date) -> Outcome:
    """Tell a week that is over ("how was last week?"); any other time that is over is a trend."""
    if (until - since).days + 1 != DAYS:
        return trend_answer(request, look)
    main = next((each for each in look.accounts if each.is_main), None)
    history = _until(look.history_of(main.id), until) if main else ()
    others = [each for each in look.accounts if not each.is_main][:MOST_OTHERS]
    says = (*_main_says(history, until, over=True), *(_other(each, look, until) for each in others))
    return Outcome((Reply(says, ((_LOG, Button("button-trend", TrendTap())),)),))


def summary(
    look: Look, until: date, theme: Theme, tip: WeekTip
) -> tuple[Reply, tuple[ShowTip | Discuss, ...]]:
    """Return the summary of the week that ends with a day, and what has to be kept once it was said.

    The main account comes in full, the others in a line each; after a long silence there is only a question.
    """
    main = next((each for each in look.accounts if each.is_main), None)
    history = _until(look.history_of(main.id), until) if main else ()
    silent = weeks_silent(history, until)
    off = Button("button-weekly-off", WeeklySwitchTap(on=False))
    kept = look.weekly()
    if kept and kept.comes(until) and silent >= SILENT_WEEKS:
        rest = rest_of(4)
        return Reply((say("week-long-silent", weeks=silent),), ((_LOG,), (rest, off))), ()
    others = [each for each in look.accounts if not each.is_main][:MOST_OTHERS]
    step = look.goal_of(main.id) if main else None
    goal = goal_of_week(step, history, until) if step else ()
    says = (*_main_says(history, until), *goal, *(_other(each, look, until) for each in others), *tip.says)
    further = tuple(
        Button("button-account-trend", TrendTap(each.id), {"account": title(each.account)}) for each in others
    )
    when = Button("button-weekly", WeeklyTap())
    control = () if kept is None else (when, off) if kept.is_on else (when,)
    rows = ((_LOG, Button("button-trend", TrendTap())), further, *tip.buttons, control)
    picture = _picture(look, main, until, theme) if main else None
    return Reply(says, tuple(row for row in rows if row), picture=picture), tip.effects


def _picture(look: Look, main: KeptAccount, until: date, theme: Theme) -> TrendSketch | None:
    """Return the last three months of the main account; nothing where there is too little to draw."""
    span = Span.THREE_MONTHS
    shown = series(look.history_of(main.id), first_day(span, until), until)
    if trend(shown) is None:
        return None
    return trend_sketch(look, main.id, main.account, shown, span=span, today=until, theme=theme)


def _main_says(history: tuple[Measurement, ...], until: date, *, over: bool = False) -> tuple[Say, ...]:
    of = week(history, until)
    which = replace(say("week-range", since=ShortDay(of.since), until=ShortDay(of.until)), spare=True)
    if not of.days and over:
        return say("week-past-silent"), which
    if not of.days:
        return (say("week-nothing" if of.is_first else "week-silent"),)
    says = [_headline(of, history, over=over)]
    standing = current(history)
    if standing and standing.rate is not None and standing.verdict is not None:
        says.append(verdict_says(standing.rate, standing.verdict, standing.benchmark))
        if of.rate:
            says.append(_rate_change(of.rate))
    if of.note:
        note = say("trend-note", day=ShortDay(of.note.day), note=of.note.text)
        says.append(replace(note, spare=True))
    return (*says, which)


def _headline(of: Week, history: tuple[Measurement, ...], *, over: bool) -> Say:
    if of.followers:
        # what was known last may be older than the week before: then the change is not one week's
        is_recent = of.followers.since >= of.since - timedelta(days=DAYS)
        return say(
            "week-followers",
            direction=of.followers.direction.value,
            now=of.followers.now,
            change=Signed(of.followers.change),
            within="longer" if not is_recent else "past" if over else "week",
            since=ShortDay(of.followers.since),
        )
    standing = current(history)
    return say("week-first", now=standing.followers) if standing else say("week-likes-only")


def _rate_change(of: RateChange) -> Say:
    then, now = rounded(of.then), rounded(of.now)
    points = Signed(now - then, 2)
    return item("week-rate-change", direction=of.direction.value, then=Percent(then), points=points)


def _other(kept: KeptAccount, look: Look, until: date) -> Say:
    history = _until(look.history_of(kept.id), until)
    of, standing = week(history, until), current(history)
    now = standing.followers if standing else 0
    state = "silent" if not of.days or not standing else "changed" if of.followers else "known"
    change = Signed(of.followers.change if of.followers else 0)
    return item("week-other", account=title(kept.account), state=state, now=now, change=change)


def _until(history: tuple[Measurement, ...], until: date) -> tuple[Measurement, ...]:
    return tuple(each for each in history if each.day <= until)


_LOG = Button("button-log", LogTap())

SKILL = Skill(
    name="week",
    command="week",
    words=Intent.SCHEDULE,
    intents=(Intent.WEEK,),
    taps=(WeekTap,),
    answer=answer,
    only_private=True,
)
