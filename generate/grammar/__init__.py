"""Kazakh and Russian as an office writes them: cases of names and offices, dates, counts of sheets."""
