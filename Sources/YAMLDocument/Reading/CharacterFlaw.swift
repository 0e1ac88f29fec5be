/// Why a character may not stand in a file, written as itself.
enum CharacterFlaw {
    /// It is no text.
    case control
    /// YAML 1.1 and 1.2 disagree on whether it ends a line, and no editor ends one there.
    case lineSeparator
    /// It shows the text in another order than it is read.
    case direction
    /// It takes no room and means nothing to whoever reads, so that texts which differ look alike.
    case invisible
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
        case _ where scalar.isNoncharacter: self = .noncharacter
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060...0x2065,
            0x206A...0x206F, 0x3164, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
            0xE0000...0xE001F, 0xE0080...0xE00FF, 0xE01F0...0xE0FFF:
            self = .invisible
        default: return nil
        }
    }

    /// A character that shapes others is a flaw where there is nothing that it shapes.
    ///
    /// - Parameters:
    ///   - before: What stands before it.
    ///   - after: What stands behind it.
    init?(
        _ scalar: Unicode.Scalar,
        between before: some BidirectionalCollection<Unicode.Scalar>,
        and after: some Collection<Unicode.Scalar>
    ) {
        if let flaw = CharacterFlaw(scalar) {
            self = flaw
        } else if let shaping = ShapingCharacter(scalar), !shaping.shapes(scalar, between: before, and: after) {
            self = .invisible
        } else {
            return nil
        }
    }
}

extension Unicode.Scalar {
    /// Whether a file may not hold the character as itself, wherever it stands.
    package var isFlawed: Bool { CharacterFlaw(self) != nil }

    /// Whether it joins what stands around it, which some scripts need. A file may hold it between such letters alone.
    package var isJoiner: Bool { value == 0x200C || value == 0x200D }

    /// Whether it is a code that is no character and never will be: neither Swift nor HTML has all of them.
    package var isNoncharacter: Bool { (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE }
}

extension BidirectionalCollection<Unicode.Scalar> {
    /// Whether a file may not hold one of the characters as itself, where it stands.
    package func isFlawed(at index: Index) -> Bool {
        CharacterFlaw(self[index], between: self[..<index], and: self[self.index(after: index)...]) != nil
    }
}
