internal import Exchange
internal import Interview
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Text

/// How long each form takes in each locale: for everybody at most, and for given profiles.
struct ReadingTimes {
  /// One profile on one form.
  struct Row {
    /// The profile, by the name of its file; `everything` for all questions of the form.
    let profile: String
    let form: String
    let questions: Int
    /// In seconds, in the order of the locales.
    let seconds: [Int]
  }

  let locales: [String]
  private(set) var rows: [Row] = []
  /// What is wrong with profiles, as lines with path and place.
  private(set) var problems: [String] = []

  /// The times of a questionnaire for the profiles among its files.
  init(_ bundle: QuestionnaireBundle, _ files: QuestionnaireFiles) {
    let questionnaire = bundle.questionnaire
    let scorer = Scorer(questionnaire)
    locales = bundle.catalogues.map(\.locale)
    for form in questionnaire.allForms {
      let all = questionnaire.questions.indices.filter {
        questionnaire.questions[$0].belongs(to: form)
      }
      add("everything", form, all, bundle, Audience())
    }
    for file in files.profiles {
      do throws(ResponseRejected) {
        let answers = try AnswersFile(file.bytes, scorer).answers
        for form in questionnaire.allForms {
          let sheet = scorer.score(answers, form: form)
          let asked = questionnaire.questions.indices.filter { sheet.states[$0] != .notAsked }
          add(file.path.profileName, form, asked, bundle, questionnaire.audience(of: sheet))
        }
      } catch {
        problems += error.findings.map {
          "\(file.path):\($0.position.line):\($0.position.column): error: "
            + $0.problem.sentence(in: .english)
        }
      }
    }
  }

  private mutating func add(
    _ profile: String, _ form: Form, _ questions: [Int], _ bundle: QuestionnaireBundle,
    _ audience: Audience
  ) {
    let seconds = locales.map { locale in
      ReadingTime(
        of: questions, in: bundle.questionnaire, bundle.texts(locale: locale, audience: audience)
      ).seconds
    }
    rows.append(
      Row(
        profile: profile, form: bundle.questionnaire.name(of: form), questions: questions.count,
        seconds: seconds))
  }

  /// Minutes with one decimal.
  var table: Table {
    var table = Table(
      [Table.Column("minutes to answer"), Table.Column("form")]
        + (["questions"] + locales).map { Table.Column($0, alignment: .trailing) })
    for row in rows {
      table.append(
        ["\(row.profile)", "\(row.form)", "\(row.questions)"]
          + row.seconds.map { StyledText(Self.minutes($0)) })
    }
    return table
  }

  /// Rounded half up to a tenth.
  private static func minutes(_ seconds: Int) -> String {
    let tenths = (seconds + 3) / 6
    return "\(tenths / 10).\(tenths % 10)"
  }

  var json: JSONValue {
    JSONValue(
      .array(
        rows.map { row in
          [
            "profile": JSONValue(.string(row.profile)), "form": JSONValue(.string(row.form)),
            "questions": JSONValue(.integer(Int64(row.questions))),
            "seconds": JSONValue(
              .object(
                JSONObject(
                  zip(locales, row.seconds).map {
                    .init(key: $0, value: JSONValue(.integer(Int64($1))))
                  }))),
          ]
        }))
  }
}

extension String {
  /// The name of a file without folder and ending.
  fileprivate var profileName: String {
    let name = split(separator: "/").last ?? ""
    return String(name.hasSuffix(".json") ? name.dropLast(5) : name)
  }
}
