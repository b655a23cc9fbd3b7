/* The program: the locale is set, the command line does the rest. */
#include <locale.h>

#include "banso/base/i18n.h"
#include "banso/cmd/cmd.h"

#include <fcntl.h>
#include <langinfo.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Texts are UTF-8 whatever the machine's locale says. Of the locale only characters and messages
 * count: numbers, dates and order are banso's own, and each category is another file to open. */
static void set_locale(void)
{
	if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_MESSAGES, "");
	bindtextdomain("banso", BANSO_PREFIX "/share/locale");
	bind_textdomain_codeset("banso", "UTF-8");
	textdomain("banso");
}

/* Where one of the first three descriptors is closed, the next file would take its number: the
 * database would be read as standard input, and messages be written into it. What stands there
 * instead fails as a closed one does: it is open for the other way. */
static void hold_standard_files(void)
{
	for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++)
		if (fcntl(descriptor, F_GETFD) < 0)
			(void)open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int main(int argc, char **argv)
{
	hold_standard_files();
	set_locale();
	/* Files have the modes that banso gives them as soon as they are there. SQLite would widen
	 * that of what it makes beside a database a moment later, and who of the group opened it in
	 * between could only read. */
	umask(0);
	/* Where a file may not grow any more, the write fails and says so. */
	signal(SIGXFSZ, SIG_IGN);
	return (int)cmd_main(argc, argv);
}
