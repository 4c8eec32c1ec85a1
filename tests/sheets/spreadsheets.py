"""Small XLSX files, made part by part, so that each can be broken on purpose."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PARTS = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": (
        f'<workbook xmlns="{SPACE}" xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="one" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{SPACE}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yy"/>'
        '<numFmt numFmtId="165" formatCode="[Red]0.0&quot;days&quot;"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
        "</styleSheet>"
    ),
}


def cell(value: str | int | float, style: int = 0) -> str:
    """Return a cell: a text inline, a number in a style."""
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c s="{style}"><v>{value}</v></c>'


def sheet(*rows: str) -> str:
    """Return a table of rows of cells."""
    body = "".join(f"<row>{row}</row>" for row in rows)
    return f'<worksheet xmlns="{SPACE}"><sheetData>{body}</sheetData></worksheet>'


def workbook(table: str, parts: Mapping[str, str] | None = None, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an XLSX file with one table; `parts` are further ones, or ones in a known one's place, by name."""
    every = {**PARTS, "xl/worksheets/sheet1.xml": table}
    for name, content in (parts or {}).items():
        every[next((known for known in every if known.endswith(f"/{name}.xml")), f"xl/{name}.xml")] = content
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, part in every.items():
            archive.writestr(name, part)
    return packed.getvalue()


def of_lines(lines: Sequence[Sequence[str | int | float]]) -> bytes:
    """Return an XLSX file with these lines."""
    return workbook(sheet(*("".join(cell(value) for value in line) for line in lines)))
