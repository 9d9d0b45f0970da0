"""What is said when a command cannot be carried out as it was typed."""

from __future__ import annotations


class Misuse(Exception):  # noqa: N818 - it is the user's slip and no fault of the program
    """A command that cannot be carried out as it was typed."""
