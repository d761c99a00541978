"""The letters as Word files that staff may edit: a folder a letter or form, and the builder that first drew them."""
