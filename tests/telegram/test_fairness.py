"""What one chat does or suffers is nobody else's trouble; what all suffer is waited out together."""

from itertools import pairwise

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, TimedOut

from bot.telegram.chats import MOST_UNDER_WAY
from bot.telegram.sender import MOST_ATTEMPTS
from bot.telegram.wire import NotSentError
from tests.telegram.in_no_time import DRAWING_S, PICTURE, RATE, Post, sending

KIM, LEE = 7, 8
CROWD = range(1_000, 1_100)
OUTAGE_S = 120


def test_who_has_600_answers_coming_keeps_nobody_waiting() -> None:
    async def scenario(post: Post) -> None:
        post.put(KIM, *(str(number) for number in range(600)))
        await post.until(5)
        post.put(LEE, "a")
        await post.emptied()

    post = sending(scenario)
    assert 5 <= post.arrived(LEE)["a"] < 5.1
    assert [str(number) for number in range(600)] == list(post.arrived(KIM))


def test_nobody_waits_behind_pictures_that_are_not_drawn_yet() -> None:
    async def scenario(post: Post) -> None:
        for chat_id in CROWD[:20]:
            post.put(chat_id, PICTURE)
        post.put(LEE, "a")
        await post.emptied()

    post = sending(scenario)
    assert post.arrived(LEE)["a"] < 0.1
    assert all(post.arrived(chat_id)[PICTURE] >= DRAWING_S for chat_id in CROWD[:20])


def test_telegrams_pace_is_the_limit_even_where_every_call_takes_20_seconds() -> None:
    chats = range(1, 2 * MOST_UNDER_WAY)

    async def scenario(post: Post) -> None:
        for chat_id in chats:
            post.put(chat_id, "a")
        await post.emptied()

    post = sending(scenario, lasts=20)
    assert list(chats) == [call.chat_id for call in post.calls]
    assert post.calls[-1].at <= 1.25 * len(chats) / RATE


@pytest.mark.parametrize("error", [NetworkError("Internal Server Error (500)"), TimedOut()])
def test_a_chat_that_always_fails_is_alone_with_it(error: Exception) -> None:
    async def scenario(post: Post) -> None:
        post.put(KIM, "a")
        for second in range(60):
            await post.until(second)
            post.put(LEE, str(second))
        await post.emptied()

    post = sending(scenario, lambda chat_id, _: error if chat_id == KIM else None)
    late = [at - int(second) for second, at in post.arrived(LEE).items()]
    assert 60 == len(late)
    assert max(late) < 0.2
    assert MOST_ATTEMPTS == len(post.calls) - 60


def test_a_chat_that_always_fails_is_tried_less_and_less_often() -> None:
    async def scenario(post: Post) -> None:
        post.put(KIM, "a")
        await post.emptied()

    times = [call.at for call in sending(scenario, lambda _chat_id, _at: TimedOut()).calls]
    gaps = [round(later - earlier) for earlier, later in pairwise(times)]
    assert sorted(gaps) == gaps
    assert (1, 15) == (gaps[0], gaps[-1])


def test_a_refusal_of_one_chat_shows_that_the_failures_of_others_are_their_own() -> None:
    failing, gone = CROWD[0:5:2], CROWD[1:5:2]

    def trouble(chat_id: int, _at: float) -> Exception | None:
        if chat_id in gone:
            return Forbidden("bot was blocked by the user")
        return TimedOut() if chat_id in failing else None

    async def scenario(post: Post) -> None:
        for chat_id in CROWD[:5]:
            post.put(chat_id, "a")
        await post.until(0.3)
        post.put(LEE, "a")
        await post.emptied()

    assert sending(scenario, trouble).arrived(LEE)["a"] < 0.4


@pytest.mark.parametrize("chats", [CROWD, [KIM], [KIM, LEE]], ids=["many chats", "one chat", "two chats"])
@pytest.mark.parametrize(
    "error", [NetworkError("Bad Gateway (502)"), NotSentError("no line")], ids=["502", "no line"]
)
def test_in_an_outage_telegram_is_asked_less_than_once_a_second_and_then_all_are_served(
    chats: list[int], error: Exception
) -> None:
    async def scenario(post: Post) -> None:
        for number in range(500 // len(chats)):
            for chat_id in chats:
                post.put(chat_id, str(number))
        await post.emptied()

    post = sending(scenario, lambda _, at: error if at < OUTAGE_S else None)
    assert len([call for call in post.calls if call.at < OUTAGE_S]) < OUTAGE_S / 2
    expected = [str(number) for number in range(500 // len(chats))]
    assert [expected] * len(chats) == [list(post.arrived(chat_id)) for chat_id in chats]


def test_who_writes_during_an_outage_does_not_bring_the_calls_back() -> None:
    async def scenario(post: Post) -> None:
        for second in range(OUTAGE_S):
            await post.until(second)
            post.put(1_000 + second, "a")
        await post.emptied()

    post = sending(scenario, lambda _, at: NetworkError("502") if at < OUTAGE_S else None)
    assert len([call for call in post.calls if call.at < OUTAGE_S]) < OUTAGE_S / 2


@pytest.mark.parametrize("gone", [Forbidden("bot was blocked by the user"), BadRequest("Chat not found")])
def test_a_gone_chat_costs_one_call_however_much_waits_for_it(gone: Exception) -> None:
    async def scenario(post: Post) -> None:
        post.put(KIM, *(str(number) for number in range(300)))
        post.put(LEE, "a")
        await post.emptied()

    post = sending(scenario, lambda chat_id, _: gone if chat_id == KIM else None)
    assert [KIM, LEE] == sorted(call.chat_id for call in post.calls)
