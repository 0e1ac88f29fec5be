#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

#include <stdbool.h>
#include <stddef.h>

/// What the process has allocated while it was counted.
struct allocations {
    /// How often memory was asked for.
    size_t count;
    /// How many bytes were asked for.
    size_t bytes;
};

/// Starts to count, from nothing.
void allocations_start(void);

/// Stops counting, and says what was counted.
struct allocations allocations_stop(void);

/// Whether allocations can be counted on this system.
bool allocations_are_counted(void);

#endif
