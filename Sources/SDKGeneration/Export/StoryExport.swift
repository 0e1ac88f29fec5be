import SDKSpec

/// What is told in steps, as JSON: examples, fixtures and stories.
///
/// Values stand as in the spec: a scalar is its text, since its parameter's type decides what it means, and what isn't
/// written out is an object that says how it comes about (`{"saved": "group.groupID"}`, `{"now": -120}`). The words that
/// stand for no value are `{"$word": "none"}` and `{"$word": "null"}`: `null` alone says that nothing is written, and
/// `"none"` is that text.
enum StoryExport {
    private typealias Member = (name: String, value: OrderedJSON)

    static func json(_ fixture: FixtureDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(fixture.name.value)), ("summary", .string(fixture.summary)),
            ("given", .text(fixture.given?.value)), ("steps", .array(fixture.steps.map(json))),
        ])
    }

    static func json(_ scenario: ScenarioDeclaration) -> OrderedJSON {
        .object([
            ("name", .string(scenario.name.value)), ("summary", .string(scenario.summary)),
            ("given", .text(scenario.given?.value)), ("steps", .array(scenario.steps.map(json))),
            ("covers", .array(scenario.covers.map { .string($0.value.rawValue) })),
        ])
    }

    static func json(_ example: Example) -> OrderedJSON {
        .object([
            ("given", .text(example.given?.value)), ("device", .string(example.caller)),
            ("arguments", json(example.arguments)),
        ])
    }

    /// Arguments, or the members of an object.
    static func json(_ members: [ExampleMember]) -> OrderedJSON {
        .object(members.map { ($0.name.value, json($0.value.value)) })
    }

    private static func json(_ step: ScenarioStep) -> OrderedJSON {
        .object(
            members(step.action) + [
                ("times", .integer(step.times)), ("saveAs", .text(step.saveAs?.value)),
                ("returns", step.returns.map { json($0.value) } ?? .null), ("fails", .text(step.fails?.value)),
                ("events", .array(step.events.map(json))),
            ]
        )
    }

    private static func members(_ action: ScenarioStep.Action) -> [Member] {
        switch action {
        case .call(let device, let overload, let arguments):
            [("call", .string(overload.value)), ("device", .string(device)), ("arguments", json(arguments))]
        case .control(let name, let owner, let arguments):
            [("control", .string(name.value)), ("of", .text(owner?.value)), ("arguments", json(arguments))]
        case .advance(let seconds): [("advance", .integer(seconds))]
        case .edition(let edition): [("edition", .string(edition.value))]
        case .configure(let constant, let value):
            [("configure", .string(constant.value)), ("value", json(value.value))]
        }
    }

    private static func json(_ claim: ClaimedEvents) -> OrderedJSON {
        let events = claim.events.map { event -> OrderedJSON in
            .object([
                ("name", .string(event.name.value)), ("payload", event.payload.map { json($0.value) } ?? .null),
            ])
        }
        return .object([("device", .string(claim.device)), ("received", .array(events))])
    }

    private static func json(_ value: ExampleValue) -> OrderedJSON {
        switch value {
        case .scalar(let text, isQuoted: false) where text == "none" || text == "null":
            .object([("$word", .string(text))])
        case .scalar(let text, _): .string(text)
        case .reference(let path): .object([("saved", .string(path.joined(separator: ".")))])
        case .repeated(let text, let times): .object([("repeat", .string(text)), ("times", .integer(times))])
        case .joined(let parts): .object([("join", .array(parts.map { json($0.value) }))])
        case .now(let offset): .object([("now", .integer(offset))])
        case .absent(let isAbsent): .object([("absent", .bool(isAbsent))])
        case .counted(let item, let times, let first):
            .object([("list", json(item.value)), ("times", .integer(times)), ("from", .integer(first))])
        case .list(let items): .array(items.map { json($0.value) })
        case .object(let members): json(members)
        }
    }
}
