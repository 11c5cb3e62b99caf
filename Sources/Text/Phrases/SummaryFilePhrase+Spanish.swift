extension SummaryFilePhrase {
  var spanish: String {
    switch self {
    case .otherQuestionnaire(let id, let logic, let wanted):
      "cuenta \(id) (\(logic)), no \(wanted); indique su versión con --questionnaire, o vuelva a"
        + " puntuar donde se generó"
    case .otherForm(let form, let wanted):
      "es de la \(FormPhrase.name(form).spanish); genérelo con --form \(wanted), o compare con"
        + " --form \(form)"
    case .real: "es de empresas reales; quítelo, o compare sin --synthetic"
    case .synthetic: "es de empresas sintéticas; quítelo, o compare con --synthetic"
    case .damaged(""): "no es lo que escribe summarize; pida el archivo de nuevo"
    case .damaged(let place):
      "\(place): aquí hay otra cosa de la que escribe summarize; pida el archivo de nuevo"
    case .noJSON(let line, let column):
      "línea \(line), columna \(column): aquí hay otra cosa de la que escribe summarize; pida el archivo"
        + " de nuevo"
    case .sameYear(let year, let country):
      "ambos traen respuestas de \(year) fuera de campañas del mismo país (\(country)) y una empresa"
        + " podría contar dos veces; quite uno, o importe todas las respuestas y compárelas juntas"
    case .sameCounts:
      "ambos traen las mismas cuentas y sus empresas contarían dos veces; quite uno"
    case .sameCampaign(let campaign):
      "la campaña \(campaign) está en ambos y sus empresas contarían dos veces; quite uno"
    case .twoPeriods(let association?, let first, let second):
      "uno trae el periodo \(first) de \(association) y el otro el \(second); compare un solo periodo"
        + " por asociación"
    case .twoPeriods(nil, let first, let second):
      "uno trae respuestas fuera de campañas de \(first) y el otro de \(second); compare un solo"
        + " periodo"
    case .individual:
      "contiene datos individuales, mientras que otros están agrupados para intercambiarse; agregue"
        + " --release exchange para agruparlo también"
    case .notReleased:
      "contiene datos individuales; una página se hace solo con lo que se entrega: genere el archivo con"
        + " summarize --release public o exchange"
    case .publicTable:
      "es una tabla pública; aquí se necesita un archivo generado con summarize --release exchange"
    case .twoKinds:
      "algunos son tablas públicas y otros no; no caben en una misma página; indique solo archivos de"
        + " un tipo"
    case .noQuality:
      "no dice si las preguntas funcionan; genérelo con summarize --release exchange --quality"
    case .sameCountry(let country):
      "los dos hablan de \(country), y las cifras ocultas no se pueden sumar; escriba un solo archivo"
        + " con ambos, o una página de cada uno"
    case .joinedPeriods(let periods):
      "habla de los periodos \(periods) juntos, y una tabla no se puede dividir; escríbala de nuevo"
        + " con summarize --period, o quite --period"
    }
  }
}
