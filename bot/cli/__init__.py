"""The command line: one module a group of commands, wired here.

What an operator reads (help, errors) is English and lives in the code; what a person reads comes from locales/.
"""

from importlib.metadata import version
from typing import Annotated

import typer

from bot.cli import answers, database, dead, doctor, encryption, importing, languages, serve, stats, weekly

program = typer.Typer(
    name="mikroskop",
    help="A Telegram bot that looks closely at small accounts.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer hands a flag over like this
    if wanted:
        typer.echo(f"mikroskop {version('mikroskop')}")
        raise typer.Exit


@program.callback()
def _options(
    show_version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and end."),
    ] = False,
) -> None:
    """Look closely at small accounts."""


program.command("start")(serve.start)
program.command("run")(serve.run)
program.command("playground")(serve.playground)
program.command("ask")(answers.ask)
# so that -5 is a figure that cannot be, and no unknown option
program.command("standing", context_settings={"ignore_unknown_options": True})(answers.standing)
program.command("understand")(answers.understand)
program.command("import")(importing.import_file)
program.command("weekly")(weekly.weekly)
program.command("doctor")(doctor.doctor)
program.command("stats")(stats.stats)
program.add_typer(languages.group, name="locales")
database.group.command("encrypt")(encryption.encrypt)
database.group.command("decrypt")(encryption.decrypt)
program.add_typer(database.group, name="db")
program.add_typer(dead.group, name="dead")
