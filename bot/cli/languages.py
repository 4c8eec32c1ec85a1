"""Commands about the languages."""

import typer

from bot.cli.failing import FAILED

group = typer.Typer(no_args_is_help=True, help="The languages under locales/.")


@group.callback()
def _group() -> None:
    """Look after the languages."""


@group.command()
def check() -> None:
    """List every gap of every language at once; exit 1 if there is one."""
    from bot.wording.check import check_project  # noqa: PLC0415 - slow to load, and only needed here

    languages, gaps = check_project()
    for gap in gaps:
        typer.echo(gap)
    if gaps:
        typer.echo(f"{len(gaps)} gaps in {', '.join(languages)}", err=True)
        raise typer.Exit(FAILED)
    typer.echo(f"no gaps in {', '.join(languages)}")
