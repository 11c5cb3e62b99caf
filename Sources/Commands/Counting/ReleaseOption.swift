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
    help: "none (internal), exchange (for another association), public (for everybody) or benchmark"
      + " (for the members).", completion: .words(SummaryRelease.allCases.map(\.rawValue)))
}

/// For whom a summary is written.
enum SummaryRelease: String, CaseIterable {
  /// Nobody else: it contains individual data.
  case none
  /// Another association.
  case exchange
  /// Everybody: tables whose small figures cannot be worked out.
  case `public`
  /// The members: percentiles of groups of 30 and more.
  case benchmark
}

extension ParsedArguments {
  /// What `--release` asks for, one of some kinds.
  ///
  /// - Throws: ``CommandFailure`` for a kind that there is not, or not of this.
  func release<Kind: RawRepresentable<String> & CaseIterable>(
    _ kinds: Kind.Type
  ) throws -> Kind {
    let text = value("release") ?? Summary.Release.none.rawValue
    guard let release = Kind(rawValue: text) else {
      if let other = SummaryRelease(rawValue: text)?.comparedInstead {
        throw CommandFailure(.usage, "--release \(text): \(other)")
      }
      throw CommandFailure(
        .usage,
        "--release \(text): choose from "
          + Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return release
  }
}

extension SummaryRelease {
  /// Why a comparison is not released so, and what is; `nil` if it is.
  fileprivate var comparedInstead: String? {
    switch self {
    case .none, .exchange: nil
    case .public:
      "a comparison for everybody would stand beside the public tables, and both together could tell"
        + " a few businesses; publish the tables (summarize --release public), or compare with"
        + " --release exchange for another association"
    case .benchmark:
      "a benchmark holds percentiles of each group and no comparison; write it with summarize"
        + " --release benchmark, or compare with --release exchange for another association"
    }
  }
}
