extension Migrator {
  /// Every step so far, in the order of their invention.
  static let standard = Migrator(migrations: [
    Migration(name: "0001 first schema") { connection in
      try connection.script(firstSchema)
    },
    Migration(name: "0002 scores under other versions") { connection in
      try connection.script(rescoreSchema)
    },
    Migration(name: "0003 handing over") { connection in
      try connection.script(handoverSchema)
    },
    Migration(name: "0004 parts of countries") { connection in
      try connection.script(partSchema)
    },
    Migration(name: "0005 outcomes of imports") { connection in
      try connection.script(intakeSchema)
    },
    Migration(name: "0006 blocking and keeping") { connection in
      try connection.script(rightsSchema)
    },
    Migration(name: "0007 releases") { connection in
      try connection.script(releaseSchema)
    },
    Migration(name: "0008 follow-up of actions") { connection in
      try connection.script(followUpSchema)
    },
    Migration(name: "0009 enterprises behind releases") { connection in
      try connection.script(identitySchema)
    },
    Migration(name: "0010 enterprises by their own answers") { connection in
      try connection.script(recognitionSchema)
    },
    Migration(name: "0011 one hash of a release") { connection in
      // What a file tells whenever it is written is the file: the same was kept twice.
      try connection.script("ALTER TABLE release DROP COLUMN contents;")
    },
  ])
}
