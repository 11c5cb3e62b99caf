import Text

/// Three by three cells with numbers: effort to the right, effect upwards.
struct Matrix: Geometry {
  /// The numbers in each cell: first by effect from 1 to 3, then by effort from 1 to 3.
  var numbers: [[[Int]]]
  /// The name of the axis to the right.
  var effort: String
  /// The name of the axis upwards.
  var effect: String
  /// The names of the three degrees of effort, from little.
  var efforts: [String]
  /// The names of the three degrees of effect, from little.
  var effects: [String]
  /// What the numbers stand for, where no table stands beside the figure.
  var names: [Name] = []

  /// What a number stands for.
  struct Name: Sendable, Equatable {
    /// The number.
    var number: Int
    /// Its name.
    var text: String
  }

  private static let degrees = [0, 1, 2]
  /// The distance between two lines of numbers in a cell.
  private static let leading = 16.0

  /// The numbers of a cell in lines: all of them, because each is looked for.
  private func lines(of numbers: [Int], room: Int) -> [String] {
    numbers.map(String.init).joined(separator: ", ").wrapped(to: room)
  }

  /// The picture in points; on a wide sheet the names of the numbers stand beside the cells, many of
  /// them in two columns, for which the sheet becomes wider.
  func drawing(width: Double) -> Drawing {
    let cells = numbers.map { $0.map { lines(of: $0, room: 12) } }
    let deepest = cells.flatMap { $0.map(\.count) }.max() ?? 0
    let height = max(58, Double(deepest) * Self.leading + 16)
    guard width >= RowLayout.wide, !names.isEmpty else { return grid(cells, height: height) }
    let start = 76 + 3 * 108 + 30.0
    let half = names.count > 12 ? (names.count + 1) / 2 : names.count
    let parts = [names[..<half], names[half...]].filter { !$0.isEmpty }
    let column = max(270, width - start - 20)
    let lists = parts.map { self.list($0, width: column - 20) }
    let most = lists.map(\.height).max() ?? 0
    // Cells and list end at about the same height.
    let grid = grid(cells, height: max(height, min(96, (most - 56) / 3)))
    var sheet = Drawing(
      width: start + Double(lists.count) * column, height: max(grid.height, most))
    sheet.add(grid, at: Drawing.Point(0, 0))
    for (place, list) in lists.enumerated() {
      sheet.add(list, at: Drawing.Point(start + Double(place) * column, 0))
    }
    return sheet
  }

  /// The names of the numbers, those worth doing first in bold.
  private func list(_ names: ArraySlice<Name>, width: Double) -> Drawing {
    let size = Lettering.label
    let first = Set(numbers[2][0])
    var y = 0.0
    var list = Drawing(width: width, height: 0)
    for name in names {
      let weight: Drawing.Label.Weight = first.contains(name.number) ? .bold : .regular
      for (place, line) in Lettering.fit(
        name.text, width: width - 26, lines: 3, size: size, weight: weight
      ).enumerated() {
        y += size * Lettering.leading
        if place == 0 {
          let number = Drawing.Point(20, y)
          list.add(
            .text(
              Drawing.Label("\(name.number)", at: number, anchor: .end, size: size, weight: .bold)),
            .fill(.text))
        }
        list.add(
          .text(Drawing.Label(line, at: Drawing.Point(28, y), size: size, weight: weight)),
          .fill(.text))
      }
      y += 2
    }
    return list.resized(height: y + 4)
  }

