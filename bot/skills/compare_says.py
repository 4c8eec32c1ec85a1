"""The paragraphs of a comparison: who leads and why, each candidate, the costs, what to ask before."""

from collections.abc import Sequence

from bot.skills.about_figures import benchmark, class_name, publisher
from bot.skills.compare_candidates import Entrant
from bot.skills.prices import cost
from bot.skills.reply import Cost, Fact, Message, Percent, Say, item, say
from domain.comparison import Comparison, Judged, Lead
from domain.effect import Basis
from domain.rate import rounded
from domain.yardsticks import benchmark_study


def comparison_says(of: Comparison, entrants: Sequence[Entrant]) -> tuple[Say, ...]:
    """Say a comparison; `entrants` are in the order in which they were given."""
    names = [each.title for each in entrants]
    says = [_headline(of, names)]
    for rank in of.by_rate:
        judged = of.judged[rank.position]
        says += [_who(names[rank.position], rank.place, judged), _rate(judged)]
        if entrants[rank.position].said.barter:
            says.append(item("compare-barter"))
        elif judged.candidate.price is not None and judged.cost_per_like is not None:
            says.append(_price(judged))
    return (*says, *_by_likes(of, names), *_by_cost(of, names), *_questions(of, names), _source(of))


def verdict_says(of: Comparison, entrants: Sequence[Entrant]) -> tuple[Say, ...]:
    """Say who leads and by what else, without everybody's figures."""
    names = [each.title for each in entrants]
    return (_headline(of, names), *_by_likes(of, names), *_by_cost(of, names), *_questions(of, names))


def unpriced_says(of: Comparison) -> tuple[Say, ...]:
    """Say why nobody can be ranked by price, or not everybody; nothing where all prices are known in one currency."""
    if of.bill.mixed:
        return (say("compare-mixed", currencies=", ".join(of.bill.currencies)),)
    return (
        (say("compare-some-prices", missing=of.bill.unpriced),)
        if of.by_cost is None and of.bill.total
        else ()
    )


def _headline(of: Comparison, names: Sequence[str | Message]) -> Say:
    level = sum(each.place == 1 for each in of.by_rate)
    other = of.by_rate[1].position
    return say("compare-lead", lead=of.lead.value, name=names[of.first], other=names[other], level=level)


def _who(name: str | Message, place: int, judged: Judged) -> Say:
    known = "no" if judged.assumed else "yes"
    facts: dict[str, Fact] = {"likes": judged.candidate.likes or 0, "known": known}
    facts |= {"name": name, "class": class_name(judged.standing), "followers": judged.candidate.followers}
    return say("compare-who", place=place, **facts)


def _rate(judged: Judged) -> Say:
    band = judged.standing.benchmark
    usual = {"benchmark": benchmark(band), "open": "yes" if band.below else "no"}
    if judged.assumed or judged.standing.rate is None or judged.standing.verdict is None:
        hidden = "yes" if judged.candidate.likes == 0 else "no"
        return item("compare-assumed", likes=round(judged.effect.likes), hidden=hidden, **usual)
    rate = Percent(rounded(judged.standing.rate))
    return item("compare-rate", rate=rate, verdict=judged.standing.verdict.value, **usual)


def _price(judged: Judged) -> Say:
    price = judged.candidate.price
    if price is None or judged.cost_per_like is None:
        raise AssertionError("only prices that are known are said")
    free = "yes" if price.amount == 0 else "no"
    least = "yes" if judged.effect.basis is Basis.UPPER_BOUND else "no"
    per_like = cost(judged.cost_per_like, price.currency)
    return item(
        "compare-price", price=Cost(price.amount, price.currency), each=per_like, free=free, least=least
    )


def _by_likes(of: Comparison, names: Sequence[str | Message]) -> tuple[Say, ...]:
    """Say who brings the most likes in all, where that is not who leads."""
    if of.most_likes is None or of.most_likes == of.first or of.lead in {Lead.TIED, Lead.UNKNOWN}:
        return ()
    most = of.judged[of.most_likes]
    ceiling = "yes" if most.effect.basis is Basis.UPPER_BOUND else "no"
    return (
        say("compare-most-likes", name=names[of.most_likes], likes=round(most.effect.likes), open=ceiling),
    )


def _by_cost(of: Comparison, names: Sequence[str | Message]) -> tuple[Say, ...]:
    """Rank by the cost of an expected like, or say why that cannot be."""
    if of.bill.mixed or of.by_cost is None:
        return unpriced_says(of)
    first = of.by_cost[0].position
    if of.by_cost[1].place == 1:
        relation = "level"
    elif first == of.first and of.lead in {Lead.CLEAR, Lead.IF_TRUE}:
        relation = "same"
    else:
        relation = "other"
    currency = of.bill.currencies[0]
    says = [say("compare-cost", relation=relation, name=names[first], each=_each(of.judged[first], currency))]
    if len(names) > 2:
        says += [
            item(
                "compare-cost-line",
                place=each.place,
                name=names[each.position],
                each=_each(of.judged[each.position], currency),
            )
            for each in of.by_cost
        ]
    return tuple(says)


def _each(judged: Judged, currency: str) -> Cost | Message:
    each = judged.cost_per_like
    return cost(each, currency) if each else Message("free-of-charge")


def _questions(of: Comparison, names: Sequence[str | Message]) -> tuple[Say, ...]:
    """Say what to ask whom before agreeing: figures that are odd may have good reasons."""
    asked = [
        item("compare-ask", name=names[at], reason=each.ask.value)
        for at, each in enumerate(of.judged)
        if each.ask
    ]
    return (say("compare-questions"), *asked) if asked else ()


def _source(of: Comparison) -> Say:
    """Say whose the benchmarks are; of several sources all are named."""
    return say("rate-yardstick", **source_facts(of))


def source_facts(of: Comparison) -> dict[str, Fact]:
    """Return who published the benchmarks of a comparison."""
    study = benchmark_study()
    publishers = {publisher(each.standing.benchmark) for each in of.judged}
    named = publishers.pop() if len(publishers) == 1 else "both"
    return {"who": study.who, "year": str(study.year or ""), "publisher": named}
