# banso: the targets are listed by `make help`.

.DEFAULT_GOAL := all
SHELL = /bin/sh

SAN ?=
PREFIX ?= /usr/local
DESTDIR ?=
T ?=
SUITE ?= bookworm trixie
WERROR ?=

# A build with sanitizers has a folder of its own; build/banso is always the plain one.
BUILD := $(if $(SAN),build/san,build)

# What building needs, and what other targets call beyond that. tests/lint/packages.sh looks at it.
PACKAGES := gcc make pkg-config libc6-dev libncurses-dev libyaml-dev libsqlite3-dev libunistring-dev \
	libxlsxwriter-dev zlib1g-dev
TEST_PACKAGES := libcmocka-dev libvterm-dev mandoc python3 python3-openpyxl strace unicode-data
BENCH_PACKAGES := python3 nano vim dialog
LINT_PACKAGES := libcmocka-dev libvterm-dev mandoc clang-format clang-tidy cppcheck shellcheck
FUZZ_PACKAGES := clang libclang-rt-dev
VALGRIND_PACKAGES := $(TEST_PACKAGES) valgrind
FRESH_PACKAGES := debootstrap debian-archive-keyring git
LIBRARIES := sqlite3 ncursesw yaml-0.1

CC ?= gcc
ifeq ($(origin CC),default)
CC := gcc
endif
OPTIMIZE ?= $(if $(SAN),-O1,-O2)
WARNINGS := -Wall -Wextra -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wpointer-arith \
	-Wwrite-strings -Wformat=2 -Wvla -Werror=switch $(if $(WERROR),-Werror)
