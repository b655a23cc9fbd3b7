/* How a page of the format html begins, and how it looks on a screen, a phone and paper. */
#ifndef BANSO_DOC_FORMATS_HTML_PAGE_H
#define BANSO_DOC_FORMATS_HTML_PAGE_H

/* With the id of the circle, by which a paper is known. */
#define HTML_BEGIN "<!DOCTYPE html>\n<html lang=\"ja\" data-for=\"%s\">\n"

/* Dark only on a screen: paper is white. Fonts are those that Windows, a Mac and a server have.
 * Margin boxes are drawn by Edge and Chrome; for others the circle stands in the heading, too. */
#define HTML_STYLE                                                                                 \
	":root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --line: #767676;\n"      \
	"  --shade: #f2f2f2; --lead: #003f7d }\n"                                                  \
	"@media screen and (prefers-color-scheme: dark) {\n"                                       \
	"  :root { --ink: #ececec; --paper: #161616; --line: #9a9a9a; --shade: #2a2a2a;\n"         \
	"    --lead: #9fcbff } }\n"                                                                \
	"* { box-sizing: border-box }\n"                                                           \
	"body { margin: 0; color: var(--ink); background: var(--paper); line-height: 1.7;\n"       \
	"  line-break: strict; overflow-wrap: anywhere; font-family: \"BIZ UDPGothic\",\n"         \
	"  \"Yu Gothic Medium\", \"Hiragino Sans\", Meiryo, \"Noto Sans CJK JP\", sans-serif }\n"  \
	"main { max-width: 52rem; margin: 0 auto; padding: 1rem }\n"                               \
	"h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.4em 0 .4em; break-after: avoid }\n" \
	"h1 { font-size: 1.5rem; margin-top: 0 }\n"                                                \
	"h2 { font-size: 1.2rem; color: var(--lead); border-bottom: 2px solid var(--lead) }\n"     \
	"h3 { font-size: 1.05rem }\n"                                                              \
	"h4, h5, h6 { font-size: 1rem }\n"                                                         \
	"p, dd, td, li { white-space: pre-line }\n"                                                \
	"p, ul, dl, table { margin: .3em 0 .8em }\n"                                               \
	"p { orphans: 2; widows: 2 }\n"                                                            \
	"ul { padding-left: 1.4em }\n"                                                             \
	"dl > div { display: grid; grid-template-columns: 11em 1fr; gap: 0 1em;\n"                 \
	"  break-inside: avoid }\n"                                                                \
	"dt { font-weight: bold }\n"                                                               \
	"dd { margin: 0 }\n"                                                                       \
	"table { border-collapse: collapse; width: 100%; font-size: .92em }\n"                     \
	"th, td { border: 1px solid var(--line); padding: .25em .5em; text-align: left;\n"         \
	"  vertical-align: top }\n"                                                                \
	"th { background: var(--shade) }\n"                                                        \
	".brief { white-space: nowrap }\n"                                                         \
	"footer { margin-top: 1.5em; font-size: .92em; white-space: pre-wrap }\n"                  \
	".record { border-top: 1px solid var(--line); padding-top: .3em }\n"                       \
	"figure { margin: .5em 0 .9em; break-inside: avoid }\n"                                    \
	"svg { display: block; width: 100%; max-width: 32rem; height: auto; font-size: 13px }\n"   \
	"svg text { fill: currentColor; stroke: var(--paper); stroke-width: 4px;\n"                \
	"  stroke-linejoin: round; paint-order: stroke }\n"                                        \
	"svg line { stroke: var(--line); stroke-width: .7 }\n"                                     \
	"svg .axis { font-size: 12px }\n"                                                          \
	"svg .next { font-weight: bold }\n"                                                        \
	"svg .end { text-anchor: end }\n"                                                          \
	"svg .full { fill: var(--lead); stroke: var(--lead) }\n"                                   \
	"svg .open { fill: var(--paper); stroke: var(--lead); stroke-width: 1.5 }\n"               \
	"svg .ring { fill: var(--paper); stroke: var(--lead); stroke-width: 4 }\n"                 \
	"thead { display: table-header-group }\n"                                                  \
	"tr { break-inside: avoid }\n"                                                             \
	"@media screen and (max-width: 480px) {\n"                                                 \
	"  dl > div { display: block }\n"                                                          \
	"  thead { position: absolute; left: -100vw }\n"                                           \
	"  table, tbody, tr, td { display: block; border: 0 }\n"                                   \
	"  tr { border: 1px solid var(--line); margin-bottom: .6em; padding: .3em }\n"             \
	"  td { padding: 0 .3em }\n"                                                               \
	"  td:empty { display: none }\n"                                                           \
	"  td::before { content: attr(data-column) \" \"; font-weight: bold } }\n"                 \
	"@media print {\n"                                                                         \
	"  body { font-size: 10.5pt; line-height: 1.5 }\n"                                         \
	"  main { max-width: none; padding: 0 }\n"                                                 \
	"  h1 { font-size: 15pt }\n"                                                               \
	"  h2 { font-size: 12.5pt }\n"                                                             \
	"  svg { max-width: 120mm } }\n"                                                           \
	"@page { size: A4; margin: 20mm 16mm 18mm;\n"                                              \
	"  @bottom-center { content: counter(page) \" / \" counter(pages); font-size: 9pt }\n"     \
	"  @top-right { font-size: 9pt } }\n"

#endif
