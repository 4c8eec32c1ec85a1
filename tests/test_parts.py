import asyncio
import logging

import pytest

from bot.parts import PartFailedError, Parts

WORD = "Ananasmarmelade"


class ToldError(Exception):
    """An error that has words of its own."""


async def _fail(error: Exception) -> None:
    raise error


async def _stay() -> None:
    await asyncio.Event().wait()


async def _ended(*parts: tuple[str, Exception | None]) -> Exception | None:
    """Run parts, of which those with an error fail, and return what became of them."""
    running = Parts((ToldError,))
    running.start("others", _stay())
    for name, error in parts:
        running.start(name, _fail(error) if error else asyncio.sleep(0))
    await asyncio.wait_for(running.until(asyncio.Event()), 5)
    failure = running.failure()
    await running.cancel()
    return failure


async def test_a_part_that_dies_ends_the_others_and_is_named(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        failure = await _ended(("sender", ValueError(WORD)))
    assert isinstance(failure, PartFailedError)
    assert ("sender", "ValueError in _fail") == (failure.part, failure.reason.split(":")[0])
    [record] = caplog.records
    assert ("part_failed", "sender") == (record.__dict__["action"], record.__dict__["part"])


async def test_what_an_error_quotes_is_told_to_nobody(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        failure = await _ended(("sender", ExceptionGroup(WORD, [ValueError(WORD)])))
    told = [str(failure), *(str(record.__dict__) for record in caplog.records)]
    assert [] == [each for each in told if WORD in each]
    assert "ValueError" in told[0]


async def test_a_part_that_just_ends_has_failed_too() -> None:
    failure = await _ended(("sender", None))
    assert isinstance(failure, PartFailedError)
    assert "it ended by itself" == failure.reason


async def test_an_error_with_words_of_its_own_is_left_as_it_is() -> None:
    error = ToldError()
    assert error is await _ended(("intake", error))


async def test_a_part_that_the_others_can_do_without_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    parts = Parts(())
    parts.start("others", _stay())
    parts.start_spare("menu", _fail(ValueError(WORD)))
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.01, stop.set)
    await parts.until(stop)
    assert parts.failure() is None
    await parts.cancel()
    assert ["menu"] == [record.__dict__["part"] for record in caplog.records]
