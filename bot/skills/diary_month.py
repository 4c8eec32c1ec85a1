"""What partners brought in a month, and how much that was for the money."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from bot.skills.about_account import title
from bot.skills.diary_taps import DiaryOfTap, DiaryTap, MonthTap
from bot.skills.reply import Button, Cost, Fact, Message, Month, Number, Reply, Say, item, say
from bot.storage.look import Look
from bot.storage.partners import KeptPartner
from domain.diary import Brought, Result, brought_in_all, month_of
from domain.exact import decimal_of
from domain.limits import FIRST_DAY
from domain.money import Bill

_ONE = Decimal(1)
_MOST_PARTNERS = 15


def shown_month(look: Look, month: int, today: date, *, replaces: bool = True) -> Reply | None:
    """Show a month (202611, or 0 for that of today); None for one that no diary has."""
    first = _first_day(month) if month else today.replace(day=1)
    if first is None or not FIRST_DAY <= first <= today:
        return None
    brought = month_of(((each.partner, each.cooperation) for each in look.diary), first)
    says: list[Say] = [say("diary-month", month=Month(first), count=len(brought))]
    for each in brought[:_MOST_PARTNERS]:
        says += _lines(each, look)
    if len(brought) > _MOST_PARTNERS:
        says.append(say("diary-month-more", count=len(brought) - _MOST_PARTNERS))
    if brought:
        says.append(say("diary-month-source"))
    turn = [_turn(first - timedelta(days=1))]
    following = (first + timedelta(days=32)).replace(day=1)
    if following <= today:
        turn.append(_turn(following))
    return Reply(tuple(says), (tuple(turn), (Button("button-diary", DiaryTap()),)), replaces=replaces)


def brought_by(partner: KeptPartner, look: Look) -> Reply:
    """Show what a partner brought so far, of all months."""
    theirs = [each.cooperation for each in look.diary if each.partner == partner.id]
    total = brought_in_all(partner.id, theirs)
    diary = Button("button-diary-partner", DiaryOfTap(partner.id))
    rows = ((diary, Button("button-diary-month", MonthTap())),)
    name = title(partner.partner.account)
    if total is None:
        return Reply((say("diary-brought-nothing", partner=name),), rows)
    return Reply(
        (say("diary-brought", partner=name), *_lines(total, look), say("diary-brought-source")), rows
    )


def _lines(of: Brought, look: Look) -> Iterator[Say]:
    partner = look.partner(of.partner)
    name: Message | str = title(partner.partner.account) if partner else ""
    total = of.bill.complete
    cost: Fact = Cost(total.amount, total.currency) if total else ""
    facts: dict[str, Fact] = {"partner": name, "posts": of.posts, "no-shows": of.no_shows}
    yield say("diary-month-partner", **facts, paid=_paid(of.bill), cost=cost)
    for result in Result:
        count = of.results.get(result)
        if count is None:
            continue
        each = of.each(result)
        known = "no" if each is None else "yes"
        rate: Fact = "" if each is None else Number(decimal_of(each))
        unit: Fact = Cost(_ONE, total.currency) if total else ""
        yield item("diary-month-result", result=result.value, count=count, known=known, each=rate, unit=unit)


def _paid(of: Bill) -> str:
    if of.mixed:
        return "mixed"
    if of.unpriced:
        return "open"
    return "known" if of.total and of.total.amount else "nothing"


def _first_day(month: int) -> date | None:
    try:
        return date(*divmod(month, 100), 1)
    except (ValueError, OverflowError):
        return None


def _turn(day: date) -> Button:
    return Button("button-diary-other-month", MonthTap(day.year * 100 + day.month), {"month": Month(day)})
