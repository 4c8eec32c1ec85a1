"""A port for a server that has to be told its address before it listens."""

import socket


def free_port() -> int:
    """Return a port of this machine that nobody uses just now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
