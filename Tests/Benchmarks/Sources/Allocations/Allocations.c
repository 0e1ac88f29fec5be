#include "Allocations.h"

#include <stdatomic.h>
#include <stdlib.h>

static atomic_bool is_counting;
static atomic_size_t count;
static atomic_size_t bytes;

void allocations_start(void) {
    atomic_store(&count, 0);
    atomic_store(&bytes, 0);
    atomic_store(&is_counting, true);
}

struct allocations allocations_stop(void) {
    atomic_store(&is_counting, false);
    return (struct allocations){.count = atomic_load(&count), .bytes = atomic_load(&bytes)};
}

#ifdef __GLIBC__

// What a program defines itself takes the place of the library's in all that the program loads; the library's own
// stays within reach under another name. Nothing is done while nobody counts, so that times can be measured, too.

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t items, size_t size);
void *__libc_realloc(void *memory, size_t size);

bool allocations_are_counted(void) { return true; }

static void note(size_t size) {
    if (!atomic_load_explicit(&is_counting, memory_order_relaxed)) return;
    atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
}

void *malloc(size_t size) {
    note(size);
    return __libc_malloc(size);
}

void *calloc(size_t items, size_t size) {
    note(items * size);
    return __libc_calloc(items, size);
}

void *realloc(void *memory, size_t size) {
    note(size);
    return __libc_realloc(memory, size);
}

#else

bool allocations_are_counted(void) { return false; }

#endif
