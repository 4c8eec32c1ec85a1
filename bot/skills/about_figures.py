"""Paragraphs about a pair of figures, shared by the skills that speak of them."""

from decimal import Decimal

from bot.skills.about_account import yardstick_says
from bot.skills.reply import Fact, Message, Percent, Say, say
from bot.storage.accounts import UNNAMED
from bot.understanding.meaning import Slots
from domain.accounts import Account, Yardstick
from domain.measurement import Measurement, combined
from domain.rate import rounded
from domain.standing import Standing, standing
from domain.verdict import Verdict
from domain.yardsticks import Band, benchmark_study


def current(history: tuple[Measurement, ...]) -> Standing | None:
    """Return where the account stands by its newest figures, or None while no followers are known."""
    picture = combined(history)
    if picture is None or picture.followers is None:
        return None
    return standing(picture.followers, picture.likes)


def rate_says(of: Standing, account: Account = UNNAMED, *, doubt: bool = True) -> tuple[Say, ...]:
    """Say the like rate with its verdict and the benchmark, or why there is none; `doubt` what can hardly be.

    Off Instagram it is said where the benchmark comes from; a blog's rate is held against nothing.
    """
    if of.followers == 0:
        return (say("rate-no-followers"),)
    if account.yardstick is Yardstick.NONE:
        known = "no" if of.rate is None else "yes"
        return (say("rate-of-a-blog", rate=Percent(rounded(of.rate or Decimal(0))), known=known),)
    if of.rate is None:
        return (say("rate-no-likes", benchmark=benchmark(of.benchmark), **_open(of.benchmark)),)
    if of.verdict is None:
        return (say("rate-zero-likes"),)
    if doubt and of.doubt is not None:
        return (say("rate-doubt", rate=Percent(rounded(of.rate)), benchmark=benchmark(of.benchmark)),)
    judged = verdict_says(of.rate, of.verdict, of.benchmark)
    return (judged, *_edge_says(of), source_says(of.benchmark), *yardstick_says(account))


def aside_says(slots: Slots) -> tuple[Say, ...]:
    """Say what became of figures: other metrics were set aside, of several posts the middle one counts."""
    posts = slots.posts or (len(slots.numbers) - (slots.followers is None) if slots.likes is None else 0)
    of_posts = (say("log-of-posts", posts=posts),) if posts > 1 else ()
    one = (say("log-of-one-post"),) if slots.posts == 1 else ()
    return (*((say("log-set-aside"),) if slots.set_aside else ()), *of_posts, *one)


def verdict_says(rate: Decimal, verdict: Verdict, band: Band) -> Say:
    """Say a like rate (in percent) with its verdict and the benchmark of its size."""
    facts = {"rate": Percent(rounded(rate)), "benchmark": benchmark(band)}
    return say("rate-verdict", verdict=verdict.value, **facts, **_open(band))


def source_says(band: Band) -> Say:
    """Say in a line whose figure the benchmark is: every verdict carries its source, because studies disagree."""
    study = benchmark_study()
    return say("rate-yardstick", who=study.who, year=str(study.year or ""), publisher=publisher(band))


def publisher(band: Band) -> str:
    """Return who published a benchmark, as a fact to choose by: the trade article, the study, or both."""
    if band.source != "A":
        return "study"
    return "both" if band.in_study else "article"


def benchmark(band: Band) -> Percent:
    """Return a benchmark as people read it: 8 %, 2.4 %."""
    return Percent(band.percent, decimals=None)


def class_name(of: Standing) -> Message:
    """Return the name of the account's class."""
    return Message("class-name", {"name": of.name.value})


def _edge_says(of: Standing) -> tuple[Say, ...]:
    band = of.near_edge
    if band is None:
        return ()
    facts: dict[str, Fact] = {"lower": band.lower, "upper": band.upper or 0, "benchmark": benchmark(band)}
    side = "higher" if band.lower > of.followers else "lower"
    return (say("rate-near-edge", side=side, **facts, **_open(band)),)


def _open(band: Band) -> dict[str, str]:
    """Return whether the source says "below" this benchmark, as a fact that a message can choose by."""
    return {"open": "yes" if band.below else "no"}
