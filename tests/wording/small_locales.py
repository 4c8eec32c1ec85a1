"""A languages' folder of one message each, to see what becomes of a fact."""

import shutil
from pathlib import Path

from bot.wording.catalogue import LOCALES, Catalogue

GERMAN, ENGLISH = "de", "en"


def catalogue_of(folder: Path, messages: str) -> Catalogue:
    """Return a catalogue of German and English with these messages in both."""
    for code in (GERMAN, ENGLISH):
        (folder / code / "messages").mkdir(parents=True)
        shutil.copy(LOCALES / code / "language.toml", folder / code)
        shutil.copy(LOCALES / code / "menu.toml", folder / code)
        (folder / code / "messages" / "all.ftl").write_text(messages, encoding="utf-8")
    return Catalogue(folder)
