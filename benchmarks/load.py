"""What is measured of a bot at work: how much it gets done, and how long somebody waits."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable

from bot.playground.telegram import Call, Telegram

FIRST_FOLLOWERS = 10_000
LIKES = 480
ANSWER_S = 120.0


class Answers:
    """The answers that arrive in a Telegram, counted without looking at any of them twice."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._seen = len(telegram.calls)
        self.given: list[Call] = []

    def count(self) -> int:
        """Return how many answers have arrived."""
        calls = self._telegram.calls
        while self._seen < len(calls):
            call = calls[self._seen]
            if call.method == "sendMessage":
                if call.ok is None:  # it lasts
                    break
                if call.ok:
                    self.given.append(call)
            self._seen += 1
        return len(self.given)


def logging(number: int) -> str:
    """Return what somebody writes to log figures."""
    return f"{FIRST_FOLLOWERS + number} / {LIKES}"


def asking(number: int) -> str:  # noqa: ARG001 - one of the ways to talk
    """Return what somebody writes to hear where they stand."""
    return "bin ich Micro-Influencer?"


async def updates_a_second(
    telegram: Telegram, people: tuple[int, ...], updates: int, said: Callable[[int], str] = logging
) -> float:
    """Let people write, all at once; return how many a second were answered."""
    answers = Answers(telegram)
    began = telegram.clock()
    for number in range(updates):
        telegram.say(people[number % len(people)], said(number))
    await telegram.wait_until(lambda: answers.count() >= updates, ANSWER_S)
    return updates / (telegram.clock() - began)


async def seconds_to_answer(
    telegram: Telegram, people: tuple[int, ...], updates: int, rate: float
) -> list[float]:
    """Let people log measurements at a rate a second; return for each how long it took to the call that answers."""
    answers = Answers(telegram)
    said: defaultdict[int | None, deque[float]] = defaultdict(deque)
    loop = asyncio.get_running_loop()
    began = loop.time()
    for number in range(updates):
        await asyncio.sleep(max(0.0, began + number / rate - loop.time()))
        who = people[number % len(people)]
        said[who].append(telegram.clock())
        telegram.say(who, logging(number))
    await telegram.wait_until(lambda: answers.count() >= updates, ANSWER_S)
    return [call.at - said[call.chat_id].popleft() for call in answers.given]
