"""From a reply to what goes over the wire: words, buttons, lengths that Telegram takes."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.charts.kept import kept
from bot.skills.reply import Button, Keyboard, Reply, Say
from bot.telegram.owners import owned
from bot.wording.catalogue import Catalogue
from bot.wording.pictures import picture_of

MOST_TEXT = 4096
MOST_CAPTION = 1024
"""UTF-16 units after markup is read; counting the markup as well errs on the safe side."""
_GAP = "\n\n"


class Presenter:
    """Turns replies into payloads: plain data that the outbox keeps and the sender sends."""

    def __init__(self, catalogue: Catalogue, username: str) -> None:
        self._catalogue = catalogue
        self._username = username

    def payloads(
        self, reply: Reply, language: str, tapped: int | None, owner: int | None = None
    ) -> list[dict[str, Any]]:
        """Return the messages that a reply needs: one, or several where it is too long.

        `tapped` is the message whose button was pressed; a reply that replaces edits it. `owner` is the only one in a
        group whom its buttons are for.
        """
        code = reply.language or language
        picture = reply.picture
        chunks = self._chunks(code, reply.says, MOST_CAPTION if reply.file or picture else MOST_TEXT)
        if reply.picture_if_it_fits and len(chunks) > 1:
            picture, chunks = None, self._chunks(code, reply.says, MOST_TEXT)
        payloads: list[dict[str, Any]] = [{"text": chunk, "language": code} for chunk in chunks]
        if reply.replaces and tapped is not None and reply.keyboard is None and reply.file is None:
            payloads[0]["edit"] = tapped
        if picture is not None:
            payloads[0]["picture"] = kept(picture_of(picture, self._catalogue, code))
        last = payloads[-1]
        if reply.buttons:
            last["buttons"] = [[self._button(code, button, owner) for button in row] for row in reply.buttons]
        if reply.keyboard is not None:
            last["keyboard"] = self._keyboard(code, reply.keyboard)
        if reply.file is not None:
            last["file"] = reply.file.value
        return payloads

    def _chunks(self, code: str, says: tuple[Say, ...], most: int) -> list[str]:
        """Return the texts of the messages that a reply needs, without what is spare where one would not do."""
        chunks = list(packed(self._catalogue.paragraphs(code, says), most))
        spare = [at for at, each in enumerate(says) if each.spare]
        while len(chunks) > 1 and spare:
            at = spare.pop()
            says = (*says[:at], *says[at + 1 :])
            chunks = list(packed(self._catalogue.paragraphs(code, says), most))
        return chunks

    def _button(self, code: str, button: Button, owner: int | None) -> dict[str, str]:
        label = {"text": self._catalogue.plain(code, button.label, button.facts)}
        if button.private_start is not None:
            return {**label, "url": f"https://t.me/{self._username}?start={button.private_start}"}
        if button.tap is None:
            raise ValueError(f"the button {button.label} does nothing")
        data = button.tap.pack()
        return {**label, "data": data if owner is None else owned(data, owner)}

    def _keyboard(self, code: str, keyboard: Keyboard) -> dict[str, str]:
        if keyboard is Keyboard.NONE:
            return {"kind": keyboard.value}
        return {
            "kind": keyboard.value,
            "text": self._catalogue.plain(code, "keyboard-send-location"),
        }


def packed(paragraphs: Sequence[str], most: int) -> Iterator[str]:
    """Put paragraphs together into as few messages as fit; one that alone is too long is cut at its lines."""
    message = ""
    for part in (piece for paragraph in paragraphs for piece in _pieces(paragraph, most)):
        longer = message + _GAP + part if message else part
        if message and _units(longer) > most:
            yield message
            message = part
        else:
            message = longer
    if message:
        yield message


def _pieces(paragraph: str, most: int) -> Iterator[str]:
    """Cut a paragraph between lines: markup never spans a line where texts are long (lists)."""
    if _units(paragraph) <= most:
        yield paragraph
        return
    piece = ""
    for line in paragraph.split("\n"):
        longer = f"{piece}\n{line}" if piece else line
        if piece and _units(longer) > most:
            yield piece
            piece = line
        else:
            piece = longer
    yield piece


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
