import SDKSpec

/// Behaviour as JSON: a statement an object, which says first of what kind it is; expressions are text.
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
                named("fail"), ("error", .string(error.value)), ("when", text(negated ? nil : condition)),
                ("unless", text(negated ? condition : nil)),
            ]
        case .notModelled(let reason): [named("notModelled"), ("reason", .string(reason))]
        case .let(let name, let value, let error):
            [
                named("let"), ("name", .string(name.value)), ("value", text(value)),
                ("orFail", error.map { .string($0.value) } ?? .null),
            ]
        case .set(let place, let value): [named("set"), ("place", text(place)), ("value", text(value))]
        case .update(let place, let fields):
            [named("update"), ("place", text(place)), ("fields", .array(fields.map { .string($0.value) }))]
        case .ensure(let place): [named("ensure"), ("place", text(place))]
        case .add(let value, let place): [named("add"), ("value", text(value)), ("place", text(place))]
        case .remove(let value, let place): [named("remove"), ("value", text(value)), ("place", text(place))]
        case .if(let condition, let then, let otherwise):
            [named("if"), ("condition", text(condition)), ("then", json(then)), ("else", json(otherwise))]
        case .for(let variable, let list, let body):
            [named("for"), ("item", .string(variable.value)), ("list", text(list)), ("do", json(body))]
        case .emit(let event, let audience, let payload):
            [
                named("emit"), ("event", .string(event.value)), ("audience", .string(text(audience))),
                ("payload", text(payload)),
            ]
        case .perform(let call): [named("perform"), ("call", text(call))]
        case .after(let seconds, let body): [named("after"), ("seconds", text(seconds)), ("do", json(body))]
        case .return(let value): [named("return"), ("value", text(value))]
        }
    }

    private static func reason(_ provenance: Provenance?) -> [Member] {
        guard let provenance else { return [] }
        let citations = provenance.citations.map { citation in
            OrderedJSON.string(
                citation.heading.isEmpty ? citation.document : "\(citation.document)#\(citation.heading)"
            )
        }
        return [("because", provenance.inferred.map { .string($0) } ?? .null), ("citing", .array(citations))]
    }

    private static func named(_ name: String) -> Member { ("statement", .string(name)) }

    private static func text(_ expression: Expression?) -> OrderedJSON {
        expression.map { .string($0.text) } ?? .null
    }

    private static func text(_ audience: Statement.Audience) -> String {
        switch audience {
        case .me: "me"
        case .thisDevice: "thisDevice"
        case .myOtherDevices: "myOtherDevices"
        case .expression(let expression): expression.text
        }
    }
}
