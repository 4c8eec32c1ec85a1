"""In which language a conversation is held: that of the message, for as long as it goes on."""

from collections.abc import Callable
from dataclasses import replace

from bot.skills.language import LanguageTap
from bot.skills.reply import Button, LanguageName, Reply
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.storage.conversations import Conversation
from bot.storage.effects import Remember, Speak


def in_language(request: Request, here: Conversation | None, outcome: Outcome) -> Outcome:
    """Hold the conversation in the language of the message, and offer once to keep to it."""
    chosen = any(isinstance(effect, Remember) and effect.language for effect in outcome.effects)
    usual = request.person.language if request.person else None
    spoken = None if chosen or request.language == usual else request.language
    before = here.language if here else None
    if spoken == before or (request.person is None and request.meaning.language is None and not before):
        return outcome
    effects = (*outcome.effects, Speak(spoken))
    if spoken is None or request.person is None or not request.message.private:
        return replace(outcome, effects=effects)
    return Outcome((*outcome.replies[:-1], *map(_with_offer(spoken), outcome.replies[-1:])), effects)


def _with_offer(code: str) -> Callable[[Reply], Reply]:
    always = Button("button-always", LanguageTap(code), {"language": LanguageName(code)})
    return lambda reply: replace(reply, buttons=(*reply.buttons, (always,)))
