"""The case as strings and as lists of rows of strings: the only dict in the room.

What is under review, unread or unknown becomes an empty string, which the templates print as a blank line.
"""
