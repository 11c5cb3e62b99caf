extension CommandPhrase {
  var spanish: String {
    switch self {
    case .noAssessment:
      "Todavía no hay una evaluación terminada. Empiece o siga con: readiness assess"
    case .nothingYet: "Aquí todavía no hay nada. Empiece con: readiness assess"
    case .columnID: "clave"
    case .columnEnterprise: "negocio"
    case .columnDate: "fecha"
    case .columnForm: "versión"
    case .columnLevel: "nivel"
    case .columnScore: "puntos"
    case .ownEnterprise: "Mi negocio"
    case .unfinished(let answers):
      "sin terminar, \(answers.spanish("contestada", "contestadas"))"
    case .noScore: "aún sin puntos"
    case .ambiguous(let name, let count):
      "\(count) evaluaciones coinciden con “\(name)”; indique una por su clave "
        + "(vea: readiness list)"
    case .unknownName(let name): "Aquí nada se llama “\(name)” (vea: readiness list)"
    case .placeStore: "respuestas y resultados"
    case .placeDocuments: "archivos para entregar"
    case .notThereYet: "aún no existe"
    case .verified(let assessments, let cells):
      "Contado de nuevo: \(assessments.spanish("evaluación", "evaluaciones")), "
        + "\(cells.spanish("celda", "celdas")). Todo coincide."
    case .notVerified(1): "1 cosa no coincide; vea arriba."
    case .notVerified(let findings): "\(findings) cosas no coinciden; vea arriba."
    case .leaves: "Lo que contiene el archivo"
    case .leavesAnswers(let count):
      "sus respuestas a \(count) preguntas, como opciones y números"
    case .leavesSizeClass:
      "el tamaño de su negocio solo por rango, sin el número exacto de personas"
    case .leavesParticulars:
      "el día, el idioma, la versión (corta o completa) y los minutos que tardó"
    case .leavesPseudonym(let association):
      "una clave sin su nombre, con la que \(association) reconocerá a su negocio la "
        + "próxima vez"
    case .stays: "Lo que no contiene"
    case .staysName: "su nombre, el de su negocio, su domicilio y su RFC"
    case .staysNotes: "sus notas y todo lo que escribió con palabras"
    case .staysScores: "sus puntos y su resultado"
    case .mightGuess:
      "El archivo va sin su nombre, pero no es anónimo: en un giro pequeño, quien lo conozca podría "
        + "adivinar."
    case .usualNotice:
      "Las respuestas se cuentan junto con las de otros negocios. No se publica ningún dato de un "
        + "solo negocio. Quien reciba el archivo lo borra si usted se lo pide."
    case .askAgreement:
      "¿Está de acuerdo con que sus respuestas se cuenten así? Escriba sí o no: "
    case .agreement: "sí"
    case .notYourOwn:
      "Esta respuesta es de otro negocio; solo ese negocio puede entregarla."
    case .campaignAsksQuestionnaire(let wanted):
      "Esta campaña pide el cuestionario \(wanted); contéstelo y después entréguelo."
    case .campaignAsksForm(let form):
      "Esta campaña pide la versión completa. Continúe con: readiness assess --form \(form)"
    case .campaignOtherCountry: "Esta campaña es para negocios de otros países."
    case .campaignOutOfTime(let from, let to):
      "Esta campaña solo recibe respuestas del \(from) al \(to). Pregunte a su asociación."
    case .notShared: "No se guardó ningún archivo."
    case .agreementNeeded:
      "Hace falta su acuerdo y aquí no se le puede preguntar; agregue --consent aggregate"
    case .saved(let path): "Guardado: \(path)"
    case .reportsSaved(let count, let folder):
      "\(count) \(count == 1 ? "reporte guardado" : "reportes guardados") en \(folder)"
    case .reportsNeedFolder:
      "Varios reportes son varios archivos: indique una carpeta con -o y un formato, y no "
        + "use --short ni --chart."
    case .sendTo(let name, let address): "Envíe este archivo a \(name): \(address)"
    case .nothingSent: "No se ha enviado nada; usted decide si entrega el archivo."
    case .withdrawalCode(let code):
      "Su código, por si pide que corrijan o retiren sus respuestas: \(code) (guárdelo)"
    case .askErasure(let assessments, let name):
      "¿Borrar para siempre \(assessments.spanish("evaluación", "evaluaciones")) de \(name)? "
        + "Escriba sí o no: "
    case .erasureNeedsYes: "Borrar no se puede deshacer; agregue --yes"
    case .notErased: "No se borró nada."
    case .erased(let assessments, let drafts):
      "Borrado: \(assessments.spanish("evaluación", "evaluaciones")), \(drafts) sin terminar. No "
        + "queda nada de las respuestas en el archivo."
    case .erasureFinished: "El borrado que había empezado ya terminó."
    case .copiesRemain:
      "No se tocan los respaldos que haya en otros lugares, los reportes guardados ni los archivos ya "
        + "entregados."
    case .terminalNeeded:
      "Las preguntas necesitan una terminal. Sin ella, dé las respuestas con --answers ARCHIVO."
    case .savedForLater(let command): "Todo está guardado. Continúe con: \(command)"
    case .requiredMissing(let ids):
      "Faltan respuestas obligatorias: \(ids.joined(separator: ", "))"
    case .goingOn(1): "Qué gusto que regrese: hay 1 respuesta guardada. Seguimos desde ahí."
    case .goingOn(let answers):
      "Qué gusto que regrese: hay \(answers) respuestas guardadas. Seguimos desde ahí."
    case .stored(let id): "Guardado con la clave \(id)."
    case .goOnWithFull(1): "Siga con la pregunta que falta: readiness assess --form full"
    case .goOnWithFull(let remaining):
      "Siga con las \(remaining) preguntas restantes: readiness assess --form full"
    case .whatNext:
      "El porqué de cada número: readiness show --why\n"
        + "Guardar el reporte completo: readiness report -o resultado.txt\n"
        + "Entregar a su asociación: readiness share"
    }
  }
}

extension Int {
  /// The count and the thing counted.
  fileprivate func spanish(_ one: String, _ many: String) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many)"
  }
}
