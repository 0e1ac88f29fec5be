/// One flag of a device says whether it can be reached.
struct CutOffUnsuited: Rule {
    static let summary =
        "`cutsOff` stands at one field of a device, which is a `Bool`: whether the device can't be reached."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let state = context.specification.state
        for field in state.user + state.world where field.cutsOff {
            let message: Wording = "only a device can be out of reach, and `\(field.name.value)` isn't a device's"
            diagnostics.add(finding(message, at: field.name.location, help: "leave `cutsOff` out"))
        }
        let flags = state.device.filter(\.cutsOff)
        for field in flags where field.type.value != .bool {
            let message: Wording = "whether a device can be reached is true or false, and `\(field.name.value)` isn't"
            diagnostics.add(finding(message, at: field.type.location, help: "make it a `Bool`"))
        }
        for field in flags.dropFirst() {
            diagnostics.add(
                finding(
                    "whether a device can be reached is said twice",
                    at: field.name.location,
                    notes: [Diagnostic.Note("it is said here first", at: flags[0].name.location)],
                    help: "leave `cutsOff` out of one of the two"
                )
            )
        }
    }
}
