/// Rules as a numbered list, those within a rule as a list of their own.
///
/// Written here since a template can't take itself in to whatever depth rules have.
enum RuleListHTML {
    static func html(_ rules: [BehaviourRule]) -> String {
        guard !rules.isEmpty else { return "" }
        let items = rules.map { rule in
            let text = RichText.html(rule.text) { HTML.code($0) }
            return "<li>\(text)\(html(rule.inner))"
        }
        return "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
    }
}
