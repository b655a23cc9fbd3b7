"""Reads pages as a browser does: usage: page.py PAGE.html DOCUMENT.json ...

Of each pair a line with what is wrong, and at the end how many were read: tags that do not match, a
heading that leaves a level out, anything from outside or that runs, texts of the document that are
not on the page, and figures that are nothing to who does not see them: each has a title, says in
words what it shows, and has no number that does not stand beside it as text.
"""

import html.parser
import json
import re
import sys

ALONE = {"meta"}
KNOWN = set("html head meta title style body main footer section h1 h2 h3 h4 h5 h6 p dl div dt dd "
            "ul li table thead tbody tr th td figure svg desc text line circle rect".split())
SAID = set("lang data-for charset name content scope class data-column "
           "role viewbox width height x y x1 y1 x2 y2 cx cy r".split())


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.wrong, self.text, self.style, self.level = [], [], [], "", 0
        self.figure = None  # what stands in the one that is open, by its tag
        self.drawn = []     # texts of figures but for the names of their axes

    def handle_starttag(self, tag, attrs):
        if tag not in KNOWN:
            self.wrong.append(f"<{tag}>")
        self.wrong += [f"{tag} {name}" for name, _ in attrs if name not in SAID]
        if re.fullmatch("h[1-6]", tag):
            if int(tag[1]) > self.level + 1:
                self.wrong.append(f"{tag} behind h{self.level}")
            self.level = int(tag[1])
        if tag == "th" and ("scope", "col") not in attrs:
            self.wrong.append("th without scope")
        if tag == "svg":
            self.figure = {}
            if ("role", "img") not in attrs or self.open[-1] != "figure":
                self.wrong.append("svg is no figure")
        if tag == "text" and ("class", "axis") in attrs:
            tag = "axis"
        if tag not in ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop().replace("axis", "text") != tag:
            self.wrong.append(f"</{tag}>")
        if tag == "svg":
            self.wrong += [f"svg without {each}" for each in ("title", "desc")
                           if not self.figure.get(each, "").strip()]
            self.figure = None

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.style += data
        elif self.figure is not None:
            self.figure[self.open[-1]] = data
            if self.open[-1] == "text":
                self.drawn.append(data)
        else:
            self.text.append(data)


def texts(node):
    for key in ("title", "text", "unit", "reason", "mark"):
        if node.get(key) and (key != "unit" or node.get("text")):
            yield node[key]
    for child in node.get("children", []):
        yield from texts(child)


def read(page_name, document_name):
    page = Page()
    with open(page_name, encoding="utf-8", newline="") as file:
        page.feed(file.read())
    page.close()
    page.wrong += [f"<{tag}> stays open" for tag in page.open]
    page.wrong += re.findall(r"url\(|@import|expression", page.style)
    shown = "".join(page.text)
    with open(document_name, encoding="utf-8") as file:
        page.wrong += [f"lacks {text!r}" for text in texts(json.load(file)) if text not in shown + " ".join(page.drawn)]
    page.wrong += [f"{number} of {text!r} is only drawn" for text in page.drawn
                   for number in re.findall(r"\d+", text) if number not in shown]
    return page.wrong


pairs = list(zip(sys.argv[1::2], sys.argv[2::2]))
for names in pairs:
    for wrong in read(*names):
        print(names[0], wrong)
print(len(pairs), "pages")
