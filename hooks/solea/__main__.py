"""Lets `python -m solea` do what the command `solea` does."""

from __future__ import annotations

import sys

from solea.cli import main

if __name__ == "__main__":
    sys.exit(main())
