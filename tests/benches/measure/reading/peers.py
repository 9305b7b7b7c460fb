"""Tools that only read: every cell of the first sheet of a file, nothing kept."""

import sys


def calamine(file):
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_path(file).get_sheet_by_index(0)
    return sum(1 for _ in sheet.iter_rows())


def polars(file):
    import polars

    if file.endswith(".csv"):
        return polars.read_csv(file, has_header=False, truncate_ragged_lines=True, infer_schema=False).height
    return polars.read_excel(file, engine="calamine", has_header=False).height


def openpyxl(file):
    import openpyxl

    sheet = openpyxl.load_workbook(file, read_only=True).worksheets[0]
    return sum(1 for _ in sheet.iter_rows(values_only=True))


print({"calamine": calamine, "polars": polars, "openpyxl": openpyxl}[sys.argv[1]](sys.argv[2]))
