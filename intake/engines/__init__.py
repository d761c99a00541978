"""The only files of this room that import OCR, PDF and picture libraries; their errors are translated here."""
