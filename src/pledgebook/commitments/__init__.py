"""From blocks and mentions to commitments.

``frame`` says what the document as a whole is; ``extract`` finds the units that are commitments and fills every field.
"""

from pledgebook.commitments.extract import extract
from pledgebook.commitments.frame import frame

__all__ = ["extract", "frame"]
