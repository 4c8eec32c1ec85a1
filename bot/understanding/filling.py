"""Slots: which of the numbers, days and words of a message are what its intent asks for."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.understanding.callings import is_place
from bot.understanding.candidates import candidates_in
from bot.understanding.changes import tells_loss
from bot.understanding.classes import find_class
from bot.understanding.cooperations import (
    BROUGHT,
    REMIND,
    WON,
    Told,
    find_next_day,
    looks_ahead,
    revenue_among,
    tells_won,
    told_in,
    topic_in,
)
from bot.understanding.corrections import IMPORTED, corrected, speaks_of_file
from bot.understanding.deadlines import find_deadline
from bot.understanding.doubts import settled
from bot.understanding.favours import favours_in
from bot.understanding.goalwords import gives_up
from bot.understanding.guidewords import guide_wish
from bot.understanding.meaning import Intent, Slots
from bot.understanding.networks import NO_SMALL, network_in
from bot.understanding.networks import topic_in as topic_of_network
from bot.understanding.numbers import Kind
from bot.understanding.partnerwords import wish_in
from bot.understanding.pauses import find_pause
from bot.understanding.posts import are_likes, is_of_one_post, posts_of
from bot.understanding.prices import currency_named, prices_in
from bot.understanding.said import Said, numbers_of
from bot.understanding.since import find_past_span, find_window, tells_since
from bot.understanding.summaries import told_time
from bot.understanding.switches import asks_other_rhythm, language_asked, speaks_of_reminder, switched
from bot.understanding.units import Unit, labelled
from bot.understanding.zonenames import find_zone, misnamed
from domain.rate import typical_likes

_DIGIT = re.compile(r"[0-9]")
SMALLEST_TARGET = 50
"""Below this a number beside a goal is a day, a count of posts or a percentage, not followers to reach."""
MOST_COUNTS = 32
"""Whoever lists more numbers tells no followers and likes: a month of posts is the most that anybody types."""
_OF_FOLLOWERS = frozenset({Unit.FOLLOWERS, Unit.NONE})


def fill(intent: Intent, text: str, said: Said) -> Slots:
    """Return the slots that this intent has in a message; `text` is the whole of it, days included."""
    filler = _FILLERS.get(intent)
    return filler(text, said) if filler else Slots()


def figures(_text: str, said: Said) -> Slots:
    """Return followers, likes, a rate and the day they belong to."""
    if len(said.counts) > MOST_COUNTS:
        return Slots(day=said.day)
    whole, said = said, said.without_posts()
    by_unit, beside = said.totals_by_unit
    rates = [number.value for number in said.numbers if number.kind is Kind.PERCENT]
    followers, likes = _first(by_unit[Unit.FOLLOWERS]), by_unit[Unit.LIKES]
    bare = by_unit[Unit.NONE]
    is_of_posts = said is not whole or is_of_one_post(said.whole, said.language)
    if is_of_posts and not likes and by_unit[Unit.OTHER]:
        bare = []  # "my last posts got 500, 520 and 400 views"
    if followers is None and not likes and are_likes(bare, of_posts=is_of_posts):
        likes, bare = bare, []
    slots = Slots(
        followers=followers,
        likes=typical_likes(likes) if likes else None,
        rate=Decimal(rates[0]) if rates else None,
        day=said.day,
        numbers=tuple(bare),
        set_aside=bool(by_unit[Unit.OTHER]),
        no_such_day=said.no_such_day,
        several_days=said.several_days,
        ahead=said.is_ahead,
        no_total=beside,
        posts=posts_of(likes, said.whole, said.language),
        broken=tuple(int(number.value) for number in said.counts if number.is_broken),
    )
    return _of_past_span(slots, said)


def _of_past_span(slots: Slots, said: Said) -> Slots:
    """Return figures with the time that they are of, where that is a whole month or more and no day of it is told."""
    if said.is_ahead or said.several_days or said.day_is_written or not slots.has_totals:
        return slots
    found = find_past_span(said.whole, said.language, said.today)
    return replace(slots, since=found.since, until=found.until, day=None) if found else slots


def _target(text: str, said: Said) -> Slots:
    """Return what is to be reached, by when, and where the writer stands."""
    deadline = None if said.no_such_day else find_deadline(text, said.language, said.today)
    whole = replace(said, numbers=numbers_of(text, said.language, said.units))
    by_unit = labelled(text, whole.counts, said.units)
    counts = [value for value, unit in by_unit if unit in _OF_FOLLOWERS and value >= SMALLEST_TARGET]
    counts = [count for count in counts if deadline is None or count != deadline.year]
    changes = {
        value for at, (value, unit) in enumerate(by_unit) if unit in _OF_FOLLOWERS and at in whole.changes
    }
    alone = [value for value, _ in by_unit if deadline is None or value != deadline.year]
    is_change = len(alone) == 1 and alone[0] in changes
    is_over = is_change and (tells_loss(text, said.language) or tells_since(text, said.language))
    if is_over:
        counts = []  # "500 fewer", "500 more since May": nothing to reach
    rates = [number.value for number in whole.numbers if number.kind is Kind.PERCENT]
    rate, rank = Decimal(rates[0]) if rates else None, find_class(text, said.language)
    slots = Slots(deadline=deadline, rate=rate, rank=rank, no_such_day=said.no_such_day)
    if not counts and gives_up(text, said.language):
        return replace(slots, removes=True)
    if is_change and not is_over and alone[0] > 0:
        return replace(slots, rise=alone[0])  # "500 more followers"
    if not counts:
        return slots
    target = max(counts)
    smaller = [count for count in counts if count < target]
    return replace(slots, target=target, followers=smaller[0] if smaller else None)


def _network(text: str, said: Said) -> Slots:
    """Return how many accounts, how large each is, and what they are held against."""
    if wish := guide_wish(text, said.language):
        return Slots(topic=wish)
    plan = network_in(said.text, said.numbers, said.language, said.units)
    price, star_price = plan.prices
    named = [each.currency if each else None for each in (price, star_price, plan.budget)]
    topic = topic_of_network(said.text, said.language)
    shares = [Decimal(each.value) for each in said.numbers if each.kind is Kind.PERCENT]
    return Slots(
        count=None if topic == NO_SMALL else plan.count,
        followers=plan.followers,
        star=plan.star,
        star_likes=plan.star_likes,
        price=price.amount if price else None,
        star_price=star_price.amount if star_price else None,
        budget=plan.budget.amount if plan.budget else None,
        currency=next((each for each in named if each), None),
        star_currency=named[1],
        budget_currency=named[2],
        overlap=plan.overlap,
        rate=shares[0] if shares and plan.overlap is None else None,
        topic=topic,
    )


def _undone(text: str, said: Said) -> Slots:
    """Return the figures that are right: "4.210 nicht 42.100", "meant 27.4k"."""
    beside = figures(text, said)
    if beside.no_total and not beside.has_totals:
        return beside  # "nein, 50 mehr"
    right = corrected(said.text, said.counts, said.language, said.units)
    return replace(
        beside,
        followers=right.followers,
        likes=right.likes,
        numbers=() if right.bare is None else (right.bare,),
        corrects=right.is_sure,
        topic=IMPORTED if speaks_of_file(text, said.language) else None,
    )


def _schedule(text: str, said: Said) -> Slots:
    enabled = switched(text, said.language)
    if enabled is not None and speaks_of_reminder(text, said.language):
        return Slots(reminder=enabled)
    if asks_other_rhythm(text, said.language):
        return Slots(enabled=enabled, other_rhythm=True)
    pause = None if enabled else find_pause(text, said.language, said.today, stops=enabled is False)
    if enabled is False or pause is not None:
        return Slots(enabled=enabled, pause=pause)
    if said.no_such_day:
        return Slots(no_such_time=True)
    slots = told_time(text, said.language)
    is_lost = slots.time is None and slots.shift is None and _DIGIT.search(text) is not None
    return replace(slots, enabled=enabled, no_such_time=is_lost)


def _compared(text: str, said: Said, *, unmeasured: bool = True) -> Slots:
    numbers = said.numbers if said.text == text else numbers_of(text, said.language, said.units)
    found = candidates_in(text, numbers, said.units, said.language, unmeasured=unmeasured)
    return Slots(candidates=found)


def _partners(text: str, said: Said) -> Slots:
    """Return the accounts that are named, a price that stands alone, and what is wanted of a partner."""
    prices = prices_in(text, said.numbers, said.language) or favours_in(text, said.language)
    slots = _without_places(_compared(text, said, unmeasured=False), said.language)
    bare = len(slots.candidates) == 1 and slots.candidates[0].likes is None and not prices
    is_priced = bool(prices) or bare
    figures = bool(slots.candidates) and not bare
    topic = wish_in(text, said.language, figures=figures, price=is_priced)
    slots = replace(slots, topic=topic)
    if not prices:
        return slots
    return replace(slots, price=prices[0].amount, currency=prices[0].currency)


def _without_places(slots: Slots, language: str) -> Slots:
    """Return accounts without the names that are only the word of a platform."""
    kept = tuple(
        replace(each, name=None) if each.name and is_place(each.name, language) else each
        for each in slots.candidates
    )
    return replace(slots, candidates=kept)


def _cooperation(text: str, said: Said) -> Slots:
    """Return how far a cooperation is, what it brought and cost, and when to come back to it."""
    sure = settled(said.text, said.language)
    numbers = numbers_of(said.text, said.language, said.units, guests=True)
    prices = prices_in(said.text, numbers, said.language)
    paid = {price.start for price in prices}
    counts = [each for each in numbers if each.kind is Kind.COUNT and each.start not in paid]
    told = told_in(sure.text, [each for each in counts if not sure.text[each.start].isspace()], said.language)
    topic = WON if tells_won(text, told, said.language) else topic_in(text, said.language)
    is_of_steps = sure.is_about_steps or told_in(said.text, counts, said.language) != told
    if sure.doubt and told == Told() and is_of_steps and topic != REMIND:
        return Slots(topic=topic if topic == BROUGHT else sure.doubt)
    earned = revenue_among(said.text, [each.start for each in prices], said.language)
    prices = tuple(each for each in prices if not (each.start in earned or sure.text[each.start].isspace()))
    past = said.day if said.day and said.day <= said.today else None
    following = find_next_day(said.text if past else text, said.language, said.today)
    is_ahead = looks_ahead(text, told, said.language)
    if past and following is None and is_ahead:
        past, following = None, find_next_day(text, said.language, said.today)
    asks_back = topic == BROUGHT and not (told.stage or told.no_show or told.results)
    if (told.declined or asks_back) and not is_ahead:
        following = None  # "said no on Friday", "what did they bring this month": that day is behind
    return Slots(
        stage=told.stage,
        no_show=told.no_show,
        declined=told.declined,
        results=told.results,
        revenue=bool(earned),
        followers=told.followers if topic == WON or told.stage is None else None,
        day=past,
        deadline=following,
        price=prices[0].amount if prices else None,
        currency=prices[0].currency if prices else None,
        topic=topic,
    )


def _looked_back(text: str, said: Said) -> Slots:
    found = find_window(text, said.language, said.today)
    is_of_day = said.day is not None and not tells_since(text, said.language)
    if is_of_day and (found is None or said.day_is_written):
        return Slots(day=said.day)  # "how many did I have on 14 November", "wie viele waren es gestern"
    return Slots(since=found.since, until=found.until) if found else Slots()


def _language(text: str, said: Said) -> Slots:
    return Slots(language=language_asked(text, said.language))


def _settings(text: str, said: Said) -> Slots:
    zone, unknown = find_zone(text, said.language), misnamed(text, said.language)
    currency = currency_named(text, said.language)
    return Slots(zone=zone, unknown_zone=None if zone else unknown, currency=currency)


def _own_size(_text: str, said: Said) -> Slots:
    """Return the writer's own followers, with their likes, where they are said beside another wish."""
    by_unit, _ = said.totals_by_unit
    followers, likes = _first(by_unit[Unit.FOLLOWERS]), by_unit[Unit.LIKES]
    # likes alone may be those that are wished for: "how do I get 100 likes"
    return Slots(followers=followers, likes=typical_likes(likes) if likes and followers is not None else None)


def _first(values: Sequence[int]) -> int | None:
    return values[0] if values else None


_FILLERS: Mapping[Intent, Callable[[str, Said], Slots]] = {
    Intent.RECORD: figures,
    Intent.STANDING: figures,
    Intent.LIKE_RATE: figures,
    Intent.UNDO: _undone,
    Intent.FORECAST: _target,
    Intent.GOAL: _target,
    Intent.NETWORK: _network,
    Intent.TREND: _looked_back,
    Intent.WEEK: _looked_back,
    Intent.COMPARE: _compared,
    Intent.PARTNERS: _partners,
    Intent.DIARY: _cooperation,
    Intent.SCHEDULE: _schedule,
    Intent.LANGUAGE: _language,
    Intent.SETTINGS: _settings,
    Intent.TIPS: _own_size,
}
