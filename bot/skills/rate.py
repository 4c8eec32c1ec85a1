"""The like rate: what it is, how it compares with accounts of the same size, and by which yardstick."""

from bot.skills.about_figures import benchmark, class_name, publisher, rate_says
from bot.skills.asked_figures import Asked, asked
from bot.skills.log import ASKED_LIKES, answers_with_figures
from bot.skills.reply import Button, Percent, Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, RateTap, StandingTap
from bot.storage.effects import Ask, Effect
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.rate import rounded
from domain.standing import Standing, standing
from domain.yardsticks import benchmark_study, second_opinion, second_opinion_study

ASKED_FIGURES = "rate.figures"


def answer(request: Request, look: Look) -> Outcome:
    """Say the like rate in question, or ask for what is missing."""
    found = asked(request, look)
    if request.meaning.slots.rate is not None and not (isinstance(found, Asked) and found.only_said):
        return _of_a_percentage(request, found)
    if isinstance(found, Say):
        return Outcome((Reply((found,)),))
    if found is None:
        return Outcome((Reply((say("rate-question"),), _HELP),), (Ask(ASKED_FIGURES, {}),))
    if isinstance(request.tap, RateTap) and request.tap.more:
        return Outcome((_more(found),))
    return _short(request, found)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take numbers as the figures that were asked for."""
    return answer(request, look) if answers_with_figures(request) else None


def _short(request: Request, found: Asked) -> Outcome:
    of = found.standing
    says = (
        say(
            "rate-of", followers=of.followers, likes=of.likes or 0, known="no" if of.likes is None else "yes"
        ),
    )
    effects: tuple[Effect, ...] = ()
    if of.likes is None and not found.only_said:
        effects = (Ask(ASKED_LIKES, {}),)
    followers, likes = found.on_button()
    buttons = [(Button("button-more", RateTap(more=True, followers=followers, likes=likes)), _WHY)]
    buttons.append((Button("button-log", LogTap()), Button("button-find-likes", ExplainTap("find-likes"))))
    reply = Reply((*says, *rate_says(of)), tuple(buttons), replaces=request.tap is not None)
    return Outcome((reply,), effects)


def _of_a_percentage(request: Request, found: Asked | Say | None) -> Outcome:
    """Judge a bare percentage: by the size of the person's own account, else by asking for a size."""
    rate = request.meaning.slots.rate
    if rate is None or rate < 0 or rate > 100:
        return Outcome((Reply((say("rate-bad-percent"),), _HELP),))
    if not isinstance(found, Asked) or found.standing.followers == 0:
        question = (say("rate-percent-question", rate=Percent(rounded(rate))), say("rate-benchmarks"))
        return Outcome((Reply(question, _HELP),), (Ask(ASKED_FIGURES, {}),))
    followers = found.standing.followers
    likes = round(followers * rate / 100)
    says = (say("rate-percent-of", rate=Percent(rounded(rate)), followers=followers),)
    return Outcome((Reply((*says, *rate_says(standing(followers, likes))), ((_WHY,),)),))


def _more(found: Asked) -> Reply:
    of = found.standing
    study, band = benchmark_study(), of.benchmark
    says = [say("rate-more", name=class_name(of)), say("rate-benchmarks")]
    source = {"who": study.who, "year": str(study.year or ""), "publisher": publisher(band)}
    says.append(say("rate-source", benchmark=benchmark(band), **source))
    says.extend(_second(of))
    says.append(say("rate-only-instagram"))
    followers, likes = found.on_button()
    back = Button("button-back", RateTap(followers=followers, likes=likes))
    return Reply(
        tuple(says), ((back, Button("button-explain-verdicts", ExplainTap("verdicts"))),), replaces=True
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
_HELP = ((Button("button-find-likes", ExplainTap("find-likes")), Button("button-standing", StandingTap())),)

SKILL = Skill(
    name="rate",
    command="rate",
    intents=(Intent.LIKE_RATE,),
    taps=(RateTap,),
    awaits=(ASKED_FIGURES,),
    answer=answer,
    resume=resume,
)
