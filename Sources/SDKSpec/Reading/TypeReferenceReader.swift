import YAMLDocument

/// Reads a type: from text (`[String]?`), or from nodes where YAML makes a list or a mapping of what is written.
enum TypeReferenceReader {
    /// - Returns: nil when it is broken; the diagnostics then say how.
    static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> Located<TypeReference>? {
        // That nothing stands behind a key, the validator has reported.
        guard !node.isMissing else { return nil }
        return type(node, &context).map { Located($0, at: context.location(node)) }
    }

    /// Reads a type that is a part of a scalar's text.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - map: Where the text's scalars stand.
    static func read(
        _ part: ArraySlice<Unicode.Scalar>,
        _ map: ScalarMap,
        _ context: inout ReadingContext
    ) -> Located<TypeReference>? {
        parse(part, map, &context).map { Located($0, at: map.location(part.indices)) }
    }

    private static func type(_ node: YAMLNode, _ context: inout ReadingContext) -> TypeReference? {
        switch node.content {
        case .scalar(let scalar):
            guard !scalar.isMissing else {
                report("a type is missing here", at: context.location(node), &context)
                return nil
            }
            let map = ScalarMap(scalar: scalar, range: node.range, file: context.file)
            return parse(Array(scalar.text.unicodeScalars)[...], map, &context)
        case .sequence(let items):
            guard items.count == 1 else {
                report("a list type has one type between its brackets", at: context.location(node), &context)
                return nil
            }
            return type(items[0], &context).map { .list($0) }
        case .mapping(let entries):
            guard entries.count == 1 else {
                report("a map type has one key and one value between its braces", at: context.location(node), &context)
                return nil
            }
            guard let key = type(entries[0].key, &context), let value = type(entries[0].value, &context) else {
                return nil
            }
            return .map(key: key, value: value)
        }
    }

    private static func parse(
        _ scalars: ArraySlice<Unicode.Scalar>,
        _ map: ScalarMap,
        _ context: inout ReadingContext
    ) -> TypeReference? {
        do throws(TypeSyntaxError) {
            var grammar = TypeGrammar(scalars)
            return try grammar.wholeType()
        } catch {
            report(error.message, at: map.location(error.bounds), &context)
            return nil
        }
    }

    private static func report(_ message: String, at location: SourceLocation, _ context: inout ReadingContext) {
        context.report(
            "type-syntax",
            Wording(message),
            at: location,
            help: "a type is a name, `[Type]`, `{Type: Type}` or one of these with `?` behind it"
        )
    }
}

/// What is wrong with the text of a type, and where in its scalars.
private struct TypeSyntaxError: Error {
    let message: String
    let bounds: Range<Int>
}

/// The grammar of types.
private struct TypeGrammar {
    private let scalars: ArraySlice<Unicode.Scalar>
    private var index: Int
    private var depth = 0

    /// Nobody writes deeper types, and the stack stays small.
    private static let deepest = 20

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.scalars = scalars
        index = scalars.startIndex
    }

    mutating func wholeType() throws(TypeSyntaxError) -> TypeReference {
        let type = try type()
        guard current == nil else {
            throw TypeSyntaxError(message: "the type ends before this", bounds: index..<scalars.endIndex)
        }
        return type
    }

    private mutating func type() throws(TypeSyntaxError) -> TypeReference {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw missing("type is nested too deeply") }
        var type = try unwrappedType()
        while accept("?") {
            guard !type.isOptional else {
                throw TypeSyntaxError(message: "type is optional already", bounds: index - 1..<index)
            }
            type = .optional(type)
        }
        return type
    }

    private mutating func unwrappedType() throws(TypeSyntaxError) -> TypeReference {
        if accept("[") {
            let element = try type()
            guard accept("]") else { throw missing("`]` is missing here") }
            return .list(element)
        }
        if accept("{") {
            let key = try type()
            guard accept(":") else { throw missing("`:` is missing here") }
            let value = try type()
            guard accept("}") else { throw missing("`}` is missing here") }
            return .map(key: key, value: value)
        }
        let name = try name()
        return TypeReference.builtIn.first { $0.name == name }?.type ?? .named(name)
    }

    private mutating func name() throws(TypeSyntaxError) -> String {
        skipSpaces()
        let start = index
        while index < scalars.endIndex, Self.isPartOfName(scalars[index]) { index += 1 }
        guard start < index else { throw missing("a type is missing here") }
        return String(String.UnicodeScalarView(scalars[start..<index]))
    }

    private var current: Unicode.Scalar? {
        mutating get {
            skipSpaces()
            return index < scalars.endIndex ? scalars[index] : nil
        }
    }

    private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        index += 1
        return true
    }

    private mutating func skipSpaces() {
        while index < scalars.endIndex, scalars[index].isSpace { index += 1 }
    }

    private func missing(_ message: String) -> TypeSyntaxError {
        TypeSyntaxError(message: message, bounds: index..<min(index + 1, scalars.endIndex))
    }

    private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
        default:
            // Unicode is asked last: it takes many times longer to say.
            !scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber)
        }
    }
}
