import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Running

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for room in ("bot", "domain") for path in (ROOT / room).rglob("*.py"))
MOST_LINES = 300
LOOKS_AT_THE_CLOCK = {"bot/clock.py"}
READS_THE_ENVIRONMENT = {"bot/settings.py"}
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _nodes(path: Path) -> Iterator[ast.AST]:
    yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _attributes(path: Path) -> Iterator[tuple[str, str]]:
    """Yield what is looked up in what: ("datetime", "now") for datetime.now and datetime.datetime.now alike."""
    for node in _nodes(path):
        if isinstance(node, ast.Attribute):
            of = node.value
            yield (of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")), node.attr


def test_arrows_run_one_way() -> None:
    program = str(Path(sys.executable).with_name("lint-imports"))
    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stdout + done.stderr


def test_only_the_room_storage_writes_sql() -> None:
    harmless = {"Connection", "DBAPIError", "OperationalError"}  # handed on, and caught
    found = [
        f"{_name(path)}:{node.lineno} {alias.name}"
        for path in MODULES
        if not _name(path).startswith("bot/storage/")
        for node in _nodes(path)
        if (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy")
        or (isinstance(node, ast.Import) and any(each.name.startswith("sqlalchemy") for each in node.names))
        for alias in node.names
        if alias.name not in harmless
    ]
    assert [] == found


def test_every_module_is_short_enough_to_be_read() -> None:
    lines = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {} == {name: count for name, count in lines.items() if count > MOST_LINES}


def test_every_module_says_what_it_is_for() -> None:
    parsed = {_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
    assert [] == [name for name, module in parsed.items() if not ast.get_docstring(module)]


def test_only_one_module_looks_at_the_clock() -> None:
    assert LOOKS_AT_THE_CLOCK == {_name(path) for path in MODULES if CLOCKS & set(_attributes(path))}


def test_only_the_settings_read_the_environment() -> None:
    reading = {
        _name(path) for path in MODULES if {("os", "environ"), ("os", "getenv")} & set(_attributes(path))
    }
    assert reading <= READS_THE_ENVIRONMENT


def test_nothing_is_built_when_a_module_is_loaded() -> None:
    built = {
        "Database",
        "Catalogue",
        "Wire",
        "Settings",
        "create_engine",
        "create_async_engine",
        "Telegram",
        "Reader",
    }
    found = [
        f"{_name(path)}:{node.lineno}"
        for path in MODULES
        for statement in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Expr))
        for node in ast.walk(statement)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in built
    ]
    assert [] == found


def test_no_module_names_a_machine_or_a_registry() -> None:
    telling = ("/root/", "/home/", "/Users/", "pypi.org", "files.pythonhosted")
    texts = {_name(path): path.read_text(encoding="utf-8") for path in MODULES}
    assert [] == [name for name, text in texts.items() if any(each in text for each in telling)]


def test_nothing_is_left_for_later() -> None:
    marks = "|".join("".join(letters) for letters in (("TO", "DO"), ("FIX", "ME"), ("X", "XX")))
    texts = {_name(path): path.read_text(encoding="utf-8") for path in MODULES}
    assert [] == [name for name, text in texts.items() if re.search(rf"\b({marks})\b", text)]


async def test_the_http_client_of_the_bot_writes_no_log_that_could_carry_the_token(
    bot: Running, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        await bot.somebody().say("/help")
    assert [] == [
        record.name for record in caplog.records if record.name.startswith(("httpx", "httpcore", "aiohttp"))
    ]
    assert "playground" not in " ".join(
        record.getMessage() for record in caplog.records if record.name != "uvicorn"
    )
