/* The C interface as a C program sees it: what all parts of the program have. */
#ifndef CANONYM_TESTS_CHECK_H
#define CANONYM_TESTS_CHECK_H

#include <canonym.h>

/* Counts, tells what does not hold, and returns whether it does. For the main thread. */
#define CHECK(what) check((what) != 0, #what, __FILE__, __LINE__)
int check(int holds, const char* what, const char* file, int line);

int is_text(canonym_text text, const char* wanted);

void test_names(void);
void test_builtin_rules(void);
void test_a_pack(void);
void test_records(const canonym_rules* rules);
void test_normalize(const canonym_rules* rules);
void test_edits(const canonym_rules* rules);
void test_annotate(const canonym_rules* rules);
void test_options(const canonym_rules* rules);
void test_null_pointers(const canonym_rules* rules);
void test_bad_rules(void);
void test_long_messages(void);
void test_explain(const canonym_rules* rules);
void test_stream(const canonym_rules* rules);
void test_threads(canonym_rules* rules);

#endif
