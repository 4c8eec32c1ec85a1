"""Explanations: short answers to the questions behind the figures, and more on each."""

from bot.skills import fallback, privacy
from bot.skills.asked_figures import is_here
from bot.skills.reply import Button, Message, Reply, Say, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.standing import definition_says
from bot.skills.steps import ExplainTap, LogTap, StandingTap
from bot.skills.yardstick_facts import yardstick_facts
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.definitions import definitions

TOPICS = (
    "micro-influencer",
    "definitions",
    "like-rate",
    "small-accounts",
    "authenticity",
    "bought-followers",
    "expertise",
    "networks",
    "small-business",
    "costs",
    "find-likes",
    "likes-hidden",
    "verdicts",
    "sources",
)
_A_ROW = 2


def answer(request: Request, look: Look) -> Outcome:
    """Explain the topic that was asked for, or offer them all."""
    if isinstance(request.tap, ExplainTap):
        topic, more = request.tap.topic, request.tap.more
    else:
        topic, more = request.meaning.slots.topic or "", False
    replaces = is_here(request)
    if topic == "privacy":
        return privacy.answer(request, look)
    if not topic:
        return Outcome((Reply((say("explain"),), _list(), replaces=replaces),))
    if topic not in TOPICS:
        return fallback.stale(request)
    return Outcome((Reply(_text(topic, more=more), _buttons(topic, more=more), replaces=replaces),))


def _text(topic: str, *, more: bool) -> tuple[Say, ...]:
    text = say(f"explain-{topic}-more" if more else f"explain-{topic}", **yardstick_facts())
    if topic != "definitions":
        return (text,)
    lines: list[Say] = []
    for definition in definitions():
        if definition.always is not more:
            lines.append(definition_says(definition, "none"))
            lines.append(
                Say(f"definition-{definition.id.replace('_', '-')}-remark", close=True, optional=True)
            )
    return (text, *lines)


def _buttons(topic: str, *, more: bool) -> tuple[tuple[Button, ...], ...]:
    other = Button("button-short" if more else "button-more", ExplainTap(topic, more=not more, here=True))
    return (
        (other, Button("button-topics", ExplainTap(here=True))),
        (Button("button-standing", StandingTap()), Button("button-log", LogTap())),
    )


def _list() -> tuple[tuple[Button, ...], ...]:
    buttons = [
        Button("explain-title", ExplainTap(topic, here=True), {"title": Message(f"explain-{topic}-title")})
        for topic in TOPICS
    ]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))


SKILL = Skill(
    name="explain",
    command="explain",
    intents=(Intent.EXPLAIN,),
    taps=(ExplainTap,),
    answer=answer,
)
