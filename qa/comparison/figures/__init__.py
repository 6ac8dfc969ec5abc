"""Numbers, dates and units of two texts: what is stated, what is missing, and how the figures around retell it."""
