/// Why a page could not become another kind of file, or be read back, and what to do.
public enum PrintingPhrase: Phrase {
  /// Nothing is there that makes PDF.
  case noPDFEngine
  /// Pandoc is not there.
  case noPandoc
  /// Nothing is there that makes pictures of points; the drawings were written.
  case noPictures
  /// Nothing is there that makes pictures of points, and one was asked for.
  case noPictureEngine
  /// What reads a kind of file is not there.
  case noReader(program: String, package: String)
  /// A program is there and does not start.
  case notStarted(program: String, path: String)
  /// A program ended with a code, and the last line it said.
  case failed(program: String, code: Int, said: String)
  /// A program said it was done and did not write everything.
  case incomplete(program: String)
  /// A program wrote more than any report needs and was stopped.
  case tooMuch(program: String, mebibytes: Int)
  /// A packed file is damaged: the part in which that showed; empty = all of it.
  case damaged(part: String)
  /// A part of a packed file is larger than that of any report.
  case tooLarge(part: String)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .noPDFEngine:
      """
      PDF needs WeasyPrint (pip install weasyprint, or apt install weasyprint) or Chromium \
      (apt install chromium); or write --format html and print it from a browser.
      """
    case .noPandoc:
      "DOCX needs Pandoc: install it with apt install pandoc, or from https://pandoc.org."
    case .noPictures:
      """
      PNG needs rsvg-convert (apt install librsvg2-bin); the figures were written as SVG only.
      """
    case .noPictureEngine:
      "PNG needs rsvg-convert (apt install librsvg2-bin); or name a file that ends in .svg."
    case .noReader(let program, let package):
      "This file is read by \(program), which is not here: apt install \(package)."
    case .notStarted(let program, let path):
      "\(path): \(program) does not start. Check that it runs by itself, or install it again."
    case .failed(let program, let code, let said):
      """
      \(program) failed with code \(code)\(said.isEmpty ? "" : ": \(said)"). Check that it runs by \
      itself.
      """
    case .incomplete(let program):
      "\(program) did not write everything. Try again."
    case .tooMuch(let program, let mebibytes):
      """
      \(program) wrote more than \(mebibytes) MiB and was stopped. Check that it runs by itself, and \
      that the file is a report.
      """
    case .damaged(let part):
      "The file is damaged\(part.isEmpty ? "" : " in \(part)"). Get it again, or write it again."
    case .tooLarge(let part):
      "The file is larger in \(part) than any report. Name one that this program wrote."
    }
  }

  private var spanish: String {
    switch self {
    case .noPDFEngine:
      """
      Para el PDF hace falta WeasyPrint (pip install weasyprint o apt install weasyprint) o \
      Chromium (apt install chromium); también puede escribir --format html e imprimirlo desde el \
      navegador.
      """
    case .noPandoc:
      "Para DOCX hace falta Pandoc: instálelo con apt install pandoc o desde https://pandoc.org."
    case .noPictures:
      """
      Para PNG hace falta rsvg-convert (apt install librsvg2-bin); las gráficas se guardaron solo \
      como SVG.
      """
    case .noPictureEngine:
      """
      Para PNG hace falta rsvg-convert (apt install librsvg2-bin); o indique un archivo que termine \
      en .svg.
      """
    case .noReader(let program, let package):
      "Este archivo se lee con \(program), que no está instalado: apt install \(package)."
    case .notStarted(let program, let path):
      "\(path): \(program) no arranca. Compruebe que funciona por sí solo o instálelo de nuevo."
    case .failed(let program, let code, let said):
      """
      \(program) falló con el código \(code)\(said.isEmpty ? "" : ": \(said)"). Compruebe que \
      funciona por sí solo.
      """
    case .incomplete(let program):
      "\(program) no escribió todo. Inténtelo de nuevo."
    case .tooMuch(let program, let mebibytes):
      """
      \(program) escribió más de \(mebibytes) MiB y se detuvo. Compruebe que funciona por sí solo y \
      que el archivo es un reporte.
      """
    case .damaged(let part):
      """
      El archivo está dañado\(part.isEmpty ? "" : " en \(part)"). Consígalo otra vez o genérelo de \
      nuevo.
      """
    case .tooLarge(let part):
      """
      El archivo es más grande en \(part) que cualquier reporte. Indique uno generado por este \
      programa.
      """
    }
  }

  private var german: String {
    switch self {
    case .noPDFEngine:
      """
      Für PDF braucht es WeasyPrint (pip install weasyprint oder apt install weasyprint) oder \
      Chromium (apt install chromium); oder schreiben Sie --format html und drucken Sie die Seite \
      im Browser.
      """
    case .noPandoc:
      "Für DOCX braucht es Pandoc: apt install pandoc oder https://pandoc.org."
    case .noPictures:
      """
      Für PNG braucht es rsvg-convert (apt install librsvg2-bin); die Grafiken liegen nur als \
      SVG vor.
      """
    case .noPictureEngine:
      """
      Für PNG braucht es rsvg-convert (apt install librsvg2-bin); oder nennen Sie eine Datei, die auf \
      .svg endet.
      """
    case .noReader(let program, let package):
      "Diese Datei liest \(program), das hier fehlt: apt install \(package)."
    case .notStarted(let program, let path):
      """
      \(path): \(program) startet nicht. Prüfen Sie, ob es für sich allein läuft, oder installieren \
      Sie es neu.
      """
    case .failed(let program, let code, let said):
      """
      \(program) ist mit Code \(code) gescheitert\(said.isEmpty ? "" : ": \(said)"). Prüfen Sie, ob \
      es für sich allein läuft.
      """
    case .incomplete(let program):
      "\(program) hat nicht alles geschrieben. Versuchen Sie es erneut."
    case .tooMuch(let program, let mebibytes):
      """
      \(program) hat mehr als \(mebibytes) MiB geschrieben und wurde beendet. Prüfen Sie, ob es für \
      sich allein läuft und ob die Datei ein Bericht ist.
      """
    case .damaged(let part):
      """
      Die Datei ist \(part.isEmpty ? "" : "in \(part) ")beschädigt. Besorgen Sie sie noch einmal, oder \
      erstellen Sie sie neu.
      """
    case .tooLarge(let part):
      """
      Die Datei ist in \(part) größer als jeder Bericht. Nennen Sie eine, die dieses Programm \
      geschrieben hat.
      """
    }
  }
}
