"""Asking back: where a text can mean several things, the likeliest stand on buttons, and what was said is kept."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from bot.skills.reply import Answers, Button, Reply, say
from bot.skills.skill import Outcome
from bot.skills.steps import HelpTap, LogTap
from bot.skills.talk import kept_slots, said_slots
from bot.skills.taps import Tap
from bot.storage.effects import Ask, Count
from bot.understanding.meaning import CHANGING, Intent, Meaning, Slots

log = logging.getLogger(__name__)
ASKED_MEANING = "meaning"
SURE_ENOUGH = 0.45
"""From here on a question is answered; a wrong answer costs a line of reading."""
SURE_TO_KEEP = 0.5
"""What changes something needs more; its confidence is lower already where another meaning is near."""
MOST_CHOICES = 3


@dataclass(frozen=True, slots=True)
class MeantTap(Tap):
    """Say which of the proposed meanings it was."""

    key: ClassVar[str] = "meant"
    intent: Intent


def is_unsure(meaning: Meaning) -> bool:
    """Return whether to ask before this meaning is taken for granted."""
    needed = SURE_TO_KEEP if meaning.intent in CHANGING else SURE_ENOUGH
    return meaning.intent is not Intent.UNKNOWN and meaning.confidence < needed


def choices(meaning: Meaning) -> list[Intent]:
    """Return the meanings to choose from, the likeliest first."""
    every = (meaning.intent, *meaning.alternatives)
    return [each for each in every if each not in _NO_CHOICE][:MOST_CHOICES]


def ask_back(said: Mapping[Intent, Slots]) -> Outcome:
    """Offer the likeliest meanings; what was said is kept with the question, by meaning."""
    log.info("asked back", extra={"action": "asked_back", "intents": ",".join(said)})
    buttons: list[tuple[Button, ...]] = [
        (Button(f"meant-{each.replace('_', '-')}", MeantTap(each), answers=Answers.ONE),) for each in said
    ]
    ways_on = tuple(button for intent, button in _WAYS_ON.items() if intent not in said)
    buttons += [ways_on] if ways_on else []
    kept: dict[str, object] = {intent: kept_slots(slots) for intent, slots in said.items()}
    effects = (Ask(ASKED_MEANING, kept), Count("asked_back", next(iter(said), Intent.UNKNOWN)))
    return Outcome((Reply((say("meant-question"),), tuple(buttons)),), effects)


def meant(tap: MeantTap, kept: Mapping[str, Any]) -> Meaning:
    """Return the meaning that was chosen, with what had been said. Raises KeyError or ValueError for an old row."""
    log.info("a meaning was chosen", extra={"action": "meaning_chosen", "intent": tap.intent})
    return Meaning(tap.intent, said_slots(kept[tap.intent]))


_WAYS_ON = {Intent.RECORD: Button("button-log", LogTap()), Intent.HELP: Button("button-help", HelpTap())}
"""What is offered beside the meanings, unless it is one of them already."""
_NO_CHOICE = frozenset({Intent.UNKNOWN, Intent.SMALLTALK})
