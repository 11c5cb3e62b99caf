internal import JSON
internal import Text

extension JSONProblem.Kind {
  /// The problem and its remedy in one sentence.
  func sentence(in language: Language) -> String {
    switch language {
    case .english: sentence
    case .spanish: spanish
    case .german: german
    }
  }

  private var spanish: String {
    switch self {
    case .unexpectedEnd: "el texto termina demasiado pronto; el archivo está incompleto"
    case .expected(let what): "aquí se esperaba \(what.spanish)"
    case .trailingContent: "hay algo después del contenido; un archivo lleva un solo contenido"
    case .byteOrderMark:
      "el archivo empieza con una marca de orden de bytes; guárdelo como UTF-8 sin ella"
    case .invalidUTF8: "estos bytes no son UTF-8; guarde el archivo como UTF-8"
    case .controlCharacter(let byte): "el texto lleva un carácter de control (\(byte)); quítelo"
    case .invalidEscape:
      "secuencia desconocida; JSON admite \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .loneSurrogate: "falta la otra mitad de un carácter; escriba el carácter completo"
    case .notNormalized:
      "el texto no está en la forma C de normalización de Unicode; guárdelo con caracteres compuestos"
    case .duplicateKey(let key): "el dato \"\(key)\" está dos veces en un mismo objeto"
    case .notAnInteger(let text):
      "\(text) no es un número entero simple; escriba sin decimales, exponente ni ceros al inicio"
    case .outOfRange(let text):
      "\(text) queda fuera de ±9007199254740991, los enteros que todo programa lee igual"
    case .tooDeep: "hay más de 64 listas y objetos uno dentro de otro"
    }
  }

  private var german: String {
    switch self {
    case .unexpectedEnd: "der Text endet zu früh; die Datei ist unvollständig"
    case .expected(let what): "hier wird erwartet: \(what.german)"
    case .trailingContent:
      "hinter dem Inhalt steht noch etwas; eine Datei hat nur einen Inhalt"
    case .byteOrderMark:
      "am Anfang der Datei steht eine Byte-Reihenfolge-Marke; speichern Sie sie als UTF-8 ohne diese"
    case .invalidUTF8: "diese Bytes sind kein UTF-8; speichern Sie die Datei als UTF-8"
    case .controlCharacter(let byte):
      "im Text steht ein Steuerzeichen (\(byte)); entfernen Sie es"
    case .invalidEscape:
      "unbekannte Zeichenfolge; JSON kennt \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .loneSurrogate:
      "von einem Zeichen fehlt die andere Hälfte; schreiben Sie das ganze Zeichen"
    case .notNormalized:
      "der Text steht nicht in der Unicode-Normalform C; speichern Sie ihn mit zusammengesetzten "
        + "Zeichen"
    case .duplicateKey(let key): "die Angabe \"\(key)\" steht in einem Objekt zweimal"
    case .notAnInteger(let text):
      "\(text) ist keine einfache ganze Zahl; schreiben Sie sie ohne Nachkommastellen, Exponent und "
        + "führende Null"
    case .outOfRange(let text):
      "\(text) liegt außerhalb von ±9007199254740991, den ganzen Zahlen, die jedes Programm gleich "
        + "liest"
    case .tooDeep: "mehr als 64 Listen und Objekte stecken ineinander"
    }
  }
}

extension JSONProblem.Expected {
  fileprivate var spanish: String {
    switch self {
    case .value: "un valor"
    case .key: "un nombre entre comillas"
    case .colon: ":"
    case .commaOrBracket: ", o ]"
    case .commaOrBrace: ", o }"
    }
  }

  fileprivate var german: String {
    switch self {
    case .value: "ein Wert"
    case .key: "ein Name in Anführungszeichen"
    case .colon: ":"
    case .commaOrBracket: ", oder ]"
    case .commaOrBrace: ", oder }"
    }
  }
}
