#include "banso/doc/node.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/scenario.h"

struct node *node_add(
	struct arena *arena, struct node *parent, enum node_kind kind, const char *title)
{
	struct node *node = ARENA_NEW(arena, struct node);

	*node = (struct node){.kind = kind,
		.title = title,
		.nameless = "",
		.text = "",
		.value = "",
		.datum = "",
		.words = "",
		.label = "",
		.unit = "",
		.reason = "",
		.state = "",
		.mark = "",
		.at = "",
		.who = "",
		.why = "",
		.key = "",
		.name = "",
		.role = "",
		.foot = "",
		.place = PLACE_NONE,
		.origin = PLACE_NONE,
		.circle = CIRCLE_PUBLIC,
		.reason_circle = CIRCLE_SHARED};
	node->people = parent ? parent->people : ARENA_NEW(arena, const struct unnamed *);
	if (!parent)
		return node;
	node->place = parent->place;
	node->circle = parent->circle;
	node->name = parent->name;
	node->role = parent->role;
	if (parent->last)
		parent->last->next = node;
	else
		parent->first = node;
	parent->last = node;
	return node;
}

struct node *node_add_text(struct arena *arena, struct node *parent, enum node_kind kind,
	const char *title, const char *text)
{
	struct node *node = node_add(arena, parent, kind, title);

	node->text = text;
	return node;
}

void node_take_back(struct node *parent, struct node *before)
{
	*(before ? &before->next : &parent->first) = NULL;
	parent->last = before;
}

static bool may_read(const struct node *node, enum circle circle)
{
	return node->circle >= circle &&
	       (circle != CIRCLE_PUBLIC || !node->personal || *node->nameless);
}

/* Whether a node that had children has become empty by cutting: a section, row or fact without any,
 * a table with only its head. `had`: its last child before the cut. */
static bool has_nothing_left(const struct node *node, const struct node *had)
{
	switch (node->kind) {
	case NODE_TABLE:
		return node->first == node->last && node->last != had;
	case NODE_SECTION:
	case NODE_ROW:
	case NODE_FACT:
		return !node->first;
	default:
		return false;
	}
}

/* What is left of the items of a fact, on one line: a writer knows facts without children. */
static void join_items(struct arena *arena, struct node *fact)
{
	struct buf text = {0};

	for (const struct node *item = fact->first; item; item = item->next)
		buf_printf(&text, "%s%s", text.size_bytes ? _("、") : "", item->text);
	fact->text = arena_strdup(arena, buf_text(&text));
	fact->first = fact->last = NULL;
	buf_free(&text);
}

static void number_rows(struct arena *arena, const struct node *table)
{
	int number = 0;

	for (const struct node *row = table->first; row; row = row->next)
		for (struct node *cell = row->first; cell; cell = cell->next)
			if (cell->counts)
				cell->text = arena_printf(arena, "%d", ++number);
}

static bool hides_reason(const struct node *node, enum circle circle)
{
	return *node->reason && node->reason_circle < circle;
}

/* Whether it was there to say why nothing is. */
static bool is_only_reason(const struct node *node)
{
	return (node->kind == NODE_FACT || node->kind == NODE_ANSWER) && *node->reason &&
	       !*node->text && !node->first;
}

static void cut_below(struct arena *arena, struct node *parent, enum circle circle)
{
	struct node **link = &parent->first;

	parent->last = NULL;
	while (*link) {
		struct node *node = *link;
		const struct node *had = node->last;

		if (!may_read(node, circle) ||
			(hides_reason(node, circle) && is_only_reason(node))) {
			*link = node->next;
			continue;
		}
		if (hides_reason(node, circle))
			node->reason = "";
		/* Guests need not know that a sheet is our own draft; the team does. */
		if (circle != CIRCLE_TEAM) {
			node->mark = "";
			node->revision = 0;
		}
		if (circle == CIRCLE_PUBLIC) {
			node->who = "";
			if (node->personal)
				node->title = node->nameless;
		}
		cut_below(arena, node, circle);
		if (had && has_nothing_left(node, had)) {
			*link = node->next;
			continue;
		}
		if (node->kind == NODE_FACT && node->first)
			join_items(arena, node);
		if (node->kind == NODE_TABLE)
			number_rows(arena, node);
		parent->last = node;
		link = &node->next;
	}
}

