/// Events as they come, for `for await`. It never fails; it ends when its source is finished or the task is cancelled.
///
/// What comes between making the stream and looking at it is kept. Each event is handed out once: two loops over the
/// same stream share its events, so whoever wants all of them asks for a stream of their own.
///
/// ```swift
/// for await event in chat.events() {
///     if case .messageReceived(let messages) = event { show(messages) }
/// }
/// ```
public struct EventStream<Element: Sendable>: AsyncSequence, Sendable {
    /// A stream doesn't fail.
    public typealias Failure = Never

    private let takeNext: @Sendable () async -> Element?
    private let takeAll: @Sendable () -> [Element]

    /// Makes a stream of what a buffer gets. The stream keeps the buffer alive, not the other way round.
    init(_ buffer: EventBuffer<Element>) {
        self.init(takeNext: buffer.next, takeAll: buffer.drain)
    }

    private init(
        takeNext: @escaping @Sendable () async -> Element?,
        takeAll: @escaping @Sendable () -> [Element]
    ) {
        self.takeNext = takeNext
        self.takeAll = takeAll
    }

    /// A stream without events that has ended.
    public static var finished: EventStream {
        EventStream(takeNext: { nil }, takeAll: { [] })
    }

    /// The events that have come and that nobody has taken yet, without waiting for more.
    ///
    /// Made for test runners, which want to know what one call caused.
    public func drain() -> [Element] { takeAll() }

    /// The same events in another form.
    public func map<Other: Sendable>(_ transform: @escaping @Sendable (Element) -> Other) -> EventStream<Other> {
        compactMap(transform)
    }

    /// The events for which the transform gives something, in that form.
    public func compactMap<Other: Sendable>(
        _ transform: @escaping @Sendable (Element) -> Other?
    ) -> EventStream<Other> {
        EventStream<Other>(
            takeNext: { [takeNext] in
                while let element = await takeNext() {
                    if let other = transform(element) { return other }
                }
                return nil
            },
            takeAll: { [takeAll] in takeAll().compactMap(transform) }
        )
    }

    /// Starts taking events.
    public func makeAsyncIterator() -> Iterator { Iterator(takeNext: takeNext) }

    /// Takes events one after the other.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let takeNext: @Sendable () async -> Element?

        /// The next event, as soon as there is one; nil at the end.
        public mutating func next() async -> Element? { await takeNext() }

        /// The next event, as soon as there is one; nil at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Element? { await takeNext() }
    }
}
