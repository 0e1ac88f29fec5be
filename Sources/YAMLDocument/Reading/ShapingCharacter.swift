/// A character that isn't seen itself, but shapes what stands beside it. Where nothing can be shaped, it does nothing.
enum ShapingCharacter {
    /// It joins what stands around it, or keeps it apart: letters of some scripts, and pictures.
    case joiner
    /// It says whether a sign is shown as a picture: `❤️`.
    case pictureSelector
    /// It chooses one of the shapes of an ideograph.
    case ideographSelector
    /// It chooses one of the shapes of an ideograph or of a sign of mathematics.
    case selector
    /// It chooses one of the shapes of a Mongolian letter.
    case mongolianSelector
    /// It spells, behind a black flag, whose flag it is: that of England.
    case tag

    private static let lastTag = Unicode.Scalar(0xE007F)
    private static let flag: Unicode.Scalar = "\u{1F3F4}"
    private static let keycap: Unicode.Scalar = "\u{20E3}"
    /// How many tags spell the name of a region and of a part of it.
    private static let lettersOfFlag = 3...6

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x200C, 0x200D: self = .joiner
        case 0xFE0E, 0xFE0F: self = .pictureSelector
        case 0xFE00...0xFE0D: self = .selector
        case 0xE0100...0xE01EF: self = .ideographSelector
        case 0x180B...0x180D, 0x180F: self = .mongolianSelector
        case 0xE0020...0xE007F: self = .tag
        default: return nil  // Any other character is seen, or shapes nothing.
        }
    }

    /// Whether it shapes what stands there.
    ///
    /// - Parameters:
    ///   - before: What stands before it.
    ///   - after: What stands behind it.
    func shapes(
        _ scalar: Unicode.Scalar,
        between before: some BidirectionalCollection<Unicode.Scalar>,
        and after: some Collection<Unicode.Scalar>
    ) -> Bool {
        guard let last = before.last else { return false }
        switch self {
        case .joiner: return !last.isASCII && after.first.map { !$0.isASCII } ?? false
        // Digits are pictures only on a key: `1️⃣`.
        case .pictureSelector: return last.properties.isEmoji && (!last.isASCII || after.first == Self.keycap)
        case .ideographSelector: return last.properties.isUnifiedIdeograph
        case .selector: return last.properties.isUnifiedIdeograph || !last.isASCII && last.properties.isMath
        case .mongolianSelector: return (0x1820...0x18AA).contains(last.value)
        case .tag:
            let first = before.reversed().prefix { Self.isTag($0) }
            let tags = first.reversed() + [scalar] + after.prefix { Self.isTag($0) }
            return before.dropLast(first.count).last == Self.flag && Self.spellsFlag(tags)
        }
    }

    private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
        if case .tag? = ShapingCharacter(scalar) { true } else { false }
    }

    private static func spellsFlag(_ tags: [Unicode.Scalar]) -> Bool {
        tags.last == lastTag && lettersOfFlag.contains(tags.count - 1)
            && tags.dropLast().allSatisfy {
                (0xE0030...0xE0039).contains($0.value) || (0xE0061...0xE007A).contains($0.value)
            }
    }
}
