import Comparing
import Questionnaires
import SampleFirms
import Summaries
import Testing

@Suite("Official counts and the standard mix")
struct MarginsTests {
  private func findings(_ csv: String, mix: Bool = false) throws -> [String] {
    let questionnaire = try Trial.questionnaire()
    let file = Trial.file(csv)
    return mix
      ? StandardMix.read(file, for: questionnaire).findings.map(\.description)
      : Margins.read(file, for: questionnaire).findings.map(\.description)
  }

  private static let head = "country,margin,size,sector,count,year,trust,source\n"

  @Test(
    "refuse rows that do not partition the cells, with place and remedy",
    arguments: [
      ("MX,size,micro,*,9,2026,C,x\nMX,size,small,*,9,2026,C,x", "table.csv:2:1: error[R009]"),
      (
        "MX,all,*,*,9,2026,C,x\nMX,all,small,T,9,2026,C,x", "table.csv:3:1: error[R008]"
      ),
      ("FR,all,*,*,9,2026,C,x", "table.csv:2:1: error[R005]"),
      ("MX,all,tiny,*,9,2026,C,x", "table.csv:2:8: error[R005]"),
      ("MX,all,*,X,9,2026,C,x", "table.csv:2:10: error[R005]"),
      ("MX,all,micro+micro,*,9,2026,C,x", "table.csv:2:8: error[R005]"),
      ("MX,all,*,*,-9,2026,C,x", "table.csv:2:12: error[R005]"),
      ("MX,all,*,*,9,26,C,x", "table.csv:2:14: error[R005]"),
      ("MX,all,*,*,9,2026,D,x", "table.csv:2:19: error[R005]"),
      ("MX,all,*,*,9,2026,C,", "table.csv:2:21: error[R005]"),
    ])
  func bad(_ row: String, _ expected: String) throws {
    let found = try findings(Self.head + row)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }

  @Test(
    "refuse a mix that misses a cell or does not add up",
    arguments: [
      ("micro,*,0.3\nsmall,*,0.1", "R009"), ("*,*,0.2", "R010"),
      ("*,*,0.083333\nmicro,M,0.1", "R008"), ("*,*,x", "R005"), ("*,*,0.1234567", "R005"),
    ])
  func badMix(_ rows: String, _ code: String) throws {
    let found = try findings("size,sector,share\n" + rows, mix: true)
    #expect(found.contains { $0.contains("error[\(code)]") }, "\(found)")
  }

  @Test("of this program fit its questionnaire")
  func shipped() throws {
    let questionnaire = try Samples.questionnaire()
    for (path, count) in [("reference/margins.csv", 15), ("reference/standard-mix.csv", 0)] {
      let file = OfficialStatistics.File(path: path, bytes: try Samples.bytes(path))
      if count > 0 {
        let (margins, findings) = Margins.read(file, for: questionnaire)
        #expect(findings.isEmpty)
        #expect(margins?.rows.count == count)
        #expect(margins?.partitions(of: "MX") == ["size", "sector"])
        #expect(margins?.partitions(of: "DE") == ["cells"])
      } else {
        #expect(StandardMix.read(file, for: questionnaire).findings.isEmpty)
      }
    }
  }

  @Test("that differ by more than a fifth are refused, by more than a fiftieth named")
  func totals() throws {
    let questionnaire = try Trial.questionnaire()
    let firms = [5, 20, 55].flatMap { people in
      (0..<5).flatMap { sector in
        (0..<6).map {
          Trial.Firm.scored(300 + 40 * $0, country: 0, people: Int64(people), sector: sector)
        }
      }
    }
    func comparison(_ first: Int) throws -> Comparison {
      let margins =
        Self.head
        + "MX,one,*,*,\(first),2026,C,x\nMX,two,micro,*,700,2026,C,x\n"
        + "MX,two,small+medium,*,300,2026,C,x\n"
      return Comparison(
        of: Trial.summary(firms, questionnaire), in: questionnaire, form: Trial.form,
        setting: try Trial.setting(questionnaire, margins: margins))
    }
    func isWeighted(_ first: Int) throws -> Bool {
      (try? comparison(first).measure("overall")?.groups[0].weighted.get()) != nil
    }
    #expect(try isWeighted(1000) && isWeighted(1100))
    #expect(try !comparison(1010).notes.contains { $0.code == "margins_rescaled" })
    #expect(try comparison(1100).notes.contains(.marginsRescaled(country: "MX", percent: 9)))
    #expect(try !isWeighted(1300))
    #expect(try comparison(1300).notes.contains { $0.code == "not_weighted" })
  }
}
