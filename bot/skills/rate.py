"""The like rate: what it is, how it compares with accounts of the same size, and by which yardstick."""

from dataclasses import replace

from bot.skills import others
from bot.skills.about_figures import aside_says, benchmark, publisher, rate_says, source_says, verdict_says
from bot.skills.asked_figures import Asked, asked, is_here, kept_is_private
from bot.skills.kept import ASKED_LIKES
from bot.skills.log import answers_with_figures
from bot.skills.reply import Button, Percent, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, RateTap, StandingTap, TipsTap
from bot.skills.yardstick_facts import yardstick_facts
from bot.storage.effects import Ask, Effect
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.rate import rounded
from domain.series import Metric
from domain.standing import Standing
from domain.verdict import verdict_of_rate
from domain.yardsticks import benchmark_study, second_opinion, second_opinion_study

ASKED_FIGURES = "rate.figures"


def answer(request: Request, look: Look) -> Outcome:
    """Say the like rate in question, or ask for what is missing."""
    if others.are_of_others(request) and request.meaning.slots.rate is None:
        return others.judged(request, look)
    found = asked(request, look)
    if request.meaning.slots.rate is not None and not (
        isinstance(found, Asked) and found.standing.rate and found.only_said
    ):
        return _of_a_percentage(request, found)
    if isinstance(found, Say):
        return Outcome((Reply((found,)),))
    if found is None:
        question = (*aside_says(request.meaning.slots), say("rate-question"), *kept_is_private(request))
        return Outcome((Reply(question, _HELP),), (Ask(ASKED_FIGURES, {}),))
    if isinstance(request.tap, RateTap) and request.tap.more:
        return Outcome((_more(request, found),))
    return _short(request, found, look)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take numbers as the figures that were asked for."""
    if not answers_with_figures(request):
        return None
    return answer(replace(request, meaning=replace(request.meaning, slots=request.meaning.figures)), look)


def _short(request: Request, found: Asked, look: Look) -> Outcome:
    of = found.standing
    known = "no" if of.likes is None else "yes"
    basis = item("rate-of", followers=of.followers, likes=of.likes or 0, known=known)
    headline, *rest = rate_says(of, found.account)
    rest.extend(found.goal_says(request, look, Metric.LIKE_RATE))
    rest.extend(aside_says(request.meaning.slots))
    effects: tuple[Effect, ...] = ()
    if of.likes is None and not found.only_said:
        effects = (Ask(ASKED_LIKES, {}),)
    followers, likes = found.on_button()
    more = Button("button-more", RateTap(more=True, followers=followers, likes=likes, here=True))
    buttons = (
        (more, _WHY),
        (
            Button("button-log", LogTap()),
            _FIND_LIKES if of.likes is None else Button("button-tip", TipsTap()),
        ),
    )
    return Outcome((Reply((headline, basis, *rest), buttons, replaces=is_here(request)),), effects)


def _of_a_percentage(request: Request, found: Asked | Say | None) -> Outcome:
    """Judge a bare percentage: by the size of the person's own account, else by asking for a size."""
    rate = request.meaning.slots.rate
    if rate is None or rate < 0 or rate > 100:
        return Outcome((Reply((say("rate-bad-percent"),), _HELP),))
    if not isinstance(found, Asked) or found.standing.followers == 0:
        question = (
            say("rate-percent-question", rate=Percent(rounded(rate))),
            say("rate-benchmarks", **yardstick_facts()),
            *kept_is_private(request),
        )
        return Outcome((Reply(question, _HELP),), (Ask(ASKED_FIGURES, {}),))
    of = found.standing
    verdict = verdict_of_rate(of.followers, rate)
    if verdict is None:
        return Outcome((Reply((say("rate-zero-likes"),), _HELP),))
    head = say("rate-percent-of", rate=Percent(rounded(rate)), followers=of.followers)
    says = (head, verdict_says(rate, verdict, of.benchmark), source_says(of.benchmark))
    return Outcome((Reply(says, ((_WHY,),)),))


def _more(request: Request, found: Asked) -> Reply:
    of = found.standing
    study, band = benchmark_study(), of.benchmark
    says = [
        say(
            "rate-more",
            size="open" if band.upper is None else "range",
            lower=band.lower,
            upper=band.upper or 0,
        ),
        say("rate-benchmarks", **yardstick_facts()),
    ]
    source = {"who": study.who, "year": str(study.year or ""), "publisher": publisher(band)}
    says.append(say("rate-source", benchmark=benchmark(band), **source))
    says.extend(_second(of))
    says.append(say("rate-only-instagram"))
    followers, likes = found.on_button()
    back = Button("button-back", RateTap(followers=followers, likes=likes, here=True))
    return Reply(
        tuple(says),
        ((back, Button("button-explain-verdicts", ExplainTap("verdicts"))),),
        replaces=is_here(request),
    )


def _second(of: Standing) -> tuple[Say, ...]:
    if of.rate is None:
        return ()
    opinion = second_opinion(of.followers, of.rate)
    if opinion is None:
        return (say("rate-no-second"),)
    study = second_opinion_study()
    facts = {
        "who": study.who,
        "year": str(study.year or ""),
        "dated": "yes" if study.year else "no",
        "profiles": study.profiles,
        "reading": opinion.reading.value,
        "average": Percent(opinion.average, decimals=None),
        "above": Percent(opinion.above_average, decimals=None),
        "high": Percent(opinion.high, decimals=None),
    }
    return (say("rate-second", **facts),)


_WHY = Button("button-explain-rate", ExplainTap("like-rate"))
_FIND_LIKES = Button("button-find-likes", ExplainTap("find-likes"))
_HELP = ((_FIND_LIKES, Button("button-standing", StandingTap())),)

SKILL = Skill(
    name="rate",
    command="rate",
    intents=(Intent.LIKE_RATE,),
    taps=(RateTap,),
    awaits=(ASKED_FIGURES,),
    answer=answer,
    resume=resume,
)
