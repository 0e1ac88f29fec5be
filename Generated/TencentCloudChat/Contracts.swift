// Generated from the spec by sdkgen. Do not edit.
//
// What each method demands of its arguments and its caller.

import SDKRuntime

/// What each method demands: required parameters, limits, combinations, gates, editions, rates and quotas.
///
/// A contract is read when it is asked for first.
public enum ChatContracts {
    /// What `createConversationGroup` demands.
    public static let createConversationGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "createConversationGroup",
            "method": "createConversationGroup",
            "surfaceNames": {"web": "createConversationGroup", "native": "ConvCreateConversationGroup"},
            "parameters": [
                {
                    "name": "groupName",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "createConversationGroup.groupName.required",
                    "limits": [
                        {
                            "fact": "createConversationGroup.groupName.limit",
                            "rule": {"maximum": 32, "unit": "utf8-bytes"},
                            "error": {"name": "conversationGroupNameInvalid", "number": 51011}
                        }
                    ]
                },
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "createConversationGroup.conversationIDList.required",
                    "limits": [
                        {
                            "fact": "createConversationGroup.conversationIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "tooManyConversations", "number": 51006}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "edition": "premium",
            "quota": {
                "fact": "createConversationGroup.quota",
                "maximum": {"*": 20},
                "error": {"name": "conversationGroupLimitReached", "number": 51010}
            },
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteConversationGroup` demands.
    public static let deleteConversationGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "deleteConversationGroup",
            "method": "deleteConversationGroup",
            "surfaceNames": {"web": "deleteConversationGroup", "native": "ConvDeleteConversationGroup"},
            "passing": "positional",
            "parameters": [
                {
                    "name": "groupName",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "deleteConversationGroup.groupName.required"
                }
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `renameConversationGroup` demands.
    public static let renameConversationGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "renameConversationGroup",
            "method": "renameConversationGroup",
            "surfaceNames": {"web": "renameConversationGroup", "native": "ConvRenameConversationGroup"},
            "parameters": [
                {
                    "name": "oldName",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "renameConversationGroup.oldName.required"
                },
                {
                    "name": "newName",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "renameConversationGroup.newName.required",
                    "limits": [
                        {
                            "fact": "renameConversationGroup.newName.limit",
                            "rule": {"maximum": 32, "unit": "utf8-bytes"},
                            "error": {"name": "conversationGroupNameInvalid", "number": 51011}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getConversationGroupList` demands.
    public static let getConversationGroupList: MethodContract = MethodContract(
        #"""
        {
            "id": "getConversationGroupList",
            "method": "getConversationGroupList",
            "surfaceNames": {"web": "getConversationGroupList", "native": "ConvGetConversationGroupList"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `addConversationsToGroup` demands.
    public static let addConversationsToGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "addConversationsToGroup",
            "method": "addConversationsToGroup",
            "surfaceNames": {"web": "addConversationsToGroup", "native": "ConvAddConversationsToGroup"},
            "parameters": [
                {
                    "name": "groupName",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "addConversationsToGroup.groupName.required"
                },
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "addConversationsToGroup.conversationIDList.required",
                    "limits": [
                        {
                            "fact": "addConversationsToGroup.conversationIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "tooManyConversations", "number": 51006}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteConversationsFromGroup` demands.
    public static let deleteConversationsFromGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "deleteConversationsFromGroup",
            "method": "deleteConversationsFromGroup",
            "surfaceNames": {"web": "deleteConversationsFromGroup", "native": "ConvDeleteConversationsFromGroup"},
            "parameters": [
                {
                    "name": "groupName",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "deleteConversationsFromGroup.groupName.required"
                },
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "deleteConversationsFromGroup.conversationIDList.required",
                    "limits": [
                        {
                            "fact": "deleteConversationsFromGroup.conversationIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "tooManyConversations", "number": 51006}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getConversationList.all` demands.
    public static let getConversationListAll: MethodContract = MethodContract(
        #"""
        {
            "id": "getConversationList.all",
            "method": "getConversationList",
            "surfaceNames": {"web": "getConversationList", "native": "ConvGetConvList"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getConversationList.some` demands.
    public static let getConversationListSome: MethodContract = MethodContract(
        #"""
        {
            "id": "getConversationList.some",
            "method": "getConversationList",
            "surfaceNames": {"web": "getConversationList", "native": "ConvGetConvList"},
            "passing": "positional",
            "parameters": [
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "requiredFact": "getConversationList.some.conversationIDList.required"
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getConversationList.filtered` demands.
    public static let getConversationListFiltered: MethodContract = MethodContract(
        #"""
        {
            "id": "getConversationList.filtered",
            "method": "getConversationList",
            "surfaceNames": {"web": "getConversationList", "native": "ConvGetConvList"},
            "parameters": [
                {"name": "type"},
                {"name": "markType"},
                {"name": "groupName"},
                {"name": "hasUnreadCount"},
                {"name": "hasGroupAtInfo"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getConversationProfile` demands.
    public static let getConversationProfile: MethodContract = MethodContract(
        #"""
        {
            "id": "getConversationProfile",
            "method": "getConversationProfile",
            "surfaceNames": {"web": "getConversationProfile", "native": "ConvGetConvInfo"},
            "passing": "positional",
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "getConversationProfile.conversationID.required"
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteConversation.one` demands.
    public static let deleteConversationOne: MethodContract = MethodContract(
        #"""
        {
            "id": "deleteConversation.one",
            "method": "deleteConversation",
            "surfaceNames": {"web": "deleteConversation", "native": "ConvDelete"},
            "passing": "positional",
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "deleteConversation.one.conversationID.required"
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteConversation.several` demands.
    public static let deleteConversationSeveral: MethodContract = MethodContract(
        #"""
        {
            "id": "deleteConversation.several",
            "method": "deleteConversation",
            "surfaceNames": {"web": "deleteConversation", "native": "ConvDelete"},
            "parameters": [
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "deleteConversation.several.conversationIDList.required",
                    "limits": [
                        {
                            "fact": "deleteConversation.several.conversationIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "clearHistoryMessage"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `pinConversation` demands.
    public static let pinConversation: MethodContract = MethodContract(
        #"""
        {
            "id": "pinConversation",
            "method": "pinConversation",
            "surfaceNames": {"web": "pinConversation", "native": "ConvPinConversation"},
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "pinConversation.conversationID.required"
                },
                {"name": "isPinned", "isRequired": true, "requiredFact": "pinConversation.isPinned.required"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `markConversation` demands.
    public static let markConversation: MethodContract = MethodContract(
        #"""
        {
            "id": "markConversation",
            "method": "markConversation",
            "surfaceNames": {"web": "markConversation", "native": "ConvMarkConversation"},
            "parameters": [
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "markConversation.conversationIDList.required",
                    "limits": [
                        {
                            "fact": "markConversation.conversationIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "tooManyConversations", "number": 51006}
                        }
                    ]
                },
                {
                    "name": "markType",
                    "isRequired": true,
                    "requiredFact": "markConversation.markType.required",
                    "limits": [
                        {
                            "fact": "markConversation.markType.limit",
                            "rule": {"exponents": [32, 63], "orOneOf": [1, 2, 4, 8]},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "enableMark", "isRequired": true, "requiredFact": "markConversation.enableMark.required"}
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setConversationDraft` demands.
    public static let setConversationDraft: MethodContract = MethodContract(
        #"""
        {
            "id": "setConversationDraft",
            "method": "setConversationDraft",
            "surfaceNames": {"web": "setConversationDraft", "native": "ConvSetDraft"},
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "setConversationDraft.conversationID.required"
                },
                {"name": "draftText", "isRequired": true, "requiredFact": "setConversationDraft.draftText.required"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setConversationCustomData` demands.
    public static let setConversationCustomData: MethodContract = MethodContract(
        #"""
        {
            "id": "setConversationCustomData",
            "method": "setConversationCustomData",
            "surfaceNames": {"web": "setConversationCustomData", "native": "ConvSetConversationCustomData"},
            "parameters": [
                {
                    "name": "conversationIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "setConversationCustomData.conversationIDList.required",
                    "limits": [
                        {
                            "fact": "setConversationCustomData.conversationIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "tooManyConversations", "number": 51006}
                        }
                    ]
                },
                {
                    "name": "customData",
                    "isRequired": true,
                    "requiredFact": "setConversationCustomData.customData.required",
                    "limits": [
                        {
                            "fact": "setConversationCustomData.customData.limit",
                            "rule": {"maximum": 256, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getTotalUnreadMessageCount` demands.
    public static let getTotalUnreadMessageCount: MethodContract = MethodContract(
        #"""
        {
            "id": "getTotalUnreadMessageCount",
            "method": "getTotalUnreadMessageCount",
            "surfaceNames": {"web": "getTotalUnreadMessageCount", "native": "ConvGetTotalUnreadMessageCount"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setAllReceiveMessageOpt` demands.
    public static let setAllReceiveMessageOpt: MethodContract = MethodContract(
        #"""
        {
            "id": "setAllReceiveMessageOpt",
            "method": "setAllReceiveMessageOpt",
            "surfaceNames": {"web": "setAllReceiveMessageOpt", "native": "MsgSetAllReceiveMessageOpt"},
            "parameters": [
                {"name": "messageRemindType"},
                {
                    "name": "startHour",
                    "limits": [
                        {
                            "fact": "setAllReceiveMessageOpt.startHour.limit",
                            "rule": {"minimum": 0, "maximum": 23, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "startMinute",
                    "limits": [
                        {
                            "fact": "setAllReceiveMessageOpt.startMinute.limit",
                            "rule": {"minimum": 0, "maximum": 59, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "startSecond",
                    "limits": [
                        {
                            "fact": "setAllReceiveMessageOpt.startSecond.limit",
                            "rule": {"minimum": 0, "maximum": 59, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "duration",
                    "limits": [
                        {
                            "fact": "setAllReceiveMessageOpt.duration.limit",
                            "rule": {"minimum": 0, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "isRepeated"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getAllReceiveMessageOpt` demands.
    public static let getAllReceiveMessageOpt: MethodContract = MethodContract(
        #"""
        {
            "id": "getAllReceiveMessageOpt",
            "method": "getAllReceiveMessageOpt",
            "surfaceNames": {"web": "getAllReceiveMessageOpt", "native": "MsgGetAllReceiveMessageOpt"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getFriendList` demands.
    public static let getFriendList: MethodContract = MethodContract(
        #"""
        {
            "id": "getFriendList",
            "method": "getFriendList",
            "surfaceNames": {"web": "getFriendList", "native": "FriendshipGetFriendProfileList"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getFriendApplicationList` demands.
    public static let getFriendApplicationList: MethodContract = MethodContract(
        #"""
        {
            "id": "getFriendApplicationList",
            "method": "getFriendApplicationList",
            "surfaceNames": {"web": "getFriendApplicationList", "native": "FriendshipGetPendencyList"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `addFriend` demands.
    public static let addFriend: MethodContract = MethodContract(
        #"""
        {
            "id": "addFriend",
            "method": "addFriend",
            "surfaceNames": {"web": "addFriend", "native": "FriendshipAddFriend"},
            "parameters": [
                {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "addFriend.to.required"},
                {
                    "name": "source",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "addFriend.source.required",
                    "limits": [
                        {
                            "fact": "addFriend.source.limit",
                            "rule": {"pattern": "^AddSource_Type_[A-Za-z]{1,8}$"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "wording",
                    "limits": [
                        {
                            "fact": "addFriend.wording.limit",
                            "rule": {"maximum": 256, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "type"},
                {
                    "name": "remark",
                    "limits": [
                        {
                            "fact": "addFriend.remark.limit",
                            "rule": {"maximum": 96, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "groupName",
                    "limits": [
                        {
                            "fact": "addFriend.groupName.limit",
                            "rule": {"maximum": 30, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteFriend` demands.
    public static let deleteFriend: MethodContract = MethodContract(
        #"""
        {
            "id": "deleteFriend",
            "method": "deleteFriend",
            "surfaceNames": {"web": "deleteFriend", "native": "FriendshipDeleteFriend"},
            "parameters": [
                {
                    "name": "userIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "deleteFriend.userIDList.required",
                    "limits": [
                        {
                            "fact": "deleteFriend.userIDList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "type"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `joinGroup` demands.
    public static let joinGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "joinGroup",
            "method": "joinGroup",
            "surfaceNames": {"web": "joinGroup", "native": "GroupJoin"},
            "parameters": [
                {
                    "name": "groupID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "joinGroup.groupID.required"
                },
                {"name": "applyMessage"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupApplicationList` demands.
    public static let getGroupApplicationList: MethodContract = MethodContract(
        #"""
        {
            "id": "getGroupApplicationList",
            "method": "getGroupApplicationList",
            "surfaceNames": {"web": "getGroupApplicationList", "native": "GroupGetPendencyList"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `handleGroupApplication` demands.
    public static let handleGroupApplication: MethodContract = MethodContract(
        #"""
        {
            "id": "handleGroupApplication",
            "method": "handleGroupApplication",
            "surfaceNames": {"web": "handleGroupApplication", "native": "GroupHandlePendency"},
            "parameters": [
                {
                    "name": "handleAction",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "handleGroupApplication.handleAction.required"
                },
                {"name": "handleMessage"},
                {"name": "message"},
                {"name": "application"}
            ],
            "atLeastOne": [{"fact": "handleGroupApplication.atLeastOne.1", "names": ["message", "application"]}],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `updateGroupProfile` demands.
    public static let updateGroupProfile: MethodContract = MethodContract(
        #"""
        {
            "id": "updateGroupProfile",
            "method": "updateGroupProfile",
            "surfaceNames": {"web": "updateGroupProfile", "native": "GroupModifyGroupInfo"},
            "parameters": [
                {
                    "name": "groupID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "updateGroupProfile.groupID.required"
                },
                {
                    "name": "name",
                    "limits": [
                        {
                            "fact": "updateGroupProfile.name.limit",
                            "rule": {"maximum": 100, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "avatar",
                    "limits": [
                        {
                            "fact": "updateGroupProfile.avatar.limit",
                            "rule": {"maximum": 500, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "introduction",
                    "limits": [
                        {
                            "fact": "updateGroupProfile.introduction.limit",
                            "rule": {"maximum": 400, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "notification",
                    "limits": [
                        {
                            "fact": "updateGroupProfile.notification.limit",
                            "rule": {"maximum": 400, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "muteAllMembers"},
                {"name": "joinOption"},
                {"name": "inviteOption"},
                {"name": "groupCustomField"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createGroup` demands.
    public static let createGroup: MethodContract = MethodContract(
        #"""
        {
            "id": "createGroup",
            "method": "createGroup",
            "surfaceNames": {"web": "createGroup", "native": "GroupCreate"},
            "parameters": [
                {
                    "name": "name",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "createGroup.name.required",
                    "limits": [
                        {
                            "fact": "createGroup.name.limit",
                            "rule": {"maximum": 100, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "type", "isRequired": true, "requiredFact": "createGroup.type.required"},
                {
                    "name": "groupID",
                    "limits": [
                        {
                            "fact": "createGroup.groupID.limit.size",
                            "rule": {"maximum": 48, "unit": "utf8-bytes"},
                            "error": {"name": "groupTypeInvalid", "number": 2600}
                        },
                        {
                            "fact": "createGroup.groupID.limit.characters",
                            "rule": {"pattern": "^[ -~]*$"},
                            "error": {"name": "groupTypeInvalid", "number": 2600}
                        },
                        {
                            "fact": "createGroup.groupID.limit.prefix",
                            "rule": {"pattern": "^(?!@TGS#)"},
                            "error": {"name": "groupTypeInvalid", "number": 2600}
                        }
                    ]
                },
                {
                    "name": "introduction",
                    "limits": [
                        {
                            "fact": "createGroup.introduction.limit",
                            "rule": {"maximum": 400, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "notification",
                    "limits": [
                        {
                            "fact": "createGroup.notification.limit",
                            "rule": {"maximum": 400, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "avatar",
                    "limits": [
                        {
                            "fact": "createGroup.avatar.limit",
                            "rule": {"maximum": 500, "unit": "utf8-bytes"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {
                    "name": "maxMemberNum",
                    "limits": [
                        {
                            "fact": "createGroup.maxMemberNum.limit",
                            "rule": {"minimum": 1, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "joinOption"},
                {"name": "inviteOption"},
                {
                    "name": "memberList",
                    "limits": [
                        {
                            "fact": "createGroup.memberList.limit",
                            "rule": {"maximum": 100, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ],
                    "fields": [{"name": "userID", "isRequired": true, "emptyIsMissing": true}]
                },
                {"name": "groupCustomField"},
                {"name": "isSupportTopic"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `addGroupMember` demands.
    public static let addGroupMember: MethodContract = MethodContract(
        #"""
        {
            "id": "addGroupMember",
            "method": "addGroupMember",
            "surfaceNames": {"web": "addGroupMember", "native": "GroupInviteMember"},
            "parameters": [
                {
                    "name": "groupID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "addGroupMember.groupID.required"
                },
                {
                    "name": "userIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "addGroupMember.userIDList.required",
                    "limits": [
                        {
                            "fact": "addGroupMember.userIDList.limit",
                            "rule": {"maximum": 20, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setGroupMemberMuteTime` demands.
    public static let setGroupMemberMuteTime: MethodContract = MethodContract(
        #"""
        {
            "id": "setGroupMemberMuteTime",
            "method": "setGroupMemberMuteTime",
            "surfaceNames": {"web": "setGroupMemberMuteTime", "native": "GroupModifyMemberInfo"},
            "parameters": [
                {
                    "name": "groupID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "setGroupMemberMuteTime.groupID.required"
                },
                {
                    "name": "userID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "setGroupMemberMuteTime.userID.required"
                },
                {
                    "name": "muteTime",
                    "isRequired": true,
                    "requiredFact": "setGroupMemberMuteTime.muteTime.required",
                    "limits": [
                        {
                            "fact": "setGroupMemberMuteTime.muteTime.limit",
                            "rule": {"minimum": 0, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMessageListHopping` demands.
    public static let getMessageListHopping: MethodContract = MethodContract(
        #"""
        {
            "id": "getMessageListHopping",
            "method": "getMessageListHopping",
            "surfaceNames": {"web": "getMessageListHopping", "native": "MsgGetMsgList"},
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "getMessageListHopping.conversationID.required"
                },
                {"name": "sequence"},
                {"name": "time"},
                {"name": "direction"},
                {
                    "name": "count",
                    "limits": [
                        {
                            "fact": "getMessageListHopping.count.limit",
                            "rule": {"minimum": 1, "maximum": 15, "unit": "value"},
                            "excess": "clamp",
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `searchCloudMessages` demands.
    public static let searchCloudMessages: MethodContract = MethodContract(
        #"""
        {
            "id": "searchCloudMessages",
            "method": "searchCloudMessages",
            "surfaceNames": {"web": "searchCloudMessages", "native": "MsgSearchCloudMessages"},
            "parameters": [
                {
                    "name": "keywordList",
                    "emptyIsMissing": true,
                    "limits": [
                        {
                            "fact": "searchCloudMessages.keywordList.limit",
                            "rule": {"maximum": 5, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "keywordListMatchType"},
                {
                    "name": "senderUserIDList",
                    "emptyIsMissing": true,
                    "limits": [
                        {
                            "fact": "searchCloudMessages.senderUserIDList.limit",
                            "rule": {"maximum": 5, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "messageTypeList", "emptyIsMissing": true},
                {"name": "conversationID"},
                {"name": "timePosition"},
                {"name": "timePeriod"},
                {"name": "cursor", "emptyIsMissing": true}
            ],
            "atLeastOne": [
                {
                    "fact": "searchCloudMessages.atLeastOne.1",
                    "names": ["keywordList", "senderUserIDList", "messageTypeList"]
                }
            ],
            "gates": ["ready"],
            "rate": {
                "fact": "searchCloudMessages.rate",
                "calls": 2,
                "seconds": 1,
                "scope": "device",
                "error": {"name": "tooFrequent", "number": 2996}
            },
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `login` demands.
    public static let login: MethodContract = MethodContract(
        #"""
        {
            "id": "login",
            "method": "login",
            "surfaceNames": {"web": "login", "native": "Login"},
            "parameters": [
                {"name": "userID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "login.userID.required"},
                {
                    "name": "userSig",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "login.userSig.required"
                }
            ],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `logout` demands.
    public static let logout: MethodContract = MethodContract(
        #"""
        {
            "id": "logout",
            "method": "logout",
            "surfaceNames": {"web": "logout", "native": "Logout"},
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `destroy` demands.
    public static let destroy: MethodContract = MethodContract(
        #"""
        {
            "id": "destroy",
            "method": "destroy",
            "surfaceNames": {"web": "destroy", "native": "Uninit"},
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `isReady` demands.
    public static let isReady: MethodContract = MethodContract(
        #"""
        {
            "id": "isReady",
            "method": "isReady",
            "surfaceNames": {"web": "isReady"},
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getLoginUser` demands.
    public static let getLoginUser: MethodContract = MethodContract(
        #"""
        {
            "id": "getLoginUser",
            "method": "getLoginUser",
            "surfaceNames": {"web": "getLoginUser", "native": "GetLoginUserID"},
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setLogLevel` demands.
    public static let setLogLevel: MethodContract = MethodContract(
        #"""
        {
            "id": "setLogLevel",
            "method": "setLogLevel",
            "surfaceNames": {"web": "setLogLevel"},
            "passing": "positional",
            "parameters": [{"name": "level", "isRequired": true, "requiredFact": "setLogLevel.level.required"}],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `registerPlugin` demands.
    public static let registerPlugin: MethodContract = MethodContract(
        #"""
        {
            "id": "registerPlugin",
            "method": "registerPlugin",
            "surfaceNames": {"web": "registerPlugin"},
            "passing": "positional",
            "parameters": [{"name": "options", "isRequired": true, "requiredFact": "registerPlugin.options.required"}],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setMessageExtensions` demands.
    public static let setMessageExtensions: MethodContract = MethodContract(
        #"""
        {
            "id": "setMessageExtensions",
            "method": "setMessageExtensions",
            "surfaceNames": {"web": "setMessageExtensions", "native": "MsgSetMessageExtensions"},
            "passing": "positional",
            "parameters": [
                {"name": "message", "isRequired": true, "requiredFact": "setMessageExtensions.message.required"},
                {
                    "name": "extensions",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "setMessageExtensions.extensions.required",
                    "limits": [
                        {
                            "fact": "setMessageExtensions.extensions.limit",
                            "rule": {"maximum": 20, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ],
                    "fields": [
                        {
                            "name": "key",
                            "isRequired": true,
                            "emptyIsMissing": true,
                            "limits": [
                                {
                                    "fact": "MessageExtension.key.limit",
                                    "rule": {"maximum": 100, "unit": "utf8-bytes"},
                                    "error": {"name": "invalidParameter"}
                                }
                            ]
                        },
                        {
                            "name": "value",
                            "limits": [
                                {
                                    "fact": "MessageExtension.value.limit",
                                    "rule": {"maximum": 1024, "unit": "utf8-bytes"},
                                    "error": {"name": "invalidParameter"}
                                }
                            ]
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "edition": "premium",
            "quota": {
                "fact": "setMessageExtensions.quota",
                "maximum": {"*": 300},
                "error": {"name": "invalidParameter"}
            },
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMessageExtensions` demands.
    public static let getMessageExtensions: MethodContract = MethodContract(
        #"""
        {
            "id": "getMessageExtensions",
            "method": "getMessageExtensions",
            "surfaceNames": {"web": "getMessageExtensions", "native": "MsgGetMessageExtensions"},
            "passing": "positional",
            "parameters": [
                {"name": "message", "isRequired": true, "requiredFact": "getMessageExtensions.message.required"}
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteMessageExtensions` demands.
    public static let deleteMessageExtensions: MethodContract = MethodContract(
        #"""
        {
            "id": "deleteMessageExtensions",
            "method": "deleteMessageExtensions",
            "surfaceNames": {"web": "deleteMessageExtensions", "native": "MsgDeleteMessageExtensions"},
            "passing": "positional",
            "parameters": [
                {"name": "message", "isRequired": true, "requiredFact": "deleteMessageExtensions.message.required"},
                {"name": "keyList"}
            ],
            "gates": ["ready"],
            "edition": "premium",
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createMergerMessage` demands.
    public static let createMergerMessage: MethodContract = MethodContract(
        #"""
        {
            "id": "createMergerMessage",
            "method": "createMergerMessage",
            "surfaceNames": {"web": "createMergerMessage"},
            "parameters": [
                {
                    "name": "to",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "createMergerMessage.to.required"
                },
                {
                    "name": "conversationType",
                    "isRequired": true,
                    "requiredFact": "createMergerMessage.conversationType.required"
                },
                {
                    "name": "payload",
                    "isRequired": true,
                    "requiredFact": "createMergerMessage.payload.required",
                    "fields": [
                        {"name": "messageList", "isRequired": true, "emptyIsMissing": true},
                        {"name": "title", "isRequired": true, "emptyIsMissing": true},
                        {"name": "abstractList", "isRequired": true, "emptyIsMissing": true},
                        {"name": "compatibleText", "isRequired": true, "emptyIsMissing": true}
                    ]
                },
                {"name": "cloudCustomData"},
                {"name": "priority"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `downloadMergerMessage` demands.
    public static let downloadMergerMessage: MethodContract = MethodContract(
        #"""
        {
            "id": "downloadMergerMessage",
            "method": "downloadMergerMessage",
            "surfaceNames": {"web": "downloadMergerMessage", "native": "MsgDownloadMergerMessage"},
            "passing": "positional",
            "parameters": [
                {"name": "message", "isRequired": true, "requiredFact": "downloadMergerMessage.message.required"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createForwardMessage` demands.
    public static let createForwardMessage: MethodContract = MethodContract(
        #"""
        {
            "id": "createForwardMessage",
            "method": "createForwardMessage",
            "surfaceNames": {"web": "createForwardMessage"},
            "parameters": [
                {
                    "name": "to",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "createForwardMessage.to.required"
                },
                {
                    "name": "conversationType",
                    "isRequired": true,
                    "requiredFact": "createForwardMessage.conversationType.required"
                },
                {"name": "payload", "isRequired": true, "requiredFact": "createForwardMessage.payload.required"},
                {"name": "cloudCustomData"},
                {"name": "priority"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createTextMessage` demands.
    public static let createTextMessage: MethodContract = MethodContract(
        #"""
        {
            "id": "createTextMessage",
            "method": "createTextMessage",
            "surfaceNames": {"web": "createTextMessage"},
            "parameters": [
                {
                    "name": "to",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "createTextMessage.to.required"
                },
                {
                    "name": "conversationType",
                    "isRequired": true,
                    "requiredFact": "createTextMessage.conversationType.required"
                },
                {
                    "name": "payload",
                    "isRequired": true,
                    "requiredFact": "createTextMessage.payload.required",
                    "fields": [{"name": "text", "isRequired": true, "emptyIsMissing": true}]
                },
                {"name": "cloudCustomData"},
                {
                    "name": "receiverList",
                    "limits": [
                        {
                            "fact": "createTextMessage.receiverList.limit",
                            "rule": {"maximum": 50, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "priority"},
                {"name": "needReadReceipt"},
                {"name": "isSupportExtension"},
                {"name": "customModerationConfigurationID"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `sendMessage` demands.
    public static let sendMessage: MethodContract = MethodContract(
        #"""
        {
            "id": "sendMessage",
            "method": "sendMessage",
            "surfaceNames": {"web": "sendMessage", "native": "MsgSendMessage"},
            "passing": "positional",
            "parameters": [
                {"name": "message", "isRequired": true, "requiredFact": "sendMessage.message.required"},
                {"name": "onlineUserOnly"},
                {"name": "offlinePushInfo"},
                {"name": "messageControlInfo"}
            ],
            "notTogether": [{"fact": "sendMessage.notTogether.1", "names": ["onlineUserOnly", "messageControlInfo"]}],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMessageList` demands.
    public static let getMessageList: MethodContract = MethodContract(
        #"""
        {
            "id": "getMessageList",
            "method": "getMessageList",
            "surfaceNames": {"web": "getMessageList", "native": "MsgGetMsgList"},
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "getMessageList.conversationID.required"
                },
                {"name": "nextReqMessageID"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setMessageRead` demands.
    public static let setMessageRead: MethodContract = MethodContract(
        #"""
        {
            "id": "setMessageRead",
            "method": "setMessageRead",
            "surfaceNames": {"web": "setMessageRead", "native": "ConvCleanConversationUnreadMessageCount"},
            "parameters": [
                {
                    "name": "conversationID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "setMessageRead.conversationID.required"
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMyProfile` demands.
    public static let getMyProfile: MethodContract = MethodContract(
        #"""
        {
            "id": "getMyProfile",
            "method": "getMyProfile",
            "surfaceNames": {"web": "getMyProfile"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `updateMyProfile` demands.
    public static let updateMyProfile: MethodContract = MethodContract(
        #"""
        {
            "id": "updateMyProfile",
            "method": "updateMyProfile",
            "surfaceNames": {"web": "updateMyProfile", "native": "ProfileModifySelfUserProfile"},
            "parameters": [
                {"name": "nick"},
                {"name": "avatar"},
                {"name": "gender"},
                {"name": "selfSignature"},
                {"name": "allowType"},
                {"name": "birthday"},
                {"name": "location"},
                {"name": "language"},
                {"name": "messageSettings"},
                {"name": "adminForbidType"},
                {"name": "level"},
                {"name": "role"},
                {"name": "profileCustomField"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `addToBlacklist` demands.
    public static let addToBlacklist: MethodContract = MethodContract(
        #"""
        {
            "id": "addToBlacklist",
            "method": "addToBlacklist",
            "surfaceNames": {"web": "addToBlacklist", "native": "FriendshipAddToBlackList"},
            "parameters": [
                {
                    "name": "userIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "addToBlacklist.userIDList.required",
                    "limits": [
                        {
                            "fact": "addToBlacklist.userIDList.limit",
                            "rule": {"maximum": 1000, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "quota": {
                "fact": "addToBlacklist.quota",
                "maximum": {"*": 1000},
                "error": {"name": "blacklistLimitReached", "number": 30013}
            },
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `removeFromBlacklist` demands.
    public static let removeFromBlacklist: MethodContract = MethodContract(
        #"""
        {
            "id": "removeFromBlacklist",
            "method": "removeFromBlacklist",
            "surfaceNames": {"web": "removeFromBlacklist", "native": "FriendshipDeleteFromBlackList"},
            "parameters": [
                {
                    "name": "userIDList",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "removeFromBlacklist.userIDList.required",
                    "limits": [
                        {
                            "fact": "removeFromBlacklist.userIDList.limit",
                            "rule": {"maximum": 1000, "unit": "items"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getBlacklist` demands.
    public static let getBlacklist: MethodContract = MethodContract(
        #"""
        {
            "id": "getBlacklist",
            "method": "getBlacklist",
            "surfaceNames": {"web": "getBlacklist", "native": "FriendshipGetBlackList"},
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `invite` demands.
    public static let invite: MethodContract = MethodContract(
        #"""
        {
            "id": "invite",
            "method": "invite",
            "surfaceNames": {"web": "invite", "native": "SignalingInvite"},
            "parameters": [
                {
                    "name": "userID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "invite.userID.required"
                },
                {"name": "data"},
                {
                    "name": "timeout",
                    "limits": [
                        {
                            "fact": "invite.timeout.limit",
                            "rule": {"minimum": 0, "unit": "value"},
                            "error": {"name": "invalidParameter"}
                        }
                    ]
                },
                {"name": "onlineUserOnly"},
                {"name": "offlinePushInfo"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `accept` demands.
    public static let accept: MethodContract = MethodContract(
        #"""
        {
            "id": "accept",
            "method": "accept",
            "surfaceNames": {"web": "accept", "native": "SignalingAccept"},
            "parameters": [
                {
                    "name": "inviteID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "accept.inviteID.required"
                },
                {"name": "data"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `reject` demands.
    public static let reject: MethodContract = MethodContract(
        #"""
        {
            "id": "reject",
            "method": "reject",
            "surfaceNames": {"web": "reject", "native": "SignalingReject"},
            "parameters": [
                {
                    "name": "inviteID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "reject.inviteID.required"
                },
                {"name": "data"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `cancel` demands.
    public static let cancel: MethodContract = MethodContract(
        #"""
        {
            "id": "cancel",
            "method": "cancel",
            "surfaceNames": {"web": "cancel", "native": "SignalingCancel"},
            "parameters": [
                {
                    "name": "inviteID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "cancel.inviteID.required"
                },
                {"name": "data"}
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `modifyInvitation` demands.
    public static let modifyInvitation: MethodContract = MethodContract(
        #"""
        {
            "id": "modifyInvitation",
            "method": "modifyInvitation",
            "surfaceNames": {"web": "modifyInvitation", "native": "SignalingModifyInvitation"},
            "parameters": [
                {
                    "name": "inviteID",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "modifyInvitation.inviteID.required"
                },
                {
                    "name": "data",
                    "isRequired": true,
                    "emptyIsMissing": true,
                    "requiredFact": "modifyInvitation.data.required"
                }
            ],
            "gates": ["ready"],
            "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// Every contract, in the order of the spec.
    public static let all: [MethodContract] = [
        createConversationGroup,
        deleteConversationGroup,
        renameConversationGroup,
        getConversationGroupList,
        addConversationsToGroup,
        deleteConversationsFromGroup,
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
        setAllReceiveMessageOpt,
        getAllReceiveMessageOpt,
        getFriendList,
        getFriendApplicationList,
        addFriend,
        deleteFriend,
        joinGroup,
        getGroupApplicationList,
        handleGroupApplication,
        updateGroupProfile,
        createGroup,
        addGroupMember,
        setGroupMemberMuteTime,
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
        createTextMessage,
        sendMessage,
        getMessageList,
        setMessageRead,
        getMyProfile,
        updateMyProfile,
        addToBlacklist,
        removeFromBlacklist,
        getBlacklist,
        invite,
        accept,
        reject,
        cancel,
        modifyInvitation,
    ]
}
