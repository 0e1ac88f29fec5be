import SDKSpec

extension TypedExpression {
    /// The store that a place is, with `[]` for whatever key; nil for what isn't one.
    var storePath: String? {
        switch kind {
        case .root(.me): StateDeclaration.Part.user.rawValue
        case .root(.device): StateDeclaration.Part.device.rawValue
        case .root(.world): StateDeclaration.Part.world.rawValue
        case .root(.users), .root(.devices), .root(.myself), .root(.thisDevice): nil
        case .lookup(let base, _) where base.isRoot(.users): StateDeclaration.Part.user.rawValue
        case .lookup(let base, _) where base.isRoot(.devices): StateDeclaration.Part.device.rawValue
        case .lookup(let base, _): base.storePath.map { $0 + "[]" }
        case .member(let base, let name): base.storePath.map { "\($0).\(name)" }
        case .orElse(let value, _), .present(let value): value.storePath
        case .function(.keys, let arguments), .function(.values, let arguments),
            .function(.keysBefore, let arguments), .function(.keysAfter, let arguments),
            .function(.valuesBefore, let arguments), .function(.valuesAfter, let arguments):
            arguments.first?.storePath
        default: nil  // A value, which is no place.
        }
    }
}
