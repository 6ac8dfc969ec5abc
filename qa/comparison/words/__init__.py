"""Words of the source in the translation: said, denied, exchanged or turned round, by the bilingual lexicon."""
