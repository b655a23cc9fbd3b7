/*
 * Texts of the user interface are written in Japanese; _() lets them be translated. $LANGUAGE
 * counts where the locale is one of a language; in C and C.UTF-8 the C library decides: that of
 * Debian 13 translates nothing there.
 */
#ifndef BANSO_BASE_I18N_H
#define BANSO_BASE_I18N_H

#include <libintl.h>

#define _(text) i18n_text(text)
#define N_(text) (text) /* in a static table: translated where it is shown */

/* Nothing stays nothing: under the empty text a catalogue keeps what is said of itself. */
__attribute__((format_arg(1))) static inline const char *i18n_text(const char *text)
{
	return *text ? gettext(text) : text;
}

#endif
