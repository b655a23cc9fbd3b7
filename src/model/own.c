#include "banso/model/own.h"

#include <string.h>

#include "banso/base/i18n.h"

#define FIELD(field_id, field_label, field_type, field_help, ...)                                  \
	{                                                                                          \
		.id = field_id, .label = field_label, .type = field_type, .help = field_help,      \
		FIELD_TEXTS_ABSENT, __VA_ARGS__                                                    \
	}
#define SHARED .circle = CIRCLE_SHARED
#define PUBLIC .circle = CIRCLE_PUBLIC
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define OWN_OPTIONS(array) .options = {.items = array, .count = COUNT(array)}
#define OPTION(option_id, option_label)                                                            \
	{                                                                                          \
		.id = option_id, .label = option_label, OPTION_TEXTS_ABSENT                        \
	}
#define TABLE(columns_array) .columns = columns_array, .column_count = COUNT(columns_array)
#define FORM(form_id, form_title, per_what, fields_array)                                          \
	{                                                                                          \
		.id = form_id, .title = form_title, .lead = "", .plain = "", .attested = "",       \
		.reconstructed = "", .per = per_what, .circle = CIRCLE_SHARED,                     \
		.fields = fields_array, .field_count = COUNT(fields_array)                         \
	}

static const struct field course_fields[] = {
	FIELD(OWN_COURSE_NAME, N_("支援先の名前"), FIELD_LINE,
		N_("市町村などの名前です。例: つながり市"), PUBLIC, .required = true),
	FIELD(OWN_COURSE_PREF, N_("都道府県"), FIELD_LINE, N_("例: れんしゅう県"), PUBLIC),
	FIELD(OWN_COURSE_CODE, N_("団体コード"), FIELD_CODE,
		N_("6けた。分からなければ空けたままで。"), PUBLIC),
	FIELD(OWN_COURSE_TYPE, N_("支援類型"), FIELD_CHOICE, "", PUBLIC,
		.options_from = OPTIONS_TYPES, .free_word = true),
	FIELD(OWN_COURSE_YEAR, N_("年度"), FIELD_NUMBER,
		N_("西暦で。空けておくと日程から決まります。"), PUBLIC, .decimals = 0,
		.has_min = true, .min = 2000, .has_max = true, .max = 2999),
	FIELD(OWN_COURSE_KEEP_YEARS, N_("保存期間"), FIELD_NUMBER,
		N_("年度が終わってから何年残すか。期限が過ぎたら知らせます。"), PUBLIC,
		.decimals = 0, .has_min = true, .min = 0, .has_max = true, .max = 100),
};

static const struct field people_columns[] = {
	FIELD(OWN_PERSON_NAME, N_("氏名"), FIELD_LINE,
		N_("名字だけでも、「住民A」のような呼び名でもかまいません。"), SHARED,
		.required = true, .personal = true),
	FIELD(OWN_PERSON_ORG, N_("所属"), FIELD_LINE, N_("例: 高齢福祉課"), SHARED),
	FIELD(OWN_PERSON_TITLE, N_("職名"), FIELD_LINE, N_("例: 課長、保健師"), SHARED),
	FIELD(OWN_PERSON_ROLE, N_("立場"), FIELD_CHOICE,
		N_("どの立場で加わるか。課長、保健師などは「職名」に書きます。"), SHARED,
		.options_from = OPTIONS_ROLES),
	FIELD(OWN_PERSON_MUNICIPALITY, N_("市町村"), FIELD_LINE,
		N_("いくつかの市町村が参加するときに書きます。"), SHARED),
	FIELD(OWN_PERSON_FROM, N_("加わった回"), FIELD_CHOICE,
		N_("途中から加わった人だけ、はじめて加わる回を選びます。"), SHARED,
		.options_from = OPTIONS_SESSIONS, .given = true),
	FIELD(OWN_PERSON_UNTIL, N_("抜けた回"), FIELD_CHOICE,
		N_("途中で抜けた人だけ、もう来なくなる最初の回を選びます。"), SHARED,
		.options_from = OPTIONS_SESSIONS),
	FIELD(OWN_PERSON_SUCCESSOR, N_("後任"), FIELD_LINE,
		N_("だれが引き継ぎましたか。いなければ空けたままで。"), SHARED, .personal = true),
};

static const struct field people_fields[] = {
	FIELD(OWN_PERSON, N_("参加者"), FIELD_TABLE, "", SHARED, TABLE(people_columns)),
};

static const struct option task_readers_options[] = {
	OPTION("team", N_("支援者だけ")),
	OPTION("shared", N_("支援先と共有")),
};

