"""All languages, and the one way to turn a message id with its facts into words."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from fluent.runtime.types import FluentType

from bot.skills.reply import Fact, Facts, LanguageName, MenuText, Message, Say
from bot.wording.formats import formatted
from bot.wording.language import Language
from bot.wording.plain import cleaned, escaped, unescaped

LOCALES = Path(__file__).parents[2] / "locales"
DEFAULT = "en"


class UnknownMessageError(LookupError):
    """No language has a message of this id: a mistake in the code, found by `locales check`."""


class Catalogue:
    """The languages that have a folder; what one of them lacks is said in the default one."""

    def __init__(self, root: Path = LOCALES) -> None:
        self.root = root
        folders = sorted(path for path in root.iterdir() if (path / "language.toml").is_file())
        self.languages = {folder.name: Language(folder) for folder in folders}
        if DEFAULT not in self.languages:
            raise ValueError(f"{root} has no folder {DEFAULT}")

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages' codes, in the order of the alphabet."""
        return tuple(self.languages)

    def nearest(self, telegram_language: str | None) -> str:
        """Return the language for an IETF tag as Telegram gives it (de, de-AT, ...), else the default."""
        code = str(telegram_language or "").split("-")[0].lower()  # whatever an update holds
        return code if code in self.languages else DEFAULT

    def usual_zone(self, telegram_language: str | None) -> str | None:
        """Return the zone in which most people live whose Telegram speaks like this, where there is one."""
        zones = self.languages[self.nearest(telegram_language)].profile.usual_zones
        tag = (telegram_language or "").lower()
        return zones.get(tag) or zones.get(tag.split("-")[0])

    @cached_property
    def commands(self) -> Mapping[str, str]:
        """Every name a command can be called by, in any language, and the command it stands for."""
        names = {}
        for language in self.languages.values():
            for command, texts in language.menu.commands.items():
                names.update(dict.fromkeys((command, *texts.aliases), command))
        return names

    def has(self, message: str, code: str) -> bool:
        """Return whether the language has the message."""
        return self.languages[code].bundle.has_message(message)

    def text(self, code: str, message: str, facts: Facts | None = None) -> str:
        """Return a message in HTML with its facts in the language's own formats; facts are escaped.

        Raises UnknownMessageError where neither the language nor the default one has it.
        """
        for language in (self.languages[code], self.languages[DEFAULT]):
            if language.bundle.has_message(message):
                return self._format(language, message, facts or {})
        raise UnknownMessageError(message)

    def plain(self, code: str, message: str, facts: Facts | None = None) -> str:
        """Return a message as plain text, for buttons and pictures, which know no markup."""
        return unescaped(self.text(code, message, facts))

    def not_your_button(self, telegram_language: str | None) -> str:
        """Return what somebody reads who presses a button of another person's answer, in plain text."""
        return self.text(self.nearest(telegram_language), "not-your-button")

    def answer_lost(self, language: str | None) -> str:
        """Return what somebody reads in place of an answer that cannot be sent to them."""
        return self.text(self.nearest(language), "answer-lost")

    def paragraphs(self, code: str, says: tuple[Say, ...]) -> list[str]:
        """Return the texts of a reply; lines of a list come joined to the paragraph before them."""
        texts: list[str] = []
        for each in says:
            if each.optional and not self.has(each.message, code):
                continue
            text = self.text(code, each.message, each.facts)
            if each.close and texts:
                texts[-1] += "\n" + text
            else:
                texts.append(text)
        return texts

    def _format(self, language: Language, message: str, facts: Facts) -> str:
        pattern = language.bundle.get_message(message).value
        if pattern is None:
            raise UnknownMessageError(message)
        # a tip is handed every benchmark and shows a few: only what is shown is put into words
        shown = language.variables_of(message)
        arguments = {name: self._argument(language, fact) for name, fact in facts.items() if name in shown}
        text, errors = language.bundle.format_pattern(pattern, arguments)
        if errors:
            raise ValueError(f"{language.code}: {message}: {errors[0]!r}")
        return str(text)

    def _argument(self, language: Language, fact: Fact) -> str | FluentType:
        match fact:
            case Message(id=message, facts=facts):
                return self.text(language.code, message, facts)
            case LanguageName(code=code):
                return self.languages[code].profile.name
            case MenuText(command=command):
                return escaped(language.menu.commands[command].text)
            case str():
                return escaped(cleaned(fact))
            case _:
                return formatted(fact, language.locale)
