#!/bin/sh
# Three hundred copies while others save, and those of a month.
exec tests/torture/backup.py "$BUILD/banso" scenarios "$WORK/backup" 300
