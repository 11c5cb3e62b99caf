// Replaces the allocator of the program it is linked into by one that counts and passes on.
//
// A program may define malloc and its family itself; every library of the process, the Swift
// runtime included, then uses them. Source: The GNU C Library manual, section 3.2.5,
// "Replacing malloc".

#include "CAllocationCounter.h"
#include <errno.h>
#include <stddef.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

// The initial-exec model reads the counter without a call that could itself allocate.
static __thread unsigned long allocations __attribute__((tls_model("initial-exec")));

unsigned long allocations_of_this_thread(void) { return allocations; }

void *malloc(size_t size) {
  allocations++;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  allocations++;
  return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
  allocations++;
  return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
  allocations++;
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  allocations++;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0) return EINVAL;
  allocations++;
  void *new = __libc_memalign(alignment, size);
  if (new == NULL) return ENOMEM;
  *memory = new;
  return 0;
}

void free(void *memory) { __libc_free(memory); }
