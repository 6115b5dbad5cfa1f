/* The C interface as a C program sees it. */
#include <canonym.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

static int passed, failed;

#define CHECK(what) check((what) != 0, #what, __LINE__)
static void check(int holds, const char* what, int line) {
  if (holds)
    ++passed;
  else
    ++failed, printf("c_test.c:%d: FAILED: %s\n", line, what);
}

static int is_text(canonym_text text, const char* wanted) {
  return text.length == strlen(wanted) && memcmp(text.data, wanted, text.length) == 0;
}

static const char house[] =
    "canonym: 1\n"
    "title: a house\n"
    "source: a test\n"
    "styles: {de: German}\n"
    "names:\n"
    "  tsikhanouskaya:\n"
    "    kind: person\n"
    "    canonical: Sviatlana Tsikhanouskaya\n"
    "    native: {ru: Светлана Тихановская}\n"
    "    variants: [{spelling: Tikhanovskaya, status: attested, source: a test}]\n"
    "    styles: {de: {spelling: Swetlana Tichanowskaja, until: 2020-08-09, why: a test}}\n"
    "    never: [{spelling: Tikhanov, why: a coach}]\n"
    "  minsk: {kind: place, canonical: Minsk, variants: [Mensk]}\n";

static canonym_rules* load_house(void) {
  const canonym_memory_file file = {CANONYM_TEXT("house.yml"), CANONYM_TEXT(house)};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  canonym_rules* rules = NULL;
  canonym_error error;
  options.files = &file;
  options.file_count = 1;
  options.without_builtin_names = 1;
  if (canonym_load(&options, &rules, &error) != CANONYM_OK) printf("%s\n", error.message);
  return rules;
}

static void test_version(void) {
  CHECK(canonym_abi() / 1000 == CANONYM_ABI_MAJOR);
  CHECK(canonym_abi() >= CANONYM_ABI_MAJOR * 1000 + CANONYM_ABI_MINOR);
  CHECK(strlen(canonym_version()) >= 5);
}

/* Programs may have stored the numbers. */
static void test_names(void) {
  static const char* const reasons[] = {"",
                                        "never",
                                        "ambiguous",
                                        "other given name",
                                        "other initial",
                                        "other patronymic",
                                        "no full name before",
                                        "never alone",
                                        "common word",
                                        "no one scheme",
                                        "no spelling in this script",
                                        "no such case",
                                        "unstable",
                                        "in a URL",
                                        "in an e-mail address",
                                        "in a handle",
                                        "in a hashtag",
                                        "in a file name"};
  static const char* const vias[] = {"canonical", "variant", "part", "derived", ""};
  static const char* const actions[] = {"replace", "keep", "skip", ""};
  for (int32_t i = 0; i < (int32_t)(sizeof reasons / sizeof *reasons); ++i)
    CHECK(strcmp(canonym_reason_name(i), reasons[i]) == 0);
  for (int32_t i = 0; i < 5; ++i) CHECK(strcmp(canonym_via_name(i), vias[i]) == 0);
  for (int32_t i = 0; i < 4; ++i) CHECK(strcmp(canonym_action_name(i), actions[i]) == 0);
}

static void test_builtin_rules(void) {
  canonym_rules* rules = NULL;
  canonym_result* result = NULL;
  CHECK(canonym_load(NULL, &rules, NULL) == CANONYM_OK);
  CHECK(canonym_record_count(rules) > 400);
  CHECK(canonym_normalize(rules, "in Kiev", 7, NULL, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "in Kyiv"));
  canonym_result_free(result);
  canonym_rules_free(rules);
}

static void test_a_pack(void) {
  const canonym_text paths[] = {CANONYM_TEXT("builtin:english-us")};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  canonym_rules* rules = NULL;
  canonym_result* result = NULL;
  options.paths = paths;
  options.path_count = 1;
  options.without_builtin_names = 1;
  CHECK(canonym_load(&options, &rules, NULL) == CANONYM_OK);
  CHECK(canonym_normalize(rules, "Kiev criticised", 15, NULL, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "Kiev criticized"));
  canonym_result_free(result);
  canonym_rules_free(rules);
}

