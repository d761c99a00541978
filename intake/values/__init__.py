"""Text to values: dates, names, numbers and addresses as papers print them; leaf modules that know no page."""
