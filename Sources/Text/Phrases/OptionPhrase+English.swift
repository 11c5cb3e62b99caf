extension OptionPhrase {
  var english: String {
    switch self {
    case .oneOf(let options):
      "\(options.joined(separator: ", ")): these do not go together; leave only one of them"
    case .formatAndEnding(let format, let ending):
      "--format \(format) and a file that ends in .\(ending): leave one of them out"
    case .portfolioEnding(let ending):
      "portfolio writes no \(ending): let the name end in .html, .xlsx, .md or .txt"
    case .choice(let option, let known):
      "\(option): not known; choose from \(known.joined(separator: ", "))"
    case .cellCondition(let text, let parts):
      "--where \(text): write a part and its values, such as size=micro,small; parts: "
        + parts.joined(separator: ", ")
    case .belongs(let option, let owner): "\(option) \(owner.english)"
    case .notFromFiles(let option):
      "\(option) looks at the responses of the store, which summary files do not hold: leave out the"
        + " files or \(option)"
    case .planWithFiles: "A plan reads no summary files: leave them out, or leave out --plan"
    case .flaggedRelease(let release):
      "--without-flagged does not go with --release \(release): the figures with and without a few"
        + " responses together tell what those answered; leave one of them out"
    case .qualityCells:
      "--where does not go with --quality and files, which do not tell of single cells: leave one of"
        + " them out"
    case .qualityRelease:
      "--quality writes a file for another association: add --release exchange"
    case .qualityThreshold:
      "--threshold does not go with --quality, whose blocks have 100 enterprises or more"
    case .thresholdWithoutRelease:
      "--threshold raises from how many enterprises on figures are told to others: add --release"
        + " exchange, or leave it out"
    case .lowThreshold(let number, let least, let release):
      "--threshold \(number): at least \(least) with --release \(release); a threshold can be raised,"
        + " never lowered"
    case .publicComparison:
      "--release public: a comparison for everybody would stand beside the public tables, and both"
        + " together could tell a few businesses; publish the tables (summarize --release public), or"
        + " compare with --release exchange for another association"
    case .benchmarkComparison:
      "--release benchmark: a benchmark holds percentiles of each group and no comparison; write it"
        + " with summarize --release benchmark, or compare with --release exchange for another"
        + " association"
    case .dashboardJSON(let release):
      "dashboard writes a page: for programs, use summarize --release \(release)"
    case .chartJSON: "--json does not go with --chart: leave out --chart for the numbers"
    case .placeJSON:
      "JSON does not go with --benchmark: it is the result alone; leave out one of them"
    case .rescoreVersion:
      "rescore needs --to and a version such as 1.0.0: readiness rescore --to 1.0.0"
    case .rescoreUnknown(let version, let id, let known):
      "There is no version \(version) of \(id); known: \(known.joined(separator: ", ")). Name a file"
        + " with --questionnaire."
    case .planNeeds(let option, let value): "A plan needs \(option): \(value.english)"
    case .planValue(let text, let value): "\(text): write \(value.english)"
    case .noShare(let country):
      "--expect says nothing of \(country), where enterprises are invited: add --expect"
        + " \(country)=0.08"
    case .tooFewScores(let least):
      "--sd store: the store has fewer than \(least) final scores to take it from; name it in points,"
        + " such as --sd 20"
    case .noStrata(let questionnaire):
      "\(questionnaire) has no country, size classes or sectors: a plan needs all three (strata)"
    case .stepsForAssociation:
      "--rows actions does not go with --audience association, who is told no steps"
    case .everyBusiness(let word): "--all is every business: leave out --all or \"\(word)\""
    case .exportOfWhom:
      "Say whose: --enterprise NAME, or rows: --to csv (see: readiness export --help)"
    case .shell(let name, let meant, let known):
      "There is no script for \"\(name)\"; "
        + (meant.map { "did you mean \"\($0)\"?" } ?? "choose \(known.joined(separator: ", "))")
    }
  }
}

extension OptionPhrase.Owner {
  fileprivate var english: String {
    switch self {
    case .plan: "belongs to a plan: add --plan, or leave it out"
    case .comparison: "belongs to a comparison: leave it out, or leave out --plan"
    case .store: "belongs to what is counted in the store: leave it or the files out"
    case .pressPage: "belongs to a page for journalists: add --press, or leave it out"
    case .figureOrPage:
      "belongs to a figure or a page: add --chart or --press, or leave it out; text goes to standard"
        + " output"
    }
  }
}

extension OptionPhrase.PlanValue {
  fileprivate var english: String {
    switch self {
    case .number: "a number, such as 2000"
    case .share: "a share above 0 and up to 1 with at most six decimals, such as 0.08"
    case .points: "points above 0 and up to 50, such as 20, or: store"
    }
  }
}
