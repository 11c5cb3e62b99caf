internal import CXLSXWriter
internal import Reports

/// How a cell looks; equal looks are one format of the file.
struct CellLook: Hashable {
  /// How a number is shown; empty = as it is.
  ///
  /// Codes are always written with a dot and a comma; the spreadsheet shows those of its reader.
  var number = ""
  var size = 11.0
  var isBold = false
  var color = ChartColor.text
  var background: ChartColor?
  var underline: ChartColor?
  var isTrailing = false
  var isWrapped = true
  /// Whether words keep away from the number in the column before.
  var isIndented = false
  var isAtFoot = false
  /// Whether words run upwards, for long headings of narrow columns.
  var isUpright = false

  /// The look as a format of the file.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if !number.isEmpty { unsafe format_set_num_format(format, number) }
    unsafe format_set_font_size(format, size)
    if isBold { unsafe format_set_bold(format) }
    unsafe format_set_font_color(format, color.rgb)
    if let background {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, background.rgb)
    }
    if let underline {
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_bottom_color(format, underline.rgb)
    }
    if isWrapped { unsafe format_set_text_wrap(format) }
    let place = isAtFoot ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP
    unsafe format_set_align(format, UInt8(place.rawValue))
    let side = isTrailing ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT
    unsafe format_set_align(format, UInt8(side.rawValue))
    if isUpright { unsafe format_set_rotation(format, 90) }
    if isIndented, !isTrailing, !isUpright { unsafe format_set_indent(format, 1) }
  }
}

extension ChartColor {
  /// The colour on a light page as a number: `0xRRGGBB`.
  var rgb: lxw_color_t { lxw_color_t(light.dropFirst(), radix: 16) ?? 0 }
}
