extension FlagPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    switch self {
    case .title: return "Respuestas que despiertan dudas"
    case .country(let country, let flagged, let n):
      return flagged == 0
        ? "\(country): ninguna de \(format.integer(n))."
        : "\(country): \(format.integer(flagged)) de \(format.integer(n))."
    case .ofCampaign(let country, let flagged, let n):
      return flagged == 0
        ? "\(country): ninguna de las \(format.integer(n)) respuestas contadas despierta dudas."
        : "\(country): \(format.integer(flagged)) de las \(format.integer(n)) respuestas contadas"
          + " \(flagged == 1 ? "despierta" : "despiertan") dudas."
    case .reason(let reason, let n): return "\(format.integer(n)): \(Self.spanish(reason))"
    case .contradicted(let questions, let n):
      return "\(format.integer(n)): \(Self.quoted(questions, "“", "”"))"
    case .finding(let reason, let questions):
      let what = Self.spanish(reason)
      return questions.isEmpty ? what : "\(what): \(Self.quoted(questions, "“", "”"))"
    case .columnFindings: return "Qué despierta dudas"
    case .noneFlagged: return "Ninguna respuesta despierta dudas."
    case .lookAgain: return "Respuestas que conviene revisar"
    case .howToCorrect:
      return
        "Si alguna fue un error: readiness assess --correct. Si no, todo queda como está."
    case .several: return "Una misma respuesta puede despertar varias dudas."
    case .counted:
      return
        "Una duda es una pregunta, no un veredicto: todas cuentan en cada una de las cifras de"
        + " arriba."
    case .howToLook:
      return
        "readiness list --flagged dice cuáles son; compare --without-flagged da además el"
        + " resultado principal sin ellas."
    case .withoutTitle: return "El resultado principal sin ellas"
    case .columnResponses: return "Respuestas"
    case .rowAllStandardised: return "todas, con la misma mezcla"
    case .rowWithoutStandardised: return "sin dudas, con la misma mezcla"
    case .rowAllPlain: return "todas, tal como participaron"
    case .rowWithoutPlain: return "sin dudas, tal como participaron"
    case .withoutNote:
      return
        "Si difieren mucho, revise las respuestas dudosas antes de citar cualquiera de las dos"
        + " cifras. Las empresas que responden con cuidado y no tienen nada, o lo tienen todo, se"
        + " señalan un poco más que las demás; por eso, dejarlas fuera puede mover por sí solo un"
        + " promedio."
    }
  }

  private static func spanish(_ reason: Reason) -> String {
    switch reason {
    case .straightLine: "se eligió una y otra vez el mismo lugar de la lista"
    case .contradiction: "hay respuestas que no pueden ser ciertas a la vez"
    case .speed: "tomó menos de la tercera parte de lo que se tarda en leer"
    case .unit: "un número parece diez o más veces demasiado grande"
    }
  }
}
