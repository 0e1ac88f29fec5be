import SDKSpec

/// Lines of data that stand in one text of a generated file.
struct DataPiece: Equatable {
    /// The name of the constant.
    let name: String
    /// What the lines are about.
    let title: String
    /// The lines as a literal.
    let text: String

    /// A text of more bytes is split; compilers and reviewers both prefer it so.
    static let mostBytes = 60_000

    /// Lines in pieces by their topic, topics in the order in which they come up first.
    static func pieces(of lines: some Sequence<(topic: String, line: String)>) -> [DataPiece] {
        var topics: [Topic] = []
        var places: [String: Int] = [:]
        for (title, line) in lines {
            let place = places[title] ?? topics.count
            if place == topics.count {
                topics.append(Topic(title: title))
                places[title] = place
            }
            topics[place].add(line)
        }
        // `all` is the list of the pieces.
        var names: Set<String> = ["all", "init", "self"]
        return topics.flatMap { topic in
            topic.texts.map { DataPiece(name: unusedName(of: topic.title, &names), title: topic.title, text: $0) }
        }
    }

    private static func unusedName(of topic: String, _ names: inout Set<String>) -> String {
        var name = name(of: topic)
        var number = 1
        while !names.insert(name).inserted {
            number += 1
            name = "\(self.name(of: topic))\(number)"
        }
        return name
    }

    /// A topic as a Swift name: `Conversation groups` is `conversationGroups`.
    private static func name(of topic: String) -> String {
        let words = topic.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let name = words.enumerated().map { $0 == 0 ? $1.lowercased() : $1.upperFirst }.joined()
        guard let first = name.first, first.isLetter else { return "part\(name)" }
        return name
    }
}

extension DataPiece {
    /// The lines of a topic. They become texts as they come, so that no more than those of one text are kept beside it.
    private struct Topic {
        let title: String
        private var full: [String] = []
        private var lines: [String] = []
        private var size = 0

        init(title: String) {
            self.title = title
        }

        /// The lines as literals.
        var texts: [String] { full + [text] }

        private var text: String { SwiftText.rawLines(lines, indent: 8) }

        mutating func add(_ line: String) {
            if !lines.isEmpty, size + line.utf8.count > mostBytes {
                full.append(text)
                lines = []
                size = 0
            }
            lines.append(line)
            size += line.utf8.count + 1
        }
    }
}
