// Generated from the spec by sdkgen. Do not edit.
//
// What has to hold before a call, and what the world is made with.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

extension MockCall<ChatState> {
    /// Somebody is logged in on the client, and it has caught up.
    func gateReady() throws(SDKError) {
        let device = self.device
        try require(!(device.user != nil && !device.isReady), else: .loggingIn, fact: "gate.ready.fails.loggingIn")
        try require(
            !(device.hasLoginFailed && device.user == nil),
            else: .loginFailed,
            fact: "gate.ready.fails.loginFailed"
        )
        try require(
            !(device.wasLoggedIn && device.kickedOutFor == KickedOutReason.multipleDevice),
            else: .kickedOutMultipleDevice,
            fact: "gate.ready.fails.kickedOutMultipleDevice"
        )
        try require(
            !(device.wasLoggedIn && device.kickedOutFor == KickedOutReason.multipleAccount),
            else: .kickedOutMultipleAccount,
            fact: "gate.ready.fails.kickedOutMultipleAccount"
        )
        try require(
            !(device.wasLoggedIn && device.kickedOutFor == KickedOutReason.userSigExpired),
            else: .kickedOutUserSigExpired,
            fact: "gate.ready.fails.kickedOutUserSigExpired"
        )
        try require(
            !(device.wasLoggedIn && device.kickedOutFor == KickedOutReason.restAPI),
            else: .kickedOutRESTAPI,
            fact: "gate.ready.fails.kickedOutRESTAPI"
        )
        try require(!(device.wasLoggedIn && device.user == nil), else: .loggedOut, fact: "gate.ready.fails.loggedOut")
        try require(device.user != nil, else: .userNotLoggedIn, fact: "gate.ready.fails.userNotLoggedIn")
    }

    /// The client has a connection.
    func gateConnected() throws(SDKError) {
        try require(!device.isCutOff, else: .noNetwork, fact: "gate.connected.fails.noNetwork")
    }
}

extension ChatWorld {
    /// What every world is made with.
    static let blueprint = MockBlueprint<ChatState>(
        editions: ["standard", "premium"],
        editionError: .featureNotPurchased,
        constants: [
            "serviceInForce": true,
            "timeToCatchUp": 0,
            "userSigLifetime": 0,
            "communityFeature": true,
            "conversationDeletionSyncs": false,
            "conversationsSynced": 100,
            "conversationsSyncedPremium": 500,
            "conversationsWithExtras": 1000,
            "groupsPerUser": 1000,
            "liveMemberList": false,
            "liveMembersListed": 1000,
            "liveMembersPerPage": 500,
            "liveMemberListInterval": 3,
            "earlierMessagesInWorkGroups": false,
            "earlierMessagesInPublicGroups": false,
            "messagesForNewcomers": 0,
            "searchResultsPerPage": 10,
            "cloudSearch": true,
            "revokeWindow": 120,
            "textTranslation": true,
            "voiceRecognition": true,
            "contentModeration": false,
            "riskyFileName": "risky",
            "messageRetention": 604800,
            "instancesPerAccount": 1,
            "friendCheck": false,
            "applicationID": 1400000000,
            "meetingMemberTips": false,
            "accessTips": false,
            "friendApplicationLimit": 100,
            "blockingKeepsFriends": false,
            "followingLimit": 5000,
            "followsPerPage": 500,
            "friendGroupLimit": 32,
            "friendLimit": 3000,
            "userStatusEnabled": false,
            "friendStatusNotification": false,
            "statusSubscriptionLimit": 100,
            "customStatusKept": 60,
        ],
        gates: [
            "ready": { call throws(SDKError) in try call.gateReady() },
            "connected": { call throws(SDKError) in try call.gateConnected() },
        ],
        failureNumbers: [
            "createTextMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createImageMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createAudioMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createVideoMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createFileMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createFaceMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createLocationMessage": ["*checkReceivers.fails.invalidParameter": 2],
            "createCustomMessage": ["*checkReceivers.fails.invalidParameter": 3],
            "createMergerMessage": ["*checkReceivers.fails.invalidParameter": 3],
            "createForwardMessage": ["*checkReceivers.fails.invalidParameter": 3],
            "setMessageExtensions": [
                "*checkHasMessage.fails.invalidParameter": 2,
                "*checkExtensible.fails.invalidParameter": 3,
            ],
            "getMessageExtensions": [
                "*checkHasMessage.fails.invalidParameter": 2,
                "*checkExtensible.fails.invalidParameter": 3,
            ],
            "deleteMessageExtensions": [
                "*checkHasMessage.fails.invalidParameter": 2,
                "*checkExtensible.fails.invalidParameter": 3,
            ],
            "addMessageReaction": ["*checkHasMessage.fails.invalidParameter": 2],
            "removeMessageReaction": ["*checkHasMessage.fails.invalidParameter": 2],
            "getMessageReactions": ["*checkHasMessage.fails.invalidParameter": 2],
            "getAllUserListOfMessageReaction": ["*checkHasMessage.fails.invalidParameter": 2],
            "createTopicInCommunity": ["*checkDecidesAboutTopics.fails.groupPermissionDenied": 2],
            "updateTopicProfile": ["*checkDecidesAboutTopics.fails.groupPermissionDenied": 2],
            "deleteTopicFromCommunity": ["*checkDecidesAboutTopics.fails.groupPermissionDenied": 2],
        ],
        lateFailures: .of(["createMergerMessage"]),
        names: names
    )
}
