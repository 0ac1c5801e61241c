"""From blocks and mentions to commitments.

``frame`` says what the document as a whole is; ``extract`` finds the units that are commitments and fills every field.
``carries_act`` judges a passage that somebody else takes for one, ``dollars_again`` says whose "$" it is for other
parties.
"""

from pledgebook.commitments.details.dollars import dollars_again
from pledgebook.commitments.documents.frame import frame
from pledgebook.commitments.extract import extract
from pledgebook.commitments.grammars.carrying import carries_act

__all__ = ["carries_act", "dollars_again", "extract", "frame"]
