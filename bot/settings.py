"""Every setting, from the environment or ``.env``, checked at once and in words."""

from pathlib import Path
from typing import Annotated, Literal, cast

from pydantic import (
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
    WebsocketUrl,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.domain.servers import StewardSeat

DEFAULT_DATABASE = Path("data/passerelle.db")


class SettingsUnusable(Exception):
    """All that is wrong with the settings, a sentence a line, secrets left out."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """What an operator decides. Names here are those of the environment, in lower case."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True
    )

    discord_token: SecretStr = Field(
        default=SecretStr(""), description="The bot's token, from Discord's developer portal."
    )
    discord_api_url: HttpUrl = Field(
        default=HttpUrl("https://discord.com/api/v10"),
        description="Where Discord's API is: a rate-limiting proxy of your own goes here.",
    )
    discord_gateway_url: WebsocketUrl | None = Field(
        default=None, description="Where Discord's gateway is: a proxy of your own goes here."
    )
    discord_shards: Annotated[int, Field(ge=1, le=1000)] | None = Field(
        default=None, description="How many shards to open; empty lets Discord say."
    )
    passerelle_database: Path = Field(
        default=DEFAULT_DATABASE, description="The SQLite file that holds the state."
    )
    passerelle_log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="How much to log."
    )
    passerelle_source_url: HttpUrl | None = Field(
        default=None, description="Where this instance's source is, shown by /about."
    )
    passerelle_weekly_quota: Annotated[int, Field(ge=1, le=1000)] = Field(
        default=10, description="How many calls and projects a city may publish in seven days."
    )
    passerelle_messages_per_second: Annotated[float, Field(gt=0, le=1000)] = Field(
        default=40.0, description="How many announcements to send a second, of Discord's 50."
    )
    passerelle_steward_server: Annotated[int, Field(gt=0)] | None = Field(
        default=None, description="The id of the server of those who run the network."
    )
    passerelle_steward_role: Annotated[int, Field(gt=0)] | None = Field(
        default=None, description="The id of the role there whose holders are stewards."
    )
    passerelle_steward_channel: Annotated[int, Field(gt=0)] | None = Field(
        default=None, description="The id of the text channel there in which they are told."
    )

    @field_validator("discord_token")
    @classmethod
    def _token_is_one_word(cls, token: SecretStr) -> SecretStr:
        secret = token.get_secret_value()
        if any(character.isspace() or not character.isprintable() for character in secret):
            raise ValueError("holds a space or a line break; copy it again, without quotes around")
        return token

    @model_validator(mode="after")
    def _stewards_have_a_server(self) -> "Settings":
        lone = [self.passerelle_steward_role, self.passerelle_steward_channel]
        if self.passerelle_steward_server is None and any(each is not None for each in lone):
            raise ValueError(
                "PASSERELLE_STEWARD_ROLE and PASSERELLE_STEWARD_CHANNEL need "
                "PASSERELLE_STEWARD_SERVER beside them"
            )
        return self

    @model_validator(mode="before")
    @classmethod
    def _empty_is_unset(cls, given: object) -> object:
        # a line such as DISCORD_SHARDS= stands for the default, as in .env.example
        if not isinstance(given, dict):
            return given
        values = cast("dict[str, object]", given)
        return {name: value for name, value in values.items() if value != ""}

    @field_validator("passerelle_database")
    @classmethod
    def _home_is_expanded(cls, path: Path) -> Path:
        return path.expanduser()

    @field_validator("passerelle_log_level", mode="before")
    @classmethod
    def _level_in_any_case(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    def stewards(self) -> StewardSeat | None:
        """Give where the stewards are, if anywhere."""
        if self.passerelle_steward_server is None:
            return None
        return StewardSeat(
            self.passerelle_steward_server,
            self.passerelle_steward_role,
            self.passerelle_steward_channel,
        )

    def token(self) -> str:
        """Give the token, or refuse with where to get one. Only what connects may ask."""
        secret = self.discord_token.get_secret_value()
        if not secret:
            raise SettingsUnusable(
                [
                    "DISCORD_TOKEN is not set. Create a bot in Discord's developer portal, copy "
                    "its token, and put it into .env (see .env.example). "
                    "Without one, `make demo` shows everything on a simulated Discord."
                ]
            )
        return secret


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings; raises ``SettingsUnusable`` with every problem at once."""
    try:
        # pydantic-settings takes the file by a parameter that its stubs hide
        return Settings(_env_file=env_file)  # pyright: ignore[reportCallIssue]
    except ValidationError as error:
        raise SettingsUnusable(
            [
                _sentence(problem["loc"][0] if problem["loc"] else "?", problem["msg"])
                for problem in error.errors()
            ]
        ) from None
    except UnicodeDecodeError:
        raise SettingsUnusable([f"{env_file} is not UTF-8 text; save it as UTF-8."]) from None
    except OSError as error:
        raise SettingsUnusable([f"{env_file} cannot be read: {error.strerror}."]) from None


def _sentence(name: object, why: str) -> str:
    reason = why.removeprefix("Value error, ")
    if not reason[:2].isupper():
        reason = reason[0].lower() + reason[1:]
    return f"{str(name).upper()}: {reason}. See .env.example."
