"""/stats and /privacy: what those who run the bot see, and whom everybody else may ask."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from tests.conftest import Running, running
from tests.driver import Somebody

ADMIN = 7_000_001
"""The first person of a new bot's Telegram."""


@dataclass(frozen=True)
class Housed:
    """A bot with somebody who runs it."""

    bot: Running
    admin: Somebody


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def housed(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Housed]:
    folder, contact = tmp_path_factory.mktemp("bot"), "Kim <kim@example.org>"
    async with running(folder, admin_ids=str(ADMIN), operator_contact=contact) as bot:
        yield Housed(bot, bot.somebody("en"))


async def test_who_runs_the_bot_sees_how_many_use_it_and_what_waits(housed: Housed) -> None:
    lee = housed.bot.somebody("de", "Zanzibarleuchtturm")
    await lee.say("/log 12400 480")
    seen = (await housed.admin.say("/stats")).text
    assert "People: 1, of whom 1 came in the last 7 days and 0 can’t be reached" in seen
    assert "Entries: 1 day in 1 account, 1 of them from the last 7 days" in seen
    assert "Failed in the last 7 days: 0" in seen
    assert "Zanzibarleuchtturm" not in seen


@pytest.mark.parametrize("language", ["de", "en"])
async def test_for_everybody_else_there_is_no_such_command(housed: Housed, language: str) -> None:
    lee = housed.bot.somebody(language)
    assert (await lee.say("/nonsense")).text == (await lee.say("/stats")).text


async def test_in_a_group_nobody_is_shown_the_numbers(housed: Housed) -> None:
    group = housed.bot.telegram.create_group("Café", [housed.admin.id])
    there = Somebody(housed.bot.telegram, housed.admin.person, group)
    await there.say("/help")
    there.expect()
    housed.bot.telegram.say(there.id, "/stats", group)
    await there.hears_nothing()


@pytest.mark.parametrize(("language", "asks"), [("de", "Wen fragen?"), ("en", "Whom to ask?")])
async def test_privacy_names_whom_to_ask_as_the_operator_wrote_it(
    housed: Housed, language: str, asks: str
) -> None:
    lines = (await housed.bot.somebody(language).say("/privacy")).text.splitlines()
    assert lines[-1].startswith(asks)
    assert lines[-1].endswith("Kim <kim@example.org>")


@pytest.mark.parametrize(("language", "asks"), [("de", "Wen fragen?"), ("en", "Whom to ask?")])
async def test_where_no_contact_is_set_privacy_says_so_in_general(
    bot: Running, language: str, asks: str
) -> None:
    lines = (await bot.somebody(language).say("/privacy")).text.splitlines()
    assert lines[-1].startswith(asks)
