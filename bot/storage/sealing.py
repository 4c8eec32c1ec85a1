"""Personal text is sealed where a key is set: the file, its copies and the server's disk show none of it.

The key is kept outside the database. The cipher is AES-SIV: whoever changes a sealed text is found out, and the same
text is sealed to the same characters, so that SQL may go on to compare and copy columns (docs/decisions/0013).
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Final
from weakref import WeakKeyDictionary

from pydantic import SecretStr
from sqlalchemy import Dialect

MARK: Final = "\x02sealed:"
"""How a sealed text begins. No plain one does: its first character is taken out of texts that are kept in plain."""
_KEY_BYTES = 64
_PURPOSE = b"mikroskop: personal text, 1"


class NeedlessKeyError(Exception):
    """There is a key, and the database needs none: what it sealed, others at work there could not read."""


class MissingKeyError(Exception):
    """Something is sealed, and no key was given."""


class WrongKeyError(Exception):
    """Something is sealed with another key, or was changed by somebody who has none."""


class Seal:
    """A key: what it does to a text, and back. With `closes` false, what is kept anew is kept in plain."""

    def __init__(self, key: str, *, closes: bool = True) -> None:
        # slow to load, and only needed where there is a key
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA512  # noqa: PLC0415
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

        derived = HKDF(SHA512(), _KEY_BYTES, salt=None, info=_PURPOSE).derive(key.encode())
        self._cipher = AESSIV(derived)
        self._refusals = (InvalidTag, ValueError)
        self.closes = closes

    def close(self, text: str) -> str:
        """Return the text sealed."""
        # half an emoji is a text, too
        closed = self._cipher.encrypt(text.encode("utf-8", "surrogatepass"), [])
        return MARK + urlsafe_b64encode(closed).decode()

    def open(self, sealed: str) -> str:
        """Return what was sealed. Raises WrongKeyError."""
        try:
            closed = urlsafe_b64decode(sealed.removeprefix(MARK))
            return self._cipher.decrypt(closed, []).decode("utf-8", "surrogatepass")
        except self._refusals as error:
            raise WrongKeyError from error


@dataclass(frozen=True, slots=True)
class AsItIs:
    """Instead of a key: what is kept goes through as it is, for copies from one database to another."""


Key = Seal | AsItIs | None
"""What a database is opened with; None: whatever is sealed cannot be read."""


def key_from(secret: SecretStr | None) -> Seal | None:
    """Return the key that an operator has set."""
    return Seal(secret.get_secret_value()) if secret else None


_KEYS: WeakKeyDictionary[Dialect, Seal | AsItIs] = WeakKeyDictionary()


def hand(dialect: Dialect, key: Key) -> None:
    """Give the columns of one engine their key: a column knows nothing else of where it is."""
    if key is not None:
        _KEYS[dialect] = key


def closing(dialect: Dialect) -> Seal | None:
    """Return what seals the texts of an engine, or None where they are kept as they are."""
    key = _KEYS.get(dialect)
    return key if isinstance(key, Seal) and key.closes else None


def kept_as(text: str, dialect: Dialect) -> str:
    """Return how a text is kept."""
    seal = closing(dialect)
    if seal:
        return seal.close(text)
    looks_sealed = text.startswith(MARK[0]) and not isinstance(_KEYS.get(dialect), AsItIs)
    return text.replace(MARK[0], "") if looks_sealed else text


def read_from(kept: str, dialect: Dialect) -> str:
    """Return the text that is kept like this; one in plain is what it is. Raises MissingKeyError or WrongKeyError."""
    if not kept.startswith(MARK):
        return kept
    match _KEYS.get(dialect):
        case Seal() as seal:
            return seal.open(kept)
        case AsItIs():
            return kept
        case _:
            raise MissingKeyError
