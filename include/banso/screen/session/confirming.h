/* 支援記録 is confirmed, or not any more, by one key wherever it is told of; where it lacks
 * something, that is asked about first. */
#ifndef BANSO_SCREEN_SESSION_CONFIRMING_H
#define BANSO_SCREEN_SESSION_CONFIRMING_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* Beside the questions of the screen itself. */
#define CONFIRMING_ASK 40
#define CONFIRMING_ASK_REOPEN 41

/* DO_CONFIRM or DO_REOPEN; DO_NONE: the session has not begun. As long as it goes on, confirming is
 * refused, and says what to do. */
enum command confirming_command(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* Does what the command says, and says on the screen that it is done, or why not; or asks whether
 * to do it. */
struct outcome confirming_do(struct screen *screen, const struct session *session,
	enum command command) MUST_USE NOT_NULL;

/* Does what was answered to that, if this is the reply; true if it is confirmed by that. */
bool confirming_answered(struct screen *screen, const struct reply *reply) NOT_NULL;

#endif
