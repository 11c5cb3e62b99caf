internal import CSQLite

/// A prepared statement, finalised with its last reference.
@safe final class Statement {
  private let handle: OpaquePointer
  private let problem: (Int32) -> StorageProblem

  /// Takes over a prepared statement; `problem` explains a failing result code.
  init(owning handle: OpaquePointer, problem: @escaping (Int32) -> StorageProblem) {
    unsafe self.handle = unsafe handle
    self.problem = problem
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Makes the statement ready for other values; never fails, as the failure was already reported.
  func reset() {
    unsafe sqlite3_reset(handle)
  }

  /// Forgets the values bound, which may be answers.
  func clear() {
    unsafe sqlite3_clear_bindings(handle)
  }

  /// Goes to the next row; false = there is none.
  func step() throws(StorageProblem) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw problem(code)
    }
  }

  /// Runs a statement that yields no rows, and makes it ready for other values.
  func run() throws(StorageProblem) {
    defer { reset() }
    while try step() {}
  }

  // MARK: Binding, positions from 1

  func bind(_ position: Int32, _ value: Int64) throws(StorageProblem) {
    try check(unsafe sqlite3_bind_int64(handle, position, value))
  }

  func bindNull(_ position: Int32) throws(StorageProblem) {
    try check(unsafe sqlite3_bind_null(handle, position))
  }

  func bind(_ position: Int32, _ value: String) throws(StorageProblem) {
    var value = value
    try check(
      value.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { text in
          // An empty buffer may have no address, which SQLite would take for NULL.
          unsafe sqlite3_bind_text64(
            handle, position, text.baseAddress ?? emptyText, UInt64(text.count), copied,
            UInt8(SQLITE_UTF8))
        }
      })
  }

  /// Binds UTF-8 text.
  func bind(_ position: Int32, utf8 bytes: [UInt8]) throws(StorageProblem) {
    try check(
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { text in
          unsafe sqlite3_bind_text64(
            handle, position, text.baseAddress ?? emptyText, UInt64(text.count), copied,
            UInt8(SQLITE_UTF8))
        }
      })
  }

  func bind(_ position: Int32, _ value: [UInt8]) throws(StorageProblem) {
    if value.isEmpty {
      try check(unsafe sqlite3_bind_zeroblob(handle, position, 0))
    } else {
      try check(
        unsafe value.withUnsafeBytes { bytes in
          unsafe sqlite3_bind_blob64(
            handle, position, bytes.baseAddress, UInt64(bytes.count), copied)
        })
    }
  }

  func bind(_ position: Int32, _ value: (some SQLBindable)?) throws(StorageProblem) {
    switch value?.sqlValue ?? .null {
    case .null: try bindNull(position)
    case .integer(let number): try bind(position, number)
    case .text(let text): try bind(position, text)
    case .blob(let bytes): try bind(position, bytes)
    }
  }

  private func check(_ code: Int32) throws(StorageProblem) {
    if code != SQLITE_OK { throw problem(code) }
  }

  // MARK: Reading the current row, columns from 0

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(handle, column)
  }

  /// The bytes of a text or blob, by their number: a zero byte is a byte like any other.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The text of a column; bytes that are not UTF-8 become replacement characters.
  func text(_ column: Int32) -> String {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

  func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
}

/// Tells SQLite to copy what is bound: the C header's `SQLITE_TRANSIENT`, a cast of −1 that Swift
/// does not import.
private var copied: sqlite3_destructor_type? {
  unsafe unsafeBitCast(-1, to: sqlite3_destructor_type?.self)
}

/// An address for a text of no bytes.
private var emptyText: UnsafePointer<CChar> {
  let empty: StaticString = ""
  return unsafe UnsafeRawPointer(empty.utf8Start).assumingMemoryBound(to: CChar.self)
}
