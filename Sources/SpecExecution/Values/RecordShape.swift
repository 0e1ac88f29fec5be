/// What the fields of a record are called.
final class RecordShape: Sendable {
    /// The record's name.
    let name: String
    /// The names of the fields, in the order of the spec.
    let fields: [String]
    /// The places of the fields in the order in which they travel: unions follow the tags that announce them.
    let order: [Int]
    /// Of each field that is a union, the place of the field that says which case it is.
    let tags: [Int?]
    /// Of each field that is a union, its default, if it has one.
    let defaults: [Value?]
    /// Of a device, the place of the field that says whether it is cut off, if there is one.
    let cutOff: Int?

    init(name: String, fields: [String], order: [Int], tags: [Int?], defaults: [Value?], cutOff: Int? = nil) {
        self.name = name
        self.fields = fields
        self.order = order
        self.tags = tags
        self.defaults = defaults
        self.cutOff = cutOff
    }
}
