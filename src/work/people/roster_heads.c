#include "roster_heads.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/scenario.h"
#include "banso/text/utf8.h"

/* The cells in the order in which they are expected, and what else they are called. */
static const struct {
	const char *column;
	const char *names[8];
} cells_known[ROSTER_CELLS] = {
	{OWN_PERSON_NAME, {N_("名前"), N_("お名前"), N_("参加者名"), N_("出席者"), N_("出席者名")}},
	{OWN_PERSON_ROLE, {N_("区分"), N_("役割")}},
	{OWN_PERSON_TITLE,
		{N_("役職"), N_("役職名"), N_("肩書"), N_("肩書き"), N_("職種"), N_("職")}},
	{OWN_PERSON_ORG, {N_("所属先"), N_("所属名"), N_("所属機関"), N_("機関名"), N_("団体名"),
				 N_("組織"), N_("部署"), N_("課名")}},
	{OWN_PERSON_MUNICIPALITY, {N_("市町村名"), N_("自治体"), N_("自治体名")}},
};

#define NAMES (sizeof(cells_known[0].names) / sizeof(cells_known[0].names[0]))

const char *roster_column(size_t cell)
{
	return cells_known[cell].column;
}

const struct field *roster_field(size_t cell)
{
	return field_column(own_table(OWN_PEOPLE), cells_known[cell].column);
}

static bool is_called(size_t cell, const char *word)
{
	bool is = utf8_same_loosely(_(roster_field(cell)->label), word);

	for (size_t i = 0; i < NAMES && cells_known[cell].names[i]; i++)
		is = is || utf8_same_loosely(_(cells_known[cell].names[i]), word);
	return is;
}

static size_t cell_called(const char *word)
{
	size_t cell = 0;

	while (cell < ROSTER_CELLS && !is_called(cell, word))
		cell++;
	return cell;
}

/* Of the numbers of the rows nobody misses anything. */
static bool is_of_numbers(const char *word)
{
	static const char *const names[] = {"No", "No.", "#", N_("番号"), N_("連番"), N_("順")};
	bool is = false;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		is = is || utf8_same_loosely(_(names[i]), word);
	return is;
}

static struct order order_of(size_t count, struct arena *arena)
{
	return (struct order){.columns = ARENA_ARRAY(arena, size_t, count), .count = count};
}

struct order roster_usual_order(struct arena *arena)
{
	struct order order = order_of(ROSTER_CELLS, arena);

	for (size_t i = 0; i < ROSTER_CELLS; i++)
		order.columns[i] = i;
	return order;
}

/* With the name one more is enough, or a name alone; without it all have to be known. */
static bool are_heads(size_t known, size_t others, bool has_name)
{
	return has_name ? known > 1 || !others : known > 1 && !others;
}

bool roster_read_heads(
	struct words cells, struct order *order, struct words *unread, struct arena *arena)
{
	struct order found = order_of(cells.count, arena);
	bool has[ROSTER_CELLS + 1] = {false};
	struct words others = {0};
	size_t known = 0;

	for (size_t i = 0; i < cells.count; i++) {
		size_t cell = cell_called(cells.items[i]);

		/* Of two columns that are called so the first is it. */
		if (has[cell])
			cell = ROSTER_CELLS;
		found.columns[i] = cell;
		if (cell < ROSTER_CELLS) {
			has[cell] = true;
			known++;
		} else if (*cells.items[i] && !is_of_numbers(cells.items[i])) {
			words_add(&others, arena, cells.items[i]);
		}
	}
	if (!are_heads(known, others.count, has[0]))
		return false;
	for (size_t i = 0; i < others.count; i++)
		if (!words_have(*unread, others.items[i]))
			words_add(unread, arena, others.items[i]);
	found.is_told = true;
	*order = found;
	return true;
}
