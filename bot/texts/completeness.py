"""Whether every language has every text, with the variables that the code fills in.

Reading all of them takes long; so it is done where the folder is not the one that was released,
which ``texts.sha256`` beside it tells.
"""

import hashlib
import sys
from pathlib import Path

from fluent.syntax import FluentParser, visitor
from fluent.syntax.ast import Junk, Message, Pattern, VariableReference

from bot.domain.languages import LanguageCode
from bot.texts.catalogue import PLACES, REFERENCE, Catalogue, TextsUnusable

Shapes = dict[str, frozenset[str]]
"""For each message and attribute of a language, its variables."""


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - fluent.syntax's name
        self.names.add(node.id.name)


def check_texts(folder: Path, catalogue: Catalogue) -> None:
    """Check a folder of texts unless it is as released; raises ``TextsUnusable``."""
    released = folder.with_suffix(".sha256")
    if not released.exists() or released.read_text(encoding="utf-8").strip() != digest(folder):
        check_complete(folder, catalogue)


def digest(folder: Path) -> str:
    """Reduce the names and contents of a folder's files to one value."""
    found = hashlib.sha256()
    for path in sorted(folder.glob("*/*")):
        found.update(path.relative_to(folder).as_posix().encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def check_complete(folder: Path, catalogue: Catalogue) -> None:
    """Read every language whole; raises ``TextsUnusable`` naming what one of them lacks."""
    languages = {language.code: _shapes(folder, language.code) for language in catalogue.languages}
    wanted: Shapes = {}
    for shapes in languages.values():
        wanted |= shapes
    # English last: where languages differ in variables, it is right
    wanted |= languages[REFERENCE]
    for code, shapes in languages.items():
        name = catalogue.language(code).name
        if missing := sorted(wanted.keys() - shapes.keys()):
            raise TextsUnusable(f"{folder / code}: {name} lacks {', '.join(missing)}")
        for key, variables in shapes.items():
            if variables != wanted[key]:
                raise TextsUnusable(
                    f"{folder / code}: {key} has the variables {', '.join(sorted(variables))}, "
                    f"where English has {', '.join(sorted(wanted[key]))}"
                )


def _shapes(folder: Path, code: LanguageCode) -> Shapes:
    found: Shapes = {}
    for path in sorted((folder / code).glob("*.ftl")):
        if path.name == PLACES:
            continue  # each language overrides the names of countries that it needs to
        try:
            resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise TextsUnusable(f"{path} cannot be read ({error})") from error
        for entry in resource.body:
            if isinstance(entry, Junk):
                line = str(entry.content).strip().splitlines()[0]
                raise TextsUnusable(f"{path} cannot be understood from: {line}")
            if isinstance(entry, Message):
                found |= _shapes_of(entry)
    return found


def _shapes_of(message: Message) -> Shapes:
    patterns = {f"{message.id.name}.{each.id.name}": each.value for each in message.attributes}
    if message.value is not None:
        patterns[message.id.name] = message.value
    return {key: _variables(pattern) for key, pattern in patterns.items()}


def _variables(pattern: Pattern) -> frozenset[str]:
    variables = _Variables()
    variables.visit(pattern)
    return frozenset(variables.names)


if __name__ == "__main__":
    texts = Path(sys.argv[1])
    texts.with_suffix(".sha256").write_text(f"{digest(texts)}\n", encoding="utf-8")
