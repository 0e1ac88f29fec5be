extension ResolvedBehaviour {
    /// The procedures that are performed, and those that they perform, each once and the nearest first.
    ///
    /// - Parameter performed: The names of those that are performed directly, such as ``Body/performed``.
    package func procedures(reachedFrom performed: [String]) -> [(name: String, body: Body)] {
        var reached: [(name: String, body: Body)] = []
        var visited: Set<String> = []
        var waiting = performed[...]
        while let name = waiting.popFirst() {
            // One may put itself off.
            guard visited.insert(name).inserted, let body = procedures[name] else { continue }
            reached.append((name, body))
            waiting += body.performed
        }
        return reached
    }
}
