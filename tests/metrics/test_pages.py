"""The pages of a bot at work, as monitoring reads them over HTTP."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
import pytest_asyncio

from bot.storage import outbox
from bot.storage.outbox import Letter
from bot.telegram import poller
from tests.conftest import TOKEN, Running, running
from tests.ports import free_port
from tests.storage.moments import NOW

# python-telegram-bot warns whenever it makes a RetryAfter; bot.telegram.wire.seconds takes both of its forms
pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
NAME = "Zanzibarleuchtturm"
WORD = "Ananasmarmelade"


@dataclass(frozen=True)
class Monitored:
    """A bot, and where its pages are."""

    bot: Running
    url: str

    async def page(self, name: str) -> tuple[int, str]:
        """Return the status and the text of a page."""
        async with aiohttp.ClientSession() as session, session.get(f"{self.url}/{name}") as answer:
            return answer.status, await answer.text()

    async def figure(self, name: str) -> float:
        """Return a figure by its name and labels; one that was never told of is 0."""
        _, text = await self.page("metrics")
        found = re.search(rf"^mikroskop_{re.escape(name)} (\S+)$", text, re.MULTILINE)
        return float(found[1]) if found else 0.0


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def monitored(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Monitored]:
    """Run a bot whose pages are served."""
    port = free_port()
    async with running(tmp_path_factory.mktemp("bot"), metrics_listen=str(port)) as bot:
        yield Monitored(bot, f"http://127.0.0.1:{port}")


async def test_a_bot_that_serves_is_alive_and_ready(monitored: Monitored) -> None:
    assert (200, "ok\n") == await monitored.page("healthz")
    assert (200, '{"intake":"ok","telegram":"ok","database":"ok"}') == await monitored.page("readyz")
    assert 1 == await monitored.figure('ready{check="telegram"}')


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("/standing 12400 480", 'answers_total{intent="standing",way="command"}'),
        ("/stand 12400 480", 'answers_total{intent="standing",way="command"}'),
        (f"/{WORD} 1", 'answers_total{intent="unknown",way="command"}'),
        ("is 480 likes on 12,400 followers any good?", 'answers_total{intent="like_rate",way="text"}'),
        ("12400 480", 'updates_total{kind="message"}'),
        ("12400 480", "telegram_lag_seconds_count"),
        ("12400 480", 'sends_total{outcome="delivered"}'),
        ("12400 480", 'database_seconds_count{verb="write"}'),
        ("12400 480", 'database_seconds_count{verb="read"}'),
    ],
)
async def test_what_somebody_says_is_counted(monitored: Monitored, said: str, figure: str) -> None:
    before = await monitored.figure(figure)
    await monitored.bot.somebody("en").say(said)
    async with asyncio.timeout(5):
        while await monitored.figure(figure) <= before:  # noqa: ASYNC110 - a page makes no sound
            await asyncio.sleep(0.005)


async def test_a_tap_is_counted_without_what_it_carried(monitored: Monitored) -> None:
    kim = monitored.bot.somebody("en")
    await kim.press_data((await kim.say("/help")).id, WORD)
    assert 1 <= await monitored.figure('answers_total{intent="unknown",way="button"}')


async def test_too_many_messages_at_once_are_counted(monitored: Monitored) -> None:
    kim = monitored.bot.somebody("en")
    monitored.bot.telegram.faults.add("status", method="sendMessage", code=429, retry_after=0.05)
    before = await monitored.figure("too_many_requests_total")
    await kim.say("/help")
    assert before + 1 == await monitored.figure("too_many_requests_total")


async def test_what_waits_is_counted_with_its_age(monitored: Monitored) -> None:
    nobody = Letter("waits", None, 5, {"text": WORD})
    await monitored.bot.database.write(outbox.put, [nobody], NOW)  # the sender was not told
    assert 1 == await monitored.figure('waiting{queue="outbox"}')
    assert 0 < await monitored.figure('oldest_waiting_seconds{queue="outbox"}')
    await monitored.bot.database.write(outbox.remove_chat, 5)


async def test_while_telegram_does_not_answer_the_bot_lives_and_is_not_ready(
    monitored: Monitored, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poller, "FIRST_PAUSE_S", 0.02)
    fault = monitored.bot.telegram.faults.add("status", method="getUpdates", code=502, times=1_000)
    await monitored.bot.somebody("en").say("/help")  # ends the poll that waits already
    async with asyncio.timeout(5):
        while (await monitored.page("readyz"))[0] == 200:  # noqa: ASYNC110 - likewise
            await asyncio.sleep(0.005)
    assert '"telegram":"not ok"' in (await monitored.page("readyz"))[1]
    assert 200 == (await monitored.page("healthz"))[0]
    assert fault.hits
    monitored.bot.telegram.faults.clear()


async def test_the_pages_hold_no_word_no_name_and_no_token(monitored: Monitored) -> None:
    kim = monitored.bot.somebody("en", NAME)
    await kim.say(f"what about {WORD}?")
    await kim.say(f"/{WORD}")
    monitored.bot.telegram.inject({WORD: {"text": WORD}})
    monitored.bot.telegram.inject({"message": {"date": 10**400, "text": WORD}})
    await kim.say("/help")
    texts = "".join([(await monitored.page(page))[1] for page in ("healthz", "readyz", "metrics")])
    told = [NAME, WORD, WORD.lower(), TOKEN, TOKEN.partition(":")[2], str(kim.id)]
    assert [] == [each for each in told if each in texts]


@pytest.mark.parametrize("page", ["", "docs", "metrics/x", "healthz/.."])
async def test_there_are_no_other_pages(monitored: Monitored, page: str) -> None:
    assert 404 == (await monitored.page(page))[0]
