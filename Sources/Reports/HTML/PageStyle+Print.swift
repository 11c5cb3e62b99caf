extension PageStyle {
  /// The rules of paper: denser than the screen, always light, nothing cut by the end of a sheet.
  ///
  /// Sizes are in points: the root unit of a screen is another size on paper. What stands in two
  /// columns does so as boxes within lines, which every engine breaks between. A name of many lines
  /// goes on to the next sheet as a block does, and a grid does not. Figures with a width of their own
  /// have letters of about the same size, and take no more room than they fill; the title of a profile
  /// stands where others have their numbers.
  static let paperRules = """
    @media print{:root{color-scheme:light}
    body{font-size:10pt;line-height:1.36;hyphens:auto}
    h1{font-size:19pt;margin-bottom:6pt}
    h2{font-size:13.5pt;margin:11pt 0 3pt;padding-top:4pt}
    h3{font-size:11pt;margin:6pt 0 1pt}
    p{margin:2.4pt 0}
    ul,ol{margin:3pt 0}
    li{margin:1.2pt 0}
    figure{margin:4pt 0}
    figcaption{margin-bottom:3pt}
    .note{font-size:9pt}
    .card{padding:1pt 9pt 3pt;margin:4pt 0;border-radius:5pt}
    .card h3{margin:2pt 6pt 0 0}
    .card h3,.card h3+p{display:inline-block}
    .card p{margin:1.2pt 0}
    .care{padding:2pt 9pt;margin:4pt 0}
    .scroll{margin:5pt 0;overflow:visible}
    figure .scroll{margin:0}
    table,.wide table{font-size:8.6pt;line-height:1.28}
    caption{position:static;max-width:none;padding-bottom:2pt}
    th,td{padding:1.6pt 6pt 1.6pt 0}
    tbody th{min-width:0;max-width:none}
    .wide tbody th{max-width:90mm}
    section>.dumbbell+.scroll tbody th{width:32%}
    main,header,nav,footer,.wide main,.wide header,.wide footer{max-width:none;padding:0}
    footer{padding-top:6pt;font-size:7.5pt}
    nav,.skip{display:none}
    .first{break-after:page;font-size:12pt;margin-top:12pt;padding:3pt 14pt 9pt;hyphens:manual}
    .first h2{font-size:16pt}
    .first h3{font-size:13pt}
    .first h2+p{font-size:15pt}
    .first .note{font-size:11pt}
    .running .first,.wide .first{break-after:auto;font-size:inherit;margin-top:5pt}
    .running .first h2,.wide .first h2{font-size:13.5pt}
    .running .first h2+p,.wide .first h2+p{font-size:11pt}
    header dl{display:block}
    header dt{float:left;clear:left;width:30mm}
    header dd{margin-left:32mm}
    .part{display:inline-block;vertical-align:top;width:48%;margin-right:1.5%}
    .beside>*{display:inline-block;vertical-align:top}
    .beside>figure{width:118mm;margin-right:4mm}
    .beside>.scroll{width:56mm}
    .beside th{overflow-wrap:anywhere}
    section{orphans:1;widows:1}
    section[aria-labelledby=glossary] dl{font-size:9pt;line-height:1.28;
    grid-template-columns:max-content 1fr max-content 1fr}
    ol{columns:2;column-gap:16pt;font-size:9pt;line-height:1.28}
    .sheet{font-size:8.8pt;line-height:1.28}
    .sheet h1{font-size:16pt;margin-bottom:2pt}
    .sheet h2{font-size:11pt;margin:6pt 0 1pt;padding-top:2pt}
    .sheet h3,.sheet .first h3{font-size:10pt;margin:4pt 0 1pt}
    .sheet p,.sheet li{margin:1pt 0}
    .sheet ul{margin:1pt 0;padding-left:11pt}
    .sheet dl{margin:2pt 0}
    .sheet .chart{max-width:118mm}
    .sheet .first{break-after:auto;font-size:inherit;margin-top:5pt;padding:1pt 9pt 3pt}
    .sheet .first h2{font-size:12pt;margin:2pt 0 0;padding:0}
    .sheet .first h2+p{font-size:10.5pt;line-height:1.3}
    .sheet .first .note,.sheet .note{font-size:8.4pt}
    .sheet .first ul+p{margin-top:1pt}
    .columns{columns:2;column-gap:14pt}
    .columns section{break-inside:avoid}
    .figures{break-before:page}
    h2,h3,h2+p:not(:last-child),h3+p:not(:last-child),
    h3+p+p:not(:last-child){break-after:avoid}
    p:has(+.whole){break-after:avoid}
    caption{break-after:avoid}
    footer{break-before:avoid}
    figure,.beside,.whole,.card,.care,tr,li,ol,
    section[aria-labelledby=glossary]{break-inside:avoid}
    p,li{orphans:2;widows:2}
    a{color:inherit;text-decoration:none}
    .chart{min-width:0;max-width:125mm}
    .radar .chart{width:118mm}
    .radar figcaption{float:right;width:56mm;margin-top:9mm;hyphens:manual}
    .radar .scroll{width:118mm}
    .ladder .chart{width:104mm}
    .progress .chart{width:118mm}
    .chart,.care{print-color-adjust:exact}}

    """
}
