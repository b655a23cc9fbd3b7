#include "banso/model/place.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/text/utf8.h"

bool place_is_whole(const struct place *place)
{
	return place->engagement && place->session && place->form && place->respondent &&
	       place->field && place->row && place->column;
}

bool place_same_sheet(const struct place *one, const struct place *other)
{
	return strcmp(one->engagement, other->engagement) == 0 &&
	       strcmp(one->session, other->session) == 0 && strcmp(one->form, other->form) == 0 &&
	       strcmp(one->respondent, other->respondent) == 0;
}

bool place_equal(const struct place *one, const struct place *other)
{
	HOLDS(place_is_whole(one) && place_is_whole(other));
	return place_same_sheet(one, other) && strcmp(one->field, other->field) == 0 &&
	       strcmp(one->row, other->row) == 0 && strcmp(one->column, other->column) == 0;
}

bool place_is_within(const struct place *place, const struct place *around)
{
	const char *const here[] = {place->session, place->form, place->respondent, place->field,
		place->row, place->column};
	const char *const there[] = {around->session, around->form, around->respondent,
		around->field, around->row, around->column};

	HOLDS(place_is_whole(place) && place_is_whole(around));
	for (size_t i = 0; i < sizeof(here) / sizeof(here[0]); i++)
		if (*there[i] && strcmp(here[i], there[i]) != 0)
			return false;
	return strcmp(place->engagement, around->engagement) == 0;
}

struct place place_copy(struct arena *arena, const struct place *place)
{
	HOLDS(place_is_whole(place));
	return (struct place){
		.engagement = arena_strdup(arena, place->engagement),
		.session = arena_strdup(arena, place->session),
		.form = arena_strdup(arena, place->form),
		.respondent = arena_strdup(arena, place->respondent),
		.field = arena_strdup(arena, place->field),
		.row = arena_strdup(arena, place->row),
		.column = arena_strdup(arena, place->column),
	};
}

/* --- the reason of a value --- */

static size_t column_bytes(const struct place *place)
{
	const char *ending = strstr(place->column, PLACE_REASON);

	return ending ? (size_t)(ending - place->column) : strlen(place->column);
}

struct place place_of_reason(struct arena *arena, const struct place *place)
{
	struct place reason = *place;

	reason.column = arena_printf(arena, "%s" PLACE_REASON, place->column);
	return reason;
}

bool place_is_reason(const struct place *place)
{
	return place->column[column_bytes(place)] != '\0';
}

struct place place_without_reason(struct arena *arena, const struct place *place)
{
	struct place value = *place;

	value.column = arena_strndup(arena, place->column, column_bytes(place));
	return value;
}

/* --- as text --- */

void place_put_where(struct buf *out, const struct place *place, const char *session)
{
	const char *shown = *place->session ? place->session : session;

	buf_puts(out, place->engagement);
	if (*shown)
		buf_printf(out, "/%s", shown);
	if (*place->form)
		buf_printf(out, "/%s", place->form);
	if (*place->respondent)
		buf_printf(out, "/%s", place->respondent);
	if (*place->field)
		buf_printf(out, "#%s", place->field);
	if (*place->row)
		buf_printf(out, ":%s", place->row);
	if (*place->column)
		buf_printf(out, ":%s", place->column);
}

/* A text being cut. */
struct cut {
	struct arena *arena;
	const char *rest;
	char sign;  /* in front of the rest; NUL: nothing is left */
	char blank; /* a sign that has nothing behind it; NUL: none */
};

/* The part up to one of `ends`; the rest begins behind that sign. */
static const char *take_part(struct cut *cut, const char *ends)
{
	size_t size_bytes = strcspn(cut->rest, ends);
	const char *part = arena_strndup(cut->arena, cut->rest, size_bytes);

	if (size_bytes == 0)
		cut->blank = cut->sign;
	cut->sign = cut->rest[size_bytes];
	cut->rest += size_bytes + (cut->sign != '\0');
	return part;
}

static bool split(struct cut *cut, struct place *out, struct err *err)
{
	struct place place = PLACE_NONE;
	const char **sheet_parts[] = {
		&place.engagement, &place.session, &place.form, &place.respondent};
	const char **value_parts[] = {&place.field, &place.row, &place.column};
	const char *where = cut->rest;
	size_t bad = utf8_invalid_at(where, strlen(where));

	if (where[bad])
		return err_set(err,
			_("場所の%zuバイトめに読めない文字があります。UTF-8 の文で書き直してください。"),
			bad + 1);
	for (size_t i = 0; cut->sign == '/'; i++) {
		if (i == 4)
			return err_set(err,
				_("場所「%s」の「/」が多すぎます。支援先/回/帳票/記入者#項目 の形で書いてください。"),
				where);
		*sheet_parts[i] = take_part(cut, "/#");
	}
	for (size_t i = 0; cut->sign == '#' || cut->sign == ':'; i++)
		*value_parts[i] = take_part(cut, i < 2 ? ":" : "");
	if (!*place.engagement)
		return err_set(err,
			_("場所「%s」に支援先がありません。支援先の番号か名前から書いてください（例 e1/1）。"),
			where);
	*out = place;
	return true;
}

bool place_split(struct arena *arena, const char *where, struct place *out, struct err *err)
{
	struct cut cut = {.arena = arena, .rest = where, .sign = '/'};

	return split(&cut, out, err);
}

bool place_read(struct arena *arena, const char *where, struct place *out, struct err *err)
{
	struct cut cut = {.arena = arena, .rest = where, .sign = '/'};

	if (!split(&cut, out, err))
		return false;
	return !cut.blank ||
	       err_set(err,
		       _("場所「%s」の「%c」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。"),
		       where, cut.blank);
}
