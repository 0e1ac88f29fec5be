/// Names of files that are told apart on every disk.
struct FileNames {
    /// The longest name that is written in full; disks take 255 bytes.
    private static let longest = 100
    private var taken: Set<String> = []

    /// A title as a name: small letters, digits and hyphens.
    mutating func slug(of title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return unique(words.isEmpty ? "topic" : words.joined(separator: "-"), among: "topics/")
    }

    /// A method's name; its letters are ASCII already.
    mutating func name(_ name: String) -> String { unique(name, among: "methods/") }

    /// The name, with a number where it is taken. Some disks don't tell capital letters from small ones.
    private mutating func unique(_ name: String, among folder: String) -> String {
        let short = String(name.prefix(Self.longest))
        var unique = short
        var number = 2
        while !taken.insert(folder + unique.lowercased()).inserted {
            unique = "\(short)-\(number)"
            number += 1
        }
        return unique
    }
}
