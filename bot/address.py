"""Where a server listens, as an operator writes it: 127.0.0.1:8080, [::1]:8080, or :8080 for every network."""

from dataclasses import dataclass
from typing import Self

ANYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - compared only


@dataclass(frozen=True, slots=True)
class Address:
    """A host of this machine and a port; port 0 is any free one."""

    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the address that a text names. Raises ValueError for anything else than HOST:PORT."""
        host, colon, port = text.strip().rpartition(":")
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
        host = "127.0.0.1" if self.host in ANYWHERE else self.host
        return f"[{host}]:{self.port}" if ":" in host else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if self.is_v6 else f"{self.host}:{self.port}"
