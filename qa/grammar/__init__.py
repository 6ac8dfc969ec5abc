"""German grammar without a parser: what may stand beside what, and where no reading of the words around saves a form.

Everything here looks at one German text (or a list of its words) and knows nothing of a source, an article or a rule. The
rules `agreement`, `verb-number`, `missing-comma`, `leftover-wording`, `noun-capital` and `particle-lost` speak from it.
"""
