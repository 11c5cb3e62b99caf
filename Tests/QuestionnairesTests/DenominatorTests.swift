import TestSupport
import Testing

@testable import Questionnaires

@Suite("Denominators of domains")
struct DenominatorTests {
  /// A random scored question, and every score that an answer to it may have.
  private struct Drawn {
    let json: String
    let scores: [NaiveFraction]
    let weight: Int
  }

  private func question(_ index: Int, using generator: inout SplitMix64) -> Drawn {
    let weight = Int.random(in: 1...1000, using: &generator)
    let head = #""id":"q\#(index)","section":"s","domain":"d","weight":\#(weight)"#
    switch Int.random(in: 0..<3, using: &generator) {
    case 0:
      let score = Int.random(in: 0...100, using: &generator)
      return Drawn(
        json: #"{\#(head),"kind":"single","options":[{"code":"a","score":\#(score)}]}"#,
        scores: [NaiveFraction(Int128(score))], weight: weight)
    case 1:
      let count = Int.random(in: 1...14, using: &generator)
      let always = Int.random(in: 0...count, using: &generator)
      let saturation = Int.random(in: 1...16, using: &generator)
      let options = (0..<count).map {
        #"{"code":"c\#($0)"\#($0 < always ? "" : #","when":"one = a""#)}"#
      }
      // The same condition on several options, yet any number of them is provided for.
      let scores = (max(1, always)...count).flatMap { offered in
        (1...offered).map { chosen in
          let enough = min(saturation, offered)
          return NaiveFraction(Int128(100 * min(chosen, enough)), Int128(enough))
        }
      }
      return Drawn(
        json: #"""
          {\#(head),"kind":"multiple","saturation":\#(saturation),
           "options":[\#(options.joined(separator: ","))]}
          """#, scores: scores, weight: weight)
    default:
      var x = 0
      let points = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        x += Int.random(in: 1...12, using: &generator)
        return (x, Int.random(in: 0...100, using: &generator))
      }
      let scale = points.map { "[\($0.0),\($0.1)]" }.joined(separator: ",")
      var scores = [NaiveFraction(Int128(points[0].1))]
      for (a, b) in zip(points, points.dropFirst()) {
        for x in a.0...b.0 {
          scores.append(
            NaiveFraction(Int128(a.1)) + NaiveFraction(Int128(b.1 - a.1))
              * NaiveFraction(Int128(x - a.0), Int128(b.0 - a.0)))
        }
      }
      return Drawn(
        json: #"{\#(head),"kind":"number","min":0,"max":99,"scale":[\#(scale)]}"#, scores: scores,
        weight: weight)
    }
  }

  @Test("the denominator of a random domain is the least common one of all its scores")
  func random() throws {
    var generator = SplitMix64(seed: 8)
    for _ in 0..<10_000 {
      let drawn = (0..<Int.random(in: 1...7, using: &generator)).map {
        question($0, using: &generator)
      }
      var common: Int128 = 1
      for score in drawn.flatMap(\.scores) {
        common *= NaiveFraction(common, score.denominator).denominator
      }
      let bound = 100 * common * Int128(drawn.map(\.weight).reduce(0, +))
      let json = Sample(question: drawn.map(\.json).joined(separator: ",")).json
      let result = compile(json)
      if bound > 1 << 62 {
        #expect(result.findings.map(\.problem) == [.denominatorTooLarge(domain: "d")])
      } else {
        #expect(result.findings.isEmpty)
        #expect(result.questionnaire?.domains[0].denominator == Int64(common))
      }
    }
  }

  @Test("weights are refused exactly when sums might pass 2^62")
  func weights() {
    // 100 · 512 · Σw ≤ 2^62 holds up to Σw = 90071992547409 (2^62 / 51200 = 90071992547409.92).
    let number = { (weight: Int) in
      #"""
      {"id":"w","section":"s","kind":"number","domain":"d","weight":\#(weight),
       "min":0,"max":512,"scale":[[0,0],[512,1]]}
      """#
    }
    #expect(compile(Sample(question: number(90_071_992_547_409)).json).findings.isEmpty)
    #expect(
      compile(Sample(question: number(90_071_992_547_410)).json).findings.map(\.problem)
        == [.denominatorTooLarge(domain: "d")])
  }

  @Test("neither the largest denominators nor the largest weights overflow")
  func extremes() {
    let most = 1 << 53 - 1
    let questions = (0..<300).map { index in
      #"""
      {"id":"w\#(index)","section":"s","kind":"number","domain":"d","weight":\#(most),
       "min":0,"max":9,"scale":[[\#(-most),0],[\#(most - index),\#(1 + index % 100)]]}
      """#
    }
    let result = compile(Sample(question: questions.joined(separator: ",")).json)
    #expect(result.findings.map(\.problem) == [.denominatorTooLarge(domain: "d")])
    #expect(result.findings.first?.pointer == "/domains/0")
  }
}
