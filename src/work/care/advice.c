#include "advice.h"

#include "banso/base/i18n.h"

#define PUTTY "PuTTY"
#define TERATERM "Tera Term"
#define RLOGIN "RLogin"
#define WINDOWS "Windows Terminal"
#define MLTERM "mlterm"

/* Menus and settings have the names that the programs show. No character here has an ambiguous
 * width: the advice must be legible where such characters are misplaced. */
const struct advice advice[] = {
	{CHECK_TERM, PUTTY,
		N_("「Connection」の「Data」で、Terminal-type string を xterm-256color にします。")},
	{CHECK_TERM, TERATERM,
		N_("「設定」の「TCP/IP」（新しい版では「その他の設定」の中）で、端末タイプを xterm-256color にします。")},
	{CHECK_TERM, RLOGIN,
		N_("接続先の設定の「サーバー」で、TERM環境変数を xterm-256color にします。")},
	{CHECK_TERM, WINDOWS,
		N_("ひとりでに xterm-256color になります。ログインのときの設定で TERM を変えていたら、外します。")},
	{CHECK_TERM, MLTERM, N_("~/.mlterm/main に termtype=xterm-256color と書きます。")},

	{CHECK_COLORS, PUTTY,
		N_("「Connection」の「Data」で、Terminal-type string を xterm-256color にします。")},
	{CHECK_COLORS, TERATERM,
		N_("「設定」の「ウィンドウ」で256色モードを選び、「TCP/IP」で端末タイプを xterm-256color にします。")},
	{CHECK_COLORS, RLOGIN,
		N_("接続先の設定の「サーバー」で、TERM環境変数を xterm-256color にします。")},
	{CHECK_COLORS, WINDOWS,
		N_("はじめから256色です。ログインのときの設定で TERM を変えていたら、外します。")},
	{CHECK_COLORS, MLTERM, N_("~/.mlterm/main に termtype=xterm-256color と書きます。")},

	{CHECK_SIZE, PUTTY, N_("「Window」で、Columns を80、Rows を24にします。")},
	{CHECK_SIZE, TERATERM, N_("「設定」の「端末」で、端末サイズを 80 X 24 にします。")},
	{CHECK_SIZE, RLOGIN, N_("ウィンドウの端をマウスで引いて広げます。")},
	{CHECK_SIZE, WINDOWS,
		N_("「設定」の「スタートアップ」で、起動サイズを80列、24行にします。")},
	{CHECK_SIZE, MLTERM, N_("~/.mlterm/main に geometry=80x24 と書きます。")},

	{CHECK_JAPANESE, PUTTY,
		N_("「Window」の「Translation」で、Remote character set を UTF-8 にします。")},
	{CHECK_JAPANESE, TERATERM,
		N_("「設定」の「端末」で、エンコーディング（漢字）の受信と送信を UTF-8 にします。")},
	{CHECK_JAPANESE, RLOGIN,
		N_("接続先の設定の「サーバー」で、デフォルト文字セットを UTF-8 にします。")},
	{CHECK_JAPANESE, WINDOWS,
		N_("いつも UTF-8 です。「設定」の「外観」で、フォントを MS ゴシックなどにします。")},
	{CHECK_JAPANESE, MLTERM, N_("~/.mlterm/main に encoding=UTF-8 と書きます。")},

	{CHECK_SIGNS, PUTTY,
		N_("「Window」の「Translation」で、Treat CJK ambiguous characters as wide を切りかえます。")},
	{CHECK_SIGNS, TERATERM,
		N_("「設定」の「その他の設定」の「エンコーディング」で、Ambiguous の文字幅を 1 か 2 にします。")},
	{CHECK_SIGNS, RLOGIN,
		N_("「ターミナル」の拡張オプション 8428（Aタイプを半角で表示）を切りかえます。")},
	{CHECK_SIGNS, WINDOWS,
		N_("ふつうは1桁です。--ambiguous や BANSO_AMBIGUOUS で2にしていたら、外します。")},
	{CHECK_SIGNS, MLTERM, N_("~/.mlterm/main に col_size_of_width_a=1 と書きます。")},

	{CHECK_F1, PUTTY,
		N_("「Terminal」の「Keyboard」で、The Function keys and keypad を Xterm R6 にします。")},
	{CHECK_F1, TERATERM,
		N_("「設定」の「キーマップ読み込み」で、はじめからある KEYBOARD.CNF を選びます。")},
	{CHECK_F1, RLOGIN, N_("「キーボード」の設定で、F1 に割り当てたものを消します。")},
	{CHECK_F1, WINDOWS, N_("「設定」の「操作」で、F1 に割り当てたものを消します。")},
	{CHECK_F1, MLTERM, N_("~/.mlterm/key に F1 の行があれば、消します。")},

	{CHECK_ALT, PUTTY,
		N_("設定は要りません。右の Alt ではなく、左の Alt を押してみてください。")},
	{CHECK_ALT, TERATERM, N_("「設定」の「キーボード」で、Meta キーを on にします。")},
	{CHECK_ALT, RLOGIN,
		N_("「キーボード」の設定で、Alt と同時に押すキー（Metaキー）に数字を加えます。")},
	{CHECK_ALT, WINDOWS, N_("「設定」の「操作」で、Alt+1 に割り当てたものを消します。")},
	{CHECK_ALT, MLTERM,
		N_("~/.mlterm/main に mod_meta_key=alt と mod_meta_mode=esc の2行を書きます。")},

	{CHECK_ARROW, PUTTY,
		N_("「Terminal」の「Keyboard」で、Initial state of cursor keys を Normal にします。")},
	{CHECK_ARROW, TERATERM,
		N_("「設定」の「キーマップ読み込み」で、はじめからある KEYBOARD.CNF を選びます。")},
	{CHECK_ARROW, RLOGIN, N_("「キーボード」の設定で、矢印に割り当てたものを消します。")},
	{CHECK_ARROW, WINDOWS, N_("「設定」の「操作」で、矢印だけに割り当てたものを消します。")},
	{CHECK_ARROW, MLTERM, N_("~/.mlterm/key に矢印（Up や Down）の行があれば、消します。")},

	{.program = NULL},
};
