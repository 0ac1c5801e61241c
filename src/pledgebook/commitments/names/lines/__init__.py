"""Names that stand in lines, labels and leads of their own, before what they do."""