static void test_records(const canonym_rules* rules) {
  canonym_record record;
  CHECK(canonym_record_count(rules) == 2);
  CHECK(canonym_get_record(rules, 0, &record) && is_text(record.id, "minsk") && record.kind == CANONYM_PLACE);
  CHECK(canonym_get_record(rules, 1, &record) && is_text(record.canonical, "Sviatlana Tsikhanouskaya"));
  CHECK(!canonym_get_record(rules, 2, &record));
}

static void test_normalize(const canonym_rules* rules) {
  static const struct {
    const char *why, *text, *wanted;
    size_t length;
  } rows[] = {
      {"a variant", "Tikhanovskaya said", "Tsikhanouskaya said", 18},
      {"the length counts, not a NUL", "Tikhanovskaya saidMensk", "Tsikhanouskaya said", 18},
      {"a NUL inside", "Mensk\0Mensk", "Minsk\0Minsk", 11},
      {"ill-formed bytes", "\xFFMensk\xFE", "\xFFMinsk\xFE", 7},
      {"nothing", "", "", 0},
      {"a null pointer", NULL, "", 0},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    canonym_result *result = NULL, *undone = NULL;
    size_t count = 0;
    CHECK(canonym_normalize(rules, rows[i].text, rows[i].length, NULL, &result, NULL) == CANONYM_OK);
    const canonym_text text = canonym_result_text(result);
    CHECK(text.data && text.data[text.length] == '\0');
    CHECK(memcmp(text.data, rows[i].wanted, text.length) == 0);
    if (failed) printf("(%s)\n", rows[i].why);
    const canonym_edit* undo = canonym_result_undo_edits(result, &count);
    CHECK(canonym_apply_edits(text.data, text.length, undo, count, &undone, NULL) == CANONYM_OK);
    CHECK(canonym_result_text(undone).length == rows[i].length);
    CHECK(rows[i].length == 0 || memcmp(canonym_result_text(undone).data, rows[i].text, rows[i].length) == 0);
    canonym_result_free(undone);
    canonym_result_free(result);
  }
}

static void test_edits(const canonym_rules* rules) {
  canonym_result* result = NULL;
  size_t count = 7;
  CHECK(canonym_normalize(rules, "to Mensk", 8, NULL, &result, NULL) == CANONYM_OK);
  const canonym_edit* edits = canonym_result_edits(result, &count);
  CHECK(count == 1 && edits[0].start == 3 && edits[0].end == 8 && is_text(edits[0].replacement, "Minsk"));
  canonym_result_free(result);

  static const canonym_edit wrong[][2] = {
      {{4, 5, {"", 0}}, {0, 1, {"", 0}}},   /* out of order */
      {{0, 3, {"", 0}}, {2, 4, {"", 0}}},   /* overlapping */
      {{0, 1, {"", 0}}, {5, 9, {"", 0}}},   /* outside */
      {{0, 1, {"", 0}}, {3, 2, {"", 0}}},   /* backwards */
      {{0, 1, {NULL, 3}}, {2, 2, {"", 0}}}, /* no text */
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; ++i) {
    canonym_error error;
    CHECK(canonym_apply_edits("12345678", 8, wrong[i], 2, &result, &error) == CANONYM_BAD_ARGUMENT);
    CHECK(result == NULL && error.status == CANONYM_BAD_ARGUMENT && error.message[0] != '\0');
  }
}

static int keep_last(void* user, const canonym_match* match) {
  *(size_t*)user = match->start;
  return 0;
}

static int stop(void* user, const canonym_match* match) {
  (void)match;
  return ++*(int*)user;
}

