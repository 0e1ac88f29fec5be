/// Why a character may not stand in a file, written as itself.
enum CharacterFlaw {
    /// It is no text.
    case control
    /// YAML 1.1 and 1.2 disagree on whether it ends a line, and no editor ends one there.
    case lineSeparator
    /// It shows the text in another order than it is read.
    case direction
    /// A byte order mark at any place but the first, where it is an invisible character.
    case byteOrderMark
    /// A code that is no character and never will be.
    case noncharacter

    /// - Returns: nil when nothing is wrong with the character.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09: return nil
        case 0x85, 0x2028, 0x2029: self = .lineSeparator
        case 0x00...0x1F, 0x7F...0x9F: self = .control
        case 0x202A...0x202E, 0x2066...0x2069: self = .direction
        case 0xFEFF: self = .byteOrderMark
        case 0xFFFE, 0xFFFF: self = .noncharacter
        default: return nil
        }
    }
}
