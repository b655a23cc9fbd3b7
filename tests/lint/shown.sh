#!/bin/sh
# A screen asks for the 取組 that may be shown, as others may look on, and for no list that has those
# of the team: tasks_shown(), tasks_in_hands_shown(), tasks_at() and tasks_in_list() leave them out
set -eu
cd "$(dirname "$0")/../.."

found=$(grep -rnwE --include='*.[ch]' \
	'course_tasks|tasks_(forward|from|followed|of_person|unclear)' src/screen include/banso/screen || true)
if [ -n "$found" ]; then
	echo "$found"
	echo "shown: a screen asks tasks_shown() (model/session/task.h)"
	exit 1
fi
echo "shown: screens ask for the tasks that may be shown"
