import Testing

/// One edit of the sample's text and the changes it makes.
struct VersionEdit: Sendable, CustomTestStringConvertible {
  let from: String
  let to: String
  let changes: [String]

  init(_ from: String, _ to: String, _ changes: String...) {
    (self.from, self.to, self.changes) = (from, to, changes)
  }

  var testDescription: String { "\(from) becomes \(to)" }
}

/// Edits of every key of the format.
extension VersionEdit {
  static let file: [VersionEdit] = [
    VersionEdit(
      #""scored":80,"provisional":50"#, #""scored":90,"provisional":50"#,
      "major questionnaire coverage scored 80, provisional 50 → scored 90, provisional 50 "
        + "[cyber pressure sales overall]"),
    VersionEdit(#""coverage":{"scored":80,"provisional":50},"#, ""),
    VersionEdit(
      #"{"id":"leading","from":80}"#, #"{"id":"leading","from":75}"#,
      "major questionnaire levels basic 0, middle 40, leading 80 → basic 0, middle 40, leading 75 "
        + "[cyber sales overall]"),
    VersionEdit(
      #""stepsAboveWeakest":1"#, "",
      "major questionnaire stepsAboveWeakest 1 → – [overall]"),
    VersionEdit(#""margin":5"#, #""margin":4"#, "minor questionnaire margin 5 → 4"),
    VersionEdit(
      #""selfRating":"feeling","#, "", "minor questionnaire selfRating feeling → –"),
    VersionEdit(
      #""facts":"facts"}"#,
      #""facts":"facts","challenges":"facts","signs":{"remote":["shop","visits"]}}"#,
      "minor questionnaire challenges – → facts",
      "minor questionnaire signs – → remote: shop, visits"),
    VersionEdit(
      #""locales":["en"]"#, #""locales":["en","de-DE"]"#, "patch locale de-DE added"),
    VersionEdit(
      #""sections":["about","work","end"]"#, #""sections":["about","work","end","more"]"#,
      "minor section more added"),
    VersionEdit(#""retired":["given_up"]"#, #""retired":["given_up","also"]"#),
  ]

  static let strata: [VersionEdit] = [
    VersionEdit(
      #""DE":[0,9],"MX":[0,10]"#, #""DE":[0,9],"MX":[0,9]"#,
      "major questionnaire bands MX: micro 0 to 10, small 11 to 50 → "
        + "MX: micro 0 to 9, small 11 to 50 [cells]"),
    VersionEdit(
      #""DE":"people","MX":"people""#, #""DE":"feeling","MX":"people""#,
      "major questionnaire sizeQuestion DE: people → DE: feeling [cells]"),
    VersionEdit(
      #""groups":{"M":["making"],"T":["trade"]}"#, #""groups":{"M":["trade"],"T":["making"]}"#,
      "major option sector.making sectorGroup M → T [cells]",
      "major option sector.trade sectorGroup T → M [cells]"),
    VersionEdit(
      #""weighting":{"A":["M","T"]}"#, #""weighting":{"M":["M"],"T":["T"]}"#,
      "minor questionnaire weighting A: M, T → M: M; T: T"),
    VersionEdit(
      #""region":"region""#, #""region":"country""#,
      "minor questionnaire region region → country"),
    VersionEdit(
      #"{"code":"MX"},{"code":"DE"}"#, #"{"code":"MX"},{"code":"DE"},{"code":"FR"}"#,
      "minor option country.FR added"),
    VersionEdit(
      #"[{"code":"PUE"},{"code":"BW"}]"#, #"[{"code":"PUE"}]"#,
      "minor option region.BW removed"),
  ]

  static let domains: [VersionEdit] = [
    VersionEdit(
      #"{"id":"pressure","role":"context","series":1}"#,
      #"{"id":"pressure","role":"context","series":1},{"id":"more","role":"context","series":1}"#,
      "minor domain more added"),
    VersionEdit(
      #"{"id":"pressure","role":"context","series":1}"#,
      #"{"id":"pressure","role":"context","series":1},{"id":"more","role":"readiness","series":1}"#,
      "major domain more added [overall]"),
    VersionEdit(
      #""weight":2,"series":1"#, #""weight":3,"series":1"#,
      "major domain cyber weight 2 → 3 [overall]"),
    VersionEdit(
      #""holdsBack":true"#, #""holdsBack":false"#,
      "major domain cyber holdsBack true → false [overall]"),
    VersionEdit(
      #""role":"context","series":1"#, #""role":"context","series":2"#,
      "minor domain pressure series 1 → 2"),
    VersionEdit(
      #""role":"context","series":1"#, #""role":"readiness","series":1"#,
      "major domain pressure role context → readiness [pressure overall]"),
    VersionEdit(#""role":"context","series":1"#, #""role":"context","weight":7,"series":1"#),
  ]

  static let questions: [VersionEdit] = [
    VersionEdit(
      #""domain":"cyber","weight":3"#, #""domain":"cyber","weight":4"#,
      "major question backups weight 3 → 4 [cyber]"),
    VersionEdit(
      #""critical":true"#, #""critical":false"#,
      "major question backups critical true → false [cyber]"),
    VersionEdit(
      #""domain":"cyber","saturation":2"#, #""domain":"sales","saturation":2"#,
      "major question tools domain cyber → sales [cyber sales]"),
    VersionEdit(
      #""mayBeNotApplicable":true"#, #""mayBeNotApplicable":false"#,
      "major question backups mayBeNotApplicable true → false [cyber]"),
    VersionEdit(
      #""id":"shop","section":"work""#, #""id":"shop","mayBeNotApplicable":true,"section":"work""#,
      "minor question shop mayBeNotApplicable false → true"),
    // Whoever sells remotely is asked about the shop.
    VersionEdit(
      #""kind":"multiple","choose":2"#, #""kind":"multiple","required":true,"choose":2"#,
      "major question facts required false → true [sales]"),
    VersionEdit(
      #""id":"feeling","section":"about""#, #""id":"feeling","required":true,"section":"about""#,
      "minor question feeling required false → true"),
    VersionEdit(
      #""domain":"sales","forms":["full"]"#, #""domain":"sales""#,
      "major question shop forms full → express, full [sales]"),
    VersionEdit(
      #""id":"feeling","section":"about""#, #""id":"feeling","forms":["full"],"section":"about""#,
      "minor question feeling forms express, full → full"),
    VersionEdit(
      #""when":"facts has remote""#, #""when":"facts hasany {remote, stock}""#,
      "major question shop when facts has remote → facts hasany {remote, stock} [sales]"),
    VersionEdit(#""when":"facts has remote""#, #""when":"(facts hasall {remote})""#),
    VersionEdit(
      #""id":"feeling","section":"about""#,
      #""id":"feeling","comparability":"identical","section":"about""#,
      "minor question feeling comparability – → identical"),
    VersionEdit(
      #""intent":"anything""#, #""intent":"whatever""#,
      "patch question remark intent anything → whatever"),
    VersionEdit(
      #""intent":"anything""#, #""intent":"anything","seconds":20"#,
      "patch question remark seconds – → 20"),
    VersionEdit(
      #""id":"feeling","section":"about""#,
      #""id":"feeling","references":[{"statistic":"s","rule":"people > 3","match":"close"}],"section":"about""#,
      "patch question feeling references – → s: people > 3 (close)"),
    VersionEdit(
      #"{"id":"remark""#,
      #"{"id":"more","section":"end","kind":"number","min":0,"max":1},{"id":"remark""#,
      "minor question more added"),
    VersionEdit(
      #"{"id":"remark""#,
      #"{"id":"more","section":"end","kind":"number","domain":"cyber","min":0,"max":1,"scale":[[0,0]]},{"id":"remark""#,
      "major question more added [cyber]"),
  ]

  static let numbers: [VersionEdit] = [
    VersionEdit(
      #""min":0,"max":500,"required":true"#, #""min":0,"max":400,"required":true"#,
      // The other tools, the share trained, the cells.
      "major question people max 500 → 400 [cyber sales cells]"),
    VersionEdit(
      #""min":0,"max":500,"required":true"#, #""min":0,"max":600,"required":true"#,
      "minor question people max 500 → 600"),
    VersionEdit(
      #""kind":"number","min":0,"max":10"#, #""kind":"number","min":1,"max":10"#,
      "minor question feeling min 0 → 1"),
    VersionEdit(
      #""min":0,"max":90,"#, #""min":-5,"max":80,"#,
      "minor question visits min 0 → -5", "major question visits max 90 → 80 [sales]"),
    VersionEdit(
      #""max":60,"notAbove":"people""#, #""max":60"#,
      "minor question hours notAbove people → –"),
    VersionEdit(
      #""min":0,"max":90,"#, #""min":0,"max":90,"notAbove":"people","#,
      "major question visits notAbove – → people [sales]"),
    VersionEdit(
      #""unit":"weeks""#, #""unit":"months""#,
      "major question visits unit weeks → months [sales]"),
    VersionEdit(
      #""of":"people","#, "", "major question trained of people → – [sales]"),
    VersionEdit(
      #"[[0,0],[50,100]]"#, #"[[0,0],[60,100]]"#,
      "major question trained scale 0→0, 50→100 → 0→0, 60→100 [sales]"),
  ]

  static let options: [VersionEdit] = [
    VersionEdit(
      #"{"code":"some","score":50}"#, #"{"code":"some","score":75}"#,
      "major option backups.some score 50 → 75 [cyber]"),
    VersionEdit(
      #"{"code":"some","score":50}"#, #"{"code":"some","score":50},{"code":"most","score":50}"#,
      "major option backups.most added [cyber]"),
    VersionEdit(
      #"{"code":"remote"},{"code":"stock"}"#, #"{"code":"stock"},{"code":"remote"}"#,
      "minor option facts.stock moved"),
    VersionEdit(
      #"{"code":"cards"},"#, #"{"code":"cards"},{"code":"more"},"#, "minor option facts.more added"),
    VersionEdit(#"{"code":"cards"},"#, "", "major option facts.cards removed [sales]"),
    VersionEdit(
      #"{"code":"cards"},"#, #"{"code":"cards","exclusive":true},"#,
      "major option facts.cards exclusive false → true [sales]"),
    VersionEdit(
      #"{"code":"logs","when":"people > 1"}"#, #"{"code":"logs"}"#,
      "major option tools.logs when people > 1 → – [cyber]"),
    VersionEdit(
      #"{"code":"order","when":"people > 99"}"#,
      #"{"code":"order","when":"people > 99"},{"code":"time"}"#, "minor option wishes.time added"),
    VersionEdit(
      #""saturation":2"#, #""saturation":3"#,
      "major question tools rule saturation 2 → saturation 3 [cyber]"),
    VersionEdit(
      #""saturation":2"#, #""saturation":9"#,
      "major question tools rule saturation 2 → saturation 3 [cyber]"),
    VersionEdit(
      #""rule":"best","#, #""choose":1,"rule":"best","#,
      "major question costs choose – → 1 [pressure]"),
    VersionEdit(#""choose":2"#, #""choose":1"#, "major question facts choose 2 → 1 [sales]"),
    VersionEdit(#""choose":2"#, #""choose":3"#, "minor question facts choose 2 → 3"),
  ]

  static let advice: [VersionEdit] = [
    VersionEdit(
      #""when":"backups = nothing""#, #""when":"not (backups = nothing)""#,
      "major gate g_none when backups = nothing → not (backups = nothing) [cyber]"),
    VersionEdit(#""when":"backups = nothing""#, #""when":"backups in {nothing, nothing}""#),
    VersionEdit(
      #""atMost":"basic""#, #""atMost":"middle""#,
      "major gate g_none atMost basic → middle [cyber]"),
    VersionEdit(
      #""domain":"cyber","when":"backups = nothing""#,
      #""domain":"sales","when":"backups = nothing""#,
      "major gate g_none domain cyber → sales [cyber sales]"),
    VersionEdit(
      #""gates":["#,
      #""gates":[{"id":"g_new","domain":"sales","when":"shop = no","atMost":"basic"},"#,
      "major gate g_new added [sales]"),
    VersionEdit(#""hours":2"#, #""hours":3"#, "minor action a_copy hours 2 → 3"),
    VersionEdit(#""impact":3"#, #""impact":2"#, "minor action a_copy impact 3 → 2"),
    VersionEdit(#""cost":"low""#, #""cost":"none""#, "minor action a_copy cost low → none"),
    VersionEdit(
      #""improves":{"backups":"all"}"#, #""improves":{"backups":"some","tools":["vpn"]}"#,
      "minor action a_copy improves backups = all → backups = some, tools + vpn"),
    VersionEdit(
      #""resources":["r_help"]"#, #""resources":[]"#, "minor action a_copy resources r_help → –"),
    VersionEdit(
      "https://example.org", "https://example.com",
      "patch resource r_help url https://example.org → https://example.com"),
    VersionEdit(#""from":[0,50]"#, #""from":[0,60]"#, "patch crosswalk other from 0, 50 → 0, 60"),
  ]
}
