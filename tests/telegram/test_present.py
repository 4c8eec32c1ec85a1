from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.skills.reply import Button, File, Keyboard, LanguageName, Reply, item, say
from bot.skills.steps import HelpTap, LogTap, UndoTap
from bot.telegram.present import MOST_CAPTION, MOST_TEXT, Presenter, packed
from bot.wording.catalogue import Catalogue

CATALOGUE = Catalogue()
PRESENTER = Presenter(CATALOGUE, "mikroskop_bot")
LOG = Button("button-log", LogTap())
QUESTION, KEPT = say("language-question"), say("language-kept", language=LanguageName("de"))
LINES = st.lists(
    st.text(st.characters(exclude_characters="\n", codec="utf-8"), min_size=1, max_size=15), min_size=1
)
PARAGRAPHS = st.lists(LINES.map("\n".join), max_size=12)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _lines(texts: list[str]) -> list[str]:
    return [line for text in texts for line in text.split("\n") if line]


@given(PARAGRAPHS, st.integers(30, 120))
def test_no_message_is_longer_than_telegram_takes(paragraphs: list[str], most: int) -> None:
    assert [] == [text for text in packed(paragraphs, most) if _units(text) > most]


@given(PARAGRAPHS, st.integers(30, 120))
def test_no_line_is_lost_and_all_keep_their_order(paragraphs: list[str], most: int) -> None:
    assert _lines(paragraphs) == _lines(list(packed(paragraphs, most)))


@given(PARAGRAPHS, st.integers(30, 120))
def test_no_message_is_empty(paragraphs: list[str], most: int) -> None:
    assert "" not in packed(paragraphs, most)


@given(st.lists(st.text("ab😀", min_size=1, max_size=10), min_size=1, max_size=10))
def test_paragraphs_that_fit_together_are_one_message_with_a_gap_between(paragraphs: list[str]) -> None:
    together = "\n\n".join(paragraphs)
    assert [together] == list(packed(paragraphs, _units(together)))


def test_what_is_spare_gives_way_the_last_first_where_one_message_would_not_do() -> None:
    first, second = (replace(say("start-ways-on"), spare=True) for _ in range(2))
    long = tuple(say("privacy", months=0) for _ in range(2))
    fitting = PRESENTER.payloads(Reply((first, *long, second)), "en", tapped=None)
    assert 2 == fitting[0]["text"].count("12,400 / 480")
    wide = tuple(say("privacy", months=0) for _ in range(9))
    one, *_ = PRESENTER.payloads(Reply((first, *wide, second)), "en", tapped=None)
    assert "12,400 / 480" not in one["text"]


def test_an_emoji_counts_twice() -> None:
    assert ["😀" * 10, "x"] == list(packed(["😀" * 10, "x"], 22))
    assert ["😀" * 10 + "\n\nx"] == list(packed(["😀" * 10, "x"], 23))


def test_a_list_is_cut_between_its_lines() -> None:
    assert ["1111\n2222", "3333"] == list(packed(["1111\n2222\n3333"], 10))


def test_a_line_that_no_message_can_hold_is_not_preceded_by_an_empty_message() -> None:
    assert ["x" * 11] == list(packed(["x" * 11], 10))


def test_a_reply_becomes_text_with_its_buttons() -> None:
    reply = Reply(
        (QUESTION,), ((LOG, Button("button-help", HelpTap())), (Button("button-undo", UndoTap(5)),))
    )
    [payload] = PRESENTER.payloads(reply, "en", tapped=None)
    assert {"text", "language", "buttons"} == payload.keys()
    assert [["log", "help"], ["undo:5"]] == [[each["data"] for each in row] for row in payload["buttons"]]
    assert CATALOGUE.text("en", "button-log") == payload["buttons"][0][0]["text"]


def test_a_reply_is_in_the_persons_language_unless_it_names_another() -> None:
    texts = [
        PRESENTER.payloads(reply, "en", None)[0]["text"]
        for reply in (Reply((QUESTION,)), Reply((QUESTION,), language="de"))
    ]
    assert [CATALOGUE.text(code, "language-question") for code in ("en", "de")] == texts


