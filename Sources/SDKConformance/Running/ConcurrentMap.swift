/// Does something to each of many values, a few of them side by side, and keeps their order.
struct ConcurrentMap: Sendable {
    private let width: Int

    /// - Parameter width: How many are under way at once.
    init(_ width: Int) { self.width = max(width, 1) }

    func map<Value: Sendable, Result: Sendable>(
        _ values: [Value],
        _ transform: @escaping @Sendable (Value) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results: [Result?] = Array(repeating: nil, count: values.count)
            var next = 0
            func start() {
                guard next < values.count else { return }
                let index = next
                next += 1
                group.addTask { (index, await transform(values[index])) }
            }
            for _ in 0..<width { start() }
            while let (index, result) = await group.next() {
                results[index] = result
                start()
            }
            return results.compactMap(\.self)
        }
    }
}
