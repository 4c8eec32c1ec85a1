"""Settings that cannot be used are named in one line, and their values are not repeated."""

from pathlib import Path

import pytest

from tests.cli.console import typed

SETTINGS = (
    "BOT_TOKEN",
    "DATABASE_URL",
    "SEND_RATE",
    "SEND_RATE_CHAT",
    "LOG_LEVEL",
    "LOG_FORMAT",
    "ALLOWED_IDS",
)
SECRET = "1000001:secret"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with no setting of the developer's."""
    monkeypatch.chdir(tmp_path)
    for name in (*SETTINGS, "TELEGRAM_API_URL", "PROXY_URL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.parametrize("environment", [{}, {"BOT_TOKEN": ""}], ids=["unset", "empty"])
def test_without_a_token_the_bot_says_where_to_get_one(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    refused = typed("run")
    assert "Get a token from @BotFather on Telegram and put BOT_TOKEN=... into .env" in refused.line
    assert "mikroskop playground" in refused.line
    assert (1, "") == (refused.code, refused.out)


@pytest.mark.parametrize(
    ("name", "value", "may_be"),
    [
        ("SEND_RATE", "fast", "a valid number"),
        ("SEND_RATE", "-1", "greater than or equal to 0"),
        ("SEND_RATE", "nan", "than or equal to"),
        ("SEND_RATE_CHAT", "-0.5", "greater than or equal to 0"),
        ("SEND_RATE", "0.001", "SEND_RATE: must be 0, for no pace, or 0.01 or more"),
        ("LOG_LEVEL", "LOUD", "'DEBUG', 'INFO', 'WARNING' or 'ERROR'"),
        ("LOG_FORMAT", "xml", "'text' or 'json'"),
        ("ALLOWED_IDS", "kim", "ALLOWED_IDS: Input should be a valid integer"),
        ("TELEGRAM_API_URL", "ftp://example.com", "must begin with http:// or https://"),
    ],
)
@pytest.mark.parametrize("command", ["start", "run", "playground", "db upgrade", "db backup copy.db"])
def test_a_setting_that_cannot_be_is_named_with_what_it_may_be(
    command: str, name: str, value: str, may_be: str, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setenv("BOT_TOKEN", SECRET)
    monkeypatch.setenv(name, value)
    refused = typed(*command.split())
    assert name in refused.line
    assert may_be in refused.line
    assert "See .env.example" in refused.line
    assert SECRET not in refused.line
    assert 1 == refused.code
    assert [] == list(folder.iterdir())


def test_all_settings_that_are_wrong_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_RATE", "fast")
    monkeypatch.setenv("LOG_LEVEL", "LOUD")
    line = typed("run").line
    assert "SEND_RATE" in line
    assert "LOG_LEVEL" in line


def test_the_file_env_is_read_and_the_environment_wins(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / ".env").write_text("LOG_LEVEL=LOUD\nSEND_RATE=fast\n", encoding="utf-8")
    monkeypatch.setenv("SEND_RATE", "5")
    line = typed("run").line
    assert "LOG_LEVEL" in line
    assert "SEND_RATE" not in line


def test_a_file_env_in_foreign_letters_is_named(folder: Path) -> None:
    (folder / ".env").write_bytes("BOT_TOKEN=Schlüssel".encode("latin-1"))
    assert "the file .env is not UTF-8 text. Save it as UTF-8." in typed("run").line
