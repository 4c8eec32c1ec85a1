"""Settings: the environment and .env, read here and nowhere else."""

from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"


class BadSettingsError(Exception):
    """A setting cannot be used; the message says which and what it may be, never its value."""


class Settings(BaseSettings):
    """What an operator can choose. Every field is explained in .env.example."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore")

    bot_token: SecretStr | None = None
    telegram_api_url: str = TELEGRAM
    database_url: str = "sqlite:///mikroskop.db"
    allowed_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    proxy_url: str | None = None
    send_rate: float = Field(default=30.0, ge=0, description="messages a second in all, 0: no pace")
    send_rate_chat: float = Field(default=1.0, ge=0, description="messages a second to one chat, 0: no pace")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("allowed_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return [part for part in value.replace(",", " ").split() if part] if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("telegram_api_url")
    @classmethod
    def _is_a_root(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")


def load() -> Settings:
    """Return the settings. Raises BadSettingsError with one line for every setting that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        lines = [
            f"{'.'.join(str(part) for part in each['loc']).upper()}: {each['msg']}" for each in error.errors()
        ]
        raise BadSettingsError("; ".join(lines)) from None
