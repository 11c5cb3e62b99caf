internal import JSON

/// The rules of a page, and the hash by which the page's policy lets them through.
struct PageStyle: Sendable {
  /// What stands in the style element.
  let css: String
  /// `sha256-` and the hash in Base64, as a content security policy writes it.
  let policy: String

  static func style(for paper: ReportPaper) -> PageStyle { paper == .a4 ? a4 : letter }

  private static let a4 = PageStyle(.a4)
  private static let letter = PageStyle(.letter)

  private init(_ paper: ReportPaper) {
    css =
      "@page{size:\(paper.css);margin:15mm}\n@page wide{size:\(paper.css) landscape}\n"
      + ChartColor.stylesheet + Self.rules + Self.paperRules
    policy = "sha256-" + SHA256.hash(Array(css.utf8)).bytes.base64
  }

  private static let rules = """
    :root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#595959;--line:#c4c4c4;
    --card:#f5f7fa;--care:#fff6e5;--mark:#8a4b00;--link:#005a9c;--shade:#0003}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#121212;
    --soft:#b8b8b8;--line:#4a4a4a;--card:#1e2227;--care:#2c2412;--mark:#f0b35a;
    --link:#7cc0ff;--shade:#fff4}}
    @media (prefers-contrast:more){:root{--ink:#000;--paper:#fff;--soft:#000;--line:#000;
    --card:#fff;--care:#fff;--mark:#000}}
    @media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--ink:#fff;
    --paper:#000;--soft:#fff;--line:#fff;--card:#000;--care:#000;--mark:#fff}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere;
    hyphens:auto}
    main,header,nav,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
    main nav{padding:0}
    .wide{page:wide}
    .wide main,.wide header,.wide nav,.wide footer{max-width:68rem}
    .wide table{font-size:.88rem}
    header{padding-top:2rem}
    h1{font-size:1.9rem;line-height:1.2;margin:0 0 .75rem}
    h2{font-size:1.35rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-top:.75rem;
    border-top:1px solid var(--line)}
    h3{font-size:1.08rem;line-height:1.35;margin:1.6rem 0 .35rem}
    h1,h2,h3{hyphens:manual;overflow-wrap:break-word;text-wrap:balance}
    p{margin:.5rem 0}
    ul,ol{margin:.5rem 0;padding-left:1.3rem}
    ol{padding-left:2.1rem}
    li{margin:.3rem 0}
    a{color:var(--link)}
    a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-100rem;background:var(--paper);padding:.5rem 1rem}
    .skip:focus{left:.5rem;top:.5rem}
    .soft{color:var(--soft)}
    .first{background:var(--card);border:1px solid var(--line);border-radius:.5rem;
    padding:.25rem 1.25rem 1rem;margin-top:1.5rem}
    .first h2{border:0;margin-top:.75rem;padding-top:0}
    .first h2+p{font-size:1.25rem;line-height:1.4}
    .first ul+p{margin-top:1.4rem}
    .care{background:var(--care);border-left:4px solid var(--mark);padding:.4rem 1rem;margin:.8rem 0}
    .note{color:var(--soft);font-size:.93rem}
    .card{border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1.1rem .75rem;margin:1rem 0}
    .card h3{margin-top:.75rem}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
    dt{color:var(--soft)}
    dd{margin:0;min-width:0}
    figure{margin:1.5rem 0}
    figcaption{margin-bottom:.5rem}
    figcaption strong{display:block}
    .chart{display:block;width:100%;height:auto;min-width:26rem;max-width:40rem}
    .radar .chart{max-width:30rem}
    .keep{white-space:nowrap}
    .cite{font-size:.85em;text-decoration:none}
    .scroll{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;width:100%;font-size:.93rem;hyphens:manual;
    overflow-wrap:break-word}
    caption{text-align:left;color:var(--soft);padding-bottom:.35rem;position:sticky;left:0;
    max-width:calc(100vw - 4.75rem);max-width:100cqw}
    th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;
    border-bottom:1px solid var(--line)}
    th{font-weight:600}
    tbody th{font-weight:400;min-width:9rem;max-width:min(24rem,60vw)}
    .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    th.number{white-space:normal}
    footer{color:var(--soft);font-size:.8rem;padding-top:2rem;padding-bottom:2rem}
    @media screen{.scroll{container-type:inline-size;--edge:var(--paper);
    background:linear-gradient(to right,var(--edge) 40%,transparent) 0 0/3rem 100% local,linear-gradient(to left,var(--edge) 40%,transparent) 100% 0/3rem
    100% local,linear-gradient(to right,var(--shade),transparent) 0 0/1rem 100%,
    linear-gradient(to left,var(--shade),transparent) 100% 0/1rem 100%;background-repeat:no-repeat}
    .first .scroll{--edge:var(--card)}}
    @media (max-width:30rem){h1{font-size:1.5rem}dl{display:block}dd{margin-bottom:.4rem}
    .first{padding:.25rem .9rem .75rem}tbody th{min-width:6.5rem}}
    @media (forced-colors:active){.care,.card,.first{border:1px solid CanvasText}}

    """
}

extension [UInt8] {
  /// The bytes in Base64 with padding (RFC 4648, section 4).
  var base64: String {
    let digits = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(
          place > group.count ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
