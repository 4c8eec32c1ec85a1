"""The files people and the bot have sent."""

import mimetypes
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

MAX_KEPT_BYTES: Final = 512 * 1024 * 1024
"""All contents together; the oldest files go first."""
FOLDERS: Final = {"photo": "photos", "voice": "voice", "sticker": "stickers"}
PREFIXES: Final = {
    "photo": "AgACAgIAAx",
    "voice": "AwACAgIAAx",
    "sticker": "CAACAgIAAx",
    "document": "BQACAgIAAx",
}


@dataclass(frozen=True, slots=True)
class FileInfo:
    """What is known of a file; `size` in bytes as Telegram declares it."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    path: str

    def wire(self) -> dict[str, Any]:
        """Build the part of a Telegram object that names a file."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


class FileStore(Mapping[str, bytes]):
    """Contents by file_id, in memory or in a folder that outlives the process."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._contents: dict[str, bytes] = {}
        self._infos: dict[str, FileInfo] = {}
        self._by_path: dict[str, str] = {}
        self._bytes = 0

    def __getitem__(self, file_id: str) -> bytes:
        if self._folder is None or file_id in self._contents:
            return self._contents[file_id]
        if file_id not in self._infos:
            raise KeyError(file_id)
        try:
            return (self._folder / self._infos[file_id].unique_id).read_bytes()
        except OSError as error:
            raise KeyError(file_id) from error

    def __iter__(self) -> Iterator[str]:
        return iter(self._infos)

    def __len__(self) -> int:
        return len(self._infos)

    def info(self, file_id: str) -> FileInfo | None:
        """Find what is known of a file."""
        return self._infos.get(file_id)

    def at_path(self, path: str) -> FileInfo | None:
        """Find a file by the path getFile gave."""
        file_id = self._by_path.get(path)
        return self._infos.get(file_id) if file_id else None

    def add(
        self, number: int, kind: str, name: str, mime: str, content: bytes, size: int | None = None
    ) -> FileInfo:
        """Keep a file under a number of its own; `size` where a false size shall be declared."""
        suffix = Path(name).suffix or mimetypes.guess_extension(mime) or ""
        info = FileInfo(
            f"{PREFIXES.get(kind, PREFIXES['document'])}{number:08d}",
            f"AQAD{number:08d}",
            kind,
            name,
            mime,
            len(content) if size is None else size,
            f"{FOLDERS.get(kind, 'documents')}/file_{number}{suffix}",
        )
        self._remember(info)
        self._bytes += len(content)
        if self._folder is None:
            self._contents[info.file_id] = content
        else:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self._folder / info.unique_id).write_bytes(content)
        while self._bytes > MAX_KEPT_BYTES and len(self._infos) > 1:
            self._forget(next(iter(self._infos)))
        return info

    def snapshot(self) -> list[dict[str, Any]]:
        """Give what is known of all files, for the state file."""
        return [asdict(info) for info in self._infos.values()]

    def restore(self, rows: list[dict[str, Any]]) -> None:
        """Take up what a snapshot gave."""
        for row in rows:
            info = FileInfo(**row)
            self._remember(info)
            self._bytes += info.size

    def _remember(self, info: FileInfo) -> None:
        self._infos[info.file_id] = info
        self._by_path[info.path] = info.file_id

    def _forget(self, file_id: str) -> None:
        info = self._infos.pop(file_id)
        self._by_path.pop(info.path, None)
        self._bytes -= len(self._contents.pop(file_id, b"")) if self._folder is None else info.size
        if self._folder is not None:
            (self._folder / info.unique_id).unlink(missing_ok=True)
