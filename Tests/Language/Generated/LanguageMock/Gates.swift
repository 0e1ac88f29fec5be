// Generated from the spec by sdkgen. Do not edit.
//
// What has to hold before a call, and what the world is made with.

import Language
import SDKMockRuntime
import SDKRuntime

extension MockCall<LanguageState> {
    /// The device is in reach.
    func gateNear() throws(SDKError) {
        try require(!device.isFar, else: .tooFar, fact: "gate.near.fails.tooFar")
    }

    /// Somebody is logged in.
    func gatePresent() throws(SDKError) {
        try require(device.user != nil, else: .nobodyThere, fact: "gate.present.fails.nobodyThere")
    }
}

extension LanguageWorld {
    /// What every world is made with.
    static let blueprint = MockBlueprint<LanguageState>(
        editions: ["small", "large"],
        editionError: .notBought,
        constants: [
            "most": 3,
            "word": "word",
            "isOpen": true,
        ],
        derivedConstants: [
            DerivedConstant("twice") { call in call.derivedTwice.wire },
            DerivedConstant("part") { call in call.derivedPart.wire },
        ],
        gates: [
            "near": { call throws(SDKError) in try call.gateNear() },
            "present": { call throws(SDKError) in try call.gatePresent() },
        ],
        failureNumbers: [:],
        lateFailures: .of(["number", "change", "throwAway", "nest", "climb"]),
        names: names
    )
}
