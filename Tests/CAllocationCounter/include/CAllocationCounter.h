#ifndef C_ALLOCATION_COUNTER_H
#define C_ALLOCATION_COUNTER_H

/// How often the calling thread has asked the heap for memory since it began.
///
/// Counts malloc, calloc, realloc and the aligned variants in any program this file is linked
/// into. Other threads do not count, so tests may run side by side.
unsigned long allocations_of_this_thread(void);

#endif