/* Whether the circle may read all that is left. */
static bool is_within(const struct node *parent, enum circle circle)
{
	for (const struct node *node = parent->first; node; node = node->next)
		if (!may_read(node, circle) || hides_reason(node, circle) ||
			!is_within(node, circle))
			return false;
	return true;
}

static void cut_whole(struct node *document)
{
	struct place around = PLACE_NONE;

	around.engagement = document->place.engagement;
	around.session = document->place.session;
	document->place = around;
	document->title = document->nameless;
	document->first = document->last = NULL;
}

const char *node_readers_title(enum circle circle, bool is_to_fill)
{
	return is_to_fill && circle == CIRCLE_SHARED ? _("記入用紙") : circle_title(circle);
}

void node_cut(struct arena *arena, struct node *document, enum circle circle)
{
	if (document->circle < circle)
		cut_whole(document);
	cut_below(arena, document, circle);
	HOLDS(is_within(document, circle));
	document->circle = circle;
	document->title = arena_printf(arena, _("%s【%s】"), document->title,
		node_readers_title(circle, document->is_to_fill));
}

/* --- what is left out --- */

static void leave_out(struct arena *arena, struct left_outs *outs, const char *what, bool is_part)
{
	for (size_t i = 0; i < outs->count; i++) {
		if (strcmp(outs->items[i].what, what) == 0) {
			outs->items[i].count++;
			return;
		}
	}
	outs->items = arena_push(arena, outs->items, outs->count, sizeof(*outs->items));
	outs->items[outs->count++] = (struct left_out){what, 1, is_part};
}

/* How people call it: a text without a title by the value it is, a row by its table; what was
 * asked with a yes or a no by the question, as the words of a yes alone would claim it. */
static const char *what_it_is(struct arena *arena, const struct node *node, const char *around)
{
	/* Ticks are one kind of thing, whatever each says. */
	if (node->place.field && strcmp(node->place.field, OWN_CHECKS) == 0)
		return _("確認したこと");
	if (node->kind == NODE_TEXT || node->kind == NODE_ITEM)
		return *node->label ? node->label : around;
	/* A person's sheet is one of its form. */
	if (node->kind == NODE_SECTION && node->personal)
		return arena_printf(arena, _("%s（名前つき）"), around);
	if (node->field && node->field->type == FIELD_CHECK)
		return arena_printf(arena, _("%sかどうか"), node->title);
	return *node->title ? node->title : around;
}

static bool is_part(const struct node *node)
{
	return node->kind == NODE_ROW || node->kind == NODE_CELL || node->kind == NODE_TEXT ||
	       node->kind == NODE_ITEM || (node->kind == NODE_SECTION && node->personal);
}

static void leave_out_below(struct arena *arena, struct left_outs *outs, const struct node *parent,
	const char *around, enum circle circle)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		/* The head of a table is nobody's. */
		if (parent->kind == NODE_TABLE && node == parent->first)
			continue;
		if (!may_read(node, circle)) {
			leave_out(arena, outs, what_it_is(arena, node, around), is_part(node));
			continue;
		}
		if (circle == CIRCLE_PUBLIC && node->personal)
			leave_out(arena, outs, _("氏名"), true);
		if (hides_reason(node, circle))
			leave_out(arena, outs, _("理由"), true);
		leave_out_below(arena, outs, node, *node->title ? node->title : around, circle);
	}
}

struct left_outs node_left_out(struct arena *arena, const struct node *document, enum circle circle)
{
	struct left_outs outs = {0};

	if (document->circle < circle)
		leave_out(arena, &outs, document->title, false);
	else
		leave_out_below(arena, &outs, document, document->title, circle);
	return outs;
}
