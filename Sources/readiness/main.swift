import Commands
import Glibc

exit(Program.run(Array(Swift.CommandLine.arguments.dropFirst()), .ofProcess()).rawValue)
