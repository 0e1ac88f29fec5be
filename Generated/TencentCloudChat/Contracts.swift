// Generated from the spec by sdkgen. Do not edit.
//
// What each method demands of its arguments and its caller.

import SDKRuntime

/// What each method demands: required parameters, limits, combinations, gates, editions, rates and quotas.
public enum ChatContracts {
    /// What `createConversationGroup` demands.
    public static let createConversationGroup: MethodContract = MethodContract(
        id: "createConversationGroup",
        method: "createConversationGroup",
        surfaceNames: ["web": "createConversationGroup", "native": "ConvCreateConversationGroup"],
        parameters: [
            ParameterContract(
                "groupName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createConversationGroup.groupName.required",
                limits: [
                    Limit(
                        fact: "createConversationGroup.groupName.limit",
                        rule: .range(minimum: nil, maximum: 32, unit: .utf8Bytes),
                        error: .conversationGroupNameInvalid
                    )
                ]
            ),
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createConversationGroup.conversationIDList.required",
                limits: [
                    Limit(
                        fact: "createConversationGroup.conversationIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .tooManyConversations
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        quota: QuotaContract(
            fact: "createConversationGroup.quota",
            maximum: ["*": 20],
            error: .conversationGroupLimitReached
        ),
        argumentError: .invalidParameter
    )

    /// What `deleteConversationGroup` demands.
    public static let deleteConversationGroup: MethodContract = MethodContract(
        id: "deleteConversationGroup",
        method: "deleteConversationGroup",
        surfaceNames: ["web": "deleteConversationGroup", "native": "ConvDeleteConversationGroup"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "groupName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteConversationGroup.groupName.required"
            )
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `renameConversationGroup` demands.
    public static let renameConversationGroup: MethodContract = MethodContract(
        id: "renameConversationGroup",
        method: "renameConversationGroup",
        surfaceNames: ["web": "renameConversationGroup", "native": "ConvRenameConversationGroup"],
        parameters: [
            ParameterContract(
                "oldName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "renameConversationGroup.oldName.required"
            ),
            ParameterContract(
                "newName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "renameConversationGroup.newName.required",
                limits: [
                    Limit(
                        fact: "renameConversationGroup.newName.limit",
                        rule: .range(minimum: nil, maximum: 32, unit: .utf8Bytes),
                        error: .conversationGroupNameInvalid
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getConversationGroupList` demands.
    public static let getConversationGroupList: MethodContract = MethodContract(
        id: "getConversationGroupList",
        method: "getConversationGroupList",
        surfaceNames: ["web": "getConversationGroupList", "native": "ConvGetConversationGroupList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `addConversationsToGroup` demands.
    public static let addConversationsToGroup: MethodContract = MethodContract(
        id: "addConversationsToGroup",
        method: "addConversationsToGroup",
        surfaceNames: ["web": "addConversationsToGroup", "native": "ConvAddConversationsToGroup"],
        parameters: [
            ParameterContract(
                "groupName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addConversationsToGroup.groupName.required"
            ),
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addConversationsToGroup.conversationIDList.required",
                limits: [
                    Limit(
                        fact: "addConversationsToGroup.conversationIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .tooManyConversations
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `deleteConversationsFromGroup` demands.
    public static let deleteConversationsFromGroup: MethodContract = MethodContract(
        id: "deleteConversationsFromGroup",
        method: "deleteConversationsFromGroup",
        surfaceNames: ["web": "deleteConversationsFromGroup", "native": "ConvDeleteConversationsFromGroup"],
        parameters: [
            ParameterContract(
                "groupName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteConversationsFromGroup.groupName.required"
            ),
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteConversationsFromGroup.conversationIDList.required",
                limits: [
                    Limit(
                        fact: "deleteConversationsFromGroup.conversationIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .tooManyConversations
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `clearHistoryMessage` demands.
    public static let clearHistoryMessage: MethodContract = MethodContract(
        id: "clearHistoryMessage",
        method: "clearHistoryMessage",
        surfaceNames: ["web": "clearHistoryMessage", "native": "MsgClearHistoryMessage"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "clearHistoryMessage.conversationID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setAllMessageRead` demands.
    public static let setAllMessageRead: MethodContract = MethodContract(
        id: "setAllMessageRead",
        method: "setAllMessageRead",
        surfaceNames: ["web": "setAllMessageRead", "native": "MsgMarkAllMessageAsRead"],
        parameters: [ParameterContract("scope")],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getConversationList.all` demands.
    public static let getConversationListAll: MethodContract = MethodContract(
        id: "getConversationList.all",
        method: "getConversationList",
        surfaceNames: ["web": "getConversationList", "native": "ConvGetConvList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getConversationList.some` demands.
    public static let getConversationListSome: MethodContract = MethodContract(
        id: "getConversationList.some",
        method: "getConversationList",
        surfaceNames: ["web": "getConversationList", "native": "ConvGetConvList"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                requiredFact: "getConversationList.some.conversationIDList.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getConversationList.filtered` demands.
    public static let getConversationListFiltered: MethodContract = MethodContract(
        id: "getConversationList.filtered",
        method: "getConversationList",
        surfaceNames: ["web": "getConversationList", "native": "ConvGetConvList"],
        parameters: [
            ParameterContract("type"),
            ParameterContract("markType"),
            ParameterContract("groupName"),
            ParameterContract("hasUnreadCount"),
            ParameterContract("hasGroupAtInfo"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getConversationProfile` demands.
    public static let getConversationProfile: MethodContract = MethodContract(
        id: "getConversationProfile",
        method: "getConversationProfile",
        surfaceNames: ["web": "getConversationProfile", "native": "ConvGetConvInfo"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getConversationProfile.conversationID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteConversation.one` demands.
    public static let deleteConversationOne: MethodContract = MethodContract(
        id: "deleteConversation.one",
        method: "deleteConversation",
        surfaceNames: ["web": "deleteConversation", "native": "ConvDelete"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteConversation.one.conversationID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteConversation.several` demands.
    public static let deleteConversationSeveral: MethodContract = MethodContract(
        id: "deleteConversation.several",
        method: "deleteConversation",
        surfaceNames: ["web": "deleteConversation", "native": "ConvDelete"],
        parameters: [
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteConversation.several.conversationIDList.required",
                limits: [
                    Limit(
                        fact: "deleteConversation.several.conversationIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("clearHistoryMessage"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `pinConversation` demands.
    public static let pinConversation: MethodContract = MethodContract(
        id: "pinConversation",
        method: "pinConversation",
        surfaceNames: ["web": "pinConversation", "native": "ConvPinConversation"],
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "pinConversation.conversationID.required"
            ),
            ParameterContract("isPinned", isRequired: true, requiredFact: "pinConversation.isPinned.required"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `markConversation` demands.
    public static let markConversation: MethodContract = MethodContract(
        id: "markConversation",
        method: "markConversation",
        surfaceNames: ["web": "markConversation", "native": "ConvMarkConversation"],
        parameters: [
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "markConversation.conversationIDList.required",
                limits: [
                    Limit(
                        fact: "markConversation.conversationIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .tooManyConversations
                    )
                ]
            ),
            ParameterContract(
                "markType",
                isRequired: true,
                requiredFact: "markConversation.markType.required",
                limits: [
                    Limit(
                        fact: "markConversation.markType.limit",
                        rule: .powerOfTwo(exponents: 32...63, orOneOf: [1, 2, 4, 8]),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("enableMark", isRequired: true, requiredFact: "markConversation.enableMark.required"),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `setConversationDraft` demands.
    public static let setConversationDraft: MethodContract = MethodContract(
        id: "setConversationDraft",
        method: "setConversationDraft",
        surfaceNames: ["web": "setConversationDraft", "native": "ConvSetDraft"],
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setConversationDraft.conversationID.required"
            ),
            ParameterContract("draftText", isRequired: true, requiredFact: "setConversationDraft.draftText.required"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setConversationCustomData` demands.
    public static let setConversationCustomData: MethodContract = MethodContract(
        id: "setConversationCustomData",
        method: "setConversationCustomData",
        surfaceNames: ["web": "setConversationCustomData", "native": "ConvSetConversationCustomData"],
        parameters: [
            ParameterContract(
                "conversationIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setConversationCustomData.conversationIDList.required",
                limits: [
                    Limit(
                        fact: "setConversationCustomData.conversationIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .tooManyConversations
                    )
                ]
            ),
            ParameterContract(
                "customData",
                isRequired: true,
                requiredFact: "setConversationCustomData.customData.required",
                limits: [
                    Limit(
                        fact: "setConversationCustomData.customData.limit",
                        rule: .range(minimum: nil, maximum: 256, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getTotalUnreadMessageCount` demands.
    public static let getTotalUnreadMessageCount: MethodContract = MethodContract(
        id: "getTotalUnreadMessageCount",
        method: "getTotalUnreadMessageCount",
        surfaceNames: ["web": "getTotalUnreadMessageCount", "native": "ConvGetTotalUnreadMessageCount"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteMessage` demands.
    public static let deleteMessage: MethodContract = MethodContract(
        id: "deleteMessage",
        method: "deleteMessage",
        surfaceNames: ["web": "deleteMessage", "native": "MsgListDelete"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "messageList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteMessage.messageList.required",
                limits: [
                    Limit(
                        fact: "deleteMessage.messageList.limit",
                        rule: .range(minimum: nil, maximum: 30, unit: .items),
                        excess: .truncate,
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        rate: RateContract(fact: "deleteMessage.rate", calls: 1, seconds: 1, scope: .device, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `findMessage` demands.
    public static let findMessage: MethodContract = MethodContract(
        id: "findMessage",
        method: "findMessage",
        surfaceNames: ["web": "findMessage", "native": "MsgFindMessages"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "messageID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "findMessage.messageID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setAllReceiveMessageOpt` demands.
    public static let setAllReceiveMessageOpt: MethodContract = MethodContract(
        id: "setAllReceiveMessageOpt",
        method: "setAllReceiveMessageOpt",
        surfaceNames: ["web": "setAllReceiveMessageOpt", "native": "MsgSetAllReceiveMessageOpt"],
        parameters: [
            ParameterContract("messageRemindType"),
            ParameterContract(
                "startHour",
                limits: [
                    Limit(
                        fact: "setAllReceiveMessageOpt.startHour.limit",
                        rule: .range(minimum: 0, maximum: 23, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "startMinute",
                limits: [
                    Limit(
                        fact: "setAllReceiveMessageOpt.startMinute.limit",
                        rule: .range(minimum: 0, maximum: 59, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "startSecond",
                limits: [
                    Limit(
                        fact: "setAllReceiveMessageOpt.startSecond.limit",
                        rule: .range(minimum: 0, maximum: 59, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "duration",
                limits: [
                    Limit(
                        fact: "setAllReceiveMessageOpt.duration.limit",
                        rule: .range(minimum: 0, maximum: nil, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("isRepeated"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getAllReceiveMessageOpt` demands.
    public static let getAllReceiveMessageOpt: MethodContract = MethodContract(
        id: "getAllReceiveMessageOpt",
        method: "getAllReceiveMessageOpt",
        surfaceNames: ["web": "getAllReceiveMessageOpt", "native": "MsgGetAllReceiveMessageOpt"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `followUser` demands.
    public static let followUser: MethodContract = MethodContract(
        id: "followUser",
        method: "followUser",
        surfaceNames: ["web": "followUser", "native": "FollowUser"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "followUser.userIDList.required",
                limits: [
                    Limit(
                        fact: "followUser.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `unfollowUser` demands.
    public static let unfollowUser: MethodContract = MethodContract(
        id: "unfollowUser",
        method: "unfollowUser",
        surfaceNames: ["web": "unfollowUser", "native": "UnfollowUser"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "unfollowUser.userIDList.required",
                limits: [
                    Limit(
                        fact: "unfollowUser.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getMyFollowersList` demands.
    public static let getMyFollowersList: MethodContract = MethodContract(
        id: "getMyFollowersList",
        method: "getMyFollowersList",
        surfaceNames: ["web": "getMyFollowersList", "native": "GetMyFollowersList"],
        passing: .positional,
        parameters: [ParameterContract("nextCursor")],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getMyFollowingList` demands.
    public static let getMyFollowingList: MethodContract = MethodContract(
        id: "getMyFollowingList",
        method: "getMyFollowingList",
        surfaceNames: ["web": "getMyFollowingList", "native": "GetMyFollowingList"],
        passing: .positional,
        parameters: [ParameterContract("nextCursor")],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getMutualFollowersList` demands.
    public static let getMutualFollowersList: MethodContract = MethodContract(
        id: "getMutualFollowersList",
        method: "getMutualFollowersList",
        surfaceNames: ["web": "getMutualFollowersList", "native": "GetMutualFollowersList"],
        passing: .positional,
        parameters: [ParameterContract("nextCursor")],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getUserFollowInfo` demands.
    public static let getUserFollowInfo: MethodContract = MethodContract(
        id: "getUserFollowInfo",
        method: "getUserFollowInfo",
        surfaceNames: ["web": "getUserFollowInfo", "native": "GetUserFollowInfo"],
        passing: .positional,
        parameters: [ParameterContract("userIDList")],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `checkFollowType` demands.
    public static let checkFollowType: MethodContract = MethodContract(
        id: "checkFollowType",
        method: "checkFollowType",
        surfaceNames: ["web": "checkFollowType", "native": "CheckFollowType"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "checkFollowType.userIDList.required",
                limits: [
                    Limit(
                        fact: "checkFollowType.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(fact: "checkFollowType.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `getFriendApplicationList` demands.
    public static let getFriendApplicationList: MethodContract = MethodContract(
        id: "getFriendApplicationList",
        method: "getFriendApplicationList",
        surfaceNames: ["web": "getFriendApplicationList", "native": "FriendshipGetPendencyList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `acceptFriendApplication` demands.
    public static let acceptFriendApplication: MethodContract = MethodContract(
        id: "acceptFriendApplication",
        method: "acceptFriendApplication",
        surfaceNames: ["web": "acceptFriendApplication", "native": "FriendshipHandleFriendAddRequest"],
        parameters: [
            ParameterContract(
                "userID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "acceptFriendApplication.userID.required"
            ),
            ParameterContract(
                "remark",
                limits: [
                    Limit(
                        fact: "acceptFriendApplication.remark.limit",
                        rule: .range(minimum: nil, maximum: 96, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("type", isRequired: true, requiredFact: "acceptFriendApplication.type.required"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `refuseFriendApplication` demands.
    public static let refuseFriendApplication: MethodContract = MethodContract(
        id: "refuseFriendApplication",
        method: "refuseFriendApplication",
        surfaceNames: ["web": "refuseFriendApplication", "native": "FriendshipHandleFriendAddRequest"],
        parameters: [
            ParameterContract(
                "userID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "refuseFriendApplication.userID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteFriendApplication` demands.
    public static let deleteFriendApplication: MethodContract = MethodContract(
        id: "deleteFriendApplication",
        method: "deleteFriendApplication",
        surfaceNames: ["web": "deleteFriendApplication", "native": "FriendshipDeletePendency"],
        parameters: [
            ParameterContract(
                "userID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteFriendApplication.userID.required"
            ),
            ParameterContract("type", isRequired: true, requiredFact: "deleteFriendApplication.type.required"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setFriendApplicationRead` demands.
    public static let setFriendApplicationRead: MethodContract = MethodContract(
        id: "setFriendApplicationRead",
        method: "setFriendApplicationRead",
        surfaceNames: ["web": "setFriendApplicationRead", "native": "FriendshipReportPendencyReaded"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getFriendGroupList` demands.
    public static let getFriendGroupList: MethodContract = MethodContract(
        id: "getFriendGroupList",
        method: "getFriendGroupList",
        surfaceNames: ["web": "getFriendGroupList", "native": "FriendshipGetFriendGroupList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createFriendGroup` demands.
    public static let createFriendGroup: MethodContract = MethodContract(
        id: "createFriendGroup",
        method: "createFriendGroup",
        surfaceNames: ["web": "createFriendGroup", "native": "FriendshipCreateFriendGroup"],
        parameters: [
            ParameterContract(
                "name",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createFriendGroup.name.required",
                limits: [
                    Limit(
                        fact: "createFriendGroup.name.limit",
                        rule: .range(minimum: nil, maximum: 30, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createFriendGroup.userIDList.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteFriendGroup` demands.
    public static let deleteFriendGroup: MethodContract = MethodContract(
        id: "deleteFriendGroup",
        method: "deleteFriendGroup",
        surfaceNames: ["web": "deleteFriendGroup", "native": "FriendshipDeleteFriendGroup"],
        parameters: [
            ParameterContract(
                "name",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteFriendGroup.name.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `addToFriendGroup` demands.
    public static let addToFriendGroup: MethodContract = MethodContract(
        id: "addToFriendGroup",
        method: "addToFriendGroup",
        surfaceNames: ["web": "addToFriendGroup", "native": "FriendshipModifyFriendGroup"],
        parameters: [
            ParameterContract(
                "name",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addToFriendGroup.name.required"
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addToFriendGroup.userIDList.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `removeFromFriendGroup` demands.
    public static let removeFromFriendGroup: MethodContract = MethodContract(
        id: "removeFromFriendGroup",
        method: "removeFromFriendGroup",
        surfaceNames: ["web": "removeFromFriendGroup", "native": "FriendshipModifyFriendGroup"],
        parameters: [
            ParameterContract(
                "name",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "removeFromFriendGroup.name.required"
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "removeFromFriendGroup.userIDList.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `renameFriendGroup` demands.
    public static let renameFriendGroup: MethodContract = MethodContract(
        id: "renameFriendGroup",
        method: "renameFriendGroup",
        surfaceNames: ["web": "renameFriendGroup", "native": "FriendshipModifyFriendGroup"],
        parameters: [
            ParameterContract(
                "oldName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "renameFriendGroup.oldName.required"
            ),
            ParameterContract(
                "newName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "renameFriendGroup.newName.required",
                limits: [
                    Limit(
                        fact: "renameFriendGroup.newName.limit",
                        rule: .range(minimum: nil, maximum: 30, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getFriendList` demands.
    public static let getFriendList: MethodContract = MethodContract(
        id: "getFriendList",
        method: "getFriendList",
        surfaceNames: ["web": "getFriendList", "native": "FriendshipGetFriendProfileList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `addFriend` demands.
    public static let addFriend: MethodContract = MethodContract(
        id: "addFriend",
        method: "addFriend",
        surfaceNames: ["web": "addFriend", "native": "FriendshipAddFriend"],
        parameters: [
            ParameterContract("to", isRequired: true, emptyIsMissing: true, requiredFact: "addFriend.to.required"),
            ParameterContract(
                "source",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addFriend.source.required",
                limits: [
                    Limit(
                        fact: "addFriend.source.limit",
                        rule: .pattern("^AddSource_Type_[A-Za-z]{1,8}$"),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "wording",
                limits: [
                    Limit(
                        fact: "addFriend.wording.limit",
                        rule: .range(minimum: nil, maximum: 256, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("type"),
            ParameterContract(
                "remark",
                limits: [
                    Limit(
                        fact: "addFriend.remark.limit",
                        rule: .range(minimum: nil, maximum: 96, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "groupName",
                limits: [
                    Limit(
                        fact: "addFriend.groupName.limit",
                        rule: .range(minimum: nil, maximum: 30, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteFriend` demands.
    public static let deleteFriend: MethodContract = MethodContract(
        id: "deleteFriend",
        method: "deleteFriend",
        surfaceNames: ["web": "deleteFriend", "native": "FriendshipDeleteFriend"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteFriend.userIDList.required",
                limits: [
                    Limit(
                        fact: "deleteFriend.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("type"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `checkFriend` demands.
    public static let checkFriend: MethodContract = MethodContract(
        id: "checkFriend",
        method: "checkFriend",
        surfaceNames: ["web": "checkFriend", "native": "FriendshipCheckFriendType"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "checkFriend.userIDList.required",
                limits: [
                    Limit(
                        fact: "checkFriend.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 1000, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("type"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getFriendProfile` demands.
    public static let getFriendProfile: MethodContract = MethodContract(
        id: "getFriendProfile",
        method: "getFriendProfile",
        surfaceNames: ["web": "getFriendProfile", "native": "FriendshipGetFriendsInfo"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getFriendProfile.userIDList.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `updateFriend` demands.
    public static let updateFriend: MethodContract = MethodContract(
        id: "updateFriend",
        method: "updateFriend",
        surfaceNames: ["web": "updateFriend", "native": "FriendshipModifyFriendProfile"],
        parameters: [
            ParameterContract(
                "userID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "updateFriend.userID.required"
            ),
            ParameterContract(
                "remark",
                limits: [
                    Limit(
                        fact: "updateFriend.remark.limit",
                        rule: .range(minimum: nil, maximum: 96, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "friendCustomField",
                fields: [
                    ParameterContract(
                        "key",
                        isRequired: true,
                        emptyIsMissing: true,
                        limits: [
                            Limit(
                                fact: "FriendCustomField.key.limit",
                                rule: .pattern("^Tag_SNS_Custom_[A-Za-z0-9_]+$"),
                                error: .invalidParameter
                            )
                        ]
                    ),
                    ParameterContract(
                        "value",
                        limits: [
                            Limit(
                                fact: "FriendCustomField.value.limit",
                                rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                                error: .invalidParameter
                            )
                        ]
                    ),
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `joinGroup` demands.
    public static let joinGroup: MethodContract = MethodContract(
        id: "joinGroup",
        method: "joinGroup",
        surfaceNames: ["web": "joinGroup", "native": "GroupJoin"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "joinGroup.groupID.required"
            ),
            ParameterContract("applyMessage"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getGroupApplicationList` demands.
    public static let getGroupApplicationList: MethodContract = MethodContract(
        id: "getGroupApplicationList",
        method: "getGroupApplicationList",
        surfaceNames: ["web": "getGroupApplicationList", "native": "GroupGetPendencyList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `handleGroupApplication` demands.
    public static let handleGroupApplication: MethodContract = MethodContract(
        id: "handleGroupApplication",
        method: "handleGroupApplication",
        surfaceNames: ["web": "handleGroupApplication", "native": "GroupHandlePendency"],
        parameters: [
            ParameterContract(
                "handleAction",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "handleGroupApplication.handleAction.required"
            ),
            ParameterContract("handleMessage"),
            ParameterContract("message"),
            ParameterContract("application"),
        ],
        atLeastOne: [
            CombinationContract(fact: "handleGroupApplication.atLeastOne.1", names: ["message", "application"])
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `initGroupAttributes` demands.
    public static let initGroupAttributes: MethodContract = MethodContract(
        id: "initGroupAttributes",
        method: "initGroupAttributes",
        surfaceNames: ["web": "initGroupAttributes", "native": "GroupInitGroupAttributes"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "initGroupAttributes.groupID.required"
            ),
            ParameterContract(
                "groupAttributes",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "initGroupAttributes.groupAttributes.required",
                limits: [
                    Limit(
                        fact: "initGroupAttributes.groupAttributes.limit",
                        rule: .range(minimum: nil, maximum: 16, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        rate: RateContract(fact: "initGroupAttributes.rate", calls: 10, seconds: 5, scope: .user, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `setGroupAttributes` demands.
    public static let setGroupAttributes: MethodContract = MethodContract(
        id: "setGroupAttributes",
        method: "setGroupAttributes",
        surfaceNames: ["web": "setGroupAttributes", "native": "GroupSetGroupAttributes"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupAttributes.groupID.required"
            ),
            ParameterContract(
                "groupAttributes",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupAttributes.groupAttributes.required"
            ),
        ],
        gates: ["ready"],
        rate: RateContract(fact: "setGroupAttributes.rate", calls: 10, seconds: 5, scope: .user, error: .tooFrequent),
        quota: QuotaContract(fact: "setGroupAttributes.quota", maximum: ["*": 16], error: .invalidParameter),
        argumentError: .invalidParameter
    )

    /// What `deleteGroupAttributes` demands.
    public static let deleteGroupAttributes: MethodContract = MethodContract(
        id: "deleteGroupAttributes",
        method: "deleteGroupAttributes",
        surfaceNames: ["web": "deleteGroupAttributes", "native": "GroupDeleteGroupAttributes"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteGroupAttributes.groupID.required"
            ),
            ParameterContract("keyList", isRequired: true, requiredFact: "deleteGroupAttributes.keyList.required"),
        ],
        gates: ["ready"],
        rate: RateContract(
            fact: "deleteGroupAttributes.rate",
            calls: 10,
            seconds: 5,
            scope: .user,
            error: .tooFrequent
        ),
        argumentError: .invalidParameter
    )

    /// What `getGroupAttributes` demands.
    public static let getGroupAttributes: MethodContract = MethodContract(
        id: "getGroupAttributes",
        method: "getGroupAttributes",
        surfaceNames: ["web": "getGroupAttributes", "native": "GroupGetGroupAttributes"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupAttributes.groupID.required"
            ),
            ParameterContract("keyList", isRequired: true, requiredFact: "getGroupAttributes.keyList.required"),
        ],
        gates: ["ready"],
        rate: RateContract(fact: "getGroupAttributes.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `setGroupCounters` demands.
    public static let setGroupCounters: MethodContract = MethodContract(
        id: "setGroupCounters",
        method: "setGroupCounters",
        surfaceNames: ["web": "setGroupCounters", "native": "GroupSetGroupCounters"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupCounters.groupID.required"
            ),
            ParameterContract(
                "counters",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupCounters.counters.required"
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(fact: "setGroupCounters.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        quota: QuotaContract(fact: "setGroupCounters.quota", maximum: ["*": 20], error: .invalidParameter),
        argumentError: .invalidParameter
    )

    /// What `increaseGroupCounter` demands.
    public static let increaseGroupCounter: MethodContract = MethodContract(
        id: "increaseGroupCounter",
        method: "increaseGroupCounter",
        surfaceNames: ["web": "increaseGroupCounter", "native": "GroupIncreaseGroupCounter"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "increaseGroupCounter.groupID.required"
            ),
            ParameterContract(
                "key",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "increaseGroupCounter.key.required",
                limits: [
                    Limit(
                        fact: "increaseGroupCounter.key.limit",
                        rule: .range(minimum: nil, maximum: 128, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("value", isRequired: true, requiredFact: "increaseGroupCounter.value.required"),
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(fact: "increaseGroupCounter.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        quota: QuotaContract(fact: "increaseGroupCounter.quota", maximum: ["*": 20], error: .invalidParameter),
        argumentError: .invalidParameter
    )

    /// What `decreaseGroupCounter` demands.
    public static let decreaseGroupCounter: MethodContract = MethodContract(
        id: "decreaseGroupCounter",
        method: "decreaseGroupCounter",
        surfaceNames: ["web": "decreaseGroupCounter", "native": "GroupDecreaseGroupCounter"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "decreaseGroupCounter.groupID.required"
            ),
            ParameterContract(
                "key",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "decreaseGroupCounter.key.required",
                limits: [
                    Limit(
                        fact: "decreaseGroupCounter.key.limit",
                        rule: .range(minimum: nil, maximum: 128, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("value", isRequired: true, requiredFact: "decreaseGroupCounter.value.required"),
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(fact: "decreaseGroupCounter.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        quota: QuotaContract(fact: "decreaseGroupCounter.quota", maximum: ["*": 20], error: .invalidParameter),
        argumentError: .invalidParameter
    )

    /// What `getGroupCounters` demands.
    public static let getGroupCounters: MethodContract = MethodContract(
        id: "getGroupCounters",
        method: "getGroupCounters",
        surfaceNames: ["web": "getGroupCounters", "native": "GroupGetGroupCounters"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupCounters.groupID.required"
            ),
            ParameterContract("keyList"),
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(fact: "getGroupCounters.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `getGroupMemberList` demands.
    public static let getGroupMemberList: MethodContract = MethodContract(
        id: "getGroupMemberList",
        method: "getGroupMemberList",
        surfaceNames: ["web": "getGroupMemberList", "native": "GroupGetMemberInfoList"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupMemberList.groupID.required"
            ),
            ParameterContract("role"),
            ParameterContract(
                "count",
                limits: [
                    Limit(
                        fact: "getGroupMemberList.count.limit.most",
                        rule: .range(minimum: nil, maximum: 100, unit: .value),
                        excess: .clamp,
                        error: .invalidParameter
                    ),
                    Limit(
                        fact: "getGroupMemberList.count.limit.least",
                        rule: .range(minimum: 1, maximum: nil, unit: .value),
                        error: .invalidParameter
                    ),
                ]
            ),
            ParameterContract("offset"),
            ParameterContract("filter"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getGroupMemberProfile` demands.
    public static let getGroupMemberProfile: MethodContract = MethodContract(
        id: "getGroupMemberProfile",
        method: "getGroupMemberProfile",
        surfaceNames: ["web": "getGroupMemberProfile", "native": "GroupGetMemberInfoList"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupMemberProfile.groupID.required"
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupMemberProfile.userIDList.required",
                limits: [
                    Limit(
                        fact: "getGroupMemberProfile.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 50, unit: .items),
                        excess: .truncate,
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("memberCustomFieldFilter"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setGroupMemberMuteTime` demands.
    public static let setGroupMemberMuteTime: MethodContract = MethodContract(
        id: "setGroupMemberMuteTime",
        method: "setGroupMemberMuteTime",
        surfaceNames: ["web": "setGroupMemberMuteTime", "native": "GroupModifyMemberInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberMuteTime.groupID.required"
            ),
            ParameterContract(
                "userID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberMuteTime.userID.required"
            ),
            ParameterContract(
                "muteTime",
                isRequired: true,
                requiredFact: "setGroupMemberMuteTime.muteTime.required",
                limits: [
                    Limit(
                        fact: "setGroupMemberMuteTime.muteTime.limit",
                        rule: .range(minimum: 0, maximum: nil, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setGroupMemberRole` demands.
    public static let setGroupMemberRole: MethodContract = MethodContract(
        id: "setGroupMemberRole",
        method: "setGroupMemberRole",
        surfaceNames: ["web": "setGroupMemberRole", "native": "GroupModifyMemberInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberRole.groupID.required"
            ),
            ParameterContract(
                "userID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberRole.userID.required"
            ),
            ParameterContract("role", isRequired: true, requiredFact: "setGroupMemberRole.role.required"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setGroupMemberNameCard` demands.
    public static let setGroupMemberNameCard: MethodContract = MethodContract(
        id: "setGroupMemberNameCard",
        method: "setGroupMemberNameCard",
        surfaceNames: ["web": "setGroupMemberNameCard", "native": "GroupModifyMemberInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberNameCard.groupID.required"
            ),
            ParameterContract("userID"),
            ParameterContract(
                "nameCard",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberNameCard.nameCard.required",
                limits: [
                    Limit(
                        fact: "setGroupMemberNameCard.nameCard.limit",
                        rule: .range(minimum: nil, maximum: 50, unit: .utf8Bytes),
                        error: .nameCardInvalid
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setGroupMemberCustomField` demands.
    public static let setGroupMemberCustomField: MethodContract = MethodContract(
        id: "setGroupMemberCustomField",
        method: "setGroupMemberCustomField",
        surfaceNames: ["web": "setGroupMemberCustomField", "native": "GroupModifyMemberInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberCustomField.groupID.required"
            ),
            ParameterContract("userID"),
            ParameterContract(
                "memberCustomField",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setGroupMemberCustomField.memberCustomField.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `markGroupMemberList` demands.
    public static let markGroupMemberList: MethodContract = MethodContract(
        id: "markGroupMemberList",
        method: "markGroupMemberList",
        surfaceNames: ["web": "markGroupMemberList", "native": "GroupMarkGroupMemberList"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "markGroupMemberList.groupID.required"
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "markGroupMemberList.userIDList.required",
                limits: [
                    Limit(
                        fact: "markGroupMemberList.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "markType",
                isRequired: true,
                requiredFact: "markGroupMemberList.markType.required",
                limits: [
                    Limit(
                        fact: "markGroupMemberList.markType.limit",
                        rule: .range(minimum: 1000, maximum: nil, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("enableMark", isRequired: true, requiredFact: "markGroupMemberList.enableMark.required"),
        ],
        gates: ["ready"],
        edition: "premium",
        quota: QuotaContract(fact: "markGroupMemberList.quota", maximum: ["*": 10], error: .groupParametersInvalid),
        argumentError: .invalidParameter
    )

    /// What `addGroupMember` demands.
    public static let addGroupMember: MethodContract = MethodContract(
        id: "addGroupMember",
        method: "addGroupMember",
        surfaceNames: ["web": "addGroupMember", "native": "GroupInviteMember"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addGroupMember.groupID.required"
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addGroupMember.userIDList.required",
                limits: [
                    Limit(
                        fact: "addGroupMember.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `deleteGroupMember` demands.
    public static let deleteGroupMember: MethodContract = MethodContract(
        id: "deleteGroupMember",
        method: "deleteGroupMember",
        surfaceNames: ["web": "deleteGroupMember", "native": "GroupDeleteMember"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteGroupMember.groupID.required"
            ),
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteGroupMember.userIDList.required",
                limits: [
                    Limit(
                        fact: "deleteGroupMember.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("reason"),
            ParameterContract("duration"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getGroupList` demands.
    public static let getGroupList: MethodContract = MethodContract(
        id: "getGroupList",
        method: "getGroupList",
        surfaceNames: ["web": "getGroupList", "native": "GroupGetJoinedGroupList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getGroupProfile` demands.
    public static let getGroupProfile: MethodContract = MethodContract(
        id: "getGroupProfile",
        method: "getGroupProfile",
        surfaceNames: ["web": "getGroupProfile", "native": "GroupGetGroupInfoList"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupProfile.groupID.required"
            ),
            ParameterContract("groupCustomFieldFilter"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `searchGroupByID` demands.
    public static let searchGroupByID: MethodContract = MethodContract(
        id: "searchGroupByID",
        method: "searchGroupByID",
        surfaceNames: ["web": "searchGroupByID"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "searchGroupByID.groupID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getGroupOnlineMemberCount` demands.
    public static let getGroupOnlineMemberCount: MethodContract = MethodContract(
        id: "getGroupOnlineMemberCount",
        method: "getGroupOnlineMemberCount",
        surfaceNames: ["web": "getGroupOnlineMemberCount", "native": "GroupGetOnlineMemberCount"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getGroupOnlineMemberCount.groupID.required"
            )
        ],
        argumentError: .invalidParameter
    )

    /// What `updateGroupProfile` demands.
    public static let updateGroupProfile: MethodContract = MethodContract(
        id: "updateGroupProfile",
        method: "updateGroupProfile",
        surfaceNames: ["web": "updateGroupProfile", "native": "GroupModifyGroupInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "updateGroupProfile.groupID.required"
            ),
            ParameterContract(
                "name",
                limits: [
                    Limit(
                        fact: "updateGroupProfile.name.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "avatar",
                limits: [
                    Limit(
                        fact: "updateGroupProfile.avatar.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "introduction",
                limits: [
                    Limit(
                        fact: "updateGroupProfile.introduction.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "notification",
                limits: [
                    Limit(
                        fact: "updateGroupProfile.notification.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("muteAllMembers"),
            ParameterContract("joinOption"),
            ParameterContract("inviteOption"),
            ParameterContract("groupCustomField"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createGroup` demands.
    public static let createGroup: MethodContract = MethodContract(
        id: "createGroup",
        method: "createGroup",
        surfaceNames: ["web": "createGroup", "native": "GroupCreate"],
        parameters: [
            ParameterContract(
                "name",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createGroup.name.required",
                limits: [
                    Limit(
                        fact: "createGroup.name.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("type", isRequired: true, requiredFact: "createGroup.type.required"),
            ParameterContract(
                "groupID",
                limits: [
                    Limit(
                        fact: "createGroup.groupID.limit.size",
                        rule: .range(minimum: nil, maximum: 48, unit: .utf8Bytes),
                        error: .groupTypeInvalid
                    ),
                    Limit(
                        fact: "createGroup.groupID.limit.characters",
                        rule: .pattern("^[ -~]*$"),
                        error: .groupTypeInvalid
                    ),
                    Limit(
                        fact: "createGroup.groupID.limit.prefix",
                        rule: .pattern("^(?!@TGS#)"),
                        error: .groupTypeInvalid
                    ),
                ]
            ),
            ParameterContract(
                "introduction",
                limits: [
                    Limit(
                        fact: "createGroup.introduction.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "notification",
                limits: [
                    Limit(
                        fact: "createGroup.notification.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "avatar",
                limits: [
                    Limit(
                        fact: "createGroup.avatar.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "maxMemberNum",
                limits: [
                    Limit(
                        fact: "createGroup.maxMemberNum.limit",
                        rule: .range(minimum: 1, maximum: nil, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("joinOption"),
            ParameterContract("inviteOption"),
            ParameterContract(
                "memberList",
                limits: [
                    Limit(
                        fact: "createGroup.memberList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .invalidParameter
                    )
                ],
                fields: [ParameterContract("userID", isRequired: true, emptyIsMissing: true)]
            ),
            ParameterContract("groupCustomField"),
            ParameterContract("isSupportTopic"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `dismissGroup` demands.
    public static let dismissGroup: MethodContract = MethodContract(
        id: "dismissGroup",
        method: "dismissGroup",
        surfaceNames: ["web": "dismissGroup", "native": "GroupDelete"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "dismissGroup.groupID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `quitGroup` demands.
    public static let quitGroup: MethodContract = MethodContract(
        id: "quitGroup",
        method: "quitGroup",
        surfaceNames: ["web": "quitGroup", "native": "GroupQuit"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "quitGroup.groupID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `changeGroupOwner` demands.
    public static let changeGroupOwner: MethodContract = MethodContract(
        id: "changeGroupOwner",
        method: "changeGroupOwner",
        surfaceNames: ["web": "changeGroupOwner", "native": "GroupModifyGroupInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "changeGroupOwner.groupID.required"
            ),
            ParameterContract(
                "newOwnerID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "changeGroupOwner.newOwnerID.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getMessageListHopping` demands.
    public static let getMessageListHopping: MethodContract = MethodContract(
        id: "getMessageListHopping",
        method: "getMessageListHopping",
        surfaceNames: ["web": "getMessageListHopping", "native": "MsgGetMsgList"],
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getMessageListHopping.conversationID.required"
            ),
            ParameterContract("sequence"),
            ParameterContract("time"),
            ParameterContract("direction"),
            ParameterContract(
                "count",
                limits: [
                    Limit(
                        fact: "getMessageListHopping.count.limit",
                        rule: .range(minimum: 1, maximum: 15, unit: .value),
                        excess: .clamp,
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `searchCloudMessages` demands.
    public static let searchCloudMessages: MethodContract = MethodContract(
        id: "searchCloudMessages",
        method: "searchCloudMessages",
        surfaceNames: ["web": "searchCloudMessages", "native": "MsgSearchCloudMessages"],
        parameters: [
            ParameterContract(
                "keywordList",
                emptyIsMissing: true,
                limits: [
                    Limit(
                        fact: "searchCloudMessages.keywordList.limit",
                        rule: .range(minimum: nil, maximum: 5, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("keywordListMatchType"),
            ParameterContract(
                "senderUserIDList",
                emptyIsMissing: true,
                limits: [
                    Limit(
                        fact: "searchCloudMessages.senderUserIDList.limit",
                        rule: .range(minimum: nil, maximum: 5, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("messageTypeList", emptyIsMissing: true),
            ParameterContract("conversationID"),
            ParameterContract("timePosition"),
            ParameterContract("timePeriod"),
            ParameterContract("cursor", emptyIsMissing: true),
        ],
        atLeastOne: [
            CombinationContract(
                fact: "searchCloudMessages.atLeastOne.1",
                names: ["keywordList", "senderUserIDList", "messageTypeList"]
            )
        ],
        gates: ["ready"],
        rate: RateContract(fact: "searchCloudMessages.rate", calls: 2, seconds: 1, scope: .device, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `login` demands.
    public static let login: MethodContract = MethodContract(
        id: "login",
        method: "login",
        surfaceNames: ["web": "login", "native": "Login"],
        parameters: [
            ParameterContract("userID", isRequired: true, emptyIsMissing: true, requiredFact: "login.userID.required"),
            ParameterContract(
                "userSig",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "login.userSig.required"
            ),
        ],
        argumentError: .invalidParameter
    )

    /// What `logout` demands.
    public static let logout: MethodContract = MethodContract(
        id: "logout",
        method: "logout",
        surfaceNames: ["web": "logout", "native": "Logout"],
        argumentError: .invalidParameter
    )

    /// What `destroy` demands.
    public static let destroy: MethodContract = MethodContract(
        id: "destroy",
        method: "destroy",
        surfaceNames: ["web": "destroy", "native": "Uninit"],
        argumentError: .invalidParameter
    )

    /// What `isReady` demands.
    public static let isReady: MethodContract = MethodContract(
        id: "isReady",
        method: "isReady",
        surfaceNames: ["web": "isReady"],
        argumentError: .invalidParameter
    )

    /// What `getLoginUser` demands.
    public static let getLoginUser: MethodContract = MethodContract(
        id: "getLoginUser",
        method: "getLoginUser",
        surfaceNames: ["web": "getLoginUser", "native": "GetLoginUserID"],
        argumentError: .invalidParameter
    )

    /// What `setLogLevel` demands.
    public static let setLogLevel: MethodContract = MethodContract(
        id: "setLogLevel",
        method: "setLogLevel",
        surfaceNames: ["web": "setLogLevel"],
        passing: .positional,
        parameters: [ParameterContract("level", isRequired: true, requiredFact: "setLogLevel.level.required")],
        argumentError: .invalidParameter
    )

    /// What `registerPlugin` demands.
    public static let registerPlugin: MethodContract = MethodContract(
        id: "registerPlugin",
        method: "registerPlugin",
        surfaceNames: ["web": "registerPlugin"],
        parameters: [
            ParameterContract("value", isRequired: true, requiredFact: "registerPlugin.value.required"),
            ParameterContract("pushConfig"),
        ],
        argumentError: .invalidParameter
    )

    /// What `setMessageExtensions` demands.
    public static let setMessageExtensions: MethodContract = MethodContract(
        id: "setMessageExtensions",
        method: "setMessageExtensions",
        surfaceNames: ["web": "setMessageExtensions", "native": "MsgSetMessageExtensions"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "setMessageExtensions.message.required"),
            ParameterContract(
                "extensions",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setMessageExtensions.extensions.required",
                limits: [
                    Limit(
                        fact: "setMessageExtensions.extensions.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ],
                fields: [
                    ParameterContract(
                        "key",
                        isRequired: true,
                        emptyIsMissing: true,
                        limits: [
                            Limit(
                                fact: "MessageExtension.key.limit",
                                rule: .range(minimum: nil, maximum: 100, unit: .utf8Bytes),
                                error: .invalidParameter
                            )
                        ]
                    ),
                    ParameterContract(
                        "value",
                        limits: [
                            Limit(
                                fact: "MessageExtension.value.limit",
                                rule: .range(minimum: nil, maximum: 1024, unit: .utf8Bytes),
                                error: .invalidParameter
                            )
                        ]
                    ),
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        quota: QuotaContract(fact: "setMessageExtensions.quota", maximum: ["*": 300], error: .invalidParameter),
        argumentError: .invalidParameter
    )

    /// What `getMessageExtensions` demands.
    public static let getMessageExtensions: MethodContract = MethodContract(
        id: "getMessageExtensions",
        method: "getMessageExtensions",
        surfaceNames: ["web": "getMessageExtensions", "native": "MsgGetMessageExtensions"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "getMessageExtensions.message.required")
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `deleteMessageExtensions` demands.
    public static let deleteMessageExtensions: MethodContract = MethodContract(
        id: "deleteMessageExtensions",
        method: "deleteMessageExtensions",
        surfaceNames: ["web": "deleteMessageExtensions", "native": "MsgDeleteMessageExtensions"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "deleteMessageExtensions.message.required"),
            ParameterContract(
                "keyList",
                limits: [
                    Limit(
                        fact: "deleteMessageExtensions.keyList.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `createMergerMessage` demands.
    public static let createMergerMessage: MethodContract = MethodContract(
        id: "createMergerMessage",
        method: "createMergerMessage",
        surfaceNames: ["web": "createMergerMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createMergerMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createMergerMessage.conversationType.required"
            ),
            ParameterContract(
                "payload",
                isRequired: true,
                requiredFact: "createMergerMessage.payload.required",
                fields: [
                    ParameterContract("messageList", isRequired: true, emptyIsMissing: true),
                    ParameterContract("title", isRequired: true, emptyIsMissing: true),
                    ParameterContract("abstractList", isRequired: true, emptyIsMissing: true),
                    ParameterContract("compatibleText", isRequired: true, emptyIsMissing: true),
                ]
            ),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `downloadMergerMessage` demands.
    public static let downloadMergerMessage: MethodContract = MethodContract(
        id: "downloadMergerMessage",
        method: "downloadMergerMessage",
        surfaceNames: ["web": "downloadMergerMessage", "native": "MsgDownloadMergerMessage"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "downloadMergerMessage.message.required")
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createForwardMessage` demands.
    public static let createForwardMessage: MethodContract = MethodContract(
        id: "createForwardMessage",
        method: "createForwardMessage",
        surfaceNames: ["web": "createForwardMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createForwardMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createForwardMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createForwardMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createTextAtMessage` demands.
    public static let createTextAtMessage: MethodContract = MethodContract(
        id: "createTextAtMessage",
        method: "createTextAtMessage",
        surfaceNames: ["web": "createTextAtMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createTextAtMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createTextAtMessage.conversationType.required"
            ),
            ParameterContract(
                "payload",
                isRequired: true,
                requiredFact: "createTextAtMessage.payload.required",
                fields: [
                    ParameterContract("text", isRequired: true, emptyIsMissing: true),
                    ParameterContract("atUserList", isRequired: true, emptyIsMissing: true),
                ]
            ),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createCustomMessage` demands.
    public static let createCustomMessage: MethodContract = MethodContract(
        id: "createCustomMessage",
        method: "createCustomMessage",
        surfaceNames: ["web": "createCustomMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createCustomMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createCustomMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createCustomMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
            ParameterContract("customModerationConfigurationID"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createFaceMessage` demands.
    public static let createFaceMessage: MethodContract = MethodContract(
        id: "createFaceMessage",
        method: "createFaceMessage",
        surfaceNames: ["web": "createFaceMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createFaceMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createFaceMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createFaceMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createLocationMessage` demands.
    public static let createLocationMessage: MethodContract = MethodContract(
        id: "createLocationMessage",
        method: "createLocationMessage",
        surfaceNames: ["web": "createLocationMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createLocationMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createLocationMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createLocationMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createImageMessage` demands.
    public static let createImageMessage: MethodContract = MethodContract(
        id: "createImageMessage",
        method: "createImageMessage",
        surfaceNames: ["web": "createImageMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createImageMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createImageMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createImageMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
            ParameterContract("customModerationConfigurationID"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createAudioMessage` demands.
    public static let createAudioMessage: MethodContract = MethodContract(
        id: "createAudioMessage",
        method: "createAudioMessage",
        surfaceNames: ["web": "createAudioMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createAudioMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createAudioMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createAudioMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
            ParameterContract("customModerationConfigurationID"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createVideoMessage` demands.
    public static let createVideoMessage: MethodContract = MethodContract(
        id: "createVideoMessage",
        method: "createVideoMessage",
        surfaceNames: ["web": "createVideoMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createVideoMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createVideoMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createVideoMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
            ParameterContract("customModerationConfigurationID"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createFileMessage` demands.
    public static let createFileMessage: MethodContract = MethodContract(
        id: "createFileMessage",
        method: "createFileMessage",
        surfaceNames: ["web": "createFileMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createFileMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createFileMessage.conversationType.required"
            ),
            ParameterContract("payload", isRequired: true, requiredFact: "createFileMessage.payload.required"),
            ParameterContract("cloudCustomData"),
            ParameterContract("priority"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `createTextMessage` demands.
    public static let createTextMessage: MethodContract = MethodContract(
        id: "createTextMessage",
        method: "createTextMessage",
        surfaceNames: ["web": "createTextMessage"],
        parameters: [
            ParameterContract(
                "to",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createTextMessage.to.required"
            ),
            ParameterContract(
                "conversationType",
                isRequired: true,
                requiredFact: "createTextMessage.conversationType.required"
            ),
            ParameterContract(
                "payload",
                isRequired: true,
                requiredFact: "createTextMessage.payload.required",
                fields: [ParameterContract("text", isRequired: true, emptyIsMissing: true)]
            ),
            ParameterContract("cloudCustomData"),
            ParameterContract(
                "receiverList",
                limits: [
                    Limit(
                        fact: "createTextMessage.receiverList.limit",
                        rule: .range(minimum: nil, maximum: 50, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("priority"),
            ParameterContract("needReadReceipt"),
            ParameterContract("isSupportExtension"),
            ParameterContract("customModerationConfigurationID"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getMessageList` demands.
    public static let getMessageList: MethodContract = MethodContract(
        id: "getMessageList",
        method: "getMessageList",
        surfaceNames: ["web": "getMessageList", "native": "MsgGetMsgList"],
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getMessageList.conversationID.required"
            ),
            ParameterContract("nextReqMessageID"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setMessageRead` demands.
    public static let setMessageRead: MethodContract = MethodContract(
        id: "setMessageRead",
        method: "setMessageRead",
        surfaceNames: ["web": "setMessageRead", "native": "ConvCleanConversationUnreadMessageCount"],
        parameters: [
            ParameterContract(
                "conversationID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setMessageRead.conversationID.required"
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `modifyMessage` demands.
    public static let modifyMessage: MethodContract = MethodContract(
        id: "modifyMessage",
        method: "modifyMessage",
        surfaceNames: ["web": "modifyMessage", "native": "MsgModifyMessage"],
        passing: .positional,
        parameters: [ParameterContract("message", isRequired: true, requiredFact: "modifyMessage.message.required")],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getMyProfile` demands.
    public static let getMyProfile: MethodContract = MethodContract(
        id: "getMyProfile",
        method: "getMyProfile",
        surfaceNames: ["web": "getMyProfile"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getUserProfile` demands.
    public static let getUserProfile: MethodContract = MethodContract(
        id: "getUserProfile",
        method: "getUserProfile",
        surfaceNames: ["web": "getUserProfile", "native": "ProfileGetUserProfileList"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getUserProfile.userIDList.required",
                limits: [
                    Limit(
                        fact: "getUserProfile.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        excess: .truncate,
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `updateMyProfile` demands.
    public static let updateMyProfile: MethodContract = MethodContract(
        id: "updateMyProfile",
        method: "updateMyProfile",
        surfaceNames: ["web": "updateMyProfile", "native": "ProfileModifySelfUserProfile"],
        parameters: [
            ParameterContract(
                "nick",
                limits: [
                    Limit(
                        fact: "updateMyProfile.nick.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .profileValueTooLong
                    )
                ]
            ),
            ParameterContract(
                "avatar",
                limits: [
                    Limit(
                        fact: "updateMyProfile.avatar.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .profileValueTooLong
                    )
                ]
            ),
            ParameterContract("gender"),
            ParameterContract(
                "selfSignature",
                limits: [
                    Limit(
                        fact: "updateMyProfile.selfSignature.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .profileValueTooLong
                    )
                ]
            ),
            ParameterContract("allowType"),
            ParameterContract(
                "birthday",
                limits: [
                    Limit(
                        fact: "updateMyProfile.birthday.limit",
                        rule: .range(minimum: 0, maximum: 4294967295, unit: .value),
                        error: .profileValueInvalid
                    )
                ]
            ),
            ParameterContract(
                "location",
                limits: [
                    Limit(
                        fact: "updateMyProfile.location.limit",
                        rule: .range(minimum: nil, maximum: 16, unit: .utf8Bytes),
                        error: .profileValueTooLong
                    )
                ]
            ),
            ParameterContract(
                "language",
                limits: [
                    Limit(
                        fact: "updateMyProfile.language.limit",
                        rule: .range(minimum: 0, maximum: 4294967295, unit: .value),
                        error: .profileValueInvalid
                    )
                ]
            ),
            ParameterContract(
                "messageSettings",
                limits: [
                    Limit(
                        fact: "updateMyProfile.messageSettings.limit",
                        rule: .range(minimum: 0, maximum: 4294967295, unit: .value),
                        error: .profileValueInvalid
                    )
                ]
            ),
            ParameterContract("adminForbidType"),
            ParameterContract(
                "level",
                limits: [
                    Limit(
                        fact: "updateMyProfile.level.limit",
                        rule: .range(minimum: 0, maximum: 4294967295, unit: .value),
                        error: .profileValueInvalid
                    )
                ]
            ),
            ParameterContract(
                "role",
                limits: [
                    Limit(
                        fact: "updateMyProfile.role.limit",
                        rule: .range(minimum: 0, maximum: 4294967295, unit: .value),
                        error: .profileValueInvalid
                    )
                ]
            ),
            ParameterContract(
                "profileCustomField",
                fields: [
                    ParameterContract(
                        "key",
                        isRequired: true,
                        emptyIsMissing: true,
                        limits: [
                            Limit(
                                fact: "ProfileCustomField.key.limit",
                                rule: .pattern("^Tag_Profile_Custom_[A-Za-z0-9_]{1,8}$"),
                                error: .profileFieldNotFound
                            )
                        ]
                    ),
                    ParameterContract(
                        "value",
                        isRequired: true,
                        limits: [
                            Limit(
                                fact: "ProfileCustomField.value.limit",
                                rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                                error: .profileValueTooLong
                            )
                        ]
                    ),
                ]
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `addMessageReaction` demands.
    public static let addMessageReaction: MethodContract = MethodContract(
        id: "addMessageReaction",
        method: "addMessageReaction",
        surfaceNames: ["web": "addMessageReaction", "native": "MsgAddMessageReaction"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "addMessageReaction.message.required"),
            ParameterContract(
                "reactionID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addMessageReaction.reactionID.required"
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        quota: QuotaContract(fact: "addMessageReaction.quota", maximum: ["*": 10], error: .tooManyReactions),
        argumentError: .invalidParameter
    )

    /// What `removeMessageReaction` demands.
    public static let removeMessageReaction: MethodContract = MethodContract(
        id: "removeMessageReaction",
        method: "removeMessageReaction",
        surfaceNames: ["web": "removeMessageReaction", "native": "MsgRemoveMessageReaction"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "removeMessageReaction.message.required"),
            ParameterContract(
                "reactionID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "removeMessageReaction.reactionID.required"
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getMessageReactions` demands.
    public static let getMessageReactions: MethodContract = MethodContract(
        id: "getMessageReactions",
        method: "getMessageReactions",
        surfaceNames: ["web": "getMessageReactions", "native": "MsgGetMessageReactions"],
        parameters: [
            ParameterContract(
                "messageList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getMessageReactions.messageList.required",
                limits: [
                    Limit(
                        fact: "getMessageReactions.messageList.limit",
                        rule: .range(minimum: nil, maximum: 20, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "maxUserCountPerReaction",
                limits: [
                    Limit(
                        fact: "getMessageReactions.maxUserCountPerReaction.limit",
                        rule: .range(minimum: 0, maximum: 10, unit: .value),
                        excess: .clamp,
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getAllUserListOfMessageReaction` demands.
    public static let getAllUserListOfMessageReaction: MethodContract = MethodContract(
        id: "getAllUserListOfMessageReaction",
        method: "getAllUserListOfMessageReaction",
        surfaceNames: ["web": "getAllUserListOfMessageReaction", "native": "MsgGetAllUserListOfMessageReaction"],
        parameters: [
            ParameterContract(
                "message",
                isRequired: true,
                requiredFact: "getAllUserListOfMessageReaction.message.required"
            ),
            ParameterContract(
                "reactionID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getAllUserListOfMessageReaction.reactionID.required"
            ),
            ParameterContract(
                "nextSeq",
                isRequired: true,
                requiredFact: "getAllUserListOfMessageReaction.nextSeq.required"
            ),
            ParameterContract(
                "count",
                limits: [
                    Limit(
                        fact: "getAllUserListOfMessageReaction.count.limit",
                        rule: .range(minimum: 1, maximum: 100, unit: .value),
                        excess: .clamp,
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `sendMessageReadReceipt` demands.
    public static let sendMessageReadReceipt: MethodContract = MethodContract(
        id: "sendMessageReadReceipt",
        method: "sendMessageReadReceipt",
        surfaceNames: ["web": "sendMessageReadReceipt", "native": "MsgSendMessageReadReceipts"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "messageList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "sendMessageReadReceipt.messageList.required",
                limits: [
                    Limit(
                        fact: "sendMessageReadReceipt.messageList.limit",
                        rule: .range(minimum: nil, maximum: 30, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getMessageReadReceiptList` demands.
    public static let getMessageReadReceiptList: MethodContract = MethodContract(
        id: "getMessageReadReceiptList",
        method: "getMessageReadReceiptList",
        surfaceNames: ["web": "getMessageReadReceiptList", "native": "MsgGetMessageReadReceipts"],
        passing: .positional,
        parameters: [
            ParameterContract(
                "messageList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getMessageReadReceiptList.messageList.required"
            )
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `getGroupMessageReadMemberList` demands.
    public static let getGroupMessageReadMemberList: MethodContract = MethodContract(
        id: "getGroupMessageReadMemberList",
        method: "getGroupMessageReadMemberList",
        surfaceNames: ["web": "getGroupMessageReadMemberList", "native": "GetMsgGroupMessageReadMemberList"],
        parameters: [
            ParameterContract(
                "message",
                isRequired: true,
                requiredFact: "getGroupMessageReadMemberList.message.required"
            ),
            ParameterContract(
                "cursor",
                isRequired: true,
                requiredFact: "getGroupMessageReadMemberList.cursor.required"
            ),
            ParameterContract(
                "filter",
                isRequired: true,
                requiredFact: "getGroupMessageReadMemberList.filter.required"
            ),
            ParameterContract(
                "count",
                isRequired: true,
                requiredFact: "getGroupMessageReadMemberList.count.required",
                limits: [
                    Limit(
                        fact: "getGroupMessageReadMemberList.count.limit",
                        rule: .range(minimum: 1, maximum: 100, unit: .value),
                        excess: .clamp,
                        error: .invalidParameter
                    )
                ]
            ),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `addToBlacklist` demands.
    public static let addToBlacklist: MethodContract = MethodContract(
        id: "addToBlacklist",
        method: "addToBlacklist",
        surfaceNames: ["web": "addToBlacklist", "native": "FriendshipAddToBlackList"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "addToBlacklist.userIDList.required",
                limits: [
                    Limit(
                        fact: "addToBlacklist.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 1000, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        quota: QuotaContract(fact: "addToBlacklist.quota", maximum: ["*": 1000], error: .blacklistLimitReached),
        argumentError: .invalidParameter
    )

    /// What `removeFromBlacklist` demands.
    public static let removeFromBlacklist: MethodContract = MethodContract(
        id: "removeFromBlacklist",
        method: "removeFromBlacklist",
        surfaceNames: ["web": "removeFromBlacklist", "native": "FriendshipDeleteFromBlackList"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "removeFromBlacklist.userIDList.required",
                limits: [
                    Limit(
                        fact: "removeFromBlacklist.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 1000, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getBlacklist` demands.
    public static let getBlacklist: MethodContract = MethodContract(
        id: "getBlacklist",
        method: "getBlacklist",
        surfaceNames: ["web": "getBlacklist", "native": "FriendshipGetBlackList"],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setMessageRemindType.group` demands.
    public static let setMessageRemindTypeGroup: MethodContract = MethodContract(
        id: "setMessageRemindType.group",
        method: "setMessageRemindType",
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setMessageRemindType.group.groupID.required"
            ),
            ParameterContract(
                "messageRemindType",
                isRequired: true,
                requiredFact: "setMessageRemindType.group.messageRemindType.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setMessageRemindType.users` demands.
    public static let setMessageRemindTypeUsers: MethodContract = MethodContract(
        id: "setMessageRemindType.users",
        method: "setMessageRemindType",
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "setMessageRemindType.users.userIDList.required",
                limits: [
                    Limit(
                        fact: "setMessageRemindType.users.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 30, unit: .items),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "messageRemindType",
                isRequired: true,
                requiredFact: "setMessageRemindType.users.messageRemindType.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `resendMessage` demands.
    public static let resendMessage: MethodContract = MethodContract(
        id: "resendMessage",
        method: "resendMessage",
        surfaceNames: ["web": "resendMessage"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "resendMessage.message.required"),
            ParameterContract("onlineUserOnly"),
            ParameterContract("offlinePushInfo"),
            ParameterContract("messageControlInfo"),
        ],
        notTogether: [
            CombinationContract(fact: "resendMessage.notTogether.1", names: ["onlineUserOnly", "messageControlInfo"])
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `revokeMessage` demands.
    public static let revokeMessage: MethodContract = MethodContract(
        id: "revokeMessage",
        method: "revokeMessage",
        surfaceNames: ["web": "revokeMessage", "native": "MsgRevoke"],
        passing: .positional,
        parameters: [ParameterContract("message", isRequired: true, requiredFact: "revokeMessage.message.required")],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `sendMessage` demands.
    public static let sendMessage: MethodContract = MethodContract(
        id: "sendMessage",
        method: "sendMessage",
        surfaceNames: ["web": "sendMessage", "native": "MsgSendMessage"],
        passing: .positional,
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "sendMessage.message.required"),
            ParameterContract("onlineUserOnly"),
            ParameterContract("offlinePushInfo"),
            ParameterContract("messageControlInfo"),
        ],
        notTogether: [
            CombinationContract(fact: "sendMessage.notTogether.1", names: ["onlineUserOnly", "messageControlInfo"])
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `invite` demands.
    public static let invite: MethodContract = MethodContract(
        id: "invite",
        method: "invite",
        surfaceNames: ["web": "invite", "native": "SignalingInvite"],
        parameters: [
            ParameterContract("userID", isRequired: true, emptyIsMissing: true, requiredFact: "invite.userID.required"),
            ParameterContract("data"),
            ParameterContract(
                "timeout",
                limits: [
                    Limit(
                        fact: "invite.timeout.limit",
                        rule: .range(minimum: 0, maximum: nil, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("onlineUserOnly"),
            ParameterContract("offlinePushInfo"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `inviteInGroup` demands.
    public static let inviteInGroup: MethodContract = MethodContract(
        id: "inviteInGroup",
        method: "inviteInGroup",
        surfaceNames: ["web": "inviteInGroup", "native": "SignalingInviteInGroup"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "inviteInGroup.groupID.required"
            ),
            ParameterContract(
                "inviteeList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "inviteInGroup.inviteeList.required"
            ),
            ParameterContract("data"),
            ParameterContract(
                "timeout",
                limits: [
                    Limit(
                        fact: "inviteInGroup.timeout.limit",
                        rule: .range(minimum: 0, maximum: nil, unit: .value),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("onlineUserOnly"),
            ParameterContract("offlinePushInfo"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `accept` demands.
    public static let accept: MethodContract = MethodContract(
        id: "accept",
        method: "accept",
        surfaceNames: ["web": "accept", "native": "SignalingAccept"],
        parameters: [
            ParameterContract(
                "inviteID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "accept.inviteID.required"
            ),
            ParameterContract("data"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `reject` demands.
    public static let reject: MethodContract = MethodContract(
        id: "reject",
        method: "reject",
        surfaceNames: ["web": "reject", "native": "SignalingReject"],
        parameters: [
            ParameterContract(
                "inviteID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "reject.inviteID.required"
            ),
            ParameterContract("data"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `cancel` demands.
    public static let cancel: MethodContract = MethodContract(
        id: "cancel",
        method: "cancel",
        surfaceNames: ["web": "cancel", "native": "SignalingCancel"],
        parameters: [
            ParameterContract(
                "inviteID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "cancel.inviteID.required"
            ),
            ParameterContract("data"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `modifyInvitation` demands.
    public static let modifyInvitation: MethodContract = MethodContract(
        id: "modifyInvitation",
        method: "modifyInvitation",
        surfaceNames: ["web": "modifyInvitation", "native": "SignalingModifyInvitation"],
        parameters: [
            ParameterContract(
                "inviteID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "modifyInvitation.inviteID.required"
            ),
            ParameterContract(
                "data",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "modifyInvitation.data.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getSignalingInfo` demands.
    public static let getSignalingInfo: MethodContract = MethodContract(
        id: "getSignalingInfo",
        method: "getSignalingInfo",
        surfaceNames: ["web": "getSignalingInfo", "native": "GetSignalingInfo"],
        passing: .positional,
        parameters: [ParameterContract("message", isRequired: true, requiredFact: "getSignalingInfo.message.required")],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getJoinedCommunityList` demands.
    public static let getJoinedCommunityList: MethodContract = MethodContract(
        id: "getJoinedCommunityList",
        method: "getJoinedCommunityList",
        surfaceNames: ["web": "getJoinedCommunityList", "native": "CommunityGetJoinedCommunityList"],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `createTopicInCommunity` demands.
    public static let createTopicInCommunity: MethodContract = MethodContract(
        id: "createTopicInCommunity",
        method: "createTopicInCommunity",
        surfaceNames: ["web": "createTopicInCommunity", "native": "CommunityCreateTopicInCommunity"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createTopicInCommunity.groupID.required"
            ),
            ParameterContract(
                "topicName",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "createTopicInCommunity.topicName.required",
                limits: [
                    Limit(
                        fact: "createTopicInCommunity.topicName.limit",
                        rule: .range(minimum: nil, maximum: 150, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "topicID",
                limits: [
                    Limit(
                        fact: "createTopicInCommunity.topicID.limit.size",
                        rule: .range(minimum: nil, maximum: 96, unit: .utf8Bytes),
                        error: .topicIDInvalid
                    ),
                    Limit(
                        fact: "createTopicInCommunity.topicID.limit.characters",
                        rule: .pattern("^[ -~]*$"),
                        error: .topicIDInvalid
                    ),
                    Limit(
                        fact: "createTopicInCommunity.topicID.limit.reserved",
                        rule: .pattern("^(?!.*@TOPIC#_@TOPIC#)"),
                        error: .topicIDInvalid
                    ),
                ]
            ),
            ParameterContract(
                "avatar",
                limits: [
                    Limit(
                        fact: "createTopicInCommunity.avatar.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "notification",
                limits: [
                    Limit(
                        fact: "createTopicInCommunity.notification.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "introduction",
                limits: [
                    Limit(
                        fact: "createTopicInCommunity.introduction.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("customData"),
        ],
        gates: ["ready"],
        edition: "premium",
        argumentError: .invalidParameter
    )

    /// What `deleteTopicFromCommunity` demands.
    public static let deleteTopicFromCommunity: MethodContract = MethodContract(
        id: "deleteTopicFromCommunity",
        method: "deleteTopicFromCommunity",
        surfaceNames: ["web": "deleteTopicFromCommunity", "native": "CommunityDeleteTopicFromCommunity"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "deleteTopicFromCommunity.groupID.required"
            ),
            ParameterContract("topicIDList"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `updateTopicProfile` demands.
    public static let updateTopicProfile: MethodContract = MethodContract(
        id: "updateTopicProfile",
        method: "updateTopicProfile",
        surfaceNames: ["web": "updateTopicProfile", "native": "CommunitySetTopicInfo"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "updateTopicProfile.groupID.required"
            ),
            ParameterContract(
                "topicID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "updateTopicProfile.topicID.required"
            ),
            ParameterContract(
                "topicName",
                limits: [
                    Limit(
                        fact: "updateTopicProfile.topicName.limit",
                        rule: .range(minimum: nil, maximum: 150, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "avatar",
                limits: [
                    Limit(
                        fact: "updateTopicProfile.avatar.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "notification",
                limits: [
                    Limit(
                        fact: "updateTopicProfile.notification.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract(
                "introduction",
                limits: [
                    Limit(
                        fact: "updateTopicProfile.introduction.limit",
                        rule: .range(minimum: nil, maximum: 400, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            ),
            ParameterContract("customData"),
            ParameterContract("muteAllMembers"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getTopicList` demands.
    public static let getTopicList: MethodContract = MethodContract(
        id: "getTopicList",
        method: "getTopicList",
        surfaceNames: ["web": "getTopicList", "native": "CommunityGetTopicInfoList"],
        parameters: [
            ParameterContract(
                "groupID",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getTopicList.groupID.required"
            ),
            ParameterContract("topicIDList"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `setSelfStatus` demands.
    public static let setSelfStatus: MethodContract = MethodContract(
        id: "setSelfStatus",
        method: "setSelfStatus",
        surfaceNames: ["web": "setSelfStatus", "native": "SetSelfStatus"],
        parameters: [
            ParameterContract(
                "customStatus",
                isRequired: true,
                requiredFact: "setSelfStatus.customStatus.required",
                limits: [
                    Limit(
                        fact: "setSelfStatus.customStatus.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .utf8Bytes),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `getUserStatus` demands.
    public static let getUserStatus: MethodContract = MethodContract(
        id: "getUserStatus",
        method: "getUserStatus",
        surfaceNames: ["web": "getUserStatus", "native": "GetUserStatus"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "getUserStatus.userIDList.required",
                limits: [
                    Limit(
                        fact: "getUserStatus.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 500, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `subscribeUserStatus` demands.
    public static let subscribeUserStatus: MethodContract = MethodContract(
        id: "subscribeUserStatus",
        method: "subscribeUserStatus",
        surfaceNames: ["web": "subscribeUserStatus", "native": "SubscribeUserStatus"],
        parameters: [
            ParameterContract(
                "userIDList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "subscribeUserStatus.userIDList.required",
                limits: [
                    Limit(
                        fact: "subscribeUserStatus.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(fact: "subscribeUserStatus.rate", calls: 20, seconds: 5, scope: .user, error: .tooFrequent),
        argumentError: .invalidParameter
    )

    /// What `unsubscribeUserStatus` demands.
    public static let unsubscribeUserStatus: MethodContract = MethodContract(
        id: "unsubscribeUserStatus",
        method: "unsubscribeUserStatus",
        surfaceNames: ["web": "unsubscribeUserStatus", "native": "UnsubscribeUserStatus"],
        parameters: [
            ParameterContract(
                "userIDList",
                limits: [
                    Limit(
                        fact: "unsubscribeUserStatus.userIDList.limit",
                        rule: .range(minimum: nil, maximum: 100, unit: .items),
                        error: .invalidParameter
                    )
                ]
            )
        ],
        gates: ["ready"],
        edition: "premium",
        rate: RateContract(
            fact: "unsubscribeUserStatus.rate",
            calls: 20,
            seconds: 5,
            scope: .user,
            error: .tooFrequent
        ),
        argumentError: .invalidParameter
    )

    /// What `translateText` demands.
    public static let translateText: MethodContract = MethodContract(
        id: "translateText",
        method: "translateText",
        surfaceNames: ["web": "translateText", "native": "MsgTranslateText"],
        parameters: [
            ParameterContract(
                "sourceTextList",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "translateText.sourceTextList.required"
            ),
            ParameterContract(
                "sourceLanguage",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "translateText.sourceLanguage.required"
            ),
            ParameterContract(
                "targetLanguage",
                isRequired: true,
                emptyIsMissing: true,
                requiredFact: "translateText.targetLanguage.required"
            ),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// What `convertVoiceToText` demands.
    public static let convertVoiceToText: MethodContract = MethodContract(
        id: "convertVoiceToText",
        method: "convertVoiceToText",
        surfaceNames: ["web": "convertVoiceToText", "native": "MsgConvertVoiceToText"],
        parameters: [
            ParameterContract("message", isRequired: true, requiredFact: "convertVoiceToText.message.required"),
            ParameterContract("language"),
        ],
        gates: ["ready"],
        argumentError: .invalidParameter
    )

    /// Every contract, in the order of the spec.
    public static let all: [MethodContract] = [
        createConversationGroup,
        deleteConversationGroup,
        renameConversationGroup,
        getConversationGroupList,
        addConversationsToGroup,
        deleteConversationsFromGroup,
        clearHistoryMessage,
        setAllMessageRead,
        getConversationListAll,
        getConversationListSome,
        getConversationListFiltered,
        getConversationProfile,
        deleteConversationOne,
        deleteConversationSeveral,
        pinConversation,
        markConversation,
        setConversationDraft,
        setConversationCustomData,
        getTotalUnreadMessageCount,
        deleteMessage,
        findMessage,
        setAllReceiveMessageOpt,
        getAllReceiveMessageOpt,
        followUser,
        unfollowUser,
        getMyFollowersList,
        getMyFollowingList,
        getMutualFollowersList,
        getUserFollowInfo,
        checkFollowType,
        getFriendApplicationList,
        acceptFriendApplication,
        refuseFriendApplication,
        deleteFriendApplication,
        setFriendApplicationRead,
        getFriendGroupList,
        createFriendGroup,
        deleteFriendGroup,
        addToFriendGroup,
        removeFromFriendGroup,
        renameFriendGroup,
        getFriendList,
        addFriend,
        deleteFriend,
        checkFriend,
        getFriendProfile,
        updateFriend,
        joinGroup,
        getGroupApplicationList,
        handleGroupApplication,
        initGroupAttributes,
        setGroupAttributes,
        deleteGroupAttributes,
        getGroupAttributes,
        setGroupCounters,
        increaseGroupCounter,
        decreaseGroupCounter,
        getGroupCounters,
        getGroupMemberList,
        getGroupMemberProfile,
        setGroupMemberMuteTime,
        setGroupMemberRole,
        setGroupMemberNameCard,
        setGroupMemberCustomField,
        markGroupMemberList,
        addGroupMember,
        deleteGroupMember,
        getGroupList,
        getGroupProfile,
        searchGroupByID,
        getGroupOnlineMemberCount,
        updateGroupProfile,
        createGroup,
        dismissGroup,
        quitGroup,
        changeGroupOwner,
        getMessageListHopping,
        searchCloudMessages,
        login,
        logout,
        destroy,
        isReady,
        getLoginUser,
        setLogLevel,
        registerPlugin,
        setMessageExtensions,
        getMessageExtensions,
        deleteMessageExtensions,
        createMergerMessage,
        downloadMergerMessage,
        createForwardMessage,
        createTextAtMessage,
        createCustomMessage,
        createFaceMessage,
        createLocationMessage,
        createImageMessage,
        createAudioMessage,
        createVideoMessage,
        createFileMessage,
        createTextMessage,
        getMessageList,
        setMessageRead,
        modifyMessage,
        getMyProfile,
        getUserProfile,
        updateMyProfile,
        addMessageReaction,
        removeMessageReaction,
        getMessageReactions,
        getAllUserListOfMessageReaction,
        sendMessageReadReceipt,
        getMessageReadReceiptList,
        getGroupMessageReadMemberList,
        addToBlacklist,
        removeFromBlacklist,
        getBlacklist,
        setMessageRemindTypeGroup,
        setMessageRemindTypeUsers,
        resendMessage,
        revokeMessage,
        sendMessage,
        invite,
        inviteInGroup,
        accept,
        reject,
        cancel,
        modifyInvitation,
        getSignalingInfo,
        getJoinedCommunityList,
        createTopicInCommunity,
        deleteTopicFromCommunity,
        updateTopicProfile,
        getTopicList,
        setSelfStatus,
        getUserStatus,
        subscribeUserStatus,
        unsubscribeUserStatus,
        translateText,
        convertVoiceToText,
    ]
}
