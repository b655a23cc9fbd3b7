#include "banso/base/json.h"

#include <assert.h>
#include <string.h>
#include <unistr.h>

static void put_byte(struct buf *out, unsigned char byte)
{
	if (byte == '"' || byte == '\\')
		buf_printf(out, "\\%c", byte);
	else if (byte == '\n')
		buf_puts(out, "\\n");
	else if (byte < 0x20 || byte == 0x7f)
		buf_printf(out, "\\u%04x", byte);
	else
		buf_putc(out, (char)byte);
}

/* One invalid byte makes the whole text unreadable for others, so it becomes U+FFFD. */
static void put_text(struct buf *out, const char *text)
{
	size_t rest_bytes = strlen(text);

	buf_putc(out, '"');
	while (rest_bytes) {
		ucs4_t code_point;
		int taken_bytes = u8_mbtoucr(&code_point, (const uint8_t *)text, rest_bytes);

		if (taken_bytes == 1)
			put_byte(out, (unsigned char)*text);
		else if (taken_bytes > 1)
			buf_add(out, text, (size_t)taken_bytes);
		else
			buf_puts(out, "\\ufffd");
		text += taken_bytes > 0 ? taken_bytes : 1;
		rest_bytes -= taken_bytes > 0 ? (size_t)taken_bytes : 1;
	}
	buf_putc(out, '"');
}

static void put_indent(struct json *json)
{
	buf_putc(json->out, '\n');
	for (int i = 0; i < json->depth; i++)
		buf_puts(json->out, "  ");
}

static void begin_value(struct json *json, const char *key)
{
	if (json->has_item[json->depth])
		buf_putc(json->out, ',');
	json->has_item[json->depth] = true;
	if (json->depth > 0)
		put_indent(json);
	if (key) {
		put_text(json->out, key);
		buf_puts(json->out, ": ");
	}
}

static void open_level(struct json *json, const char *key, char bracket)
{
	begin_value(json, key);
	buf_putc(json->out, bracket);
	assert(json->depth < JSON_DEPTH);
	json->has_item[++json->depth] = false;
}

static void close_level(struct json *json, char bracket)
{
	bool had_item = json->has_item[json->depth--];

	if (had_item)
		put_indent(json);
	buf_putc(json->out, bracket);
	if (json->depth == 0)
		buf_putc(json->out, '\n');
}

void json_begin(struct json *json, struct buf *out)
{
	*json = (struct json){.out = out};
}

void json_open_object(struct json *json, const char *key)
{
	open_level(json, key, '{');
}

void json_open_array(struct json *json, const char *key)
{
	open_level(json, key, '[');
}

void json_close_object(struct json *json)
{
	close_level(json, '}');
}

void json_close_array(struct json *json)
{
	close_level(json, ']');
}

void json_string(struct json *json, const char *key, const char *text)
{
	begin_value(json, key);
	if (text)
		put_text(json->out, text);
	else
		buf_puts(json->out, "null");
}

void json_int(struct json *json, const char *key, long number)
{
	begin_value(json, key);
	buf_printf(json->out, "%ld", number);
}

void json_bool(struct json *json, const char *key, bool value)
{
	begin_value(json, key);
	buf_puts(json->out, value ? "true" : "false");
}
