"""How a command fails: one line on standard error that says what to do, and an exit code."""

from typing import NoReturn

import typer

FAILED = 1
WRONG_USE = 2


def fail(line: str, code: int = FAILED) -> NoReturn:
    """End the command with one line."""
    typer.echo(f"mikroskop: {line}", err=True)
    raise typer.Exit(code)
