import re
from pathlib import Path

import pytest

from bot.address import Address
from bot.settings import TELEGRAM, BadSettingsError, Settings, load

EXAMPLE = Path(__file__).parents[1] / ".env.example"
NAMES = [name.upper() for name in Settings.model_fields]


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave out the developer's own environment and .env."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_API_URL", "ftp://my-secret"),
        ("TELEGRAM_API_URL", "my-secret"),
        ("ALLOWED_IDS", "12,my-secret"),
        ("MESSAGES_A_MINUTE", "my-secret"),
        ("MESSAGES_A_MINUTE", "59"),
        ("SEND_RATE", "my-secret"),
        ("SEND_RATE", "-1"),
        ("SEND_RATE", "nan"),
        ("SEND_RATE", "inf"),
        ("SEND_RATE", "1e-9"),
        ("SEND_RATE_CHAT", "inf"),
        ("RETENTION_MONTHS", "1"),
        ("RETENTION_MONTHS", "1201"),
        ("SEND_RATE_CHAT", "my-secret"),
        ("SEND_RATE_CHAT", "-0.5"),
        ("WEBHOOK_URL", "my-secret"),
        ("WEBHOOK_URL", "ftp://my-secret"),
        ("WEBHOOK_URL", "https:///my-secret"),
        ("WEBHOOK_SECRET", "my secret"),
        ("WEBHOOK_SECRET", "my-secret" * 29),
        ("WEBHOOK_LISTEN", "my-secret"),
        ("METRICS_LISTEN", "my-secret"),
        ("WEBHOOK_LISTEN", "my-secret:70000"),
        ("WEBHOOK_KEY", "my-secret"),
        ("LOG_LEVEL", "my-secret"),
        ("LOG_FORMAT", "my-secret"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_but_not_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettingsError) as refusal:
        load()
    assert str(refusal.value).startswith(name)
    assert value not in str(refusal.value)
    assert refusal.value.__cause__ is None


def test_everything_that_is_wrong_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_RATE", "x")
    monkeypatch.setenv("LOG_FORMAT", "x")
    with pytest.raises(BadSettingsError, match=r"SEND_RATE: .*; LOG_FORMAT: "):
        load()


def test_without_any_setting_the_defaults_stand() -> None:
    settings = load()
    assert (None, TELEGRAM, "sqlite:///mikroskop.db") == (
        settings.bot_token,
        settings.telegram_api_url,
        settings.database_url,
    )
    assert (frozenset(), None, 30.0, 1.0) == (
        settings.allowed_ids,
        settings.proxy_url,
        settings.send_rate,
        settings.send_rate_chat,
    )


def test_a_bare_port_is_one_of_this_machine_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("METRICS_LISTEN", "9464")
    assert Address("127.0.0.1", 9464) == load().metrics_listen


def test_an_empty_setting_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert Settings(_env_file=None) == load()


@pytest.mark.parametrize("text", ["12,34", "12, 34", "12 34", " 12 ,, 34, "])
def test_ids_stand_apart_by_commas_or_spaces(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("ALLOWED_IDS", text)
    assert frozenset({12, 34}) == load().allowed_ids


def test_a_level_may_be_written_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "debug")
    assert "DEBUG" == load().log_level


def test_a_slash_at_the_end_of_the_address_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8081/")
    assert "http://127.0.0.1:8081" == load().telegram_api_url


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SEND_RATE=5\nSEND_RATE_CHAT=6\nSOMETHING_ELSE=7\n", encoding="utf-8")
    monkeypatch.setenv("SEND_RATE", "8")
    settings = load()
    assert (8.0, 6.0) == (settings.send_rate, settings.send_rate_chat)


@pytest.mark.parametrize("name", ["BOT_TOKEN", "WEBHOOK_SECRET"])
def test_secrets_do_not_show_where_settings_are_printed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "ABCDEFGHIJ")
    settings = load()
    assert "ABCDEFGHIJ" not in f"{settings!r} {settings} {settings.model_dump_json()}"


def _example() -> dict[str, str]:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if re.match(r"[A-Z]", line))


def test_the_example_names_exactly_the_settings_there_are() -> None:
    assert sorted(NAMES) == sorted(_example())


def test_the_example_as_it_is_changes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    defaults = load()
    (tmp_path / ".env").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert defaults == load()


def test_the_example_explains_every_setting() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert [] == [name for name in NAMES if not re.search(rf"^# .*\n{name}=", text, re.MULTILINE)]


def test_a_setting_that_does_nothing_without_another_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "my-secret")
    monkeypatch.setenv("WEBHOOK_LISTEN", "127.0.0.1:9000")
    monkeypatch.setenv("BACKUP_KEEP", "3")
    assert (
        "WEBHOOK_SECRET does nothing without WEBHOOK_URL",
        "WEBHOOK_LISTEN does nothing without WEBHOOK_URL",
        "BACKUP_KEEP does nothing without BACKUP_DIR",
    ) == load().idle


def test_a_setting_with_the_one_it_belongs_to_or_at_its_usual_value_is_not_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org/updates")
    monkeypatch.setenv("WEBHOOK_SECRET", "my-secret")
    monkeypatch.setenv("BACKUP_KEEP", "7")
    assert () == load().idle
