"""How updates reach the bot: getUpdates or a webhook."""

from typing import Any, Final

from bot.playground.errors import ApiError
from bot.playground.params import Upload, flag, integer, string
from bot.playground.state import TelegramState
from bot.playground.webhook_settings import WebhookSettings, check_webhook

MAX_BATCH: Final = 100
MAX_WAIT: Final = 50.0
HOOKED: Final = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def get_updates(state: TelegramState, params: dict[str, Any]) -> list[dict[str, Any]]:
    """Confirm what lies below the offset and give what comes next, waiting for it if asked to."""
    if state.webhook.url:
        raise ApiError(409, HOOKED)
    state.queue.allow(params.get("allowed_updates"))
    offset = integer(params, "offset")
    if offset and state.queue.pending:
        state.queue.confirm(offset)
        state.changed()
    limit = integer(params, "limit", MAX_BATCH)
    timeout = min(max(float(integer(params, "timeout")), 0.0), MAX_WAIT)
    return await state.queue.poll(limit if 1 <= limit <= MAX_BATCH else MAX_BATCH, timeout)


def set_webhook(state: TelegramState, params: dict[str, Any]) -> bool:
    """Have updates posted; an empty url has them polled again."""
    url, secret = string(params, "url"), string(params, "secret_token")
    if not url:
        return delete_webhook(state, params)
    file = params.get("certificate")
    certificate = file.content.decode("ascii", "replace") if isinstance(file, Upload) else ""
    check_webhook(url, secret, certificate)
    state.queue.allow(params.get("allowed_updates"))
    if flag(params, "drop_pending_updates"):
        state.queue.forget_all()
    connections = min(max(integer(params, "max_connections", 40), 1), 100)
    state.webhook = WebhookSettings(url, secret, connections, certificate)
    state.queue.end_poll(ApiError(409, "Conflict: terminated by setWebhook request"))
    state.queue.wake()
    state.changed()
    return True


def delete_webhook(state: TelegramState, params: dict[str, Any]) -> bool:
    """Have updates polled again."""
    state.webhook = WebhookSettings()
    if flag(params, "drop_pending_updates"):
        state.queue.forget_all()
    state.changed()
    return True


def get_webhook_info(state: TelegramState, params: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001
    """Tell how updates reach the bot."""
    hook = state.webhook
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": bool(hook.certificate),
        "pending_update_count": len(state.queue.pending),
    }
    if hook.url:
        info["max_connections"] = hook.max_connections
    if hook.last_error_date:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
    if state.queue.allowed is not None:
        info["allowed_updates"] = sorted(state.queue.allowed)
    return info
