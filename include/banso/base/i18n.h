/* Texts of the user interface are written in Japanese; _() lets them be translated. */
#ifndef BANSO_BASE_I18N_H
#define BANSO_BASE_I18N_H

#include <libintl.h>

#define _(text) gettext(text)
#define N_(text) (text) /* in a static table: translated where it is shown */

#endif
