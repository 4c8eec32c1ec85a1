import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.pace import (
    CHAT_BURST,
    FIRST_PAUSE_S,
    HELD_S,
    LATE_S,
    LONGEST_HOLD_S,
    LONGEST_PAUSE_S,
    MANY_CHATS,
    MOMENTS,
    MOST_CHATS_REMEMBERED,
    WAY_S,
    Bucket,
    Gate,
    Pace,
    Turnstile,
    traffic,
)
from tests.telegram.time_travel import Clock, stand_still, travel

KIM, LEE, GROUP = 7, 8, -100
SOON = 1e-6
ANSWER_S, HOLD_S = 0.01, 2.0


def _left(rate: float, chat_rate: float, chats: Sequence[int]) -> list[float]:
    """Return when messages to these chats leave, all wanted at once, in seconds from then."""

    async def scenario(clock: Clock) -> list[float]:
        pace, began, left = Pace(rate, chat_rate, clock), clock(), []

        async def send(chat_id: int) -> None:
            await pace.turn(chat_id)
            left.append(clock() - began)

        await asyncio.gather(*(send(chat_id) for chat_id in chats))
        return left

    return travel(scenario)


def _most_in(times: list[float], window: float) -> int:
    return max(sum(begin <= at < begin + window - SOON for at in times) for begin in times)


@given(
    st.floats(0.1, 100),
    st.floats(1, 20),
    st.lists(st.floats(0, 3), min_size=1, max_size=60),
)
def test_a_bucket_never_gives_more_than_its_rate_and_burst(
    rate: float, burst: float, gaps: list[float]
) -> None:
    bucket, now, given_at = Bucket(rate, burst), 1_000.0, []
    for gap in gaps:
        now += gap
        given_at.append(now + bucket.take(now))
    for window in (0.5, 1.0, 7.0):
        assert _most_in(given_at, window) <= rate * window + burst + SOON


def test_a_full_bucket_gives_its_burst_at_once_and_then_keeps_its_rate() -> None:
    bucket = Bucket(rate=2, burst=3)
    assert [0, 0, 0, 0.5, 1.0, 1.5] == [bucket.take(1_000.0) for _ in range(6)]


def test_a_bucket_fills_up_again_but_not_over() -> None:
    bucket = Bucket(rate=2, burst=3)
    for _ in range(3):
        bucket.take(1_000.0)
    assert [0, 0, 0, 0.5] == [bucket.take(2_000.0) for _ in range(4)]


@given(st.integers(1, 100), st.lists(st.floats(0, LATE_S + WAY_S), min_size=1, max_size=150))
def test_in_no_second_come_more_messages_than_are_allowed_however_late_each_leaves_and_long_it_is_on_its_way(
    rate: int, under_way: list[float]
) -> None:
    left = _left(rate, 0, range(1, len(under_way) + 1))
    assert _most_in([at + late for at, late in zip(left, under_way, strict=True)], 1.0) <= rate


def test_over_a_long_run_the_rate_is_nearly_used_up() -> None:
    left = _left(30, 0, range(1, 1_801))
    assert 60 <= max(left) <= 75


@given(st.integers(2, 60), st.floats(0, 2), st.floats(LATE_S + SOON, 60))
def test_after_the_process_stood_still_those_who_missed_their_moment_do_not_leave_at_once(
    rate: int, stops_after: float, stands_still: float
) -> None:
    async def scenario(clock: Clock) -> list[float]:
        pace, left = Pace(rate, 0, clock), list[float]()

        async def send(chat_id: int) -> None:
            await pace.turn(chat_id)
            left.append(clock())

        sending = asyncio.gather(*(send(chat_id) for chat_id in range(1, 100)))
        await asyncio.sleep(stops_after)
        stand_still(stands_still)
        await sending
        return left

    assert _most_in(travel(scenario), 1.0) <= rate


class _Shared:
    """A pace that several processes share: what it was asked, and what it answers."""

    def __init__(self, clock: Clock, takes_s: float = 0.0, refused: int = 0) -> None:
        self._clock = clock
        self._takes_s = takes_s
        self._refused = refused
        self._bucket: Bucket | None = None
        self.asked = 0

    async def reserve(self, rate: float, burst: float) -> float | None:
        self.asked += 1
        if self.asked <= self._refused:
            return None
        self._bucket = self._bucket or Bucket(rate, burst)
        wait = self._bucket.take(self._clock())
        await asyncio.sleep(self._takes_s)
        return wait


