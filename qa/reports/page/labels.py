"""The page's own words, in the language in force. All of them stand here, where the catalogue's extractor finds them."""

from qa.documents import Severity
from qa.messages import _

SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "▲", Severity.NOTE: "●"}  # shapes, for those who do not see the colours


def labels() -> dict[str, str]:
    """Return the page's fixed texts by the names that the templates use."""
    return {
        "title": _("Review"),
        "skip": _("Skip to the text"),
        "articles": _("Articles"),
        "source": _("Source"),
        "translation": _("Translation"),
        "findings": _("Findings"),
        "no_findings": _("Nothing found."),
        "none_shown": _("The filter hides all findings."),
        "position": _("{current} of {count}"),
        "previous": _("Previous finding"),
        "next": _("Next finding"),
        "close": _("Close the details"),
        "tools": _("Go and filter"),
        "filter": _("Filter"),
        "severity": _("Severity"),
        "rules": _("Rules"),
        "all_rules": _("All rules"),
        "no_rules": _("No rule"),
        "view": _("View"),
        "only_findings": _("Only passages with findings"),
        "letter_keys": _("Letter keys j and k"),
        "keys": _("Keys: j or → next, k or ← previous, Enter details, Esc close"),
        "write": _("Write"),
        "nothing": _("(delete)"),
        "safe": _("safe fix"),
        "place": _("Place"),
        "rule": _("Rule"),
        "kind": _("MQM"),
        "doubtful": _("doubtful"),
        "bead": _("Passage"),
        "unsure": _("Do these belong together? The alignment is not sure ({percent} %)."),
        "omitted": _("No translation of this passage was found."),
        "added": _("No source of this passage was found."),
        "names": _("Names"),
        "name": _("Name in the source"),
        "german": _("In the German text"),
        "verdict": _("Verdict"),
        "passages": _("Passages"),
        "numbers": _("Numbers"),
        "number": _("Number in the source"),
        "scorecard": _("Scorecard"),
        "unconfirmed": _("Unconfirmed: the findings are counted as the program made them; nobody has judged them."),
        "dimension": _("MQM dimension"),
        "per_thousand": _("Per 1,000 words"),
        "all": _("All"),
        "words": _("Words"),
        "no_script": _("Without scripts, follow the links between text and findings; filters and keys need scripts."),
    }


def severities() -> dict[Severity, tuple[str, str]]:
    """Return for each severity, worst first, its name and the name of several."""
    return {
        Severity.ERROR: (_("error"), _("Errors")),
        Severity.WARNING: (_("warning"), _("Warnings")),
        Severity.NOTE: (_("note"), _("Notes")),
    }


def languages() -> dict[str, str]:
    """Return the names of the languages that articles are in."""
    return {
        "uk": _("Ukrainian"),
        "ru": _("Russian"),
        "kk": _("Kazakh"),
        "en": _("English"),
        "de": _("German"),
    }


def verdicts() -> dict[str, str]:
    """Return what is said of each verdict on a name or number."""
    return {
        "accepted": _("accepted"),
        "other-system": _("English or scientific spelling"),
        "other-base": _("follows another language"),
        "forbidden": _("not admitted by the house"),
        "near-miss": _("misspelled"),
        "reported": _("has a finding"),
        "missing": _("not found"),
        "unfound": _("not found, perhaps translated"),
        "unreported": _("let stand"),
        "added": _("only in the translation"),
        "same": _("same"),
        "different": _("different"),
        "otherwise": _("said otherwise"),
    }


def dimensions() -> dict[str, str]:
    """Return the names of MQM's dimensions (https://themqm.org/error-types-2/typology/) by their ids."""
    return {
        "terminology": _("Terminology"),
        "accuracy": _("Accuracy"),
        "linguistic-conventions": _("Linguistic conventions"),
        "style": _("Style"),
        "locale-conventions": _("Locale conventions"),
        "audience-appropriateness": _("Audience appropriateness"),
        "design-and-markup": _("Design and markup"),
        "other": _("Other"),
    }
