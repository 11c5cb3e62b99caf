import Foundation
import PackagePlugin

/// Writes the files below `Questionnaires/` into the target as one generated Swift source.
///
/// A resource bundle would have to travel beside the program, and SwiftPM's `.embedInCode` compiles
/// an array of bytes, which takes minutes. The generated source holds string literals instead.
@main
struct EmbedShipped: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Questionnaires")
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedFiles+Contents.swift")
    let paths = try pathsToEmbed(below: root)
    return [
      .buildCommand(
        displayName: "Embedding \(paths.count) shipped files",
        executable: try context.tool(named: "embed-shipped").url,
        arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)] + paths,
        inputFiles: paths.map { root.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// The paths of all JSON and CSV files below `root`, relative to it, in the order of their text.
  ///
  /// Hidden files are left out: they are what editors leave behind.
  private func pathsToEmbed(below root: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { path in
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        return !isHidden && (path.hasSuffix(".json") || path.hasSuffix(".csv"))
      }
      .sorted()
  }
}
