"""Concept entries into TBX; `tbx_read` gives the same entries back."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from qa.glossary.concept import ConceptEntry, Status, Term
from qa.glossary.tbx import ADMINISTRATIVE, BASE_NOTE, LANGUAGES, MODULES, NAMESPACE, Dialect, xml_id
from qa.glossary.write import tsv

ADVICE = "Druckreif: a note “base: uk” names the language whose form the German spelling follows."
SCHEMAS = "https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master"
HEADS = {
    Dialect.MARTIF: (
        '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="TBX" xml:lang="de">\n'
        "<martifHeader><fileDesc><sourceDesc><p>{advice}</p></sourceDesc></fileDesc>"
        '<encodingDesc><p type="XCSURI">TBXXCS.xcs</p></encodingDesc></martifHeader>\n<text><body>\n'
    ),
    Dialect.DCA: (
        f'<?xml-model href="{SCHEMAS}/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng" type="application/xml" '
        'schematypens="http://relaxng.org/ns/structure/1.0"?>\n'
        f'<tbx type="TBX-Basic" style="dca" xml:lang="de" xmlns="{NAMESPACE}">\n'
        "<tbxHeader><fileDesc><sourceDesc><p>{advice}</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n"
    ),
    Dialect.DCT: (
        f'<?xml-model href="{SCHEMAS}/DCT/TBX-Basic.nvdl" type="application/xml" '
        'schematypens="http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0"?>\n'
        f'<tbx type="TBX-Basic" style="dct" xml:lang="de" xmlns="{NAMESPACE}" '
        f'xmlns:min="{MODULES["min"]}" xmlns:basic="{MODULES["basic"]}">\n'
        "<tbxHeader><fileDesc><sourceDesc><p>{advice}</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n"
    ),
}
TAGS = {  # entry, language section, term section
    Dialect.MARTIF: ("termEntry", "langSet", "tig"),
    Dialect.DCA: ("conceptEntry", "langSec", "termSec"),
    Dialect.DCT: ("conceptEntry", "langSec", "termSec"),
}
# Our data categories: the element that carries one in DCA and martif, and its module in DCT.
CATEGORIES = {
    "subjectField": ("descrip", "min"),
    "source": ("admin", "basic"),
    "administrativeStatus": ("termNote", "min"),
}


def tbx(entries: Iterable[ConceptEntry], dialect: Dialect) -> str:
    """Return a TBX file with these entries. Raises GlossaryError for text that neither a table nor XML can hold."""
    entries = list(entries)
    tsv(entries)
    root = "martif" if dialect is Dialect.MARTIF else "tbx"
    body = "".join(line + "\n" for entry in entries for line in _entry(entry, dialect))
    head = HEADS[dialect].replace("{advice}", escape(ADVICE))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{body}</body></text>\n</{root}>\n'


def _entry(entry: ConceptEntry, dialect: Dialect) -> Iterator[str]:
    concept, section, _ = TAGS[dialect]
    yield f"<{concept} id={quoteattr(xml_id(entry.id))}>"
    yield f"  {_category('subjectField', str(entry.kind), dialect)}"
    if entry.source:
        yield f"  {_category('source', entry.source, dialect)}"
    if entry.base or BASE_NOTE.match(entry.note):
        yield f"  <note>base: {entry.base or 'none'}</note>"
    if entry.note:
        yield f"  <note>{escape(entry.note)}</note>"
    for language in LANGUAGES:
        terms = [term for term in entry.terms if term.language == language]
        if terms:
            yield f'  <{section} xml:lang="{language}">'
            yield from (f"    {_term(term, term is terms[0], dialect)}" for term in terms)
            yield f"  </{section}>"
    yield f"</{concept}>"


def _term(term: Term, is_first: bool, dialect: Dialect) -> str:
    tag = TAGS[dialect][2]
    is_second = term.status is Status.PREFERRED and not is_first
    status = ADMINISTRATIVE[Status.ADMITTED if is_second else term.status]
    note = (
        f"<note>{term.status}</note>"
        if term.status is Status.ESTABLISHED or (is_second and term.language == "de")
        else ""
    )
    return f"<{tag}><term>{escape(term.text)}</term>{_category('administrativeStatus', status, dialect)}{note}</{tag}>"


def _category(name: str, text: str, dialect: Dialect) -> str:
    element, module = CATEGORIES[name]
    if dialect is Dialect.DCT:
        return f"<{module}:{name}>{escape(text)}</{module}:{name}>"
    return f'<{element} type="{name}">{escape(text)}</{element}>'
