/// The cases of a union.
final class UnionShape: Sendable {
    /// The member of the payload that holds the tag; nil where the tag stands beside the union.
    let tagMember: String?
    /// The tag of each case.
    let tags: [Value]

    init(tagMember: String?, tags: [Value]) {
        self.tagMember = tagMember
        self.tags = tags
    }

    /// The case that a tag announces.
    func position(announcedBy tag: Value) -> Int? { tags.firstIndex { $0.isSame(as: tag) } }
}
