/// How many columns text takes on a terminal.
enum DisplayWidth {
    /// The columns of a text that has no tabs.
    static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one visible character: a sequence that is drawn as one emoji is as wide as one.
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        if scalars.contains("\u{FE0F}") { return 2 }
        return scalars.map(of).max() ?? 0
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks of scripts whose characters fill two columns.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul letters at the start of a syllable
        0x2E80...0x303E,  // radicals and CJK punctuation
        0x3041...0xA4CF,  // kana, CJK ideographs, Yi
        0xA960...0xA97F,  // more Hangul letters
        0xAC00...0xD7A3,  // Hangul syllables
        0xF900...0xFAFF,  // compatibility ideographs
        0xFE30...0xFE6F,  // vertical and small forms
        0xFF00...0xFF60,  // fullwidth forms
        0xFFE0...0xFFE6,  // fullwidth signs
        0x17000...0x18CFF,  // Tangut, Khitan
        0x1B000...0x1B2FF,  // more kana, Nushu
        0x20000...0x3FFFD,  // more ideographs
    ]
}
