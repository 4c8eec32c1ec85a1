"""How an account developed: then and now, its best and worst time, over a span that buttons change."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bot.skills.about_account import account_says
from bot.skills.about_goal import goal_line_of
from bot.skills.entries import entry_says
from bot.skills.own_account import main_or_named
from bot.skills.reply import Button, Percent, Reply, Say, ShortDay, Signed, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import CardTap, EntriesTap, LogTap, TrendTap
from bot.skills.themes import chosen_theme, other_than
from bot.skills.trend_picture import trend_sketch
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.accounts import Account
from domain.person import Theme
from domain.rate import rounded
from domain.series import Amount, Series, series
from domain.spans import Span, first_day
from domain.trend import FollowersChange, RateChange, Stretch, Trend, trend

_TO = "/"
"""Between the first and the last day of a time (ISO 8601: 2026-10-01/2026-10-31)."""
_LOOKED_AT = (Span.THREE_MONTHS, Span.YEAR, Span.ALL)
"""Where nobody says how far back: the first of these that tells something."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked at: an account (0: none is kept yet) over a span, or over a time that was named (no span).

    `is_over` tells that this time has an end that is past.
    """

    number: int
    account: Account
    span: Span | None
    series: Series
    is_over: bool = False


def answer(request: Request, look: Look) -> Outcome:
    """Tell the trend, or kindly what it still lacks."""
    if request.tap is None and (day := request.meaning.slots.day):
        return _of_day(request, look, day)
    shown = _shown(request, look)
    here = isinstance(request.tap, TrendTap) and request.tap.here
    told = trend(shown.series)
    if told is None:
        return Outcome((Reply((_lacking(shown),), _buttons(shown), replaces=here),))
    goal = goal_line_of(look, shown.number, request.today)
    says = (*trend_says(told, shown), *(() if shown.is_over else goal), *account_says(shown.account, look))
    theme, effects = chosen_theme(request, request.tap.theme if isinstance(request.tap, TrendTap) else "")
    picture = trend_sketch(
        look, shown.number, shown.account, shown.series, span=shown.span, today=request.today, theme=theme
    )
    return Outcome((Reply(says, _buttons(shown, theme), replaces=here, picture=picture),), effects)


def _of_day(request: Request, look: Look, day: date) -> Outcome:
    """Tell what is kept for a day that was asked about."""
    number, account = main_or_named(request.meaning.slots, look)
    held = look.on_day(day, number) if number else None
    entry = say("entry-none", day=day) if held is None else replace(entry_says(held), close=False)
    buttons = ((Button("button-entries", EntriesTap(number)), Button("button-trend", TrendTap(number))),)
    return Outcome((Reply((entry, *account_says(account, look)), buttons),))


def trend_says(told: Trend, shown: Shown) -> tuple[Say, ...]:
    """Say what a range tells, the followers first."""
    says = [_followers(told.followers, shown) if told.followers else say("trend-followers-missing")]
    says.append(_rate(told.rate) if told.rate else say("trend-rate-missing"))
    if told.best and told.worst:
        says += [_stretch("trend-best", told.best), _stretch("trend-worst", told.worst, close=True)]
    if told.note:
        says.append(say("trend-note", day=ShortDay(told.note.day), note=told.note.text))
    return tuple(says)


def _shown(request: Request, look: Look) -> Shown:
    tapped = request.tap.account if isinstance(request.tap, TrendTap) else 0
    number, account = main_or_named(request.meaning.slots, look, tapped)
    whole = series(look.history_of(number) if number else (), None, request.today)
    window, span = _range(request)
    if window is not None:
        since, until = window
        return Shown(number, account, span, whole.narrowed(since, until), is_over=until is not None)
    if span is not None:
        return Shown(number, account, span, whole.narrowed(first_day(span, request.today)))
    tried = [(each, whole.narrowed(first_day(each, request.today))) for each in _LOOKED_AT]
    span, found = next((pair for pair in tried if trend(pair[1])), tried[-1])
    return Shown(number, account, span, found)


def _range(request: Request) -> tuple[tuple[date, date | None] | None, Span | None]:
    """Return the first and the last day that were named (no last one: up to today), or the span."""
    if not isinstance(request.tap, TrendTap):
        slots = request.meaning.slots
        return (slots.since, slots.until) if slots.since else None, None
    try:
        days = [date.fromisoformat(day) for day in request.tap.since.split(_TO) if day]
        window = (days[0], days[1] if len(days) > 1 else None) if days else None
        return window, Span(request.tap.span) if request.tap.span else None
    except ValueError:
        return None, None  # made up: no button of ours says so


def _lacking(shown: Shown) -> Say:
    """Say what a trend still lacks; without a range that was chosen, whether there is anything at all."""
    with_figures = [point for point in shown.series.points if point.has_figures]
    if shown.series.since is not None:
        facts = {"days": len(with_figures), "earlier": shown.series.earlier}
        until, over = ShortDay(shown.series.until), "yes" if shown.is_over else "no"
        return say("trend-none-since", since=ShortDay(shown.series.since), until=until, over=over, **facts)
    if shown.series.amount is Amount.NOTHING:
        return say("trend-nothing")
    return say("trend-one-day", day=with_figures[-1].day)


def _followers(of: FollowersChange, shown: Shown) -> Say:
    return say(
        "trend-followers",
        direction=of.direction.value,
        then=of.then,
        now=of.now,
        change=Signed(of.change),
        share="unknown" if of.percent is None else "known",
        percent=Signed(of.percent or Decimal(0), 1, percent=True),
        since=ShortDay(of.since),
        until=ShortDay(of.until),
        over="yes" if shown.is_over else "no",
    )


def _rate(of: RateChange) -> Say:
    then, now = rounded(of.then), rounded(of.now)
    return say(
        "trend-rate",
        direction=of.direction.value,
        then=Percent(then),
        now=Percent(now),
        points=Signed(now - then, 2),  # of the figures that are shown: whoever checks them gets the same
    )


def _stretch(message: str, of: Stretch, *, close: bool = False) -> Say:
    return (item if close else say)(
        message,
        since=ShortDay(of.since),
        until=ShortDay(of.until),
        change=Signed(of.change),
        weekly=Signed(of.weekly),
        way="up" if of.change > 0 else "down",
        note=of.note or "",
        noted="yes" if of.note else "no",
    )


def _buttons(shown: Shown, theme: Theme | None = None) -> tuple[tuple[Button, ...], ...]:
    log = (Button("button-log", LogTap()),)
    if not shown.series.points and not shown.series.earlier:
        return (log,)
    spans = tuple(
        Button(
            "button-span",
            TrendTap(shown.number, span=span.value, here=True),
            {"span": span.value, "chosen": "yes" if span is shown.span else "no"},
        )
        for span in Span
    )
    rows = (spans, (*log, Button("button-entries", EntriesTap(shown.number))))
    if theme is None:
        return rows
    other = other_than(theme)
    change = TrendTap(shown.number, shown.span or "", _named(shown), other.value, here=True)
    picture = (
        Button("button-theme", change, {"theme": other.value}),
        Button("button-card", CardTap(shown.number)),
    )
    return (*rows, picture)


def _named(shown: Shown) -> str:
    """Return the time that was named, as a button carries it."""
    since = shown.series.since
    if since is None or shown.span:
        return ""
    return f"{since}{_TO}{shown.series.until}" if shown.is_over else since.isoformat()


SKILL = Skill(
    name="trend",
    command="trend",
    intents=(Intent.TREND,),
    taps=(TrendTap,),
    answer=answer,
    only_private=True,
)
