extension OutsiderPhrase {
  var spanish: String {
    switch self {
    case .title: "Preparación digital de un negocio"
    case .pictures: "El resultado en figuras"
    case .strengths: "Fortalezas"
    case .answer(let answer): "Respuesta: \(answer)"
    case .heldBack(let level, let domain):
      "El promedio alcanzaría para “\(level)”; “\(domain)” lo detiene, porque un mal día podría echar "
        + "a perder lo demás."
    case .pointsAllow(let level): "Los puntos alcanzarían para “\(level)”."
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
