"""The command line as people use it: in this process where that will do, as a process of its own where it counts."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from bot.cli import program
from tests.e2e.process import KEPT_OF_THE_ENVIRONMENT

END_S = 60.0
WIDE = {"COLUMNS": "300", "TERMINAL_WIDTH": "300", "NO_COLOR": "1"}
"""A terminal so wide that no line of help is broken."""


@dataclass(frozen=True)
class Ended:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def line(self) -> str:
        """The one line that a command which failed says on standard error; anything more fails the test."""
        assert self.code != 0, self.out
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("mikroskop: ")
        return lines[0]


def typed(*arguments: str, stdin: str | bytes | None = None) -> Ended:
    """Run a command within this process; for commands that neither serve nor log."""
    result = CliRunner(env=WIDE).invoke(program, arguments, input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ended(result.exit_code, result.stdout, result.stderr)


async def started(folder: Path, *arguments: str, **environment: str) -> Ended:
    """Run a command as a process in `folder`, with nothing in its environment but what is given."""
    kept = {name: os.environ[name] for name in KEPT_OF_THE_ENVIRONMENT if name in os.environ}  # noqa: TID251 - only handed on
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=folder,
        env={**kept, **environment, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(END_S):
            out, err = await process.communicate()
    except TimeoutError:
        process.kill()
        await process.wait()
        raise
    return Ended(process.returncode or 0, out.decode(), err.decode())


def found(done: Ended, what: str) -> str:
    """Return the line in which `mikroskop doctor` says what it found of one thing."""
    [line] = [each for each in done.out.splitlines() if each[5:].startswith(what)]
    return line
