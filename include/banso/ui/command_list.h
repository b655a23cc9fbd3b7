/*
 * Every command there is, once: key lookup, hint line, F9 menu, help screen
 * and the keys in banso(1) are made from this list.
 *
 * X(name, keys, label, help): `keys` are names as keys_name() gives them,
 * separated by blanks, the first is the one that is shown.
 */
/* clang-format off */
#define COMMAND_LIST(X) \
	X(OPEN,	    "Enter",		N_("開く"),	 N_("> の付いたものを開きます。")) \
	X(TAKE,	    "Enter",		N_("選ぶ"),	 N_("> の付いたものを選びます。")) \
	X(DECIDE,   "Enter",		N_("決める"),	 N_("書いたものに決めます。")) \
	X(END_NOW,  "Enter",		N_("終わる"),	 N_("banso を終わります。")) \
	X(CREATE,   "Ctrl-S",		N_("追加する"),	 N_("書いたもので支援先を追加します。")) \
	X(NEXT_PAGE, "Tab Right",	N_("次のページ"), N_("次のページを見ます。")) \
	X(PREVIOUS_PAGE, "Shift-Tab Left", N_("前のページ"), N_("前のページを見ます。")) \
	X(NEW,	    "n",		N_("追加"),	 N_("新しく追加します。")) \
	X(SEARCH,   "/",		N_("検索"),	 N_("名前や都道府県の一部で探します。")) \
	X(GO,	    "Space",		N_("次にすること"), N_("次にすることへ進みます。")) \
	X(FORMS,    "f",		N_("帳票"),	 N_("この回の帳票の一覧を開きます。")) \
	X(TASKS,    "t",		N_("取組"),	 N_("次回までに取り組むことを開きます。")) \
	X(ATTEND,   "a",		N_("出席"),	 N_("出席の予定と、当日の出席を付けます。")) \
	X(TICK,	    "Enter Space",	N_("印を付ける"), N_("> の付いたところに印を付けるか、外します。")) \
	X(NEXT_BOX, "Tab",		N_("次の枠"),	 N_("次の枠へ移ります。書いたものは保存されます。")) \
	X(PREVIOUS_BOX, "Shift-Tab",	N_("前の枠"),	 N_("前の枠へ戻ります。書いたものは保存されます。")) \
	X(NEXT_HINT, "F6",		N_("次の問いかけ"), N_("問いかけの例を1つずつ見ます。")) \
	X(QUICK_NOTE, "F7",		N_("発言メモ"),	 N_("だれかの発言を1行で書きとめます。")) \
	X(NEXT_STEP, "F8",		N_("次の進行へ"), N_("回を始め、次の進行へ進み、さいごに終えます。")) \
	X(CIRCLE,   "Ctrl-R",		N_("読める範囲"), N_("進行メモを読める人の範囲を変えます。")) \
	X(DATES,    "d",		N_("日程"),	 N_("それぞれの回の日にちと時刻を書きます。")) \
	X(PEOPLE,   "p",		N_("参加者"),	 N_("参加者の一覧を開きます。")) \
	X(COURSE,   "k",		N_("支援先の情報"), N_("名前や都道府県、支援類型を直します。")) \
	X(EXPORT,   "e",		N_("出力"),	 N_("文書をファイルに書き出します。")) \
	X(WRITE,    "Enter",		N_("書き出す"),	 N_("ファイルに書き出します。")) \
	X(NEXT_CHOICE, "Right",		N_("別のものにする"), N_("左右の矢印で、文書やだれ用かを選びます。")) \
	X(EDIT,	    "Enter",		N_("直す"),	 N_("> の付いたものを直します。")) \
	X(REMOVE,   "x",		N_("外す"),	 N_("> の付いたものを一覧から外します。")) \
	X(TO_CHECK, "!",		N_("要確認"),	 N_("要確認の記入票を開きます。")) \
	X(NEXT,	    "Tab",		N_("次"),	 N_("書いたものを保存して、次の項目へ進みます。")) \
	X(PREVIOUS, "Shift-Tab",	N_("前"),	 N_("書いたものを保存して、前の項目へ戻ります。")) \
	X(KEEP,	    "Ctrl-S",		N_("保存"),	 N_("いま書いているものを保存します（次へ進むときも保存されます）。")) \
	X(OVERVIEW, "F2",		N_("一覧"),	 N_("すべての項目を一覧で見て、好きな項目へ移ります。")) \
	X(REASON,   "F4",		N_("理由"),	 N_("空けておく理由や、この値でよい理由を書きます。")) \
	X(HISTORY,  "F5",		N_("履歴"),	 N_("この項目をいつ誰がどう変えたかを見ます。")) \
	X(UNDO,	    "Ctrl-Z",		N_("元に戻す"),	 N_("いまの操作を1つ前に戻します。")) \
	X(REDO,	    "Ctrl-Y",		N_("やり直す"),	 N_("戻した操作をやり直します。")) \
	X(RESUME,   "Enter",		N_("続ける"),	 N_("書きかけの続きを書きます。")) \
	X(DISCARD,  "x",		N_("捨てる"),	 N_("書きかけを捨てます。")) \
	X(BACK,	    "Esc",		N_("戻る"),	 N_("1つ前の画面に戻ります。書いたものは残ります。")) \
	X(MENU,	    "F9 Ctrl-O",	N_("メニュー"),	 N_("ここで使えるものの一覧を開き、番号で選びます。")) \
	X(HELP,	    "F1",		N_("ヘルプ"),	 N_("この画面の使い方を開きます。")) \
	X(QUIT,	    "q F10",		N_("終了"),	 N_("banso を終わります（一覧のほかでは1つ前の画面に戻ります）。")) \
	X(STOP,	    "Ctrl-C",		N_("中断"),	 N_("保存してから、終わるかどうかを聞きます。")) \
	X(REDRAW,   "Ctrl-L",		N_("書き直し"),	 N_("画面が乱れたとき、書き直します。"))
/* clang-format on */
