// What can be done with the values of a type.
extension TypeReference {
    /// Whether one can calculate with it.
    public var isNumber: Bool { self == .int || self == .uint || self == .double }

    /// Whether it is a whole number.
    public var isWhole: Bool { self == .int || self == .uint }

    /// Whether its values are what a device, a user or the service keeps, or hold it.
    var isOfStores: Bool {
        let stores = StateDeclaration.Part.allCases.map(StateDeclaration.recordName)
        return declaredNames.contains(where: stores.contains)
    }

    /// Whether it is a list.
    var isList: Bool {
        if case .list = self { true } else { false }
    }

    /// Whether it can be the type of a map's keys. One that isn't known has been reported already.
    func isKey(in index: SpecificationIndex) -> Bool {
        switch self {
        case .string, .int, .uint: return true
        case .named(let name):
            switch index.types[name]?.shape {
            case .identifier, .enumeration, nil: return true
            case .record, .union: return false
            }
        case .double, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: return false
        }
    }

    /// Whether values have a form on the wire: those of the state and of internal types have none.
    func travels(in index: SpecificationIndex) -> Bool {
        declaredNames.allSatisfy { index.types[$0]?.isPublic == true }
    }

    /// Whether values have an order: numbers and texts have, and so have identifiers.
    func isOrdered(in index: SpecificationIndex) -> Bool { !isOptional && (isNumber || index.isText(self)) }
}
