"""Characters of papers that an office's CP932 does not have, each with a file: of those written by banso
and by the shipped scenarios there is none. Where CP932 has two for one (the wave, the minus), the one
that it gives back counts."""
import sys

missing = {}
for path in sys.argv[1:]:
    with open(path, encoding="utf-8-sig") as paper:
        for character in set(paper.read()):
            try:
                is_there = character.encode("cp932").decode("cp932") == character
            except UnicodeError:
                is_there = False
            if not is_there:
                missing.setdefault(character, path)
for character, path in sorted(missing.items()):
    print(f"U+{ord(character):04X} {character} {path}")
print(f"{len(missing)} missing")
