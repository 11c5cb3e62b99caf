import JSON
import TestSupport
import Testing

@Suite("Objects")
struct ObjectTests {
  @Test("find, change, add and remove members like a plain list", arguments: [4, 12, 40])
  func againstList(keys: Int) throws {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      var object = JSONObject()
      var list: [(key: String, value: Int64)] = []
      for step in 0..<100 as Range<Int64> {
        let key = "key \(Int.random(in: 0..<keys, using: &generator))"
        let place = list.firstIndex { $0.key == key }
        try #require(object[key]?.integer == place.map { list[$0].value })
        if Int.random(in: 0..<4, using: &generator) == 0 {
          object[key] = nil
          list.removeAll { $0.key == key }
        } else {
          object[key] = JSONValue(.integer(step))
          if let place { list[place].value = step } else { list.append((key, step)) }
        }
        try #require(object.members.map(\.key) == list.map(\.key))
        try #require(object.members.map(\.value.integer) == list.map(\.value))
      }
    }
  }

  @Test("are equal whatever the order of their members", arguments: [3, 8, 9, 50])
  func equality(count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    let members = (0..<count).map { JSONObject.Member(key: "k\($0)", value: true) }
    let object = JSONObject(members)
    let shuffled = JSONObject(members.shuffled(using: &generator))
    #expect(object == shuffled)
    #expect(object.hashValue == shuffled.hashValue)
    var other = shuffled
    other["k1"] = false
    #expect(object != other)
    other["k1"] = true
    other["more"] = nil
    #expect(object == other)
    other["more"] = true
    #expect(object != other)
  }

  @Test("with a repeated key are compared both ways alike, and the first member is found")
  func repeated() {
    let twice = JSONObject([.init(key: "a", value: 1), .init(key: "a", value: 1)])
    let once = JSONObject([.init(key: "a", value: 1), .init(key: "b", value: 2)])
    #expect(twice != once)
    #expect(once != twice)
    let many = (0..<20).map {
      JSONObject.Member(key: "k\($0 % 10)", value: JSONValue(.integer($0)))
    }
    #expect(JSONObject(many)["k3"]?.integer == 3)
  }

  @Test("keep keys apart that only look the same", arguments: [0, 20])
  func canonicalEquivalence(others: Int) {
    var object = JSONObject((0..<others).map { .init(key: "k\($0)", value: nil) })
    object["\u{C5}"] = 1
    object["A\u{30A}"] = 2
    object["\u{212B}"] = 3
    #expect(object.members.count == others + 3)
    #expect(object["\u{C5}"] == 1)
    #expect(object["A\u{30A}"] == 2)
    #expect(object["\u{212B}"] == 3)
  }

  @Test("are written as literals in the order given")
  func literals() {
    let value: JSONValue = ["b": [1, "x", nil, true], "a": [:]]
    #expect(value.object?.members.map(\.key) == ["b", "a"])
    #expect(value.object?["b"]?.array?.map(\.isNull) == [false, false, true, false])
    #expect(value.object?["b"]?.array?.last?.bool == true)
    #expect(value.offset == -1)
    #expect(value.canonicalText() == "{\"a\":{},\"b\":[1,\"x\",null,true]}")
  }

  @Test("know where their members stood, which equality ignores")
  func offsets() {
    let root = JSONDocument.read(" { \"a\" : 7 }").root
    #expect(root?.offset == 1)
    #expect(root?.object?.member("a")?.keyOffset == 3)
    #expect(root?.object?["a"]?.offset == 9)
    #expect(root == ["a": 7])
  }
}
