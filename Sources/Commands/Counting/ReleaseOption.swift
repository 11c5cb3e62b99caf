internal import CommandLine
internal import Summaries

extension OptionSpec {
  /// `--release KIND` of what is shown here.
  static let releaseOption = OptionSpec.value(
    "release", "KIND", defaultValue: "none",
    help: "none (internal), or exchange: coarsened so far that another association may have it.",
    completion: .words(["none", "exchange"]))

  /// `--release KIND` of what is written to a file.
  static let summaryReleaseOption = OptionSpec.value(
    "release", "KIND", defaultValue: "none",
    help: "none (internal), exchange (for another association) or public (for everybody).",
    completion: .words(["none", "exchange", "public"]))
}

/// For whom a summary is written.
enum SummaryRelease: String, CaseIterable {
  /// Nobody else: it contains individual data.
  case none
  /// Another association.
  case exchange
  /// Everybody: tables whose small figures cannot be worked out.
  case `public`
}

extension ParsedArguments {
  /// What `--release` asks for, one of some kinds.
  ///
  /// - Throws: ``CommandFailure`` for a kind that there is not.
  func release<Kind: RawRepresentable<String> & CaseIterable>(
    _ kinds: Kind.Type
  ) throws -> Kind {
    let text = value("release") ?? Summary.Release.none.rawValue
    guard let release = Kind(rawValue: text) else {
      throw CommandFailure(
        .usage,
        "--release \(text): choose from "
          + Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return release
  }
}
