import Glibc

// Called by the build tool plugin as `embed-shipped OUTPUT ROOT [PATH...]`: writes OUTPUT, a Swift
// source that holds the text of the file ROOT/PATH for each PATH.

do throws(EmbeddingProblem) {
  guard CommandLine.arguments.count >= 3 else { throw .usage }
  try embed(
    CommandLine.arguments.dropFirst(3), below: CommandLine.arguments[2],
    into: CommandLine.arguments[1])
} catch {
  var standardError = StandardError()
  print(error.sentence, to: &standardError)
  exit(1)
}
