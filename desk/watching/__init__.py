"""Steps of the watch over a shared folder: which files have arrived whole, and how each is taken once."""
