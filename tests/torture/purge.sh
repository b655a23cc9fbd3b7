#!/bin/sh
# Texts removed from a hundred databases and their copies, some removals killed on the way.
exec tests/torture/purge.py "$BUILD/banso" scenarios "$WORK/purge" 100
