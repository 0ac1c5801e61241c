"""``python -m pledgebook``."""

import sys

from pledgebook.cli.main import main

sys.exit(main())
