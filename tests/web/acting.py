"""Who acts in the tests, and when."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

BY = "secretariat"
AT = dt.datetime(2022, 10, 7, 9, 30, tzinfo=dt.UTC)
FOLDER = Path(__file__).resolve().parents[2] / "processes" / "los-angeles-declaration"
