"""A second, independent source of papers, kept for the score alone: nobody who tunes the reading may look at it.

Its papers are typeset by a word processor from running text, tables and tabs, or set on a canvas, with wordings and
arrangements of their own; it shares the invented people and the shape of the truth with the rest of the samples.
"""
