"""Names of the source in the translation: which word stands for which, and what kind of slip lies between them."""
