extension ReportPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .resultTitle: return "Su resultado"
    case .score(let tenths): return "\(format.tenths(tenths)) de 100"
    case .scoreBetween(let tenths, let low, let high, let open):
      return Self.score(tenths: tenths).spanish
        + ", entre \(format.tenths(low)) y \(format.tenths(high)) porque "
        + (open == 1
          ? "1 respuesta es “No sé” o falta"
          : "\(format.integer(open)) respuestas son “No sé” o faltan")
    case .scoreWithBounds(let tenths, let low, let high):
      return Self.score(tenths: tenths).spanish
        + ", entre \(format.tenths(low)) y \(format.tenths(high))"
    case .provisional: return "provisional"
    case .noOverallScore: return "Todavía no hay resultado general: falta demasiado por contestar."
    case .noScore: return "Todavía sin puntaje"
    case .answersWanted(1): return "Habría puntaje si contestara esta pregunta:"
    case .answersWanted: return "Habría puntaje si contestara estas preguntas:"
    case .nothingApplies: return "No aplica a su negocio"
    case .heldBack(let level, let domain):
      return
        "Su promedio alcanzaría para “\(level)”; “\(domain)” lo detiene, porque un mal día "
        + "podría echar a perder lo demás."
    case .unknownCount(let count):
      let times = count == 1 ? "una vez" : "\(format.integer(count)) veces"
      return "Contestó “no sé” \(times). Cuenta como “todavía no”."

    case .domainsTitle: return "Área por área"
    case .questionsScored(let count):
      return count == 1 ? "1 pregunta" : "\(format.integer(count)) preguntas"
    case .answered(let answered, let all, let unknown):
      let open = unknown == 0 ? "" : ", \(format.integer(unknown)) más con “no sé”"
      return "\(format.integer(answered)) de \(format.integer(all)) preguntas contestadas\(open)"
    case .target(let level, let tenths): return "“\(level)” empieza en \(format.tenths(tenths))"
    case .pointsAllow(let level): return "Sus puntos alcanzarían para “\(level)”."
    case .holdsBack(let level, let reason):
      return "Lo que deja el nivel en “\(level)”: \(reason)"
    case .openRisk(let reason): return "Conviene atender esto pronto: \(reason)"
    case .remedy(let action, let hours):
      return "Lo que ayuda: “\(action)”, \(Self.hours(hours).spanish)."
    case .contextTitle: return "Su entorno"
    case .contextNote:
      return
        "Esto describe lo que rodea a su negocio, no su trabajo; nunca cuenta en el resultado. "
        + "Más puntos significan más carga."
    case .challengesNamed(let names):
      return "Lo que más le cuesta, según usted: " + names.joined(separator: "; ") + "."
    case .challengesShown(let names):
      return "Sus respuestas también muestran señales de: " + names.joined(separator: "; ") + "."

    case .feelsFurther:
      return "Siente su negocio más preparado de lo que muestran sus respuestas; vea el primer "
        + "paso."
    case .isFurther: return "Su negocio está más preparado de lo que usted siente."
    case .feelingFits: return "Lo que siente coincide con sus respuestas."

    case .strengthsTitle: return "Sus fortalezas"
    case .gapsTitle: return "Donde más puede ganar"
    case .actionsTitle: return "Sus primeros pasos"
    case .ownAnswer(let answer): return "Su respuesta: \(answer)"
    case .headroom(let tenths, let domain):
      return "hasta \(format.tenths(tenths)) puntos más en “\(domain)”"
    case .firstStep(let text): return "Primero, en media hora o menos: \(text)"
    case .nextStep(let text): return "Después: \(text)"
    case .doneWhen(let text): return "Listo cuando: \(text)"
    case .hours(let hours):
      return hours == 1 ? "cerca de 1 hora" : "unas \(format.integer(hours)) horas"
    case .costNone: return "sin costo"
    case .costLow: return "cuesta poco"
    case .costMedium: return "una inversión que conviene planear"
    case .help(let name): return "Ayuda: \(name)"
    case .moreActions(1): return "El reporte completo trae un paso más."
    case .moreActions(let count):
      return "El reporte completo trae \(format.integer(count)) pasos más."
    case .selfAssessment: return "Es una autoevaluación, no una auditoría ni un certificado."

    case .answerUnknown: return "No sé"
    case .answerSkipped: return "Sin contestar"
    case .answerNotApplicable: return "No aplica"
    case .answerNotAsked: return "No se preguntó"
    case .answerWritten: return "Contestado con sus palabras"
    case .answerPercent(let percent): return format.percent(percent)
    case .answerCount(let count, let base, let percent):
      return "\(format.integer(count)) de \(format.integer(base)) (\(format.percent(percent)))"

    case .why(let domain, let tenths): return "¿Por qué \(format.tenths(tenths)) en “\(domain)”?"
    case .whyNone(let domain): return "¿Por qué no hay puntaje en “\(domain)”?"
    case .columnQuestion: return "Pregunta"
    case .columnAnswer: return "Respuesta"
    case .columnPoints: return "Puntos"
    case .columnWeight: return "Peso"
    case .columnContribution: return "Suma"
    case .contribution(let points, let weight, let tenths):
      return "\(points) puntos × peso \(format.integer(weight)): suma \(format.tenths(tenths))"
    case .division(let sum, let weight, let tenths):
      return
        "Puntos × peso, sumados: \(sum). Dividido entre el peso de las preguntas contestadas, "
        + "\(format.integer(weight)): \(format.tenths(tenths))."
    case .mean(let scores, let weights, let tenths):
      return
        "General: \(DerivationFormula.mean(scores, weights, format)) = \(format.tenths(tenths))."
    case .roundingNote:
      return "Lo que suma cada respuesta está redondeado; el puntaje se redondea una sola vez."
    case .noGateHolds: return "Nada detiene el nivel."
    }
  }
}
