"""The doors to other makers of paper: the only files of the samples that import them."""
