internal import JSON
internal import Storage
internal import Text

extension ReportCheck.Outcome {
  /// How the program ends: with 1 where the store has other answers or decisions, with 3 where the
  /// file is not as it was written, with 4 where the store does not know it.
  var code: ExitCode {
    switch subject {
    case .otherAnswers, .otherPortfolio: .failure
    case .unknown, .unknownRelease, .figure: .notFound
    case .changedResult, .changedPortfolio, .changedFigure: .invalidInput
    case .result, .portfolio, .release:
      switch copy {
      case .otherWords(.steps), .otherWords(.rest): .failure
      case .otherWords: .invalidInput
      default: .ok
      }
    }
  }

  /// What came of it, in a sentence.
  var phrase: VerifyPhrase {
    switch subject {
    case .result(let assessment, let form):
      .same(assessment: String(assessment.id.prefix(8)), form: form, copy?.phrase ?? .oldStamp)
    case .portfolio: .samePortfolio(copy?.phrase ?? .oldStamp)
    case .release(let release): .release(number: release.id, day: release.date)
    case .otherAnswers(let assessment): .different(assessment: String(assessment.id.prefix(8)))
    case .changedResult(let assessment): .changed(assessment: String(assessment.id.prefix(8)))
    case .otherPortfolio: .differentPortfolio
    case .changedPortfolio: .changedPortfolio
    case .figure: .figure
    case .changedFigure: .changedFigure
    case .unknownRelease: .unknownRelease
    case .unknown: .unknown
    }
  }

  /// What came of it, for programs.
  var json: JSONValue {
    var members: [JSONObject.Member] = []
    func add(_ key: String, _ value: String?) {
      if let value { members.append(.init(key: key, value: JSONValue(.string(value)))) }
    }
    add("hash", hash)
    switch subject {
    case .result(let assessment, let form):
      add("store", "same")
      add("assessment", assessment.id)
      add("form", form)
    case .portfolio: add("store", "same")
    case .release(let release):
      add("store", "same")
      members.append(.init(key: "release", value: JSONValue(.integer(Int64(release.id)))))
    case .otherAnswers(let assessment):
      add("store", "different")
      add("assessment", assessment.id)
    case .changedResult(let assessment):
      add("store", "different")
      add("assessment", assessment.id)
    case .otherPortfolio, .changedPortfolio: add("store", "different")
    case .unknown, .unknownRelease, .figure, .changedFigure: add("store", "unknown")
    }
    add("file", fileCode)
    return JSONValue(.object(JSONObject(members)))
  }

  /// What is known of the file, for programs; `nil` = that is no question.
  private var fileCode: String? {
    switch subject {
    case .changedResult, .changedPortfolio, .changedFigure: "otherWords"
    case .figure: "unproven"
    default: copy?.code
    }
  }
}

extension FileCopy {
  fileprivate var phrase: VerifyPhrase.Copy {
    switch self {
    case .sameBytes: .sameBytes
    case .sameWords(.untold): .sameWords(.untold)
    case .sameWords(.same(let maker)): .sameWords(.same(maker))
    case .sameWords(.other(let made, let here)): .sameWords(.other(made, here: here))
    case .otherWords(.file): .otherWords(.file)
    case .otherWords(.fileOrMaker): .otherWords(.fileOrMaker)
    case .otherWords(.steps): .otherWords(.steps)
    case .otherWords(.rest): .otherWords(.rest)
    case .otherWords(.untold): .otherWords(.untold)
    case .unproven(.oldStamp): .oldStamp
    case .unproven(.otherVersion(let version)): .otherVersion(version)
    case .unproven(.benchmark): .benchmark
    case .unproven(.several): .several
    case .unproven(.otherEngine(let made, let here)): .otherEngine(made, here: here)
    case .unproven(.engine(let sentence)): .engine(sentence)
    }
  }

  /// What it is called in JSON.
  fileprivate var code: String {
    switch self {
    case .sameBytes: "sameBytes"
    case .sameWords: "sameWords"
    case .otherWords(.steps): "otherSteps"
    case .otherWords(.rest): "otherPast"
    case .otherWords: "otherWords"
    case .unproven: "unproven"
    }
  }
}