static void test_annotate(const canonym_rules* rules) {
  static const char text[] = "Mensk, Minsk, Tikhanov, Cichanouskaja";
  canonym_matches* matches = NULL;
  CHECK(canonym_annotate(rules, text, sizeof text - 1, NULL, &matches, NULL) == CANONYM_OK);
  CHECK(canonym_matches_count(matches) == 4);
  CHECK(canonym_matches_at(matches, 4) == NULL);
  const canonym_match* match = canonym_matches_at(matches, 0);
  CHECK(match->start == 0 && match->end == 5 && match->action == CANONYM_REPLACE && match->inflected == 0);
  CHECK(is_text(match->record, "minsk") && match->record_count == 1 && match->records[0] == 0);
  CHECK(is_text(match->canonical, "Minsk") && is_text(match->replacement, "Minsk"));
  CHECK(match->edit_count == 1 && match->edits[0].end == 5 && match->scheme_count == 0);
  CHECK(strcmp(canonym_via_name(match->via), "variant") == 0 && match->reason == 0 &&
        match->other_count == 0);
  CHECK(canonym_matches_at(matches, 1)->action == CANONYM_KEEP);
  match = canonym_matches_at(matches, 2);
  CHECK(match->action == CANONYM_SKIP && strcmp(canonym_reason_name(match->reason), "never") == 0);
  match = canonym_matches_at(matches, 3);
  CHECK(strcmp(canonym_via_name(match->via), "derived") == 0 && match->scheme_count > 0);
  CHECK(match->schemes[0].length > 0);
  canonym_matches_free(matches);

  size_t last = 0;
  int calls = 0;
  CHECK(canonym_annotate_each(rules, text, sizeof text - 1, NULL, keep_last, &last, NULL) == CANONYM_OK);
  CHECK(last == 24);
  CHECK(canonym_annotate_each(rules, text, sizeof text - 1, NULL, stop, &calls, NULL) == CANONYM_STOPPED);
  CHECK(calls == 1);
  CHECK(!*canonym_action_name(-1) && !*canonym_via_name(99) && !*canonym_reason_name(99));
}

static void test_options(const canonym_rules* rules) {
  struct newer {
    canonym_options known;
    int32_t unknown, more;
  } newer = {CANONYM_OPTIONS_INIT, 0, 0};
  canonym_options options = CANONYM_OPTIONS_INIT;
  canonym_result* result = NULL;
  const canonym_text german = CANONYM_TEXT("de"), early = CANONYM_TEXT("2020-01-01"),
                     never = CANONYM_TEXT("2020-02-30");

  options.write_ids = 1;
  CHECK(canonym_normalize(rules, "Mensk", 5, &options, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "minsk"));
  canonym_result_free(result);

  options.write_ids = 0;
  options.style = german;
  options.date = early;
  CHECK(canonym_normalize(rules, "Tikhanovskaya", 13, &options, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "Tichanowskaja"));
  canonym_result_free(result);

  options.date.length = 0; /* today, when that style is over */
  CHECK(canonym_normalize(rules, "Tikhanovskaya", 13, &options, &result, NULL) == CANONYM_OK);
  CHECK(is_text(canonym_result_text(result), "Tsikhanouskaya"));
  canonym_result_free(result);

  options.date = never;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);
  options.date.length = 0;
  options.style.length = 1;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);
  options.style.length = 0;
  options.script = 7;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);
  options.script = CANONYM_LATIN;
  options.size = 0;
  CHECK(canonym_normalize(rules, "", 0, &options, &result, NULL) == CANONYM_BAD_ARGUMENT);

  newer.known.size = sizeof newer;
  CHECK(canonym_normalize(rules, "", 0, &newer.known, &result, NULL) == CANONYM_OK);
  canonym_result_free(result);
  newer.more = 1;
  CHECK(canonym_normalize(rules, "", 0, &newer.known, &result, NULL) == CANONYM_BAD_ARGUMENT);
}

