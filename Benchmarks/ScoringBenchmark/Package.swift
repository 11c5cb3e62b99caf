// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "scoring-benchmark",
  dependencies: [.package(name: "readiness", path: "../..")],
  targets: [
    .executableTarget(
      name: "scoring-benchmark",
      dependencies: [.product(name: "ReadinessKit", package: "readiness"), "CAllocationCounter"],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
    // The counter of the tests: the folder is a link to Tests/CAllocationCounter.
    .target(name: "CAllocationCounter"),
  ]
)
