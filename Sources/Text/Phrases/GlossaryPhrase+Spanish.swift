extension GlossaryPhrase {
  var spanish: Entry {
    switch self {
    case .score:
      return (
        ["Puntaje", "puntajes"],
        "Los puntos de un área, de 0 a 100: el promedio de sus respuestas según su peso."
      )
    case .level:
      return (["Nivel", "niveles"], "El escalón al que corresponde un puntaje.")
    case .target:
      return (
        ["Meta", "metas"], "El nivel al que se quiere llegar: el siguiente, si no se indicó otro."
      )
    case .range:
      return (
        ["Rango"],
        "El puntaje más bajo y el más alto que son posibles mientras haya respuestas abiertas."
      )
    case .weight:
      return (["Peso"], "Cuánto cuenta una respuesta o un área en un promedio.")
    case .provisional:
      return (["Provisional"], "Falta tanto por contestar que el puntaje puede cambiar.")
    case .artificialIntelligence:
      return (
        ["IA", "inteligencia artificial"],
        "Inteligencia artificial: programas que por sí mismos escriben, reconocen imágenes o voz, "
          + "pronostican o contestan."
      )
    case .cfdi:
      return (["CFDI"], "La factura electrónica oficial de México, un archivo con sello fiscal.")
    case .codi:
      return (
        ["CoDi"],
        "Pagar con el celular de cuenta a cuenta por medio de un código, un servicio del Banco de "
          + "México."
      )
    case .dimo:
      return (
        ["DiMo"],
        "Enviar dinero con un número de celular en vez de un número de cuenta, un servicio del Banco "
          + "de México."
      )
    case .edi: return (["EDI"], "Pedidos que pasan de programa a programa.")
    case .electronicInvoice:
      return (
        ["Factura electrónica", "facturas electrónicas"],
        "Una factura como archivo que un programa puede leer; una foto o un simple PDF no lo es."
      )
    case .loginCode:
      return (
        ["Código de acceso", "segundo candado"],
        "Lo que una cuenta pide además de la contraseña: un código en el celular, una huella o una "
          + "llave."
      )
    case .spei: return (["SPEI"], "El sistema mexicano de transferencias entre bancos.")
    case .update:
      return (
        ["Actualización", "actualizaciones"],
        "Una versión más nueva de un programa; cierra fallas que los delincuentes conocen."
      )
    case .virus:
      return (["Virus"], "Un programa dañino que roba o bloquea datos.")
    case .vpn: return (["VPN"], "Una conexión protegida a la red del negocio.")
    case .xRechnung:
      return (
        ["XRechnung", "ZUGFeRD"],
        "Un formato alemán de factura electrónica; ZUGFeRD es otro, un PDF con los mismos datos."
      )
    }
  }
}
