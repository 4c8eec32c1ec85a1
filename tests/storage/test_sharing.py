"""What processes that share a server agree on: whose turn it is, who sends to a chat, and when the next may leave."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import asyncpg
import pytest
import pytest_asyncio
from sqlalchemy import Connection, func, insert, select, update

from bot.storage import inbox, leases, outbox, send_pace, uploads
from bot.storage.database import Database
from bot.storage.inbox import LEFT_AFTER, Arrival
from bot.storage.leases import LeaseLostError
from bot.storage.outbox import Letter, Outgoing
from bot.storage.send_pace import MOST_AHEAD
from bot.storage.tables import send_pace as send_paces
from bot.storage.tables import sending
from bot.storage.uploads import ReceiveFile
from tests.storage.moments import NOW

BOT, KIM, LEE = 1, 7, 8
ONE, OTHER = "one", "other"


@pytest_asyncio.fixture(loop_scope="session")
async def database(postgresql_url: str) -> AsyncIterator[Database]:
    """Open a database on the server, its tables empty."""
    it = Database(postgresql_url)
    await it.open()
    yield it
    await it.close()


def _arrival(update_id: int, person_id: int | None = KIM) -> Arrival:
    return Arrival(BOT, update_id, person_id, "{}")


def _letter(connection: Connection, key: str, chat_id: int = KIM) -> Outgoing:
    outbox.put(connection, [Letter(key, KIM, chat_id, {"text": key})], NOW)
    found = outbox.first(connection, chat_id)
    assert found
    return found


def _let_time_pass(connection: Connection) -> None:
    connection.execute(update(sending).values(until=func.now() - timedelta(seconds=1)))


async def test_a_persons_updates_have_their_turn_in_the_order_of_their_numbers(database: Database) -> None:
    first, second = _arrival(1), _arrival(2)
    for each in (second, first):
        await database.write(inbox.keep, [each], NOW)
    assert first == await database.write(inbox.whose_turn, second)
    assert first == await database.write(inbox.whose_turn, first)
    await database.write(inbox.finish, first)
    assert second == await database.write(inbox.whose_turn, second)


async def test_nobody_has_a_turn_while_another_process_is_at_work_for_the_person(
    database: Database, postgresql_url: str
) -> None:
    other = await asyncpg.connect(postgresql_url)
    async with other.transaction():
        await other.execute("SELECT pg_advisory_xact_lock($1)", KIM)
        assert await database.write(inbox.whose_turn, _arrival(1)) is None
        assert _arrival(2, LEE) == await database.write(inbox.whose_turn, _arrival(2, LEE))
    assert _arrival(1) == await database.write(inbox.whose_turn, _arrival(1))
    await other.close()


async def test_what_is_nobodys_waits_for_nobody(database: Database) -> None:
    assert _arrival(9, None) == await database.write(inbox.whose_turn, _arrival(9, None))


async def test_what_came_just_now_is_left_to_the_process_that_took_it(database: Database) -> None:
    await database.write(inbox.keep, [_arrival(1)], NOW)
    assert [] == await database.read(inbox.waiting, BOT, NOW + LEFT_AFTER / 2)
    assert [_arrival(1)] == await database.read(inbox.waiting, BOT, NOW + LEFT_AFTER)


async def test_one_process_sends_to_a_chat_until_it_lets_it_go(database: Database) -> None:
    claims = await asyncio.gather(*(database.write(leases.claim, KIM, str(n)) for n in range(5)))
    assert 1 == claims.count(True)
    owner = str(claims.index(True))
    assert await database.write(leases.claim, KIM, owner)
    assert await database.write(leases.claim, LEE, OTHER)
    await database.write(leases.release, KIM, OTHER)
    assert not await database.write(leases.claim, KIM, OTHER)
    await database.write(leases.release, KIM, owner)
    assert await database.write(leases.claim, KIM, OTHER)


async def test_whoever_is_late_loses_the_chat_and_may_not_send(database: Database) -> None:
    letter = await database.write(_letter, "a")
    await database.write(leases.claim, KIM, ONE)
    await database.write(_let_time_pass)
    assert await database.write(leases.begin_attempt, letter, ONE, counted=False)  # nobody has taken it
    await database.write(_let_time_pass)
    assert await database.write(leases.claim, KIM, OTHER)
    with pytest.raises(LeaseLostError):
        await database.write(leases.begin_attempt, letter, ONE, counted=False)
    assert 2 == (await database.read(outbox.first, KIM) or letter).attempts


async def test_a_message_that_is_gone_is_not_sent(database: Database) -> None:
    letter = await database.write(_letter, "a")
    await database.write(leases.claim, KIM, ONE)
    assert await database.write(leases.begin_attempt, letter, ONE, counted=True)
    await database.write(outbox.remove, letter.id)
    for counted in (True, False):
        assert not await database.write(leases.begin_attempt, letter, ONE, counted=counted)


async def test_a_look_finds_what_nobody_sends(database: Database) -> None:
    kims, lees = await database.write(_letter, "a"), await database.write(_letter, "b", LEE)
    await database.write(leases.claim, KIM, ONE)
    assert [(lees.id, LEE)] == await database.read(leases.chats_after, 0, 10)
    await database.write(_let_time_pass)
    assert [(kims.id, KIM), (lees.id, LEE)] == await database.read(leases.chats_after, 0, 10)


async def test_claims_that_are_over_are_forgotten(database: Database) -> None:
    await database.write(leases.claim, KIM, ONE)
    await database.write(_let_time_pass)
    await database.write(leases.claim, LEE, ONE)
    await database.write(leases.forget_late)
    assert [LEE] == await database.read(_claimed)


def _claimed(connection: Connection) -> list[int]:
    return list(connection.execute(select(sending.c.chat_id)).scalars())


async def test_all_processes_together_reserve_at_one_rate(database: Database, postgresql_url: str) -> None:
    rate, burst, number = 50.0, 5.0, 30
    other = Database(postgresql_url)
    await other.open()
    reserving = [
        each.write(send_pace.reserve, BOT, rate, burst)
        for each in (database, other)
        for _ in range(number // 2)
    ]
    waits = sorted(wait for wait in await asyncio.gather(*reserving) if wait is not None)
    assert number == len(waits)
    await other.close()
    assert 0 == waits[int(burst) - 1] < waits[-1] <= (number - burst) / rate
    assert (number - burst) / rate - waits[-1] < 0.5  # reserving them took that long


async def test_a_pause_saves_up_no_more_than_a_burst(database: Database) -> None:
    fast = 1_000_000.0
    await database.write(send_pace.reserve, BOT, fast, 1.0)
    waits = [await database.write(send_pace.reserve, BOT, 0.01, 2.0) for _ in range(3)]
    assert [0, 0] == waits[:2]
    assert 99 == pytest.approx(waits[2], rel=0.01)


async def test_no_more_moments_are_reserved_than_a_few_seconds_hold(database: Database) -> None:
    slow = 0.01
    waits = [await database.write(send_pace.reserve, BOT, slow, 1.0) for _ in range(MOST_AHEAD + 20)]
    reserved = [wait for wait in waits if wait is not None]
    assert MOST_AHEAD == len(reserved)
    assert [None] * 20 == waits[MOST_AHEAD:]
    assert (MOST_AHEAD - 1) / slow == pytest.approx(reserved[-1], rel=0.01)


async def test_however_often_a_moment_is_asked_for_in_vain_one_comes_with_time(database: Database) -> None:
    rate = 100.0
    await database.write(_reserved_until, timedelta(seconds=MOST_AHEAD / rate))
    async with asyncio.timeout(MOST_AHEAD / rate / 2):
        while await database.write(send_pace.reserve, BOT, rate, 1.0) is None:
            pass


async def test_after_the_servers_clock_was_set_back_nobody_waits_until_it_has_caught_up(
    database: Database,
) -> None:
    await database.write(_reserved_until, timedelta(hours=1))
    wait = await database.write(send_pace.reserve, BOT, 50.0, 1.0)
    assert (MOST_AHEAD - 1) / 50 == pytest.approx(wait, rel=0.1)
    assert await database.write(send_pace.reserve, BOT, 50.0, 1.0) is None


def _reserved_until(connection: Connection, ahead: timedelta) -> None:
    connection.execute(insert(send_paces).values(bot_id=BOT, next_at=func.clock_timestamp() + ahead))


async def test_a_file_is_read_by_one_process_until_that_is_late(database: Database) -> None:
    await database.write(uploads.receive, KIM, "de", KIM, ReceiveFile("f", "x"), NOW)
    begun = await asyncio.gather(*(database.write(uploads.begin, NOW) for _ in range(3)))
    assert 2 == begun.count(None)
    assert await database.write(uploads.begin, NOW + uploads.READING - timedelta(seconds=1)) is None
    anew = await database.write(uploads.begin, NOW + uploads.READING)
    assert anew
    assert 2 == anew.reading


async def test_a_file_whose_reading_was_broken_off_is_read_anew_at_once(database: Database) -> None:
    await database.write(uploads.receive, KIM, "de", KIM, ReceiveFile("f", "x"), NOW)
    begun = await database.write(uploads.begin, NOW)
    assert begun
    await database.write(uploads.hand_back, begun)
    anew = await database.write(uploads.begin, NOW)
    assert anew
    assert (begun.id, begun.reading + 1) == (anew.id, anew.reading)
    await database.write(uploads.hand_back, begun)  # too late: another reading has begun
    assert await database.write(uploads.begin, NOW) is None
