#include "banso/ui/box/list.h"

#include "banso/ui/term/draw.h"

#define DIGITS 9

void list_resize(struct list *list, size_t count)
{
	list->count = count;
	if (list->focus >= count)
		list->focus = count ? count - 1 : 0;
	if (list->top > list->focus)
		list->top = list->focus;
}

static void move_by(struct list *list, long rows)
{
	long to = (long)list->focus + rows;

	if (to >= (long)list->count)
		to = (long)list->count - 1;
	list->focus = to < 0 ? 0 : (size_t)to;
}

bool list_key(struct list *list, const struct key *key)
{
	int page = list->rows > 1 ? list->rows - 1 : 1;

	switch (key->code) {
	case K_UP:
		move_by(list, -1);
		return true;
	case K_DOWN:
		move_by(list, 1);
		return true;
	case K_PAGE_UP:
		move_by(list, -page);
		return true;
	case K_PAGE_DOWN:
		move_by(list, page);
		return true;
	case K_HOME:
		list->focus = 0;
		return true;
	case K_END:
		move_by(list, (long)list->count);
		return true;
	default:
		return false;
	}
}

void list_fit(struct list *list, int rows)
{
	list->rows = rows > 0 ? rows : 1;
	if (list->focus < list->top)
		list->top = list->focus;
	if (list->focus >= list->top + (size_t)list->rows)
		list->top = list->focus - (size_t)list->rows + 1;
	/* After the box has grown, no empty rows at the foot while rows are hidden above. */
	if (list->count > (size_t)list->rows && list->top + (size_t)list->rows > list->count)
		list->top = list->count - (size_t)list->rows;
	if (list->count <= (size_t)list->rows)
		list->top = 0;
}

int list_row(const struct list *list, size_t item)
{
	if (item < list->top || item >= list->top + (size_t)list->rows)
		return -1;
	return (int)(item - list->top);
}

size_t list_below(const struct list *list)
{
	size_t end = list->top + (size_t)list->rows;

	return end < list->count ? list->count - end : 0;
}

/* What an item takes if none has more than so many, but its least. */
static int up_to(const int *rows, const int *least, size_t item, int most)
{
	if (least && most < least[item])
		most = least[item];
	return rows[item] < most ? rows[item] : most;
}

static int rows_up_to(const int *rows, const int *least, size_t count, int most)
{
	int sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += up_to(rows, least, i, most);
	return sum;
}

void list_share_least(int *rows, const int *least, size_t count, int room)
{
	int most = 1, highest = 1, spare;

	for (size_t i = 0; i < count; i++)
		highest = rows[i] > highest ? rows[i] : highest;
	while (most < highest && rows_up_to(rows, least, count, most + 1) <= room)
		most++;
	spare = room - rows_up_to(rows, least, count, most);
	for (size_t i = 0; i < count; i++) {
		int has = up_to(rows, least, i, most), more = spare > 0 && rows[i] > has;

		rows[i] = has + more;
		spare -= more;
	}
}

void list_share(int *rows, size_t count, int room)
{
	list_share_least(rows, NULL, count, room);
}

int list_sum(const int *rows, size_t from, size_t to)
{
	int sum = 0;

	for (size_t i = from; i < to; i++)
		sum += rows[i];
	return sum;
}

/* The focus is seen, and no rows stay empty at the foot while others are hidden above. */
static void scroll(struct list *list, const int *least, int room)
{
	if (list->focus < list->top)
		list->top = list->focus;
	while (list->top < list->focus && list_sum(least, list->top, list->focus + 1) > room)
		list->top++;
	while (list->top > 0 && list_sum(least, list->top - 1, list->count) <= room)
		list->top--;
}

int list_lay(struct list *list, int *rows, const int *least, int room)
{
	size_t end;
	int used = 0;

	scroll(list, least, room);
	for (end = list->top; end < list->count && used + least[end] <= room; end++)
		used += least[end];
	if (end == list->top && end < list->count)
		end++;
	list->rows = (int)(end - list->top);
	list_share_least(rows + list->top, least + list->top, end - list->top, room);
	return room - list_sum(rows, list->top, end);
}

void list_mark(const struct list *list, size_t item, int row, int col)
{
	if (item != list->focus)
		return;
	draw_text(row, col, 1, ROLE_FIRST, ">");
	draw_cursor(row, col);
}

void list_draw_digit(size_t item, int row, int col)
{
	char digit[] = {(char)('1' + item), '\0'};

	if (item < DIGITS)
		draw_text(row, col, 1, ROLE_KEY, digit);
}

size_t list_digit(const struct list *list, const struct key *key)
{
	size_t item = (size_t)(key->text[0] - '1');

	return key->code == K_TEXT && item < DIGITS && item < list->count ? item : list->count;
}
