"""Where the desk meets file formats of others: page pictures, HTML templates, hOCR and ALTO."""
