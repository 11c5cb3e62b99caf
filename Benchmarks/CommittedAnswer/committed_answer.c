/* The same statement in C: one upsert of an answer a transaction, write-ahead log, full sync.
   Usage: committed_answer STORE COUNT. Prints the median in microseconds. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static void check(int code, sqlite3 *db) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    exit(1);
  }
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  int count = atoi(argv[2]);
  sqlite3 *db;
  sqlite3_stmt *statement;
  check(sqlite3_open(argv[1], &db), db);
  check(sqlite3_exec(db,
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON;"
    "CREATE TABLE draft (key INTEGER PRIMARY KEY) STRICT;"
    "INSERT INTO draft VALUES (1);"
    "CREATE TABLE draft_answer ("
    " draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,"
    " question INTEGER NOT NULL CHECK (question >= 0),"
    " value TEXT NOT NULL CHECK (value <> ''), words TEXT,"
    " aside INTEGER NOT NULL CHECK (aside IN (0, 1)), seconds INTEGER CHECK (seconds >= 0),"
    " note TEXT, evidence TEXT, PRIMARY KEY (draft, question)) STRICT, WITHOUT ROWID;",
    NULL, NULL, NULL), db);
  check(sqlite3_prepare_v2(db,
    "INSERT INTO draft_answer (draft, question, value, words, aside, seconds, note, evidence)"
    " VALUES (1, ?, ?, NULL, 0, ?, NULL, NULL)"
    " ON CONFLICT (draft, question) DO UPDATE SET value = excluded.value, words = excluded.words,"
    " aside = excluded.aside, seconds = excluded.seconds, note = excluded.note,"
    " evidence = excluded.evidence", -1, &statement, NULL), db);
  double *microseconds = malloc(sizeof(double) * count);
  for (int index = 0; index < count; index++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    sqlite3_bind_int(statement, 1, index % 67);
    sqlite3_bind_text(statement, 2, index % 2 ? "1" : "0", 1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 3, index % 60);
    check(sqlite3_step(statement), db);
    sqlite3_reset(statement);
    clock_gettime(CLOCK_MONOTONIC, &end);
    microseconds[index] =
      (end.tv_sec - start.tv_sec) * 1e6 + (end.tv_nsec - start.tv_nsec) / 1e3;
  }
  qsort(microseconds, count, sizeof(double), ascending);
  printf("%f\n", microseconds[count / 2]);
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return 0;
}
