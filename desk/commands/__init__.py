"""One file per command: its options and the call it makes. A command named `x` lives in `x.py`."""