static void test_null_pointers(const canonym_rules* rules) {
  canonym_result* result = NULL;
  size_t count = 1;
  CHECK(canonym_normalize(NULL, "", 0, NULL, &result, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize(rules, NULL, 3, NULL, &result, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize(rules, "", 0, NULL, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_annotate_each(rules, "", 0, NULL, NULL, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_result_text(NULL).length == 0 && canonym_result_edits(NULL, &count) == NULL && count == 0);
  CHECK(canonym_matches_count(NULL) == 0 && canonym_record_count(NULL) == 0);
  canonym_result_free(NULL);
  canonym_matches_free(NULL);
  canonym_rules_free(NULL);
}

struct problems {
  size_t count, line;
  char code[32];
};

static void take_problem(void* user, const canonym_problem* problem) {
  struct problems* problems = user;
  if (problems->count++ > 0) return;
  problems->line = problem->line;
  snprintf(problems->code, sizeof problems->code, "%.*s", (int)problem->code.length, problem->code.data);
}

static void test_bad_rules(void) {
  static const char broken[] =
      "canonym: 1\ntitle: a\nsource: b\nnames:\n  minsk: {kind: city, canonical: Minsk}\n";
  static const char failing[] =
      "canonym: 1\ntitle: a\nsource: b\nnames:\n"
      "  minsk: {kind: place, canonical: Minsk, examples: [{text: Minsk, becomes: Mensk}]}\n";
  const canonym_text nowhere = CANONYM_TEXT("/nowhere.yml"), no_pack = CANONYM_TEXT("builtin:klingon");
  canonym_memory_file file = {CANONYM_TEXT("broken.yml"), CANONYM_TEXT(broken)};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  struct problems problems = {0, 0, ""};
  canonym_rules* rules = (canonym_rules*)&options;
  canonym_error error;

  options.files = &file;
  options.file_count = 1;
  options.without_builtin_names = 1;
  options.on_problem = take_problem;
  options.user = &problems;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_RULES);
  CHECK(rules == NULL && problems.count > 0 && problems.line == 5 && problems.code[0] != '\0');
  CHECK(error.status == CANONYM_BAD_RULES && strncmp(error.message, "broken.yml:5:", 13) == 0);

  file.text.data = failing;
  file.text.length = sizeof failing - 1;
  CHECK(canonym_load(&options, &rules, NULL) == CANONYM_BAD_RULES);

  options.paths = &nowhere;
  options.path_count = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_CANNOT_READ);
  CHECK(strstr(error.message, "/nowhere.yml") != NULL);
  options.paths = &no_pack;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_CANNOT_READ);
  options.path_count = 0;
  options.reserved = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_ARGUMENT);
  options.reserved = 0;
  options.reserved_2 = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_ARGUMENT);
  options.size = offsetof(canonym_load_options, as_compiled); /* of a program that was compiled against 1.0 */
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_RULES);
  options.size -= 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_BAD_ARGUMENT);
}

static void test_long_messages(void) {
  char path[2000];
  canonym_text text = {path, sizeof path};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  canonym_rules* rules = NULL;
  canonym_error error;
  for (size_t i = 0; i < sizeof path; i += 2) memcpy(path + i, "\xD0\x96", 2);
  options.paths = &text;
  options.path_count = 1;
  CHECK(canonym_load(&options, &rules, &error) == CANONYM_CANNOT_READ);
  const size_t length = strlen(error.message);
  CHECK(length > 400 && length < sizeof error.message);
  CHECK((unsigned char)error.message[length - 1] == 0x96); /* cut between characters */
}

static void test_explain(const canonym_rules* rules) {
  canonym_result* result = NULL;
  size_t count = 1;
  CHECK(canonym_explain(rules, "Mensk", 5, NULL, &result, NULL) == CANONYM_OK);
  const canonym_text line = canonym_result_text(result);
  CHECK(line.data[0] == '{' && line.data[line.length - 1] == '}' && strstr(line.data, "\"minsk\""));
  canonym_result_edits(result, &count);
  CHECK(count == 0);
  canonym_result_free(result);
}

/* A text that is read in small pieces, and what is written of it. */
struct tape {
  const char* text;
  size_t length, step, at, written;
  int stops_reading, stops_writing;
  char made[64];
};

