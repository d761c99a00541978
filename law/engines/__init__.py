"""The only files of this room that meet libraries of others: YAML and the calendar of holidays."""
