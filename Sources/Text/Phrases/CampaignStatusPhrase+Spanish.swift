extension CampaignStatusPhrase {
  var spanish: String {
    switch self {
    case .summary(let campaign, 0, _): "\(campaign): todavía no llega ninguna respuesta."
    case .summary(let campaign, 1, let counted):
      "\(campaign): llegó 1 respuesta y \(counted == 1 ? "cuenta" : "no cuenta")."
    case .summary(let campaign, let received, let counted):
      "\(campaign): llegaron \(received) respuestas; cuentan \(counted)."
    case .synthetic: "SINTÉTICO: no hay negocios detrás de estas cifras."
    case .beforeCampaign(1): "Se rechazó 1 archivo sin que se pudiera leer su campaña."
    case .beforeCampaign(let count):
      "Se rechazaron \(count) archivos sin que se pudiera leer su campaña."
    case .withoutCampaign(1): "Aquí hay 1 respuesta que no es de ninguna campaña."
    case .withoutCampaign(let count):
      "Aquí hay \(count) respuestas que no son de ninguna campaña."
    case .otherVersions(1):
      "Hay 1 respuesta más que solo cuenta en otra versión del cuestionario (readiness rescore)."
    case .otherVersions(let count):
      "Hay \(count) respuestas más que solo cuentan en otra versión del cuestionario "
        + "(readiness rescore)."
    case .columnCampaign: "campaña"
    case .columnWhat: "qué pasó"
    case .columnCount: "número"
    case .columnSector: "giro"
    case .columnRegion: "región"
    case .columnTotal: "todos"
    case .received: "llegaron"
    case .counted: "cuentan"
    case .replaced: "sustituidas por una corrección o una respuesta posterior"
    case .duplicates: "importadas otra vez (duplicadas)"
    case .refused: "rechazados"
    case .leftOut(let reason): "no cuentan: \(reason.spanish)"
    case .refusedFor(let reason): "rechazados: \(reason.spanish)"
    case .bySectorAndSize(let country): "\(country): las que cuentan, por giro y tamaño"
    case .missingTitle: "Qué falta para poder publicar cifras"
    case .missing(let row, let n, let more):
      "\(row): \(n), con \(more) más se puede publicar"
    case .missingQuestions(let row, let n, let more):
      "\(row): \(n), con \(more) más se puede publicar pregunta por pregunta"
    case .missingBoth(let row, let n, let more, let moreForQuestions):
      "\(row): \(n), con \(more) más se puede publicar y con \(moreForQuestions) más, pregunta por "
        + "pregunta"
    case .missingWeighted(let country, let n, let more):
      "\(country): \(n), faltan al menos \(more) para ajustar las cifras a los conteos oficiales"
    case .empty(1): "1 combinación de giro y tamaño todavía no tiene respuestas."
    case .empty(let count):
      "\(count) combinaciones de giro y tamaño todavía no tienen respuestas."
    case .nothingMissing:
      "Todos los renglones con respuestas tienen las suficientes para publicarse."
    case .mayBeHeldBack:
      "Un renglón con suficientes respuestas puede reservarse de todos modos para que no se deduzca "
        + "el de al lado."
    }
  }
}

extension CampaignStatusPhrase.Reason {
  fileprivate var spanish: String {
    switch self {
    case .noConsent: "sin acuerdo para contarlas"
    case .blocked: "bloqueadas"
    case .outOfScope: "negocio demasiado grande o de otro país"
    case .noCell: "sin país, tamaño o giro"
    case .unreadable: "no es un archivo de respuestas"
    case .malformed: "un campo o una respuesta no cumple el formato"
    case .brokenSeal: "cambió después de sellarse"
    case .unknownQuestionnaire: "aquí no se conoce el cuestionario"
    case .otherSeal: "ya hay otro archivo con la misma clave"
    case .supersedesItself: "se corrige a sí mismo"
    case .supersedesOtherSubject: "corrige la respuesta de otro negocio"
    case .erased: "aquí ya se borró para siempre"
    }
  }
}
