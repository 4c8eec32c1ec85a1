"""The language of the answers."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills.reply import Button, LanguageName, Reply, say
from bot.skills.request import Command, Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import HelpTap, SettingsTap
from bot.skills.taps import Tap
from bot.storage.effects import Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent


@dataclass(frozen=True, slots=True)
class LanguagePanelTap(Tap):
    """Choose the language."""

    key: ClassVar[str] = "languages"


@dataclass(frozen=True, slots=True)
class LanguageTap(Tap):
    """Change the language."""

    key: ClassVar[str] = "language"
    code: str


def answer(request: Request, look: Look) -> Outcome:
    """Change the language where one is named, else let the person choose."""
    wanted = _wanted(request)
    if wanted in request.languages:
        kept = Reply(
            (say("language-kept", language=LanguageName(wanted)),),
            ((Button("button-settings", SettingsTap()), Button("button-help", HelpTap())),),
            replaces=request.tap is not None,
            language=wanted,
        )
        return Outcome((kept,), (Remember(language=wanted),))
    choices = tuple(
        (Button("button-language-name", LanguageTap(code), {"language": LanguageName(code)}),)
        for code in request.languages
    )
    question = say("language-question" if not wanted else "language-unknown")
    return Outcome((Reply((question,), choices, replaces=request.tap is not None),))


def _wanted(request: Request) -> str:
    if isinstance(request.tap, LanguageTap):
        return request.tap.code
    if isinstance(request.message.said, Command) and request.message.said.rest:
        return request.meaning.slots.language or request.message.said.rest.strip().lower()
    return request.meaning.slots.language or ""


SKILL = Skill(
    name="language",
    command="language",
    intents=(Intent.LANGUAGE,),
    taps=(LanguagePanelTap, LanguageTap),
    answer=answer,
)
