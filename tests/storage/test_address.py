import pytest

from bot.storage.address import server_address, shown


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("sqlite:///mikroskop.db", None),
        ("postgresql://kim:secret@host:5433/bot", "postgresql://kim:secret@host:5433/bot"),
        ("postgres://host/bot", "postgresql://host/bot"),
        ("postgresql+asyncpg://host/bot?sslmode=require", "postgresql://host/bot?sslmode=require"),
        ("postgresql://kim:p%40ss%2Fword@host/bot", "postgresql://kim:p%40ss%2Fword@host/bot"),
    ],
)
def test_the_server_behind_a_url_has_its_address_as_its_own_tools_write_it(
    url: str, address: str | None
) -> None:
    assert address == server_address(url)


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("sqlite:///mikroskop.db", "sqlite:///mikroskop.db"),
        ("sqlite:////var/lib/my figures.db", "sqlite:////var/lib/my figures.db"),
        ("postgresql://kim:secret@host/bot", "postgresql://kim:***@host/bot"),
        ("postgresql://kim@host/bot?password=secret", "postgresql://kim@host/bot"),
    ],
)
def test_a_url_is_shown_without_its_password(url: str, seen: str) -> None:
    assert seen == shown(url)
