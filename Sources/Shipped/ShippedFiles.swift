/// The questionnaires, reference data and sample answers that every copy of the program carries.
///
/// The contents are generated from the folder `Questionnaires/` when the program is built. They are
/// constants of the program file: nothing is read, parsed or copied until it is asked for.
public enum ShippedFiles {
  /// The paths of all embedded files below `Questionnaires/`, in the order of their text.
  public static var paths: [String] { allPaths }

  /// The bytes of one embedded file, exactly as they were when the program was built.
  ///
  /// - Parameter path: One of ``paths``, such as `samples/carpenter.json`.
  /// - Returns: A fresh copy, or nil if no such file is embedded.
  public static func file(_ path: String) -> [UInt8]? {
    literal(path)?.withUTF8Buffer { bytes in unsafe Array(bytes) }
  }

  /// All embedded questionnaires by id; a current version stands before its released versions.
  public static var questionnaires: [ShippedQuestionnaire] {
    ShippedQuestionnaire.all(among: paths)
  }
}
