public import Text

/// A questionnaire as flat tables, for spreadsheets, R and pandas: what is asked, what can be
/// chosen, and every text of one locale.
///
/// The rows of ``Table/questions`` and ``Table/options`` stand in the order asked, joined by the ids
/// that bear the columns of exported answers.
public struct QuestionnaireTables: Sendable {
  /// One of the tables.
  public enum Table: String, Sendable, CaseIterable {
    /// One row a question.
    case questions
    /// One row an option.
    case options
    /// One row a text or variant.
    case texts
  }

  private let questionnaire: Questionnaire
  private let catalogue: Catalogue
  private let texts: Texts

  /// The tables of a bundle with the texts of a locale; nil if it has no catalogue of that locale.
  public init?(of bundle: QuestionnaireBundle, locale: String) {
    guard let catalogue = bundle.catalogues.first(where: { $0.locale == locale }) else {
      return nil
    }
    questionnaire = bundle.questionnaire
    self.catalogue = catalogue
    texts = bundle.texts(locale: locale)
  }

  /// The rows of a table, its headings first; all have the same number of cells.
  public func rows(of table: Table) -> [[String]] {
    switch table {
    case .questions: [QuestionColumn.allCases.map(\.rawValue)] + questionnaire.questions.map(row)
    case .options:
      [OptionColumn.allCases.map(\.rawValue)] + questionnaire.questions.flatMap(optionRows)
    case .texts:
      [["key", "text"]] + catalogue.texts.keys.sorted().map { [$0, catalogue.texts[$0] ?? ""] }
    }
  }

  /// A table as CSV (RFC 4180).
  ///
  /// - Parameters:
  ///   - table: Which.
  ///   - separator: What separates cells.
  ///   - forSpreadsheets: Whether it begins with a byte order mark, and what a spreadsheet would
  ///     take for a formula with an apostrophe.
  /// - Returns: The bytes of the file.
  public func csv(
    _ table: Table, separator: CSVSeparator = .comma, forSpreadsheets: Bool = false
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator, hasByteOrderMark: forSpreadsheets)
    for row in rows(of: table) {
      writer.append(forSpreadsheets ? row.map(\.guardedAgainstFormulas) : row)
    }
    return writer.bytes
  }

  // MARK: Rows

  private enum QuestionColumn: String, CaseIterable {
    case question, section, domain, kind, weight, critical, required, forms, when
    case mayBeNotApplicable, min, max, notAbove, of, unit, scale, rule, saturation, choose
    case comparability, text, help, notApplicable
  }

  private enum OptionColumn: String, CaseIterable {
    case question, option, position, score, exclusive, when, text
  }

  private func row(_ question: Question) -> [String] {
    QuestionColumn.allCases.map { cell($0, of: question) }
  }

  private func cell(_ column: QuestionColumn, of question: Question) -> String {
    func id(_ position: Int?) -> String { position.map { questionnaire.questions[$0].id } ?? "" }
    let number = question.range
    return switch column {
    case .question: question.id
    case .section: questionnaire.sections[question.section]
    case .domain: question.domain.map { questionnaire.domains[$0].id } ?? ""
    case .kind: question.kindName
    case .weight: question.domain == nil ? "" : "\(question.weight)"
    case .critical: "\(question.isCritical)"
    case .required: "\(question.isRequired)"
    case .forms:
      questionnaire.allForms.filter(question.belongs).map(questionnaire.name).joined(separator: " ")
    case .when: question.when?.text ?? ""
    case .mayBeNotApplicable: "\(question.mayBeNotApplicable)"
    case .min: number.map { "\($0.min)" } ?? ""
    case .max: number.map { "\($0.max)" } ?? ""
    case .notAbove: id(number?.notAbove)
    case .of: id(number?.of)
    case .unit: number?.unit ?? ""
    case .scale:
      (number?.scale?.points ?? []).map { "\($0.x):\($0.y)" }.joined(separator: " ")
    case .rule: question.multiple.map { $0.rule == .best ? "best" : "saturation" } ?? ""
    case .saturation: question.multiple?.saturation.map(String.init) ?? ""
    case .choose: question.multiple?.choose.map(String.init) ?? ""
    case .comparability: question.comparability?.rawValue ?? ""
    case .text: texts["question.\(question.id)"]
    case .help: texts.find("question.\(question.id).help") ?? ""
    case .notApplicable: texts.find("question.\(question.id).not_applicable") ?? ""
    }
  }

  private func optionRows(_ question: Question) -> [[String]] {
    question.options.enumerated().map { position, option in
      OptionColumn.allCases.map { column in
        switch column {
        case .question: question.id
        case .option: option.code
        case .position: "\(position + 1)"
        case .score: option.score.map(String.init) ?? ""
        case .exclusive: "\(option.isExclusive)"
        case .when: option.when?.text ?? ""
        case .text: texts["option.\(question.id).\(option.code)"]
        }
      }
    }
  }
}

extension Question {
  fileprivate var kindName: String {
    switch kind {
    case .single: "single"
    case .multiple: "multiple"
    case .number: "number"
    case .text: "text"
    }
  }

  fileprivate var range: NumberRange? { if case .number(let range) = kind { range } else { nil } }

  fileprivate var multiple: Multiple? {
    if case .multiple(let multiple) = kind { multiple } else { nil }
  }
}

extension Multiple {
  fileprivate var saturation: Int? {
    if case .saturation(let count) = rule { count } else { nil }
  }
}
