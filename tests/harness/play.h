/*
 * play runs test scripts (tests/play/NAME.t): commands with their output, and
 * programs on a terminal with their screens. A script is read line by line;
 * blank lines and lines beginning with # may stand between commands.
 *
 *   $ COMMAND            Run by sh in the test's own empty folder, without a terminal. Lines
 *   > MORE               beginning with "> " continue the command (a here-document, say). Lines
 *     OUTPUT             that begin with two spaces are its expected output, stdout and stderr
 *   ? STATUS             together; then the exit status, when it is not 0. An empty line of
 *                        output is two spaces.
 *     ...                any number of lines
 *     PATTERN (re)       a line that matches this POSIX extended regular expression as a whole
 *     TEXT (no-eol)      the last line, ended by no newline
 *     TEXT (esc)         a line with control characters or invalid UTF-8, written \x1b; \\ is \
 *
 *   In output the folders of the test are written as the variables that hold
 *   them: $PWD, $HOME, $TMPDIR, $TESTS, $BANSO_SCENARIOS.
 *
 *   @ env NAME=VALUE     for all commands and starts that follow; `@ env NAME` takes it away;
 *                        in VALUE the variables above stand for the folders
 *   @ size 80x24         columns and rows of the next terminals (80x24)
 *   @ ambiguous 2        columns of an ambiguous character on the next terminals (1)
 *   @ answer off         the next terminals answer no question, such as CSI 6n (on)
 *   @ terminal NAME [open]
 *                        the next terminals are this one: teraterm, rlogin, xterm, vte or tmux.
 *                        They answer who they are as it does, and have an IME, which is open or
 *                        (else) closed when the program begins and has to be so at its end.
 *                        Whoever types Japanese while a program that may lead it has closed it,
 *                        or keys while it is open, presses 半角/全角 first (device.h)
 *   @ styles off         style lines of expected screens do not count (on)
 *   @ twice              from here on what an @ screen or @ rows expects has to be seen twice;
 *     COMMANDS           after the first time these are performed, if the program still runs.
 *                        What they leave of the terminal's size is set right. Without
 *                        commands: once, as before
 *   @ play FILE          plays the whole script FILE, which stands beside this one, in a folder
 *                        of its own, with all that is set here: env, size, ambiguous, answer,
 *                        styles, twice. --accept leaves it as it is
 *   @ start COMMAND      a program on a new terminal; the one before must have ended
 *
 *   @ type TEXT          sends the rest of the line as it is
 *   @ key NAME...        Enter Tab Esc Up Down Left Right Home End PgUp PgDn Ins Del Bs Space
 *                        F1 to F12 or one character, with C-, M-, S- before it; NAME*5 repeats.
 *                        Sent as xterm does, heeding the cursor key mode; those of one line at
 *                        once, so that what follows an Esc there belongs to it
 *   @ paste TEXT         bracketed where the program asked for that; \n is a newline, \t a tab
 *   @ bytes 1b5b41       these bytes, at once
 *   @ resize 40x12       the terminal's new size
 *   @ signal HUP         to the program; after STOP: until it has stopped
 *   @ sane               somebody else uses the terminal, as a shell does while the program is
 *                        stopped: canonical mode and echo, the main screen with "stty sane" on
 *                        it, pastes without marks
 *   @ deaf               the terminal takes nothing the program writes, as when it is stopped; keys
 *                        reach the program all the same. An @ exit then looks at its modes alone
 *   @ hear               it takes all again
 *   @ hangup             the terminal goes away
 *   @ kill               kill -9 and wait
 *   @ exit STATUS        wait until the program has ended so, and check that it left the terminal
 *   @ exit signal HUP    as it was: canonical mode, echo, main screen, visible cursor
 *
 *   @ drawn              until the program has written anything after what was last sent to it,
 *                        be it a key, a size or a signal
 *   @ wait TEXT          until the screen shows TEXT in one row
 *   @ gone TEXT          until it does not
 *   @ cursor ROW COL     until the cursor stands there (from 0), or `@ cursor hidden`
 *   @ screen             until the whole screen is this:
 *     |TEXT|             rows; blanks before the last | and blank rows at the end may be missing
 *     cursor ROW COL     or `cursor hidden`; without the line the cursor is not checked
 *     style ROW FIRST-LAST NAME...
 *                        each run of columns with attributes: bold underline reverse blink dim
 *                        italic fg=N bg=N, in this order, N a palette index or #rrggbb; `style
 *                        none`: there is none; without any such line styles are not checked
 *   @ rows A-B           the same for the rows A to B alone
 *   @ sights FILE...     files beside this one, each with the expected screens at another size
 *                        (sights.h). In a script that is played inside those of the outer one
 *                        stand. --accept leaves them as they are behind `@ styles off`
 *   @ see NAME           at each of these sizes, until the whole screen is what is named so there;
 *                        then the terminal has the size it had. Each has to be seen once at least
 *
 *   @ random STEPS SEED  types so many times at random into the empty text that is open on a
 *                        sheet (letters, pastes, moves, deletions, undo, sizes, broken bytes)
 *                        and holds the screen against a model of the text after each
 *
 *   @ answers all        goes where the commands lead, which begin with an @ start, and presses
 * each COMMANDS           letter, digit and function key there: after each the screen has to be
 *                        another one than before. A program that runs is killed first, also
 *                        before the commands are performed again, as after a key that led away
 *   @ answers functions  only the function keys, where letters are text
 *
 *   @ ime open           until the terminal's IME is open, or closed
 *   @ ime press          somebody presses 半角/全角
 *   @ presses N          so often somebody did since @ terminal, also in scripts played inside
 *   @ asked c <s         until these are all the questions who the terminal is, and all the
 *   @ asked nothing      sequences for its IME, that came since the start or the last @ asked;
 *                        each without ESC [
 *
 *   @ meter              begin to count the bytes the program writes
 *   @ within N           fail when it has written more than N since then
 *
 * Whatever is done or looked at, the program rests before: it has dealt with all that was sent to
 * it, and sleeps (a resize alone comes at any moment). One that is always busy, or does not read,
 * gets 1 s. So what follows an Esc on another line is a key of its own, and what a wait looks at is
 * never the screen that stood before the last key.
 *
 * Each wait ends at the first moment at which its condition holds and fails
 * after 5 s (a command: 30 s), times $PLAY_SLOW, of the time that counts
 * (patience.h): a busy machine makes it wait longer. Nothing sleeps. After a
 * failed @ command the rest of the file is not run. At the end of a file a
 * program that still runs is sent HUP and must end with 0, 129 or by HUP.
 *
 * play --widths lists the characters of which libvterm thinks that they are
 * wider or narrower than we do (standin.h).
 *
 * --times FILE writes how many milliseconds each script took, a line each, behind it its path.
 *
 * With --accept the expected blocks are written anew from what is seen; a
 * screen is taken when nothing has been written for 120 ms that count.
 */
#ifndef PLAY_H
#define PLAY_H

#include <stdbool.h>

struct play_options {
	bool accept;
	const char *bin; /* folder of the programs under test, absolute */
};

#endif
