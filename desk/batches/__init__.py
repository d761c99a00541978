"""Steps of a batch: separators reckoned up, the pile cut into stretches, each stretch a case, the report."""
