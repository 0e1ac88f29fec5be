import SDKSpec

/// The wire as an OpenRPC document: every method with its arguments by name, its answer and the errors that it ends in, and
/// behind them the calls by which a test does something to a world.
///
/// Events, which OpenRPC knows nothing of, stand under `x-events`, and under `x-controls` what can be asked for with
/// `world.perform`, described as methods are.
public enum OpenRPCExport {
    private typealias Members = [(name: String, value: OrderedJSON)]

    /// The document of a spec.
    public static func json(of checked: CheckedSpecification) -> OrderedJSON {
        let specification = checked.specification
        let schema = WireSchema(
            referencePrefix: "#/components/schemas/",
            index: checked.index,
            defaults: checked.behaviour.defaultValues
        )
        let errors = Dictionary(specification.errors.map { ($0.name.value, $0) }) { first, _ in first }
        let options = GenerationOptions(module: specification.product.name.value)
        let input = GenerationInput(checked, options: options)
        let argumentError = specification.product.argumentError.value
        let ends = { (overload: Overload, method: MethodDeclaration) in
            let names = CallOutcome(overload, of: method, in: input).errors
            return self.errors(names.compactMap { errors[$0] }, argumentError)
        }
        let methods = specification.methods.flatMap { method in
            method.overloads.map { self.method($0, of: method, schema, ends($0, method)) }
        }
        let controls = specification.controls.map { control($0, schema, ends($0.shape, $0.method)) }
        let types = specification.types.filter(\.isPublic).map { ($0.name.value, schema.schema($0)) }
        return .object([
            ("openrpc", .string("1.3.2")),
            (
                "info",
                .object([
                    ("title", .string(specification.product.title)),
                    ("version", .string(specification.product.version)),
                    ("description", .string(specification.product.summary)),
                ])
            ),
            ("methods", .array(methods + WorldCall.all(of: specification).map(worldCall))),
            ("components", .object([("schemas", .object(types.map { (name: $0.0, value: $0.1) }))])),
            ("x-events", .array(specification.events.map { event($0, schema) })),
            ("x-controls", .array(controls)),
        ])
    }

    private static func method(
        _ overload: Overload,
        of method: MethodDeclaration,
        _ schema: WireSchema,
        _ errors: [OrderedJSON]
    ) -> OrderedJSON {
        let parameters = inOrder(overload.parameters).map { parameter($0, of: overload.id, schema) }
        let answer = schema.schema(overload.returns.value)
        var members = call(overload.id, method.summary, under: method.topic, parameters, answer, errors)
        if overload.behaviour == nil { members.append(("x-modelled", .bool(false))) }
        return .object(members)
    }

    private static func control(
        _ control: ControlDeclaration,
        _ schema: WireSchema,
        _ errors: [OrderedJSON]
    ) -> OrderedJSON {
        let parameters = inOrder(control.shape.parameters).map { parameter($0, of: control.shape.id, schema) }
        let answer = schema.schema(control.shape.returns.value)
        let members = call(control.name.value, control.method.summary, under: worldTag, parameters, answer, errors)
        return .object(members + [("of", .string(control.actor.rawValue))])
    }

    /// A call to the world, whose arguments may be wrong and which can't fail otherwise, but for what a control ends in.
    private static func worldCall(_ call: WorldCall) -> OrderedJSON {
        let parameters = call.arguments.map { parameter($0.name, $0.summary, isRequired: $0.isRequired, $0.schema) }
        let wrong = OrderedJSON.object([
            ("code", .integer(-32602)), ("message", .string("An argument is missing, not allowed or not known.")),
        ])
        return .object(self.call(call.name, call.summary, under: worldTag, parameters, call.answer, [wrong]))
    }

    /// Under what calls to the world are found.
    private static let worldTag = "World"

    private static func call(
        _ name: String,
        _ summary: String,
        under tag: String,
        _ parameters: [OrderedJSON],
        _ answer: OrderedJSON,
        _ errors: [OrderedJSON]
    ) -> Members {
        var members: Members = [
            ("name", .string(name)), ("summary", .string(summary)),
            ("tags", .array([.object([("name", .string(tag))])])), ("paramStructure", .string("by-name")),
            ("params", .array(parameters)), ("result", .object([("name", .string("answer")), ("schema", answer)])),
        ]
        if !errors.isEmpty { members.append(("errors", .array(errors))) }
        return members
    }

    private static func parameter(_ field: Field, of owner: String, _ schema: WireSchema) -> OrderedJSON {
        parameter(field.name.value, field.summary, isRequired: field.isRequired, schema.schema(field, of: owner))
    }

    private static func parameter(
        _ name: String,
        _ summary: String,
        isRequired: Bool,
        _ schema: OrderedJSON
    ) -> OrderedJSON {
        .object([
            ("name", .string(name)), ("summary", .string(summary)), ("required", .bool(isRequired)), ("schema", schema),
        ])
    }

    /// OpenRPC wants those that have to be given to stand first.
    private static func inOrder(_ parameters: [Field]) -> [Field] {
        parameters.filter(\.isRequired) + parameters.filter { !$0.isRequired }
    }

    /// The errors of a call: OpenRPC wants each code once, so that those of one code stand together.
    private static func errors(_ errors: [ErrorDeclaration], _ argumentError: String) -> [OrderedJSON] {
        errors.grouped { code(of: $0, argumentError) }.map { code, errors in
            let names = errors.map { OrderedJSON.string($0.name.value) }
            let data: Members = names.count == 1 ? [("name", names[0])] : [("names", .array(names))]
            return .object([
                ("code", .integer(code)), ("message", .string(errors.map(\.summary).joined(separator: " "))),
                ("data", .object(data)),
            ])
        }
    }

    /// JSON-RPC wants a number of every error. Wrong arguments go under its own, -32602, and others without one of the
    /// vendor's under -32000.
    private static func code(of error: ErrorDeclaration, _ argumentError: String) -> Int {
        error.code ?? (error.name.value == argumentError ? -32602 : -32000)
    }

    private static func event(_ event: EventDeclaration, _ schema: WireSchema) -> OrderedJSON {
        .object([
            ("name", .string(event.wire)), ("summary", .string(event.summary)),
            ("x-constant", .string(event.name.value)), ("schema", schema.schema(event.payload.value)),
        ])
    }
}
