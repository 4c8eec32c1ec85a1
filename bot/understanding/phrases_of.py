"""The phrases that train the understanding, as they lie in locales/, and a fingerprint of all that goes into it."""

import hashlib
from pathlib import Path

LINE_BREAK = " ⏎ "
_COMMENT = "# "
_LEARNED_FROM = ("concepts.toml", "numbers.toml", "dates.toml")


def learned(root: Path) -> tuple[str, ...]:
    """Return the languages whose free text is learned: those whose folder has phrases."""
    return tuple(sorted(folder.parent.name for folder in root.glob("*/phrases")))


def phrases_of(root: Path, language: str) -> dict[str, list[str]]:
    """Return the phrases of a language by intent."""
    files = sorted((root / language / "phrases").glob("*.txt"))
    return {path.stem: _lines(path) for path in files}


def digest(root: Path) -> str:
    """Return a fingerprint of phrases and word lists: another one means that the model has to be trained anew."""
    content = hashlib.sha256()
    for language in learned(root):
        folder = root / language
        for path in [*sorted((folder / "phrases").glob("*.txt")), *(folder / name for name in _LEARNED_FROM)]:
            if path.is_file():
                content.update(f"{language}/{path.name}\n".encode() + path.read_bytes())
    return content.hexdigest()


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        line.replace(LINE_BREAK, "\n") for line in lines if line.strip() and not line.startswith(_COMMENT)
    ]
