import Language
import LanguageMock
import Testing

@Suite("Lists whose pages are counted")
struct CountedPagesTests {
    private func ann() async throws -> LanguageMock {
        let ann = LanguageWorld().device("ann")
        try await ann.enter(personID: "ann")
        return ann
    }

    @Test("are walked through to their end, be they empty", arguments: 0...5)
    func walk(count: Int) async throws {
        let ann = try await ann()
        let numbers = Array(0..<count)
        var turned: [Int] = []
        for try await number in ann.turned(numbers: numbers) { turned.append(number) }
        #expect(turned == numbers)
        var skipped: [Int] = []
        for try await number in ann.skipped(numbers: numbers) { skipped.append(number) }
        #expect(skipped == numbers)
    }

    @Test("begin where they are told to, and ask for no page behind the last")
    func start() async throws {
        let ann = try await ann()
        var pages: [[Int]] = []
        for try await page in ann.turned(numbers: [1, 2, 3, 4, 5], page: 2).pages { pages.append(page) }
        for try await page in ann.skipped(numbers: [1, 2, 3, 4, 5], offset: 2).pages { pages.append(page) }
        #expect(pages == [[3, 4], [5], [3, 4], [5]])
        for try await page in ann.turned(numbers: [1], page: .max).pages { pages.append(page) }
        #expect(pages.count == 5 && pages.last == [])
    }
}
