internal import CXLSXWriter
internal import Reports
internal import System
internal import Text

extension SheetWriting {
  /// The height of a figure in pixels, and of a row.
  private static let height = (figure: 400, row: 20)

  /// Draws figures one below the other, from a row on, in a width of pixels.
  func draw(_ figures: [BookFigure], below row: Int, width: Int) throws {
    for (place, figure) in figures.enumerated() {
      guard let source = book[figure.sheet], case .table(let content) = source.content else {
        continue
      }
      let chart = try unsafe self.chart(figure, of: content.table, on: source.name)
      var options = unsafe lxw_chart_options()
      // The library's own size of a figure is 480 × 288 pixels.
      unsafe options.x_scale = Double(width) / 480
      unsafe options.y_scale = Double(Self.height.figure) / 288
      unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      unsafe options.description = unsafe file.texts.copy(figure.description.asCell)
      let rows = Self.height.figure / Self.height.row
      let top = row + place * (rows + 3)
      try unsafe file.check(
        worksheet_insert_chart_opt(worksheet, lxw_row_t(top), 0, chart, &options))
      // Below the figure, so that its rows belong to what is printed.
      try write(
        .words(figure.caption), row: top + rows + 1, column: 0,
        CellLook(size: 9, color: .muted, isWrapped: false))
    }
  }

  private func chart(
    _ figure: BookFigure, of table: ReportTable, on sheet: String
  ) throws -> UnsafeMutablePointer<lxw_chart> {
    let chart =
      switch figure.kind {
      case .bars: try unsafe file.chart(LXW_CHART_BAR)
      case .profile: try unsafe file.chart(LXW_CHART_RADAR_WITH_MARKERS)
      }
    let last = lxw_row_t(table.rows.count)
    func place(_ id: String) -> lxw_col_t? {
      table.columns.firstIndex { $0.id == id }.map { lxw_col_t($0) }
    }
    var font = unsafe lxw_chart_font()
    unsafe font.size = 9
    unsafe font.color = ChartColor.text.rgb
    guard let labels = place(figure.labels) else { return unsafe chart }
    for series in figure.series {
      guard let column = place(series.column),
        let drawn = unsafe chart_add_series(chart, nil, nil)
      else { continue }
      unsafe chart_series_set_categories(drawn, sheet, 1, labels, last, labels)
      unsafe chart_series_set_values(drawn, sheet, 1, column, last, column)
      unsafe chart_series_set_name_range(drawn, sheet, 0, column)
      var line = lxw_chart_line()
      line.color = series.color.rgb
      line.width = figure.kind == .profile ? 2.25 : 1.5
      unsafe chart_series_set_line(drawn, &line)
      if figure.kind == .bars {
        var fill = lxw_chart_fill()
        fill.color = series.isHollow ? ChartColor.paper.rgb : series.color.rgb
        unsafe chart_series_set_fill(drawn, &fill)
      } else {
        unsafe chart_series_set_marker_type(drawn, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
      }
      unsafe chart_series_set_labels(drawn)
      unsafe chart_series_set_labels_num_format(drawn, "0.0")
      unsafe chart_series_set_labels_font(drawn, &font)
    }
    unsafe setAxes(of: chart, figure.kind)
    unsafe font.size = 12
    unsafe font.bold = UInt8(LXW_TRUE.rawValue)
    unsafe chart_title_set_name(chart, figure.title.shownInCell)
    unsafe chart_title_set_name_font(chart, &font)
    if figure.series.count > 1 {
      unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    } else {
      unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
    return unsafe chart
  }

  /// Points go from 0 to 100; the first row of the table stands on top.
  private func setAxes(of chart: UnsafeMutablePointer<lxw_chart>, _ kind: BookFigure.Kind) {
    var grid = lxw_chart_line()
    grid.color = ChartColor.grid.rgb
    grid.width = 0.75
    var axis = lxw_chart_line()
    axis.color = ChartColor.axis.rgb
    var small = unsafe lxw_chart_font()
    unsafe small.size = 9
    unsafe small.color = ChartColor.muted.rgb
    // In a bar chart the library's first axis is the horizontal one, that of the points.
    let isBars = kind == .bars
    let points = unsafe isBars ? chart.pointee.x_axis : chart.pointee.y_axis
    let rows = unsafe isBars ? chart.pointee.y_axis : chart.pointee.x_axis
    unsafe chart_axis_set_min(points, 0)
    unsafe chart_axis_set_max(points, 100)
    unsafe chart_axis_set_major_unit(points, 25)
    unsafe chart_axis_set_num_format(points, "0")
    unsafe chart_axis_set_num_font(points, &small)
    unsafe chart_axis_major_gridlines_set_visible(points, UInt8(LXW_TRUE.rawValue))
    unsafe chart_axis_major_gridlines_set_line(points, &grid)
    unsafe chart_axis_set_line(rows, &axis)
    guard isBars else {
      // The numbers stand at the marks.
      return unsafe chart_axis_set_label_position(
        points, UInt8(LXW_CHART_AXIS_LABEL_POSITION_NONE.rawValue))
    }
    unsafe chart_axis_set_reverse(rows)
    unsafe chart_axis_major_gridlines_set_visible(rows, UInt8(LXW_FALSE.rawValue))
    // The rows are turned round, so the far end of the axis is the foot of the figure.
    unsafe chart_axis_set_label_position(
      points, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
  }
}
