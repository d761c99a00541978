"""Paper to words, documents and fields: one journey, one file per step, foreign libraries behind `engines/`."""
