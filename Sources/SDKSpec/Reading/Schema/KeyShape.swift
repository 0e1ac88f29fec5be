/// What stands behind a key.
struct KeyShape: Sendable {
    let form: Form
    let summary: String
    let isRequired: Bool
    /// A value, as YAML.
    let example: String?

    static func required(_ form: Form, _ summary: String, example: String? = nil) -> KeyShape {
        KeyShape(form: form, summary: summary, isRequired: true, example: example)
    }

    static func optional(_ form: Form, _ summary: String, example: String? = nil) -> KeyShape {
        KeyShape(form: form, summary: summary, isRequired: false, example: example)
    }
}
