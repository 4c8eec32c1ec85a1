"""Where a server listens, as an operator writes it: 127.0.0.1:8080 or 8080, [::1]:8080, :8080 for every network."""

from dataclasses import dataclass
from typing import Self

ANYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - compared only
LOOPBACK = "127.0.0.1"
MOST_LINES = 200
"""Lines at once to a server that strangers may reach: Telegram's 40, a proxy's, and room."""


@dataclass(frozen=True, slots=True)
class Address:
    """A host of this machine and a port; port 0 is any free one."""

    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the address that a text names: HOST:PORT, or a port of this machine alone. Raises ValueError."""
        text = text.strip()
        host, colon, port = (LOOPBACK, ":", text) if text.isdecimal() else text.rpartition(":")
        bare = host.removeprefix("[").removesuffix("]")
        if not colon or not port.isdecimal() or int(port) > 65535 or (":" in bare and bare == host):
            raise ValueError("must look like 127.0.0.1:8080 or [::1]:8080")
        return cls(bare, int(port))

    @property
    def is_v6(self) -> bool:
        """Return whether the host is an address of IPv6."""
        return ":" in self.host

    @property
    def reachable(self) -> str:
        """Return HOST:PORT as a program on this machine may call it."""
        host = LOOPBACK if self.host in ANYWHERE else self.host
        return f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if self.is_v6 else f"{self.host}:{self.port}"


class ListenError(Exception):
    """Nothing can be served at an address; the message says why."""

    def __init__(self, address: Address, reason: str) -> None:
        super().__init__(reason)
        self.address = address
