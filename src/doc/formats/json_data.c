#include "json_data.h"

#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "banso/doc/data_keys.h"

void json_put_given(struct json *json, const char *key, const char *text)
{
	if (*text)
		json_string(json, key, text);
}

static void put_place(struct json *json, const struct place *place)
{
	json_put_given(json, "session", place->session);
	json_put_given(json, "form", place->form);
	json_put_given(json, "respondent", place->respondent);
	json_put_given(json, "field", place->field);
	json_put_given(json, "row", place->row);
	json_put_given(json, "column", place->column);
}

/* --- what has a key --- */

static void put_facts(struct json *json, const char *key, const struct node *parent)
{
	json_open_object(json, key);
	for (const struct node *fact = parent->first; fact; fact = fact->next)
		json_string(json, fact->key, fact->value);
	json_close_object(json);
}

static void put_rows(struct json *json, const char *key, const struct node *section)
{
	json_open_array(json, key);
	for (const struct node *row = section ? section->first : NULL; row; row = row->next)
		put_facts(json, NULL, row);
	json_close_array(json);
}

/* NULL: it was cut. */
static const struct node *keyed(const struct node *document, const char *key)
{
	for (const struct node *node = document->first; node; node = node->next)
		if (strcmp(node->key, key) == 0)
			return node;
	return NULL;
}

/* --- sheets, values and voices: by their places, wherever they stand --- */

typedef void put_one(struct json *json, const struct node *node);

static void put_all(struct json *json, const struct node *parent,
	bool (*is_one)(const struct node *node), put_one *put)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		if (*node->key)
			continue;
		if (is_one(node))
			put(json, node);
		put_all(json, node, is_one, put);
	}
}

static void put_list(struct json *json, const char *key, const struct node *document,
	bool (*is_one)(const struct node *node), put_one *put)
{
	json_open_array(json, key);
	put_all(json, document, is_one, put);
	json_close_array(json);
}

static bool is_sheet(const struct node *node)
{
	return node->kind == NODE_SECTION && *node->state;
}

static void put_sheet(struct json *json, const struct node *node)
{
	json_open_object(json, NULL);
	put_place(json, &node->place);
	json_put_given(json, "title", node->title);
	json_put_given(json, "role", node->role);
	json_string(json, "state", node->state);
	json_close_object(json);
}

/* For the team also what was emptied. */
static bool is_value(const struct node *node)
{
	return !node->is_voice && (node->revision || answers_has(node));
}

/* What people read only where it says something else. */
static void put_value(struct json *json, const struct node *node)
{
	json_open_object(json, NULL);
	put_place(json, &node->place);
	json_put_given(json, "label", *node->label ? node->label : node->title);
	json_string(json, "value", node->value);
	json_put_given(json, "words", node->words);
	/* Of a day in words more is kept than the day. */
	if (node->revision && strcmp(node->datum, node->value) != 0)
		json_put_given(json, "kept", node->datum);
	if (strcmp(node->text, node->value) != 0)
		json_put_given(json, "text", node->text);
	json_put_given(json, "unit", node->unit);
	json_put_given(json, "reason", node->reason);
	if (node->revision)
		json_int(json, "revision", node->revision);
	json_put_given(json, "at", node->at);
	json_put_given(json, "who", node->who);
	json_put_given(json, "why", node->why);
	if (node->is_purged)
		json_bool(json, "purged", true);
	json_close_object(json);
}

static bool is_voice(const struct node *node)
{
	return node->is_voice;
}

/* A text, or an option and how many people chose it. */
static void put_voice(struct json *json, const struct node *node)
{
	bool is_count = node->kind == NODE_FACT;

	json_open_object(json, NULL);
	put_place(json, &node->place);
	json_put_given(json, "label", node->label);
	json_put_given(json, "role", node->role);
	json_string(json, "text", is_count ? node->title : node->text);
	if (is_count)
		json_int(json, "people", strtol(node->value, NULL, 10));
	json_close_object(json);
}

static bool is_any(const struct node *node)
{
	(void)node;
	return true;
}

void json_data_put(struct json *json, const struct node *document)
{
	static const char *const lists[] = {DATA_SESSIONS, DATA_FORMS};
	static const char *const objects[] = {DATA_ENGAGEMENT, DATA_SCENARIO, DATA_PATTERN};
	const struct node *history = keyed(document, DATA_HISTORY);

	json_open_object(json, NULL);
	json_string(json, "format", "banso-json");
	json_int(json, "version", JSON_DATA_VERSION);
	json_string(json, "for", circle_id(document->circle));
	json_string(json, "title", document->title);
	for (size_t i = 0; i < sizeof(objects) / sizeof(objects[0]); i++)
		put_facts(json, objects[i], keyed(document, objects[i]));
	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
		put_rows(json, lists[i], keyed(document, lists[i]));
	put_list(json, "sheets", document, is_sheet, put_sheet);
	put_list(json, "values", document, is_value, put_value);
	put_list(json, "voices", document, is_voice, put_voice);
	if (history)
		put_list(json, DATA_HISTORY, history, is_any, put_value);
	json_close_object(json);
}
