/*
 * Texts of the user interface are written in Japanese; _() translates them. $LANGUAGE works only
 * where the locale names a language; for C and C.UTF-8 the C library decides: Debian 13's
 * translates nothing there.
 */
#ifndef BANSO_BASE_I18N_H
#define BANSO_BASE_I18N_H

#include <libintl.h>

#define _(text) i18n_text(text)
#define N_(text) (text) /* marks a text in a static table: translated when shown */

/* "" stays "": gettext keeps the catalogue's own header under the empty text. */
__attribute__((format_arg(1))) static inline const char *i18n_text(const char *text)
{
	return *text ? gettext(text) : text;
}

#endif
