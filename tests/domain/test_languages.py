from bot.domain.languages import Language, LanguageCode, language_for

EN, FR, AR = (LanguageCode(code) for code in ("en", "fr", "ar"))
LANGUAGES = (
    Language(EN, "English", "en_GB", ("en-GB", "en-US")),
    Language(FR, "Français", "fr", ("fr",)),
    Language(AR, "العربية", "ar", (), right_to_left=True),
)


def chosen(*wanted: str | None) -> str:
    return language_for(wanted, LANGUAGES, EN)


def test_the_first_wanted_locale_that_we_have_is_taken() -> None:
    assert chosen("ko", "fr") == FR
    assert chosen(None, "fr", "en-US") == FR


def test_a_regional_locale_falls_back_to_its_language() -> None:
    assert chosen("fr-CA") == FR


def test_a_language_that_is_no_discord_locale_can_be_chosen() -> None:
    assert chosen("ar") == AR


def test_without_any_match_the_default_is_taken() -> None:
    assert chosen("ja", None) == EN
