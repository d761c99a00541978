"""`python -m desk` is the command `qujat`."""

import sys

from desk.cli import main

sys.exit(main())
