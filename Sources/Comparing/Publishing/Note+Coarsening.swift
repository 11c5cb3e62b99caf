public import Questionnaires
public import Summaries

extension Note {
  /// What a release merged and left out, by country in the order of the questionnaire.
  public static func all(of coarsening: Coarsening, in questionnaire: Questionnaire) -> [Note] {
    questionnaire.countryCodes.flatMap { country in
      var notes: [Note] = []
      let merged = coarsening.merged.reduce(0) { $0 + ($1.key.country == country ? $1.value : 0) }
      let removed = coarsening.removed[country]
      if merged > 0 || removed != nil {
        notes.append(.coarsened(country: country, merged: merged, removed: removed))
      }
      for (position, measure) in questionnaire.measures.enumerated() {
        let key = Coarsening.MeasureKey(country: country, measure: position)
        guard let n = coarsening.measures[key] else { continue }
        notes.append(
          .measureWithheld(country: country, measure: questionnaire.id(of: measure), n: n))
      }
      if let n = coarsening.withoutTable[country] {
        notes.append(.withoutTable(country: country, n: n))
      }
      let blocks = coarsening.blocks.filter { $0.country == country }.map(\.block.id).sorted()
      if !blocks.isEmpty { notes.append(.leftOut(country: country, blocks: blocks)) }
      return notes
    }
  }
}
