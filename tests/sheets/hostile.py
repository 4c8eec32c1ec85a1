"""Files made to harm, or too much for a bot, and what a person reads of each in German and in English."""

from bot.sheets.sheet import MOST_BYTES, MOST_LINES
from tests.sheets.spreadsheets import of_lines, sheet, workbook

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
UNCLOSED = b'date,note\n2025-11-16,a\n2025-11-17,"b\n' + b"2025-11-18,c\n" * 99
SWOLLEN = workbook(sheet(), {"big": "x" * 160_000_000})
CUT = of_lines([["date", "likes"]] * 99)[:400]
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")
MANY = b"date,account,likes\n" + b"".join(b"2025-11-16,a%d,5\n" % n for n in range(60))
LONG = b"date,likes\n" + b"2025-11-16,5\n" * (MOST_LINES + 1)

FAULTS = [
    ("empty.csv", b"", "ist leer", "is empty"),
    ("blank.csv", b"\n \n", "ist leer", "is empty"),
    ("big.csv", b"x" * (MOST_BYTES + 9), "zu groß", "too big"),
    ("a.exe", b"MZ\x00\x01" * 99, "Ich lese CSV und Excel", "I read CSV and Excel"),
    ("photo.csv", b"\x89PNG\r\n\x1a\n\x00", "Ich lese CSV und Excel", "I read CSV and Excel"),
    ("locked.xlsx", LOCKED, "mit einem Passwort geschützt", "protected by a password"),
    ("old.xls", OLE + b"x" * 99, "das alte Excel-Format", "the old Excel format"),
    ("cut.xlsx", CUT, "ist beschädigt", "is damaged"),
    ("bomb.xlsx", SWOLLEN, "ausgepackt viel zu groß", "far too big when unpacked"),
    ("list.csv", b"2025-11-16,12400,480\n", "finde ich die Spalten nicht", "can’t find the columns"),
    ("open.csv", UNCLOSED, "ab Zeile 3 nicht lesen", "can’t be read from line 3 on"),
    (
        "long.csv",
        b"date,likes\n" + b"2025-11-16,5\n" * (MOST_LINES + 1),
        "mehr als 100.000 Zeilen",
        "more than 100,000 lines",
    ),
    ("many.csv", MANY, "Mehr als 50 zusammen", "50 altogether"),
    (
        "<b>&.csv",
        b"date,likes\nsoon,5\n",
        "„<b>&.csv“ ließ sich keine Zeile verwenden",
        "a single line of “<b>&.csv”",
    ),
]
