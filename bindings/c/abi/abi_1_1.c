/* What ABI 1.1 added to 1.0; see abi_1_0.c. */
#include "canonym.h"

#define HAS(type, member, offset) \
  _Static_assert(offsetof(type, member) == (offset), #type "." #member " has moved")
#define AT_LEAST(type, bytes) _Static_assert(sizeof(type) >= (bytes), #type " has become smaller")

HAS(canonym_load_options, as_compiled, 64);
HAS(canonym_load_options, reserved_2, 68);
AT_LEAST(canonym_load_options, 72);

extern const struct functions {
  canonym_status (*normalize_stream)(const canonym_rules* rules, const canonym_options* options,
                                     ptrdiff_t (*read)(void* user, char* buffer, size_t size),
                                     int (*write)(void* user, const char* data, size_t length), void* user,
                                     canonym_error* error);
} canonym_functions_1_1;

const struct functions canonym_functions_1_1 = {
    .normalize_stream = canonym_normalize_stream,
};
