"""Tables of values: files of spreadsheets to checked values of letters, a row a letter."""
