"""What a call of the Bot API can end with besides a result."""

from typing import Any, Final

REASONS: Final = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class ApiError(Exception):
    """An answer with `ok: false`, in Telegram's words; `html` stands for a proxy that answers instead."""

    def __init__(
        self, code: int, description: str, parameters: dict[str, int] | None = None, *, html: bool = False
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters
        self.html = html

    def body(self) -> dict[str, Any]:
        """Build the JSON body Telegram sends for this error."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class DroppedError(Exception):
    """The connection is closed without an answer; whether the call was done is the fault's business."""


def bad(reason: str) -> ApiError:
    """Build the 400 of a request Telegram does not accept."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """Build the 403 of a chat the bot may not write to."""
    return ApiError(403, f"Forbidden: {reason}")


def too_many(retry_after: int) -> ApiError:
    """Build the 429 of a flood; `retry_after` in seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def migrated(to_chat_id: int) -> ApiError:
    """Build the 400 of a group that became a supergroup."""
    return ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": to_chat_id},
    )
