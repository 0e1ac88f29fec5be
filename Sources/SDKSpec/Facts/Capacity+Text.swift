extension Rate {
    /// What a rate counts: `calls in 5 s, per user, with those of setAttributes`.
    package func unitText(at method: String) -> String {
        let others = partners(of: method)
        let together = others.isEmpty ? "" : ", with those of \(others.joined(separator: ", "))"
        return "\(calls == 1 ? "call" : "calls") in \(seconds) s, per \(scope.rawValue)\(together)"
    }
}

extension Quota {
    /// What the quota claims: `20`, by edition `free 10, premium 20`, or the name of a constant.
    package var valueText: String {
        if let constant { return constant.value }
        return
            maximum
            .map { $0.edition == Self.everyEdition ? "\($0.count)" : "\($0.edition) \($0.count)" }
            .joined(separator: ", ")
    }
}
