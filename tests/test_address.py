import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.address import Address


@pytest.mark.parametrize(
    ("text", "host", "port", "reachable"),
    [
        ("127.0.0.1:8080", "127.0.0.1", 8080, "127.0.0.1:8080"),
        ("[::1]:8080", "::1", 8080, "[::1]:8080"),
        ("localhost:0", "localhost", 0, "localhost:0"),
        ("8443", "127.0.0.1", 8443, "127.0.0.1:8443"),
        (":8443", "", 8443, "127.0.0.1:8443"),
        ("0.0.0.0:8443", "0.0.0.0", 8443, "127.0.0.1:8443"),  # noqa: S104 - nothing listens
        ("[::]:8443", "::", 8443, "127.0.0.1:8443"),
    ],
)
def test_an_address_is_a_host_and_a_port(text: str, host: str, port: int, reachable: str) -> None:
    address = Address.parse(text)
    assert (host, port, reachable) == (address.host, address.port, address.reachable)
    assert address == Address.parse(str(address))


@pytest.mark.parametrize(
    "text", ["", "80800", "localhost", "localhost:", "localhost:65536", "a:-1", "::1:8080", "a:b"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="must look like"):
        Address.parse(text)


@given(st.text())
def test_any_text_is_an_address_or_a_value_error(text: str) -> None:
    try:
        address = Address.parse(text)
    except ValueError:
        return
    assert address == Address.parse(str(address))
