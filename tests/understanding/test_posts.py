"""Likes of a single post, and of several, as people tell them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.meaning import Intent
from bot.understanding.posts import is_of_one_post, without_any_post, without_posts
from bot.understanding.reader import Reader
from bot.wording.catalogue import LOCALES

READER = Reader(LOCALES)
TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("got 50 likes on my last post", "en"),
        ("yesterday’s reel got 900 likes", "en"),
        ("one of my posts got 2000 likes", "en"),
        ("mein letzter post hatte 50 likes", "de"),
        ("das neueste Bild: 120 Likes", "de"),
        ("einer meiner Beiträge hat 2000 Likes", "de"),
    ],
)
def test_a_single_post_is_told(text: str, language: str) -> None:
    assert is_of_one_post(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("480 likes per post", "en"),
        ("my posts get 480 likes", "en"),
        ("480 likes a post", "en"),
        ("my typical post gets 480 likes", "en"),
        ("480 Likes pro Beitrag", "de"),
        ("meine letzten Posts hatten 480 Likes", "de"),
        ("mein Post hat im Schnitt 480 Likes", "de"),
        ("12.400 Follower, 480 Likes", "de"),
    ],
)
def test_what_posts_usually_get_is_not_of_a_single_one(text: str, language: str) -> None:
    assert not is_of_one_post(text, language)


@pytest.mark.parametrize(
    ("text", "language", "likes", "posts"),
    [
        ("my last posts got 480 512 390 likes", "en", 480, 3),
        ("my last 3 posts got 480, 512 and 390 likes", "en", 480, 3),
        ("480 512 390", "en", 480, 3),
        ("meine letzten posts hatten 480, 512 und 390 likes", "de", 480, 3),
        ("meine letzten 3 Beiträge: 400 500 450", "de", 450, 3),
        ("meine letzten zwei Posts: 400 und 500 Likes", "de", 450, 2),
    ],
)
def test_of_the_likes_of_several_posts_the_middle_one_is_logged(
    text: str, language: str, likes: int, posts: int
) -> None:
    read = READER.read(text, language, TODAY)
    assert (Intent.RECORD, likes, posts) == (read.intent, read.slots.likes, read.slots.posts)
    assert not read.slots.set_aside
    assert read.slots.followers is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("my last posts got 500, 520 and 400 views", "en"), ("meine letzten Reels: 900 und 950 Aufrufe", "de")],
)
def test_what_else_posts_got_is_no_likes_and_no_followers(text: str, language: str) -> None:
    slots = READER.slots(Intent.RECORD, text, language, TODAY)
    assert not slots.has_totals
    assert slots.set_aside


@given(st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_a_text_without_its_posts_is_as_long_as_before(text: str, language: str) -> None:
    assert len(text) == len(without_posts(text, language)) == len(without_any_post(text, language))
