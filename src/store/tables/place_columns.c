#include "banso/store/tables/place_columns.h"

#include "banso/store/sqlite/db.h"

void bind_sheet(struct statement *statement, const struct place *place)
{
	db_bind_text(statement, place->engagement);
	db_bind_text(statement, place->session);
	db_bind_text(statement, place->form);
	db_bind_text(statement, place->respondent);
}

void bind_cell(struct statement *statement, const struct place *place)
{
	db_bind_text(statement, place->field);
	db_bind_text(statement, place->row);
	db_bind_text(statement, place->column);
}

struct place read_place(struct statement *statement, struct arena *arena, int column)
{
	return (struct place){
		.engagement = db_copy(statement, arena, column),
		.session = db_copy(statement, arena, column + 1),
		.form = db_copy(statement, arena, column + 2),
		.respondent = db_copy(statement, arena, column + 3),
		.field = db_copy(statement, arena, column + 4),
		.row = db_copy(statement, arena, column + 5),
		.column = db_copy(statement, arena, column + 6),
	};
}
