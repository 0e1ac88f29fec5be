// Generated from the spec by sdkgen. Do not edit.
//
// What has to hold before a call, and what the world is made with.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

extension MockCall<ChatState> {
    /// Somebody is logged in on the client.
    func gateReady() throws(SDKError) {
        try require(
            !(deviceState.wasLoggedIn && deviceState.user == nil),
            else: .loggedOut,
            fact: "gate.ready.fails.loggedOut"
        )
        try require(deviceState.user != nil, else: .userNotLoggedIn, fact: "gate.ready.fails.userNotLoggedIn")
    }
}

extension ChatWorld {
    /// What every world is made with.
    static let blueprint = MockBlueprint<ChatState>(
        editions: ["standard", "premium"],
        editionError: .featureNotPurchased,
        constants: [
            "conversationsSynced": 100,
            "conversationsSyncedPremium": 500,
            "conversationDeletionSyncs": false,
            "friendApplicationLimit": 100,
            "friendGroupLimit": 32,
            "friendLimit": 3000,
            "searchResultsPerPage": 10,
            "cloudSearch": true,
            "instancesPerAccount": 1,
            "friendCheck": false,
            "applicationID": 1400000000,
        ],
        gates: [
            "ready": { call throws(SDKError) in try call.gateReady() }
        ]
    )
}
