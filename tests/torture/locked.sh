#!/bin/sh
# A database that others hold, a hundred times from random instants on, while somebody types.
exec tests/torture/locked.py "$BUILD/banso" scenarios "$WORK/locked" 100
