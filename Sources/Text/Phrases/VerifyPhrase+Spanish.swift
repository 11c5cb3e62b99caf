extension VerifyPhrase {
  var spanish: String {
    switch self {
    case .same(let assessment, let form, let copy):
      let matches = Self.matches(copy) ? "Coincide" : "El resultado coincide"
      return """
        \(matches): el resultado de este archivo es el de la evaluación \(assessment) \
        (\(FormPhrase.name(form).spanish)). \(copy.spanish)
        """
    case .samePortfolio(let copy):
      let matches = Self.matches(copy) ? "Coincide" : "Los resultados coinciden"
      return "\(matches): la situación de todos los negocios es la de este archivo. " + copy.spanish
    case .release(let number, let day):
      return """
        El archivo se basa en la publicación núm. \(number) del \(Self.written(day, in: .spanish)), que está \
        registrada aquí. No se puede saber si alguien cambió su texto.
        """
    case .different(let assessment):
      return """
        Ya no coincide: la evaluación \(assessment) se corrigió o hoy se califica de otra forma. Genere \
        el reporte de nuevo.
        """
    case .changed(let assessment):
      return """
        No está como se generó: la evaluación \(assessment) da otro resultado con el mismo \
        cuestionario. Alguien cambió el archivo o lo generó otra versión de readiness. Genérelo de \
        nuevo.
        """
    case .differentPortfolio:
      return """
        Ya no coincide: desde entonces se agregaron, cambiaron o borraron negocios, respuestas o \
        decisiones sobre los pasos. Genere la cartera de nuevo.
        """
    case .changedPortfolio:
      return """
        Este archivo no está como se generó: lleva la huella de otro contenido. Genere la cartera \
        de nuevo.
        """
    case .figure:
      return """
        Esta gráfica de muchos negocios lleva la huella de lo que muestra, y concuerda; pero quien \
        cambia una puede cambiar la otra, y estas gráficas no constan en ningún lugar. Genérela de nuevo \
        y compare.
        """
    case .changedFigure:
      return """
        Esta gráfica de muchos negocios no está como se generó: lleva la huella de otro contenido. \
        Genérela de nuevo.
        """
    case .unknownRelease:
      return """
        Este tablero se basa en una publicación que no está registrada aquí. Verifíquelo donde se hizo \
        la publicación, o genere otra vez la página con el mismo archivo y compare las dos.
        """
    case .unknown:
      return """
        El resultado de este archivo no es el de ninguna evaluación en esta computadora: se borró, sus \
        respuestas cambiaron o está guardada en otro lugar. Las páginas para la prensa no se pueden \
        verificar.
        """
    case .noStamp:
      return "No lleva la huella de ningún resultado. Indique un reporte de este programa."
    case .tooManyStamps(let limit):
      return "Lleva más de \(limit) huellas de resultados. Revise menos reportes a la vez."
    case .total(let matching, let count):
      return "\(matching == 1 ? "Coincide" : "Coinciden") \(matching) de \(count) resultados."
    }
  }
}

extension VerifyPhrase.Makers {
  fileprivate var spanish: String {
    switch self {
    case .untold: "O lo hizo otra versión del programa externo"
    case .same(let maker):
      "O \(maker), que también aquí hace estos archivos, tenía otras fuentes u otra hora"
    case .other(let made, let here): "O se debe a que lo hizo \(made), y aquí lo hace \(here)"
    }
  }
}

extension VerifyPhrase.Copy {
  fileprivate var spanish: String {
    switch self {
    case .sameBytes: "Al generarlo de nuevo resulta el mismo archivo, byte por byte."
    case .sameWords(let makers):
      """
      Al generarlo de nuevo resulta el mismo texto, pero los bytes difieren. La versión de readiness es \
      la misma, así que no se debe a ella. \(makers.spanish), o alguien cambió algo que no está en el \
      texto: una gráfica, su descripción, una nota al pie, algo oculto. Genere el reporte de nuevo y \
      compare los dos.
      """
    case .otherWords(.file):
      """
      Pero al generarlo de nuevo el archivo se ve distinto, y todo en lo que se basa sigue igual: \
      alguien lo cambió o lo llenó. Genérelo de nuevo.
      """
    case .otherWords(.fileOrMaker):
      """
      Pero al generarlo de nuevo el archivo se ve distinto, y todo en lo que se basa sigue igual: \
      alguien lo cambió o lo llenó, o el programa externo es otro. Genérelo de nuevo.
      """
    case .otherWords(.steps):
      """
      Pero desde entonces se tomaron o cambiaron decisiones sobre los pasos. No se puede saber si \
      además alguien cambió el archivo. Genérelo de nuevo.
      """
    case .otherWords(.rest):
      """
      Pero desde entonces se cambiaron, agregaron o borraron el nombre o respuestas anteriores. No se \
      puede saber si además alguien cambió el archivo. Genérelo de nuevo.
      """
    case .otherWords(.untold):
      """
      Pero al generarlo de nuevo el archivo se ve distinto: alguien lo cambió o lo llenó, o cambió lo \
      demás que contiene (pasos, respuestas anteriores, resultados de otros), o el programa externo es \
      otro. Genérelo de nuevo.
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
    case .otherEngine(let made, let here):
      """
      No se puede saber si alguien lo cambió: lo hizo \(made), y aquí lo haría \(here).
      """
    case .engine(let sentence): "No se puede saber si alguien cambió su texto. \(sentence)"
    }
  }
}
