#include "roster_heads.h"

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/scenario.h"
#include "banso/text/fold.h"

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

const char *roster_fold(const char *text, struct arena *arena)
{
	struct buf folded = {0};
	const char *copy;

	fold_put(&folded, text);
	copy = arena_strdup(arena, buf_text(&folded));
	buf_free(&folded);
	return copy;
}

const struct head_names *roster_head_names(struct arena *arena)
{
	static const char *const numbers[] = {"No", "No.", "#", N_("番号"), N_("連番"), N_("順")};
	struct head_names *names = ARENA_NEW(arena, struct head_names);

	*names = (struct head_names){0};
	for (size_t cell = 0; cell < ROSTER_CELLS; cell++) {
		struct words *own = &names->cells[cell];

		words_add(own, arena, roster_fold(_(roster_field(cell)->label), arena));
		for (size_t i = 0; i < NAMES && cells_known[cell].names[i]; i++)
			words_add(own, arena, roster_fold(_(cells_known[cell].names[i]), arena));
	}
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		words_add(&names->numbers, arena, roster_fold(_(numbers[i]), arena));
	return names;
}

static size_t cell_called(const struct head_names *names, const char *folded)
{
	size_t cell = 0;

	while (cell < ROSTER_CELLS && !words_have(names->cells[cell], folded))
		cell++;
	return cell;
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

bool roster_read_heads(const struct head_names *names, struct words cells, struct order *order,
	struct words *unread, struct arena *arena)
{
	struct order found = order_of(cells.count, arena);
	bool has[ROSTER_CELLS + 1] = {false};
	struct words others = {0};
	size_t known = 0;

	for (size_t i = 0; i < cells.count; i++) {
		const char *folded = roster_fold(cells.items[i], arena);
		size_t cell = cell_called(names, folded);

		/* Of two columns that are called so the first is it. */
		if (has[cell])
			cell = ROSTER_CELLS;
		found.columns[i] = cell;
		if (cell < ROSTER_CELLS) {
			has[cell] = true;
			known++;
		} else if (*folded && !words_have(names->numbers, folded)) {
			words_add(&others, arena, cells.items[i]);
		}
	}
	if (!are_heads(known, others.count, has[0]))
		return false;
	for (size_t i = 0; i < others.count; i++)
		if (!words_have(*unread, others.items[i]))
			words_add(unread, arena, others.items[i]);
	found.is_told = true;
	*order = cells.count > 1 ? found : roster_usual_order(arena);
	return true;
}
