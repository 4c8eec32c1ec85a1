"""From a message to the skill that answers it: commands, buttons, open questions and free text end here."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches

from bot.skills import asking_back, fallback, talk
from bot.skills.asking_back import MeantTap
from bot.skills.hearing import Hearing, Tongues
from bot.skills.house import ANY, House
from bot.skills.own_account import is_own
from bot.skills.partner_names import (
    against_star,
    choice_between,
    description,
    is_about,
    named_in,
    of_one_alone,
    told_of,
)
from bot.skills.partner_strangers import is_of_stranger
from bot.skills.request import Command, Location, Message, Request, SentFile, Tapped, Text, Unreadable
from bot.skills.skill import Outcome, Skill
from bot.skills.spoken import in_language
from bot.skills.taps import StaleTapError, TapBook
from bot.storage.conversations import Conversation
from bot.storage.effects import Count, Discuss, EndConversation, SeeAlbum
from bot.storage.look import Look
from bot.storage.people import Person
from bot.understanding.answers import Answer
from bot.understanding.meaning import Intent, Meaning, Slots
from bot.understanding.reader import Reader

CLOSE = 0.75
"""How alike (0 to 1) an unknown command has to be to one that there is, to be a slip of it."""


class Router:
    """Finds the skill for a message and lets it answer."""

    def __init__(self, skills: Sequence[Skill], reader: Reader, tongues: Tongues, house: House = ANY) -> None:
        self._reader = reader
        # a link that anybody can send leads only where one of ours does: to what a group sends on to the private chat
        self._doors = {skill.name: skill for skill in skills if skill.only_private}
        self._commands = {skill.command: skill for skill in skills if skill.command}
        self._names = tongues.commands
        self._intents = {intent: skill for skill in skills for intent in skill.intents}
        self._taps = {kind: skill for skill in skills for kind in skill.taps}
        self._awaits = {question: skill for skill in skills for question in skill.awaits}
        self._lasting = {question for skill in skills for question in skill.lasting}
        self._overhearing = [skill for skill in skills if skill.overhears]
        self._book = TapBook([*self._taps, MeantTap])
        self._hearing = Hearing(reader, tongues, house, self._named)

    def answer(
        self,
        message: Message,
        person: Person | None,
        conversation: Conversation | None,
        look: Look,
        now: datetime,
    ) -> tuple[Request, Outcome]:
        """Return the request that the message became, and what shall be kept and said."""
        here = conversation if conversation and conversation.chat_id == message.chat_id else None
        request = self._hearing.request(message, person, here, now)
        if _is_answered(message, here):
            return request, Outcome()
        outcome = self._outcome(request, look)
        if self._leaves_the_question(request, outcome):
            outcome = replace(outcome, effects=(EndConversation(), *outcome.effects))
        if message.album and message.private:  # ahead of the others: they may erase the person
            outcome = replace(outcome, effects=(SeeAlbum(message.album), *outcome.effects))
        return request, in_language(request, here, talk.with_choices(outcome))

    def _outcome(self, request: Request, look: Look) -> Outcome:
        match request.message.said:
            case Tapped(data=data):
                return self._tapped(request, data, look)
            case Command(name="start", rest=rest) if rest in self._doors:
                return self._ask(self._doors[rest], request, look)
            case Command(name=name, rest=rest):
                skill = self._named(name)
                return (
                    self._commanded(skill, rest, request, look)
                    if skill
                    else fallback.unknown_command(request, self._nearest_command(name))
                )
            case SentFile():
                return self._ask(self._commands["import"], request, look)
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
                return self._told(request, text, look)

    def _told(self, request: Request, text: str, look: Look) -> Outcome:
        """Answer a free text: what answers the open question ends it, of anything else some questions stay open."""
        if answered := self._answered(request, text, look):
            return answered
        aside = self._of_account(request, text, look) or self._followed(request, text, look)
        if aside is None and (resumed := self._resumed(request, look)):
            return resumed
        aside = aside or self._overheard(request, look) or self._of_partner(request, text, look)
        aside = aside or self._understood(request, text, look)
        lasts = request.awaited is not None and request.awaited.awaits in self._lasting
        return talk.still_open(request.awaited, aside) if request.awaited and lasts else aside

    def _named(self, command: str) -> Skill | None:
        """Return the skill for a command by its name in any language."""
        return self._commands.get(self._names.get(command, ""))

    def _nearest_command(self, name: str) -> str | None:
        """Return the name of a command that looks like one that does not exist: trend for trnd."""
        offered = {command for command, skill in self._commands.items() if not skill.only_operators}
        known = [each for each, command in self._names.items() if command in offered]
        return next(iter(get_close_matches(name.lower(), known, n=1, cutoff=CLOSE)), None)

    def _commanded(self, skill: Skill, rest: str, request: Request, look: Look) -> Outcome:
        """Answer a command, or what the words behind it ask for."""
        if skill.words is not None:
            slots = self._reader.slots(skill.words, rest, request.language, request.today)
            if slots != Slots():
                return self._by_intent(replace(request, meaning=Meaning(skill.words, slots)), look)
        return self._ask(skill, request, look)

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
        outcome = self._by_intent(replace(request, meaning=meaning, awaited=None), look)
        return replace(outcome, effects=(*outcome.effects, Count("meaning_chosen", meaning.intent)))

    def _answered(self, request: Request, text: str, look: Look) -> Outcome | None:
        """Take a yes, a no, "the second one" or "Franken" as a tap on its button; a plain no ends a question."""
        if request.awaited is None:
            return None
        words = self._reader.answers(request.language)
        data = talk.chosen(request.awaited, text, words) or talk.in_currency(request.awaited, request.meaning)
        if data is not None:
            return self._tapped(request, data, look)
        is_no = words.answer(text) is Answer.NO
        return self._ask(self._commands["cancel"], request, look) if is_no else None

    def _followed(self, request: Request, text: str, look: Look) -> Outcome | None:
        """Answer the last question anew with what a follow-up changes of it."""
        topic = request.topic
        if topic is None:
            return None
        if topic.intent in talk.REPEATED:
            is_another = self._reader.answers(request.language).wants_another(text)
            anew = replace(request, meaning=Meaning(Intent(topic.intent)), awaited=None)
            return self._by_intent(anew, look) if is_another else None
        try:
            intent, before = Intent(topic.intent), talk.said_slots(topic.slots)
        except ValueError:
            return None  # kept by another version
        if intent not in talk.FOLLOWED:
            return None  # only its skill knows what goes on with it
        slots = talk.offered(before, text, request.language)
        if slots is None or named_in(text, look.partners):  # a price of a partner is kept with them
            if not self._reader.follows_up(text, request.language, request.today):
                return None
            said = self._reader.slots(intent, text, request.language, request.today)
            slots = talk.changed(before, said, text, request.language)
        again = Meaning(intent, slots or before)
        return self._by_intent(replace(request, meaning=again, awaited=None), look) if slots else None

    def _resumed(self, request: Request, look: Look) -> Outcome | None:
        if request.awaited is None:
            return None
        skill = self._awaits.get(request.awaited.awaits)
        if skill is None or skill.resume is None:
            return None
        if skill.reads and isinstance(request.message.said, Text):
            text = request.message.said.text
            figures = self._reader.slots(skill.reads, text, request.language, request.today)
            request = replace(request, meaning=replace(request.meaning, figures=figures))
        return skill.resume(request, look)

    def _of_account(self, request: Request, text: str, look: Look) -> Outcome | None:
        """Answer what somebody wants of an account that they name as they have named it to the bot."""
        names = [each.account.name for each in look.accounts]
        meaning = self._reader.about_account(text, request.language, request.today, names)
        if meaning is None or not is_own(meaning.slots, look) or named_in(text, look.partners):
            return None
        return self._by_intent(replace(request, meaning=meaning), look)

    def _overheard(self, request: Request, look: Look) -> Outcome | None:
        """Let the skills answer to which a text belongs although they asked for nothing: "done", after a tip."""
        private = request.message.private
        may = (each.overhears for each in self._overhearing if private or not each.only_private)
        return next((answer for hears in may if hears and (answer := hears(request, look))), None)

    def _of_partner(self, request: Request, text: str, look: Look) -> Outcome | None:
        """Answer what is said of a partner: with a name in it few words are enough. In a group none is looked at."""
        if not request.message.private:
            return None
        if request.meaning.is_note:
            return None  # whoever is named in it
        language = request.language
        meaning = told_of(text, language) or against_star(text, language)
        meaning = meaning or self._reader.about_partner(text, language, request.today)
        meaning = meaning or choice_between(text, language, look) or description(text, language)
        if meaning is None:
            return None
        meaning = of_one_alone(meaning, text, request.language, look)
        if not (is_about(meaning, text, request.language, look) or is_of_stranger(request, meaning, look)):
            return None
        return self._by_intent(replace(request, meaning=meaning), look)

    def _understood(self, request: Request, text: str, look: Look) -> Outcome:
        is_answer = self._reader.answers(request.language).answer(text) is not None
        is_greeting = request.meaning.intent is Intent.SMALLTALK and request.meaning.slots.topic
        if is_answer and not is_greeting:
            if request.awaited is not None:  # a no has ended it before
                return fallback.more_than_yes(request)
            return self._ask(self._commands["cancel"], request, look)  # it says that nothing is open
        if not asking_back.is_unsure(request.meaning):
            return self._by_intent(request, look)
        said = {
            intent: self._reader.slots(intent, text, request.language, request.today)
            for intent in asking_back.choices(request.meaning)
        }
        return asking_back.ask_back(said)

    def _by_intent(self, request: Request, look: Look) -> Outcome:
        skill = self._intents.get(request.meaning.intent)
        if skill is None:
            return fallback.not_understood(request)
        outcome = self._ask(skill, request, look)
        topic = talk.topic_of(request.meaning)
        is_told = any(
            isinstance(effect, Discuss) for effect in outcome.effects
        )  # by the skill, which knows more
        if topic is None or topic == request.topic or is_told:
            return outcome
        return replace(outcome, effects=(*outcome.effects, Discuss(topic)))

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


def _is_answered(message: Message, here: Conversation | None) -> bool:
    """Return whether this is one more picture without a word, of an album that has had its answer."""
    return (
        isinstance(message.said, Unreadable)
        and message.album is not None
        and here is not None
        and here.album == message.album
    )
