"""Files and functions stay small, names say what they name, and ignores have a reason."""

import ast
import re
from statistics import median

from tests.meta.sources import Source, docstrings, sources

BANNED = re.compile(r"(^|[_/])(utils?|helpers?|managers?|handlers?|common|misc)($|[_/.])")
BOUNDARIES = {
    "bot/ui/attending.py": 1,  # the reply: a person is waiting
    "bot/ui/parameters.py": 1,  # the same for a suggestion, which discord.py would hide
    "bot/workers/announcer.py": 1,  # one delivery: the others go on
    "bot/workers/worker.py": 1,  # one loop turn: the next one comes
}
IGNORE = re.compile(r"#.*(type: ignore|pyright: ignore|noqa).*")


def lines(source: Source) -> int:
    return source.text.count("\n")


def test_no_file_is_long_and_most_are_short() -> None:
    every = [*sources(), *sources("tests")]
    long = {source.path: lines(source) for source in every if lines(source) > 300}
    assert not long
    assert median(lines(source) for source in sources()) <= 100


def test_functions_fit_on_a_screen() -> None:
    for source in [*sources(), *sources("tests")]:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                size = node.end_lineno - node.lineno + 1
                assert size <= 50, f"{source.path}: {node.name} has {size} lines"


def test_names_say_what_they_name() -> None:
    for source in [*sources(), *sources("tests")]:
        assert not BANNED.search(source.path), source.path
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                plain = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", node.name).lower()
                assert not BANNED.search(plain), f"{source.path}: {node.name}"


def test_everything_is_caught_at_the_named_boundaries_alone() -> None:
    broad: dict[str, int] = {}
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ExceptHandler) and _is_broad(node):
                broad[source.path] = broad.get(source.path, 0) + 1
    assert broad == BOUNDARIES


def _is_broad(node: ast.ExceptHandler) -> bool:
    if node.type is None:
        return True
    names = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)}
    if names == {"BaseException"} and isinstance(node.body[-1], ast.Raise):
        return False  # cleaning up before passing it on
    return bool(names & {"Exception", "BaseException"})


def test_every_ignore_names_its_rule() -> None:
    for source in [*sources(), *sources("tests")]:
        for number, line in enumerate(source.text.splitlines(), start=1):
            if "IGNORE = " in line or not (found := IGNORE.search(line)):
                continue
            assert re.search(r"(ignore\[\w+\]|noqa: [A-Z]+\d+)", found[0]), (source.path, number)


def test_public_functions_say_what_they_do_in_one_line() -> None:
    for source in sources():
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            documented = ast.get_docstring(node)
            if documented is not None:
                first = documented.splitlines()[0]
                assert first.endswith("."), f"{source.path}: {node.name}: {first}"


def test_sentences_stand_in_the_catalogues_not_in_code() -> None:
    for source in sources():
        if not source.path.startswith(("cogs/", "bot/ui/")):
            continue
        skipped = docstrings(source.tree) | _not_for_people(source.tree)
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            words = re.findall(r"[A-Za-z]{2,}", node.value)
            if len(words) >= 3 and " " in node.value and id(node) not in skipped:
                raise AssertionError(f"{source.path}:{node.lineno} says {node.value!r}")


def _not_for_people(tree: ast.AST) -> set[int]:
    """Give the constants in log calls, raised errors and annotations."""
    found: set[int] = set()
    for node in ast.walk(tree):
        is_log = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "_log"
        )
        if is_log or isinstance(node, ast.Raise | ast.AnnAssign):
            found |= {id(each) for each in ast.walk(node) if isinstance(each, ast.Constant)}
    return found
