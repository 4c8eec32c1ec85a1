"""Commands that answer at once and keep nothing: ask, standing, understand."""

import asyncio
import json
import re
import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from bot.cli.failing import WRONG_USE, fail
from bot.cli.moments import Now, moment
from bot.clock import utc_now
from domain.limits import FigureFault, figure_fault
from domain.standing import as_json
from domain.standing import standing as standing_of

_FAULTS = {
    FigureFault.NEGATIVE: "must not be negative",
    FigureFault.ABSURD: "must not be above 10 billion",
}
Language = Annotated[str, typer.Option(help="The language of the answer: a folder of locales/.")]


def ask(
    text: Annotated[str, typer.Argument(help="What you would write to the bot.")], language: Language = "en"
) -> None:
    """Print one answer. Nothing is stored."""
    typer.echo("\n\n".join(asyncio.run(_answers(text, language))))


def standing(
    followers: Annotated[str, typer.Argument(help="Followers, as a plain number.")],
    likes: Annotated[str | None, typer.Argument(help="Likes of a typical post.")] = None,
    as_data: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    language: Language = "en",
) -> None:
    """Tell where an account with these figures stands."""
    figures = [_figure("FOLLOWERS", followers), None if likes is None else _figure("LIKES", likes)]
    if as_data:
        typer.echo(json.dumps(as_json(standing_of(figures[0] or 0, figures[1]))))
        return
    text = "/standing " + " ".join(str(figure) for figure in figures if figure is not None)
    typer.echo("\n\n".join(asyncio.run(_answers(text, language))))


def understand(
    now: Now = None,
) -> None:
    """Read JSON lines {"text", "language"} from standard input and print what each means."""
    from bot.understanding.reader import Reader  # noqa: PLC0415 - slow to load, and only needed here
    from bot.wording.catalogue import LOCALES  # noqa: PLC0415 - likewise

    reader = Reader(LOCALES)
    today = moment(now).date()
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            text, language = _asked(line, number)
            meaning = reader.read(text, language, today)
            typer.echo(
                json.dumps(
                    {
                        "intent": meaning.intent,
                        "confidence": meaning.confidence,
                        "alternatives": list(meaning.alternatives),
                        "slots": meaning.slots.as_data(),
                    },
                    ensure_ascii=False,
                )
            )


def _asked(line: bytes, number: int) -> tuple[str, str]:
    try:
        data: Any = json.loads(line)
        text, language = data["text"], data.get("language", "en")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        text = language = None
    if not isinstance(text, str) or not isinstance(language, str):
        fail(f'line {number} is not an object like {{"text": "...", "language": "de"}}', WRONG_USE)
    return text, language


def _figure(name: str, text: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,400}", text):
        fail(f"{name} must be a plain whole number such as 12400, not {text[:40]!r}", WRONG_USE)
    figure = int(text)
    fault = figure_fault(figure)
    if fault:
        fail(f"{name} {_FAULTS[fault]}", WRONG_USE)
    return figure


async def _answers(text: str, language: str) -> Iterator[str]:
    from bot.oneshot import UnknownLanguageError, answer  # noqa: PLC0415 - slow to load, and only needed here

    if not text.strip():
        fail('there is nothing to answer; try: mikroskop ask "12400 followers, 480 likes"', WRONG_USE)
    try:
        return iter(await answer(text, language, utc_now()))
    except UnknownLanguageError as error:
        fail(f"there is no language {language!r}; there are: {', '.join(error.known)}", WRONG_USE)
