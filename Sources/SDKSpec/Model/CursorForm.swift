/// What a cursor of a list in pages is, and so what it is like when there is no next page.
public enum CursorForm: Sendable {
    /// A number: 0 leads nowhere.
    case number
    /// A text, a list or a map: an empty one leads nowhere.
    case sequence
    /// The text of an identifier or of an enumeration: an empty one leads nowhere.
    case rawText
    /// The number of an enumeration: 0 leads nowhere.
    case rawNumber
    /// Anything else: only where there is none is there no next page.
    case opaque

    /// The form of a type, whether it is optional or not.
    public init(_ type: TypeReference, _ index: SpecificationIndex) {
        switch type.unwrapped {
        case .int, .uint, .double: self = .number
        case .string, .bytes, .list, .map: self = .sequence
        case .named(let name): self.init(shape: index.types[name]?.shape)
        case .bool, .json, .void, .handler, .optional: self = .opaque
        }
    }

    private init(shape: TypeDeclaration.Shape?) {
        switch shape {
        case .identifier, .enumeration(.string, _): self = .rawText
        case .enumeration: self = .rawNumber
        case .record, .union, nil: self = .opaque
        }
    }
}