def test_a_process_that_dies_has_taken_only_a_few_moments_from_the_others() -> None:
    async def scenario(clock: Clock) -> tuple[int, int]:
        shared, left = _Shared(clock), list[int]()
        pace = Pace(30, 0, clock, shared.reserve)

        async def send(chat_id: int) -> None:
            await pace.turn(chat_id)
            left.append(chat_id)

        sending = [asyncio.create_task(send(chat_id)) for chat_id in range(1, 200)]
        await asyncio.sleep(2)
        for task in sending:
            task.cancel()
        return shared.asked, len(left)

    asked, left = travel(scenario)
    assert 50 <= left
    assert asked - left <= 30 * HELD_S - 1  # moments come a little more slowly than 30 a second


def test_who_gets_no_moment_asks_again_until_there_is_one() -> None:
    async def scenario(clock: Clock) -> tuple[int, float]:
        shared, began = _Shared(clock, refused=3), clock()
        await Pace(30, 0, clock, shared.reserve).turn(KIM)
        return shared.asked, clock() - began

    asked, seconds = travel(scenario)
    assert 4 == asked
    assert 1 <= seconds <= 1.5


def test_a_moment_that_took_long_to_reserve_is_let_go_as_nobody_knows_when_it_was() -> None:
    async def scenario(clock: Clock) -> list[int]:
        asked = []
        for takes_s in (LATE_S / 2, LATE_S * 2):
            shared = _Shared(clock, takes_s)
            await Pace(30, 0, clock, shared.reserve).turn(KIM)
            asked.append(shared.asked)
        return asked

    assert [1, MOMENTS] == travel(scenario)


def test_a_chat_gets_a_short_burst_and_then_one_message_a_second() -> None:
    assert [0.0] * CHAT_BURST + [1.0, 2.0, 3.0] == pytest.approx(_left(0, 1, [KIM] * (CHAT_BURST + 3)))


def test_a_busy_chat_does_not_delay_another() -> None:
    left = _left(0, 1, [KIM] * 30 + [LEE])
    assert CHAT_BURST + 1 == sum(at == 0 for at in left)


def test_a_group_gets_no_more_than_telegrams_20_a_minute() -> None:
    left = _left(0, 1, [GROUP] * 60)
    assert _most_in(left, 60.0) <= 20
    assert max(left) <= 4 * 60


def test_a_slower_pace_to_one_chat_holds_in_groups_too() -> None:
    assert 10.0 == pytest.approx(max(_left(0, 0.1, [GROUP] * (CHAT_BURST + 1))))


def test_without_rates_nothing_waits() -> None:
    assert [0.0] * 1_000 == _left(0, 0, [KIM] * 1_000)


def test_messages_leave_in_the_order_in_which_they_were_wanted() -> None:
    left = _left(20, 0, range(1, 200))
    assert sorted(left) == left


def test_only_the_youngest_chats_are_remembered() -> None:
    async def scenario(clock: Clock) -> float:
        pace = Pace(0, 1, clock)
        for _ in range(CHAT_BURST):
            await pace.turn(KIM)
        for chat_id in range(1_000, 1_000 + MOST_CHATS_REMEMBERED):
            await pace.turn(chat_id)
        began = clock()
        await pace.turn(KIM)  # forgotten meanwhile, so there is no debt
        return clock() - began

    assert 0 == travel(scenario)


def _passed(gate_does: str, *, calls: int = 5, lasts: float = 0.1) -> list[tuple[float, float]]:
    """Return when each of several calls began and ended, all wanted at once after something befell the gate."""

    async def scenario(clock: Clock) -> list[tuple[float, float]]:
        gate, began, spans = Gate(clock), clock(), []
        if gate_does == "hold":
            gate.hold(5)
        elif gate_does == "fail":
            gate.failed()

        async def call() -> None:
            async with gate.passage():
                start = clock()
                await asyncio.sleep(lasts)
                spans.append((round(start - began, 6), round(clock() - began, 6)))

        await asyncio.gather(*(call() for _ in range(calls)))
        return spans

    return travel(scenario)


