internal import CommandLine
internal import Comparing
internal import Summaries
internal import Text

extension OptionSpec {
  /// `--release KIND` of what is shown here.
  static let releaseOption = OptionSpec.value(
    "release", "KIND", defaultValue: "none",
    help: "none (internal), or exchange: what another association may have, and remembered.",
    completion: .words(["none", "exchange"]))

  /// `--release KIND` of what is written to a file.
  static let summaryReleaseOption = OptionSpec.value(
    "release", "KIND", defaultValue: "none",
    help: "none (internal), exchange (for another association), public (for everybody) or benchmark"
      + " (for the members).", completion: .words(SummaryRelease.allCases.map(\.rawValue)))
}

extension OptionSpec {
  /// `--threshold N` of what is released.
  static let thresholdOption = OptionSpec.value(
    "threshold", "N", help: "Tell figures of N enterprises and more only; never fewer than usual.")
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
        throw OptionProblem(other)
      }
      throw OptionProblem(.choice("--release \(text)", known: Kind.allCases.map(\.rawValue)))
    }
    return release
  }
}

extension ParsedArguments {
  /// The raised threshold, if one is given.
  ///
  /// - Parameters:
  ///   - release: what is released.
  ///   - least: the usual threshold of that; `nil` = it has none that could be raised.
  /// - Returns: a number not below the usual one; `nil` = the usual one.
  /// - Throws: ``CommandFailure`` for a lower number, or where there is nothing to raise.
  func threshold(of release: String, least: Int?) throws -> Int? {
    guard let number = try integer("threshold", in: 1...1_000_000) else { return nil }
    guard let least else {
      throw OptionProblem(.thresholdWithoutRelease)
    }
    guard number >= least else {
      throw OptionProblem(.lowThreshold(number, least: least, release: release))
    }
    return number
  }
}

extension SummaryRelease {
  /// From how many enterprises on figures are told; `nil` of what leaves with no one.
  var threshold: Int? {
    switch self {
    case .none: nil
    case .exchange: ExchangeThreshold.least.cell
    case .public: PublicationThreshold.figures
    case .benchmark: Benchmark.fewest
    }
  }

  /// Why a comparison is not released so, and what is; `nil` if it is.
  fileprivate var comparedInstead: OptionPhrase? {
    switch self {
    case .none, .exchange: nil
    case .public: .publicComparison
    case .benchmark: .benchmarkComparison
    }
  }
}
