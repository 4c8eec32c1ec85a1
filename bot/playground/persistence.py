"""The playground's state file: one JSON document, replaced as a whole."""

import asyncio
import contextlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

DEBOUNCE_SECONDS: Final = 0.5
VERSION: Final = 1


def owner_only(path: str | Path, flags: int) -> int:
    """Open a file, made readable by its owner alone where it is new: what people say here is their own."""
    return os.open(path, flags, 0o600)


class StateFile:
    """Reads the state once and writes it atomically, soon after a change or at once."""

    def __init__(self, path: Path, snapshot: Callable[[bool], dict[str, Any]]) -> None:
        self.path = path
        self._snapshot = snapshot
        self._timer: asyncio.TimerHandle | None = None

    def read(self) -> dict[str, Any] | None:
        """Give the stored state; one that cannot be read is put aside as *.damaged, and None given."""
        try:
            state = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (ValueError, OSError):
            state = None
        if isinstance(state, dict) and state.get("version") == VERSION:
            return state
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_name(f"{self.path.name}.damaged"))
        return None

    def soon(self) -> None:
        """Write shortly, once for all changes until then; without a running loop at once."""
        if self._timer is not None:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.write()
            return
        self._timer = loop.call_later(DEBOUNCE_SECONDS, self._due)

    def _due(self) -> None:
        self._timer = None
        self.write()

    def write(self, *, final: bool = False) -> None:
        """Write now; `final` says that no more ids will be taken."""
        if final and self._timer is not None:
            self._timer.cancel()
            self._timer = None
        text = json.dumps({"version": VERSION, **self._snapshot(final)}, ensure_ascii=False)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_name(f"{self.path.name}.new")
        with open(beside, "w", encoding="utf-8", errors="surrogatepass", opener=owner_only) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.path)
