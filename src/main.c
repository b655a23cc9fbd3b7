#include <locale.h>

#include "banso/base/i18n.h"
#include "banso/cmd/cmd.h"

#include <langinfo.h>
#include <signal.h>
#include <string.h>

/* Texts are UTF-8 whatever the machine's locale says. */
static void set_locale(void)
{
	if (!setlocale(LC_ALL, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_NUMERIC, "C");
	bindtextdomain("banso", BANSO_PREFIX "/share/locale");
	bind_textdomain_codeset("banso", "UTF-8");
	textdomain("banso");
}

int main(int argc, char **argv)
{
	set_locale();
	/* Where a file may not grow any more, the write fails and says so. */
	signal(SIGXFSZ, SIG_IGN);
	return (int)cmd_main(argc, argv);
}
