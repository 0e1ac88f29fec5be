import SDKSpec

/// A function over a list written as a loop, for where a closure of the standard library couldn't fail.
struct SwiftLoop {
    let function: ComprehensionFunction
    /// The Swift name of an item.
    let item: String
    /// The list, with the `try` that it needs.
    let list: SwiftLayout
    /// What has to be done for an item before its value is known.
    let before: [SwiftLine]
    /// The value for an item.
    let value: WrittenExpression
    /// The Swift type of an item.
    let itemType: String
    /// The Swift type of a value.
    let valueType: String

    /// What the result would best be called.
    var wishedName: String {
        switch function {
        case .all, .any: "holds"
        case .filter, .map, .compactMap: "results"
        case .sorted: "sorted"
        case .first: "found"
        case .sum: "sum"
        }
    }

    /// Where the result of a loop stands in the end.
    func resultName(_ result: String) -> String { function == .sorted ? "\(result)Items" : result }

    /// The loop, with the result in a variable of the given name.
    func lines(result: String) -> [SwiftLine] {
        let head = SwiftLine(.text("for \(item) in ") + list, opensBlock: true)
        return [SwiftLine(.text(start(result)))] + [head] + (before + step(result)).nested + [SwiftLine("}")]
            + end(result)
    }

    private func start(_ result: String) -> String {
        switch function {
        case .all: "var \(result) = true"
        case .any: "var \(result) = false"
        case .filter: "var \(result): [\(itemType)] = []"
        case .map, .compactMap: "var \(result): [\(valueType)] = []"
        case .first: "var \(result): \(itemType)?"
        case .sum: "var \(result): \(valueType) = 0"
        case .sorted: "var \(result): [(item: \(itemType), key: \(valueType))] = []"
        }
    }

    /// What is done with the value for one item.
    private func step(_ result: String) -> [SwiftLine] {
        func when(_ code: SwiftLayout, _ then: String, stops: Bool) -> [SwiftLine] {
            [SwiftLine("if " + code, opensBlock: true), SwiftLine(.text(then), level: 1)]
                + (stops ? [SwiftLine("break", level: 1)] : []) + [SwiftLine("}")]
        }
        switch function {
        case .all:
            let holds = "holdsForItem"
            return [SwiftLine(.assignment(target: .text("let \(holds)"), value: value.tried))]
                + when(.text("!\(holds)"), "\(result) = false", stops: true)
        case .any: return when(value.tried, "\(result) = true", stops: true)
        case .filter: return when(value.tried, "\(result).append(\(item))", stops: false)
        case .first: return when(value.tried, "\(result) = \(item)", stops: true)
        case .map: return [SwiftLine(prefixed(.call("\(result).append", [value.code])))]
        case .compactMap:
            return [SwiftLine("if let value = " + value.tried, opensBlock: true)]
                + [SwiftLine(.text("\(result).append(value)"), level: 1), SwiftLine("}")]
        case .sum: return [SwiftLine(.assignment(target: .text(result), value: sum(result)))]
        case .sorted:
            let pair = SwiftLayout.call("", [.text(item), value.code])
            return [SwiftLine(prefixed(.call("\(result).append", [pair])))]
        }
    }

    private func sum(_ result: String) -> SwiftLayout {
        prefixed(.operators(first: .text(result), rest: [("+|", value.code(within: .product))]))
    }

    private func prefixed(_ code: SwiftLayout) -> SwiftLayout { value.canFail ? "try " + code : code }

    private func end(_ result: String) -> [SwiftLine] {
        guard function == .sorted else { return [] }
        let ordered = ".stablySorted { $0.key }.map { $0.item }"
        return [SwiftLine(.text("let \(resultName(result)) = \(result)\(ordered)"))]
    }
}
