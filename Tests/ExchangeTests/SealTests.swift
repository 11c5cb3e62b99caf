import JSON
import Questionnaires
import Storage
import Testing

@testable import Exchange

@Suite("The seal of a response")
struct SealTests {
  private func isTaken(_ text: String) -> Bool { ResponseReader.ofSmall().findings(text).isTaken }

  private func sealed() throws -> String {
    _ = try Small.required()
    var response = ResponseText()
    response.set("minutes", "17")
    response.set("synthetic", "true")
    response.isSealed = true
    return response.text
  }

  @Test("It is the hash of the canonical text without it")
  func vector() throws {
    // python3: import hashlib, json
    // d = {"b": [1, 2, {"z": None, "a": "é"}], "a": True, "seal": "sha256:00"}; del d["seal"]
    // hashlib.sha256(json.dumps(d, sort_keys=True, separators=(",", ":"),
    //   ensure_ascii=False).encode()).hexdigest()
    let root = try #require(
      JSONDocument.read(#"{"b": [1, 2, {"z": null, "a": "é"}], "seal": "sha256:00", "a": true}"#)
        .root)
    #expect(
      Seal.of(root) == "sha256:e32057f56ebb2d830fd12daae098becffb1904bd5b425e5d6f272361f9925595")
  }

  @Test("Any changed byte of any key or value is found, but in the word seal itself")
  func everyByte() throws {
    let text = try sealed()
    #expect(isTaken(text))
    let bytes = Array(text.utf8)
    let word = try #require(text.firstRange(of: "\"seal\""))
    let start = text.utf8.distance(from: text.startIndex, to: word.lowerBound)
    var changes = 0
    for index in bytes.indices
    where isInValue(index, bytes) && !(start..<start + 6).contains(index) {
      var changed = bytes
      changed[index] ^= 1
      #expect(throws: ResponseRejected.self, "byte \(index)") {
        try ResponseReader.ofSmall().read(changed)
      }
      changes += 1
    }
    #expect(changes > 200)
  }

  /// Whether a byte is a letter or digit, that is, of a key or value and no layout.
  private func isInValue(_ index: Int, _ bytes: [UInt8]) -> Bool {
    bytes[index].isLetter || bytes[index].isDigit
  }

  @Test("A change that alone would be taken is found by the seal alone")
  func silentChanges() throws {
    let text = try sealed()
    for (old, new) in [
      ("\"manual\"", "\"automatic\""), ("\"v\": 12", "\"v\": 13"),
      ("[\"vpn\"]", "[\"vpn\", \"keys\"]"),
      ("\"minutes\": 17", "\"minutes\": 18"), ("\"de-DE\"", "\"de-AT\""),
      ("2026-11-20", "2026-11-21"), ("\"form\": \"full\"", "\"form\": \"express\""),
      ("\"synthetic\": true", "\"synthetic\": false"),
      ("    \"drill\": {\"v\": \"no\"}", "    \"drill\": {\"m\": \"skipped\"}"),
      ("\"m\": \"skipped\"", "\"m\": \"unknown\""),
    ] {
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      let (isTaken, findings) = ResponseReader.ofSmall().findings(changed)
      #expect(!isTaken)
      #expect(findings.map(\.problem) == [.brokenSeal], "\(new)")
    }
  }

  @Test("An added member breaks it, though it is passed over")
  func addedMember() throws {
    let changed = try sealed().replacing(
      "{\n  \"format\"", with: "{\n  \"by\": \"me\",\n  \"format\"")
    let (isTaken, findings) = ResponseReader.ofSmall().findings(changed)
    #expect(!isTaken)
    #expect(findings.map(\.problem) == [.unknownKey("by"), .brokenSeal])
  }

  @Test("Order of keys, spaces and escapes are not part of it")
  func layout() throws {
    let text = try sealed()
    #expect(isTaken(text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()))
    #expect(isTaken(text.replacing(": ", with: "\t:\r\n ")))
    #expect(isTaken(text.replacing("\"manual\"", with: "\"m\\u0061nual\"")))
    let root = try #require(JSONDocument.read(text).root?.object)
    let reversed = JSONObject(
      root.members.reversed().map { JSONObject.Member(key: $0.key, value: $0.value) })
    #expect(isTaken(written(reversed)))
    #expect(isTaken(JSONValue(.object(root)).canonicalText()))
  }

  /// The members in their own order, each value canonical.
  private func written(_ object: JSONObject) -> String {
    "{" + object.members.map { "\"\($0.key)\":" + $0.value.canonicalText() }.joined(separator: ",")
      + "}"
  }

  @Test("A text that is no JSON of ours is not also accused of a broken seal")
  func notTwice() throws {
    let changed = try sealed().replacing("\"v\": 12", with: "\"v\": 12.0")
    let (isTaken, findings) = ResponseReader.ofSmall().findings(changed)
    #expect(!isTaken)
    #expect(findings.map(\.problem) == [.json(.notAnInteger("12.0"))])
  }
}
