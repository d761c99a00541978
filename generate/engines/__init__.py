"""The outsiders of this room, one file each: Word templates, LibreOffice, PDF files."""
