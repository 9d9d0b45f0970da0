"""How a text is written so that YAML leaves it alone."""

from __future__ import annotations


def quoted(text: str) -> str:
    """Put quotes around a text, of the sort that it does not hold itself."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    doubled = text.replace("'", "''")
    return f"'{doubled}'"
