"""How words go on with a conversation: they choose a button of the open question, or change the last question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from pydantic import TypeAdapter

from bot.skills.log import told_apart
from bot.skills.reply import Reply
from bot.skills.request import Request
from bot.skills.skill import Outcome
from bot.skills.taps import values_of
from bot.storage.conversations import Choice, Question, Topic
from bot.storage.effects import Ask, EndConversation
from bot.understanding import offers
from bot.understanding.answers import AnswerWords
from bot.understanding.budgets import is_for_each, only_amount
from bot.understanding.meaning import Intent, Meaning, Slots
from bot.understanding.partnerwords import PLANNED
from domain.rate import is_nearer_to_likes, typical_likes

_SLOTS = TypeAdapter(Slots)
FOLLOWED = frozenset(
    {Intent.STANDING, Intent.LIKE_RATE, Intent.FORECAST, Intent.GOAL, Intent.NETWORK, Intent.COMPARE}
)
"""Questions of which a follow-up can change a part."""
REPEATED = frozenset({Intent.TIPS})
"""What somebody can want another one of."""


def kept_slots(slots: Slots) -> dict[str, Any]:
    """Return what was said as JSON can hold it."""
    said: dict[str, Any] = _SLOTS.dump_python(slots, mode="json", exclude_defaults=True)
    return said


def said_slots(kept: Mapping[str, Any]) -> Slots:
    """Return what had been said. Raises ValueError for a row of another version."""
    return _SLOTS.validate_python(kept)


def choices_in(replies: Iterable[Reply]) -> tuple[Choice, ...]:
    """Return the buttons that answer a question, as a conversation keeps them."""
    return tuple(
        Choice(button.tap.pack(), button.answers)
        for reply in replies
        for row in reply.buttons
        for button in row
        if button.answers and button.tap
    )


def with_choices(outcome: Outcome) -> Outcome:
    """Return an outcome whose questions keep the buttons that answer them."""
    choices = choices_in(outcome.replies)
    effects = (
        replace(each, choices=each.choices or choices) if isinstance(each, Ask) else each
        for each in outcome.effects
    )
    return replace(outcome, effects=tuple(effects))


def still_open(question: Question, outcome: Outcome) -> Outcome:
    """Return an outcome beside a question that stays open, unless another one is asked in it."""
    if not outcome.effects or any(isinstance(each, Ask) for each in outcome.effects):
        return outcome
    effects = (each for each in outcome.effects if not isinstance(each, EndConversation))
    again = Ask(question.awaits, dict(question.slots), question.choices)
    return replace(outcome, effects=(*effects, again))


def said_before(request: Request, question: str) -> Slots | None:
    """Return what had been said before a question that is open; None where another one is, or none."""
    asked = request.awaited
    if asked is None or asked.awaits != question:
        return None
    try:
        return said_slots(asked.slots)
    except ValueError:
        return None  # kept by another version


def chosen(question: Question, text: str, words: AnswerWords) -> str | None:
    """Return the data of the button that a text chooses by a yes, a no, or its place; None for any other text."""
    answer = words.answer(text)
    if answer is not None:
        return next((each.data for each in question.choices if each.means == answer), None)
    place = words.place(text)
    if place is None or place >= len(question.choices) or not question.choices:
        return None
    return question.choices[place].data


def in_currency(question: Question, meaning: Meaning) -> str | None:
    """Return the data of the button that a currency said in words stands for: "Franken" where it was asked which."""
    wanted = meaning.slots.currency if meaning.intent is Intent.SETTINGS else None
    return next((each.data for each in question.choices if wanted in values_of(each.data)), None)


def topic_of(meaning: Meaning) -> Topic | None:
    """Return what a follow-up can refer to after this was answered."""
    if meaning.intent is Intent.RECORD:  # "and with 600 likes?" asks what that would make of these figures
        followers, likes = told_apart(meaning.slots)
        return Topic(Intent.LIKE_RATE, kept_slots(Slots(followers=followers, likes=likes)))
    if meaning.intent not in FOLLOWED:
        return None
    return Topic(meaning.intent, kept_slots(meaning.slots))


def last_said(request: Request, intent: Intent) -> Slots | None:
    """Return what was said of an intent, if that was talked about last."""
    if request.topic is None or request.topic.intent != intent:
        return None
    try:
        return said_slots(request.topic.slots)
    except ValueError:
        return None  # kept by another version


def offered(before: Slots, text: str, language: str) -> Slots | None:
    """Return the last comparison with the prices that a text says of its candidates; None where it says none."""
    candidates = offers.offered(before.candidates, text, language)
    return replace(before, candidates=candidates) if candidates else None


def changed(before: Slots, new: Slots, text: str, language: str) -> Slots | None:
    """Return the last question with what a follow-up changes of it; None where it says nothing."""
    if planned := _planned_anew(before, text, language):
        return planned
    said = {each.name: getattr(new, each.name) for each in fields(Slots)}
    said = {name: value for name, value in said.items() if value != getattr(Slots(), name)}
    if new.candidates:  # "and what about 9k / 300?" is one more to compare
        if any(each.followers is None for each in new.candidates):
            return None
        said["candidates"] = (*before.candidates, *new.candidates)
    if not said:
        return None
    if new.price is not None and _is_budget(before, text, language):
        said["budget"] = said.pop("price")
        said |= {"budget_currency": new.currency} if new.currency else {}
    if new.numbers:
        followers, likes = told_apart(before)
        said |= _placed(new, followers, likes)
        said["numbers"] = ()
        before = replace(before, followers=followers, likes=likes, numbers=())
    return replace(before, **said)


def _planned_anew(before: Slots, text: str, language: str) -> Slots | None:
    """Return a plan for a budget or a number of likes with another one: "and with 300?" is no number of accounts."""
    if before.topic == PLANNED and before.likes is not None:
        likes = only_amount(text, language, bare=False)
        return None if likes is None else replace(before, likes=int(likes))
    if before.budget is None or before.count is not None:
        return None
    amount = only_amount(text, language)
    return None if amount is None else replace(before, budget=amount)


def _is_budget(before: Slots, text: str, language: str) -> bool:
    """Return whether money that a follow-up names is for a whole network: "and with 2000 euros?", not "£50 each"."""
    is_of_several = before.budget is not None or before.count is not None
    return is_of_several and before.price is None and not is_for_each(text, language)


def _placed(new: Slots, followers: int | None, likes: int | None) -> dict[str, int]:
    """Return bare numbers as what they count: a single one takes the place of the figure that it is closer to."""
    bare: Sequence[int] = new.numbers
    if len(bare) > 1 and new.followers is None:
        return {"followers": bare[0], "likes": typical_likes(bare[1:])}
    number = bare[0]
    if new.followers is not None:
        return {"likes": number}
    if new.likes is not None or not likes or not followers:
        return {"followers": number}
    return {"likes" if is_nearer_to_likes(number, followers, likes) else "followers": number}
