// swift-tools-version: 6.2
import PackageDescription

/// The strict settings every Swift target is compiled with: reasons stand in Documentation/house.md.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The rooms whose random tests would take too long if they were not optimised.
let computing: Set = [
  "JSON", "Statistics", "Questionnaires", "Scoring", "Summaries", "Storage", "Comparing",
  "Exchange", "Workbooks",
]

/// The rooms whose tests calculate a lot themselves, to compare.
let comparedWithNaive: Set = ["JSON", "Statistics", "Scoring", "Comparing"]

/// Whether the build is that of `Scripts/test`.
let isQuick = Context.environment["READINESS_QUICK_BUILD"] != nil

/// Not optimised.
let asWritten: [SwiftSetting] = [.unsafeFlags(["-Onone"])]

/// The settings of a room.
///
/// `Scripts/test` asks for words, screens and pages as written: optimising them is more than half
/// of its build, and no test waits for them.
func settings(of name: String) -> [SwiftSetting] {
  isQuick && !computing.contains(name) ? settings + asWritten : settings
}

/// One room of the house. It may import only rooms listed below it in the design.
func room(_ name: String, _ below: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: below, swiftSettings: settings(of: name))
}

/// The tests of one room, run against that room and those below it.
func tests(
  of name: String, with rooms: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + rooms + ["TestSupport"],
    exclude: exclude,
    swiftSettings: isQuick && !comparedWithNaive.contains(name) ? settings + asWritten : settings)
}

let package = Package(
  name: "readiness",
  products: [
    .executable(name: "readiness", targets: ["readiness"]),
    // For the benchmarks, which are packages of their own.
    .library(
      name: "ReadinessKit", targets: ["Storage", "Scoring", "Questionnaires", "System", "JSON"]),
  ],
  targets: [
    .executableTarget(
      name: "readiness", dependencies: ["Commands"], swiftSettings: settings,
      // As `Scripts/start` links it: it starts sooner, and the tests start it thousands of times.
      linkerSettings: isQuick ? [.unsafeFlags(["-static-stdlib"])] : []),
    room(
      "Commands",
      [
        "Interview", "Terminal", "Printing", "Workbooks", "Reports", "Exchange", "Comparing",
        "Storage", "Summaries", "Scoring", "Questionnaires", "CommandLine", "Text", "System",
        "JSON",
        "Shipped",
      ]),
    room("Printing", ["Workbooks", "Reports", "System", "Text"]),
    room("Interview", ["Terminal", "Scoring", "Questionnaires", "Text"]),
    room("Terminal", ["Text"]),
    room(
      "Workbooks",
      ["Reports", "Scoring", "Text", "System", "CXLSXWriter", "CMinizip", "CExpat"]),
    room(
      "Reports",
      [
        "Comparing", "Summaries", "Scoring", "Questionnaires", "Statistics", "Text", "JSON",
      ]),
    room(
      "Exchange", ["Storage", "Summaries", "Scoring", "Questionnaires", "Text", "System", "JSON"]),
    room("Comparing", ["Summaries", "Scoring", "Questionnaires", "Statistics", "Text", "JSON"]),
    room("Storage", ["Summaries", "Scoring", "Questionnaires", "System", "JSON", "CSQLite"]),
    room("Summaries", ["Scoring", "Questionnaires", "JSON"]),
    room("Scoring", ["Questionnaires"]),
    room("Questionnaires", ["JSON", "Text"]),
    room("Statistics"),
    room("CommandLine", ["Text"]),
    room("Text"),
    room("System"),
    room("JSON"),
    // The excluded link lets SwiftPM see when a shipped file is added or removed.
    .target(
      name: "Shipped", exclude: ["Questionnaires"], swiftSettings: settings,
      plugins: ["EmbedShipped"]),
    .plugin(
      name: "EmbedShipped", capability: .buildTool(), dependencies: ["embed-shipped"]),
    .executableTarget(name: "embed-shipped", swiftSettings: settings),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "SampleFirms", dependencies: ["Questionnaires", "JSON"], path: "Tests/SampleFirms",
      swiftSettings: settings),
    .target(name: "CAllocationCounter", path: "Tests/CAllocationCounter"),
    tests(of: "JSON", exclude: ["Fixtures"]),
    tests(of: "Text"),
    tests(of: "System"),
    tests(of: "CommandLine", with: ["Text"]),
    tests(of: "Shipped"),
    tests(of: "Questionnaires", with: ["JSON", "Text"], exclude: ["Fixtures"]),
    tests(of: "Scoring", with: ["Questionnaires", "JSON", "SampleFirms", "CAllocationCounter"]),
    tests(of: "Statistics", exclude: ["Fixtures"]),
    tests(of: "Summaries", with: ["Scoring", "Questionnaires", "JSON"]),
    tests(
      of: "Storage",
      with: ["Summaries", "Scoring", "Questionnaires", "System", "JSON", "CSQLite"]),
    tests(
      of: "Comparing",
      with: [
        "Summaries", "Scoring", "Questionnaires", "Statistics", "Text", "JSON", "SampleFirms",
      ],
      exclude: ["Fixtures"]),
    tests(
      of: "Exchange",
      with: ["Storage", "Summaries", "Scoring", "Questionnaires", "System", "Text", "JSON"]),
    tests(
      of: "Reports",
      with: ["Comparing", "Summaries", "Scoring", "Questionnaires", "Text", "JSON", "SampleFirms"],
      exclude: ["Golden"]),
    tests(
      of: "Printing",
      with: [
        "Reports", "Comparing", "Summaries", "Scoring", "Questionnaires", "Text", "JSON",
        "SampleFirms", "System",
      ]),
    tests(
      of: "Workbooks",
      with: [
        "Reports", "Comparing", "Scoring", "Questionnaires", "Text", "JSON", "System",
        "SampleFirms",
      ]),
    tests(of: "Terminal", with: ["Text"]),
    tests(
      of: "Interview", with: ["Terminal", "Scoring", "Questionnaires", "Text", "JSON"],
      exclude: ["Golden"]),
  ]
)
