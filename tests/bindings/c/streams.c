/* Texts of any length. */
#include <string.h>

#include "check.h"

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

void test_stream(const canonym_rules* rules) {
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
