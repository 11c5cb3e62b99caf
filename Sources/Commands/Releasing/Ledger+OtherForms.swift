internal import Comparing
internal import JSON
internal import Questionnaires
internal import Storage
internal import Summaries

extension Ledger {
  /// The positions of the measures that a release may not tell for what was told on another form, by
  /// country.
  ///
  /// - Throws: ``Storage/StorageProblem``.
  func toldOnOtherForms() throws -> [String: Set<Int>] {
    guard let form = questionnaire.form(query.form) else { return [:] }
    let questions = AreaQuestions(of: form, in: questionnaire)
    let isAnyOther = try store.releases().contains { record in
      guard let scored = try scored(record), scored.version.id == questionnaire.id else {
        return false
      }
      return !questions.differingByOne(from: scored.questions).isEmpty
    }
    guard isAnyOther else { return [:] }
    let earlier = try store.releases(
      ofQuestionnaire: query.questionnaire, isSynthetic: query.isSynthetic
    ).flatMap(earlier)
    let counted = try store.members(query, under: questionnaire.logic, random: random)
    let measures = questionnaire.measures.map(questionnaire.id(of:))
    return OtherFormMeans(of: counted, by: questions).untold(after: earlier).mapValues { areas in
      Set(areas.compactMap { measures.firstIndex(of: "domain:" + $0) })
    }
  }

  /// By what a release was scored; `nil` for percentiles, which are no sums.
  private func scored(
    _ record: ReleaseRecord
  ) throws -> (version: Questionnaire, questions: AreaQuestions)? {
    guard record.kind != .benchmark, let version = try store.questionnaire(logic: record.logic),
      let form = version.form(record.form)
    else { return nil }
    return (version, AreaQuestions(of: form, in: version))
  }

  /// The groups of a release.
  private func earlier(_ release: Release) throws -> [OtherFormMeans.Earlier] {
    guard let scored = try scored(release.record) else { return [] }
    let subject = ReleaseLedger.Subject(
      kind: release.record.kind.rawValue, logic: release.record.logic, form: release.record.form)
    let ids = scored.version.measures.map(scored.version.id(of:))
    return release.cells.compactMap { cell in
      guard let definition = CellDefinition(text: cell.definition),
        let figures = JSONDocument.read(cell.figures).root
      else { return nil }
      let told = ToldMeasures(in: figures, of: ids)
      return OtherFormMeans.Earlier(
        ReleaseLedger.Cell(subject, definition, members: cell.members, told: told),
        measures: Set(ids.indices.filter(told.tellsSum(of:)).map { ids[$0] }),
        questions: scored.questions)
    }
  }
}

extension Questionnaire {
  /// The ids of measures by country, in their order.
  func measureIDs(_ positions: [String: Set<Int>]) -> [String: [String]] {
    let ids = measures.map(id(of:))
    return positions.mapValues { $0.sorted().map { ids[$0] } }
  }
}
