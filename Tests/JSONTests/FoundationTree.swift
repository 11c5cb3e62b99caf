import Foundation
import JSON

extension JSONValue {
  /// A text read by Foundation, which accepts fractions and texts that our reader refuses.
  ///
  /// `nil` if a number is not a whole one.
  static func throughFoundation(_ bytes: [UInt8]) throws -> JSONValue? {
    JSONValue(
      foundation: try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
  }

  private init?(foundation value: Any) {
    switch value {
    case is NSNull: self = nil
    case let text as String: self.init(.string(text))
    case let values as [Any]:
      let elements = values.compactMap { JSONValue(foundation: $0) }
      guard elements.count == values.count else { return nil }
      self.init(.array(elements))
    case let members as [String: Any]:
      var object = JSONObject()
      for (key, value) in members {
        guard let value = JSONValue(foundation: value) else { return nil }
        object[key] = value
      }
      self.init(.object(object))
    case let number as NSNumber:
      // On Linux a boolean is a number of the C type char.
      if unsafe String(cString: number.objCType) == "c" {
        self.init(.bool(number.boolValue))
      } else if let integer = Int64(exactly: number.doubleValue) {
        self.init(.integer(integer))
      } else {
        return nil
      }
    default: return nil
    }
  }
}
