#!/bin/sh
# Two thousand databases that are damaged or forged at random.
exec tests/torture/damage.py "$BUILD/banso" scenarios "$WORK/damage" 2000
