#!/bin/sh
# Rank on every expected screen, at each size: place and position on top, n / m whole and the same as
# at other sizes, one chip at the most, the first command told with its label, F9 told, nothing grey
# that is needed, nothing counted away above empty rows, and a second pane that takes nothing from what
# one column shows
set -eu
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints what is wrong with the screens of the files given; fails where anything is.
look() {
	awk '
	function wrong(what) {
		printf "%s:%d: %s\n", file, line, what
		bad = 1
	}
	function is_key(word) {
		return word ~ /^(Enter|Tab|Shift-Tab|Space|Esc|F[0-9]+|Ctrl-.|上下|左右|[ -~])$/
	}
	# What stands right of the last gap of the first row, in which a place has gaps of two blanks.
	# Where there is next to no room its blanks have gone.
	function position_of(row,    part, n, tight) {
		n = split(row, part, /   +/)
		if (match(row, /  ([0-9]+ \/ [0-9]+|見直し)$/))
			return substr(row, RSTART + 2)
		if (part[n] ~ /^([0-9]+ \/ [0-9]+|見直し)$/)
			return part[n]
		if (!match(row, / ([0-9]+\/[0-9]+|見直し)$/))
			return ""
		tight = substr(row, RSTART + 1)
		sub("/", " / ", tight)
		return tight
	}
	# The one before is told in its own words.
	function is_sentence(row) {
		return row ~ /(。|？)/ && row !~ /^ *前の項目  /
	}
	# Below a body are the rows of the context and of what is kept, on a tall screen a blank one, too.
	function look_for_counted(    i, k, most) {
		most = count >= 20 ? 3 : 1
		for (i = 1; i < count - 2; i++) {
			if (!(rows[i] ~ /ほか[0-9]+(つ|件|行|か所)/))
				continue
			for (k = i + 1; k < count - 1 && rows[k] ~ /^[ |]*$/; k++)
				;
			if (k - i - 1 > most && k == count - 1)
				wrong("counted away above empty rows: " rows[i])
		}
	}
	function end_screen(    last, word, position, i) {
		if (!count || !(rows[count - 1] ~ /(F1|Esc|F9)( |$)/)) {
			count = 0
			return
		}
		seen++
		last = rows[count - 1]
		sub(/^ /, "", last)
		split(last, word, " ")
		if (!(" " last " " ~ / F9 /) && !is_menu)
			wrong("F9 is not told: " last)
		if (!is_key(word[1]) || word[2] == "" || is_key(word[2]))
			wrong("the first command has no label: " last)
		position = position_of(rows[0])
		if (position == "" && !counts_nothing && !is_menu)
			wrong("neither n nor m: " rows[0])
		if (rows[0] ~ /[0-9]+ *\/ *(\.\.)?$/ || rows[0] ~ /(\.\.|…)$/)
			wrong("the position is cut: " rows[0])
		if (name != "" && (name in positions) && positions[name] != position)
			wrong("the position is \"" position "\" here, and \"" positions[name] "\" at another size")
		if (name != "")
			positions[name] = position
		look_for_counted()
		# Of a chip in two places, or in one that wraps, there are two runs.
		if (chips > 1)
			wrong("more than one thing is reversed")
		for (i = 0; i < greys; i++)
			if (grey[i] == 0 || grey[i] >= count - 2 || is_sentence(rows[grey[i]]))
				wrong("grey, but needed: " rows[grey[i]])
		count = 0
	}
	FNR == 1 {
		end_screen()
		is_screen = 0
	}
	/^  \|/ && is_screen {
		row = $0
		sub(/^  \|/, "", row)
		sub(/ *\|$/, "", row)
		if (row ~ /メニュー  ここで使えるもの/)
			is_menu = 1
		# A list in which there is nothing yet, and the list of findings.
		if (row ~ /^ ようこそ|支援先がありません|まだ登録されていません|のうち0件|^ > .*(追加する|書く)$|見つかりませんでした|^ 点検の結果/)
			counts_nothing = 1
		rows[count++] = row
	}
	/^  style / && is_screen {
		if (/ (bg=|dim|blink|underline|italic)/ || / fg=/ && !/ fg=243$/)
			wrong("no style of ours: " $0)
		if (/ reverse/)
			chips++
		if (/ fg=243$/)
			grey[greys++] = $2
	}
	!/^  / {
		end_screen()
		is_screen = /^@ screen$/ || FILENAME ~ /\.screens$/ && /^@ screen /
		if (is_screen) {
			file = FILENAME
			line = FNR
			name = $0
			sub(/^@ screen ?/, "", name)
			count = chips = greys = is_menu = counts_nothing = 0
			delete rows
		}
	}
	END {
		end_screen()
		if (!bad)
			printf "look: %d expected screens have one thing first, and the rest at its place\n", seen
		exit bad || !seen
	}' "$@"
}

