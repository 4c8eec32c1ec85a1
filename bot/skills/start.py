"""The first meeting: a greeting, blogger or business, and the first step."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.reply import Answers, Button, Reply, Say, say
from bot.skills.request import Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, StandingTap
from bot.skills.taps import Tap
from bot.skills.zone import ZonePanelTap, yes_or_other
from bot.skills.zone import resume as another_zone
from bot.storage.effects import Ask, Effect, Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from bot.understanding.roles import find_role, says_role
from domain import zones
from domain.person import Role

ASKED_ROLE = "start.role"
ASKED_PROPOSED_ZONE = "start.zone"
SURE_OF_ANOTHER_WISH = 0.9
"""A role in a sentence is the answer unless the sentence is this sure to want something else."""
_MAY_BE_A_ROLE = frozenset({Intent.SETTINGS, Intent.UNKNOWN})


@dataclass(frozen=True, slots=True)
class IntroduceTap(Tap):
    """Say for whom the bot works, at the first meeting."""

    key: ClassVar[str] = "iam"
    role: Role


def answer(request: Request, look: Look) -> Outcome:
    """Greet; somebody new is asked who they are, somebody known is led on."""
    if isinstance(request.tap, IntroduceTap):
        return introduced(request, request.tap.role)
    if not request.message.private:
        return Outcome((Reply((say("start-in-group"),)),))
    if request.person and request.person.role:
        return Outcome((Reply((_greeting(request, "back"), say("start-ways-on")), _FIRST_STEPS),))
    roles = tuple((Button(f"button-role-{role}", IntroduceTap(role), answers=Answers.ONE),) for role in Role)
    greeting = Reply((_greeting(request, "new"), say("start-what-for"), say("start-who")), roles)
    return Outcome((greeting,), (Ask(ASKED_ROLE, {}),))


def resume(request: Request, look: Look) -> Outcome | None:
    """Take the role that somebody says in words, or the city where the zone that was proposed is not right."""
    said, asked, meaning = request.message.said, request.awaited, request.meaning
    if asked is not None and asked.awaits == ASKED_PROPOSED_ZONE:
        return another_zone(request, look)
    if not isinstance(said, Text) or asked is None or asked.awaits != ASKED_ROLE:
        return None
    role = says_role(said.text, request.language)
    if role:
        return introduced(request, role)
    if meaning.figures.has_figures or (
        meaning.intent not in _MAY_BE_A_ROLE and meaning.confidence >= SURE_OF_ANOTHER_WISH
    ):
        return None
    role = find_role(said.text, request.language)
    return introduced(request, role) if role else None


def _greeting(request: Request, meeting: str) -> Say:
    name = request.message.first_name
    return say("start-greeting", name=name, named="yes" if name else "no", meeting=meeting)


def introduced(request: Request, role: Role) -> Outcome:
    """Keep for whom the bot works, and lead on; whoever says so before anything else is greeted first."""
    says = [say("start-introduced", role=role.value)]
    if request.person is None and request.awaited is None:
        says = [_greeting(request, "new"), say("start-what-for"), *says]
    buttons: tuple[tuple[Button, ...], ...] = _FIRST_STEPS
    effects: tuple[Effect, ...] = (Remember(role=role),)
    if not request.zone_is_known:
        zone = request.proposed_zone
        if zone:
            says.append(say("zone-proposed", zone=zones.name_of(zone)))
            buttons = (yes_or_other(zone), *buttons)
        else:
            says.append(say("zone-where"))
            buttons = (*buttons, (Button("button-zone", ZonePanelTap()),))
        effects = (*effects, Ask(ASKED_PROPOSED_ZONE, {}))
    return Outcome((Reply(tuple(says), buttons, replaces=True),), effects)


_FIRST_STEPS = (
    (Button("button-log", LogTap()), Button("button-standing", StandingTap())),
    (Button("button-explain", ExplainTap()),),
)

SKILL = Skill(
    name="start",
    command="start",
    taps=(IntroduceTap,),
    awaits=(ASKED_ROLE, ASKED_PROPOSED_ZONE),
    answer=answer,
    resume=resume,
)