def test_through_an_open_gate_all_go_side_by_side() -> None:
    assert [(0.0, 0.1)] * 5 == _passed("nothing")


def test_while_telegram_wants_silence_nobody_passes() -> None:
    assert [(5.0, 5.1)] * 5 == _passed("hold")


def test_while_telegram_is_in_trouble_calls_go_one_by_one() -> None:
    spans = _passed("fail")
    assert FIRST_PAUSE_S == spans[0][0]
    assert [end for _, end in spans[:-1]] == [start for start, _ in spans[1:]]


def test_in_a_trouble_who_has_had_no_turn_goes_before_those_who_come_again() -> None:
    async def scenario(clock: Clock) -> list[str]:
        gate, passed = Gate(clock), list[str]()

        async def call(name: str, *, again: bool) -> None:
            await gate.opened(again=again)
            async with gate.passage():
                passed.append(name)
                await asyncio.sleep(0.1)
                gate.failed()

        gate.failed()
        repeated = [call(f"again {number}", again=True) for number in range(3)]
        new = [call(f"new {number}", again=False) for number in range(3)]
        await asyncio.gather(*repeated, *new)
        return passed

    assert ["new 0", "new 1", "new 2", "again 0", "again 1", "again 2"] == travel(scenario)


def test_once_telegram_answers_again_all_go_side_by_side() -> None:
    async def scenario(clock: Clock) -> float:
        gate = Gate(clock)
        gate.failed()
        async with gate.passage():
            gate.succeeded()
        began = clock()

        async def call() -> None:
            async with gate.passage():
                await asyncio.sleep(1)

        await asyncio.gather(*(call() for _ in range(10)))
        return clock() - began

    assert 1 == travel(scenario)


def test_the_longer_of_two_holds_counts() -> None:
    async def scenario(clock: Clock) -> float:
        gate, began = Gate(clock), clock()
        gate.hold(5)
        gate.hold(2)
        await gate.opened()
        return clock() - began

    assert 5 == travel(scenario)


def test_a_hold_that_grows_while_somebody_waits_is_waited_out() -> None:
    async def scenario(clock: Clock) -> float:
        gate, began = Gate(clock), clock()
        gate.hold(5)
        asyncio.get_running_loop().call_later(3, gate.hold, 5)
        await gate.opened()
        return clock() - began

    assert 8 == travel(scenario)


def test_pauses_grow_from_trouble_to_trouble_up_to_a_bound() -> None:
    async def scenario(clock: Clock) -> list[float]:
        gate, pauses = Gate(clock), []
        for _ in range(40):
            began = clock()
            gate.failed()
            await gate.opened()
            pauses.append(clock() - began)
        return pauses

    pauses = travel(scenario)
    assert [FIRST_PAUSE_S, 2 * FIRST_PAUSE_S, 4 * FIRST_PAUSE_S] == pauses[:3]
    assert LONGEST_PAUSE_S == max(pauses) == pauses[-1]
    assert sorted(pauses) == pauses


def test_what_may_be_the_trouble_of_several_chats_holds_the_others_up_for_seconds() -> None:
    async def scenario(clock: Clock) -> list[float]:
        gate, pauses = Gate(clock), []
        for chat_id in range(MANY_CHATS + 5):
            began = clock()
            gate.failed_for(chat_id)
            await gate.opened()
            pauses.append(clock() - began)
        return pauses

    pauses = travel(scenario)
    assert [0.0, 0.0, FIRST_PAUSE_S] == pauses[:3]
    assert LONGEST_HOLD_S == max(pauses[: MANY_CHATS - 1])
    assert LONGEST_PAUSE_S == pauses[-1]


