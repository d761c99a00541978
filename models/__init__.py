"""The nouns of the house: frozen values with their invariants, shared by every room.

This room knows no engine, no file format of others and no service; it imports the standard library and
pydantic only. "Model" here never means a neural one.
"""
