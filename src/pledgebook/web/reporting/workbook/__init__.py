"""The questions of a round as a workbook: written, checked for harm, and read back, cell by cell."""
