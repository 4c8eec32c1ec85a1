"""Settings: the environment and .env, read here and nowhere else."""

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.address import Address
from domain.silence import LONGEST_MONTHS, SHORTEST_MONTHS

TELEGRAM = "https://api.telegram.org"


_LISTEN = (
    NoDecode,
    BeforeValidator(lambda value: Address.parse(value) if isinstance(value, str) else value),
)
KEY_CHARACTERS = 32
SLOWEST, FASTEST = 0.01, 1_000.0
"""Messages a second; Telegram sells up to a thousand."""
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_NEEDS = {
    "webhook_secret": "webhook_url",
    "webhook_listen": "webhook_url",
    "webhook_certificate": "webhook_url",
    "webhook_key": "webhook_url",
    "backup_keep": "backup_dir",
}
"""Settings that do nothing without another one."""


class BadSettingsError(Exception):
    """A setting cannot be used; the message says which and what it may be, never its value."""


class Settings(BaseSettings):
    """What an operator can choose. Every field is explained in .env.example."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore")

    bot_token: SecretStr | None = None
    telegram_api_url: str = TELEGRAM
    database_url: str = "sqlite:///mikroskop.db"
    data_key: SecretStr | None = None
    allowed_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    operator_contact: str | None = None
    retention_months: int | None = Field(default=None, ge=SHORTEST_MONTHS, le=LONGEST_MONTHS)
    proxy_url: str | None = None
    messages_a_minute: int = Field(default=60, ge=60, description="of one person, in the long run")
    send_rate: float = Field(
        default=30.0, ge=0, le=FASTEST, description="messages a second in all, 0: no pace"
    )
    send_rate_chat: float = Field(
        default=1.0, ge=0, le=FASTEST, description="messages a second to one chat, 0: no pace"
    )
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_listen: Annotated[Address, *_LISTEN] = Address("127.0.0.1", 8080)
    webhook_certificate: Path | None = None
    webhook_key: Path | None = None
    backup_dir: Path | None = None
    backup_keep: int = Field(default=7, ge=1, description="daily copies that are kept")
    metrics_listen: Annotated[Address | None, *_LISTEN] = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("data_key")
    @classmethod
    def _is_long(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < KEY_CHARACTERS:
            raise ValueError(
                f"must have {KEY_CHARACTERS} characters or more: openssl rand -base64 32 makes one"
            )
        return value

    @field_validator("allowed_ids", "admin_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return [part for part in value.replace(",", " ").split() if part] if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("send_rate", "send_rate_chat")
    @classmethod
    def _is_a_pace(cls, value: float) -> float:
        if 0 < value < SLOWEST:
            raise ValueError(f"must be 0, for no pace, or {SLOWEST} or more")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _is_a_root(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _has_a_host(cls, value: str | None) -> str | None:
        if value is not None:
            parts = urlsplit(value)
            if parts.scheme not in {"http", "https"} or not parts.hostname:
                raise ValueError("must look like https://bot.example.org/updates")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("may be 1 to 256 of the characters A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("webhook_key")
    @classmethod
    def _has_a_certificate(cls, value: Path | None, info: ValidationInfo) -> Path | None:
        if value is not None and info.data.get("webhook_certificate") is None:
            raise ValueError("needs WEBHOOK_CERTIFICATE")
        return value

    @property
    def idle(self) -> tuple[str, ...]:
        """A line for every setting that was chosen and does nothing, because the one it belongs to is not set."""
        kinds = type(self).model_fields
        return tuple(
            f"{name.upper()} does nothing without {needed.upper()}"
            for name, needed in _NEEDS.items()
            if getattr(self, name) != kinds[name].default and getattr(self, needed) is None
        )


def load() -> Settings:
    """Return the settings. Raises BadSettingsError with one line for every setting that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [
            f"{str(each['loc'][0]).upper()}: {each['msg'].removeprefix('Value error, ')}"
            for each in error.errors()
        ]
        raise BadSettingsError("; ".join(lines)) from None
