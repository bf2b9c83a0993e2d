"""Parses XML from strangers: no document types, no entities, nothing loaded from elsewhere."""

from typing import Any

from lxml import etree

from qualcoder_hslu.model.errors import ReadError

Element = Any  # lxml's elements carry no types


def parse_xml(data: bytes, *, broken: str, refused: str) -> Element:
    """The root element.

    Raises ReadError with the sentence `broken` when it is no XML, with `refused` when it declares a
    document type.
    """
    if b"<!DOCTYPE" in data[:4096]:
        raise ReadError(refused)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, dtd_validation=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError(broken) from error
    if root.getroottree().docinfo.doctype:
        raise ReadError(refused)
    return root


def parse_export(data: bytes, name: str) -> Element:
    """The root element of a file that another program exported. Raises ReadError."""
    return parse_xml(
        data,
        broken=f"{name} is no proper XML: export it once more.",
        refused=f"{name} declares a document type, which may hide other files, so it was not read:"
        " export it without one.",
    )


def local(element: Element) -> str:
    """An element's name without its namespace; empty for a comment or an instruction."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
