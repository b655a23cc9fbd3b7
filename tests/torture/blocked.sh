#!/bin/sh
# A terminal that takes nothing, a hundred times at random instants while somebody types.
exec tests/torture/blocked.py "$BUILD/banso" scenarios "$WORK/blocked" 100
