extension DocumentPhrase {
  var spanish: String {
    let format = NumberFormat(.spanish)
    switch self {
    case .title: return "Preparación digital de su negocio"
    case .enterprise: return "Negocio"
    case .day: return "Contestado el"
    case .preparedBy: return "Preparado por"
    case .form: return "Preguntas"
    case .skip: return "Ir al resultado"
    case .contents: return "Contenido"

    case .atAGlance: return "De un vistazo"
    case .today: return "Una cosa hoy"
    case .quarter: return "En este trimestre"
    case .call: return "Quién ayuda"
    case .preparer(let name): return "\(name) – preparó este reporte"
    case .noCall:
      return "Para estos pasos no hay un contacto verificado. Pregunte en su cámara."
    case .noStep:
      return "Por ahora sus respuestas no piden ningún paso. Vuelva a revisarlo en seis meses."
    case .noOpenStep:
      return "Todos los pasos que piden sus respuestas están hechos o descartados."
        + " Conteste otra vez las preguntas para ver qué ha cambiado."
    case .confidence(let answered, let all, let unknown):
      let open =
        unknown == 0 ? "" : ", \(format.integer(unknown)) más con “no sé”"
      return "Qué tan seguro es: \(format.integer(answered)) de \(format.integer(all)) preguntas "
        + "contestadas\(open)."

    case .pictures: return "Su resultado en gráficas"
    case .gapTitle: return "Distancia a la meta"
    case .gapNote(let stated):
      let target =
        stated.map { "La meta es “\($0)”, como se indicó." }
        ?? "La meta es el siguiente nivel de cada área."
      return target + " La distancia cuenta solo puntos; el lugar sale de distancia por peso. Lo "
        + "que detiene un nivel sin importar el puntaje está en cada área."
    case .figure(let number): return "Figura \(number)"
    case .plan: return "Su plan, lo más útil primero"
    case .furtherSteps(1): return "Un paso más puede esperar a que se terminen estos."
    case .furtherSteps(let count):
      return "\(format.integer(count)) pasos más pueden esperar a que se terminen estos."
    case .method: return "Cómo se calculó"
    case .methodScores:
      return "Cada respuesta da puntos. El puntaje de un área es el promedio de sus respuestas "
        + "según su peso; el puntaje general es el promedio de las áreas según el suyo. A las mismas "
        + "respuestas corresponde siempre el mismo puntaje."
    case .methodLevels:
      return "El nivel sale del puntaje. Unas cuantas respuestas, como no tener copias, detienen "
        + "el nivel sin importar el puntaje, porque podrían costarle el negocio."
    case .methodOpen:
      return "“No sé” cuenta como “todavía no”; el rango muestra cuál sería el puntaje si cada "
        + "respuesta abierta fuera la peor o la mejor. Lo que no aplica no cuenta."
    case .privacy: return "Sus datos"
    case .privacyNote:
      return "Las respuestas se quedan en la computadora donde se dieron; no se envió nada a "
        + "ningún lado. Este reporte contiene sus respuestas: entréguelo solo a quien pueda leerlas."
    case .sources: return "Fuentes"
    case .checked(let month): return "verificado \(Self.month(month, in: .spanish))"
    case .figuresOf(let year): return "cifras de \(year)"
    case .methodSource(let questionnaire):
      return "Preguntas, puntos y niveles: cuestionario \(questionnaire), identificado con "
        + "exactitud por la huella del final"
    case .glossary: return "Qué significan las palabras"
    case .stamp(let questionnaire, let logic, let result):
      return "Cuestionario \(questionnaire), lógica \(logic), resultado \(result)"

    case .columnArea: return "Área"
    case .columnLevel: return "Nivel"
    case .columnScore: return "Puntaje de 100"
    case .columnRange: return "Rango"
    case .columnNext: return "Siguiente nivel"
    case .columnQuestionnaire: return "Cuestionario"
    case .columnLogic: return "Lógica"
    case .columnResult: return "Resultado"
    case .columnWritten: return "Generado por"
    case .columnNumber: return "Núm."
    case .columnStep: return "Paso"
    case .columnHours: return "Horas"
    case .columnCost: return "Costo"
    case .columnFirst: return "Primero"
    case .columnThen: return "Después"
    case .columnDone: return "Listo cuando"
    case .columnHelp: return "Ayuda"
    case .columnState: return "Estado"
    case .columnID: return "ID"
    case .columnTarget: return "Meta"
    case .columnTargetLevel: return "Nivel meta"
    case .columnGap: return "Distancia"
    case .columnRank: return "Lugar"
    case .columnLeast: return "Al menos"
    case .columnMost: return "Como máximo"
    case .columnBusinesses: return "Negocios"
    case .gapTable: return "Cada área frente a su meta, lo que más conviene primero"
    case .placesTable: return "De cada 100 negocios participantes, cuántos obtienen menos puntos"
    case .domainsTable: return "Todas las áreas"
    case .answersTable(let domain): return "Respuestas en “\(domain)”"
    }
  }
}
