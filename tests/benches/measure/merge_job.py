"""Certificates in the usual way: a Word template with merge fields, one page a recipient."""

import sys
import zipfile

from mailmerge import MailMerge

template, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])

FIELDS = ["ten", "don_vi", "thanh_tich", "quyet_dinh", "noi_ngay", "chuc_danh", "nguoi_ky"]
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def paragraph(field):
    return (
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
        f'<w:fldSimple w:instr=" MERGEFIELD {field} "><w:r><w:t>{field}</w:t></w:r></w:fldSimple></w:p>'
    )


page = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
body = "".join(map(paragraph, FIELDS))
parts = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{MAIN}"><w:body>{body}{page}</w:body></w:document>',
}
with zipfile.ZipFile(template, "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in parts.items():
        archive.writestr(name, text)

rows = [
    {field: f"{field} {number}: vận động Nhân dân hiến đất mở rộng hẻm" for field in FIELDS}
    for number in range(1, count + 1)
]
document = MailMerge(template)
document.merge_templates(rows, separator="page_break")
document.write(out)
