// The catalogue as a page in Markdown.
extension TemplateCatalogue {
    /// The page.
    public var text: String {
        let start = """
            # Templates

            Every generated file is shaped by one of these templates, in the plain core of
            [Mustache](https://mustache.github.io/mustache.5.html). `sdkgen templates --eject Shapes` writes them out;
            those that you keep in `Shapes` and change take the place of the built-in ones in
            `sdkgen generate --templates Shapes`. `Header` stands at the beginning of every file: a licence has its place
            there.

            | tag | stands for |
            | --- | --- |
            | `{{name}}` | a text; `{{{name}}}` isn't escaped where the template makes HTML |
            | `{{#name}}…{{/name}}` | what is between, if a flag is set, or once for each item of a list |
            | `{{^name}}…{{/name}}` | what is between, if the flag isn't set or the list is empty |
            | `{{.}}`, `{{#last()}}` | the item of a list of texts, and whether an item is the last one |
            | `{{> Client/Record}}` | another template, which sees the same names |

            Below are the names that each can use. This page is made by `sdkgen templates` from the values themselves; a
            name without a value is an error when it is used. Within a list, and in a template that is taken in there, the
            names around it can be used too.

            """
        return ([start] + entries.map(text)).joined(separator: "\n")
    }
}

extension TemplateCatalogue {
    private func text(of entry: Entry) -> String {
        var lines = ["## \(entry.name)", ""]
        if !entry.users.isEmpty { lines += ["Taken in by \(Self.list(entry.users)).", ""] }
        var own = entry.variables
        for part in entries where entry.parts.contains(part.name) {
            if let taken = part.variables { own = own?.without(taken) }
        }
        if !entry.parts.isEmpty { lines += ["The names of \(Self.list(entry.parts)), and:", ""] }
        lines += own?.lines(indent: "") ?? ["Nothing of the spec needs it."]
        return lines.map { "\($0)\n" }.joined()
    }

    private static func list(_ names: Set<String>) -> String {
        names.sorted().map { "`\($0)`" }.joined(separator: ", ")
    }
}

extension TemplateVariables {
    fileprivate func lines(indent: String) -> [String] {
        sorted.flatMap { name, kind -> [String] in
            let line = "\(indent)- `\(name)`"
            return switch kind {
            case .text: [line]
            case .flag: ["\(line), a flag"]
            case .texts: ["\(line), a list of texts"]
            case .records(let variables):
                ["\(line), a list:"] + (variables?.lines(indent: indent + "  ") ?? [])
            }
        }
    }
}
