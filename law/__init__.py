"""The law as data, and what follows from it: editions, conditions, the checklist, days, the outcome.

The order of the work stands in `journey.py`; the law itself in `catalogue/`. This room reads no paper and prints
none.
"""
