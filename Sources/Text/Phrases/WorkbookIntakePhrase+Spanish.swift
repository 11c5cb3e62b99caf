extension WorkbookIntakePhrase {
  var spanish: String {
    switch self {
    case .columnClient: return "Negocio"
    case .columnStep: return "Paso"
    case .columnField: return "Qué"
    case .columnHere: return "Hasta ahora"
    case .columnThere: return "En el libro"
    case .field(.status): return "Avance"
    case .field(.due): return "Para el"
    case .field(.person): return "Quién"
    case .nothing: return "–"
    case .none(.person): return "nadie"
    case .none: return "ninguna fecha"
    case .noDay: return "ninguna"
    case .same: return "El libro dice lo que ya se sabía; no se cambió nada."
    case .ask(let count):
      return count == 1
        ? "¿Aplicar lo que dice el libro sobre 1 paso? sí o no: "
        : "¿Aplicar lo que dice el libro sobre \(count) pasos? sí o no: "
    case .needsYes: return "No se cambió nada; para aplicarlo, agregue --yes"
    case .unchanged: return "No se cambió nada."

    case .unknownStatus(let text, let known):
      return "“\(text)” no es un avance; escriba uno de estos: \(known.joined(separator: ", "))."
    case .unreadableDay(let text):
      return "“\(text)” no es una fecha; escríbala como 31/01/2027."
    case .ambiguousDay(let text, let one, let other):
      return FollowUpPhrase.ambiguousDay(text, one, other).text(in: .spanish)
    case .pastDay(let day):
      return "El \(day.text(in: .spanish)) ya pasó; un paso necesita una fecha por venir."
    case .withoutID:
      return "este renglón no dice de qué paso se trata; copie los dos ID del primer libro o use"
        + " readiness actions."
    case .twice(let cell):
      return "este paso ya está en \(cell); deje solo uno de los dos renglones."
    case .laterRow(let cell):
      return "en \(cell) dice otra cosa sobre este paso del mismo negocio; ese renglón es de una"
        + " evaluación posterior y es el que cuenta. Deje solo uno de los dos."
    case .unknownStep(let id): return "no hay ningún paso “\(id)”; deje los ID como estaban."
    case .withoutResult:
      return "es una fórmula sin resultado, así que no se cambió nada; escriba el valor mismo, o"
        + " abra el libro en un programa de hojas de cálculo y guárdelo."
    case .errorShown(let text):
      return "“\(text)” es un error de la hoja de cálculo y no un valor, así que no se cambió nada;"
        + " escriba el valor mismo."
    case .conflict(let field, let here, let there, let command):
      return
        "\(Self.field(field).spanish): el libro dice \(there), pero después de generarlo aquí se decidió"
        + " \(here), y eso se queda. Si el libro tiene razón, use"
        + " \(command)."
    case .unknownAssessment(let id, let rows):
      return "aquí no está guardada ninguna evaluación “\(id)”"
        + " (\(rows.count == 1 ? "renglón" : "renglones") \(Self.list(rows))); lea el libro donde se generó."
    case .notOwn:
      return "esta evaluación llegó en un archivo; los pasos se siguen en negocios propios."

    case .unreadable(let part):
      return part.isEmpty
        ? "No es un libro de cálculo o está dañado; guárdelo otra vez como .xlsx."
        : "El libro está dañado en \(part); guárdelo otra vez como .xlsx."
    case .tooLarge(let part):
      return "El libro es demasiado grande en \(part); lea el que generó readiness."
    case .notOurs:
      return "Ninguna hoja de este libro tiene pasos con sus ID; lea uno generado con"
        + " readiness report --format xlsx."
    case .missingColumn(let title):
      return "A la hoja de pasos le falta la columna “\(title)”; vuelva a poner el encabezado."
    case .notWritten(let reason):
      return "No se pudo generar el libro (\(reason)); revise que haya espacio en /tmp."
    }
  }
}
