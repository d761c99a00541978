"""The information stand: the catalogue as a static site in Kazakh and Russian, and an A4 sheet a service."""
