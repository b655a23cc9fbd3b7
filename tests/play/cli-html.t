# The format html: what was typed is shown as it stands, and a page needs and runs nothing else.

$ banso new --name '<b>つながり&市' --pref '"れんしゅう"県' --id tsu
  tsu
$ banso answer tsu/0.5/f1 現状 "$(printf '</p><script>alert(1)</script>\n&lt; は < です。')" && banso answer tsu/0.5/f1 課題 "</style><img src=x onerror='alert(1)'>"
$ banso respondent add tsu --name "山田 '花' \"子\"" --role 住民・地域団体
  p1
$ banso export tsu/0.5/f1 --format html | sed -n '/<main>/,$p'
  <main>
  <section>
  <h1>&#60;b&#62;つながり&#38;市 0.5mtg 帳票1 事前情報【支援者用】</h1>
  <section>
  <dl>
  <div><dt>記入の状態</dt><dd>入力中</dd></div>
  </dl>
  <h2>現状</h2>
  <p>&#60;/p&#62;&#60;script&#62;alert(1)&#60;/script&#62;
  &#38;lt; は &#60; です。</p>
  <h2>課題</h2>
  <p>&#60;/style&#62;&#60;img src=x onerror=&#39;alert(1)&#39;&#62;</p>
  </section>
  </section>
  </main>
  </body>
  </html>
$ banso export tsu -o course.html && banso export tsu --doc course -o course.json && python3 "$TESTS/data/page.py" course.html course.json
  course.html
  course.json
  1 pages
# The name of the town is in the margin of each page, and ends no style there.
$ grep -c '<style>' course.html; grep -o '@top-right { content.*' course.html
  1
  @top-right { content: "\3c b\3e つながり\26 市 支援の記録【支援者用】" } }

# --- each paper of the practice towns ---
$ banso demo --dir demo >/dev/null; for each in demo/*/*.html; do echo "$each" "${each%.html}.json"; done | xargs python3 "$TESTS/data/page.py" | sed 's/[0-9]* pages/N pages/'
  N pages

# --- for whom it is ---
# A page for others does not take the place of the team's.
$ banso export tsu --for team -o paper.html && banso export tsu --for public -o paper.html
  paper.html
  banso: paper.html には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
