"""`mikroskop dead`: what failed is listed without its words, shown, put back or removed, beside a running bot too."""

import json
from pathlib import Path

import pytest

from bot.clock import utc_now
from bot.storage import dead_letters, inbox
from bot.storage.inbox import Arrival
from bot.storage.outbox import Outgoing
from bot.storage.sqlite import writing_engine
from bot.telegram import lanes
from bot.weekly import run
from tests.cli.console import started, typed
from tests.conftest import Running, running
from tests.driver import Somebody
from tests.storage.moments import NOW

KIM = 700_001
WORDS = "Grüße aus Köln"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with an empty database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    typed("db", "upgrade")
    return tmp_path


@pytest.fixture
def buried(folder: Path) -> list[str]:
    """Bury an update and a message, and return their numbers."""
    body = json.dumps({"update_id": 20, "message": {"text": WORDS}})
    with writing_engine(folder / "mikroskop.db").begin() as connection:
        dead_letters.bury_update(connection, Arrival(1, 20, KIM, body), "ValueError in nearest:5", NOW)
        dead_letters.bury_message(connection, Outgoing(3, None, -5, {"text": WORDS}, 1), "BadRequest", NOW)
        return [str(each.number) for each in dead_letters.every(connection)]


def test_where_nothing_failed_the_list_says_so() -> None:
    done = typed("dead", "list")
    assert (0, "there are no dead letters\n", "") == (done.code, done.out, done.err)


def test_the_list_has_one_line_each_and_none_of_their_words(buried: list[str]) -> None:
    lines = typed("dead", "list").out.splitlines()
    assert [number in line for number, line in zip(buried, lines, strict=True)] == [True, True]
    assert "2026-11-20 09:30 UTC  update   person 700001  ValueError in nearest:5" in lines[0]
    assert "message  nobody  BadRequest" in lines[1]
    assert WORDS not in "".join(lines)


def test_one_is_shown_with_what_it_holds(buried: list[str]) -> None:
    shown = typed("dead", "show", buried[0])
    assert WORDS == json.loads(shown.out.split("\n", 1)[1])["message"]["text"]
    assert "there is no dead letter 99" in typed("dead", "show", "99").line


def test_those_that_are_dropped_are_gone_and_others_are_named(buried: list[str]) -> None:
    done = typed("dead", "drop", *buried, "99")
    assert (1, "99: there is none of this number\n") == (done.code, done.err)
    assert f"{buried[0]}: removed\n{buried[1]}: removed\n" == done.out
    assert "no dead letters" in typed("dead", "list").out


def test_what_is_put_back_waits_for_the_next_start(folder: Path, buried: list[str]) -> None:
    done = typed("dead", "retry", buried[0])
    assert (0, f"{buried[0]}: put back\n") == (done.code, done.out)
    with writing_engine(folder / "mikroskop.db").begin() as connection:
        assert [20] == [each.update_id for each in inbox.waiting(connection, 1, utc_now())]


async def _failed(bot: Running, kim: Somebody, kind: str) -> None:
    """Let a question of somebody's end as a dead letter."""
    if kind == "update":
        arrival = Arrival(1_000_001, 1, kim.id, "")
        raw = {"update_id": 1, "message": _message(kim, "/help")}
        body = Arrival(arrival.bot_id, 1, kim.id, json.dumps(raw))
        await bot.database.write(dead_letters.bury_update, body, "ValueError", NOW)
    else:
        row = Outgoing(1, kim.id, kim.id, {"text": WORDS}, 1)
        await bot.database.write(dead_letters.bury_message, row, "BadRequest", NOW)


def _message(kim: Somebody, text: str) -> dict[str, object]:
    return {"message_id": 1, "date": 1, "from": kim.person.user(), "chat": kim.person.chat(), "text": text}


@pytest.mark.parametrize(("kind", "said"), [("update", "12,400 followers"), ("message", WORDS)])
async def test_a_running_bot_takes_up_what_is_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, said: str
) -> None:
    monkeypatch.setattr(lanes, "LOOK_S", 0.05)
    monkeypatch.setattr(run, "LOOK_S", 0.05)
    folder = tmp_path / "bot"
    folder.mkdir()
    async with running(folder) as bot:
        kim = bot.somebody("en")
        await kim.say("/cancel")
        await _failed(bot, kim, kind)
        kim.expect()
        [letter] = await bot.database.read(dead_letters.every)
        url = f"sqlite:///{folder}/bot.db"
        done = await started(tmp_path, "dead", "retry", str(letter.number), DATABASE_URL=url)
        assert (0, "") == (done.code, done.err)
        assert said in (await kim.answer()).text
