/*
 * What nobody who is linked with the libraries of banso and reads the same can go below: libraries
 * loaded, SQL run on a database, and a full screen, where there is a terminal. Nothing is checked.
 *
 * usage: floor [DATABASE SQL]
 */
#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <unistd.h>

static bool run_sql(const char *path, const char *sql)
{
	sqlite3 *db;
	bool good = sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
		    sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;

	if (!good)
		fprintf(stderr, "floor: %s: %s\n", path, sqlite3_errmsg(db));
	if (!isatty(STDOUT_FILENO))
		sqlite3_close(db);
	return good;
}

static void show_screen(void)
{
	initscr();
	cbreak();
	noecho();
	keypad(stdscr, TRUE);
	for (int row = 0; row < LINES; row++)
		mvprintw(row, 0, "%2d 支援先", row);
	refresh();
	getch();
	endwin();
}

int main(int argc, char **argv)
{
	setlocale(LC_ALL, "");
	if (argc == 3 && !run_sql(argv[1], argv[2]))
		return 1;
	if (isatty(STDOUT_FILENO))
		show_screen();
	return 0;
}