static const struct field task_columns[] = {
	FIELD(OWN_TASK_WHAT, N_("何を"), FIELD_LINE, N_("次回までにできる大きさで書きます。"),
		SHARED, .required = true),
	FIELD(OWN_TASK_WHO, N_("誰が"), FIELD_LINE, N_("名字や課の名前で。何人でもかまいません。"),
		SHARED, .personal = true),
	FIELD(OWN_TASK_DUE, N_("いつまでに"), FIELD_DATE, "", SHARED, .near = NEAR_NEXT),
	FIELD(OWN_TASK_STATE, N_("状態"), FIELD_CHOICE, "", SHARED,
		.options_from = OPTIONS_TASK_STATES, .given = true),
	FIELD(OWN_TASK_NOTE, N_("やってみて分かったこと・理由"), FIELD_TEXT, "", SHARED),
	FIELD(OWN_TASK_FROM, N_("決めた回"), FIELD_LINE, "", SHARED, .given = true),
	FIELD(OWN_TASK_OPEN, N_("公表してよい"), FIELD_CHECK,
		N_("「はい」にすると、公表用の文書にも載ります（「誰が」は載りません）。"), SHARED,
		.consent = true),
	FIELD(OWN_TASK_READERS, N_("読める人"), FIELD_CHOICE,
		N_("「支援者だけ」の取組は、支援先に渡す文書に載りません。"), SHARED, .given = true,
		OWN_OPTIONS(task_readers_options)),
};

static const struct field task_fields[] = {
	FIELD(OWN_TASK, N_("次回までに取り組むこと"), FIELD_TABLE, "", SHARED, TABLE(task_columns)),
};

/* As a consent begins, with the one that gives nothing away. */
static const struct option open_options[] = {
	OPTION("false", N_("いいえ")),
	OPTION("true", N_("はい")),
	OPTION(OWN_DECIDED_BY_LINE, N_("1行ずつ選ぶ（「見直す」で）")),
};

static const struct option mode_options[] = {
	OPTION("visit", N_("訪問")),
	OPTION("online", N_("オンライン")),
	OPTION("both", N_("併用")),
};

static const struct field attendance_columns[] = {
	FIELD(OWN_ATTENDANCE_PLANNED, N_("出席予定"), FIELD_CHECK, "", SHARED),
	FIELD(OWN_ATTENDANCE_PRESENT, N_("出席"), FIELD_CHECK, "", SHARED),
	FIELD(OWN_ATTENDANCE_UNINVITED, N_("呼んでいない"), FIELD_CHECK, "", SHARED),
	FIELD(OWN_ATTENDANCE_REMARK, N_("備考"), FIELD_LINE,
		N_("例  14時から、途中退席、代理: 佐藤係長。公表用の文書には載りません。"), SHARED,
		.personal = true),
};

static const struct field check_columns[] = {
	FIELD(OWN_CHECK_DONE, N_("確認した"), FIELD_CHECK, "", .circle = CIRCLE_TEAM),
};

static const struct field move_columns[] = {
	FIELD(OWN_MOVE_STEP, N_("進行"), FIELD_LINE, "", SHARED),
	FIELD(OWN_MOVE_AT, N_("始めた時刻"), FIELD_TIME, "", SHARED),
	FIELD(OWN_MOVE_DAY, N_("始めたときに決めた日にち"), FIELD_DATE, "", SHARED),
	FIELD(OWN_MOVE_PLANNED, N_("その前に決まっていた日にち"), FIELD_DATE, "", SHARED),
};

static const struct field followed_columns[] = {
	FIELD(OWN_FOLLOWED_STATE, N_("状態"), FIELD_CHOICE, "", SHARED,
		.options_from = OPTIONS_TASK_STATES),
	FIELD(OWN_FOLLOWED_NOTE, N_("やってみて分かったこと・理由"), FIELD_TEXT, "", SHARED),
};

static const struct field note_columns[] = {
	FIELD(OWN_NOTE_TEXT, N_("メモ"), FIELD_TEXT, "", .circle = CIRCLE_TEAM),
	FIELD(OWN_NOTE_CIRCLE, N_("読める範囲"), FIELD_LINE, "", SHARED),
	FIELD(OWN_NOTE_STEP, N_("進行"), FIELD_LINE, "", SHARED),
	FIELD(OWN_NOTE_OF, N_("分けたもとのメモ"), FIELD_LINE, "", SHARED),
	FIELD(OWN_NOTE_AT, N_("書きとめた時"), FIELD_LINE, "", .circle = CIRCLE_TEAM),
	FIELD(OWN_NOTE_WHO, N_("書きとめた人"), FIELD_LINE, "", .circle = CIRCLE_TEAM),
};

