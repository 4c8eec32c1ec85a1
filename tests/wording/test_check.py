import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.skills.contents import COMMANDS, OPERATOR_COMMANDS
from bot.wording.catalogue import LOCALES
from bot.wording.check import References, check_project, gaps, references
from bot.wording.language import Language

SOME = ("settings.ftl", "buttons.ftl", "meeting.ftl")
"""Files of messages that are enough to plant gaps in."""
Plant = Callable[[Path], None]
LOG_ALIASES = r"^(\[commands\.log\]\ntext = .*\naliases = \[)"


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """Copy a part of the project's own languages, to plant gaps in it."""

    def others(folder: str, names: list[str]) -> list[str]:
        return [name for name in names if name.endswith(".ftl") and name not in SOME]

    return Path(shutil.copytree(LOCALES, tmp_path / "locales", ignore=others))


def _written() -> set[str]:
    texts = [(LOCALES / "en" / "messages" / name).read_text(encoding="utf-8") for name in SOME]
    return {name for text in texts for name in re.findall(r"^([a-z][a-z0-9-]*) =", text, re.MULTILINE)}


USED = References(ids=_written())


def _gaps(root: Path, used: References = USED) -> list[str]:
    languages = [Language(path) for path in sorted(root.iterdir()) if path.is_dir()]
    return list(gaps(languages, used, ("start", *COMMANDS, "help", *OPERATOR_COMMANDS)))


