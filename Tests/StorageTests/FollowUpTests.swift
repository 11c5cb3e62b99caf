import Foundation
import Scoring
import TestSupport
import Testing

@testable import Storage

@Suite("What enterprises mean to do")
struct FollowUpTests {
  private let bench: Bench
  private let client: String
  private var store: SQLiteStore { bench.store }

  init() throws {
    bench = try Bench()
    client = try bench.addEnterprise()
  }

  private func all(_ id: String? = nil, questionnaire: String = "trial") throws -> [FollowUp] {
    try store.followUps(ofEnterprise: id ?? client, questionnaire: questionnaire)
  }

  private func set(_ followUps: [FollowUp], of id: String? = nil) throws {
    try store.set(
      followUps, ofEnterprise: id ?? client, questionnaire: "trial", on: "2026-11-26")
  }

  @Test("is remembered by action, and what was last said holds", arguments: 0..<8 as Range<UInt64>)
  func naive(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let other = try bench.addEnterprise(2, label: "other")
    var expected: [String: [String: FollowUp]] = [client: [:], other: [:]]
    for _ in 0..<60 {
      let id = try #require([client, other].randomElement(using: &chance))
      let batch = Set((0..<3).map { _ in Int.random(in: 0..<6, using: &chance) }).sorted().map {
        FollowUp(
          action: "a\($0)", status: FollowUp.Status.allCases.randomElement(using: &chance) ?? .open,
          due: [nil, "2027-01-0\(1 + $0)"].randomElement(using: &chance) ?? nil,
          person: [nil, "Ana", "Ñ'; --"].randomElement(using: &chance) ?? nil)
      }
      try set(batch, of: id)
      for followUp in batch {
        expected[id]?[followUp.action] = followUp.isEmpty ? nil : followUp
      }
    }
    for id in [client, other] {
      #expect(try all(id) == expected[id]?.values.sorted { $0.action < $1.action })
      #expect(try all(id, questionnaire: "another").isEmpty)
    }
  }

  @Test("a day that is none changes nothing", arguments: ["31.1.2027", "2027-1-1", ""])
  func malformed(_ day: String) throws {
    try set([FollowUp(action: "a", status: .planned)])
    for followUps in [
      [FollowUp(action: "b", status: .done), FollowUp(action: "c", due: day)],
      [FollowUp(action: "b", status: .done), FollowUp(action: "c", person: "")],
    ] {
      #expect(throws: StorageProblem.self) { try set(followUps) }
    }
    #expect(throws: StorageProblem.self) {
      try store.set([], ofEnterprise: client, questionnaire: "trial", on: day)
    }
    #expect(try all() == [FollowUp(action: "a", status: .planned)])
  }

  @Test("belongs to an enterprise that is there")
  func unknown() {
    #expect(throws: StorageProblem.self) { try all(Samples.id(77)) }
    #expect(throws: StorageProblem.self) { try set([], of: Samples.id(77)) }
  }

  @Test("goes with the enterprise, to the last byte")
  func forgotten() throws {
    try set([FollowUp(action: "a", status: .planned, person: "Zebulon Quetzalcoatl")])
    _ = try store.forget(.enterprise(client), on: "2026-11-26", .always)
    #expect(throws: StorageProblem.self) { try all() }
    let rows = try store.connection.rows("SELECT count(*) FROM follow_up") { $0.integer(0) }
    #expect(rows == [0])
    let folder = URL(filePath: bench.folder.store).deletingLastPathComponent()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: folder.appending(path: file))
      #expect(bytes.range(of: Data("Quetzalcoatl".utf8)) == nil, "\(file)")
    }
  }
}
