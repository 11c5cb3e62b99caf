internal import Text

/// The period of each association that a comparison takes: the latest, unless one is named.
struct PeriodSelection {
  /// Where periods are looked for.
  enum Place {
    case store, files
  }

  /// By association, `""` for what belongs to no campaign.
  private let chosen: [String: String]

  /// - Parameters:
  ///   - wanted: `ASSOCIATION=LABEL`, or `LABEL` for all.
  ///   - available: campaign and period of everything there is.
  ///   - place: where everything is.
  /// - Throws: ``NamingProblem`` for a period that nothing belongs to.
  init(
    _ wanted: [String], available: [(campaign: String, period: String)], where place: Place
  ) throws {
    var periods: [String: Set<String>] = [:]
    for entry in available {
      periods[Self.association(entry.campaign), default: []].insert(entry.period)
    }
    var chosen = periods.compactMapValues { $0.max() }
    var named: [String: String] = [:]
    for text in wanted {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let associations = parts.count == 2 ? [parts[0]] : periods.keys.sorted()
      let label = parts.last ?? ""
      guard associations.contains(where: { periods[$0]?.contains(label) ?? false }) else {
        let known = Set(available.map(\.period)).sorted()
        throw NamingProblem(.notFound, .period(text, isInStore: place == .store, known: known))
      }
      for association in associations {
        if let other = named.updateValue(label, forKey: association), other != label {
          throw NamingProblem(.usage, .periodTwice(other, label))
        }
        chosen[association] = label
      }
    }
    self.chosen = chosen
  }

  /// Whether what belongs to a campaign and period is taken.
  func includes(_ campaign: String, _ period: String) -> Bool {
    chosen[Self.association(campaign)] == period
  }

  /// Whether what belongs to a campaign and period comes before what is taken of its association, in
  /// the order of the labels.
  func isBefore(_ campaign: String, _ period: String) -> Bool {
    chosen[Self.association(campaign)].map { period < $0 } ?? false
  }

  /// The association of a campaign; `""` for none.
  static func association(_ campaign: String) -> String {
    String(campaign.prefix { $0 != "/" })
  }
}
