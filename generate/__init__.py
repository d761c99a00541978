"""Case to paper: choose, gather, render, bind, prove.

What goes in are the nouns of `models` (a case, an edition, an office); what comes out are DOCX and PDF files. This
room knows neither scans nor the catalogue's files: the caller hands over what it needs.
"""
