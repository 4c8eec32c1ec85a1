"""What was answered, for whoever counts: how it was said and what it was about, without a word of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.skills.request import Command, Location, Request, SentFile, Tapped, Text, Unreadable
from bot.skills.skill import Outcome
from bot.storage.effects import Count

NOTHING_KNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answered:
    """The way in which something was said, its intent (of a command, its name), and whether it was asked back."""

    way: str
    intent: str
    asked_back: bool


def answered(request: Request, outcome: Outcome, commands: Mapping[str, str]) -> Answered:
    """Return what was answered; `commands` are all names of commands, and the command that each stands for."""
    asked_back = any(isinstance(effect, Count) and effect.what == "asked_back" for effect in outcome.effects)
    match request.message.said:
        case Text():
            return Answered("text", request.meaning.intent.value, asked_back)
        case Command(name=name):
            return Answered("command", commands.get(name, NOTHING_KNOWN), asked_back)
        case Tapped():
            return Answered("button", NOTHING_KNOWN, asked_back)
        case Location():
            return Answered("location", NOTHING_KNOWN, asked_back)
        case SentFile():
            return Answered("file", NOTHING_KNOWN, asked_back)
        case Unreadable():
            return Answered("unreadable", NOTHING_KNOWN, asked_back)