def test_what_is_sent_carries_its_language_in_case_it_cannot_be_sent() -> None:
    replies = (Reply((QUESTION,)), Reply((QUESTION,), language="de"))
    sent = [PRESENTER.payloads(reply, "en", None)[0]["language"] for reply in replies]
    assert ["en", "de"] == sent


def test_the_buttons_of_a_reply_in_another_language_are_in_that_one_too() -> None:
    [payload] = PRESENTER.payloads(Reply((KEPT,), ((LOG,),), language="de"), "en", None)
    assert CATALOGUE.text("de", "button-log") == payload["buttons"][0][0]["text"]


def test_a_button_shows_plain_text_where_a_message_has_markup() -> None:
    button = Button("button-city", LogTap(), {"city": "<Ö> & Sons"})
    [payload] = PRESENTER.payloads(Reply((QUESTION,), ((button,),)), "en", None)
    assert "<Ö> & Sons" in payload["buttons"][0][0]["text"]


def test_a_button_can_lead_into_the_private_chat() -> None:
    button = Button("button-private-chat", private_start="delete")
    [payload] = PRESENTER.payloads(Reply((QUESTION,), ((button,),)), "en", None)
    [[shown]] = payload["buttons"]
    assert "https://t.me/mikroskop_bot?start=delete" == shown["url"]
    assert "data" not in shown


def test_a_button_that_does_nothing_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="does nothing"):
        PRESENTER.payloads(Reply((QUESTION,), ((Button("button-log"),),)), "en", None)


def test_a_reply_that_replaces_edits_the_message_whose_button_was_pressed() -> None:
    [payload] = PRESENTER.payloads(Reply((QUESTION,), replaces=True), "en", tapped=77)
    assert 77 == payload["edit"]


@pytest.mark.parametrize(
    "reply",
    [
        Reply((QUESTION,)),
        Reply((QUESTION,), replaces=True, keyboard=Keyboard.NONE),
        Reply((QUESTION,), replaces=True, file=File.EXPORT_CSV),
    ],
)
def test_what_cannot_stand_in_an_edited_message_is_sent_anew(reply: Reply) -> None:
    [payload] = PRESENTER.payloads(reply, "en", tapped=77)
    assert "edit" not in payload


def test_without_a_pressed_button_there_is_nothing_to_replace() -> None:
    [payload] = PRESENTER.payloads(Reply((QUESTION,), replaces=True), "en", tapped=None)
    assert "edit" not in payload


def test_a_keyboard_that_sends_the_place_has_a_label() -> None:
    [payload] = PRESENTER.payloads(Reply((QUESTION,), keyboard=Keyboard.SEND_LOCATION), "de", None)
    label = CATALOGUE.text("de", "keyboard-send-location")
    assert {"kind": "send_location", "text": label} == payload["keyboard"]


def test_a_keyboard_can_be_taken_away() -> None:
    [payload] = PRESENTER.payloads(Reply((QUESTION,), keyboard=Keyboard.NONE), "de", None)
    assert {"kind": "none"} == payload["keyboard"]


def test_a_file_goes_with_its_caption() -> None:
    [payload] = PRESENTER.payloads(Reply((QUESTION,), file=File.EXPORT_CSV), "de", None)
    text = CATALOGUE.text("de", "language-question")
    assert {"text": text, "language": "de", "file": "export_csv"} == payload


def test_of_a_long_reply_the_first_message_replaces_and_the_last_has_the_buttons() -> None:
    line = item("zone-unknown", text="x" * 60, near="yes")
    reply = Reply((QUESTION, *[line] * 60), ((LOG,),), replaces=True)
    first, *_, last = PRESENTER.payloads(reply, "en", tapped=77)
    assert (True, False, False, True) == (
        "edit" in first,
        "buttons" in first,
        "edit" in last,
        "buttons" in last,
    )
    assert max(_units(first["text"]), _units(last["text"])) <= MOST_TEXT


def test_what_does_not_fit_into_a_caption_is_said_before_the_file() -> None:
    line = item("zone-unknown", text="x" * 60, near="yes")
    *before, last = PRESENTER.payloads(Reply((QUESTION, *[line] * 20), file=File.EXPORT_CSV), "en", None)
    assert before
    assert [True] == [last["file"] == "export_csv" and _units(last["text"]) <= MOST_CAPTION]
    assert [] == [payload for payload in before if "file" in payload]
