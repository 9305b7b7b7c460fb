"""The naive job in the usual tools: a workbook into a table, cells cleaned a little."""

import sqlite3
import sys

import pandas

workbook, database, above = sys.argv[1], sys.argv[2], int(sys.argv[3])
frame = pandas.read_excel(workbook, engine="calamine", header=above, dtype=str)
names = ["number", "name", "birth", "position", "unit", "award", "citation", "amount"]
frame.columns = names
for name in names:
    frame[name] = frame[name].str.strip()
frame["amount"] = frame["amount"].str.replace(".", "", regex=False).astype("int64")
frame["birth"] = pandas.to_datetime(frame["birth"], format="%d/%m/%Y").dt.strftime("%Y-%m-%d")
connection = sqlite3.connect(database)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("PRAGMA synchronous = FULL")
frame.to_sql("nomination", connection, index=False)
connection.commit()
print(connection.execute("SELECT count(*) FROM nomination").fetchone()[0])