HARDEN := -fPIE -fno-delete-null-pointer-checks -fstack-protector-strong $(if $(SAN),,-D_FORTIFY_SOURCE=2)
SANITIZE := $(if $(SAN),-DBANSO_CHECKED -fsanitize=$(SAN) -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
CPPFLAGS_ALL = -D_GNU_SOURCE -DBANSO_PREFIX='"$(PREFIX)"' -Iinclude $(CPPFLAGS)
# No path of the machine that builds it is in the program.
CFLAGS_ALL = -std=gnu11 -g -ffile-prefix-map=$(CURDIR)=. $(OPTIMIZE) $(WARNINGS) $(HARDEN) $(SANITIZE) \
	$(LIBRARY_CFLAGS) $(CFLAGS)
LDFLAGS_ALL = -pie -Wl,-z,relro,-z,now -Wl,--build-id $(SANITIZE) $(LDFLAGS)
LIBRARY_CFLAGS := $(shell pkg-config --cflags $(LIBRARIES) 2>/dev/null)
# Each name is looked up from the first library to the last whenever banso starts: first those that
# look up most, SQLite its own.
LIBS := -lsqlite3 -lc -lunistring $(shell pkg-config --libs $(LIBRARIES) 2>/dev/null)

SOURCES := $(filter-out src/tools/% src/loaded/%,$(wildcard src/*/*.c src/*/*/*.c src/*/*/*/*.c))
OBJECTS := $(SOURCES:%.c=$(BUILD)/obj/%.o)
# Rooms that say what has to hold (base/holds.h) are compiled once more, with all of it looked at, for
# unit tests and fuzzers; a build with sanitizers looks anyway.
CHECKED := $(if $(SAN),,$(filter src/model/% src/scenario/% src/store/% src/doc/%,$(SOURCES)))
CHECKED_OBJECTS := $(filter-out $(CHECKED:%.c=$(BUILD)/obj/%.o),$(OBJECTS)) \
	$(CHECKED:%.c=$(BUILD)/obj/checked/%.o)
UNIT_SOURCES := $(wildcard tests/unit/test_*.c)
UNIT_BINARIES := $(UNIT_SOURCES:tests/unit/%.c=$(BUILD)/unit/%)
FUZZERS := $(filter-out replay,$(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c)))
HARNESS_OBJECTS := $(patsubst %.c,$(BUILD)/obj/%.o,$(wildcard tests/harness/*.c))

# Objects that banso loads when they are needed: what they link makes no start slower.
LOADED := $(BUILD)/banso-xlsx.so

all: $(BUILD)/banso $(LOADED) ## build banso

$(BUILD)/banso: $(BUILD)/obj/src/main.o $(BUILD)/libbanso.a
	$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

$(BUILD)/banso-%.so: $(BUILD)/obj/src/loaded/%.o
	$(CC) $(filter-out -pie,$(LDFLAGS_ALL)) -shared -o $@ $< -lxlsxwriter -lz

$(BUILD)/obj/src/loaded/%.o: HARDEN += -fPIC

$(BUILD)/libbanso.a: $(OBJECTS)
	@rm -f $@
	ar rcs $@ $^

$(BUILD)/libchecked.a: $(CHECKED_OBJECTS)
	@rm -f $@
	ar rcs $@ $^

# Tests look into the rooms.
$(BUILD)/obj/tests/%.o: CPPFLAGS += -Isrc

$(BUILD)/obj/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

$(BUILD)/obj/checked/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS_ALL) -DBANSO_CHECKED $(CFLAGS_ALL) -MMD -MP -c -o $@ $<

# Two files know where banso will be installed: made anew when that changes.
$(BUILD)/prefix: always
	@mkdir -p $(@D)
	@echo '$(PREFIX)' | cmp -s - $@ || echo '$(PREFIX)' >$@

$(BUILD)/obj/src/main.o $(BUILD)/obj/src/base/files/path.o: $(BUILD)/prefix

$(BUILD)/unit/%: $(BUILD)/obj/tests/unit/%.o $(BUILD)/libchecked.a
	@mkdir -p $(@D)
	$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(LIBS) -lm

$(BUILD)/man-keys: $(BUILD)/obj/src/tools/man-keys.o $(BUILD)/libbanso.a
	$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS)

$(BUILD)/play: $(HARNESS_OBJECTS) $(BUILD)/libbanso.a
	$(CC) $(LDFLAGS_ALL) -o $@ $^ -lvterm -lutil $(LIBS)

# All libraries of banso, whether it calls them or not.
$(BUILD)/floor: $(BUILD)/obj/tests/bench/floor.o
	$(CC) $(LDFLAGS_ALL) -Wl,--no-as-needed -o $@ $^ $(LIBS)

# Each fuzzer twice: one that replays files, and, built by clang, one that libFuzzer feeds.
$(FUZZERS:%=$(BUILD)/replay-%): $(BUILD)/replay-%: $(BUILD)/obj/tests/fuzz/%.o \
		$(BUILD)/obj/tests/fuzz/replay.o $(BUILD)/libchecked.a
	$(CC) $(LDFLAGS_ALL) -o $@ $^ $(LIBS) -lm

$(FUZZERS:%=$(BUILD)/fuzz-%): $(BUILD)/fuzz-%: $(BUILD)/obj/tests/fuzz/%.o $(BUILD)/libchecked.a
	$(CC) -fsanitize=fuzzer $(LDFLAGS_ALL) -o $@ $^ $(LIBS) -lm

-include $(shell find $(BUILD)/obj -name '*.d' 2>/dev/null)

# --- targets for people ---

# Installs what building needs, and the packages given; silent when all is there.
need = @src/tools/setup.sh $(PACKAGES) $(1)

setup: ## install the Debian packages that building needs and that are missing
	$(call need)

run: setup ## build and open banso; without a terminal: as make demo
	@$(MAKE) --no-print-directory all
	@if [ -t 0 ] && [ -t 1 ]; then \
		$(BUILD)/banso; \
	else \
		echo "make run: no terminal to open the screens on; playing the sample courses instead"; \
		$(MAKE) --no-print-directory demo; \
	fi

demo: setup ## play the sample courses into build/demo, with all their papers
	@$(MAKE) --no-print-directory all >/dev/null
	@rm -rf $(BUILD)/demo
	@$(BUILD)/banso --scenarios scenarios demo --dir $(BUILD)/demo

TEST_PARTS = $(BUILD)/banso $(LOADED) $(BUILD)/play $(BUILD)/man-keys $(UNIT_BINARIES) \
	$(FUZZERS:%=$(BUILD)/replay-%)

test: ## run every test
	$(call need,$(TEST_PACKAGES))
	@$(MAKE) --no-print-directory test-parts >/dev/null
	@BUILD=$(BUILD) PLAY_SLOW=$(if $(SAN),4,1) tests/run

check: ## run one test: make check T=tests/play/home.t
	$(call need,$(TEST_PACKAGES))
	@$(MAKE) --no-print-directory test-parts >/dev/null
	@BUILD=$(BUILD) PLAY_SLOW=$(if $(SAN),4,1) tests/run $(T)

accept: ## take what the screens show now as expected [T=…]; read the diff
	$(call need,$(TEST_PACKAGES))
	@$(MAKE) --no-print-directory test-parts >/dev/null
	@$(BUILD)/play --bin $(BUILD) --accept $(or $(T),$(wildcard tests/play/*.t))

test-parts: $(TEST_PARTS)

torture: ## nothing is ever lost, at full size: takes its time [T=tests/torture/disk.sh]
	$(call need,$(TEST_PACKAGES))
	@$(MAKE) --no-print-directory test-parts >/dev/null
	@BUILD=$(BUILD) PLAY_SLOW=$(if $(SAN),4,1) tests/torture/run $(T)

fresh: ## README's commands in a new minimal root of Debian, as root [SUITE=trixie]
	@[ "$$(id -u)" -ne 0 ] || src/tools/setup.sh $(FRESH_PACKAGES)
	@BUILD=$(BUILD) tests/fresh.sh $(SUITE)

valgrind: ## unit tests and scripts under valgrind: takes half an hour [T=tests/unit]
	$(call need,$(VALGRIND_PACKAGES))
	@$(MAKE) --no-print-directory test-parts >/dev/null
	@BUILD=$(BUILD) tests/valgrind.sh $(T)

bench: ## bytes on the wire, time and memory, beside nano, vim and dialog
	$(call need,$(BENCH_PACKAGES))
	@$(MAKE) --no-print-directory all $(BUILD)/floor >/dev/null
	@mkdir -p $(BUILD)/bench
	@tests/bench/national.py $(BUILD)/banso scenarios $(BUILD)/bench/national.db
	@tests/bench/bench.py $(abspath $(BUILD)/banso $(BUILD)/floor scenarios) $(BUILD)/bench

# In a folder of its own, with every file built by clang.
fuzz: ## make input up for 60 seconds [FUZZ_SECONDS=…] a parser, with libFuzzer
	$(call need,$(FUZZ_PACKAGES))
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/clang CC=clang \
		SAN=fuzzer-no-link,address,undefined WARNINGS= fuzz-parts >/dev/null
	@BUILD=$(BUILD)/clang tests/fuzz/run.sh $(FUZZERS)

fuzz-parts: $(FUZZERS:%=$(BUILD)/fuzz-%)

lint: ## static checks: format, clang-tidy, cppcheck, shellcheck, mandoc
	$(call need,$(LINT_PACKAGES))
	@src/tools/lint.sh

install: $(BUILD)/banso $(LOADED) ## install under DESTDIR and PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/banso \
		$(DESTDIR)$(PREFIX)/share/banso/scenarios \
		$(DESTDIR)$(PREFIX)/share/banso/scenarios/practice \
		$(DESTDIR)$(PREFIX)/share/banso/scenarios/calendar \
		$(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/man5
	install -m 755 $(BUILD)/banso $(DESTDIR)$(PREFIX)/bin/banso
	install -m 644 $(LOADED) $(DESTDIR)$(PREFIX)/lib/banso
	install -m 644 scenarios/*.yaml $(DESTDIR)$(PREFIX)/share/banso/scenarios
	install -m 644 scenarios/calendar/*.yaml \
		$(DESTDIR)$(PREFIX)/share/banso/scenarios/calendar
	install -m 644 scenarios/practice/*.txt \
		$(DESTDIR)$(PREFIX)/share/banso/scenarios/practice
	install -m 644 man/banso.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 man/banso-scenario.5 man/banso-db.5 man/banso-json.5 \
		$(DESTDIR)$(PREFIX)/share/man/man5

uninstall: ## take away what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/banso $(DESTDIR)$(PREFIX)/share/man/man1/banso.1 \
		$(DESTDIR)$(PREFIX)/share/man/man5/banso-scenario.5 \
		$(DESTDIR)$(PREFIX)/share/man/man5/banso-db.5 \
		$(DESTDIR)$(PREFIX)/share/man/man5/banso-json.5
	rm -rf $(DESTDIR)$(PREFIX)/share/banso $(DESTDIR)$(PREFIX)/lib/banso

clean: ## remove what was built
	rm -rf build

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile
	@echo "  with SAN=address,undefined: everything under sanitizers, in build/san"

.PHONY: all setup run demo test check accept test-parts torture fresh valgrind bench fuzz fuzz-parts lint install uninstall clean help always
