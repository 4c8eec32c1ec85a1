"""A state file lets the playground go on where it stopped, also after a kill."""

import asyncio
import json
import os
import stat
from pathlib import Path

import pytest

from bot.playground.ids import BLOCK, Ids
from bot.playground.params import Upload
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram
from tests.playground.conftest import ANNA, BEN, PNG


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def test_after_an_orderly_end_the_ids_go_on_without_a_gap(path: Path) -> None:
    first = Telegram(state_file=path)
    first.say(ANNA, "one")
    first.save()
    second = Telegram(state_file=path)
    second.say(ANNA, "two")
    ids = [update["update_id"] for update in second.pending]
    assert [ids[0], ids[0] + 1] == ids
    assert ["one", "two"] == [message["text"] for message in second.messages(ANNA)]


async def test_after_a_kill_no_id_is_given_twice(path: Path) -> None:
    used: set[int] = set()
    for _ in range(3):
        telegram = Telegram(state_file=path)
        handed_out = [telegram.ids.take("update") for _ in range(BLOCK + 5)]
        assert used.isdisjoint(handed_out)
        used.update(handed_out)


def test_what_is_kept_of_people_belongs_to_its_owner_alone(path: Path) -> None:
    before = os.umask(0)
    telegram = Telegram(state_file=path)
    telegram.say(ANNA, "mine")
    telegram.save()
    telegram.files.add(1, "photo", "a.png", "image/png", PNG)
    os.umask(before)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert {"state.json": 0o600, "state.files": 0o700} == modes


def test_a_block_is_stored_before_its_first_number_is_handed_out() -> None:
    stored: list[int] = []
    ids = Ids({"update": 10}, lambda: stored.append(ids.reserved()["update"]))
    numbers = [ids.take("update") for _ in range(2 * BLOCK)]
    assert list(range(10, 10 + 2 * BLOCK)) == numbers
    assert [10 + BLOCK, 10 + 2 * BLOCK] == stored


def test_a_new_state_begins_beyond_the_ids_of_a_lost_one() -> None:
    earlier = Telegram(clock=lambda: 1_800_000_000.0)
    later = Telegram(clock=lambda: 1_800_000_100.0)
    assert later.ids.take("update") > earlier.ids.take("update")


async def test_everything_people_see_outlives_the_process(path: Path) -> None:
    first = Telegram(state_file=path)
    first.say(ANNA, "/start")
    markup = {"keyboard": [[{"text": "later"}]]}
    await first.call(
        "sendMessage", {"chat_id": ANNA, "text": "<b>hi</b>", "reply_markup": markup, "parse_mode": "HTML"}
    )
    photo = await first.call("sendPhoto", {"chat_id": ANNA, "photo": Upload("a.png", "image/png", PNG)})
    commands = [{"command": "help", "description": "Help"}]
    await first.call("setMyCommands", {"commands": commands, "language_code": "de"})
    await first.call("setMyDescription", {"description": "A bot"})
    await first.call("setWebhook", {"url": "https://example.org/hook", "secret_token": "s"})
    group = first.create_group("Backrunde", [ANNA, BEN])
    first.block(BEN)
    first.save()
    second = Telegram(state_file=path)
    assert first.messages(ANNA) == second.messages(ANNA)
    assert first.pending == second.pending
    assert PNG == second.files[photo["photo"][-1]["file_id"]]
    assert (markup, True) == (second.private_chat(ANNA).keyboard, second.private_chat(BEN).blocked)
    assert ([ANNA, BEN], "Backrunde") == (second.chats[group].members, second.chats[group].wire["title"])
    assert (commands, "A bot") == (
        second.profile.shown_commands("de-CH", ANNA, ANNA),
        second.profile.text("description", ""),
    )
    assert first.webhook == second.webhook


async def test_changes_are_written_soon_and_together(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.playground.persistence.DEBOUNCE_SECONDS", 0.01)
    telegram = Telegram(state_file=path)
    for number in range(50):
        telegram.say(ANNA, str(number))
    assert [] == Telegram(state_file=path).messages(ANNA)[1:]
    written = asyncio.Event()
    replace = Path.replace

    def replaced(beside: Path, target: Path) -> Path:
        written.set()
        return replace(beside, target)

    monkeypatch.setattr(Path, "replace", replaced)
    async with asyncio.timeout(5):
        await written.wait()
    assert 50 == len(Telegram(state_file=path).messages(ANNA))


async def test_a_server_that_stops_writes_what_is_left(path: Path) -> None:
    telegram = Telegram(state_file=path)
    server = PlaygroundServer(telegram)
    await server.start()
    telegram.say(ANNA, "last words")
    await server.stop()
    assert ["last words"] == [message["text"] for message in Telegram(state_file=path).messages(ANNA)]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"version": 0}'])
def test_a_damaged_state_is_put_aside(path: Path, damage: str) -> None:
    path.write_text(damage)
    telegram = Telegram(state_file=path)
    assert [] == telegram.messages(ANNA)
    assert damage == path.with_name("state.json.damaged").read_text()


def test_the_state_is_one_json_document(path: Path) -> None:
    telegram = Telegram(state_file=path)
    telegram.say(ANNA, "Grüße 😀")
    telegram.save()
    assert 1 == json.loads(path.read_text(encoding="utf-8"))["version"]
    assert ["state.json"] == [file.name for file in path.parent.iterdir()]


def test_without_a_path_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    telegram = Telegram()
    telegram.say(ANNA, "one")
    telegram.save()
    assert [] == list(tmp_path.iterdir())
