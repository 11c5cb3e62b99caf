import Questionnaires
import SampleFirms
import Testing

import struct Foundation.URL

@testable import Comparing

@Suite("The shipped official figures and the shipped questionnaire")
struct ShippedReferenceTests {
  private func references() throws -> [Reference] {
    try Samples.questionnaire().questions.flatMap(\.references)
  }

  @Test("Every row is one that an exact or close reference or a list can show")
  func everyRowIsUsed() throws {
    let usable = Set(
      try references().filter(\.fits).map(\.statistic)
        + DigitalIntensityList.allCases.map(\.statistic))
    for value in try Tables.shipped().values {
      #expect(usable.contains(value.statistic), "\(value.statistic)")
    }
  }

  @Test("The exact and close references without a row are the gaps that are written down")
  func gaps() throws {
    let known = Set(try Tables.shipped().values.map(\.statistic))
    let gaps = try references().filter { $0.fits && !known.contains($0.statistic) }
    #expect(
      gaps.map(\.statistic) == [
        "eurostat.e_sales", "eurostat.three_security_measures", "eurostat.social_media",
        "eurostat.e_sales_1_percent", "eurostat.internet_over_half", "eurostat.fixed_line_30",
      ])
    let documentation = try Self.documentation()
    for gap in gaps { #expect(documentation.contains("`\(gap.statistic)`")) }
  }

  @Test("Countries, size classes and sectors of the table are those of the questionnaire")
  func namesExist() throws {
    let strata = try Samples.questionnaire().strata
    let bands = Set(try #require(strata.size).bands.map(\.id))
    let groups = Set(try #require(strata.sector).groups.map(\.id))
    for value in try Tables.shipped().values {
      #expect(["DE", "MX"].contains(value.country))
      if case .band(let band) = value.size { #expect(bands.contains(band)) }
      #expect(value.sectors.map { $0.isSubset(of: groups) } ?? true)
    }
  }

  @Test("Each point of a list names a reference of the questionnaire, or nothing")
  func pointsExist() throws {
    let statistics = try Tables.shipped()
    let known = Set(try references().map(\.statistic))
    for list in DigitalIntensityList.allCases {
      let points = try #require(statistics.intensity[list])
      #expect(points.count == DigitalIntensityList.length)
      #expect(points.compactMap(\.statistic).allSatisfy(known.contains))
      // A reference is one point of a list at most.
      let named = points.compactMap(\.statistic)
      #expect(Set(named).count == named.count)
    }
    #expect(statistics.intensity[.odd]?.count { $0.statistic == nil } == 4)
    #expect(statistics.intensity[.even]?.count { $0.statistic == nil } == 2)
  }

  @Test("Every reference has a definition of its own, a match and a publisher")
  func ids() throws {
    let references = try references()
    #expect(references.count == 23)
    #expect(Set(references.map(\.statistic)).count == references.count)
    #expect(references.allSatisfy { $0.statistic.isStatistic && $0.match != nil })
  }

  @Test("The documentation gives a reason for each reference, with the match of the questionnaire")
  func documented() throws {
    let rows = try Self.documentation().split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { row in row.split(separator: "|").map { String($0.filter { $0 != "`" }).trimmed } }
      .filter { $0.count == 4 && $0[0].isStatistic }
    let expected = try Samples.questionnaire().questions.flatMap { question in
      question.references.map { [$0.statistic, question.id, $0.match?.rawValue ?? ""] }
    }
    #expect(rows.map { Array($0.prefix(3)) } == expected)
    #expect(rows.allSatisfy { $0[3].count > 20 })
  }

  private static func documentation() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: folder.appending(path: "Documentation/reference-values.md"), encoding: .utf8)
  }
}

extension String {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
