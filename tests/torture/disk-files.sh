#!/bin/sh
# Each call that makes, writes, names, syncs or removes a file fails in turn.
exec tests/torture/disk-files.py "$BUILD/banso" scenarios "$WORK/files" all
