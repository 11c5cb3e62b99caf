import Glibc

/// The standard error stream of this program, which the build shows when the program fails.
struct StandardError: TextOutputStream {
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
