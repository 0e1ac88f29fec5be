/// A list that comes in pages, item by item: the next page is asked for once the items of the one before are used up.
///
/// ```swift
/// for try await message in chat.messages(conversationID: .c2c("bob")) {
///     show(message)
///     if message.time < yesterday { break }  // pages that nobody looks at aren't asked for
/// }
/// ```
///
/// Each loop begins anew at the first page. An error ends the loop that meets it. A service that leads back to a page
/// which it has given before ends it with an error too, instead of never.
public struct PagedSequence<Element: Sendable, Failure: SDKErrorProtocol>: AsyncSequence, Sendable {
    /// The pages themselves, for who shows one after the other.
    public let pages: Pages

    /// Makes a sequence of pages.
    ///
    /// - Parameters:
    ///   - cursor: Where the first page begins.
    ///   - page: Asks for the page that begins at a cursor: its items, where the next one begins, and whether there is none.
    public init<Cursor: Sendable & Equatable>(
        from cursor: Cursor,
        page: @escaping @Sendable (Cursor) async throws(Failure) -> (items: [Element], next: Cursor, isLast: Bool)
    ) {
        self.init(from: cursor, isSame: { $0 == $1 }, page: page)
    }

    /// Makes a sequence of pages whose cursor is made of several.
    ///
    /// - Parameters:
    ///   - cursor: Where the first page begins.
    ///   - isSame: Whether two cursors are the same.
    ///   - page: Asks for the page that begins at a cursor: its items, where the next one begins, and whether there is none.
    public init<Cursor: Sendable>(
        from cursor: Cursor,
        isSame: @escaping @Sendable (Cursor, Cursor) -> Bool,
        page: @escaping @Sendable (Cursor) async throws(Failure) -> (items: [Element], next: Cursor, isLast: Bool)
    ) {
        pages = Pages(first: Self.load(from: cursor, PageTrail(start: cursor, isSame: isSame), page))
    }

    /// Starts at the first page.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

    /// Takes item after item.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var pages: Pages.Iterator
        private var items: ArraySlice<Element> = []

        fileprivate init(pages: Pages.Iterator) { self.pages = pages }

        /// The next item; nil after the last one.
        public mutating func next() async throws(Failure) -> Element? {
            try await next(isolation: nil)
        }

        /// The next item; nil after the last one.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(Failure) -> Element? {
            while items.isEmpty {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = page[...]
            }
            return items.popFirst()
        }
    }
}

extension PagedSequence {
    /// Asks for a page.
    fileprivate typealias Load = @Sendable () async throws(Failure) -> Page

    /// A page that knows how the next one is asked for, so that nobody else has to know what a cursor is.
    fileprivate struct Page: Sendable {
        let items: [Element]
        let next: Load?
    }

    private static func load<Cursor: Sendable>(
        from cursor: Cursor,
        _ trail: PageTrail<Cursor>,
        _ page: @escaping @Sendable (Cursor) async throws(Failure) -> (items: [Element], next: Cursor, isLast: Bool)
    ) -> Load {
        { () async throws(Failure) in
            let (items, next, isLast) = try await page(cursor)
            if isLast { return Page(items: items, next: nil) }
            var trail = trail
            guard trail.goOn(to: next) else {
                return Page(items: items) { () async throws(Failure) in throw Failure(.endlessPages) }
            }
            return Page(items: items, next: load(from: next, trail, page))
        }
    }

    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        fileprivate let first: Load

        /// Starts at the first page.
        public func makeAsyncIterator() -> Iterator { Iterator(load: first) }

        /// Takes page after page.
        public struct Iterator: AsyncIteratorProtocol {
            fileprivate var load: Load?

            /// The items of the next page, perhaps none; nil after the last page.
            public mutating func next() async throws(Failure) -> [Element]? {
                try await next(isolation: nil)
            }

            /// The items of the next page, perhaps none; nil after the last page.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws(Failure) -> [Element]? {
                guard let load else { return nil }
                // Whoever goes on after an error finds the end instead of the same page again.
                self.load = nil
                let page = try await load()
                self.load = page.next
                return page.items
            }
        }
    }
}
