extension ProblemTests {
  static let numberFaults = [
    FaultyFile(
      "Q002", #"question needs the key "max""#,
      question: #"⟦{"id":"q","section":"s","kind":"number","min":0}"#),
    FaultyFile(
      "Q041", #"question q needs "scale": a scored number has a scale"#,
      question: #"⟦{"id":"q","section":"s","kind":"number","domain":"d","min":0,"max":9}"#),
    FaultyFile(
      "Q010", #""scale" must not be empty"#,
      question:
        #"{"id":"q","section":"s","kind":"number","domain":"d","min":0,"max":9,"scale":⟦[]}"#),
    FaultyFile(
      "Q003", #""scale" must be pairs of whole numbers such as [50, 80]"#,
      question:
        #"{"id":"q","section":"s","kind":"number","domain":"d","min":0,"max":9,"scale":[⟦[1],[2,3],⟦7]}"#
    ),
    FaultyFile(
      "Q008", #""scale" is 101; allowed: 0 to 100"#,
      question:
        #"{"id":"q","section":"s","kind":"number","domain":"d","min":0,"max":9,"scale":[[1,⟦101]]}"#
    ),
    FaultyFile(
      "Q050", #""min" exceeds "max" in question q"#,
      question: #"{"id":"q","section":"s","kind":"number","min":⟦5,"max":4}"#),
    FaultyFile(
      "Q051", "the x values of the scale of question q must ascend",
      question:
        #"{"id":"q","section":"s","kind":"number","domain":"d","min":0,"max":9,"scale":[[0,0],[⟦0,50],[⟦0,100]]}"#
    ),
    FaultyFile(
      "Q052", #"question q cannot refer to "num2": it is not required"#,
      question:
        #"{"id":"num2","section":"s","kind":"number","min":0,"max":9},{"id":"q","section":"s","kind":"number","min":0,"max":4,"of":⟦"num2"}"#
    ),
    FaultyFile(
      "Q052", #"question q cannot refer to "num2": it is scored"#,
      question:
        #"{"id":"num2","section":"s","kind":"number","min":0,"max":9,"required":true,"domain":"d","scale":[[0,0]]},{"id":"q","section":"s","kind":"number","min":0,"max":4,"of":⟦"num2"}"#
    ),
    FaultyFile(
      "Q052", #"question q cannot refer to "num2": its min is below 0"#,
      question:
        #"{"id":"num2","section":"s","kind":"number","min":-1,"max":9,"required":true},{"id":"q","section":"s","kind":"number","min":0,"max":4,"of":⟦"num2"}"#
    ),
    FaultyFile(
      "Q052", #"question r cannot refer to "q": it is counted out of another itself"#,
      question:
        #"{"id":"q","section":"s","kind":"number","min":0,"max":4,"required":true,"of":"num"},{"id":"r","section":"s","kind":"number","min":0,"max":4,"of":⟦"q"}"#
    ),
    FaultyFile(
      "Q052", #"question q cannot refer to "one": it is no number"#,
      question: #"{"id":"q","section":"s","kind":"number","min":0,"max":4,"of":⟦"one"}"#),
    FaultyFile(
      "Q052", #"question q cannot refer to "q": it does not come before"#,
      question: #"{"id":"q","section":"s","kind":"number","min":0,"max":4,"notAbove":⟦"q"}"#),
    FaultyFile(
      "Q020", #"unknown question "nun"; did you mean "num"?"#,
      question: #"{"id":"q","section":"s","kind":"number","min":0,"max":4,"notAbove":⟦"nun"}"#),
    FaultyFile(
      "Q054", #"question num2 is not part of the form "express", in which this is asked"#,
      question:
        #"{"id":"num2","section":"s","kind":"number","min":0,"max":9,"required":true,"forms":["full"]},{"id":"q","section":"s","kind":"number","min":0,"max":4,"of":⟦"num2"}"#
    ),
    FaultyFile(
      "Q056",
      "the scores of domain d cannot be added exactly in 64 bits; use smaller weights or simpler scales",
      Sample(replacing: [
        "domains": #"[⟦{"id":"d","role":"readiness","series":1}]"#,
        "questions":
          #"[{"id":"q","section":"s","kind":"single","domain":"d","weight":9007199254740991,"options":[{"code":"a","score":1}]},"#
          + (0..<6).map {
            #"{"id":"q\#($0)","section":"s","kind":"single","domain":"d","weight":9007199254740991,"options":[{"code":"a","score":1}]}"#
          }.joined(separator: ",") + "]",
      ])),
  ]

  static let conditionFaults = [
    FaultyFile(
      "Q021", #"unknown option "bb" of question one in a condition; did you mean "b"?"#,
      question: #"{"id":"q","section":"s","kind":"text","when":"one = ⟦bb"}"#),
    FaultyFile(
      "Q053", "this condition may name earlier questions only, and q does not come before",
      question: #"{"id":"q","section":"s","kind":"number","min":0,"max":1,"when":"⟦q = 1"}"#),
    FaultyFile(
      "Q053", "this condition may name earlier questions only, and z does not come before",
      question:
        #"{"id":"q","section":"s","kind":"multiple","options":[{"code":"a","when":"⟦z = 1"}]},{"id":"z","section":"s","kind":"number","min":0,"max":1}"#
    ),
    FaultyFile(
      "Q054", #"question part is not part of the form "express", in which this is asked"#,
      question: #"{"id":"q","section":"s","kind":"text","when":"one = a and ⟦part = p"}"#),
    FaultyFile(
      "Q060", #""&" cannot stand in a condition"#,
      question: #"{"id":"q","section":"s","kind":"text","when":"one = a ⟦& true"}"#),
    FaultyFile(
      "Q061", #"expected a question, not, ( instead of the end in the condition"#,
      question: #"{"id":"q","section":"s","kind":"text","when":"⟦"}"#),
    FaultyFile(
      "Q062",
      #"a condition has at most 256 atoms and operators; use "in {…}" or split it over two questions"#,
      question: #"{"id":"q","section":"s","kind":"text","when":""#
        + String(repeating: "not ", count: 256) + #"⟦true"}"#),
    FaultyFile(
      "Q063", "a condition is at most 16 levels deep; write it flatter",
      question: #"{"id":"q","section":"s","kind":"text","when":"⟦"#
        + String(repeating: "not ", count: 16) + #"true"}"#),
    FaultyFile(
      "Q064", "a condition may not name the text question words: its words never leave a store",
      question: #"{"id":"q","section":"s","kind":"text","when":"answered(⟦words)"}"#),
    FaultyFile(
      "Q065", #""has" needs a multiple question, and one is a single question"#,
      question: #"{"id":"q","section":"s","kind":"text","when":"one ⟦has a"}"#),
    FaultyFile(
      "Q003", #""when" must be a text"#,
      question: #"{"id":"q","section":"s","kind":"text","when":⟦true}"#),
  ]

  static let adviceFaults = [
    FaultyFile(
      "Q070", "gate g limits the level of c, a context domain, which has no level", "gates",
      #"[{"id":"g","domain":⟦"c","when":"true","atMost":"low"}]"#),
    FaultyFile(
      "Q002", #"gate needs the key "atMost""#, "gates", #"[⟦{"id":"g","domain":"d","when":"true"}]"#
    ),
    FaultyFile(
      "Q020", #"unknown level "lo"; did you mean "low"?"#, "gates",
      #"[{"id":"g","domain":"d","when":"true","atMost":⟦"lo"}]"#),
    FaultyFile(
      "Q071", #""improves" does not fit question many: it takes an array of option codes"#,
      "actions", action(#""many":⟦"x""#)),
    FaultyFile(
      "Q071", #""improves" does not fit question many: "none" is exclusive and cannot be added"#,
      "actions", action(#""many":⟦["x","none"]"#)),
    FaultyFile(
      "Q071", #""improves" does not fit question one: it takes one option's code"#, "actions",
      action(#""one":⟦3"#)),
    FaultyFile(
      "Q071", #""improves" does not fit question num: the number lies outside 0 to 100"#, "actions",
      action(#""num":⟦101"#)),
    FaultyFile(
      "Q071", #""improves" does not fit question num: it takes a whole number"#, "actions",
      action(#""num":⟦{"x":3}"#)),
    FaultyFile(
      "Q071", #""improves" does not fit question words: it is a text question"#, "actions",
      action(#""words":⟦"x""#)),
    FaultyFile(
      "Q011", #""x" stands twice in "many"; remove one"#, "actions", action(#""many":["x",⟦"x"]"#)),
    FaultyFile(
      "Q021", #"unknown option "d" of question one in "improves"; known: a, b, c"#, "actions",
      action(#""one":⟦"d""#)),
    FaultyFile(
      "Q020", #"unknown question "nun"; did you mean "num"?"#, "actions", action(#"⟦"nun":3"#)),
    FaultyFile(
      "Q072", "actions require each other in a circle: a → b → c → a", "actions",
      #"[{"id":"a","domain":"d","when":"true","improves":{},"hours":1,"requires":["b"]},{"id":"b","domain":"d","when":"true","improves":{},"hours":1,"requires":["c"]},{"id":"c","domain":"d","when":"true","improves":{},"hours":1,"requires":⟦["a"]},{"id":"e","domain":"d","when":"true","improves":{},"hours":1,"requires":["a"]}]"#
    ),
    FaultyFile(
      "Q072", "actions require each other in a circle: a → a", "actions",
      #"[{"id":"a","domain":"d","when":"true","improves":{},"hours":1,"requires":⟦["a"]}]"#),
    FaultyFile(
      "Q020", #"unknown action "aa"; did you mean "a"?"#, "actions",
      #"[{"id":"a","domain":"d","when":"true","improves":{},"hours":1,"requires":[⟦"aa"]}]"#),
    FaultyFile(
      "Q008", #""impact" is 4; allowed: 1 to 3"#, "actions",
      #"[{"id":"a","domain":"d","when":"true","improves":{},"hours":1,"impact":⟦4}]"#),
    FaultyFile(
      "Q002", #"action needs the key "hours""#, "actions",
      #"[⟦{"id":"a","domain":"d","when":"true","improves":{}}]"#),
    FaultyFile(
      "Q003", #""checked" must be a month or day such as "2026-11""#, "resources",
      #"[{"id":"r","country":"MX","status":"verified","checked":⟦"2026-02-31"}]"#),
    FaultyFile(
      "Q003", #""country" must be a text"#, "resources",
      #"[{"id":"r","country":⟦1,"status":"verified","checked":"2026-11"}]"#),
    FaultyFile(
      "Q020", #"unknown resource "r""#, "actions",
      #"[{"id":"a","domain":"d","when":"true","improves":{},"hours":1,"resources":[⟦"r"]}]"#),
  ]

  private static func action(_ improves: String) -> String {
    #"[{"id":"a","domain":"d","when":"true","improves":{\#(improves)},"hours":1}]"#
  }

  static let strataFaults = [
    FaultyFile(
      "Q080", #"question num cannot be the "country" question: it must be a single question"#,
      "strata", #"{"country":⟦"num"}"#),
    FaultyFile(
      "Q080",
      #"question one cannot be the "size" question: it must be an unscored number question"#,
      "strata", #"{"country":"one","size":{"questions":{"a":⟦"one"},"bands":[]}}"#),
    FaultyFile(
      "Q080", #"question one cannot be the "challenges" question: it must be a multiple question"#,
      "special", #"{"challenges":⟦"one"}"#),
    FaultyFile(
      "Q021", #"unknown option "xx" of question many in "signs"; did you mean "x"?"#,
      "special", #"{"challenges":"many","signs":{⟦"xx":[]}}"#),
    FaultyFile(
      "Q080", #"question one cannot be the "signs" question: it must be a scored question"#,
      "special", #"{"challenges":"many","signs":{"x":[⟦"one"]}}"#),
    FaultyFile(
      "Q002", #"special needs the key "challenges""#, "special", #"⟦{"signs":{"x":[]}}"#),
    FaultyFile(
      "Q002", #"strata needs the key "country""#, "strata",
      #"⟦{"size":{"questions":{"MX":"num"},"bands":[{"id":"micro","MX":[0,9]}]}}"#),
    FaultyFile(
      "Q020", #"unknown country "d"; known: a, b, c"#, "strata",
      #"{"country":"one","size":{"questions":{⟦"d":"num"},"bands":[]}}"#),
    FaultyFile(
      "Q081",
      #"band "small" of a must begin above the band before it and not end before it begins"#,
      "strata",
      #"{"country":"one","size":{"questions":{"a":"num"},"bands":[{"id":"micro","a":[0,9]},{"id":"small","a":⟦[9,20]}]}}"#
    ),
    FaultyFile(
      "Q081",
      #"band "micro" of a must begin above the band before it and not end before it begins"#,
      "strata",
      #"{"country":"one","size":{"questions":{"a":"num"},"bands":[{"id":"micro","a":⟦[9,8]}]}}"#),
    FaultyFile(
      "Q003", #""a" must be two head counts such as [10, 49]"#, "strata",
      #"{"country":"one","size":{"questions":{"a":"num"},"bands":[{"id":"micro","a":⟦[9]}]}}"#),
    FaultyFile(
      "Q082", #"sector "b" stands in several groups: M, T"#, "strata",
      #"{"sector":{"question":"one","groups":⟦{"M":["a","b"],"T":["b","c"]}}}"#),
    FaultyFile(
      "Q083", #"sector "c" stands in no group; add it to one"#, "strata",
      #"{"sector":{"question":"one","groups":⟦{"M":["a","b"]}}}"#),
    FaultyFile(
      "Q084", #"group "T" stands in no weight group; add it to one"#, "strata",
      #"{"sector":{"question":"one","groups":{"M":["a","b"],"T":["c"]},"weighting":⟦{"M":["M"]}}}"#),
    FaultyFile(
      "Q086", #"group "M" stands in several weight groups: X, Y"#, "strata",
      #"{"sector":{"question":"one","groups":{"M":["a","b","c"]},"weighting":⟦{"X":["M"],"Y":["M"]}}}"#
    ),
    FaultyFile(
      "Q021", #"unknown option "cc" of question one in a group; did you mean "c"?"#, "strata",
      #"{"sector":{"question":"one","groups":{"M":["a","b",⟦"cc"]}}}"#),
    FaultyFile(
      "Q020", #"unknown group "N"; known: M"#, "strata",
      #"{"sector":{"question":"one","groups":{"M":["a","b","c"]},"weighting":{"X":[⟦"N"]}}}"#),
    FaultyFile(
      "Q002", #"sector needs the key "groups""#, "strata", #"{"sector":⟦{"question":"one"}}"#),
  ]
}
