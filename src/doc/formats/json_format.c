/* The format json: the tree itself, or the course as data. */
#include "banso/base/json.h"

#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/doc/formats/writer.h"
#include "json_data.h"

static const char *const kinds[] = {
	[NODE_DOCUMENT] = "document",
	[NODE_SECTION] = "section",
	[NODE_FACT] = "fact",
	[NODE_ANSWER] = "answer",
	[NODE_TEXT] = "text",
	[NODE_ITEM] = "item",
	[NODE_TABLE] = "table",
	[NODE_ROW] = "row",
	[NODE_CELL] = "cell",
};
MIRRORS(kinds, NODE_KIND_COUNT);

static void put_place(struct json *json, const struct place *place)
{
	json_open_object(json, "place");
	json_put_given(json, "engagement", place->engagement);
	json_put_given(json, "session", place->session);
	json_put_given(json, "form", place->form);
	json_put_given(json, "respondent", place->respondent);
	json_put_given(json, "field", place->field);
	json_put_given(json, "row", place->row);
	json_put_given(json, "column", place->column);
	json_close_object(json);
}

static void put_node(struct json *json, const struct node *node)
{
	char at[CLOCK_CIVIL_BYTES];

	json_open_object(json, NULL);
	json_string(json, "kind", kinds[node->kind]);
	if (node->kind == NODE_DOCUMENT)
		json_string(json, "for", circle_id(node->circle));
	if (node->kind == NODE_DOCUMENT)
		json_put_given(json, "name", node->name);
	json_put_given(json, "title", node->title);
	put_place(json, &node->place);
	json_put_given(json, "text", node->text);
	json_put_given(json, "value", node->value);
	json_put_given(json, "words", node->words);
	json_put_given(json, "label", node->label);
	json_put_given(json, "unit", node->unit);
	json_put_given(json, "reason", node->reason);
	json_put_given(json, "state", node->state);
	json_put_given(json, "mark", node->mark);
	clock_civil(node->at, at);
	json_put_given(json, "at", at);
	json_put_given(json, "who", node->who);
	if (node->first) {
		json_open_array(json, "children");
		for (const struct node *child = node->first; child; child = child->next)
			put_node(json, child);
		json_close_array(json);
	}
	json_close_object(json);
}

void json_write(struct buf *out, const struct node *document, enum headers headers)
{
	struct json json;

	(void)headers;
	json_begin(&json, out);
	if (*document->key)
		json_data_put(&json, document);
	else
		put_node(&json, document);
}

static void begin(struct buf *out, enum headers headers)
{
	(void)headers;
	buf_puts(out, "[\n");
}

static void add(struct buf *out, const struct node *document, bool is_first)
{
	buf_puts(out, is_first ? "" : ",\n");
	json_write(out, document, HEADERS_IDS);
}

static void end(struct buf *out)
{
	buf_puts(out, "]\n");
}

const struct writer_series json_series = {.begin = begin, .add = add, .end = end};
