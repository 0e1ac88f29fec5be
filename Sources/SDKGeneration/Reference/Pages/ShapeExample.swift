import SDKSpec

/// The example of a shape: the call in Swift, and what it looks like on the wire.
struct ShapeExample {
    private let page: ReferencePage
    private let shape: Overload

    init(_ shape: Overload, on page: ReferencePage) {
        self.shape = shape
        self.page = page
    }

    /// The values of `Reference/Example`.
    func values() throws(GenerationError) -> TemplateValues {
        let input = page.site.input
        let swift = try SwiftExamples(input).example(of: shape, width: MethodShape.width)
        let call = input.recordings.calls[shape.id]
        let code = swift.map { CodeHighlighter.swift(on: page).html($0.code) }
        // What of it the code needs, the code says; all else has happened before.
        let given = shape.example?.given.flatMap { input.index.fixtures[$0.value]?.summary }
        return [
            "given": .texts([given].compactMap(\.self).map(page.sentence)),
            "swift": .texts([code].compactMap(\.self)), "hasSwift": .flag(code != nil),
            "hasWire": .flag(call != nil),
            "request": .text(json(call.map { Self.request(shape.id, $0.arguments) })),
            "response": .text(json(call?.answer)),
            "hasResponse": .flag(call != nil && shape.returns.value != .void),
            "hasExample": .flag(swift != nil || call != nil),
        ]
    }

    private static func request(_ id: String, _ arguments: JSONPiece) -> JSONPiece {
        .object([("\"method\"", .scalar("\"\(id)\"")), ("\"params\"", arguments)])
    }

    private func json(_ piece: JSONPiece?) -> String {
        HTML.text(piece?.text(width: MethodShape.width) ?? "")
    }
}
