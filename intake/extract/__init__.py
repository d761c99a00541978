"""One paper's words to its fields: labels found, the places where their values sit, values parsed and weighed."""
