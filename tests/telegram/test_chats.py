import asyncio
from collections.abc import Sequence
from contextlib import suppress

import pytest

from bot.telegram import chats
from bot.telegram.chats import Chats
from tests.telegram.time_travel import Clock, travel

KIM, LEE, MAX = 7, 8, 9
SERVICE_S = 1.0

Served = list[tuple[float, int]]


def _served(waiting: Sequence[int], later: Sequence[tuple[float, int]] = ()) -> Served:
    """Return when which chat was served, a second each: for what waits, and for what comes at its moment."""

    async def scenario(clock: Clock) -> Served:
        began, outbox, served = clock(), list(waiting), []

        async def look(last: int, most: int) -> list[tuple[int, int]]:
            return list(enumerate(outbox, 1))[last : last + most]

        async def serve(chat_id: int) -> None:
            served.append((clock() - began, chat_id))
            await asyncio.sleep(SERVICE_S)

        under_way = Chats(look, serve)
        running = asyncio.create_task(under_way.run())
        for at, chat_id in later:
            await asyncio.sleep(at - (clock() - began))
            outbox.append(chat_id)
            under_way.wake()
        await asyncio.sleep(60)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        return served

    return travel(scenario)


def test_a_chat_is_served_once_for_all_that_waits_for_it() -> None:
    assert [(0, KIM), (0, LEE)] == _served([KIM, KIM, LEE, KIM])


def test_what_comes_while_a_chat_is_being_served_is_served_after_that_and_not_beside_it() -> None:
    assert [(0, KIM), (1, KIM)] == _served([KIM], later=[(0.2, KIM), (0.5, KIM)])


def test_a_chat_whose_time_was_over_is_served_anew() -> None:
    assert [(0, KIM), (5, KIM)] == _served([KIM], later=[(5, KIM)])


def test_chats_that_have_no_room_are_served_in_the_order_in_which_they_began_to_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chats, "MOST_UNDER_WAY", 2)
    assert [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5)] == _served([1, 2, 1, 3, 4, 3, 5])


def _served_by_name(*named: int, most: int) -> tuple[Served, int]:
    """Return when which chat was served where somebody says for which something waits, and how often was looked."""

    async def scenario(clock: Clock) -> tuple[Served, int]:
        began, outbox, served, looks = clock(), list[int](), list[tuple[float, int]](), list[int]()

        async def look(last: int, most: int) -> list[tuple[int, int]]:
            looks.append(last)
            return list(enumerate(outbox, 1))[last : last + most]

        async def serve(chat_id: int) -> None:
            served.append((clock() - began, chat_id))
            await asyncio.sleep(SERVICE_S)

        under_way = Chats(look, serve)
        running = asyncio.create_task(under_way.run())
        await asyncio.sleep(0)
        outbox.extend(named)
        for chat_id in named:
            under_way.wake(chat_id)
        await asyncio.sleep(60)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        return served, len(looks)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chats, "MOST_UNDER_WAY", most)
        return travel(scenario)


def test_a_chat_that_is_named_is_served_without_a_look() -> None:
    assert ([(0, KIM), (0, LEE)], 1) == _served_by_name(KIM, LEE, most=2)


def test_a_chat_that_is_named_where_there_is_no_room_is_found_by_a_look() -> None:
    served, looks = _served_by_name(KIM, LEE, most=1)
    assert {KIM: 0, LEE: 2} == {chat_id: at for at, chat_id in reversed(served)}
    assert looks == 2


def test_a_chat_that_is_named_before_anything_runs_is_found_by_the_first_look() -> None:
    async def scenario(_: Clock) -> list[int]:
        served = list[int]()

        async def look(last: int, most: int) -> list[tuple[int, int]]:
            return [] if last else [(1, KIM)]

        async def serve(chat_id: int) -> None:
            served.append(chat_id)

        under_way = Chats(look, serve)
        under_way.wake(KIM)
        running = asyncio.create_task(under_way.run())
        await asyncio.sleep(1)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        return served

    assert [KIM] == travel(scenario)


def test_more_than_one_look_finds_is_found_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chats, "AT_A_LOOK", 2)
    assert [(0, KIM), (0, LEE), (0, MAX)] == _served([KIM, KIM, LEE, KIM, MAX])


def test_a_chat_that_cannot_be_served_ends_the_whole() -> None:
    async def scenario(_: Clock) -> None:
        async def look(last: int, most: int) -> list[tuple[int, int]]:
            return [] if last else [(1, KIM)]

        async def serve(chat_id: int) -> None:
            raise LookupError(chat_id)

        with pytest.raises(ExceptionGroup, match="TaskGroup"):
            await Chats(look, serve).run()

    travel(scenario)


def test_what_appears_below_what_was_seen_is_found_where_every_look_begins_anew() -> None:
    async def scenario(clock: Clock) -> Served:
        began, outbox, served = clock(), {2: LEE}, []

        async def look(last: int, most: int) -> list[tuple[int, int]]:
            return [(number, chat_id) for number, chat_id in sorted(outbox.items()) if number > last]

        async def serve(chat_id: int) -> None:
            served.append((clock() - began, chat_id))
            for number in [number for number, waits in outbox.items() if waits == chat_id]:
                del outbox[number]

        under_way = Chats(look, serve, anew=True)
        running = asyncio.create_task(under_way.run())
        await asyncio.sleep(1)
        outbox[1] = KIM
        under_way.wake()
        await asyncio.sleep(1)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        return served

    assert [(0, LEE), (1, KIM)] == travel(scenario)
