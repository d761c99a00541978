"""Draws the first DOCX of every letter: `python -m templates.builder [FORM…]`.

Afterwards the DOCX is the template: staff may edit it in Word, and the builder is run again only to begin anew.
"""
