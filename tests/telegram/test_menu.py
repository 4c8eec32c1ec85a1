from pathlib import Path

import pytest

from bot.playground.telegram import Call, Telegram
from bot.skills.contents import COMMANDS
from bot.storage.database import Database
from bot.telegram.menu import Menu
from bot.wording.catalogue import DEFAULT, Catalogue
from tests.telegram.conftest import Line
from tests.telegram.post_office import open_database
from tests.wording.small_locales import catalogue_of

# python-telegram-bot warns whenever it makes a RetryAfter; bot.telegram.wire.seconds takes both of its forms
pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
CATALOGUE = Catalogue()
LISTED = ("start", *COMMANDS, "help")
LANGUAGES = [*CATALOGUE.codes, ""]


async def _published(line: Line, database: Database, catalogue: Catalogue = CATALOGUE) -> list[Call]:
    """Publish the menu and return the calls that it took."""
    before = len(line.telegram.calls)
    await Menu(line.wire, database, catalogue, LISTED).publish()
    return line.telegram.calls[before:]


def _code(language: str) -> str:
    return language or DEFAULT


async def test_every_language_and_everybody_else_gets_commands_and_texts(line: Line, tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        calls = await _published(line, database)
    assert 4 * len(LANGUAGES) == len(calls)
    for language in LANGUAGES:
        menu = CATALOGUE.languages[_code(language)].menu
        shown = line.telegram.profile.commands[f"default/{language}"]
        assert [(name, menu.commands[name].text) for name in LISTED] == [
            (each["command"], each["description"]) for each in shown
        ]
        assert _texts(line.telegram, language) == (
            menu.bot.name,
            menu.bot.description.strip(),
            menu.bot.short_description,
        )


def _texts(telegram: Telegram, language: str) -> tuple[str, ...]:
    kinds = ("name", "description", "short_description")
    return tuple(telegram.profile.text(kind, language).strip() for kind in kinds)


async def test_what_has_not_changed_is_not_set_again(line: Line, tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await _published(line, database)
        assert [] == await _published(line, database)


async def test_a_later_process_sets_nothing_again_either(line: Line, tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await _published(line, database)
    async with open_database(tmp_path) as database:
        assert [] == await _published(line, database)


async def test_only_what_changed_is_set(line: Line, tmp_path: Path) -> None:
    catalogue = catalogue_of(tmp_path / "locales", "")
    async with open_database(tmp_path) as database:
        await _published(line, database)
        menu = tmp_path / "locales" / "de" / "menu.toml"
        text = menu.read_text(encoding="utf-8")
        menu.write_text(text.replace('name = "Mikroskop"', 'name = "Mikroskop zwei"'), encoding="utf-8")
        [call] = await _published(line, database, catalogue)
    assert ("setMyName", "de", "Mikroskop zwei") == (
        call.method,
        call.params["language_code"],
        call.params["name"],
    )


async def test_two_bots_on_one_database_have_menus_of_their_own(line: Line, tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await _published(line, database)
        await database.write(
            lambda connection: connection.exec_driver_sql("UPDATE bot_profile SET bot_id = 5").close()
        )
        assert 4 * len(LANGUAGES) == len(await _published(line, database))


async def test_what_telegram_refuses_is_left_out_and_tried_at_the_next_start(
    line: Line, tmp_path: Path
) -> None:
    line.telegram.faults.add("status", method="setMyName", code=400)
    async with open_database(tmp_path) as database:
        assert 4 * len(LANGUAGES) == len(await _published(line, database))
        assert ["setMyName"] == [call.method for call in await _published(line, database)]


async def test_where_telegram_wants_a_pause_the_menu_waits(line: Line, tmp_path: Path) -> None:
    line.telegram.faults.add("status", method="setMyName", code=429, retry_after=0.2)
    async with open_database(tmp_path) as database:
        calls = await _published(line, database)
    refused, repeated = [call for call in calls if call.method == "setMyName"][:2]
    assert (429, True) == (refused.error_code, repeated.ok)
    assert repeated.at - refused.at >= 0.2
