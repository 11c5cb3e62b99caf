import Comparing
import Summaries
import TestSupport
import Testing

@Suite("Definitions of released cells")
struct CellDefinitionTests {
  @Test("The keys of a release name size classes and report groups, merged ones too")
  func keys() throws {
    let trial = try Trial.questionnaire()
    func definition(_ size: String, _ sector: String) -> CellDefinition {
      CellDefinition(
        cell: CellKey(country: "MX", size: size, sector: sector), origins: ["a/q1"], in: trial)
    }
    #expect(definition("micro", "S1").sectors == ["S1"])
    #expect(definition("micro", "S").sectors == ["S1", "S2"])
    #expect(definition("small+medium", "O+S").sectors == ["O", "S1", "S2"])
    #expect(definition("small+medium", "*").sizes == ["medium", "small"])
    #expect(definition("micro", "*").sectors == [])
    #expect(definition("micro", "M+T+S+O").sectors == [])
    #expect(definition("micro+small+medium", "M").sizes == [])
    // A single cell of all is the country, whose number need not be told once more.
    #expect(
      definition("micro+small+medium", "*")
        == CellDefinition(block: .cell, country: "MX", origins: ["a/q1"]))
    let table = CellDefinition(table: "MX", size: "micro", origins: ["a/q1"], in: trial)
    #expect(table.contains(definition("micro", "S")) && !definition("micro", "S").contains(table))
    #expect(table.isNested(with: definition("micro", "*")))
  }

  @Test("A definition contains another if all of its parts do")
  func nesting() {
    let origins = ["a/q1", "b/q1"]
    let country = CellDefinition(country: "MX", origins: origins)
    let region = CellDefinition(
      group: GroupKey(country: "MX", code: "PUE"), by: .region, origins: origins)
    let language = CellDefinition(
      group: GroupKey(country: "MX", code: "es"), by: .language, origins: origins)
    let cell = Firms.cell(origins: origins)
    #expect(country.contains(country))
    for part in [region, language, cell] {
      #expect(country.contains(part) && !part.contains(country) && country.isNested(with: part))
    }
    #expect(!region.isNested(with: language) && !region.isNested(with: cell))
    #expect(cell.contains(Firms.cell()) && !Firms.cell().contains(cell))
    // More size classes and fewer campaigns: neither contains the other.
    #expect(!cell.isNested(with: Firms.cell(["micro", "small"])))
    #expect(!country.isNested(with: CellDefinition(country: "DE", origins: origins)))
  }

  @Test("The text of a definition is canonical and comes back")
  func text() {
    let region = CellDefinition(
      group: GroupKey(country: "MX", code: "PUE"), by: .region, origins: ["b/\"q\"1", "/2026"])
    for definition in [
      region, Firms.cell(["small", "micro", "small"], ["T", "M"]), Firms.table(),
      CellDefinition(country: "DE", origins: ["a/q1"]),
    ] {
      #expect(CellDefinition(text: definition.text) == definition)
    }
    #expect(
      Firms.cell(["small", "micro"], []).text
        == #"{"block":"cell","country":"MX","origins":["a/q1"],"part":null,"sectors":[],"#
        + #""sizes":["micro","small"]}"#)
  }

  @Test(
    "Another text is none",
    arguments: [
      "", "[]", #"{"block":"cell"}"#,
      #"{"block":"cube","country":"MX","origins":["a/q1"],"part":null,"sectors":[],"sizes":[]}"#,
      #"{"block":"cell","country":"MX","origins":[1],"part":null,"sectors":[],"sizes":[]}"#,
      #"{"block":"cell","country":"MX","origins":["a/q1"],"part":["x","y"],"sectors":[],"sizes":[]}"#,
      #"{"block":"cell","country":"MX","origins":["b","a"],"part":null,"sectors":[],"sizes":[]}"#,
      #"{"block":"cell", "country":"MX","origins":["a"],"part":null,"sectors":[],"sizes":[]}"#,
    ])
  func otherText(text: String) { #expect(CellDefinition(text: text) == nil) }

  @Test("The enterprises of a definition are those that a naive search finds")
  func members() throws {
    let trial = try Trial.questionnaire()
    var random = SplitMix64(seed: 5)
    let members = (0..<200).map { number in
      let firm = Trial.Firm(
        country: Int.random(in: 0...1, using: &random),
        people: Int64.random(in: 1...50, using: &random),
        sector: Int.random(in: 0...4, using: &random), share: 500, more: 500,
        region: [0, 1, nil].randomElement(using: &random) ?? nil)
      let sheet = Trial.sheet(trial, firm)
      let key = CellKey(
        country: firm.country == 0 ? "MX" : "DE",
        size: firm.people <= (firm.country == 0 ? 10 : 9) ? "micro" : "small",
        sector: ["M", "T", "S1", "S2", "O"][firm.sector])
      return CountedMember(
        Contribution(of: sheet, in: key, locale: "es-MX", mode: "self", trial),
        campaign: ["a/q1", "b/q1", nil].randomElement(using: &random) ?? nil, period: "2026",
        ReleasedMember(Firms.digest(number), scored: sheet.scoredMeasures))
    }
    let definitions = [
      CellDefinition(
        cell: CellKey(country: "MX", size: "micro", sector: "S"), origins: ["a/q1", "/2026"],
        in: trial),
      CellDefinition(table: "DE", size: "micro+small", origins: ["b/q1"], in: trial),
      CellDefinition(
        group: GroupKey(country: "MX", code: "north"), by: .region, origins: ["a/q1", "b/q1"]),
      CellDefinition(country: "DE", origins: ["/2026"]),
    ]
    let expected: [(CountedMember) -> Bool] = [
      {
        $0.contribution.cell.country == "MX" && $0.contribution.cell.size == "micro"
          && ["S1", "S2"].contains($0.contribution.cell.sector) && $0.campaign != "b/q1"
      },
      {
        $0.contribution.cell.country == "DE" && $0.contribution.cell.size != "medium"
          && $0.campaign == "b/q1"
      },
      {
        $0.contribution.cell.country == "MX" && $0.contribution.region == "north"
          && $0.campaign != nil
      },
      { $0.contribution.cell.country == "DE" && $0.campaign == nil },
    ]
    let candidates = ReleaseLedger.candidates(definitions, of: members)
    for (candidate, holds) in zip(candidates, expected) {
      #expect(candidate.members == members.filter(holds).map(\.digest).sorted())
      #expect(!candidate.members.isEmpty)
    }
  }
}
