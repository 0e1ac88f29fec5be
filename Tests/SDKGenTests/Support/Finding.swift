import Foundation

/// A finding as `--format json` prints it.
struct Finding: Decodable, Equatable {
    let path: String
    let line: Int?
    let column: Int?
    let severity: String
    let rule: String
    let message: String

    /// The line that the text form begins a finding with.
    var headline: String {
        let place = [path, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(severity): [\(rule)] \(message)"
    }

    /// The findings that a run printed.
    static func all(in output: String) throws -> [Finding] {
        try JSONDecoder().decode([Finding].self, from: Data(output.utf8))
    }
}
