import Foundation

/// A made-up spec of any size: each method has six parameters, a result of five fields, an error, a behaviour and a
/// scenario.
struct SyntheticSpec {
    let methods: Int

    /// Writes the spec into a folder, a hundred methods a file.
    func write(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Self.head.write(to: folder.appending(path: "sdk.yaml"), atomically: false, encoding: .utf8)
        for start in stride(from: 0, to: methods, by: 100) {
            let numbers = start..<min(start + 100, methods)
            let sections = [
                section("types", numbers, type), section("errors", numbers, error), section("methods", numbers, method),
                section("scenarios", numbers, scenario),
            ]
            let file = folder.appending(path: "methods-\(start).yaml")
            try sections.joined(separator: "\n").write(to: file, atomically: false, encoding: .utf8)
        }
    }

    private static let head = """
        sdk:
          name: Synthetic
          prefix: Synthetic
          title: Synthetic
          version: "1"
          summary: A spec of any size.
          surfaces: {web: Web}
          userType: UserID
          argumentError: invalidArgument
        sources:
          page: {title: Page, kind: page, url: https://example.org}
        types:
          UserID: {summary: A user., identifier: {}, source: page#types}
        errors:
          invalidArgument: {summary: An argument is wrong., source: page#errors}
        state:
          device: {isOpen: {type: Bool, default: "false", summary: Whether it is open.}}
          user: {total: {type: Int, default: "0", summary: A sum.}}
          world: {counts: {type: "{String: Int}", default: "{}", summary: Counts by name.}}

        """

    private func section(_ name: String, _ numbers: Range<Int>, _ entry: (Int) -> String) -> String {
        "\(name):\n" + numbers.map(entry).joined(separator: "\n") + "\n"
    }

    private func type(_ number: Int) -> String {
        """
          Result\(number):
            summary: What method \(number) answers.
            source: page#method\(number)
            fields:
              name: {type: String, default: '""', summary: The name.}
              count: {type: Int, default: "0", summary: How many there are.}
              isNew: {type: Bool, default: "false", summary: Whether it is new.}
              owner: {type: "UserID?", summary: Whose it is.}
              tags: {type: "[String]", default: "[]", summary: Its tags.}
        """
    }

    private func error(_ number: Int) -> String {
        """
          failure\(number):
            code: \(1000 + number)
            summary: What method \(number) fails with.
            source: page#method\(number)
        """
    }

    private func method(_ number: Int) -> String {
        """
          method\(number):
            topic: Topic \(number / 100)
            summary: Counts under a name, the \(number)th way.
            source: page#method\(number)
            surfaces: {web: method\(number)}
            parameters:
              name: {type: String, nonEmpty: true, summary: The name., limit: {max: 32, unit: utf8-bytes}}
              count: {type: Int, default: "1", summary: How many.}
              isNew: {type: Bool, default: "false", summary: Whether it is new.}
              owner: {type: "UserID?", summary: Whose it is.}
              tags: {type: "[String]", default: "[]", summary: Its tags.}
              weight: {type: Double, default: "1", summary: How much it weighs.}
            returns: Result\(number)
            behaviour: |
              fail failure\(number) when count < 0
              set world.counts[name] to (world.counts[name] ?? 0) + count
              return Result\(number)(name: name, count: world.counts[name] ?? 0, isNew: isNew, owner: owner, tags: tags)
            example: {as: alice, with: {name: first}}
        """
    }

    private func scenario(_ number: Int) -> String {
        """
          method\(number)-counts:
            summary: It counts, and refuses to count down.
            steps:
              - alice: method\(number)
                with: {name: first, count: 2}
                returns: {name: first, count: 2}
              - alice: method\(number)
                with: {name: first, count: "-1"}
                fails: failure\(number)
        """
    }
}
