import SDKSpec

/// Lines of data that stand in one text of a generated file.
struct DataPiece: Equatable {
    /// The name of the constant.
    let name: String
    /// What the lines are about.
    let title: String
    /// The lines.
    var lines: [String]

    /// A text of more bytes is split; compilers and reviewers both prefer it so.
    static let mostBytes = 60_000

    /// Lines in pieces by their topic, topics in the order in which they come up first.
    static func pieces(of lines: [(topic: String, line: String)]) -> [DataPiece] {
        var topics: [String] = []
        var linesByTopic: [String: [String]] = [:]
        for (topic, line) in lines {
            if linesByTopic[topic] == nil { topics.append(topic) }
            linesByTopic[topic, default: []].append(line)
        }
        // `all` is the list of the pieces.
        var names: Set<String> = ["all", "init", "self"]
        return topics.flatMap { topic in
            chunks(linesByTopic[topic] ?? []).map { chunk in
                var name = self.name(of: topic)
                var number = 1
                while !names.insert(name).inserted {
                    number += 1
                    name = "\(self.name(of: topic))\(number)"
                }
                return DataPiece(name: name, title: topic, lines: chunk)
            }
        }
    }

    private static func chunks(_ lines: [String]) -> [[String]] {
        var chunks: [[String]] = []
        var size = 0
        for line in lines {
            if chunks.isEmpty || size + line.utf8.count > mostBytes {
                chunks.append([])
                size = 0
            }
            chunks[chunks.count - 1].append(line)
            size += line.utf8.count + 1
        }
        return chunks
    }

    /// A topic as a Swift name: `Conversation groups` is `conversationGroups`.
    private static func name(of topic: String) -> String {
        let words = topic.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let name = words.enumerated().map { $0 == 0 ? $1.lowercased() : $1.upperFirst }.joined()
        guard let first = name.first, first.isLetter else { return "part\(name)" }
        return name
    }
}
