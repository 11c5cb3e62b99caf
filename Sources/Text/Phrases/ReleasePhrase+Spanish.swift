extension ReleasePhrase {
  var spanish: String {
    switch self {
    case .none: "Todavía no sale de aquí ninguna entrega de cifras."
    case .unknown(let name):
      "Aquí no hay ninguna entrega “\(name)” (para ver cuáles hay: readiness release list)"
    case .columnNumber: "núm."
    case .columnDay: "día"
    case .columnFor: "para"
    case .columnPeriods: "periodo"
    case .columnShown: "grupos"
    case .columnCarried: "anteriores"
    case .columnWithheld: "reservados"
    case .columnWho: "grupo"
    case .columnCampaigns: "campaña"
    case .columnCount: "negocios"
    case .columnFrom: "cifras"
    case .kind(let kind): kind.spanish
    case .syntheticMark: "SINTÉTICO"
    case .new: "nuevas"
    case .carriedFrom(let release): "de la entrega \(release)"
    case .withoutCampaign(let year): "\(year), sin campaña"
    case .everySector: "todos los giros"
    case .heading(let number, let kind, let day): "Entrega \(number), para \(kind.spanish), \(day)"
    case .synthetic: "SINTÉTICO: no hay negocios detrás de estas cifras."
    case .made(let questionnaire, let form, let periods):
      "Se hizo con respuestas a \(questionnaire) (\(FormPhrase.name(form).spanish)), periodo \(periods)."
    case .carried(1):
      "1 grupo repite las cifras de una entrega anterior, porque desde entonces llegaron o se fueron "
        + "muy pocos negocios y unas cifras nuevas los delatarían."
    case .carried(let count):
      "\(count) grupos repiten las cifras de una entrega anterior, porque desde entonces llegaron o se "
        + "fueron muy pocos negocios y unas cifras nuevas los delatarían."
    case .withheld(1):
      "1 grupo se reserva: comparado con entregas anteriores delataría a unos cuantos negocios."
    case .withheld(let count):
      "\(count) grupos se reservan: comparados con entregas anteriores delatarían a unos cuantos "
        + "negocios."
    case .file(let hash): "Huella del archivo: \(hash)"
    case .block(.cell): "Por tamaño y giro"
    case .block(.table): "Respuestas pregunta por pregunta"
    case .block(.group): "Por región, idioma o forma de contestar"
    case .block(.country): "Por país"
    case .block(.whole): "Cuántas empresas son"
    case .block(.quality): "Si las preguntas funcionan"
    case .block(.question): "Respuestas a cada pregunta, para el público"
    }
  }
}

extension ReleasePhrase.Kind {
  fileprivate var spanish: String {
    switch self {
    case .exchange: "otra asociación"
    case .benchmark: "los socios"
    case .everybody: "todo público"
    }
  }
}
