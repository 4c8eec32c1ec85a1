"""From a message to a request: in which language, on which day of the person's, and what the words mean."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.skills.house import House
from bot.skills.request import Command, Message, Request, Text
from bot.skills.skill import Skill
from bot.storage.conversations import Conversation
from bot.storage.people import Person
from bot.understanding.meaning import Intent, Meaning
from bot.understanding.reader import Reader
from domain import zones


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


class Hearing:
    """Makes requests of messages. `named` gives the skill for a command."""

    def __init__(
        self, reader: Reader, tongues: Tongues, house: House, named: Callable[[str], Skill | None]
    ) -> None:
        self._reader = reader
        self._tongues = tongues
        self._house = house
        self._named = named

    def request(
        self, message: Message, person: Person | None, here: Conversation | None, now: datetime
    ) -> Request:
        """Return what a message asks for; `here` is what was talked about in its chat."""
        language = person.language if person else self._tongues.nearest(message.telegram_language)
        if here and here.language in self._tongues.codes:
            language = here.language or language
        usual = self._tongues.usual_zone(message.telegram_language)
        zone = ZoneInfo(zones.told_or_assumed(person.zone if person else None, usual))
        today = message.moment(now).astimezone(zone).date()
        match message.said:
            case Command(name=name, rest=rest):
                meaning = self._reader.read_arguments(rest, language, today, self._intent_of(name))
            case Text(text=text):
                meaning = self._reader.read(text, language, today)
            case _:
                meaning = Meaning(Intent.UNKNOWN)
        return Request(
            message=message,
            person=person,
            language=meaning.language if meaning.language in self._tongues.codes else language,
            now=now.astimezone(zone),
            today=today,
            meaning=meaning,
            awaited=here.question if here else None,
            topic=here.topic if here else None,
            proposed_zone=usual,
            languages=self._tongues.codes,
            house=self._house,
        )

    def _intent_of(self, command: str) -> Intent | None:
        """Return what a command is for, where free text can ask for the same."""
        skill = self._named(command)
        return skill.intents[0] if skill and skill.intents else None
