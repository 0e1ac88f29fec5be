/// Finds every kind of mapping that a form leads to.
struct RecordCollector {
    private(set) var records: [RecordShape] = []
    private(set) var variants: [Variant] = []
    private var names: Set<String> = []

    mutating func visit(_ form: Form) {
        switch form {
        case .list(let form), .map(_, let form): visit(form)
        case .either(let forms): for form in forms { visit(form) }
        case .record(let keys): visit(keys)
        case .variant(let variant):
            guard names.insert(variant.name).inserted else { return }
            variants.append(variant)
            for keys in variant.alternatives { visit(keys) }
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .typeReference, .word, .citation, .exampleValue:
            break
        }
    }

    private mutating func visit(_ keys: any RecordKey.Type) {
        guard names.insert(keys.recordName).inserted else { return }
        let record = keys.record
        records.append(record)
        for key in record.keys { visit(key.shape.form) }
    }
}