static const struct field session_fields[] = {
	FIELD(OWN_SESSION_DATE, N_("日にち"), FIELD_DATE, "", PUBLIC, .near = NEAR_COURSE),
	FIELD(OWN_SESSION_START, N_("始まり"), FIELD_TIME, "", PUBLIC),
	FIELD(OWN_SESSION_END, N_("終わり"), FIELD_TIME, "", PUBLIC),
	FIELD(OWN_SESSION_MODE, N_("開催方法"), FIELD_CHOICE, "", PUBLIC,
		OWN_OPTIONS(mode_options)),
	FIELD(OWN_SESSION_ROOM, N_("会場"), FIELD_LINE,
		N_("例  役場2階。URLやIDは「接続先」に書きます。"), PUBLIC, .no_link = true),
	FIELD(OWN_SESSION_LINK, N_("接続先"), FIELD_LINE,
		N_("URL、ID、パスコードなど。公表用の文書には載りません。"), SHARED),
	FIELD(OWN_SESSION_PARTED, N_("2つの欄を確かめた"), FIELD_CHECK,
		N_("「会場・接続先」を2つに分けました。合っていれば「はい」に。"), SHARED),
	FIELD(OWN_SESSION_LEAD, N_("進行役"), FIELD_LINE, "", SHARED, .personal = true,
		.prefill = PREFILL_LAST),
	FIELD(OWN_SESSION_WRITER, N_("記録者"), FIELD_LINE, "", SHARED, .personal = true,
		.prefill = PREFILL_LAST),
	FIELD(OWN_SESSION_STARTED, N_("始めた時刻"), FIELD_TIME, N_("実際に始めた時刻です。"),
		PUBLIC),
	FIELD(OWN_SESSION_ENDED, N_("終えた時刻"), FIELD_TIME, N_("実際に終えた時刻です。"),
		PUBLIC),
	FIELD(OWN_SESSION_DECIDED, N_("決まったこと"), FIELD_TEXT,
		N_("何を、どう決めましたか。支援記録に載ります。"), SHARED),
	FIELD(OWN_SESSION_DECIDED_OPEN, N_("公表してよい"), FIELD_CHOICE,
		N_("「はい」にすると、公表用の文書にも載ります。氏名は書かないでください。"),
		SHARED, .consent = true, OWN_OPTIONS(open_options)),
	FIELD(OWN_SESSION_DECIDED_LINES, N_("公表してよい行"), FIELD_MULTI, "", SHARED),
	FIELD(OWN_SESSION_DECIDED_TEAM, N_("支援者だけで決めたこと"), FIELD_TEXT,
		N_("支援先に渡す文書には載りません。"), .circle = CIRCLE_TEAM),
	FIELD(OWN_SESSION_CONFIRMED, N_("記録を確定した日"), FIELD_DATE, "", PUBLIC),
	FIELD(OWN_SESSION_STEP, N_("いまの進行"), FIELD_LINE, "", SHARED),
	FIELD(OWN_SESSION_STEP_AT, N_("いまの進行を始めた時刻"), FIELD_TIME, "", SHARED),
	FIELD(OWN_ATTENDANCE, N_("出席"), FIELD_TABLE, "", SHARED, TABLE(attendance_columns)),
	FIELD(OWN_CHECKS, N_("確認すること"), FIELD_TABLE, "", SHARED, TABLE(check_columns)),
	FIELD(OWN_NOTES, N_("進行メモ"), FIELD_TABLE, "", SHARED, TABLE(note_columns)),
	FIELD(OWN_MOVES, N_("進行の順"), FIELD_TABLE, "", SHARED, TABLE(move_columns)),
	FIELD(OWN_FOLLOWED, N_("取組のようす"), FIELD_TABLE, "", SHARED, TABLE(followed_columns)),
};

static const struct field list_fields[] = {
	FIELD(OWN_LIST_REMOVED, N_("一覧から外した"), FIELD_CHECK, "", SHARED),
};

static const struct field form_columns[] = {
	FIELD(OWN_FORM_UNUSED, N_("使わない"), FIELD_CHECK, "", SHARED),
};

static const struct field forms_fields[] = {
	FIELD(OWN_FORM, N_("帳票"), FIELD_TABLE, "", SHARED, TABLE(form_columns)),
};

static const struct field unquoted_columns[] = {
	FIELD(OWN_UNQUOTED, N_("引用しない"), FIELD_CHECK, "", SHARED),
};

static const struct field sheet_fields[] = {
	FIELD(OWN_SHEET_DONE, N_("これで完了"), FIELD_CHECK, "", SHARED),
	FIELD(OWN_SHEET_UNQUOTED, N_("引用しない"), FIELD_TABLE, "", SHARED,
		TABLE(unquoted_columns)),
};

static const struct form forms[] = {
	FORM(OWN_COURSE, N_("支援先"), PER_ENGAGEMENT, course_fields),
	FORM(OWN_PEOPLE, N_("参加者"), PER_ENGAGEMENT, people_fields),
	FORM(OWN_TASKS, N_("次回までに取り組むこと"), PER_ENGAGEMENT, task_fields),
	FORM(OWN_SESSION, N_("日程"), PER_SESSION, session_fields),
	FORM(OWN_FORMS, N_("帳票"), PER_ENGAGEMENT, forms_fields),
	FORM(OWN_LIST, N_("支援先の一覧"), PER_ENGAGEMENT, list_fields),
};

const struct form *own_form(const char *id)
{
	for (size_t i = 0; i < COUNT(forms); i++)
		if (strcmp(forms[i].id, id) == 0)
			return &forms[i];
	return NULL;
}

bool own_is(const char *form_id)
{
	return form_id[0] == '.';
}

const struct field *own_sheet_field(const char *id)
{
	for (size_t i = 0; i < COUNT(sheet_fields); i++)
		if (strcmp(sheet_fields[i].id, id) == 0)
			return &sheet_fields[i];
	return NULL;
}

const struct field *own_table(const char *form_id)
{
	return &own_form(form_id)->fields[0];
}
