"""What we know about each language: its abbreviations, sentences, numbers, words. No texts are kept here, only knowledge."""
