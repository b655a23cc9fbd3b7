"""Calls of every verb, each with a word in it that is foreign: what goes to stdout and stderr is UTF-8
without controls, and the call ends in order, whatever was given. Prints each call of which that is not
true, and how many there were."""
import re
import subprocess

# Of a word that is no UTF-8 some calls say nothing else.
NASTY = ["a\x1b[2J\u009b31m\u202e\u2028\rb\tc\x07".encode(), b"a\x9b31m\xff\x1b]0;t\xe3\x81"]
CALLS = """
X
--db X list
--db X doctor
--db X show m
--db X new --name n
--db X restore
--db X open m
--scenarios X scenario list
--scenarios X new --name n
--scenarios X demo --dir d
--ambiguous X list
--color X list
--ime X list
--X list
list X
list m/X
list m/one/X
list --X
show X
show m/X
show m/one/X
show m/one/book/X
show m/one/book#X
show m/one/book#kinds:X
show m/one/book#kinds:r1:X
show m --for X
new --name X --id X
new --name n --id X
new --name X --pref X --type X
new --name n --code X
new --name n --scenario X
new --name n --pattern X
new --name n --date X
new --name n --date one=X
new --name n --date X=8/7
new --name n X
respondent add m --name X
respondent add m --name n --org X --title X
respondent add m --name n --role X
respondent add m --name n --municipality X
respondent X m
respondent add X --name n
respondent leave m/X --name n
respondent leave m --from X --name n
respondent leave m --name X --from one
respondent leave m --name 佐藤 --from one --to X
answer m/one/book before X
answer m/one/book X v
answer m/one/book kinds:+:name X
answer m/one/book kinds:+:heads X
answer m/one/book kinds:X:heads 3
answer m/one/book kinds:+:X 3
answer m/one/book before v --reason X
answer m/one/book/X before v
answer X before v
answer m/one/book day X
answer m/one/book many X
answer m/one/book one X
task add m --what X
task add m --what w --who X
task add m --what w --due X
task X m
task state m X done
task state m 1 X
task state m 1 done --note X
record confirm m/X
record X m
history X
history m X
history m/one X
purge X
purge m/one/book X
scenario show X
scenario check X
scenario X
export X
export @X
export m --format X
export m --doc X
export m --for X
export m --headers X
export m -o X
export m -o X.txt
export m -o X/
export m -o d/X/Y.txt
export m/one --doc agenda -o X.pdf
backup X
backup d/X/Y
restore X
restore X --yes
demo --dir X/Y
demo X
doctor X
help X
open X
open m/X
present X
""".strip().splitlines()


def fault(data):
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return "no UTF-8: %r" % data[max(0, error.start - 20):error.start + 10]
    found = re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", text)
    return found and "a control: %r" % text[max(0, found.start() - 20):found.end() + 10]


broken = count = 0
for line in CALLS:
    for nasty in NASTY:
        words = [word.encode().replace(b"X", nasty) for word in line.split(" ")]
        done = subprocess.run([b"banso", *words], stdin=subprocess.DEVNULL, capture_output=True)
        faults = [fault(done.stdout), fault(done.stderr), None if 0 <= done.returncode <= 3 else "ended with %d" % done.returncode]
        count += 1
        for what in filter(None, faults):
            print(words, what)
            broken += 1
print("%d verbs, %d broken" % (len({line.split()[0] for line in CALLS if line[0].islower()}), broken))
