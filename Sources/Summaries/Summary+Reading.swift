internal import JSON
public import Questionnaires

extension Summary {
  /// The questionnaire that a file of counts names, before anything else of it is read.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - format: the name of its format.
  /// - Returns: its id and logic hashes.
  /// - Throws: a ``SummaryProblem`` if the bytes are no such file.
  public static func questionnaire(
    of bytes: [UInt8], format: String = Summary.format
  ) throws(SummaryProblem) -> (id: String, logic: [String]) {
    let reader = try CountReader(bytes)
    try reader.member("format").text([format])
    let questionnaire = try reader.member("questionnaire")
    let hashes = try questionnaire.member("logic")
    var logic: [String] = []
    for (position, value) in try hashes.elements().enumerated() {
      logic.append(try hashes.element(position, value).text())
    }
    return (try questionnaire.member("id").text(), logic)
  }

  /// Reads what ``encoded(for:)`` wrote, and finds everything that is wrong in it.
  ///
  /// Every cell, part and country is read whatever is wrong with the others; of each only the first
  /// problem is told. Whether they belong together is asked only once each is right by itself.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - questionnaire: the version whose logic the file names.
  /// - Returns: the summary, `nil` if there are problems; the problems in the order of the blocks.
  public static func read(
    _ bytes: [UInt8], for questionnaire: Questionnaire
  ) -> (summary: Summary?, problems: [SummaryProblem]) {
    do throws(SummaryProblem) {
      var reading = try SummaryReading(try CountReader(bytes), questionnaire)
      reading.readBlocks()
      guard reading.problems.isEmpty else { return (nil, reading.problems) }
      let problems = SummaryProof(reading.summary, questionnaire).problems
      return (problems.isEmpty ? reading.summary : nil, problems)
    } catch {
      return (nil, [error])
    }
  }

  /// Reads what ``encoded(for:)`` wrote.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - questionnaire: the version whose logic the file names.
  /// - Throws: the first ``SummaryProblem`` of ``read(_:for:)``, for anything that no set of
  ///   enterprises can give.
  public init(
    decoding bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    let (summary, problems) = Self.read(bytes, for: questionnaire)
    guard let summary else { throw problems.first ?? .wrongType(at: "", expected: "an object") }
    self = summary
  }
}