static ptrdiff_t read_tape(void* user, char* buffer, size_t size) {
  struct tape* tape = user;
  size_t count = tape->length - tape->at;
  if (tape->stops_reading && tape->at > 0) return -1;
  if (count > tape->step) count = tape->step;
  if (count > size) count = size;
  memcpy(buffer, tape->text + tape->at, count);
  tape->at += count;
  return (ptrdiff_t)count;
}

static int write_tape(void* user, const char* data, size_t length) {
  struct tape* tape = user;
  if (tape->stops_writing) return 1;
  memcpy(tape->made + tape->written, data, length);
  tape->written += length;
  return 0;
}

static ptrdiff_t read_too_much(void* user, char* buffer, size_t size) {
  (void)user, (void)buffer;
  return (ptrdiff_t)size + 1;
}

static canonym_status stream(const canonym_rules* rules, struct tape* tape, canonym_error* error) {
  return canonym_normalize_stream(rules, NULL, read_tape, write_tape, tape, error);
}

static void test_stream(const canonym_rules* rules) {
  static const char text[] = "Mensk\0\xFF and Cichanouskaja";
  static const char wanted[] = "Minsk\0\xFF and Tsikhanouskaya";
  canonym_options wrong = CANONYM_OPTIONS_INIT;
  canonym_error error;
  for (size_t step = 1; step <= sizeof text; ++step) {
    struct tape tape = {.text = text, .length = sizeof text - 1, .step = step};
    CHECK(stream(rules, &tape, &error) == CANONYM_OK);
    CHECK(tape.written == sizeof wanted - 1 && memcmp(tape.made, wanted, tape.written) == 0);
  }
  struct tape empty = {.text = "", .step = 1};
  CHECK(stream(rules, &empty, NULL) == CANONYM_OK && empty.written == 0);
  struct tape unread = {.text = text, .length = 9, .step = 3, .stops_reading = 1};
  CHECK(stream(rules, &unread, &error) == CANONYM_STOPPED && strstr(error.message, "reads"));
  struct tape unwritten = {.text = text, .length = 9, .step = 3, .stops_writing = 1};
  CHECK(stream(rules, &unwritten, &error) == CANONYM_STOPPED && strstr(error.message, "writes"));
  CHECK(canonym_normalize_stream(rules, NULL, read_too_much, write_tape, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize_stream(rules, NULL, NULL, write_tape, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize_stream(rules, NULL, read_tape, NULL, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  CHECK(canonym_normalize_stream(NULL, NULL, read_tape, write_tape, NULL, NULL) == CANONYM_BAD_ARGUMENT);
  wrong.script = 7;
  CHECK(canonym_normalize_stream(rules, &wrong, read_tape, write_tape, &empty, NULL) == CANONYM_BAD_ARGUMENT);
}

static int work(void* rules) {
  int right = 0;
  for (int i = 0; i < 200; ++i) {
    canonym_result* result = NULL;
    canonym_normalize(rules, "Mensk and Cichanouskaja", 23, NULL, &result, NULL);
    right += is_text(canonym_result_text(result), "Minsk and Tsikhanouskaya");
    canonym_result_free(result);
  }
  return right;
}

static void test_threads(canonym_rules* rules) {
  thrd_t threads[4];
  for (int i = 0; i < 4; ++i) CHECK(thrd_create(&threads[i], work, rules) == thrd_success);
  for (int i = 0; i < 4; ++i) {
    int right = 0;
    CHECK(thrd_join(threads[i], &right) == thrd_success && right == 200);
  }
}

int main(void) {
  canonym_rules* rules = load_house();
  CHECK(rules != NULL);
  test_version();
  test_names();
  test_builtin_rules();
  test_a_pack();
  test_records(rules);
  test_normalize(rules);
  test_edits(rules);
  test_annotate(rules);
  test_options(rules);
  test_null_pointers(rules);
  test_bad_rules();
  test_long_messages();
  test_explain(rules);
  test_stream(rules);
  test_threads(rules);
  canonym_rules_free(rules);
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
