import SDKSpec

extension ReferencePage {
    /// What a limit demands, its figures set so that the eye finds them, and what happens beyond.
    func limit(_ limit: Limit) -> String {
        "<span class=figure>\(Self.figures(text(limit.demand)))</span> \(consequence(of: limit))"
    }

    /// What happens beyond a limit.
    func consequence(of limit: Limit) -> String {
        let error = errorCode(error(of: limit))
        return switch limit.excess {
        case .reject: "else \(error)"
        case .truncate where limit.refusal != nil: "what is beyond is left out, less ends in \(error)"
        case .truncate: "what is beyond is left out"
        case .clamp: "beyond, the nearest bound is taken"
        }
    }

    /// What a breach of a limit ends in.
    private func error(of limit: Limit) -> String {
        limit.error?.value ?? site.input.specification.product.argumentError.value
    }

    /// Whether a breach of a limit ends in what calls with wrong arguments end in.
    func isOrdinary(_ limit: Limit) -> Bool {
        limit.excess == .reject && error(of: limit) == site.input.specification.product.argumentError.value
    }

    /// Text with its numbers set apart, those that stand as words of their own: `UTF-8` isn't one, `-0.5` is.
    static func figures(_ html: String) -> String {
        html.split(separator: " ", omittingEmptySubsequences: false)
            .map { word in
                guard word.drop(while: { $0 == "-" }).first?.isNumber == true else { return String(word) }
                var number = word.prefix { $0.isNumber || "^-+.,e".contains($0) }
                // A sign of the sentence, or a range that goes on.
                while let last = number.last, !last.isNumber { number.removeLast() }
                return "<b>\(number)</b>\(word.dropFirst(number.count))"
            }
            .joined(separator: " ")
    }
}
