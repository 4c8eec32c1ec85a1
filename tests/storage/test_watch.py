import asyncio
import logging
import sqlite3

import pytest
from sqlalchemy.exc import OperationalError

from bot.storage import watch
from bot.storage.trouble import Trouble
from bot.storage.watch import DatabaseStuckError, Watch


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def full() -> Exception:
    """Return the error of a full disk, as SQLite itself raises it."""
    with sqlite3.connect(":memory:") as it:
        it.execute("CREATE TABLE t(x)")
        it.execute("PRAGMA max_page_count=1")
        try:
            it.execute("INSERT INTO t VALUES (randomblob(100000))")
        except sqlite3.OperationalError as error:
            return OperationalError("INSERT", None, error)
        finally:
            it.rollback()
    raise AssertionError("the disk was not full")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watching(clock: Clock) -> Watch:
    return Watch(clock)


async def looked(watching: Watch) -> DatabaseStuckError | None:
    """Let the watch look once, and return what it raises."""
    running = asyncio.create_task(watching.run())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    if running.done():
        error = running.exception()
        assert isinstance(error, DatabaseStuckError)
        return error
    running.cancel()
    return None


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.__dict__["action"] for record in caplog.records]


async def test_what_lasts_no_longer_than_it_may_is_left_alone(watching: Watch, clock: Clock) -> None:
    with watching.over(lambda: "keep"):
        clock.now += watch.STUCK_S
        assert await looked(watching) is None


async def test_what_lasts_longer_is_named_in_one_line_and_ends_the_watch(
    watching: Watch, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    with watching.over(lambda: "keep"):
        clock.now += watch.STUCK_S + 1
        stuck = await looked(watching)
    assert stuck is not None
    assert (None, watch.STUCK_S + 1) == (stuck.trouble, stuck.seconds)
    assert ["database_stuck"] == told(caplog)
    assert "keep" == caplog.records[0].__dict__["unit"]


async def test_what_is_over_is_no_longer_watched(watching: Watch, clock: Clock) -> None:
    with watching.over(lambda: "keep"):
        pass
    clock.now += 10 * watch.STUCK_S
    assert await looked(watching) is None


async def test_a_long_work_may_last_as_much_longer_as_was_said(watching: Watch, clock: Clock) -> None:
    with watching.over(lambda: "rewrite", 100):
        clock.now += watch.STUCK_S + 100
        assert await looked(watching) is None
        clock.now += 1
        assert await looked(watching) is not None


async def test_a_trouble_is_told_when_it_begins_and_when_it_is_over(
    watching: Watch, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert await looked(watching) is None
        for _ in range(100):
            watching.failed(full())
        clock.now += 7
        watching.ended([None], changed=True)
        watching.ended([None], changed=True)
    assert ["database_trouble", "database_well"] == told(caplog)
    begun, over = (record.__dict__ for record in caplog.records)
    assert ("full", "SQLITE_FULL", 7.0) == (begun["trouble"], begun["error"], over["lasted_s"])


async def test_a_trouble_that_stays_ends_the_watch_and_says_which_it_is(
    watching: Watch, clock: Clock
) -> None:
    watching.failed(full())
    clock.now += watch.STUCK_S
    assert await looked(watching) is None
    clock.now += 1
    stuck = await looked(watching)
    assert stuck is not None
    assert Trouble.FULL is stuck.trouble


async def test_a_commit_without_what_failed_is_not_the_end_of_a_trouble(
    watching: Watch, clock: Clock
) -> None:
    watching.failed(full())
    clock.now += watch.STUCK_S + 1
    watching.ended([None, full()], changed=True)
    assert await looked(watching) is not None


async def test_who_only_looks_does_not_end_a_trouble(watching: Watch, clock: Clock) -> None:
    watching.failed(full())
    clock.now += watch.STUCK_S + 1
    watching.ended([None], changed=False)
    assert await looked(watching) is not None


async def test_an_error_of_a_single_unit_is_no_trouble(
    watching: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    watching.failed(LookupError())
    watching.failed(OperationalError("x", None, sqlite3.OperationalError("no such table")))
    assert 0 == watching.trouble_lasts()
    assert [] == told(caplog)
