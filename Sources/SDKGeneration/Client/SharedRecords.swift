import SDKSpec

/// Finds the records that are kept behind one reference.
///
/// Whoever looks at a value, passes it on or keeps it, copies it, and a copy goes through everything that lies in it. A
/// record of many fields is behind a reference instead, which is all that is copied as long as nobody changes it.
struct SharedRecords {
    /// A record with more fields than this is behind a reference.
    private static let fewFields = 10

    private let names: Set<String>
    /// What the type of the fields behind a reference is called.
    let storage: String

    init(_ specification: Specification) {
        let records = specification.types.filter { type in
            guard case .record(let fields) = type.shape else { return false }
            return Self.isLarge(fields)
        }
        names = Set(records.map(\.name.value))
        let ofState = StateDeclaration.Part.allCases.flatMap(specification.state.fields)
        let fields = records.flatMap { record -> [Field] in
            if case .record(let fields) = record.shape { fields } else { [] }
        }
        let taken = Set(specification.types.map(\.name.value)).union((ofState + fields).map(\.name.value))
        var storage = "Fields"
        while taken.contains(storage) { storage = "Own\(storage)" }
        self.storage = storage
    }

    /// Whether a declared record is behind a reference.
    func contains(_ record: String) -> Bool { names.contains(record) }

    /// Whether a record with such fields is.
    static func isLarge(_ fields: [Field]) -> Bool { fields.count > fewFields }

    /// What templates say of a record that may be behind a reference.
    ///
    /// - Parameters:
    ///   - fields: The record's fields.
    ///   - arguments: What they are made of, in the same order.
    func values(of fields: [Field], from arguments: [String]) -> TemplateValues {
        let names = fields.map(\.name.value)
        let parts = zip(names, arguments).map { name, argument in
            SwiftLayout.text("\(SwiftNames.argument(name)): \(argument)")
        }
        return [
            "isShared": .flag(Self.isLarge(fields)),
            "storage": .text(storage),
            "kept": .text(LocalNames(avoiding: names).local("kept")),
            "memberwise": .text(SwiftLayout.call(storage, parts).text(indent: 12)),
        ]
    }
}
