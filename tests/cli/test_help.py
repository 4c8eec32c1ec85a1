"""Every command and every option explains itself, and every setting stands in .env.example."""

import re
from typing import Any

import pytest
import typer
from typer.core import TyperGroup

from bot.cli import program
from tests.cli.console import typed


def commands(command: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Return a command and all below it, each with the words that call it."""
    below = command.commands.items() if isinstance(command, TyperGroup) else ()
    return [(path, command), *(pair for name, each in below for pair in commands(each, (*path, name)))]


FRAME = re.compile(r"│|\x1b\[[0-9;]*m")
"""What a terminal adds to the words of help."""
EVERY = commands(typer.main.get_command(program))
CONTRACT = {
    ("start",),
    ("run",),
    ("playground",),
    ("ask",),
    ("standing",),
    ("understand",),
    ("locales", "check"),
    ("db", "upgrade"),
    ("db", "backup"),
}


def test_the_commands_that_scripts_rely_on_exist() -> None:
    assert {path for path, _ in EVERY} >= CONTRACT


@pytest.mark.parametrize(("path", "command"), EVERY, ids=[" ".join(path) or "mikroskop" for path, _ in EVERY])
def test_help_says_what_a_command_and_each_of_its_options_does(path: tuple[str, ...], command: Any) -> None:
    shown = typed(*path, "--help")
    words = " ".join(FRAME.sub(" ", shown.out).split())
    assert 0 == shown.code
    assert "" == shown.err
    assert command.help
    assert command.help in words
    for parameter in command.params:
        said = getattr(parameter, "help", None)
        assert said, f"{parameter.name} is not explained"
        assert " ".join(said.split()) in words


def test_the_version_is_one_line() -> None:
    shown = typed("--version")
    assert (0, "") == (shown.code, shown.err)
    assert shown.out.startswith("mikroskop ")
    assert 1 == len(shown.out.splitlines())


def test_an_unknown_command_is_wrong_use_and_leads_to_help() -> None:
    refused = typed("nonsense")
    assert 2 == refused.code
    assert "No such command 'nonsense'" in refused.err
    assert "--help" in refused.err
