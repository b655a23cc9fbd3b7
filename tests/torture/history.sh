#!/bin/sh
# Two thousand changes, and the history after each.
exec tests/torture/history.py "$BUILD/banso" scenarios "$WORK/history" 2000
