import Testing

@testable import Exchange

@Suite("The pseudonym of an enterprise towards one association")
struct SubjectTests {
  // python3: import base64, hashlib, hmac
  // base64.b32encode(hmac.new(bytes(range(32)), b"ccmx", hashlib.sha256).digest()[:10]).lower()
  @Test(
    "It is what Python makes of the same secret and association",
    arguments: [
      (Array(0..<32), "ccmx", "p54625by4c5aoy4z"), (Array(0..<32), "bvmw", "3wb5r4ox3wreqkfv"),
      (Array(1..<33), "ccmx", "hdvy37n23f2wry4s"),
    ] as [([UInt8], String, String)])
  func vectors(_ secret: [UInt8], _ association: String, _ expected: String) {
    #expect(Subject.of(secret: secret, association: association) == expected)
    #expect(expected.isSubject)
  }

  @Test("Campaigns of one association see the same enterprise, associations see different ones")
  func associations() throws {
    let secret = [UInt8](repeating: 9, count: 32)
    let subjects = try ["ccmx/2026-q4", "ccmx/2027-q1", "bvmw/2026-q4"].map { campaign in
      Subject.of(secret: secret, association: try #require(CampaignID(campaign)).association)
    }
    #expect(subjects[0] == subjects[1])
    #expect(subjects[0] != subjects[2])
  }

  @Test("RFC 4648 section 10 in lower case, for inputs that need no padding")
  func base32() {
    #expect(Base32.lowerCase([]) == "")
    #expect(Base32.lowerCase(Array("fooba".utf8)) == "mzxw6ytb")
  }
}
