#include "answers.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"

static const char *const ids[] = {"id", "name", "session", "form", "respondent", "role", "field",
	"label", "row", "column", "value", "unit", "reason", "at", "circle"};
MIRRORS(ids, ANSWER_COLUMNS);
static const char *const words[] = {N_("番号"), N_("支援先"), N_("回"), N_("帳票"), N_("記入者"),
	N_("立場"), N_("項目"), N_("見出し"), N_("行"), N_("列"), N_("値"), N_("単位"), N_("理由"),
	N_("日時"), N_("読める範囲")};
MIRRORS(words, ANSWER_COLUMNS);

const char *answers_head(enum answer_column column, enum headers headers)
{
	return headers == HEADERS_WORDS ? _(words[column]) : ids[column];
}

struct walk {
	answers_take *take;
	void *to;
	const char *circle;
	bool has_answer;
};

bool answers_has(const struct node *node)
{
	return *node->place.field && (*node->at || node->is_undated || node->is_voice) &&
	       (*node->datum || *node->words || *node->reason);
}

const char *answers_cell(const struct node *node)
{
	return *node->datum ? node->datum : node->words;
}

/* The words of a day are a datum of their own, as a column of its name with _text. */
static void hand_on_words(
	const struct walk *walk, const struct node *node, const char *const cells[ANSWER_COLUMNS])
{
	const char *all[ANSWER_COLUMNS];
	struct buf name = {0};
	size_t named = *node->place.column ? ANSWER_COLUMN : ANSWER_FIELD;

	if (!*node->words)
		return;
	memcpy(all, cells, sizeof(all));
	buf_printf(&name, "%s_text", cells[named]);
	all[named] = buf_text(&name);
	all[ANSWER_VALUE] = node->words;
	all[ANSWER_REASON] = "";
	walk->take(walk->to, node, all);
	buf_free(&name);
}

/* A form with one sheet for the course appears at the first session that names it. */
static void visit(struct walk *walk, const struct node *node, const char *session)
{
	const struct place *place = &node->place;
	const char *shown = *place->form == '.' || *place->session ? place->session : session;
	char at[CLOCK_CIVIL_BYTES];

	clock_civil(node->at, at);
	if (answers_has(node)) {
		const char *const cells[ANSWER_COLUMNS] = {place->engagement, node->name, shown,
			place->form, place->respondent, node->role, place->field,
			*node->label ? node->label : node->title, place->row, place->column,
			node->datum, node->unit, node->reason, at, walk->circle};

		walk->has_answer = true;
		walk->take(walk->to, node, cells);
		hand_on_words(walk, node, cells);
	}
	for (const struct node *child = node->first; child; child = child->next)
		visit(walk, child, *place->session ? place->session : session);
}

bool answers_walk(const struct node *document, answers_take *take, void *to)
{
	struct walk walk = {.take = take, .to = to, .circle = circle_title(document->circle)};

	visit(&walk, document, "");
	return walk.has_answer;
}
