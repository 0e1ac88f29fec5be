import SDKRuntime

extension ConformanceReport {
    /// The report for tools: one line of JSON.
    ///
    /// - Parameter places: Where cases and facts stand.
    public func json(places: ReportPlaces = ReportPlaces()) -> String {
        let object: WireMembers = [
            "isSuccess": isSuccess.wire,
            "cases": .object(counts(results)),
            "topics": .array(topics.map(topic)),
            "failures": .array(failures.compactMap { Self.failure($0, places) }),
            "passedAgainstTheList": unexpectedPasses.map(\.id).wire,
            "skipped": .array(skipped.map { ["id": $0.id.wire, "reason": ($0.reasonSkipped ?? "").wire] }),
            "uncoveredFacts": .array(uncoveredFacts.map { Self.object($0.id, places.facts[$0.id]) }),
        ]
        return WireValue.object(object).json
    }

    private func topic(_ topic: TopicResults) -> WireValue {
        var members = counts(topic.results)
        members["topic"] = topic.topic.wire
        members["methods"] = .array(
            topic.methods.compactMap { method, results in
                guard let method else { return nil }
                var members = counts(results)
                members["method"] = method.wire
                return .object(members)
            }
        )
        return .object(members)
    }

    private func counts(_ results: [CaseResult]) -> WireMembers { VerdictCounts(results, expectedFailures).wire }

    private static func failure(_ result: CaseResult, _ places: ReportPlaces) -> WireValue? {
        guard case .failed(let failure) = result.verdict,
            case .object(var members) = object(result.id, places.cases[result.id])
        else { return nil }
        members["summary"] = result.summary.wire
        members["phase"] = failure.phase.rawValue.wire
        members["step"] = failure.step.wire
        members["action"] = failure.action.wire
        members["expected"] = failure.expected.wire
        members["found"] = failure.found.wire
        members["facts"] = result.facts.wire
        return .object(members)
    }

    private static func object(_ id: String, _ place: String?) -> WireValue {
        place.map { ["id": id.wire, "place": $0.wire] } ?? ["id": id.wire]
    }
}