@pytest.mark.parametrize("hangs_s", [0.01, 2.0, 10.0])
def test_after_an_outage_the_messages_that_waited_leave_at_the_pace_however_long_calls_hung(
    hangs_s: float,
) -> None:
    rate, outage_s = 30, 40.0

    async def scenario(clock: Clock) -> list[float]:
        ways, began, arrived = traffic(rate, 1, clock), clock(), list[float]()

        async def send(chat_id: int) -> None:
            while True:
                async with ways.passage(chat_id):
                    if clock() - began > outage_s:
                        await asyncio.sleep(0.04)
                        ways.gate.succeeded()
                        arrived.append(clock())
                        return
                    await asyncio.sleep(hangs_s)
                    ways.gate.failed_for(chat_id)
                await asyncio.sleep(1)

        await asyncio.gather(*(send(chat_id) for chat_id in range(1, 300)))
        return arrived

    arrived = travel(scenario)
    assert 299 == len(arrived)
    assert _most_in(arrived, 1.0) <= rate


def test_calls_that_were_under_way_together_are_one_trouble() -> None:
    async def scenario(clock: Clock) -> float:
        gate, began = Gate(clock), clock()
        for _ in range(50):
            gate.failed()
        await gate.opened()
        return clock() - began

    assert FIRST_PAUSE_S == travel(scenario)


def _closed_by(*failing: int | None) -> bool:
    """Return whether failures of these chats in a row close the gate; None is a success."""

    async def scenario(clock: Clock) -> bool:
        gate = Gate(clock)
        for chat_id in failing:
            if chat_id is None:
                gate.succeeded()
            else:
                gate.failed_for(chat_id)
        return gate.is_closed

    return travel(scenario)


def test_however_often_one_chat_fails_the_gate_stays_open_for_the_others() -> None:
    assert not _closed_by(*[KIM] * 20)


def test_two_chats_that_fail_do_not_close_the_gate() -> None:
    assert not _closed_by(KIM, LEE, KIM, LEE)


def test_three_chats_that_fail_in_a_row_close_the_gate() -> None:
    assert _closed_by(KIM, LEE, GROUP)


def test_a_success_between_failures_keeps_the_gate_open() -> None:
    assert not _closed_by(KIM, LEE, None, GROUP)


def test_a_trouble_during_a_hold_does_not_shorten_it() -> None:
    async def scenario(clock: Clock) -> float:
        gate, began = Gate(clock), clock()
        gate.hold(60)
        gate.failed()
        await gate.opened()
        return clock() - began

    assert 60 == travel(scenario)


def _through(calls: list[float], patience: float) -> list[float]:
    """Return when calls that last so long get through the turnstile."""

    async def scenario(clock: Clock) -> list[float]:
        turnstile, began, starts = Turnstile(patience), clock(), []

        async def call(lasts: float) -> None:
            async with turnstile.passage():
                starts.append(round(clock() - began, 6))
                await asyncio.sleep(lasts)

        await asyncio.gather(*(call(lasts) for lasts in calls))
        return starts

    return travel(scenario)


def test_quick_calls_go_one_after_the_other() -> None:
    assert [0.0, 0.01, 0.02] == _through([0.01] * 3, patience=1)


def test_a_slow_call_is_waited_for_only_so_long() -> None:
    assert [0.0, 1.0, 2.0] == _through([60.0] * 3, patience=1)


def test_a_slow_call_that_ends_lets_nobody_in_twice() -> None:
    assert [0.0, 1.0, 1.5, 2.0] == _through([1.2, 0.5, 0.5, 0.5], patience=1)


def test_a_call_that_fails_leaves_the_turnstile_free() -> None:
    async def scenario(_: Clock) -> bool:
        turnstile = Turnstile(1)
        with pytest.raises(LookupError):
            async with turnstile.passage():
                raise LookupError
        async with turnstile.passage():
            return True

    assert travel(scenario)


@pytest.mark.parametrize("rate", [0, 30])
def test_who_waited_through_a_hold_does_not_rush_out_behind_it(rate: float) -> None:
    async def scenario(clock: Clock) -> int:
        rules, holds, together, most = traffic(rate, 0, clock), 5, 0, 0

        async def call(chat_id: int) -> None:
            nonlocal holds, together, most
            async with rules.passage(chat_id):
                together += 1
                most = max(most, together)
                await asyncio.sleep(ANSWER_S)
                together -= 1
                if holds:
                    holds -= 1
                    rules.gate.hold(HOLD_S)

        await asyncio.gather(*(call(chat_id) for chat_id in range(100)))
        return most

    assert 1 == travel(scenario)
