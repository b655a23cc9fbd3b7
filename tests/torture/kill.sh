#!/bin/sh
# A thousand kills at random instants while keys are typed without a pause.
exec tests/torture/kill.py "$BUILD/banso" scenarios "$WORK/kill" 1002
