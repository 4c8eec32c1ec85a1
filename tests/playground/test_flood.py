"""Telegram's flood limits, as a switch."""

import pytest

from bot.playground.errors import ApiError
from bot.playground.flood import FloodLimits
from bot.playground.telegram import Telegram
from tests.playground.conftest import ANNA, Refused


def retry_after(limits: FloodLimits, chat_id: int, now: float) -> int:
    try:
        limits.check(chat_id, now)
    except ApiError as error:
        return (error.parameters or {})["retry_after"]
    return 0


def test_30_messages_a_second_over_all_chats() -> None:
    limits = FloodLimits()
    assert [0] * 30 == [retry_after(limits, chat, 10 + chat / 100) for chat in range(30)]
    assert [1, 0] == [retry_after(limits, 99, 10.5), retry_after(limits, 99, 11.0)]


def test_one_message_a_second_in_a_private_chat_after_a_short_burst() -> None:
    limits = FloodLimits()
    assert [0, 0, 0, 0, 0, 1] == [retry_after(limits, ANNA, 0) for _ in range(6)]
    assert [1, 0, 1] == [retry_after(limits, ANNA, now) for now in (0.9, 1.0, 1.0)]


def test_20_messages_a_minute_in_a_group() -> None:
    limits = FloodLimits()
    assert [0] * 20 == [retry_after(limits, -5, second) for second in range(20)]
    assert [35, 0] == [retry_after(limits, -5, 25), retry_after(limits, -5, 60)]


async def test_the_switch_is_off_at_first(telegram: Telegram, refused: Refused) -> None:
    hello = {"chat_id": ANNA, "text": "a"}
    for _ in range(40):
        await telegram.call("sendMessage", hello)
    telegram.flood.enabled = True
    for _ in range(telegram.flood.private_burst):
        await telegram.call("sendMessage", hello)
    with pytest.raises(ApiError, match="Too Many Requests: retry after 1"):
        await telegram.call("sendMessage", hello)
    assert await telegram.call("sendChatAction", {"chat_id": ANNA, "action": "typing"})
