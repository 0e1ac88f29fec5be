import SDKSpec

/// Behaviour as JSON: a statement an object, which says first of what kind it is.
enum StatementExport {
    private typealias Member = (name: String, value: OrderedJSON)

    /// The statements of a body.
    static func json(_ statements: [Statement]) -> OrderedJSON { .array(statements.map(object)) }

    private static func object(_ statement: Statement) -> OrderedJSON {
        .object(members(statement.kind) + reason(statement.provenance))
    }

    private static func members(_ kind: Statement.Kind) -> [Member] {
        switch kind {
        case .fail(let error, let condition, let negated):
            [
                named("fail"), ("error", .string(error.value)),
                ("when", ExpressionExport.json(negated ? nil : condition)),
                ("unless", ExpressionExport.json(negated ? condition : nil)),
            ]
        case .notModelled(let reason): [named("notModelled"), ("reason", .string(reason))]
        case .let(let name, let value, let error):
            [
                named("let"), ("name", .string(name.value)), ("value", ExpressionExport.json(value)),
                ("orFail", error.map { .string($0.value) } ?? .null),
            ]
        case .set(let place, let value):
            [named("set"), ("place", ExpressionExport.json(place)), ("value", ExpressionExport.json(value))]
        case .update(let place, let fields):
            [
                named("update"), ("place", ExpressionExport.json(place)),
                ("fields", .array(fields.map { .string($0.value) })),
            ]
        case .ensure(let place): [named("ensure"), ("place", ExpressionExport.json(place))]
        case .add(let value, let place):
            [named("add"), ("value", ExpressionExport.json(value)), ("place", ExpressionExport.json(place))]
        case .remove(let value, let place):
            [named("remove"), ("value", ExpressionExport.json(value)), ("place", ExpressionExport.json(place))]
        case .if(let condition, let then, let otherwise):
            [
                named("if"), ("condition", ExpressionExport.json(condition)), ("then", json(then)),
                ("else", json(otherwise)),
            ]
        case .for(let variable, let list, let body):
            [
                named("for"), ("item", .string(variable.value)), ("list", ExpressionExport.json(list)),
                ("do", json(body)),
            ]
        case .emit(let event, let audience, let payload):
            [
                named("emit"), ("event", .string(event.value)), ("audience", json(audience)),
                ("payload", ExpressionExport.json(payload)),
            ]
        case .perform(let call): [named("perform"), ("call", ExpressionExport.json(call))]
        case .after(let seconds, let body):
            [named("after"), ("seconds", ExpressionExport.json(seconds)), ("do", json(body))]
        case .return(let value): [named("return"), ("value", ExpressionExport.json(value))]
        }
    }

    private static func reason(_ provenance: Provenance?) -> [Member] {
        guard let provenance else { return [] }
        let citations = provenance.citations.map { OrderedJSON.string($0.description) }
        return [("because", provenance.inferred.map { .string($0) } ?? .null), ("citing", .array(citations))]
    }

    private static func named(_ name: String) -> Member { ("statement", .string(name)) }

    /// One of the words for the caller's devices, or an expression.
    private static func json(_ audience: Statement.Audience) -> OrderedJSON {
        switch audience {
        case .me: .string("me")
        case .thisDevice: .string("thisDevice")
        case .myOtherDevices: .string("myOtherDevices")
        case .expression(let expression): ExpressionExport.json(expression)
        }
    }
}
