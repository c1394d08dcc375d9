"""Texts: every language complete, nothing missing or unused, nothing beyond Discord's limits."""

import re
from functools import cache

import pytest
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as fluent

from bot.storage.shipped import Shipped
from bot.texts.catalogue import REFERENCE, Catalogue
from tests.meta.sources import ROOT, sources

FOLDER = ROOT / "data" / "texts"
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/language.toml"))
OPTIONAL = "country-"  # a language overrides CLDR's names of countries where it needs to
NAME = re.compile(r"^[-_'\w]{1,32}$")
BUILT = (
    "field-", "region-", "topic-", "sdg-", "command-", "help-city-", "help-me-", "help-setup-",
    "help-network-", "help-privacy-", "audit-", "feed-kind-", "feed-aspect-", "feed-publishes-",
    "fault-", "right-", "claim-", "blocked-", "privacy-row-", "about-", "help-call-", "call-pays-",
    "call-closed-", "copy-button-", "draft-trait-", "preview-left-out-", "preview-missing-",
    "interest-", "responses-", "told-", "announcement-", "form-", "help-project-",
    "picture-file-", "picture-alt-",
    "outcome-", "declared-", "entry-",
    "match-", "help-match-", "help-meet-", "introduction-", "alert-", "meet-", "profile-",
    "refusal-", "country-",
)  # fmt: skip
"""Beginnings of ids that code puts together; each has a test of its own."""


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - fluent.syntax's name
        self.names.add(node.id.name)


@cache
def messages(language: str) -> dict[str, frozenset[str]]:
    """Give a language's messages and attributes, each with its variables."""
    found: dict[str, frozenset[str]] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
            if not isinstance(entry, fluent.Message):
                continue
            patterns = {entry.id.name: entry.value}
            patterns |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
            for key, pattern in patterns.items():
                assert key not in found, f"{language}: {key} stands twice"
                assert pattern is not None, f"{language}: {key} says nothing"
                variables = _Variables()
                variables.visit(pattern)
                found[key] = frozenset(variables.names)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_messages_and_variables(language: str) -> None:
    def comparable(of: str) -> dict[str, frozenset[str]]:
        return {key: names for key, names in messages(of).items() if not key.startswith(OPTIONAL)}

    assert comparable(language) == comparable(REFERENCE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_files(language: str) -> None:
    names = {path.name for path in (FOLDER / language).iterdir()}
    assert names == {path.name for path in (FOLDER / REFERENCE).iterdir()}


def test_every_message_is_used() -> None:
    code = "\n".join(source.text for source in sources())
    unused = [
        key
        for key in messages(REFERENCE)
        if "." not in key and not key.startswith(BUILT) and not re.search(rf"[\"']{key}[\"']", code)
    ]
    assert not [key for key in unused if not _built(key, code)]


def _built(key: str, code: str) -> bool:
    # "-nothing" is put behind the key of what is listed
    return key.endswith("-nothing") and f'"{key.removesuffix("-nothing")}"' in code


def test_every_text_that_code_asks_for_exists() -> None:
    asked: set[str] = set()
    for source in sources():
        asked |= set(re.findall(r"texts\(\s*[\"']([a-z0-9-]+[a-z0-9])[\"']", source.text))
    assert asked
    assert asked <= messages(REFERENCE).keys()


def test_every_refusal_is_worded_and_every_wording_is_of_a_refusal() -> None:
    keys: set[str] = set()
    for source in sources():
        keys |= set(re.findall(r"(?:Refusal|UncertainCity)\(\s*\"([a-z._]+)\"", source.text))
    worded = {key for key in messages(REFERENCE) if key.startswith("refusal-")}
    built = {"refusal-" + re.sub(r"[._]", "-", key) for key in keys}
    assert built | {"refusal-incident"} == worded


def test_what_code_puts_together_has_its_text() -> None:
    topics = Shipped().topics()
    wanted = {f"topic-{topic}" for group in topics for topic in group.topics}
    wanted |= {f"topic-group-{group.id}" for group in topics}
    wanted |= {f"sdg-{goal.number}" for goal in Shipped().goals()}
    texts = {key for key in messages(REFERENCE) if key.startswith(("topic-", "sdg-"))}
    assert texts == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_descriptions_of_commands_fit_discord(language: str) -> None:
    texts = Catalogue(FOLDER).command_texts(Catalogue(FOLDER).best(language).language.code)
    names: dict[str, list[str]] = {}
    for key in messages(language):
        if not key.startswith("command-"):
            continue
        command, _, attribute = key.partition(".")
        said = texts.attribute(command, attribute) if attribute else texts.name(command)
        if attribute == "description" or attribute.endswith("-description"):
            assert 1 <= len(said) <= 100, f"{language} {key}: {len(said)} characters"
        else:
            assert NAME.match(said), f"{language} {key}: {said!r}"
            assert said == said.lower(), f"{language} {key}: {said!r}"
            names.setdefault(command if attribute else _parent(command), []).append(said)
    for command, said in names.items():
        assert len(said) == len(set(said)), f"{language} {command}: {said}"


def _parent(command: str) -> str:
    return command.rpartition("-")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_fit_discord(language: str) -> None:
    texts = Catalogue(FOLDER).best(language)
    for key in messages(language):
        if key.startswith(("field-", "region-", "topic-", "sdg-")):
            assert len(texts(key)) <= 100, f"{language} {key}"
        if key.startswith("city-button-") or key in ("search-previous", "search-next"):
            assert len(texts(key)) <= 40, f"{language} {key}"


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != REFERENCE])
def test_texts_are_translated(language: str) -> None:
    catalogue = Catalogue(FOLDER)
    here, there = catalogue.best(language), catalogue.best(REFERENCE)
    plain = [key for key, names in messages(REFERENCE).items() if not names and "." not in key]
    compared = [key for key in plain if here.has(key)]
    same = [key for key in compared if here(key) == there(key)]
    assert len(same) < len(compared) / 10, same
