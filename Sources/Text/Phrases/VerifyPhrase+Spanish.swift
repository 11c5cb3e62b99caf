extension VerifyPhrase {
  var spanish: String {
    switch self {
    case .same(let assessment, let form, let copy):
      let matches = copy == .otherWords ? "El resultado coincide" : "Coincide"
      return """
        \(matches): la evaluación \(assessment), \(FormPhrase.name(form).spanish), da el resultado en que se basa este \
        archivo. \(copy.spanish)
        """
    case .samePortfolio(let copy):
      let matches = copy == .otherWords ? "Los resultados coinciden" : "Coincide"
      return "\(matches): todos los negocios están como dice este archivo. " + copy.spanish
    case .release(let number, let day):
      return """
        Se basa en la publicación \(number) del \(day), que está registrada aquí. No se puede saber si \
        alguien cambió su texto.
        """
    case .different(let assessment):
      return """
        Ya no coincide: la evaluación \(assessment) se corrigió o hoy se puntúa de otra forma. Genere \
        el reporte de nuevo.
        """
    case .differentPortfolio:
      return """
        Ya no coincide: hay negocios nuevos, respuestas nuevas o decisiones sobre los pasos. Genere la \
        cartera de nuevo.
        """
    case .unknown:
      return """
        Ninguna evaluación guardada aquí da el resultado en que se basa este archivo: la \
        evaluación correspondiente se borró, sus respuestas cambiaron o se guardó en otro lugar. Las \
        páginas para la prensa no se revisan.
        """
    case .noStamp:
      return "No lleva la huella de ningún resultado. Indique un reporte de este programa."
    case .total(let matching, let count):
      return "Coinciden \(matching) de \(count) resultados."
    }
  }
}

extension VerifyPhrase.Copy {
  fileprivate var spanish: String {
    switch self {
    case .sameBytes: "Generado de nuevo es idéntico, byte por byte."
    case .sameWords:
      """
      Generado de nuevo tiene el mismo texto; los bytes difieren porque lo hizo otra versión del \
      programa externo. Las gráficas no se compararon.
      """
    case .otherWords:
      """
      Pero generado de nuevo es otro archivo: alguien lo cambió o lo llenó, o ya no es igual algo más \
      que cuenta (pasos, respuestas anteriores, resultados de otros) o un programa externo. Genere el \
      reporte de nuevo.
      """
    case .oldStamp:
      "No se puede saber si alguien cambió su texto: el archivo no dice cómo se generó."
    case .otherVersion(let version):
      "No se puede saber si alguien cambió su texto: lo generó la versión \(version) de readiness."
    case .benchmark:
      """
      Sin su comparativo no se puede saber si alguien cambió su texto: indíquelo con --benchmark \
      ARCHIVO.
      """
    case .several:
      "No se puede saber si alguien cambió su texto: reúne varios reportes."
    case .engine(let sentence): "No se puede saber si alguien cambió su texto. \(sentence)"
    }
  }
}
