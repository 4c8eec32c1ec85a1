"""A message in the other language is understood and answered in it; the language of the settings stays."""

import pytest

from tests.conftest import Running


@pytest.mark.parametrize(
    ("own", "text", "answer"),
    [
        ("de", "how do you work out a like rate?", "Divide likes by followers"),
        ("en", "wie rechnet man eigentlich die like-quote aus?", "Du teilst die Likes durch die Follower"),
        ("de", "what can you do for me?", "I tell you where your account stands"),
        ("en", "was kannst du alles für mich tun?", "Ich sage dir, wo dein Account steht"),
    ],
)
async def test_the_answer_is_in_the_language_of_the_message(
    bot: Running, own: str, text: str, answer: str
) -> None:
    assert answer in (await bot.somebody(own).say(text)).text


async def test_figures_alone_are_answered_in_the_own_language(bot: Running) -> None:
    assert (
        "Gemerkt: 12.400 Follower, 480 Likes."
        in (await bot.somebody("de").say("12,400 followers, 480 likes")).text
    )
    assert (
        "Saved: 12,400 followers, 480 likes."
        in (await bot.somebody("en").say("12.400 Follower 480 Likes")).text
    )


async def test_figures_said_in_the_other_language_are_kept_and_answered_in_it(bot: Running) -> None:
    kim = bot.somebody("de")
    told = (await kim.say("we were at 9.1k followers yesterday and it felt great")).text
    assert told.startswith("Saved for")
    assert "9,100 followers" in told


@pytest.mark.parametrize(
    ("own", "asked", "said", "told"),
    [
        ("en", "delete all my data", "nein", "Good, everything stays as it is."),
        ("en", "delete all my data", "ja", "Done"),
        ("de", "how do I delete all my data?", "no", "everything stays as it is"),
        ("de", "lösch alle meine Daten", "no", "alles bleibt, wie es ist"),
    ],
)
async def test_a_yes_or_no_of_the_other_language_answers_the_open_question(
    bot: Running, own: str, asked: str, said: str, told: str
) -> None:
    kim = bot.somebody(own)
    await kim.say("12,400 followers, 480 likes")
    await kim.say(asked)
    assert told in (await kim.say(said)).text
