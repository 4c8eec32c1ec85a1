"""What lies in a folder, byte by byte."""

from pathlib import Path


def bytes_in(folder: Path) -> bytes:
    """Return everything that is in the files of a folder."""
    return b"\n".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file())
