/// Pieces of HTML that are written in Swift because they stand within a text; everything else is in the templates.
enum HTML {
    /// A text with the characters that mean something in HTML escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }

    /// A name in code type that leads somewhere.
    static func link(_ name: String, to target: String) -> String {
        "<a href=\"\(escaped(target))\"><code>\(escaped(name))</code></a>"
    }
}