def _changed(file: str, pattern: str, replacement: str) -> Plant:
    def plant(root: Path) -> None:
        path = root / file
        text, times = re.subn(
            pattern, replacement, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert 1 == times
        path.write_text(text, encoding="utf-8")

    return plant


def _added(file: str, text: str) -> Plant:
    def plant(root: Path) -> None:
        with (root / file).open("a", encoding="utf-8") as opened:
            opened.write(f"\n{text}\n")

    return plant


def _not_utf_8(root: Path) -> None:
    path = root / "de" / "messages" / "settings.ftl"
    path.write_bytes(
        path.read_text(encoding="utf-8")
        .replace("ü", "ue")
        .replace("ö", "\x00")
        .encode()
        .replace(b"\0", b"\xf6")
    )


def test_the_project_has_no_gaps() -> None:
    assert (["de", "en"], []) == check_project()


@pytest.mark.parametrize(
    ("plant", "found"),
    [
        (_changed("de/messages/buttons.ftl", r"^button-log = .*$", ""), "de: button-log is missing"),
        (_added("en/messages/settings.ftl", "unasked = x"), "en: unasked is used nowhere"),
        (_added("en/messages/settings.ftl", "unasked = x"), "de: unasked is missing"),
        (
            _changed("de/messages/settings.ftl", r"^(settings-language = .*)\{ \$language \}", r"\1"),
            "de: settings-language leaves out $language",
        ),
        (
            _changed("en/messages/settings.ftl", r"^(settings = .*)</b>", r"\1"),
            "en: settings: <b> is not closed",
        ),
        (
            _changed("en/messages/settings.ftl", r"^(settings = .*)<b>(.*)</b>", r"\1<h1>\2</h1>"),
            "en: settings: <h1> is no tag of Telegram's",
        ),
        (_changed("en/messages/settings.ftl", r"^(settings = .*)$", r"\1 1 < 2"), "en: settings: a bare < or >"),
        (
            _changed("en/messages/settings.ftl", r"^(settings = .*)$", r"\1 <b><i>x</b></i>"),
            "en: settings: </b> closes nothing",
        ),
        (
            _changed("en/messages/settings.ftl", r"^(settings = .*)$", r'\1 <b class="x">x</b>'),
            "en: settings: <b> has the wrong attributes",
        ),
        (
            _changed("en/messages/settings.ftl", r"^(settings = .*)$", r"\1 &nbsp;"),
            "en: settings: &nbsp; is no entity of Telegram's",
        ),
        (
            _changed("en/messages/meeting.ftl", r"\[thanks\] (.*)$", r"[thanks] \1 <b>"),
            "en: smalltalk: <b> is not closed",
        ),
        (
            _added("de/messages/settings.ftl", "half = { $"),
            "de: settings.ftl: cannot be read: 'half = { $'",
        ),
        (_not_utf_8, "de: settings.ftl: cannot be read: not UTF-8"),
        (
            _added("de/messages/buttons.ftl", "settings = <b>x</b>"),
            "de: settings is written twice",
        ),
        (_changed("de/menu.toml", r"^\[commands\.rate\]$", "[commands.quote]"), "de: menu.toml: rate is missing"),
        (
            _changed("de/menu.toml", r"^\[commands\.rate\]$", "[commands.quote]"),
            "de: menu.toml: quote is no command",
        ),
        (
            _changed("de/menu.toml", LOG_ALIASES, r'\1"rate", '),
            "de: menu.toml: rate stands for rate and for log",
        ),
        (
            _changed("de/menu.toml", LOG_ALIASES, r'\1"Öl", '),
            "de: menu.toml: 'Öl' cannot be a command",
        ),
        (
            _changed("en/menu.toml", r"^aliases = \[", "aliases = [\"loeschen\", "),
            "en: menu.toml: loeschen stands for delete and for start",
        ),
        (_changed("de/menu.toml", r"^\[bot\]$", "[bot"), "de: menu.toml: "),
        (_changed("de/menu.toml", r"^name = .*$", 'name = "' + "x" * 65 + '"'), "de: menu.toml: "),
        (
            _changed("de/language.toml", r"^babel = .*$", 'babel = "xx_XX"'),
            "de: language.toml: unknown locale 'xx_XX'",
        ),
        (_changed("de/language.toml", r"^babel = .*$", ""), "de: language.toml: "),
    ],
)  # fmt: skip
def test_a_gap_is_found_and_named(locales: Path, plant: Plant, found: str) -> None:
    plant(locales)
    assert [] != [line for line in _gaps(locales) if line.startswith(found)]


def test_all_gaps_are_found_at_once(locales: Path) -> None:
    _added("de/messages/settings.ftl", "half = { $")(locales)
    _changed("de/messages/buttons.ftl", r"^button-log = .*$", "")(locales)
    _changed("en/menu.toml", r"^\[commands\.rate\]$", "[commands.ratio]")(locales)
    assert 4 == len(_gaps(locales))


def test_a_further_language_is_checked_like_the_others(locales: Path) -> None:
    shutil.copytree(locales / "en", locales / "nl")
    aliases = re.compile(r"^aliases = .*$", re.MULTILINE)
    menu = locales / "nl" / "menu.toml"
    menu.write_text(aliases.sub("", menu.read_text(encoding="utf-8")), encoding="utf-8")
    assert [] == _gaps(locales)
    _changed("nl/messages/buttons.ftl", r"^button-log = .*$", "")(locales)
    assert ["nl: button-log is missing"] == _gaps(locales)


def _read(folder: Path, source: str) -> References:
    path = folder / "module.py"
    path.write_text(source, encoding="utf-8")
    return references([path])


@pytest.mark.parametrize(
    "call", ['say("kept")', 'item("kept", n=1)', 'Say("kept")', 'Button("kept")', 'Message("kept", {})']
)
def test_a_call_demands_its_message(tmp_path: Path, call: str) -> None:
    found = _read(tmp_path, f"x = {call}")
    assert {"kept"} == found.called
    assert found.use("kept")


def test_a_message_that_code_demands_and_nobody_wrote_is_missing_everywhere(
    locales: Path, tmp_path: Path
) -> None:
    demanded = _read(tmp_path, 'say("never-written")')
    used = References(USED.ids | demanded.ids, demanded.called)
    assert ["de: never-written is missing", "en: never-written is missing"] == _gaps(locales, used)


@pytest.mark.parametrize("name", ["tip-fixed-day", "tip-fixed-day-do", "tip-fixed-day-why"])
def test_a_tip_that_a_language_lacks_is_missing(tmp_path: Path, name: str) -> None:
    root = Path(shutil.copytree(LOCALES, tmp_path / "locales"))
    _changed("de/messages/tips-figures.ftl", rf"^{name} = .*$", "")(root)
    assert [f"de: {name} is missing"] == check_project(root)[1]


def test_a_tip_that_no_language_has_is_missing_everywhere_and_one_of_the_languages_only_is_used_nowhere(
    tmp_path: Path,
) -> None:
    root = Path(shutil.copytree(LOCALES, tmp_path / "locales"))
    for code in ("de", "en"):
        _changed(f"{code}/messages/tips-figures.ftl", r"^tip-fixed-day = ", "tip-any-day = ")(root)
    assert {
        "de: tip-fixed-day is missing",
        "en: tip-fixed-day is missing",
        "de, en: tip-any-day is used nowhere",
    } == set(check_project(root)[1])


def test_a_name_put_together_uses_every_message_of_its_pattern(tmp_path: Path) -> None:
    found = _read(tmp_path, 'say(f"explain-{topic}-more")')
    assert (True, False) == (found.use("explain-costs-more"), found.use("explain-costs"))


def test_a_name_that_is_chosen_is_used_but_not_demanded(tmp_path: Path) -> None:
    found = _read(tmp_path, 'text = "one-way" if x else "another"; say(text)')
    assert (True, True, set()) == (found.use("one-way"), found.use("another"), found.called)


def test_what_code_does_not_name_is_not_used(tmp_path: Path) -> None:
    assert not _read(tmp_path, 'say("kept")').use("dropped")
