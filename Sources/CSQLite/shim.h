#ifndef READINESS_CSQLITE_SHIM_H
#define READINESS_CSQLITE_SHIM_H

#include <sqlite3.h>

/// Switches a yes-or-no property of a connection; `*answer` becomes 1 if it is now on, else 0.
///
/// Exists because `sqlite3_db_config` takes a variable number of arguments, which Swift cannot
/// pass.
static inline int readiness_sqlite3_db_switch(
    sqlite3 *connection, int property, int on, int *answer) {
  return sqlite3_db_config(connection, property, on, answer);
}

/// Has SQLite keep no account of its memory, which costs a lock with every piece; before first use.
///
/// Exists because `sqlite3_config` takes a variable number of arguments.
static inline int readiness_sqlite3_forget_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
