"""Commands about dead letters: updates that could not be handled, messages that could not be delivered."""

import json
from typing import Annotated

import typer

from bot.cli.beside import beside
from bot.cli.failing import FAILED, fail
from bot.clock import utc_now
from bot.storage import dead_letters
from bot.storage.dead_letters import DeadLetter

group = typer.Typer(
    no_args_is_help=True,
    help="Dead letters: what could not be handled or delivered. They go by themselves after a week.",
)
Numbers = Annotated[list[int], typer.Argument(help="Numbers, as `mikroskop dead list` prints them.")]


@group.command("list")
def every() -> None:
    """List the dead letters, without a word of what they hold."""
    letters = beside(lambda database: database.read(dead_letters.every))
    for letter in letters:
        typer.echo(_line(letter))
    if not letters:
        typer.echo("there are no dead letters")


@group.command()
def show(
    number: Annotated[int, typer.Argument(help="Its number, as `mikroskop dead list` prints it.")],
) -> None:
    """Print a dead letter with what it holds: it may be what somebody wrote."""
    found = beside(lambda database: database.read(dead_letters.read, number))
    if found is None:
        fail(_unknown(number))
    letter, content = found
    typer.echo(_line(letter))
    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))


@group.command()
def retry(numbers: Numbers) -> None:
    """Put dead letters back; a running bot takes them up within seconds, another one when it starts."""
    retried = beside(
        lambda database: database.write(
            lambda connection: [dead_letters.retry(connection, number, utc_now()) for number in numbers]
        )
    )
    _tell(
        numbers,
        retried,
        "put back",
        "there is none, or an older version buried it and did not note whose it is",
    )


@group.command()
def drop(numbers: Numbers) -> None:
    """Remove dead letters for good."""
    dropped = beside(
        lambda database: database.write(
            lambda connection: [dead_letters.drop(connection, number) for number in numbers]
        )
    )
    _tell(numbers, dropped, "removed", "there is none of this number")


def _tell(numbers: list[int], done: list[bool], did: str, otherwise: str) -> None:
    for number, was_done in zip(numbers, done, strict=True):
        typer.echo(f"{number}: {did if was_done else otherwise}", err=not was_done)
    if not all(done):
        raise typer.Exit(FAILED)


def _unknown(number: int) -> str:
    return f"there is no dead letter {number}. `mikroskop dead list` prints those that there are."


def _line(letter: DeadLetter) -> str:
    kind = "update " if letter.incoming else "message"
    person = "nobody" if letter.person_id is None else f"person {letter.person_id}"
    return f"{letter.number:>6}  {letter.at:%Y-%m-%d %H:%M} UTC  {kind}  {person}  {letter.reason}"
