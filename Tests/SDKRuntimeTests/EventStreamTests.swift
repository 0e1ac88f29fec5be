import SDKRuntime
import Testing

@Suite("Event streams")
struct EventStreamTests {
    @Test("everybody gets everything from then on, in order")
    func order() async {
        let hub = EventHub<Int>()
        let early = hub.stream()
        hub.send(1)
        let late = hub.stream()
        for number in 2...100 { hub.send(number) }
        hub.finish()
        hub.send(101)
        #expect(await Self.all(early) == Array(1...100))
        #expect(await Self.all(late) == Array(2...100))
        #expect(await Self.all(hub.stream()) == [])
        #expect(await Self.all(EventStream<Int>.finished) == [])
    }

    @Test("a stream that is full misses what comes, which is told once for each time that it is full")
    func full() async {
        let hub = EventHub<Int>(mostKept: 3)
        let stream = hub.stream()
        let other = hub.stream()
        #expect((1...3).map { hub.send($0) } == [false, false, false])
        #expect(other.drain() == [1, 2, 3])
        #expect((4...6).map { hub.send($0) } == [true, false, false])
        #expect(other.drain() == [4, 5, 6])
        var taken = stream.makeAsyncIterator()
        #expect(await taken.next() == 1)
        #expect((7...8).map { hub.send($0) } == [false, true])
        #expect(stream.drain() == [2, 3, 7])
        #expect(!hub.send(9))
        #expect(stream.drain() == [9])
    }

    @Test("what comes while somebody waits reaches them")
    func waiting() async {
        let hub = EventHub<Int>()
        let stream = hub.stream()
        let reader = Task { await Self.all(stream) }
        for number in 0..<1000 {
            hub.send(number)
            if number.isMultiple(of: 50) { await Task.yield() }
        }
        hub.finish()
        #expect(await reader.value == Array(0..<1000))
    }

    @Test("two readers of one stream share its events")
    func sharing() async {
        let hub = EventHub<Int>()
        let stream = hub.stream()
        async let first = Self.all(stream)
        async let second = Self.all(stream)
        for number in 0..<100 { hub.send(number) }
        hub.finish()
        #expect(await (first + second).sorted() == Array(0..<100))
    }

    @Test("a cancelled reader stops and leaves the rest")
    func cancellation() async {
        let hub = EventHub<Int>()
        let stream = hub.stream()
        let reader = Task { await Self.all(stream) }
        await Task.yield()
        reader.cancel()
        #expect(await reader.value == [])
        hub.send(1)
        #expect(stream.drain() == [1])
    }

    @Test("a reader that is cancelled before it starts doesn't wait", .timeLimit(.minutes(1)))
    func cancelledBefore() async {
        let hub = EventHub<Int>()
        let stream = hub.stream()
        let reader = Task {
            while !Task.isCancelled { await Task.yield() }
            return await Self.all(stream)
        }
        reader.cancel()
        #expect(await reader.value == [])
    }

    @Test("draining takes what is there and doesn't wait")
    func draining() async {
        let hub = EventHub<Int>()
        let stream = hub.stream()
        #expect(stream.drain() == [])
        hub.send(1)
        hub.send(2)
        #expect(stream.drain() == [1, 2])
        #expect(stream.drain() == [])
        hub.send(3)
        hub.finish()
        #expect(await Self.all(stream) == [3])
    }

    @Test("streams can be turned into others")
    func mapping() async {
        let hub = EventHub<Int>()
        let texts = hub.stream().map { "\($0)" }
        let even = hub.stream().compactMap { $0.isMultiple(of: 2) ? $0 : nil }
        let drained = hub.stream().map { $0 * 10 }.compactMap { $0 > 20 ? $0 : nil }
        for number in 1...4 { hub.send(number) }
        hub.finish()
        #expect(await Self.all(texts) == ["1", "2", "3", "4"])
        #expect(await Self.all(even) == [2, 4])
        #expect(drained.drain() == [30, 40])
    }

    @Test("a hub that is let go ends its streams")
    func letGo() async {
        var hub: EventHub<Int>? = EventHub()
        let stream = hub?.stream()
        hub?.send(1)
        hub = nil
        #expect(await Self.all(stream ?? .finished) == [1])
    }

    @Test("a stream that is let go isn't kept")
    func forgotten() {
        final class Token: Sendable {}
        let hub = EventHub<Token>()
        var stream: EventStream<Token>? = hub.stream()
        weak var seen: Token?
        do {
            let token = Token()
            seen = token
            hub.send(token)
        }
        #expect(seen != nil)
        #expect(stream != nil)
        stream = nil
        #expect(seen == nil)
    }

    @Test("all streams agree on the order of what is sent at once")
    func agreement() async {
        let hub = EventHub<Int>()
        let streams = (0..<3).map { _ in hub.stream() }
        await withTaskGroup { group in
            for sender in 0..<4 { group.addTask { for number in 0..<50 { hub.send(sender * 100 + number) } } }
        }
        let received = streams.map { $0.drain() }
        #expect(received[0].count == 200)
        #expect(received[1] == received[0])
        #expect(received[2] == received[0])
    }

    @Test("what was taken isn't held any longer, but for as much as is still to be taken")
    func release() async {
        final class Payload: Sendable {}
        let hub = EventHub<Payload>()
        let stream = hub.stream()
        weak var first: Payload?
        do {
            let payload = Payload()
            first = payload
            hub.send(payload)
        }
        for _ in 1..<10 { hub.send(Payload()) }
        var iterator = stream.makeAsyncIterator()
        for _ in 0..<6 { _ = await iterator.next() }
        #expect(first == nil)
        #expect(stream.drain().count == 4)
    }

    private static func all<Element: Sendable>(_ stream: EventStream<Element>) async -> [Element] {
        var elements: [Element] = []
        for await element in stream { elements.append(element) }
        return elements
    }
}
