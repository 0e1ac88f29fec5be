import YAMLDocument

/// Reads the parameters of a procedure from one text: `owner: UserID, message: Message, isUnread: Bool = true`.
struct ParameterListReader {
    private let node: YAMLNode
    private let scalars: [Unicode.Scalar]
    private let map: ScalarMap
    private var fields: [Field] = []
    /// Where each of them is in the list, by its name.
    private var places: [String: Int] = [:]

    static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> [Field] {
        guard let scalar = node.scalar, context.text(node) != nil else { return [] }
        var reader = ParameterListReader(node, scalar, context)
        reader.read(&context)
        return reader.fields
    }

    private init(_ node: YAMLNode, _ scalar: YAMLScalar, _ context: ReadingContext) {
        self.node = node
        scalars = Array(scalar.text.unicodeScalars)
        map = ScalarMap(scalar: scalar, range: node.range, file: context.file)
    }

    private mutating func read(_ context: inout ReadingContext) {
        var start = 0
        while start < scalars.count {
            let end = position(of: ",", in: start..<scalars.count) ?? scalars.count
            if let field = field(start..<end, &context) { add(field, &context) }
            start = end + 1
        }
    }

    private mutating func add(_ field: Field, _ context: inout ReadingContext) {
        guard let first = places[field.name.value].map({ fields[$0] }) else {
            places[field.name.value] = fields.count
            return fields.append(field)
        }
        context.report(
            "duplicate-name",
            "the parameter `\(field.name.value)` is there twice",
            at: field.name.location,
            notes: [Diagnostic.Note("it is there first", at: first.name.location)],
            of: .repeatedName(field.name.value)
        )
    }

    /// `name: Type` or `name: Type = value`.
    private func field(_ bounds: Range<Int>, _ context: inout ReadingContext) -> Field? {
        let colon = position(of: ":", in: bounds) ?? bounds.upperBound
        let name = trimmed(bounds.lowerBound..<colon)
        guard colon < bounds.upperBound, !name.isEmpty else {
            context.report(
                "parameter-syntax",
                "a parameter has a name, a colon and a type",
                at: map.location(trimmed(bounds)),
                help: "write `name: Type`, or `name: Type = value` for one that may be left out"
            )
            return nil
        }
        if position(of: ":", in: colon + 1..<bounds.upperBound) != nil {
            context.report(
                "parameter-syntax",
                "there are two parameters without a comma between them",
                at: map.location(trimmed(bounds)),
                help: "write `name: Type, other: Type`; line ends don't part them"
            )
            return nil
        }
        let equals = position(of: "=", in: colon + 1..<bounds.upperBound)
        let type = trimmed(colon + 1..<(equals ?? bounds.upperBound))
        var value: Located<Expression>?
        if let equals {
            value = self.value(trimmed(equals + 1..<bounds.upperBound), &context)
            if value == nil { return nil }
        }
        guard let reference = TypeReferenceReader.read(scalars[type], map, &context) else { return nil }
        return Field(
            name: Located(text(name), at: map.location(name)),
            summary: "",
            type: reference,
            defaultValue: value
        )
    }

    private func value(_ bounds: Range<Int>, _ context: inout ReadingContext) -> Located<Expression>? {
        let map = map.advanced(by: bounds.lowerBound)
        let expression = ExpressionParser.parse(text(bounds), map: map, diagnostics: &context.diagnostics)
        return expression.map { Located($0, at: self.map.location(bounds)) }
    }

    /// The first place of a sign that stands in no brackets and in no text.
    private func position(of sign: Unicode.Scalar, in bounds: Range<Int>) -> Int? {
        var depth = 0
        var quote: Unicode.Scalar?
        var isEscaped = false
        for index in bounds {
            let scalar = scalars[index]
            if let open = quote {
                if scalar == open, !isEscaped { quote = nil }
                isEscaped = scalar == "\\" && !isEscaped
                continue
            }
            switch scalar {
            case sign where depth == 0: return index
            case "\"", "'": quote = scalar
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: break
            }
        }
        return nil
    }

    private func trimmed(_ bounds: Range<Int>) -> Range<Int> {
        let start = scalars[bounds].firstIndex { !$0.isSpace } ?? bounds.upperBound
        let end = scalars[start..<bounds.upperBound].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? start
        return start..<end
    }

    private func text(_ bounds: Range<Int>) -> String {
        scalars[bounds].reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}
