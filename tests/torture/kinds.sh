#!/bin/sh
# Pipes, sockets, devices, folders and links at every name that banso opens.
exec tests/torture/kinds.py "$BUILD/banso" scenarios "$WORK/kinds"
