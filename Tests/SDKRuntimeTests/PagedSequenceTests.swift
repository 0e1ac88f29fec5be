import SDKRuntime
import Synchronization
import Testing

@Suite("Lists in pages")
struct PagedSequenceTests {
    /// Numbers below a limit, three a page, and what was asked for.
    private final class Shelf: Sendable {
        let asked = Mutex<[Int]>([])
        let limit: Int
        let broken: Int?

        init(limit: Int, broken: Int? = nil) {
            (self.limit, self.broken) = (limit, broken)
        }

        func page(from start: Int) throws(SDKError) -> (items: [Int], next: Int, isLast: Bool) {
            asked.withLock { $0.append(start) }
            if start == broken { throw .transport("lost") }
            let end = min(start + 3, limit)
            return (Array(start..<end), end, end == limit)
        }

        var numbers: PagedSequence<Int, SDKError> {
            PagedSequence(from: 0) { [self] start throws(SDKError) in try page(from: start) }
        }
    }

    @Test("all items come, page after page")
    func all() async throws {
        let shelf = Shelf(limit: 8)
        var found: [Int] = []
        for try await number in shelf.numbers { found.append(number) }
        #expect(found == Array(0..<8))
        #expect(shelf.asked.withLock(\.self) == [0, 3, 6])
    }

    @Test("pages that nobody looks at aren't asked for")
    func lazy() async throws {
        let shelf = Shelf(limit: 100)
        for try await number in shelf.numbers where number == 3 { break }
        #expect(shelf.asked.withLock(\.self) == [0, 3])
    }

    @Test("each loop begins anew")
    func anew() async throws {
        let shelf = Shelf(limit: 3)
        let numbers = shelf.numbers
        for _ in 0..<2 { for try await _ in numbers {} }
        #expect(shelf.asked.withLock(\.self) == [0, 0])
    }

    @Test("pages can be looked at as such, empty ones too")
    func pages() async throws {
        var pages: [[Int]] = []
        for try await page in Shelf(limit: 4).numbers.pages { pages.append(page) }
        for try await page in Shelf(limit: 0).numbers.pages { pages.append(page) }
        #expect(pages == [[0, 1, 2], [3], []])
    }

    @Test(
        "a service that leads back to a page which was there ends the list with an error, after that page's items",
        arguments: [([1, 1], [0, 1]), ([1, 2, 1], [0, 1, 2]), ([0], [0]), ([1, 2, 3, 4, 5, 3], nil)]
            as [([Int], [Int]?)]
    )
    func circle(nextPages: [Int], items: [Int]?) async throws {
        let numbers = PagedSequence<Int, SDKError>(from: 0) { page throws(SDKError) in
            (items: [page], next: nextPages[page < nextPages.count ? page : nextPages.count - 1], isLast: false)
        }
        var found: [Int] = []
        let error = await #expect(throws: SDKError.self) {
            for try await number in numbers { found.append(number) }
        }
        #expect(error?.kind == .decoding)
        if let items { #expect(found == items) }
    }

    @Test("cursors of several parts are compared part by part")
    func pairs() async throws {
        let pages = PagedSequence<String, SDKError>(from: (0, "a"), isSame: ==) { cursor throws(SDKError) in
            (items: ["\(cursor.0)\(cursor.1)"], next: (cursor.0, cursor.1 + "b"), isLast: cursor.1.count == 3)
        }
        var found: [String] = []
        for try await item in pages { found.append(item) }
        #expect(found == ["0a", "0ab", "0abb"])
    }

    @Test("an error ends the list for whoever meets it")
    func failing() async throws {
        var numbers = Shelf(limit: 8, broken: 3).numbers.makeAsyncIterator()
        for expected in 0..<3 { #expect(try await numbers.next() == expected) }
        await #expect(throws: SDKError.self) { try await numbers.next() }
        #expect(try await numbers.next() == nil)
    }
}
