import SDKSpec

/// A model as text, without the places that it was read from: two dumps differ where the specs say different things.
enum ModelDump {
    static func text(_ value: Any?) -> String {
        guard let value else { return "nil" }
        if value is SDKSpec.SourceLocation { return "" }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.map { text($0.value) } ?? "nil"
        case .collection, .tuple: return "[\(children(mirror).joined(separator: ", "))]"
        case .dictionary: return "[\(mirror.children.map { text($0.value) }.sorted().joined(separator: ", "))]"
        case .struct, .class: return "\(mirror.subjectType)(\(children(mirror).joined(separator: ", ")))"
        case .enum where mirror.children.isEmpty: return "\(value)"
        case .enum: return "(\(children(mirror).joined(separator: ", ")))"
        default: return "\(value)"
        }
    }

    private static func children(_ mirror: Mirror) -> [String] {
        mirror.children.map { "\($0.label ?? ""): \(text($0.value))" }
    }
}
