"""Talking to the real bot over the real wire: somebody says, presses, and reads what came back."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

from bot.playground.telegram import Person, Telegram

ANSWERS = frozenset({"sendMessage", "editMessageText", "editMessageMedia", "sendDocument", "sendPhoto"})
ANSWER_S = 20.0


@dataclass(frozen=True)
class Seen:
    """A message of the bot as a person sees it."""

    id: int
    text: str
    buttons: dict[str, str]
    keyboard: dict[str, Any] | None
    document: dict[str, Any] | None
    edited: bool
    has_picture: bool

    def button(self, beginning: str) -> str:
        """Return the data of the button whose label begins or ends like this."""
        for label, data in self.buttons.items():
            if label.startswith(beginning) or label.endswith(beginning):
                return data
        raise AssertionError(f"no button {beginning!r} among {list(self.buttons)}")


def seen(message: dict[str, Any], sent: dict[str, Any]) -> Seen:
    """Return a message of the playground as a person sees it; a keyboard stands only in the call that sent it."""
    markup = sent.get("reply_markup", {})
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return Seen(
        id=message["message_id"],
        text=message.get("text") or message.get("caption") or "",
        buttons={each["text"]: each.get("callback_data") or each.get("url") for row in rows for each in row},
        keyboard=markup if "keyboard" in markup or "remove_keyboard" in markup else None,
        document=message.get("document"),
        edited="edit_date" in message,
        has_picture="photo" in message,
    )


class Somebody:
    """One person in one chat with the bot."""

    def __init__(self, telegram: Telegram, person: Person, chat_id: int | None = None) -> None:
        self.telegram = telegram
        self.person = person
        self.id = person.id
        self.chat_id = person.id if chat_id is None else chat_id
        self._read = 0

    async def say(self, text: str, answers: int = 1) -> Seen:
        """Write a text and return the last of the answers."""
        self._mark()
        self.telegram.say(self.id, text, self.chat_id)
        return await self.answer(answers)

    async def press(self, message: Seen, label: str, answers: int = 1) -> Seen:
        """Tap a button by the beginning or end of its label, and return the answer."""
        return await self.press_data(message.id, message.button(label), answers)

    async def press_data(self, message_id: int, data: str, answers: int = 1) -> Seen:
        """Tap a button with data, possibly made up, and return the answer."""
        self._mark()
        self.telegram.press(self.id, message_id, data, self.chat_id)
        return await self.answer(answers)

    async def answer(self, answers: int = 1) -> Seen:
        """Wait for the answers to what was just done, and return the last."""
        await self.telegram.wait_until(lambda: len(self._answered()) >= answers, ANSWER_S)
        given = self._answered()
        assert len(given) == answers, (
            f"{len(given)} answers instead of {answers}: {[each.params for each in given]}"
        )
        return seen(given[-1].result, given[-1].params)

    async def hears_nothing(self) -> None:
        """Assert that what was just done gets no answer: the next thing said is answered first."""
        self.telegram.say(self.id, "/cancel", self.chat_id)
        await self.answer()

    def expect(self) -> None:
        """Count answers from here; for what is done to the playground directly."""
        self._mark()

    def _mark(self) -> None:
        self._read = len(self.telegram.calls)

    def _answered(self) -> list[Any]:
        calls = self.telegram.calls[self._read :]
        return [each for each in calls if each.ok and each.method in ANSWERS and each.chat_id == self.chat_id]


def newcomers(telegram: Telegram) -> Iterator[Person]:
    """Yield new people, German and English in turns, with ids nobody else has."""
    for number in count(7_000_001):
        language = "de" if number % 2 else "en"
        person = Person(number, f"N{number % 1000}", language_code=language)
        telegram.add_person(person)
        yield person
