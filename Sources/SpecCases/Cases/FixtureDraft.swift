/// A preparation on its way into the data of a suite.
package struct FixtureDraft: Sendable {
    /// The name that cases start from it by.
    package let name: String
    /// The fixture that it builds on.
    package let given: String?
    /// What is done.
    package let steps: [StepDraft]

    /// The fixture as a line of JSON.
    package var line: String {
        var members: [CaseValue.Member] = [.init("fixture", .string(name))]
        if let given { members.append(.init("given", .string(given))) }
        members.append(.init("steps", .array(steps.map(\.value))))
        return CaseValue.object(members).template
    }
}
