"""From a message to the skill that answers it: commands, buttons, open questions and free text end here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.skills import asking_back, fallback
from bot.skills.asking_back import MeantTap
from bot.skills.request import Command, Location, Message, Request, Tapped, Text, Unreadable
from bot.skills.skill import Outcome, Skill
from bot.skills.taps import StaleTapError, TapBook
from bot.storage.conversations import Conversation
from bot.storage.effects import EndConversation
from bot.storage.look import Look
from bot.storage.people import Person
from bot.understanding.meaning import Intent, Meaning
from bot.understanding.reader import Reader


class Tongues(Protocol):
    """What routing needs to know of the languages."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Their codes."""

    @property
    def commands(self) -> Mapping[str, str]:
        """Every name of a command in any language, and the command."""

    def nearest(self, telegram_language: str | None) -> str:
        """Return the language for a tag as Telegram gives it."""

    def usual_zone(self, telegram_language: str | None) -> str | None:
        """Return the zone in which most who have such a tag live."""


class Router:
    """Finds the skill for a message and lets it answer."""

    def __init__(self, skills: Sequence[Skill], reader: Reader, tongues: Tongues) -> None:
        self._reader = reader
        self._tongues = tongues
        self._names = {skill.name: skill for skill in skills}
        self._commands = {skill.command: skill for skill in skills if skill.command}
        self._intents = {intent: skill for skill in skills for intent in skill.intents}
        self._taps = {kind: skill for skill in skills for kind in skill.taps}
        self._awaits = {question: skill for skill in skills for question in skill.awaits}
        self._book = TapBook([*self._taps, MeantTap])

    def answer(
        self, message: Message, person: Person | None, awaited: Conversation | None, look: Look, now: datetime
    ) -> tuple[Request, Outcome]:
        """Return the request that the message became, and what shall be kept and said."""
        request = self._request(message, person, awaited, now)
        outcome = self._outcome(request, look)
        if self._leaves_the_question(request, outcome):
            outcome = replace(outcome, effects=(EndConversation(), *outcome.effects))
        return request, outcome

    def knows(self, command: str) -> bool:
        """Return whether a command, under any of its names, is one of this bot's."""
        return self._tongues.commands.get(command) in self._commands

    def _request(
        self, message: Message, person: Person | None, awaited: Conversation | None, now: datetime
    ) -> Request:
        language = person.language if person else self._tongues.nearest(message.telegram_language)
        local_now = now.astimezone(ZoneInfo(person.zone) if person and person.zone else UTC)
        here = awaited if awaited and awaited.chat_id == message.chat_id else None
        match message.said:
            case Command(rest=rest):
                meaning = self._reader.read_arguments(rest, language, local_now.date())
            case Text(text=text):
                meaning = self._reader.read(text, language, local_now.date())
            case _:
                meaning = Meaning(Intent.UNKNOWN)
        return Request(
            message=message,
            person=person,
            language=language,
            now=local_now,
            meaning=meaning,
            awaited=here,
            proposed_zone=self._tongues.usual_zone(message.telegram_language),
            languages=self._tongues.codes,
        )

    def _outcome(self, request: Request, look: Look) -> Outcome:
        match request.message.said:
            case Tapped(data=data):
                return self._tapped(request, data, look)
            case Command(name="start", rest=rest) if rest in self._names:
                return self._ask(self._names[rest], request, look)  # a link into the private chat
            case Command(name=name):
                skill = self._commands.get(self._tongues.commands.get(name, ""))
                return self._ask(skill, request, look) if skill else fallback.unknown_command(request)
            case Unreadable(kind=kind):
                return fallback.unreadable(request, kind)
            case Text(edited=True):
                # a corrected message counts when it corrects figures; any other edit expects no answer
                return (
                    self._ask(self._intents[Intent.RECORD], request, look)
                    if request.meaning.intent is Intent.RECORD
                    else Outcome()
                )
            case Location():
                resumed = self._resumed(request, look)
                return resumed or self._ask(self._intents[Intent.SETTINGS], request, look)
            case Text(text=text):
                if request.awaited and self._reader.answer(text, request.language) == "no":
                    return self._ask(self._commands["cancel"], request, look)
                return self._resumed(request, look) or self._understood(request, text, look)

    def _tapped(self, request: Request, data: str, look: Look) -> Outcome:
        try:
            tap = self._book.parse(data)
        except StaleTapError:
            return fallback.stale(request)
        if isinstance(tap, MeantTap):
            return self._meant(tap, request, look)
        return self._ask(self._taps[type(tap)], replace(request, tap=tap), look)

    def _meant(self, tap: MeantTap, request: Request, look: Look) -> Outcome:
        asked = request.awaited
        if asked is None or asked.awaits != asking_back.ASKED_MEANING:
            return fallback.stale(request)
        try:
            meaning = asking_back.meant(tap, asked.slots)
        except (KeyError, ValueError):
            return fallback.stale(request)
        return self._by_intent(replace(request, meaning=meaning, awaited=None), look)

    def _resumed(self, request: Request, look: Look) -> Outcome | None:
        if request.awaited is None:
            return None
        skill = self._awaits.get(request.awaited.awaits)
        return skill.resume(request, look) if skill and skill.resume else None

    def _understood(self, request: Request, text: str, look: Look) -> Outcome:
        if not asking_back.is_unsure(request.meaning):
            return self._by_intent(request, look)
        said = {
            intent: self._reader.slots(intent, text, request.language, request.today)
            for intent in asking_back.choices(request.meaning)
        }
        return asking_back.ask_back(said)

    def _by_intent(self, request: Request, look: Look) -> Outcome:
        skill = self._intents.get(request.meaning.intent)
        return self._ask(skill, request, look) if skill else fallback.not_understood(request)

    def _ask(self, skill: Skill, request: Request, look: Look) -> Outcome:
        if skill.only_private and not request.message.private:
            return fallback.only_private(request, skill.name)
        return skill.answer(request, look)

    def _leaves_the_question(self, request: Request, outcome: Outcome) -> bool:
        """Return whether the person went on to something else, so that the open question must not linger.

        What only shows something ("where do I find my likes?", thanks) leaves the question open; a command does not.
        """
        if request.awaited is None:
            return False
        only_shows = not isinstance(request.message.said, Command) and not outcome.effects
        return not only_shows and bool(outcome.replies or outcome.effects)
