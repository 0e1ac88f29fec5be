extension Statement {
    /// The statement's own words, without the reason behind them and the blocks under them.
    var head: TextLayout {
        switch kind {
        case .fail(let error, let condition, let negated):
            .pieces([.text("fail \(error.value)")] + Self.part(negated ? "unless" : "when", condition?.layout))
        case .notModelled: .text("not modelled")
        case .let(let name, let value, let error):
            Self.binding(.pieces([.text("let \(name.value) = "), value.layout]), orFail: error)
        case .set(let place, let value):
            .pieces([.text("set "), place.placeLayout, .text(" to "), value.layout])
        case .update(let place, let fields):
            .pieces([.text("update "), place.placeLayout, .text(" with "), .listed(fields.map { .text($0.value) })])
        case .ensure(let place): .pieces([.text("ensure "), place.placeLayout, .text(" exists")])
        case .add(let value, let place):
            .pieces([.text("add "), value.layout, .text(" to "), place.placeLayout])
        case .remove(let value, let place):
            .pieces([.text("remove "), value.layout, .text(" from "), place.placeLayout])
        case .if(let condition, _, _): .pieces([.text("if "), condition.layout])
        case .for(let variable, let list, _): .pieces([.text("for \(variable.value) in "), list.layout])
        case .emit(let event, let audience, let payload):
            .pieces(
                [.text("emit \(event.value)")] + Self.part("to", audience.layout) + Self.part("with", payload?.layout)
            )
        case .perform(let call): call.layout
        case .after(let seconds, _): .pieces([.text("after "), seconds.layout, .text(" seconds")])
        case .return(let value): .pieces([.text("return")] + (value.map { [.text(" "), $0.layout] } ?? []))
        }
    }

    private static func binding(_ binding: TextLayout, orFail error: Located<String>?) -> TextLayout {
        error.map { .chain(binding, [("or fail", .text($0.value))]) } ?? binding
    }

    private static func part(_ word: String, _ layout: TextLayout?) -> [TextLayout] {
        layout.map { [.text(" \(word) "), $0] } ?? []
    }
}

extension Statement.Audience {
    /// Who receives the event; nil for those who do where nobody is named.
    fileprivate var layout: TextLayout? {
        switch self {
        case .me: nil
        case .thisDevice: .text("thisDevice")
        case .myOtherDevices: .text("myOtherDevices")
        case .expression(let expression): expression.layout
        }
    }
}
