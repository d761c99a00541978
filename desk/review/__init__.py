"""case.html: one self-contained page on which staff see a case, its doubts and what to do next."""
