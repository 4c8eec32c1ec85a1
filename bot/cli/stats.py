"""The numbers of the whole bot in the terminal."""

import typer

from bot.cli.beside import beside
from bot.clock import utc_now


def stats() -> None:
    """Print the numbers of the whole bot: how many, never who; runs beside a running bot."""
    from bot.storage.numbers import numbers  # noqa: PLC0415 - slow to load, and only needed here

    found = beside(lambda database: database.read(numbers, utc_now()))
    lines = {
        "people": f"{found.people} ({found.new_people} new within 7 days, {found.unreachable} out of reach)",
        "accounts": found.accounts,
        "days kept": f"{found.days} ({found.new_days} within 7 days)",
        "partners": found.partners,
        "weekly summaries": found.summaries,
        "asked back": f"{found.asked_back} times within 7 days, {found.chosen} times a meaning was chosen",
        **{f"waiting: {name}": queue.waiting for name, queue in found.levels.queues.items()},
        **{f"dead letters: {direction}": number for direction, number in found.levels.dead.items()},
    }
    for name, value in lines.items():
        typer.echo(f"{name:<20}{value}")
