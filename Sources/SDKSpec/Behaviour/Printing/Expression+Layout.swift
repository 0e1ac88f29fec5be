import YAMLDocument

extension Expression {
    /// The expression as it is written in a spec, with the places where it can be broken.
    var layout: TextLayout {
        switch kind {
        case .literal(let literal): .text(literal.text)
        case .name(let name): .text(name)
        case .impliedMember(let name): .text(".\(name)")
        case .member(let base, let name): .pieces([base.layout(.postfix), .text(".\(name)")])
        case .lookup(let base, let key):
            .pieces([base.layout(.postfix), .bracketed(open: "[", items: [key.layout], close: "]")])
        case .call(let callee, let arguments): Self.call(callee, arguments)
        case .comprehension(let function, let variable, let list, let body):
            .bracketed(
                open: "\(function)(",
                items: [.pieces([.text("\(variable) in "), list.layout, .text(":")]), body.layout],
                close: ")",
                separator: ""
            )
        case .unary(.not, let operand):
            .pieces([.text("not "), operand.layout(operand.binding == .negation ? .negation : .sum)])
        case .unary(.negative, let operand): .pieces([.text("-"), operand.negatedLayout])
        case .binary(let sign, let left, let right): Self.binary(sign, left, right)
        case .exists(let operand): .pieces([operand.layout(.sum), .text(" exists")])
        case .conditional(let condition, let then, let otherwise):
            .chain(
                .pieces([.text("if "), condition.layout(.disjunction)]),
                [("then", then.layout(.disjunction)), ("else", otherwise.layout)]
            )
        case .list(let items): .bracketed(open: "[", items: items.map(\.layout), close: "]")
        case .map(let entries):
            .bracketed(
                open: "{",
                items: entries.map { .pieces([$0.key.layout, .text(": "), $0.value.layout]) },
                close: "}"
            )
        }
    }

    /// The expression in parentheses, where what stands around it holds it more tightly than it holds together.
    private func layout(_ minimum: Binding) -> TextLayout {
        binding < minimum ? .bracketed(open: "(", items: [layout], close: ")") : layout
    }

    /// The layout behind a minus. A number written out, or one that it begins with, would be read as one below 0.
    private var negatedLayout: TextLayout {
        beginsWithNumber ? .bracketed(open: "(", items: [layout], close: ")") : layout(.postfix)
    }

    private var beginsWithNumber: Bool {
        switch kind {
        case .literal(let literal): literal.isNumber && !literal.isNegative
        case .member(let base, _), .lookup(let base, _): base.beginsWithNumber
        case .call(let callee, _): callee.beginsWithNumber
        case .name, .impliedMember, .comprehension, .unary, .binary, .exists, .conditional, .list, .map: false
        }
    }

    /// The layout of a place, and of all that takes no operators.
    var placeLayout: TextLayout { layout(.postfix) }

    private var binding: Binding {
        switch kind {
        case .conditional: .conditional
        case .binary(let sign, _, _): sign.binding
        case .unary(.not, _): .negation
        case .exists: .comparison
        case .unary(.negative, _): .signed
        case .literal(let literal): literal.isNegative ? .signed : .postfix
        case .name, .impliedMember, .member, .lookup, .call, .comprehension, .list, .map: .postfix
        }
    }

    private static func call(_ callee: Expression, _ arguments: [Argument]) -> TextLayout {
        // A unit such as `utf8-bytes` reads like a difference, which it isn't.
        let takesUnit = if case .name(BuiltInFunction.length.rawValue) = callee.kind { true } else { false }
        let items = arguments.map { argument -> TextLayout in
            if takesUnit, let unit = argument.value.hyphenatedName { return .text(unit) }
            guard let label = argument.label, !argument.value.isName(label) else { return argument.value.layout }
            return .pieces([.text("\(label): "), argument.value.layout])
        }
        return .pieces([callee.layout(.postfix), .bracketed(open: "(", items: items, close: ")")])
    }

    /// Whether it is that name and nothing else.
    func isName(_ name: String) -> Bool {
        guard case .name(let found) = kind else { return false }
        return found == name
    }

    /// Operators of one level stand in one chain. Where readers might doubt which of two goes first, parentheses say it,
    /// though the grammar knows.
    private static func binary(_ sign: BinaryOperator, _ left: Expression, _ right: Expression) -> TextLayout {
        let binding = sign.binding
        let minimum = binding.clearOperand
        guard binding != .comparison else {
            return .pieces([left.layout(minimum), .text(" \(sign.rawValue) "), right.layout(minimum)])
        }
        let last = (sign: sign.rawValue, operand: right.layout(minimum))
        if left.binding == binding, case .chain(let first, let rest) = left.layout {
            return .chain(first, rest + [last])
        }
        return .chain(left.layout(minimum), [last])
    }
}

extension String {
    /// The text in quotation marks, with escapes for what can't be seen.
    var quoted: String { "\"\(escaped)\"" }

    /// What stands between the quotation marks.
    var escaped: String {
        var text = ""
        let scalars = Array(unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            default:
                if scalars.isFlawed(at: place) || (scalar.isJoiner && !Self.isJoined(place, scalars)) {
                    text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text
    }

    /// Whether letters that are written as themselves stand on both sides.
    private static func isJoined(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        [place - 1, place + 1].allSatisfy { beside in
            guard scalars.indices.contains(beside) else { return false }
            let scalar = scalars[beside]
            return !scalar.isASCII && !scalar.isFlawed && !scalar.isJoiner
        }
    }
}
