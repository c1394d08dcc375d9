"""Writing a file that an operator named, or a sentence on why it cannot be written."""

from pathlib import Path


class FileRefused(Exception):
    """A sentence for the operator: which file cannot be written, and what to do."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} cannot be written: {_why(path, error)}")


def _why(path: Path, error: OSError) -> str:
    match error:
        case IsADirectoryError():
            return "it is a folder. Give the name of a file in it."
        case FileNotFoundError() | NotADirectoryError():
            return f"there is no folder {path.parent}. Create it first, or choose another."
        case FileExistsError():
            return "it exists already. Choose another name; it was left as it is."
        case _:
            return f"{error.strerror or error}. Choose another name or folder."
