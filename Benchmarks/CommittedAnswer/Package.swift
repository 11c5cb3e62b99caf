// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "committed-answer",
  dependencies: [.package(name: "readiness", path: "../..")],
  targets: [
    .executableTarget(
      name: "committed-answer",
      dependencies: [.product(name: "ReadinessKit", package: "readiness")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
