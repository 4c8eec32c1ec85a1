"""Answers to taps and to inline queries."""

from typing import Any, Final

from bot.playground.errors import ApiError, bad
from bot.playground.keyboards import check_markup, inline_only
from bot.playground.params import flag, string
from bot.playground.records import Query
from bot.playground.state import QUERY_SECONDS, TelegramState
from bot.playground.texts import message_text

TOO_OLD: Final = "query is too old and response timeout expired or query ID is invalid"
MAX_ANSWER: Final = 200
"""Characters of the notice on a tap (core.telegram.org/bots/api#answercallbackquery)."""
MAX_RESULTS: Final = 50
MAX_RESULT_ID_BYTES: Final = 64


def answer_callback_query(state: TelegramState, params: dict[str, Any]) -> bool:
    """Answer a tap, once."""
    query_id = str(params.get("callback_query_id", ""))
    query = _open_query(state, query_id, "callback")
    text = string(params, "text")
    if len(text) > MAX_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    query.answered = True
    answer = {
        "callback_query_id": query_id,
        "text": text,
        "show_alert": flag(params, "show_alert"),
        "url": string(params, "url"),
    }
    state.callback_answers[query_id] = answer
    state.changed({"type": "callback_answer", "person_id": query.person_id, **answer})
    return True


def answer_inline_query(state: TelegramState, params: dict[str, Any]) -> bool:
    """Answer an inline query, once."""
    query_id = str(params.get("inline_query_id", ""))
    query = _open_query(state, query_id, "inline")
    rows = params.get("results")
    if not isinstance(rows, list):
        raise bad("expected an Array of inline query results")
    if len(rows) > MAX_RESULTS:
        raise bad("too many inline query results specified")
    results = [_result(row) for row in rows]
    if len({row["id"] for row in results}) < len(results):
        raise bad("RESULT_ID_DUPLICATE")
    query.answered = True
    answer = {"inline_query_id": query_id, "results": results, "button": params.get("button")}
    state.inline_answers[query_id] = answer
    state.changed({"type": "inline_answer", "person_id": query.person_id, **answer})
    return True


def _open_query(state: TelegramState, query_id: str, kind: str) -> Query:
    query = state.queries.get(query_id)
    if query is None or query.kind != kind or query.answered:
        raise bad(TOO_OLD)
    if state.clock() - query.at > QUERY_SECONDS:
        raise bad(TOO_OLD)
    return query


def _result_error(reason: str) -> ApiError:
    return bad(f"can't parse inline query result: {reason}")


def _result(row: Any) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise _result_error("Inline query result must be an object")
    if row.get("type") != "article":
        raise _result_error(f'type "{row.get("type")}" is unsupported for the inline query result')
    result_id = row.get("id")
    if not isinstance(result_id, str) or not 1 <= len(result_id.encode()) <= MAX_RESULT_ID_BYTES:
        raise bad("RESULT_ID_INVALID")
    if not row.get("title"):
        raise _result_error("ARTICLE_TITLE_EMPTY")
    content = row.get("input_message_content")
    if not isinstance(content, dict):
        raise _result_error("Input message content is not specified")
    text, entities = message_text({**content, "text": content.get("message_text", "")})
    sent: dict[str, Any] = {"text": text}
    if entities:
        sent["entities"] = entities
    markup = inline_only(check_markup(row.get("reply_markup"), private=True))
    if markup is not None:
        sent["reply_markup"] = markup
    return {"id": result_id, "title": row["title"], "description": row.get("description", ""), "sent": sent}
