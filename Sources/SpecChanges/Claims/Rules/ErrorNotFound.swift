import SDKSpec

/// An error isn't where it is said to come from.
struct ErrorNotFound: DriftRule {
    static let summary = """
        The section that an error, or a failure of a call, cites has the error's code or one of its constants. An error \
        without a code is the client's own; no page can name it.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        context.claims([.failure, .error], on: page).compactMap { claim in
            let name = claim.fact.kind == .failure ? claim.fact.value : claim.fact.holder.name
            guard let error = context.index.errors[name], let code = error.code else { return nil }
            guard !claim.isBacked(by: ["\(code)"] + error.constants.values), !claim.names(code) else { return nil }
            return unbacked(
                claim,
                "doesn't name the error \(code)",
                said: "\(code)",
                naming: DriftTopic(.error, "\(code)"),
                on: page
            )
        }
    }
}

extension Claim {
    /// Whether one of the sections has a code in the way in which pages of its layout write codes.
    fileprivate func names(_ code: Int) -> Bool {
        sections.contains { _, section in section.words.errors.said.contains { $0.text == "\(code)" } }
    }
}
