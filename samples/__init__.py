"""Invented people, their papers drawn with exact truth, degraded as offices degrade them, and put into bundles.

Nobody here exists and no paper copies a real one: layouts imitate the wording and the places of text only.
"""
