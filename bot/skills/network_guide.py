"""The way to a network of one's own: six small steps, one at a time, each ticked off and taken up again later."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.network_own import discussed
from bot.skills.partner_names import words_of
from bot.skills.partner_taps import PartnersTap
from bot.skills.reply import Button, Fact, LanguageName, Message, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.steps import ExplainTap
from bot.skills.talk import last_said
from bot.skills.taps import Tap
from bot.storage.effects import Effect
from bot.storage.guide import TickStep
from bot.storage.look import Look
from bot.understanding.guidewords import NEXT, OVERVIEW, TEMPLATE, says_taken, step_of, topic_of
from bot.understanding.meaning import Intent, Slots
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
            return _shown(request, None, look.build_steps)
        case StepTap(step=step):
            return _shown(request, step, look.build_steps)
        case TickTap(step=step, done=True):
            done = look.build_steps | {step}
            return _shown(request, next_open(done), done, TickStep(step, request.today))
        case TickTap(step=step):
            return _shown(request, step, look.build_steps - {step}, TickStep(step, None))
        case TemplateTap(code=code):
            language = code if code in request.languages else request.language
            return Outcome((Reply((_template(look),), language=language),))


def wished(request: Request, look: Look) -> Outcome | None:
    """Show what words ask for: all steps, one of them, the next one, what to write; None for any other wish."""
    topic = request.meaning.slots.topic
    if topic == NEXT:
        following = _following(_step_shown(request), look.build_steps)
        return guided(request, StepTap(following) if following else GuideTap(), look)
    if topic == TEMPLATE:
        return guided(request, TemplateTap(request.language), look)
    if step := step_of(topic):
        return guided(request, StepTap(step), look)
    return guided(request, GuideTap(), look) if topic == OVERVIEW else None


def ticked(request: Request, look: Look) -> Outcome | None:
    """Tick the step that was shown last where somebody writes that it is done; None for anything else."""
    step = _step_shown(request)
    if step is None or not says_taken(words_of(request), request.language):
        return None
    return guided(request, TickTap(step, done=True), look)


def _step_shown(request: Request) -> BuildStep | None:
    before = last_said(request, Intent.NETWORK)
    return step_of(before.topic) if before else None


def _following(step: BuildStep | None, done: frozenset[BuildStep]) -> BuildStep | None:
    """Return the open step behind the one that was shown, else the first open one; None where all are done."""
    behind = STEPS[STEPS.index(step) + 1 :] if step else STEPS
    return next((each for each in behind if each not in done), next_open(done))


def _shown(request: Request, step: BuildStep | None, done: frozenset[BuildStep], *effects: Effect) -> Outcome:
    """Show a step, or all of them, and remember which one it was."""
    replaces = request.tap is not None
    reply = _step(request, step, done) if step else _overview(done, replaces=replaces)
    topic = discussed(Slots(topic=topic_of(step) if step else OVERVIEW))
    return Outcome((reply,), (*effects, topic))


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
    return Reply(says, (*rows, (Button("button-guide", GuideTap()),)), replaces=request.tap is not None)


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
