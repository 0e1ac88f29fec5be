extension ScenarioStep {
    /// One time of a step that is done several times, with its number.
    func time(_ number: Int) -> ScenarioStep {
        ScenarioStep(
            action: action.filled(number),
            returns: nil,
            fails: fails,
            events: [],
            saveAs: nil,
            location: location,
            deviceLocation: deviceLocation
        )
    }

    /// The step with the number of the time in the place of `${n}`. One that has `times` counts by itself.
    func filled(_ number: Int) -> ScenarioStep {
        guard times == 1 else { return self }
        return ScenarioStep(
            action: action.filled(number),
            returns: returns?.filled(number),
            fails: fails,
            events: events.map { $0.filled(number) },
            saveAs: saveAs.map { Located(ExampleValue.text($0.value, at: number), at: $0.location) },
            location: location,
            deviceLocation: deviceLocation
        )
    }
}

extension ScenarioStep.Action {
    fileprivate func filled(_ number: Int) -> Self {
        switch self {
        case .call(let device, let overload, let arguments):
            .call(
                device: ExampleValue.text(device, at: number),
                overload: overload,
                arguments: arguments.map { $0.with($0.value.filled(number)) }
            )
        case .control(let name, let owner, let arguments):
            .control(
                name,
                of: owner.map { Located(ExampleValue.text($0.value, at: number), at: $0.location) },
                arguments: arguments.map { $0.with($0.value.filled(number)) }
            )
        case .configure(let constant, let value): .configure(constant: constant, value: value.filled(number))
        case .advance, .edition: self
        }
    }
}

extension ExampleMember {
    /// The same with another value.
    fileprivate func with(_ value: Located<ExampleValue>) -> ExampleMember {
        ExampleMember(name, isQuoted: isQuoted, value)
    }
}

extension ClaimedEvents {
    fileprivate func filled(_ number: Int) -> ClaimedEvents {
        ClaimedEvents(
            device: ExampleValue.text(device, at: number),
            events: events.map { $0.filled(number) },
            location: location
        )
    }
}

extension ExpectedEvent {
    fileprivate func filled(_ number: Int) -> ExpectedEvent {
        ExpectedEvent(name: name, payload: payload?.filled(number))
    }
}

extension Located<ExampleValue> {
    /// The value with a number in the place of `${n}`.
    func filled(_ number: Int) -> Self { Located(value.filled(number), at: location) }
}

extension ExampleValue {
    /// A list counts its items by itself.
    fileprivate func filled(_ number: Int) -> ExampleValue {
        switch self {
        case .scalar(let text, let isQuoted): .scalar(text: Self.text(text, at: number), isQuoted: isQuoted)
        case .reference(let path): .reference(path: path.map { Self.text($0, at: number) })
        case .repeated(let text, let times): .repeated(text: Self.text(text, at: number), times: times)
        case .joined(let parts): .joined(parts.map { $0.filled(number) })
        case .list(let items): .list(items.map { $0.filled(number) })
        case .object(let members):
            .object(
                members.map { member in
                    let name = Located(Self.text(member.name.value, at: number), at: member.name.location)
                    return ExampleMember(name, isQuoted: member.isQuoted, member.value.filled(number))
                }
            )
        case .now, .absent, .counted: self
        }
    }
}