  /// The cells with the names of their rows and columns.
  private func grid(_ cells: [[[String]]], height: Double) -> Drawing {
    let (left, side) = (76.0, 108.0)
    let width = left + 3 * side + 2
    var sheet = Drawing(width: width, height: 18 + 3 * height + 38)
    sheet.add(.text(Drawing.Label(effect, at: Drawing.Point(0, 11), weight: .bold)), .fill(.text))
    for row in Self.degrees {
      let degree = 2 - row
      let y = 18 + Double(row) * height
      sheet.add(
        .text(
          Drawing.Label(
            Lettering.fit(effects[degree], width: left - 8, lines: 1).joined(),
            at: Drawing.Point(left - 8, y + height / 2 + 4), anchor: .end)),
        .fill(.text))
      for column in Self.degrees {
        let corner = Drawing.Point(left + Double(column) * side, y)
        sheet.add(
          .rect(corner, width: side, height: height),
          .fill(.band(degree + (2 - column)), outline: .axis))
        let words = cells[degree][column]
        for (number, line) in words.enumerated() {
          let shift = (Double(number) - Double(words.count - 1) / 2) * Self.leading
          sheet.add(
            .text(
              Drawing.Label(
                line, at: Drawing.Point(corner.x + side / 2, y + height / 2 + 4 + shift),
                anchor: .middle, weight: .bold)),
            .fill(.text))
        }
      }
    }
    // The corner in which a step is worth doing first has a frame of its own.
    sheet.add(
      .rect(Drawing.Point(left + 1.5, 19.5), width: side - 3, height: height - 3),
      .stroke(.score, width: 2.5))
    for column in Self.degrees {
      let middle = left + (Double(column) + 0.5) * side
      sheet.add(
        .text(
          Drawing.Label(
            efforts[column], at: Drawing.Point(middle, 18 + 3 * height + 15), anchor: .middle)),
        .fill(.text))
    }
    sheet.add(
      .text(
        Drawing.Label(
          effort, at: Drawing.Point(left + 3 * side, 18 + 3 * height + 32), anchor: .end,
          weight: .bold)),
      .fill(.text))
    return sheet
  }

  /// The picture in terminal cells.
  func lines(width: Int, ink: ChartInk) -> [StyledText] {
    let names = min(max(6, effects.map(\.displayWidth).max() ?? 0), width / 4)
    let room = min(18, (width - names - 4) / 3)
    func padded(_ text: String, to room: Int) -> String {
      clipped(text, to: room, lines: 1, ink).joined().padded(to: room)
    }
    let rule =
      String(repeating: " ", count: names)
      + Self.degrees.map { _ in
        "\(ink.upright)" + String(repeating: ink.level, count: room)
      }.joined() + "\(ink.upright)"
    var result = [StyledText(padded(effect, to: width), as: .title).withoutTrailingSpaces]
    result.append(StyledText(rule, as: .muted))
    for degree in Self.degrees.reversed() {
      let cells = numbers[degree].map { lines(of: $0, room: max(1, room - 2)) }
      for line in 0..<(cells.map(\.count).max() ?? 1) {
        var text = StyledText(padded(line == 0 ? effects[degree] : "", to: names))
        for cell in cells {
          text.append("\(ink.upright)", as: .muted)
          text.append(" " + padded(line < cell.count ? cell[line] : "", to: room - 1))
        }
        text.append("\(ink.upright)", as: .muted)
        result.append(text)
      }
      result.append(StyledText(rule, as: .muted))
    }
    let feet = efforts.map { "  " + padded($0, to: room - 1) }.joined()
    result.append(StyledText(String(repeating: " ", count: names) + feet).withoutTrailingSpaces)
    let foot = clipped(effort, to: width - names - 2, lines: 1, ink).joined()
    result.append(StyledText(String(repeating: " ", count: names + 2) + foot, as: .title))
    return result
  }

  /// What the numbers stand for, in cells.
  func list(width: Int) -> [StyledText] {
    guard !names.isEmpty else { return [] }
    let digits = names.map { "\($0.number)".count }.max() ?? 1
    return [StyledText()]
      + names.flatMap { name in
        let number = String(repeating: " ", count: digits - "\(name.number)".count)
        return Wrapping(width: width, first: "\(number)\(name.number) ").lines(
          of: StyledText(name.text.withoutControls))
      }
  }
}
