"""A language is a folder: one more of them, and the bot speaks it, without a line of code."""

import shutil
from pathlib import Path

from bot.wording.catalogue import LOCALES
from bot.wording.check import check_project
from tests.conftest import running


def add_italian(root: Path) -> None:
    """Write a third language: its own names and a few messages; the rest stays English for this test."""
    shutil.copytree(LOCALES, root)
    folder = root / "it"
    shutil.copytree(root / "en", folder)
    for name in ("words.toml", "numbers.toml", "dates.toml"):
        (folder / name).unlink()
    (folder / "language.toml").write_text('name = "Italiano"\nbabel = "it_IT"\n', encoding="utf-8")
    menu = (folder / "menu.toml").read_text(encoding="utf-8")
    (folder / "menu.toml").write_text(_with_alias(menu, "log", "annota"), encoding="utf-8")
    figures = folder / "messages" / "figures.ftl"
    english = figures.read_text(encoding="utf-8")
    figures.write_text(english.replace("<b>Saved: ", "<b>Salvato: "), encoding="utf-8")


def _with_alias(menu: str, command: str, alias: str) -> str:
    head, _, tail = menu.partition(f"[commands.{command}]")
    body, aliases, rest = tail.partition("aliases = [")
    return f'{head}[commands.{command}]{body}{aliases}"{alias}", {rest}'


async def test_a_third_language_talks_by_command_by_button_and_in_bare_numbers(tmp_path: Path) -> None:
    add_italian(tmp_path / "locales")
    async with running(tmp_path, tmp_path / "locales") as bot:
        gia = bot.somebody("it", "Gia")
        assert "Salvato: 12.400 followers, 480 likes." in (await gia.say("/annota 12400 480")).text
        kept = await gia.say("12.500 / 490")
        assert "Salvato: 12.500 followers, 490 likes." in kept.text
        assert "3,92%" in kept.text
        assert (await gia.press(kept, "Undo")).edited
        kim = bot.somebody("en")
        chosen = await kim.press(await kim.say("/language"), "Italiano")
        assert "Italiano" in chosen.text
        assert "Salvato" in (await kim.say("500 / 20")).text
        commands = await bot.telegram.call("getMyCommands", {"language_code": "it"})
        assert "log" in [each["command"] for each in commands]


def test_locales_check_knows_the_third_language(tmp_path: Path) -> None:
    add_italian(tmp_path / "locales")
    assert (["de", "en", "it"], []) == check_project(tmp_path / "locales")
    (tmp_path / "locales" / "it" / "messages" / "meeting.ftl").unlink()
    _, gaps = check_project(tmp_path / "locales")
    assert "it: help is missing" in gaps
