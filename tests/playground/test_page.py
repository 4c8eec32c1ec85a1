"""The page: its API, its words, and who may use it."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.playground.page_api import LOCALES, PAGE, page_languages
from bot.playground.server import PlaygroundServer
from bot.playground.telegram import Telegram
from bot.wording.catalogue import Catalogue
from tests.playground.conftest import ANNA, BEN, PNG

SCRIPTS = "".join(path.read_text(encoding="utf-8") for path in sorted(PAGE.glob("*.js")))
FRAME = (PAGE / "index.html").read_text(encoding="utf-8")


def words(language: str) -> dict[str, str]:
    path: Path = LOCALES / language / "playground.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))


async def test_the_page_speaks_the_languages_that_have_its_words(http: httpx.AsyncClient) -> None:
    spoken = (await http.get("/api/languages")).json()
    assert [code for code in Catalogue().codes if (LOCALES / code / "playground.json").is_file()] == spoken
    for code in spoken:
        assert words(code) == (await http.get(f"/locales/{code}/playground.json")).json()


def test_all_languages_say_the_same_things_with_the_same_places_for_values() -> None:
    english = words("en")
    for language in page_languages():
        said = words(language)
        assert said.keys() == english.keys()
        for key, text in said.items():
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english[key])), key
            assert text.strip()


def test_the_page_says_only_what_has_words() -> None:
    used = set(re.findall(r"\bt\(\"([\w.]+)\"", SCRIPTS)) | set(
        re.findall(r"data-(?:t|label)=\"([\w.]+)\"", FRAME)
    )
    assert used <= words("en").keys()


def test_every_word_is_used_by_the_page() -> None:
    built = re.compile(r"^(city|attach|message|action|faults)\.")
    unused = [key for key in words("en") if f'"{key}"' not in SCRIPTS + FRAME and not built.match(key)]
    assert [] == unused


def test_nothing_is_ever_read_as_html() -> None:
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", SCRIPTS)


def test_nothing_is_fetched_from_elsewhere() -> None:
    styles = "".join(path.read_text(encoding="utf-8") for path in PAGE.glob("*.css"))
    found = re.findall(r"https?://[\w./]+", SCRIPTS + FRAME + styles)
    assert {"http://www.w3.org/2000/svg"} == set(found)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        ("/page/main.js", "javascript"),
        ("/page/chat.css", "text/css"),
        ("/page/icon.svg", "image/svg+xml"),
        ("/locales/de/playground.json", "application/json"),
    ],
)
async def test_the_page_is_served_under_a_strict_policy(
    http: httpx.AsyncClient, path: str, kind: str
) -> None:
    answer = await http.get(path)
    assert 200 == answer.status_code
    assert kind in answer.headers["content-type"]
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "nosniff" == answer.headers["x-content-type-options"]


@pytest.mark.parametrize(
    "path", ["/page/../server.py", "/page/%2e%2e/server.py", "/page/none.js", "/locales/xx/playground.json"]
)
async def test_nothing_else_is_served(http: httpx.AsyncClient, path: str) -> None:
    assert 404 == (await http.get(path)).status_code


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "evil.example"}, 403),
        ({"host": "evil.example:80"}, 403),
        ({"host": "["}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"host": "localhost:1", "origin": "http://localhost:1"}, 200),
    ],
)
async def test_foreign_pages_are_refused(
    http: httpx.AsyncClient, telegram: Telegram, headers: dict[str, str], status: int
) -> None:
    for path in ("/api/say", "/control/faults"):
        body = {"person_id": ANNA, "text": "hi"} if path == "/api/say" else {"kind": "drop"}
        assert status == (await http.post(path, json=body, headers=headers)).status_code
    assert (status == 200) == bool(telegram.messages(ANNA))


async def test_the_page_learns_people_chats_and_menus(http: httpx.AsyncClient, telegram: Telegram) -> None:
    commands = [{"command": "hilfe", "description": "Hilfe"}]
    await telegram.call("setMyCommands", {"commands": commands, "language_code": "de"})
    await telegram.call("setMyDescription", {"description": "Ein Bot", "language_code": "de"})
    telegram.say(ANNA, "hallo")
    state = (await http.get("/api/state")).json()
    assert ["Anna", "Ben", "Lea", "Sam"] == [person["first_name"] for person in state["people"]]
    assert ("Ein Bot", commands) == tuple(
        state["profile"][str(ANNA)][key] for key in ("description", "commands")
    )
    assert ("", []) == tuple(state["profile"][str(BEN)][key] for key in ("description", "commands"))
    assert ["hallo"] == [message["text"] for message in state["chats"][0]["messages"]]
    assert "Café-Stammtisch" == state["chats"][-1]["title"]


MOVES: dict[str, dict[str, Any]] = {
    "say": {"text": "hi"},
    "location": {"latitude": 52.52, "longitude": 13.405},
    "sticker": {"emoji": "🔍"},
    "voice": {},
    "contact": {},
    "press": {"message_id": 1, "data": "a"},
    "inline": {"query": "12.400"},
    "block": {"blocked": True},
}


@pytest.mark.parametrize("move", MOVES)
async def test_each_move_of_the_page_reaches_the_bot(
    http: httpx.AsyncClient, telegram: Telegram, move: str
) -> None:
    answer = await http.post(f"/api/{move}", json={"person_id": ANNA, "chat_id": ANNA, **MOVES[move]})
    assert 200 == answer.status_code
    assert 1 == len(telegram.pending)


async def test_the_page_can_edit_unblock_and_choose(http: httpx.AsyncClient, telegram: Telegram) -> None:
    who = {"person_id": ANNA, "chat_id": ANNA}
    said = telegram.say(ANNA, "12")["message_id"]
    await http.post("/api/edit", json={**who, "message_id": said, "text": "13"})
    query = telegram.inline_query(ANNA, "12.400")
    row = {"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "Micro"}}
    await telegram.call("answerInlineQuery", {"inline_query_id": query, "results": [row]})
    await http.post("/api/choose", json={**who, "query_id": query, "result_id": "1"})
    assert ["13", "Micro"] == [message["text"] for message in telegram.messages(ANNA)]
    telegram.block(ANNA)
    await http.post("/api/block", json={**who, "blocked": False})
    assert not telegram.private_chat(ANNA).blocked


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/say", {"person_id": ANNA, "text": "  "}),
        ("/api/say", {"person_id": 999, "text": "a"}),
        ("/api/edit", {"person_id": ANNA, "message_id": 999, "text": "a"}),
        ("/api/choose", {"person_id": ANNA, "query_id": "1", "result_id": "1"}),
        ("/api/location", {"person_id": ANNA, "latitude": 99, "longitude": 0}),
    ],
)
async def test_a_move_that_cannot_be_is_refused(
    http: httpx.AsyncClient, path: str, body: dict[str, Any]
) -> None:
    assert 400 == (await http.post(path, json=body)).status_code


async def test_an_unknown_move_is_not_found(http: httpx.AsyncClient) -> None:
    assert 404 == (await http.post("/api/fly", json={})).status_code


async def test_files_are_uploaded_and_given_back(http: httpx.AsyncClient, telegram: Telegram) -> None:
    form = {"person_id": str(ANNA), "chat_id": str(ANNA), "as": "photo"}
    script = b"<script>alert(1)</script>"
    for name, content in (("a.png", PNG), ("a.html", script)):
        answer = await http.post("/api/upload", data=form, files={"file": (name, content)})
        assert 200 == answer.status_code
    photo, document = telegram.messages(ANNA)
    shown = await http.get(f"/api/file/{photo['photo'][-1]['file_id']}")
    assert ("image/png", PNG) == (shown.headers["content-type"], shown.content)
    saved = await http.get(f"/api/file/{document['document']['file_id']}")
    assert "application/octet-stream" == saved.headers["content-type"]
    assert 'attachment; filename="a.html"' == saved.headers["content-disposition"]
    assert 404 == (await http.get("/api/file/none")).status_code
    assert 400 == (await http.post("/api/upload", data=form)).status_code


async def test_changes_are_streamed(server: PlaygroundServer, http: httpx.AsyncClient) -> None:
    telegram = server.telegram
    query = telegram.press(ANNA, 1, "a")
    seen: list[dict[str, Any]] = []
    async with asyncio.timeout(5), http.stream("GET", "/api/events") as stream:
        lines = stream.aiter_lines()
        assert "retry: 1000" == await anext(lines)
        sent = await telegram.call("sendMessage", {"chat_id": ANNA, "text": "one"})
        call = {"chat_id": ANNA, "message_id": sent["message_id"]}
        await telegram.call("editMessageText", {**call, "text": "two"})
        await telegram.call("deleteMessage", call)
        await telegram.call("sendChatAction", {"chat_id": ANNA, "action": "typing"})
        await telegram.call("answerCallbackQuery", {"callback_query_id": query, "text": "done"})
        await telegram.call("setMyName", {"name": "New"})
        telegram.block(ANNA)
        while len(seen) < 7:
            line = await anext(lines)
            if line.startswith("data: "):
                seen.append(json.loads(line.removeprefix("data: ")))
    kinds = ["message", "edited", "deleted", "action", "callback_answer", "profile", "blocked"]
    assert kinds == [event["type"] for event in seen]
    assert "New" == seen[5]["profile"][str(ANNA)]["name"]
