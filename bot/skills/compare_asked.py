"""Who leads among those who were compared, by what somebody asks afterwards: "who is cheapest?"."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from bot.skills.compare_candidates import Entrant, sifted
from bot.skills.compare_says import unpriced_says, verdict_says
from bot.skills.partner_names import is_said, named_in, words_of
from bot.skills.partner_taps import SaveComparedTap
from bot.skills.prices import cost
from bot.skills.reply import Button, Cost, Fact, Percent, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import ExplainTap
from bot.skills.talk import last_said
from bot.storage.look import Look
from bot.understanding.candidates import Candidate
from bot.understanding.comparedwords import Aspect, aspect_asked
from bot.understanding.meaning import Intent
from domain.comparison import FEWEST, MOST, Comparison, Judged, Lead, compared
from domain.rate import rounded

_SHORTEST_NAME = 2
"""A single letter is an article as well: "is a better one cheaper?"."""


def asked_of_compared(request: Request, look: Look) -> Outcome | None:
    """Answer from the last comparison; None where nobody was compared, or something else is asked."""
    before, text = last_said(request, Intent.COMPARE), words_of(request)
    if before is None or _names_others(before.candidates, text, look):
        return None
    aspect = aspect_asked(text, request.language, named=_names_one(before.candidates, text))
    found = sifted(before.candidates, request.person.currency if request.person else None)
    if aspect is None or not FEWEST <= len(found.entrants) <= MOST:
        return None
    comparison = compared([each.candidate for each in found.entrants])
    says = _says(aspect, comparison, found.entrants)
    save = Button("button-partners-save", SaveComparedTap())
    return Outcome((Reply(says, ((save,), (Button("button-explain-verdicts", ExplainTap("verdicts")),))),))


def _names_others(candidates: Sequence[Candidate], text: str, look: Look) -> bool:
    """Return whether a text names a partner who was not compared, or several to be held against each other."""
    named = named_in(text, look.partners)
    compared_ones = " ".join(each.name or "" for each in candidates)
    return len(named) > 1 or len(named_in(compared_ones, named)) < len(named)


def _names_one(candidates: Sequence[Candidate], text: str) -> bool:
    return any(len(each.name or "") >= _SHORTEST_NAME and is_said(each.name, text) for each in candidates)


def _says(aspect: Aspect, of: Comparison, entrants: Sequence[Entrant]) -> tuple[Say, ...]:
    match aspect:
        case Aspect.BEST:
            return verdict_says(of, entrants)
        case Aspect.COST | Aspect.DEAREST:
            return _by_price(aspect, of, entrants)
        case Aspect.RATE:
            rated = _ranked(aspect, of, entrants, lambda each: Fraction(each.standing.rate or 0) or None)
            leader = (say("compare-asked-size", name=entrants[of.first].title),)
            is_other = of.lead in _SURE and bool(rated) and rated[0].facts["name"] != entrants[of.first].title
            return (*rated, *(leader if is_other else ())) or verdict_says(of, entrants)
        case Aspect.LIKES:
            return _ranked(aspect, of, entrants, lambda each: each.effect.likes)
        case Aspect.SIZE:
            return _ranked(aspect, of, entrants, lambda each: Fraction(each.candidate.followers))


def _by_price(aspect: Aspect, of: Comparison, entrants: Sequence[Entrant]) -> tuple[Say, ...]:
    """Rank by what a post costs, with what that is for a like; unknown and mixed prices are said to be so."""
    if of.bill.mixed:
        return unpriced_says(of)
    sign = 1 if aspect is Aspect.DEAREST else -1
    ranked = _ranked(
        aspect,
        of,
        entrants,
        lambda each: sign * Fraction(each.candidate.price.amount) if each.candidate.price else None,
    )
    if not ranked:
        return (say("compare-no-prices"),)
    by_like = entrants[of.by_cost[0].position].title if of.by_cost and of.by_cost[1].place > 1 else None
    is_other = aspect is Aspect.COST and by_like is not None and by_like != ranked[0].facts["name"]
    per_like = (say("compare-asked-per-like", name=by_like or ""),) if is_other else ()
    return (*ranked, *per_like, *unpriced_says(of))


def _ranked(
    aspect: Aspect, of: Comparison, entrants: Sequence[Entrant], worth: Callable[[Judged], Fraction | None]
) -> tuple[Say, ...]:
    """Say who leads, and all of whom it is known in their order; who is level shares the place."""
    known = {at: value for at, each in enumerate(of.judged) if (value := worth(each)) is not None}
    if not known:
        return ()
    order = sorted(known, key=lambda at: -known[at])
    level = sum(known[at] == known[order[0]] for at in order)
    names = [entrants[at].title for at in order]
    head = say("compare-asked", aspect=aspect.value, name=names[0], level=level)
    lines = [
        item(
            "compare-asked-line",
            place=1 + sum(other > known[at] for other in known.values()),
            name=entrants[at].title,
            aspect=aspect.value,
            **_facts(of.judged[at]),
        )
        for at in order
    ]
    return (head, *lines)


def _facts(of: Judged) -> dict[str, Fact]:
    price = of.candidate.price
    return {
        "followers": of.candidate.followers,
        "likes": round(of.effect.likes),
        "known": "no" if of.assumed else "yes",
        "rate": Percent(rounded(of.standing.rate)) if of.standing.rate is not None else "",
        "price": Cost(price.amount, price.currency) if price else "",
        "each": cost(of.cost_per_like or Fraction(0), price.currency) if price else "",
    }


_SURE = frozenset({Lead.CLEAR, Lead.IF_TRUE})
