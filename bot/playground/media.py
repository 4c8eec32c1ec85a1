"""Files that come with a call: new ones, and ones that are known by their file_id."""

from typing import Any, Final

from bot.playground.errors import ApiError, bad
from bot.playground.files import FileInfo
from bot.playground.images import image_size
from bot.playground.params import Upload
from bot.playground.state import TelegramState
from bot.playground.things import thumbnail_sizes

MEGABYTE: Final = 1024 * 1024
MAX_UPLOAD: Final = 50 * MEGABYTE
MAX_PHOTO: Final = 10 * MEGABYTE
MAX_DOWNLOAD: Final = 20 * MEGABYTE
MAX_SIDES: Final = 10_000
"""Pixels of width and height together (core.telegram.org/bots/api#sendphoto)."""
MAX_RATIO: Final = 20


def media_content(state: TelegramState, kind: str, value: Any, params: dict[str, Any]) -> dict[str, Any]:
    """Give the part of a message that holds the photo or document; raises the ApiError 400."""
    if isinstance(value, str) and value.startswith("attach://"):
        value = params.get(value.removeprefix("attach://"))
    if value is None or value == "":
        raise bad(f"there is no {kind} in the request")
    info = _uploaded(state, kind, value) if isinstance(value, Upload) else _known(state, kind, value)
    if kind == "photo":
        return {"photo": thumbnail_sizes(info, image_size(state.files[info.file_id]) or (1, 1))}
    return {"document": {"file_name": info.name, "mime_type": info.mime, **info.wire()}}


def _uploaded(state: TelegramState, kind: str, upload: Upload) -> FileInfo:
    size = len(upload.content)
    if size == 0:
        raise bad("file must be non-empty")
    if size > MAX_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.content)
    return state.add_file(kind, upload.name, upload.mime, upload.content)


def _check_photo(content: bytes) -> None:
    if len(content) > MAX_PHOTO:
        raise bad(
            f"file of size {len(content)} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes"
        )
    sides = image_size(content)
    if sides is None:
        raise bad("IMAGE_PROCESS_FAILED")
    if 0 in sides or sum(sides) > MAX_SIDES or max(sides) > MAX_RATIO * min(sides):
        raise bad("PHOTO_INVALID_DIMENSIONS")


def _known(state: TelegramState, kind: str, value: Any) -> FileInfo:
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    info = state.files.info(str(value))
    if info is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    if info.kind != kind:
        raise bad(f"can't use file of type {info.kind.title()} as {kind.title()}")
    return info


def check_known(state: TelegramState, file_id: str) -> FileInfo:
    """Find a file for getFile; raises the ApiError 400, also for one too big to be fetched."""
    if not file_id:
        raise bad("file_id not specified")
    info = state.files.info(file_id)
    if info is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if info.size > MAX_DOWNLOAD:
        raise bad("file is too big")
    return info
