"""One language: a folder under locales/ with its messages, its menu and what is usual where it is spoken."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from pydantic import BaseModel, ConfigDict, Field

from bot.wording.variables import variables

COMMAND = r"^[a-z0-9_]{1,32}$"
"""The form that Telegram demands of commands, and so of aliases."""


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Profile(_Data):
    """How the language calls itself, formats its figures, and in which zones its speakers usually live.

    The zones go by tags as Telegram gives them, in lower case: a proposal that a person confirms.
    """

    name: str
    babel: str
    usual_zones: dict[str, str] = Field(default_factory=dict)


class BotTexts(_Data):
    """What Telegram shows of the bot itself; the limits are Telegram's."""

    name: str = Field(max_length=64)
    short_description: str = Field(max_length=120)
    description: str = Field(max_length=512)


class CommandTexts(_Data):
    """A command's line in the menu, and the names it has in this language."""

    text: str = Field(min_length=1, max_length=256)
    aliases: tuple[str, ...] = ()


class Menu(_Data):
    """The bot's own texts and its commands."""

    bot: BotTexts
    commands: dict[str, CommandTexts]


@dataclass(frozen=True)
class Language:
    """A language as its folder has it; files are read when they are first needed."""

    folder: Path

    @property
    def code(self) -> str:
        """The folder's name: de, en, ..."""
        return self.folder.name

    @cached_property
    def profile(self) -> Profile:
        """Its language.toml."""
        return Profile.model_validate(_toml(self.folder / "language.toml"))

    @cached_property
    def menu(self) -> Menu:
        """Its menu.toml."""
        return Menu.model_validate(_toml(self.folder / "menu.toml"))

    @cached_property
    def locale(self) -> Locale:
        """The conventions for numbers and days."""
        return Locale.parse(self.profile.babel)

    @cached_property
    def bundle(self) -> FluentBundle:
        """All its messages."""
        # isolation marks around every figure would be copied along with the text; facts are cleaned instead
        bundle = FluentBundle([self.profile.babel.replace("_", "-")], use_isolating=False)
        parser = FluentParser(
            with_spans=False
        )  # where a word stands in its file takes as much room as the words
        for path in self.message_files:
            bundle.add_resource(parser.parse(path.read_text(encoding="utf-8")))
        return bundle

    def variables_of(self, message: str) -> frozenset[str]:
        """Return the names of the facts that a message of the bundle shows or chooses by."""
        if message not in self._variables:
            self._variables[message] = variables(self.bundle.get_message(message).value)
        return self._variables[message]

    @cached_property
    def _variables(self) -> dict[str, frozenset[str]]:
        return {}

    @property
    def message_files(self) -> list[Path]:
        """The Fluent files."""
        return sorted((self.folder / "messages").glob("*.ftl"))


def _toml(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)
