"""The picture of a forecast marks the number that the words speak of."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from bot.app import build_router
from bot.skills.request import Command, Message
from bot.skills.sketches import TrendSketch
from bot.storage import effects
from bot.storage.effects import Origin
from bot.storage.look import Look
from bot.wording.catalogue import Catalogue
from tests.storage.tables_in_memory import tables_in_memory

KIM = 7
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ROUTER = build_router(Catalogue())


def _said(connection: Connection, command: str, text: str, number: int) -> object:
    """Have somebody use a command; return the picture of the answer."""
    said = Command(command, text)
    message = Message(number, KIM, KIM, private=True, said=said, telegram_language="en")
    request, outcome = ROUTER.answer(message, None, None, Look(connection, KIM), NOW)
    effects.apply(connection, Origin(KIM, KIM, request.language, number), outcome.effects, NOW)
    return outcome.replies[0].picture


@pytest.mark.parametrize(
    ("goal", "asked", "marked", "is_own"),
    [
        ("", "12000", 12_000, False),
        ("", "", 10_000, False),
        ("11000", "", 11_000, True),
        ("11000", "12000", 12_000, False),
        ("5%", "", 10_000, False),
    ],
)
def test_the_number_is_marked_that_was_asked_about_else_the_goal_or_the_next_class(
    goal: str, asked: str, marked: int, is_own: bool
) -> None:
    with tables_in_memory() as connection:
        for week in range(8):
            day = (NOW - timedelta(weeks=8 - week)).date()
            _said(connection, "log", f"{8_000 + 150 * week} {day}", week + 1)
        if goal:
            _said(connection, "goal", goal, 20)
        picture = _said(connection, "forecast", asked, 21)
    assert isinstance(picture, TrendSketch)
    assert picture.goal is not None
    assert (marked, is_own) == (int(picture.goal.target), picture.is_own_goal)
