"""The way to a network of one's own: six small steps, one at a time, each ticked off and taken up again later."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.partner_taps import PartnersTap
from bot.skills.reply import Button, Fact, LanguageName, Message, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import ExplainTap
from bot.skills.taps import Tap
from bot.storage.guide import TickStep
from bot.storage.look import Look
from domain.guide import STEPS, BuildStep, next_open


@dataclass(frozen=True, slots=True)
class GuideTap(Tap):
    """Show the steps and where somebody stands."""

    key: ClassVar[str] = "guide"


@dataclass(frozen=True, slots=True)
class StepTap(Tap):
    """Show one step."""

    key: ClassVar[str] = "guide-at"
    step: BuildStep


@dataclass(frozen=True, slots=True)
class TickTap(Tap):
    """Say that a step is taken, or open again."""

    key: ClassVar[str] = "guide-ok"
    step: BuildStep
    done: bool


@dataclass(frozen=True, slots=True)
class TemplateTap(Tap):
    """Send what to write to somebody, in a language."""

    key: ClassVar[str] = "guide-txt"
    code: str


GuideTaps = GuideTap | StepTap | TickTap | TemplateTap


def guided(request: Request, tap: GuideTaps, look: Look) -> Outcome:
    """Show the steps, one of them, or what to write."""
    match tap:
        case GuideTap():
            return Outcome((_overview(look.build_steps, replaces=request.tap is not None),))
        case StepTap(step=step):
            return Outcome((_step(request, step, look.build_steps),))
        case TickTap(step=step, done=True):
            done = look.build_steps | {step}
            following = next_open(done)
            shown = _step(request, following, done) if following else _overview(done)
            return Outcome((shown,), (TickStep(step, request.today),))
        case TickTap(step=step):
            return Outcome((_step(request, step, look.build_steps - {step}),), (TickStep(step, None),))
        case TemplateTap(code=code):
            language = code if code in request.languages else request.language
            return Outcome((Reply((_template(look),), language=language),))


def _overview(done: frozenset[BuildStep], *, replaces: bool = True) -> Reply:
    lines = [item("guide-line", done="yes" if step in done else "no", step=_title(step)) for step in STEPS]
    following = next_open(done)
    says = (
        say("guide", done=len(done), all=len(STEPS)),
        *lines,
        *((say("guide-done"),) if following is None else ()),
    )
    steps = [
        Button("button-guide-step", StepTap(step), {"number": at}) for at, step in enumerate(STEPS, start=1)
    ]
    rows: list[tuple[Button, ...]] = [tuple(steps)]
    if following is not None:
        rows.insert(0, (Button("button-guide-go", StepTap(following)),))
    return Reply(says, (*rows, (_WHY, _PARTNERS)), replaces=replaces)


def _step(request: Request, step: BuildStep, done: frozenset[BuildStep]) -> Reply:
    is_done = step in done
    facts: dict[str, Fact] = {"number": STEPS.index(step) + 1, "all": len(STEPS), "step": _title(step)}
    says = (say("guide-step", done="yes" if is_done else "no", **facts), say(f"guide-{step.value}"))
    tick = Button("button-guide-open" if is_done else "button-guide-done", TickTap(step, not is_done))
    rows: list[tuple[Button, ...]] = [(tick,)]
    if step is BuildStep.ASK:
        rows.append(
            tuple(
                Button("button-guide-template", TemplateTap(code), {"language": LanguageName(code)})
                for code in request.languages
            )
        )
    if step in {BuildStep.FIT, BuildStep.MEASURE}:
        rows.append((_PARTNERS,))
    return Reply(says, (*rows, (Button("button-guide", GuideTap()),)), replaces=True)


def _template(look: Look) -> Say:
    """Return what to write to somebody, with the shop, its region and its niche as far as they are known."""
    own = look.main
    facts: dict[str, Fact] = {}
    for name, text in (("shop", own.name), ("niche", own.niche), ("region", own.region)):
        facts |= {name: text or "", f"{name}-known": "yes" if text else "no"}
    return say("guide-template", **facts)


def _title(step: BuildStep) -> Message:
    return Message("guide-title", {"step": step.value})


_WHY = Button("explain-networks-title", ExplainTap("networks"))
_PARTNERS = Button("button-partners-all", PartnersTap())
START = Button("button-guide", GuideTap())
"""The way into the steps."""
