extension OutsiderPhrase {
  var spanish: String {
    switch self {
    case .title: "Preparación digital de un negocio"
    case .result: "El resultado"
    case .unknownCount(let count):
      "Se contestó “no sé” \(count == 1 ? "una vez" : "\(count) veces"). Cuenta como “todavía no”."
    case .feelsFurther: "El negocio se siente más preparado de lo que muestran las respuestas."
    case .isFurther: "El negocio está más preparado de lo que siente."
    case .feelingFits: "Lo que siente el negocio coincide con las respuestas."
    case .pictures: "El resultado en gráficas"
    case .strengths: "Fortalezas"
    case .steps: "Primeros pasos"
    case .plan: "El plan, lo más útil primero"
    case .noCall:
      "Para estos pasos no hay un contacto verificado; la cámara puede orientar."
    case .noStep: "Por ahora las respuestas no piden ningún paso."
    case .noOpenStep:
      "Todos los pasos que piden las respuestas están hechos o descartados."
    case .answer(let answer): "Respuesta: \(answer)"
    case .heldBack(let level, let domain):
      "El promedio alcanzaría para “\(level)”; “\(domain)” lo detiene, porque un mal día podría echar "
        + "a perder lo demás."
    case .pointsAllow(let level): "Los puntos alcanzarían para “\(level)”."
    case .openRisk(let reason): "Por atender pronto: \(reason)"
    case .nothingApplies: "No aplica a este negocio"
    case .context: "El entorno"
    case .contextNote:
      "Esto describe lo que rodea al negocio, no lo que hace; nunca cuenta en el resultado. Más "
        + "puntos significan más carga."
    case .challengesNamed(let names):
      "Lo que más le cuesta al negocio, según lo contestado: " + names.joined(separator: "; ") + "."
    case .challengesShown(let names):
      "Las respuestas también muestran señales de: " + names.joined(separator: "; ") + "."
    case .level(let name, let number, let count):
      "Nivel: \(name), escalón \(number) de \(count)"
    case .score: "puntaje"
    case .here: "el negocio está aquí"
    case .place: "El lugar entre negocios parecidos"
    case .placeMeaning:
      "Se dan dos cifras porque son aproximadas y este negocio puede estar entre ellas. Participó "
        + "quien quiso; otros negocios pueden estar en otro nivel."
    case .placeTooFew(let least):
      "Sin comparación con negocios parecidos: en este país y tamaño menos de \(least) contestaron "
        + "lo suficiente. Con tan pocos se vería lo que contestó uno solo."
    case .changeOfShortForm:
      "Se comparan las preguntas de la versión corta, que se contestaron las dos veces."
    case .changeHasNoCause:
      "Aquí se compara lo que se contestó las dos veces. No se puede saber por qué cambió algo."
    case .changedSteps: "Pasos que ya no hacen falta"
    case .columnOwn: "Este negocio"
    case .ownSize(let country): "Negocios de este tamaño en \(country)"
    case .noBenchmark:
      "No se pidió una comparación. Con un archivo de comparación se puede generar el libro otra "
        + "vez: --benchmark ARCHIVO."
    case .aboutSheets:
      "“Resumen” basta para empezar. “Áreas”, “Preguntas” y “Respuestas” muestran de dónde sale "
        + "cada número; “Comparación”, dónde está el negocio junto a otros."
    case .official(let phrase): phrase.spanish(toOwner: false)
    case .methodLevels:
      "El nivel sale del puntaje. Unas cuantas respuestas, como no tener copias, detienen el nivel "
        + "sin importar el puntaje, porque podrían acabar con el negocio."
    case .privacy: "Sobre estos datos"
    case .privacyNote:
      "Las respuestas se quedan en la computadora donde se dieron; no se envió nada a ningún lado. "
        + "Este reporte contiene las respuestas de un solo negocio: entréguelo solo a quien pueda "
        + "leerlas."
    }
  }
}
