"""Odd texts, the same ones at every call: what nobody means, endless, in other scripts, of words thrown together."""

from collections.abc import Iterator, Sequence
from random import Random

from bot.understanding.phrases_of import learned, phrases_of
from bot.wording.catalogue import LOCALES

LONGEST = 4_096
"""Characters that Telegram lets somebody write."""
_LENGTHS = (1, 3, 10, 50, 200, 1_000, LONGEST)
_SETS = (
    "abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:/-+%€$",
    "0123456789., /",
    "абвгдеёжз 中文字 العربية",
    "😀🦊❤️👍🏽👩\u200d🎤",
    "\u202e\u200b\u0301\u00ad12 ",
    "()[]{}<>=\\`|\"'#@_*",
    "kmt. 1,2 ",
)
_BEHIND_FIGURES = ("", "k", "%", "€", " follower", " likes", ".", "/", "-")


def odd_texts(count: int, seed: int) -> Iterator[str]:
    """Yield so many odd texts, none longer than Telegram lets anybody write."""
    rng = Random(seed)  # noqa: S311 - chance that comes out the same at every run, not a secret
    phrases = [
        phrase
        for language in learned(LOCALES)
        for of_intent in phrases_of(LOCALES, language).values()
        for phrase in of_intent
    ]
    words = sorted({word for phrase in phrases for word in phrase.split()})
    for _ in range(count):
        yield _odd(rng, phrases, words)[:LONGEST]


def _odd(rng: Random, phrases: Sequence[str], words: Sequence[str]) -> str:
    length = rng.choice(_LENGTHS)
    match rng.randrange(6):
        case 0:
            return "".join(rng.choices(rng.choice(_SETS), k=length))
        case 1:
            return (rng.choice(words) + rng.choice((" ", "", ", ", "\n"))) * length
        case 2:
            return " ".join(rng.choices(words, k=length))
        case 3:
            return " ".join(rng.choices(phrases, k=1 + length // 30))
        case 4:
            return "".join(rng.choices(rng.choice(_SETS), k=2)) * length
        case _:
            return " ".join(_figure(rng) for _ in range(length))


def _figure(rng: Random) -> str:
    return f"{rng.randrange(10 ** rng.randrange(1, 12))}{rng.choice(_BEHIND_FIGURES)}"
