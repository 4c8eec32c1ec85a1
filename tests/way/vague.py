"""Texts that can mean several things, to be asked back about whatever the model learns next."""

from tests.driver import Seen, Somebody

_VAGUE = ("the numbers of the others", "and likes", "something about it", "what about those followers there")


async def asked_back(kim: Somebody) -> Seen:
    """Return the question to the first vague text that is not clear to the bot."""
    for text in _VAGUE:
        question = await kim.say(text)
        if "What do you mean?" in question.text:
            return question
    raise AssertionError("nothing is vague enough")
