"""A card to share: class, followers and like rate against the benchmark, with the line they come from."""

from decimal import Decimal

from bot.skills.about_account import title
from bot.skills.about_figures import current, publisher
from bot.skills.own_account import main_or_named
from bot.skills.reply import Button, Message, Percent, Reply, ShortDay, say
from bot.skills.request import Request
from bot.skills.sketches import CardSketch, FigureSketch, GaugeSketch
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import CardTap, LogTap, TrendTap
from bot.skills.themes import chosen_theme, other_than
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.accounts import Account, Yardstick
from domain.person import Theme
from domain.rate import rounded
from domain.series import series
from domain.spans import Span, first_day
from domain.standing import Standing
from domain.verdict import steps
from domain.yardsticks import benchmark_study


def answer(request: Request, look: Look) -> Outcome:
    """Draw the card of an account, or ask for the followers that it needs."""
    tap = request.tap if isinstance(request.tap, CardTap) else CardTap()
    number, account = main_or_named(request.meaning.slots, look, tap.account)
    of = current(look.outline_of(number)) if number else None
    if of is None:
        return Outcome((Reply((say("card-no-figures"),), ((Button("button-log", LogTap()),),)),))
    theme, effects = chosen_theme(request, tap.theme)
    picture = _sketch(request, look, number, account, of, theme=theme, named=tap.named)
    buttons = _buttons(number, account, theme, named=tap.named)
    return Outcome((Reply((say("card"),), buttons, replaces=tap.here, picture=picture),), effects)


def _sketch(
    request: Request, look: Look, number: int, account: Account, of: Standing, *, theme: Theme, named: bool
) -> CardSketch:
    compared = account.yardstick is not Yardstick.NONE and of.verdict is not None
    study = benchmark_study()
    return CardSketch(
        handle=title(account) if named and (account.name or account.platform) else None,
        day=Message("card-day", {"day": ShortDay(request.now.date())}),
        headline=Message("card-headline", {"micro": "yes" if of.micro else "no", "name": of.name.value}),
        figures=_figures(of, compared=compared),
        source=Message(
            "card-source",
            {
                "publisher": publisher(of.benchmark) if compared else "none",
                "who": study.who,
                "year": str(study.year or ""),
            },
        ),
        gauge=_gauge(of) if compared else None,
        series=series(look.history_of(number), first_day(Span.YEAR, request.today), request.today),
        theme=theme,
    )


def _figures(of: Standing, *, compared: bool) -> tuple[FigureSketch, ...]:
    followers = FigureSketch(
        Message("card-followers", {"followers": of.followers}), Message("card-followers-name")
    )
    if of.rate is None or of.likes is None:
        return (followers,)
    verdict = Message("card-verdict", {"verdict": of.verdict.value}) if compared and of.verdict else None
    rate = FigureSketch(
        Message("card-rate", {"rate": Percent(rounded(of.rate))}), Message("card-rate-name"), verdict
    )
    likes = FigureSketch(Message("card-likes", {"likes": of.likes}), Message("card-likes-name"))
    return (followers, rate, likes)


def _gauge(of: Standing) -> GaugeSketch:
    cuts = steps(of.benchmark)
    label = Message(
        "card-usual",
        {"low": Percent(cuts.typical, decimals=None), "high": Percent(cuts.above, decimals=None)},
    )
    return GaugeSketch(of.rate or Decimal(0), cuts.typical, cuts.above, label)


def _buttons(number: int, account: Account, theme: Theme, *, named: bool) -> tuple[tuple[Button, ...], ...]:
    other = other_than(theme)
    row = [
        Button("button-theme", CardTap(number, named, other.value, here=True), {"theme": other.value}),
        Button("button-trend", TrendTap(number)),
    ]
    if account.name or account.platform:
        label = "button-card-nameless" if named else "button-card-named"
        row.insert(0, Button(label, CardTap(number, not named, here=True)))
    return (tuple(row),)


SKILL = Skill(
    name="card", command="card", intents=(Intent.CARD,), taps=(CardTap,), answer=answer, only_private=True
)
