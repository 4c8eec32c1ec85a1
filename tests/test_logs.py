import json
import logging
from collections.abc import Iterator
from typing import Literal

import pytest

from bot.logs import JsonFormatter, TextFormatter, configure
from bot.settings import Settings
from tests.conftest import TOKEN

REAL = "1234567890:AAF-abc_DEFghiJKLmnoPQRstuVWXyz12345"
BOTH = [TextFormatter(), JsonFormatter()]


def _record(
    message: str, *args: object, error: BaseException | None = None, **fields: object
) -> logging.LogRecord:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("bot.telegram", logging.WARNING, "x.py", 1, message, args, info)
    record.__dict__.update(fields)
    return record


def _fail(text: str) -> None:
    raise ValueError(text)


def _failed(text: str) -> BaseException | None:
    try:
        _fail(text)
    except ValueError as error:
        return error
    return None


@pytest.mark.parametrize("formatter", BOTH)
@pytest.mark.parametrize("token", [REAL, TOKEN])
def test_a_token_is_removed_wherever_it_stands(formatter: logging.Formatter, token: str) -> None:
    url = f"https://api.telegram.org/bot{token}/getUpdates"
    record = _record("at %s", url, error=_failed(url), url=url, nested={"urls": [url]}, key=f"bot{token}")
    assert token.partition(":")[2] not in formatter.format(record)
    assert "<token>" in formatter.format(record)


@pytest.mark.parametrize("formatter", BOTH)
def test_figures_and_times_are_no_tokens(formatter: logging.Formatter) -> None:
    line = formatter.format(_record("12:30:45 12400:480 1795403714:5", update_id=7_000_001))
    assert "<token>" not in line
    assert "7000001" in line


def test_a_line_of_text_has_level_message_and_fields() -> None:
    line = TextFormatter().format(_record("polling %s", "failed", action="poll_failed", pause_s=0.5))
    assert line.endswith(" WARNING polling failed action=poll_failed pause_s=0.5")


def test_a_line_of_json_has_level_message_and_fields() -> None:
    entry = json.loads(
        JsonFormatter().format(_record("polling %s", "failed", action="poll_failed", pause_s=0.5))
    )
    assert {
        "level": "WARNING",
        "message": "polling failed",
        "action": "poll_failed",
        "pause_s": 0.5,
    }.items() <= entry.items()
    assert "at" in entry


def test_json_is_one_object_a_line_whatever_stands_in_it() -> None:
    record = _record("two\nlines", error=_failed("three\nlines\n"), odd=object(), text='"ä"\r\n\u2028')
    line = JsonFormatter().format(record)
    assert 1 == line.count("{")
    assert [line] == line.split("\n")
    assert "three" in json.loads(line)["trace"]


def test_a_trace_follows_its_line() -> None:
    first, *rest = TextFormatter().format(_record("oh", error=_failed("why"))).split("\n")
    assert first.endswith("WARNING oh")
    assert "ValueError: why" == rest[-1]


@pytest.fixture
def _restored() -> Iterator[None]:
    """Put the logs of the tests back as they were."""
    root, quiet = logging.getLogger(), {name: logging.getLogger(name).level for name in ("httpx", "telegram")}
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    for name, was in quiet.items():
        logging.getLogger(name).setLevel(was)


@pytest.mark.usefixtures("_restored")
@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING"])
@pytest.mark.parametrize(
    "library", ["httpx", "httpcore", "aiohttp", "telegram", "telegram.ext", "uvicorn", "asyncio"]
)
def test_the_libraries_whose_lines_carry_addresses_stay_quiet(
    level: str, library: str, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(level, "text")
    logging.getLogger(library).info("POST https://api.telegram.org/bot%s/getMe", REAL)
    logging.getLogger(library).debug("POST")
    assert "POST" not in capsys.readouterr().err


@pytest.mark.usefixtures("_restored")
@pytest.mark.parametrize("style", Settings.model_fields["log_format"].annotation.__args__)  # type: ignore[union-attr]
def test_logs_go_to_standard_error_in_the_form_that_was_chosen(
    style: Literal["text", "json"], capsys: pytest.CaptureFixture[str]
) -> None:
    configure("INFO", style)
    logging.getLogger("bot.app").info("hello", extra={"action": "greeting"})
    logging.getLogger("bot.app").debug("unheard")
    captured = capsys.readouterr()
    assert "" == captured.out
    assert ("json" == style) == captured.err.startswith("{")
    assert "greeting" in captured.err
    assert "unheard" not in captured.err


@pytest.mark.usefixtures("_restored")
def test_what_an_error_of_a_library_says_is_heard_without_its_token(
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure("ERROR", "text")
    logging.getLogger("httpx").error("cannot reach bot%s", REAL)
    assert "cannot reach bot<token>" in capsys.readouterr().err