# Prints what a second pane takes from a list, by the screens of one name at two sizes: each row of the
# one of 80 columns stands in that of 120 or more, too. Which of these have a pane is told by their
# columns 80 to 83, which are blank, and text behind them.
beside() {
	LC_ALL=C awk '
	# By its first byte: characters of three bytes are wide, but for signs.
	function cols_of(byte) {
		if (byte < "\300")
			return byte < "\200"
		return byte < "\343" ? 1 : 2
	}
	# The first 80 columns go to `left`; whether a pane may stand behind is returned.
	function cut(row,    i, cols) {
		for (i = 1; i <= length(row) && (cols < 80 || cols_of(substr(row, i, 1)) == 0); i++)
			cols += cols_of(substr(row, i, 1))
		left = substr(row, 1, i - 1)
		sub(/ +$/, "", left)
		return cols <= 80 && substr(row, i, 4) ~ /^ *$/
	}
	function look_at_wide(    i, n, each, is_pane, has_text) {
		is_pane = 1
		for (i = 5; i < count - 3; i++) {
			is_pane = is_pane && cut(rows[i])
			has_text = has_text || length(rows[i]) > length(left) + 4
			wide[name, left] = 1
		}
		if (!is_pane || !has_text)
			return
		seen++
		n = split(narrow[name], each, "\n")
		for (i = 1; i < n; i++)
			if (!((name, each[i]) in wide)) {
				printf "%s:%d: the pane takes from: %s\n", file, line, each[i]
				bad = 1
			}
	}
	# Of answers that are counted a higher screen tells the others, and numbers all of them.
	function is_counted(i) {
		while (i < count - 4 && rows[i + 1] ~ /^     /)
			i++
		return rows[i] ~ /ほか[0-9]+つ$/
	}
	function end_screen(    i) {
		if (name != "" && cols == 80)
			for (i = 5; i < count - 3; i++)
				if (rows[i] != "" && !is_counted(i))
					narrow[name] = narrow[name] rows[i] "\n"
		if (name != "" && cols >= 120 && name in narrow)
			look_at_wide()
		name = ""
	}
	/^@ / { end_screen() }
	/^@ size / {
		split($3, size, "x")
		cols = size[1] + 0
	}
	/^@ screen / {
		name = $0
		file = FILENAME
		line = FNR
		count = 0
	}
	/^  \|/ {
		row = $0
		sub(/^  \|/, "", row)
		sub(/ *\|$/, "", row)
		rows[count++] = row
	}
	END {
		end_screen()
		if (!bad && !seen)
			print "look: no screen has a second pane"
		exit bad || !seen
	}' "$@"
}

# It finds what it is for: each of these has one fault.
expect_found() {
	cat >"$work/planted.screens"
	if ${2:-look} "$work/planted.screens" >"$work/found" || ! grep -q "$1" "$work/found"; then
		echo "look: does not find: $1"
		exit 1
	fi
}
expect_found 'F9 is not told' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  | Enter 開く    Esc 戻る  F1|
EOF
expect_found 'has no label' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  | Enter  F9  Esc  F1|
EOF
expect_found 'neither n nor m' <<'EOF'
@ screen one
  | 知里町  出席|
  | 来た人に、印を付けます。   Enter 印を付ける|
  | Enter 開く  F9  Esc 戻る  F1|
EOF
expect_found 'position is cut' <<'EOF'
@ screen one
  | 知里町  出席           西田..|
  | Enter 開く  F9  Esc 戻る  F1|
EOF
expect_found 'at another size' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  | Enter 開く  F9  Esc 戻る  F1|
@ screen one
  | 知里町  出席|
  | Enter 開く  F9  Esc 戻る  F1|
EOF
expect_found 'more than one thing is reversed' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  | 来た人に、印を付けます。   Enter 印を付ける|
  | Enter 開く  F9  Esc 戻る  F1|
  style 1 10-20 bold reverse
  style 1 26-30 reverse
EOF
expect_found 'grey, but needed' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  | どんな町ですか。|
  ||
  ||
  ||
  | Enter 開く  F9  Esc 戻る  F1|
  style 1 1-16 fg=243
EOF
expect_found 'no style of ours' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  | Enter 開く  F9  Esc 戻る  F1|
  style 0 1-6 fg=131
EOF
expect_found 'counted away' <<'EOF'
@ screen one
  | 知里町  出席           1 / 5|
  |   ほか2つ|
  ||
  ||
  | Enter 開く  F9  Esc 戻る  F1|
EOF
expect_found 'the pane takes from:    終わり' beside <<'EOF'
@ size 80x24
@ screen one
  | 支援先           1 / 2|
  ||
  ||
  ||
  ||
  | > きょう|
  |   終わり|
  ||
  ||
  | Enter 開く  F9  Esc 戻る  F1|
@ size 160x50
@ screen one
  | 支援先           1 / 2|
  ||
  ||
  ||
  ||
  | > きょう|
  |                                                                                    知里町|
  ||
  ||
  | Enter 開く  F9  Esc 戻る  F1|
EOF
expect_found 'no screen has' beside <<'EOF'
@ size 160x50
@ screen one
  | 支援先           1 / 2|
EOF

look tests/play/*.t tests/play/tour/*.screens
beside tests/play/tour/80x24.screens tests/play/tour/160x50.screens
