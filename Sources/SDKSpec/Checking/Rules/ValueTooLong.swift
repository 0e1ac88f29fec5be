/// What stands for a long text or a long list isn't longer than cases carry.
struct ValueTooLong: Rule {
    static let summary =
        "A repeated text has a million bytes at most, the texts of a value ten million together, its lists 100,000 items: "
        + "more than that no case carries."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (method, overload) in context.overloads {
            let arguments = (overload.example?.arguments ?? []) + (method.quota?.fill ?? [])
            for argument in arguments { _ = size(of: argument.value, into: &diagnostics) }
        }
        for step in context.steps {
            step.forEachGiven { _ = size(of: $0, into: &diagnostics) }
            step.forEachClaim { _ = size(of: $0, into: &diagnostics) }
        }
    }

    /// The size of what a value stands for; nothing where it is too large, which is reported.
    private func size(of value: Located<ExampleValue>, into diagnostics: inout Diagnostics) -> Size {
        let size: Size
        switch value.value {
        case .repeated(let text, let times):
            let bytes = Size(bytes: text.utf8.count).times(times).bytes
            guard bytes <= CaseBudget.largestSize else {
                return refuse("a text has at most \(CaseBudget.largestSize) bytes", value, into: &diagnostics)
            }
            size = Size(bytes: bytes)
        case .scalar(let text, _): size = Size(bytes: text.utf8.count)
        case .counted(let item, let times, _):
            size = self.size(of: item, into: &diagnostics).adding(Size(items: 1)).times(times)
        case .list(let items):
            size = items.reduce(Size(items: items.count)) { $0.adding(self.size(of: $1, into: &diagnostics)) }
        case .joined(let parts): size = parts.reduce(Size()) { $0.adding(self.size(of: $1, into: &diagnostics)) }
        case .object(let members):
            size = members.reduce(Size()) { $0.adding(self.size(of: $1.value, into: &diagnostics)) }
        case .reference, .now, .absent: size = Size()
        }
        if size.items > CaseBudget.mostItems {
            let message = "a list has at most \(CaseBudget.mostItems) items, those of the lists in it included,"
            return refuse(message, value, into: &diagnostics)
        }
        if size.bytes > CaseBudget.mostBytes {
            let message = "the texts of a value have at most \(CaseBudget.mostBytes) bytes"
            return refuse(message, value, into: &diagnostics)
        }
        return size
    }

    /// Reports a value that is too large; what it is in isn't reported for the same reason.
    private func refuse(
        _ message: String,
        _ value: Located<ExampleValue>,
        into diagnostics: inout Diagnostics
    ) -> Size {
        let help = "a smaller number of `times` shows the same"
        diagnostics.add(finding("\(message) in examples and stories", at: value.location, help: help))
        return Size()
    }
}

/// How much a value stands for.
private struct Size {
    /// The items of its lists.
    var items = 0
    /// The bytes of its texts.
    var bytes = 0

    func adding(_ other: Size) -> Size { Size(items: items + other.items, bytes: bytes + other.bytes) }

    /// So many of it; the largest number stands for any that is larger.
    func times(_ count: Int) -> Size { Size(items: Self.product(items, count), bytes: Self.product(bytes, count)) }

    private static func product(_ one: Int, _ other: Int) -> Int {
        let (product, isOverflowing) = one.multipliedReportingOverflow(by: other)
        return isOverflowing ? .max : product
    }
}
