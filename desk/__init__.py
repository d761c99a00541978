"""The doors: the command line, the case page and the settings.

Thin: parse, call the one public function of a room, show.
"""
