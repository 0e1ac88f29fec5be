/// A topic that gives the order of its methods gives it whole.
struct TopicOrder: Rule {
    static let summary = "The `methods` of a topic are exactly those that name it as theirs, each once."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let specification = context.specification
        for topic in specification.topics where !topic.methods.isEmpty {
            checkNames(in: topic, context.index, into: &diagnostics)
            let methods = specification.methods.filter { $0.topic == topic.title.value }
            for method in unplaced(methods, in: topic, context.index) {
                diagnostics.add(
                    finding(
                        "`\(method.name.value)` has no place among the methods of its topic",
                        at: method.name.location,
                        notes: [Diagnostic.Note("the topic stands here", at: topic.title.location)],
                        help: "add it to the topic's `methods` where people come to use it"
                    )
                )
            }
        }
    }

    /// The methods of a topic that its order doesn't name, but for what a name means there that is no method's.
    private func unplaced(
        _ methods: [MethodDeclaration],
        in topic: TopicDeclaration,
        _ index: SpecificationIndex
    ) -> [MethodDeclaration] {
        let named = Set(topic.methods.map(\.value))
        let unplaced = methods.filter { !named.contains($0.name.value) }
        var meant: Set<String> = []
        for name in named where index.methods[name] == nil {
            let near = closest(to: name, in: unplaced.map(\.name.value)) ?? closest(to: name, in: index.methods.keys)
            // One that was renamed may be any of them; what has its place already isn't meant.
            guard let near, !named.contains(near) else { return [] }
            meant.insert(near)
        }
        return unplaced.filter { !meant.contains($0.name.value) }
    }

    private func checkNames(
        in topic: TopicDeclaration,
        _ index: SpecificationIndex,
        into diagnostics: inout Diagnostics
    ) {
        let named = Set(topic.methods.map(\.value))
        var first: [String: SourceLocation] = [:]
        for name in topic.methods {
            if let location = first[name.value] {
                let notes = [Diagnostic.Note("it stands here first", at: location)]
                diagnostics.add(finding("`\(name.value)` stands here twice", at: name.location, notes: notes))
                continue
            }
            first[name.value] = name.location
            guard let method = index.methods[name.value] else {
                let others = index.methods.keys.sorted().filter { !named.contains($0) }
                diagnostics.add(unknown("method", name, among: others))
                continue
            }
            // That there is no such topic is told where it is named.
            let isKnown = index.specification.topics.contains { $0.title.value == method.topic }
            guard method.topic != topic.title.value, isKnown else { continue }
            let help = "its topic is `\(method.topic)`"
            diagnostics.add(finding("`\(name.value)` is of another topic", at: name.location, help: help))
        }
    }
}
