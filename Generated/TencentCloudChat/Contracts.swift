// Generated from the spec by sdkgen. Do not edit.
//
// What each method demands of its arguments and its caller.

import SDKRuntime

/// What each method demands: required parameters, limits, combinations, gates, editions, rates and quotas.
///
/// A contract is read when it is asked for first.
public enum ChatContracts {
    /// What `login` demands.
    public static let login: MethodContract = MethodContract(
        #"""
        {
        "id": "login",
        "method": "login",
        "surfaceNames": {"web": "login", "native": "Login"},
        "parameters": [
        {"name": "userID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "login.userID.required"},
        {"name": "userSig", "isRequired": true, "emptyIsMissing": true, "requiredFact": "login.userSig.required"}
        ],
        "gates": [{"name": "connected", "fact": "gate.connected"}],
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

    /// What `registerPlugin` demands.
    public static let registerPlugin: MethodContract = MethodContract(
        #"""
        {
        "id": "registerPlugin",
        "method": "registerPlugin",
        "surfaceNames": {"web": "registerPlugin"},
        "parameters": [
        {"name": "value", "isRequired": true, "requiredFact": "registerPlugin.value.required"},
        {"name": "pushConfig"}
        ],
        "checks": [
        {"fact": "registerPlugin.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"==": [{"argument": "value"}, {"value": "tim-push"}]},
        {"not": [{"exists": [{"argument": "pushConfig"}]}]}]},
        "words": "refused when value == .push and not (pushConfig exists)"}
        ],
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

    /// What `createTextMessage` demands.
    public static let createTextMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createTextMessage",
        "method": "createTextMessage",
        "surfaceNames": {"web": "createTextMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createTextMessage.to.required"},
        {"name": "conversationType", "isRequired": true, "requiredFact": "createTextMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createTextMessage.payload.required",
        "content": "TextPayload"},
        {"name": "cloudCustomData"},
        {"name": "receiverList", "limits": [{"fact": "createTextMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createTextMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createTextMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `createTextAtMessage` demands.
    public static let createTextAtMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createTextAtMessage",
        "method": "createTextAtMessage",
        "surfaceNames": {"web": "createTextAtMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createTextAtMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createTextAtMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createTextAtMessage.payload.required",
        "content": "TextAtContent"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createTextAtMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]},
        "words": "refused unless conversationType == .group"}
        ],
        "gates": [{"name": "ready", "fact": "createTextAtMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `createImageMessage` demands.
    public static let createImageMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createImageMessage",
        "method": "createImageMessage",
        "surfaceNames": {"web": "createImageMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createImageMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createImageMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createImageMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createImageMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createImageMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createImageMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createAudioMessage` demands.
    public static let createAudioMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createAudioMessage",
        "method": "createAudioMessage",
        "surfaceNames": {"web": "createAudioMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createAudioMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createAudioMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createAudioMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createAudioMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createAudioMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createAudioMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createVideoMessage` demands.
    public static let createVideoMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createVideoMessage",
        "method": "createVideoMessage",
        "surfaceNames": {"web": "createVideoMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createVideoMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createVideoMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createVideoMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createVideoMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createVideoMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createVideoMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createFileMessage` demands.
    public static let createFileMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createFileMessage",
        "method": "createFileMessage",
        "surfaceNames": {"web": "createFileMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createFileMessage.to.required"},
        {"name": "conversationType", "isRequired": true, "requiredFact": "createFileMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createFileMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createFileMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createFileMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createFileMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createFaceMessage` demands.
    public static let createFaceMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createFaceMessage",
        "method": "createFaceMessage",
        "surfaceNames": {"web": "createFaceMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createFaceMessage.to.required"},
        {"name": "conversationType", "isRequired": true, "requiredFact": "createFaceMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createFaceMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createFaceMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createFaceMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createFaceMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createLocationMessage` demands.
    public static let createLocationMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createLocationMessage",
        "method": "createLocationMessage",
        "surfaceNames": {"web": "createLocationMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createLocationMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createLocationMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createLocationMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createLocationMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createLocationMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createLocationMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createCustomMessage` demands.
    public static let createCustomMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createCustomMessage",
        "method": "createCustomMessage",
        "surfaceNames": {"web": "createCustomMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createCustomMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createCustomMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createCustomMessage.payload.required"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createCustomMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createCustomMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"and": [{"isEmpty": [{"member": [{"argument": "payload"}, {"value": "data"}]}]},
        {"isEmpty": [{"member": [{"argument": "payload"}, {"value": "description"}]}]}]},
        {"isEmpty": [{"member": [{"argument": "payload"}, {"value": "extension"}]}]}]},
        "words": "refused when isEmpty(payload.data) and isEmpty(payload.description) and isEmpty(payload.extension)"},
        {"fact": "createCustomMessage.fails.invalidParameter.2", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createCustomMessage.needs.ready"}],
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
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createMergerMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createMergerMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createMergerMessage.payload.required",
        "content": "MergerContent"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createMergerMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createMergerMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"each": "message", "in": {"member": [{"argument": "payload"}, {"value": "messageList"}]},
        "any": {"==": [{"member": [{"argument": "message"}, {"value": "status"}]}, {"value": "fail"}]}},
        "words": "refused when any(message in payload.messageList: message.status == .fail)"},
        {"fact": "createMergerMessage.fails.invalidParameter.2", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createMergerMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `createForwardMessage` demands.
    public static let createForwardMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "createForwardMessage",
        "method": "createForwardMessage",
        "surfaceNames": {"web": "createForwardMessage"},
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createForwardMessage.to.required"},
        {"name": "conversationType", "isRequired": true,
        "requiredFact": "createForwardMessage.conversationType.required"},
        {"name": "payload", "isRequired": true, "requiredFact": "createForwardMessage.payload.required",
        "content": "Message"},
        {"name": "cloudCustomData"},
        {"name": "priority"},
        {"name": "needReadReceipt"},
        {"name": "isSupportExtension"},
        {"name": "receiverList", "limits": [{"fact": "createForwardMessage.receiverList.limit", "rule": {"maximum": 50,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customModerationConfigurationID"}
        ],
        "checks": [
        {"fact": "createForwardMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "payload"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless payload.status == .success"},
        {"fact": "createForwardMessage.fails.invalidParameter.2", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "receiverList"}]},
        {"not": [{"==": [{"argument": "conversationType"}, {"value": "GROUP"}]}]}]},
        "words": "refused when receiverList exists and conversationType != .group"}
        ],
        "gates": [{"name": "ready", "fact": "createForwardMessage.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
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
        {"name": "message", "isRequired": true, "requiredFact": "sendMessage.message.required", "content": "Message"},
        {"name": "onlineUserOnly"},
        {"name": "offlinePushInfo"},
        {"name": "messageControlInfo"}
        ],
        "notTogether": [{"fact": "sendMessage.notTogether.1", "names": ["onlineUserOnly", "messageControlInfo"]}],
        "gates": [
        {"name": "ready", "fact": "sendMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `resendMessage` demands.
    public static let resendMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "resendMessage",
        "method": "resendMessage",
        "surfaceNames": {"web": "resendMessage"},
        "passing": "positional",
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "resendMessage.message.required", "content": "Message"},
        {"name": "onlineUserOnly"},
        {"name": "offlinePushInfo"},
        {"name": "messageControlInfo"}
        ],
        "notTogether": [{"fact": "resendMessage.notTogether.1", "names": ["onlineUserOnly", "messageControlInfo"]}],
        "gates": [
        {"name": "ready", "fact": "resendMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getMessageList` demands.
    public static let getMessageList: MethodContract = MethodContract(
        #"""
        {
        "id": "getMessageList",
        "method": "getMessageList",
        "surfaceNames": {"web": "getMessageList", "native": "MsgGetMsgList"},
        "parameters": [
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getMessageList.conversationID.required"},
        {"name": "nextReqMessageID"}
        ],
        "checks": [
        {"fact": "getMessageList.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "getMessageList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getMessageListHopping.conversationID.required"},
        {"name": "sequence"},
        {"name": "time"},
        {"name": "direction", "content": "HoppingDirection"},
        {"name": "count", "limits": [{"fact": "getMessageListHopping.count.limit", "rule": {"minimum": 1, "maximum": 15,
        "unit": "value"}, "excess": "clamp", "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "getMessageListHopping.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group"}
        ],
        "gates": [
        {"name": "ready", "fact": "getMessageListHopping.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `findMessage` demands.
    public static let findMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "findMessage",
        "method": "findMessage",
        "surfaceNames": {"web": "findMessage", "native": "MsgFindMessages"},
        "passing": "positional",
        "parameters": [{"name": "messageID", "isRequired": true, "requiredFact": "findMessage.messageID.required"}],
        "gates": [{"name": "ready", "fact": "findMessage.needs.ready"}],
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
        {"name": "keywordList", "emptyIsMissing": true, "limits": [{"fact": "searchCloudMessages.keywordList.limit",
        "rule": {"maximum": 5, "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "keywordListMatchType", "content": "KeywordMatch"},
        {"name": "senderUserIDList", "emptyIsMissing": true,
        "limits": [{"fact": "searchCloudMessages.senderUserIDList.limit", "rule": {"maximum": 5, "unit": "items"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "messageTypeList", "emptyIsMissing": true},
        {"name": "conversationID"},
        {"name": "timePosition"},
        {"name": "timePeriod"},
        {"name": "cursor", "emptyIsMissing": true}
        ],
        "atLeastOne": [
        {"fact": "searchCloudMessages.atLeastOne.1", "names": ["keywordList", "senderUserIDList", "messageTypeList"]}
        ],
        "checks": [
        {"fact": "searchCloudMessages.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"each": "type", "in": {"??": [{"argument": "messageTypeList"}, {"list": []}]},
        "all": {"contains": [{"list": [{"value": "TIMTextElem"}, {"value": "TIMImageElem"}, {"value": "TIMSoundElem"},
        {"value": "TIMVideoFileElem"}, {"value": "TIMFileElem"}, {"value": "TIMLocationElem"},
        {"value": "TIMCustomElem"}, {"value": "TIMRelayElem"}]}, {"argument": "type"}]}}]},
        "words": "refused unless all(type in messageTypeList ?? []: type in [.text, .image, .audio, .video, .file, .location, .custom, .merger])"},
        {"fact": "searchCloudMessages.fails.invalidParameter.2", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "conversationID"}]},
        {"and": [{"and": [{"not": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]}]},
        {"not": [{"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]}]},
        {"not": [{"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]}]},
        "words": "refused unless conversationID == none or conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "searchCloudMessages.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "rate": {
        "fact": "searchCloudMessages.rate",
        "calls": 2,
        "seconds": 1,
        "scope": "device",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
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
        {"name": "message", "isRequired": true, "requiredFact": "downloadMergerMessage.message.required",
        "content": "Message"}
        ],
        "gates": [
        {"name": "ready", "fact": "downloadMergerMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `translateText` demands.
    public static let translateText: MethodContract = MethodContract(
        #"""
        {
        "id": "translateText",
        "method": "translateText",
        "surfaceNames": {"web": "translateText", "native": "MsgTranslateText"},
        "parameters": [
        {"name": "sourceTextList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "translateText.sourceTextList.required"},
        {"name": "sourceLanguage", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "translateText.sourceLanguage.required"},
        {"name": "targetLanguage", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "translateText.targetLanguage.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "translateText.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `convertVoiceToText` demands.
    public static let convertVoiceToText: MethodContract = MethodContract(
        #"""
        {
        "id": "convertVoiceToText",
        "method": "convertVoiceToText",
        "surfaceNames": {"web": "convertVoiceToText", "native": "MsgConvertVoiceToText"},
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "convertVoiceToText.message.required",
        "content": "Message"},
        {"name": "language"}
        ],
        "gates": [
        {"name": "ready", "fact": "convertVoiceToText.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `sendMessageReadReceipt` demands.
    public static let sendMessageReadReceipt: MethodContract = MethodContract(
        #"""
        {
        "id": "sendMessageReadReceipt",
        "method": "sendMessageReadReceipt",
        "surfaceNames": {"web": "sendMessageReadReceipt", "native": "MsgSendMessageReadReceipts"},
        "passing": "positional",
        "parameters": [
        {"name": "messageList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "sendMessageReadReceipt.messageList.required",
        "limits": [{"fact": "sendMessageReadReceipt.messageList.limit", "rule": {"maximum": 30, "unit": "items"},
        "error": {"name": "invalidParameter"}}], "content": "[Message]"}
        ],
        "checks": [
        {"fact": "sendMessageReadReceipt.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"each": "message", "in": {"argument": "messageList"},
        "all": {"==": [{"member": [{"argument": "message"}, {"value": "conversationID"}]}, {"member": [{"each": "one",
        "in": {"argument": "messageList"}, "first": {"value": true}}, {"value": "conversationID"}]}]}}]},
        "words": "refused unless all(message in messageList: message.conversationID == first(one in messageList: true).conversationID)"}
        ],
        "gates": [
        {"name": "ready", "fact": "sendMessageReadReceipt.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "sendMessageReadReceipt.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getMessageReadReceiptList` demands.
    public static let getMessageReadReceiptList: MethodContract = MethodContract(
        #"""
        {
        "id": "getMessageReadReceiptList",
        "method": "getMessageReadReceiptList",
        "surfaceNames": {"web": "getMessageReadReceiptList", "native": "MsgGetMessageReadReceipts"},
        "passing": "positional",
        "parameters": [
        {"name": "messageList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getMessageReadReceiptList.messageList.required", "content": "[Message]"}
        ],
        "checks": [
        {"fact": "getMessageReadReceiptList.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"each": "message", "in": {"argument": "messageList"},
        "all": {"==": [{"member": [{"argument": "message"}, {"value": "conversationID"}]}, {"member": [{"each": "one",
        "in": {"argument": "messageList"}, "first": {"value": true}}, {"value": "conversationID"}]}]}}]},
        "words": "refused unless all(message in messageList: message.conversationID == first(one in messageList: true).conversationID)"}
        ],
        "gates": [
        {"name": "ready", "fact": "getMessageReadReceiptList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getMessageReadReceiptList.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getGroupMessageReadMemberList` demands.
    public static let getGroupMessageReadMemberList: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupMessageReadMemberList",
        "method": "getGroupMessageReadMemberList",
        "surfaceNames": {"web": "getGroupMessageReadMemberList", "native": "GetMsgGroupMessageReadMemberList"},
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "getGroupMessageReadMemberList.message.required",
        "content": "Message"},
        {"name": "cursor", "isRequired": true, "requiredFact": "getGroupMessageReadMemberList.cursor.required"},
        {"name": "filter", "isRequired": true, "requiredFact": "getGroupMessageReadMemberList.filter.required",
        "content": "ReadMemberFilter"},
        {"name": "count", "isRequired": true, "requiredFact": "getGroupMessageReadMemberList.count.required",
        "limits": [{"fact": "getGroupMessageReadMemberList.count.limit", "rule": {"minimum": 1, "maximum": 100,
        "unit": "value"}, "excess": "clamp", "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "getGroupMessageReadMemberList.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"and": [{"not": [{"and": [{"hasPrefix": [{"member": [{"argument": "message"},
        {"value": "conversationID"}]}, {"value": "C2C"}]}, {"not": [{"==": [{"member": [{"argument": "message"},
        {"value": "conversationID"}]}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"member": [{"argument": "message"}, {"value": "conversationID"}]},
        {"value": "GROUP"}]}, {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "conversationID"}]},
        {"value": "GROUP"}]}]}]}]}]}, "words": "refused unless message.conversationID is group"}
        ],
        "gates": [
        {"name": "ready", "fact": "getGroupMessageReadMemberList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getGroupMessageReadMemberList.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `modifyMessage` demands.
    public static let modifyMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "modifyMessage",
        "method": "modifyMessage",
        "surfaceNames": {"web": "modifyMessage", "native": "MsgModifyMessage"},
        "passing": "positional",
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "modifyMessage.message.required", "content": "Message"}
        ],
        "gates": [
        {"name": "ready", "fact": "modifyMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
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
        {"name": "message", "isRequired": true, "requiredFact": "setMessageExtensions.message.required",
        "content": "Message"},
        {"name": "extensions", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setMessageExtensions.extensions.required",
        "limits": [{"fact": "setMessageExtensions.extensions.limit", "rule": {"maximum": 20, "unit": "items"},
        "error": {"name": "invalidParameter"}}], "content": "[MessageExtension]"}
        ],
        "checks": [
        {"fact": "setMessageExtensions.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless message.status == .success"}
        ],
        "gates": [
        {"name": "ready", "fact": "setMessageExtensions.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "setMessageExtensions.edition"},
        "quota": {"fact": "setMessageExtensions.quota", "maximum": {"*": 300}, "error": {"name": "invalidParameter"}},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
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
        {"name": "message", "isRequired": true, "requiredFact": "getMessageExtensions.message.required",
        "content": "Message"}
        ],
        "checks": [
        {"fact": "getMessageExtensions.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless message.status == .success"}
        ],
        "gates": [
        {"name": "ready", "fact": "getMessageExtensions.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getMessageExtensions.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
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
        {"name": "message", "isRequired": true, "requiredFact": "deleteMessageExtensions.message.required",
        "content": "Message"},
        {"name": "keyList", "limits": [{"fact": "deleteMessageExtensions.keyList.limit", "rule": {"maximum": 20,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "deleteMessageExtensions.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless message.status == .success"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteMessageExtensions.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "deleteMessageExtensions.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `addMessageReaction` demands.
    public static let addMessageReaction: MethodContract = MethodContract(
        #"""
        {
        "id": "addMessageReaction",
        "method": "addMessageReaction",
        "surfaceNames": {"web": "addMessageReaction", "native": "MsgAddMessageReaction"},
        "passing": "positional",
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "addMessageReaction.message.required",
        "content": "Message"},
        {"name": "reactionID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addMessageReaction.reactionID.required"}
        ],
        "checks": [
        {"fact": "addMessageReaction.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless message.status == .success"}
        ],
        "gates": [
        {"name": "ready", "fact": "addMessageReaction.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "addMessageReaction.edition"},
        "quota": {
        "fact": "addMessageReaction.quota",
        "maximum": {"*": 10},
        "error": {"name": "tooManyReactions", "number": 23005}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `removeMessageReaction` demands.
    public static let removeMessageReaction: MethodContract = MethodContract(
        #"""
        {
        "id": "removeMessageReaction",
        "method": "removeMessageReaction",
        "surfaceNames": {"web": "removeMessageReaction", "native": "MsgRemoveMessageReaction"},
        "passing": "positional",
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "removeMessageReaction.message.required",
        "content": "Message"},
        {"name": "reactionID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "removeMessageReaction.reactionID.required"}
        ],
        "checks": [
        {"fact": "removeMessageReaction.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless message.status == .success"}
        ],
        "gates": [
        {"name": "ready", "fact": "removeMessageReaction.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "removeMessageReaction.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getMessageReactions` demands.
    public static let getMessageReactions: MethodContract = MethodContract(
        #"""
        {
        "id": "getMessageReactions",
        "method": "getMessageReactions",
        "surfaceNames": {"web": "getMessageReactions", "native": "MsgGetMessageReactions"},
        "parameters": [
        {"name": "messageList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getMessageReactions.messageList.required",
        "limits": [{"fact": "getMessageReactions.messageList.limit", "rule": {"maximum": 20, "unit": "items"},
        "error": {"name": "invalidParameter"}}], "content": "[Message]"},
        {"name": "maxUserCountPerReaction", "limits": [{"fact": "getMessageReactions.maxUserCountPerReaction.limit",
        "rule": {"minimum": 0, "maximum": 10, "unit": "value"}, "excess": "clamp",
        "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "getMessageReactions.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"each": "message", "in": {"argument": "messageList"},
        "all": {"==": [{"member": [{"argument": "message"}, {"value": "conversationID"}]}, {"member": [{"each": "one",
        "in": {"argument": "messageList"}, "first": {"value": true}}, {"value": "conversationID"}]}]}}]},
        "words": "refused unless all(message in messageList: message.conversationID == first(one in messageList: true).conversationID)"}
        ],
        "gates": [
        {"name": "ready", "fact": "getMessageReactions.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getMessageReactions.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getAllUserListOfMessageReaction` demands.
    public static let getAllUserListOfMessageReaction: MethodContract = MethodContract(
        #"""
        {
        "id": "getAllUserListOfMessageReaction",
        "method": "getAllUserListOfMessageReaction",
        "surfaceNames": {"web": "getAllUserListOfMessageReaction", "native": "MsgGetAllUserListOfMessageReaction"},
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "getAllUserListOfMessageReaction.message.required",
        "content": "Message"},
        {"name": "reactionID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getAllUserListOfMessageReaction.reactionID.required"},
        {"name": "nextSeq", "isRequired": true, "requiredFact": "getAllUserListOfMessageReaction.nextSeq.required"},
        {"name": "count", "limits": [{"fact": "getAllUserListOfMessageReaction.count.limit", "rule": {"minimum": 1,
        "maximum": 100, "unit": "value"}, "excess": "clamp", "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "getAllUserListOfMessageReaction.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"==": [{"member": [{"argument": "message"}, {"value": "status"}]},
        {"value": "success"}]}]}, "words": "refused unless message.status == .success"}
        ],
        "gates": [
        {"name": "ready", "fact": "getAllUserListOfMessageReaction.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getAllUserListOfMessageReaction.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `revokeMessage` demands.
    public static let revokeMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "revokeMessage",
        "method": "revokeMessage",
        "surfaceNames": {"web": "revokeMessage", "native": "MsgRevoke"},
        "passing": "positional",
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "revokeMessage.message.required", "content": "Message"}
        ],
        "gates": [
        {"name": "ready", "fact": "revokeMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `deleteMessage` demands.
    public static let deleteMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteMessage",
        "method": "deleteMessage",
        "surfaceNames": {"web": "deleteMessage", "native": "MsgListDelete"},
        "passing": "positional",
        "parameters": [
        {"name": "messageList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteMessage.messageList.required", "limits": [{"fact": "deleteMessage.messageList.limit",
        "rule": {"maximum": 30, "unit": "items"}, "excess": "truncate", "error": {"name": "invalidParameter"}}],
        "content": "[Message]"}
        ],
        "checks": [
        {"fact": "deleteMessage.fails.cannotDeleteGroupSystemNotice", "error": {"name": "cannotDeleteGroupSystemNotice",
        "number": 2116}, "condition": {"==": [{"member": [{"each": "message", "in": {"argument": "messageList"},
        "first": {"value": true}}, {"value": "conversationID"}]}, {"value": "@TIM#SYSTEM"}]},
        "words": "refused when first(message in messageList: true).conversationID == .system"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "rate": {
        "fact": "deleteMessage.rate",
        "calls": 1,
        "seconds": 1,
        "scope": "device",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getConversationList.all` demands.
    public static let getConversationListAll: MethodContract = MethodContract(
        #"""
        {
        "id": "getConversationList.all",
        "method": "getConversationList",
        "surfaceNames": {"web": "getConversationList", "native": "ConvGetConvList"},
        "gates": [{"name": "ready", "fact": "getConversationList.needs.ready"}],
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
        {"name": "conversationIDList", "isRequired": true,
        "requiredFact": "getConversationList.some.conversationIDList.required"}
        ],
        "gates": [{"name": "ready", "fact": "getConversationList.needs.ready"}],
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
        "gates": [{"name": "ready", "fact": "getConversationList.needs.ready"}],
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
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getConversationProfile.conversationID.required"}
        ],
        "checks": [
        {"fact": "getConversationProfile.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "getConversationProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        "gates": [{"name": "ready", "fact": "getTotalUnreadMessageCount.needs.ready"}],
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
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setMessageRead.conversationID.required"}
        ],
        "checks": [
        {"fact": "setMessageRead.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "setMessageRead.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setAllMessageRead` demands.
    public static let setAllMessageRead: MethodContract = MethodContract(
        #"""
        {
        "id": "setAllMessageRead",
        "method": "setAllMessageRead",
        "surfaceNames": {"web": "setAllMessageRead", "native": "MsgMarkAllMessageAsRead"},
        "parameters": [{"name": "scope", "content": "ReadScope"}],
        "gates": [
        {"name": "ready", "fact": "setAllMessageRead.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `pinConversation` demands.
    public static let pinConversation: MethodContract = MethodContract(
        #"""
        {
        "id": "pinConversation",
        "method": "pinConversation",
        "surfaceNames": {"web": "pinConversation", "native": "ConvPinConversation"},
        "parameters": [
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "pinConversation.conversationID.required"},
        {"name": "isPinned", "isRequired": true, "requiredFact": "pinConversation.isPinned.required"}
        ],
        "checks": [
        {"fact": "pinConversation.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "pinConversation.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "conversationIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "markConversation.conversationIDList.required",
        "limits": [{"fact": "markConversation.conversationIDList.limit", "rule": {"maximum": 100, "unit": "items"},
        "error": {"name": "tooManyConversations", "number": 51006}}]},
        {"name": "markType", "isRequired": true, "requiredFact": "markConversation.markType.required",
        "limits": [{"fact": "markConversation.markType.limit", "rule": {"exponents": [32, 63], "orOneOf": [1, 2, 4, 8]},
        "error": {"name": "invalidParameter"}}]},
        {"name": "enableMark", "isRequired": true, "requiredFact": "markConversation.enableMark.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "markConversation.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "markConversation.edition"},
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
        {"name": "conversationIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setConversationCustomData.conversationIDList.required",
        "limits": [{"fact": "setConversationCustomData.conversationIDList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "tooManyConversations", "number": 51006}}]},
        {"name": "customData", "isRequired": true, "requiredFact": "setConversationCustomData.customData.required",
        "limits": [{"fact": "setConversationCustomData.customData.limit", "rule": {"maximum": 256,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "setConversationCustomData.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setConversationDraft.conversationID.required"},
        {"name": "draftText", "isRequired": true, "requiredFact": "setConversationDraft.draftText.required"}
        ],
        "checks": [
        {"fact": "setConversationDraft.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"},
        {"fact": "setConversationDraft.fails.invalidConversationID", "error": {"name": "invalidConversationID",
        "number": 2503}, "condition": {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]},
        "words": "refused when conversationID is system"}
        ],
        "gates": [{"name": "ready", "fact": "setConversationDraft.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setMessageRemindType.group` demands.
    public static let setMessageRemindTypeGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "setMessageRemindType.group",
        "method": "setMessageRemindType",
        "surfaceNames": {"web": "setMessageRemindType"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setMessageRemindType.group.groupID.required"},
        {"name": "messageRemindType", "isRequired": true,
        "requiredFact": "setMessageRemindType.group.messageRemindType.required", "content": "RemindType"}
        ],
        "gates": [
        {"name": "ready", "fact": "setMessageRemindType.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `setMessageRemindType.users` demands.
    public static let setMessageRemindTypeUsers: MethodContract = MethodContract(
        #"""
        {
        "id": "setMessageRemindType.users",
        "method": "setMessageRemindType",
        "surfaceNames": {"web": "setMessageRemindType"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "requiredFact": "setMessageRemindType.users.userIDList.required",
        "limits": [{"fact": "setMessageRemindType.users.userIDList.limit", "rule": {"maximum": 30, "unit": "items"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "messageRemindType", "isRequired": true,
        "requiredFact": "setMessageRemindType.users.messageRemindType.required", "content": "RemindType"}
        ],
        "checks": [
        {"fact": "setMessageRemindType.users.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"==": [{"argument": "messageRemindType"}, {"value": "AcceptNotNotifyExceptAt"}]},
        "words": "refused when messageRemindType == .acceptNotNotifyExceptAt"}
        ],
        "gates": [
        {"name": "ready", "fact": "setMessageRemindType.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `setAllReceiveMessageOpt` demands.
    public static let setAllReceiveMessageOpt: MethodContract = MethodContract(
        #"""
        {
        "id": "setAllReceiveMessageOpt",
        "method": "setAllReceiveMessageOpt",
        "surfaceNames": {"web": "setAllReceiveMessageOpt", "native": "MsgSetAllReceiveMessageOpt"},
        "parameters": [
        {"name": "messageRemindType", "content": "RemindType"},
        {"name": "startHour", "limits": [{"fact": "setAllReceiveMessageOpt.startHour.limit", "rule": {"minimum": 0,
        "maximum": 23, "unit": "value"}, "error": {"name": "invalidParameter"}}]},
        {"name": "startMinute", "limits": [{"fact": "setAllReceiveMessageOpt.startMinute.limit", "rule": {"minimum": 0,
        "maximum": 59, "unit": "value"}, "error": {"name": "invalidParameter"}}]},
        {"name": "startSecond", "limits": [{"fact": "setAllReceiveMessageOpt.startSecond.limit", "rule": {"minimum": 0,
        "maximum": 59, "unit": "value"}, "error": {"name": "invalidParameter"}}]},
        {"name": "duration", "limits": [{"fact": "setAllReceiveMessageOpt.duration.limit", "rule": {"minimum": 0,
        "unit": "value"}, "error": {"name": "invalidParameter"}}]},
        {"name": "isRepeated"}
        ],
        "checks": [
        {"fact": "setAllReceiveMessageOpt.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"contains": [{"list": [{"value": "AcceptAndNotify"}, {"value": "AcceptNotNotify"}]},
        {"argument": "messageRemindType"}]}]},
        "words": "refused unless messageRemindType in [.acceptAndNotify, .acceptNotNotify]"}
        ],
        "gates": [
        {"name": "ready", "fact": "setAllReceiveMessageOpt.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getAllReceiveMessageOpt` demands.
    public static let getAllReceiveMessageOpt: MethodContract = MethodContract(
        #"""
        {
        "id": "getAllReceiveMessageOpt",
        "method": "getAllReceiveMessageOpt",
        "surfaceNames": {"web": "getAllReceiveMessageOpt", "native": "MsgGetAllReceiveMessageOpt"},
        "gates": [
        {"name": "ready", "fact": "getAllReceiveMessageOpt.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `clearHistoryMessage` demands.
    public static let clearHistoryMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "clearHistoryMessage",
        "method": "clearHistoryMessage",
        "surfaceNames": {"web": "clearHistoryMessage", "native": "MsgClearHistoryMessage"},
        "passing": "positional",
        "parameters": [
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "clearHistoryMessage.conversationID.required"}
        ],
        "checks": [
        {"fact": "clearHistoryMessage.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "clearHistoryMessage.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "conversationID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteConversation.one.conversationID.required"}
        ],
        "checks": [
        {"fact": "deleteConversation.one.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "conversationID"},
        {"value": "C2C"}]}, {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "conversationID"}, {"value": "GROUP"}]},
        {"not": [{"==": [{"argument": "conversationID"}, {"value": "GROUP"}]}]}]}]},
        {"==": [{"argument": "conversationID"}, {"value": "@TIM#SYSTEM"}]}]}]}]},
        "words": "refused unless conversationID is c2c or conversationID is group or conversationID is system"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteConversation.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "conversationIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteConversation.several.conversationIDList.required",
        "limits": [{"fact": "deleteConversation.several.conversationIDList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "clearHistoryMessage"}
        ],
        "checks": [
        {"fact": "deleteConversation.several.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"each": "id", "in": {"argument": "conversationIDList"},
        "all": {"or": [{"or": [{"and": [{"and": [{"hasPrefix": [{"argument": "id"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "id"}, {"value": "C2C"}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "id"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "id"}, {"value": "C2C"}]}]}]}]}, {"and": [{"hasPrefix": [{"argument": "id"},
        {"value": "GROUP"}]}, {"not": [{"==": [{"argument": "id"}, {"value": "GROUP"}]}]}]}]}]},
        {"and": [{"not": [{"and": [{"hasPrefix": [{"argument": "id"}, {"value": "C2C"}]},
        {"not": [{"==": [{"argument": "id"}, {"value": "C2C"}]}]}]}]},
        {"not": [{"and": [{"hasPrefix": [{"argument": "id"}, {"value": "GROUP"}]}, {"not": [{"==": [{"argument": "id"},
        {"value": "GROUP"}]}]}]}]}, {"==": [{"argument": "id"}, {"value": "@TIM#SYSTEM"}]}]}]}}]},
        "words": "refused unless all(id in conversationIDList: id is c2c or id is group or id is system)"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteConversation.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createConversationGroup` demands.
    public static let createConversationGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "createConversationGroup",
        "method": "createConversationGroup",
        "surfaceNames": {"web": "createConversationGroup", "native": "ConvCreateConversationGroup"},
        "parameters": [
        {"name": "groupName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "createConversationGroup.groupName.required",
        "limits": [{"fact": "createConversationGroup.groupName.limit", "rule": {"maximum": 32, "unit": "utf8-bytes"},
        "error": {"name": "conversationGroupNameInvalid", "number": 51011}}]},
        {"name": "conversationIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "createConversationGroup.conversationIDList.required",
        "limits": [{"fact": "createConversationGroup.conversationIDList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "tooManyConversations", "number": 51006}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "createConversationGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "createConversationGroup.edition"},
        "quota": {
        "fact": "createConversationGroup.quota",
        "maximum": {"*": 20},
        "error": {"name": "conversationGroupLimitReached", "number": 51010}
        },
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
        {"name": "groupName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addConversationsToGroup.groupName.required"},
        {"name": "conversationIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addConversationsToGroup.conversationIDList.required",
        "limits": [{"fact": "addConversationsToGroup.conversationIDList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "tooManyConversations", "number": 51006}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "addConversationsToGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "addConversationsToGroup.edition"},
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
        "gates": [
        {"name": "ready", "fact": "getConversationGroupList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "oldName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "renameConversationGroup.oldName.required"},
        {"name": "newName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "renameConversationGroup.newName.required",
        "limits": [{"fact": "renameConversationGroup.newName.limit", "rule": {"maximum": 32, "unit": "utf8-bytes"},
        "error": {"name": "conversationGroupNameInvalid", "number": 51011}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "renameConversationGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "renameConversationGroup.edition"},
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
        {"name": "groupName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteConversationsFromGroup.groupName.required"},
        {"name": "conversationIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteConversationsFromGroup.conversationIDList.required",
        "limits": [{"fact": "deleteConversationsFromGroup.conversationIDList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "tooManyConversations", "number": 51006}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteConversationsFromGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "deleteConversationsFromGroup.edition"},
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
        {"name": "groupName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteConversationGroup.groupName.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteConversationGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "deleteConversationGroup.edition"},
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
        {"name": "name", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createGroup.name.required",
        "limits": [{"fact": "createGroup.name.limit", "rule": {"maximum": 100, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "type", "isRequired": true, "requiredFact": "createGroup.type.required"},
        {"name": "groupID", "limits": [{"fact": "createGroup.groupID.limit.size", "rule": {"maximum": 48,
        "unit": "utf8-bytes"}, "error": {"name": "groupTypeInvalid", "number": 2600}},
        {"fact": "createGroup.groupID.limit.characters", "rule": {"pattern": "^[ -~]*$"},
        "error": {"name": "groupTypeInvalid", "number": 2600}}, {"fact": "createGroup.groupID.limit.prefix",
        "rule": {"pattern": "^(?!@TGS#)"}, "error": {"name": "groupTypeInvalid", "number": 2600}}]},
        {"name": "introduction", "limits": [{"fact": "createGroup.introduction.limit", "rule": {"maximum": 400,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "notification", "limits": [{"fact": "createGroup.notification.limit", "rule": {"maximum": 400,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "avatar", "limits": [{"fact": "createGroup.avatar.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "maxMemberNum", "limits": [{"fact": "createGroup.maxMemberNum.limit", "rule": {"minimum": 1,
        "unit": "value"}, "error": {"name": "invalidParameter"}}]},
        {"name": "joinOption", "content": "JoinOption"},
        {"name": "inviteOption", "content": "InviteOption"},
        {"name": "memberList", "limits": [{"fact": "createGroup.memberList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "invalidParameter"}}], "content": "[NewGroupMember]"},
        {"name": "groupCustomField"},
        {"name": "isSupportTopic"}
        ],
        "checks": [
        {"fact": "createGroup.fails.groupTypeInvalid", "error": {"name": "groupTypeInvalid", "number": 2600},
        "condition": {"not": [{"contains": [{"list": [{"value": "Private"}, {"value": "Public"}, {"value": "ChatRoom"},
        {"value": "AVChatRoom"}, {"value": "Community"}]}, {"argument": "type"}]}]},
        "words": "refused unless type in [.work, .public, .meeting, .avChatRoom, .community]"},
        {"fact": "createGroup.fails.cannotSetRoleInGroup", "error": {"name": "cannotSetRoleInGroup", "number": 2682},
        "condition": {"and": [{"==": [{"argument": "type"}, {"value": "Private"}]}, {"each": "member",
        "in": {"argument": "memberList"}, "any": {"exists": [{"member": [{"argument": "member"},
        {"value": "role"}]}]}}]},
        "words": "refused when type == .work and any(member in memberList: member.role exists)"},
        {"fact": "createGroup.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "joinOption"}]}, {"contains": [{"list": [{"value": "Private"},
        {"value": "ChatRoom"}]}, {"argument": "type"}]}]},
        "words": "refused when joinOption exists and type in [.work, .meeting]"},
        {"fact": "createGroup.fails.invalidParameter.2", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"exists": [{"argument": "inviteOption"}]}, {"==": [{"argument": "type"},
        {"value": "AVChatRoom"}]}]}, "words": "refused when inviteOption exists and type == .avChatRoom"},
        {"fact": "createGroup.fails.invalidParameter.3", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"argument": "isSupportTopic"}, {"not": [{"==": [{"argument": "type"},
        {"value": "Community"}]}]}]}, "words": "refused when isSupportTopic and type != .community"},
        {"fact": "createGroup.fails.invalidParameter.4", "error": {"name": "invalidParameter"},
        "condition": {"not": [{"each": "member", "in": {"argument": "memberList"},
        "all": {"==": [{"??": [{"member": [{"argument": "member"}, {"value": "role"}]}, {"value": "Admin"}]},
        {"value": "Admin"}]}}]}, "words": "refused unless all(member in memberList: (member.role ?? .admin) == .admin)"}
        ],
        "gates": [
        {"name": "ready", "fact": "createGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `searchGroupByID` demands.
    public static let searchGroupByID: MethodContract = MethodContract(
        #"""
        {
        "id": "searchGroupByID",
        "method": "searchGroupByID",
        "surfaceNames": {"web": "searchGroupByID"},
        "passing": "positional",
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "searchGroupByID.groupID.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "searchGroupByID.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "joinGroup.groupID.required"},
        {"name": "applyMessage"}
        ],
        "gates": [{"name": "connected", "fact": "gate.connected"}],
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
        "gates": [
        {"name": "ready", "fact": "getGroupApplicationList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "handleAction", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "handleGroupApplication.handleAction.required", "content": "HandleAction"},
        {"name": "handleMessage"},
        {"name": "message", "content": "Message"},
        {"name": "application"}
        ],
        "atLeastOne": [{"fact": "handleGroupApplication.atLeastOne.1", "names": ["message", "application"]}],
        "checks": [
        {"fact": "handleGroupApplication.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"and": [{"not": [{"exists": [{"argument": "application"}]}]},
        {"==": [{"member": [{"if": [{"==": [{"member": [{"argument": "message"}, {"value": "type"}]},
        {"value": "TIMGroupSystemNoticeElem"}]}, {"member": [{"argument": "message"}, {"value": "payload"}]},
        {"value": null}]}, {"value": "operationType"}]}, {"value": 7}]}]},
        "words": "refused when not (application exists) and message.payload.groupSystemNotice.operationType == .invited"}
        ],
        "gates": [
        {"name": "ready", "fact": "handleGroupApplication.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `addGroupMember` demands.
    public static let addGroupMember: MethodContract = MethodContract(
        #"""
        {
        "id": "addGroupMember",
        "method": "addGroupMember",
        "surfaceNames": {"web": "addGroupMember", "native": "GroupInviteMember"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addGroupMember.groupID.required"},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addGroupMember.userIDList.required", "limits": [{"fact": "addGroupMember.userIDList.limit",
        "rule": {"maximum": 20, "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "addGroupMember.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupList` demands.
    public static let getGroupList: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupList",
        "method": "getGroupList",
        "surfaceNames": {"web": "getGroupList", "native": "GroupGetJoinedGroupList"},
        "gates": [
        {"name": "ready", "fact": "getGroupList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupProfile` demands.
    public static let getGroupProfile: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupProfile",
        "method": "getGroupProfile",
        "surfaceNames": {"web": "getGroupProfile", "native": "GroupGetGroupInfoList"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupProfile.groupID.required"},
        {"name": "groupCustomFieldFilter"}
        ],
        "gates": [
        {"name": "ready", "fact": "getGroupProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "updateGroupProfile.groupID.required"},
        {"name": "name", "limits": [{"fact": "updateGroupProfile.name.limit", "rule": {"maximum": 100,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "avatar", "limits": [{"fact": "updateGroupProfile.avatar.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "introduction", "limits": [{"fact": "updateGroupProfile.introduction.limit", "rule": {"maximum": 400,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "notification", "limits": [{"fact": "updateGroupProfile.notification.limit", "rule": {"maximum": 400,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "muteAllMembers"},
        {"name": "joinOption", "content": "JoinOption"},
        {"name": "inviteOption", "content": "InviteOption"},
        {"name": "groupCustomField"}
        ],
        "gates": [
        {"name": "ready", "fact": "updateGroupProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getGroupMemberList` demands.
    public static let getGroupMemberList: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupMemberList",
        "method": "getGroupMemberList",
        "surfaceNames": {"web": "getGroupMemberList", "native": "GroupGetMemberInfoList"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupMemberList.groupID.required"},
        {"name": "role"},
        {"name": "count", "limits": [{"fact": "getGroupMemberList.count.limit.most", "rule": {"maximum": 100,
        "unit": "value"}, "excess": "clamp", "error": {"name": "invalidParameter"}},
        {"fact": "getGroupMemberList.count.limit.least", "rule": {"minimum": 1, "unit": "value"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "offset"},
        {"name": "filter"}
        ],
        "gates": [
        {"name": "ready", "fact": "getGroupMemberList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupMemberProfile` demands.
    public static let getGroupMemberProfile: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupMemberProfile",
        "method": "getGroupMemberProfile",
        "surfaceNames": {"web": "getGroupMemberProfile", "native": "GroupGetMemberInfoList"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupMemberProfile.groupID.required"},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupMemberProfile.userIDList.required",
        "limits": [{"fact": "getGroupMemberProfile.userIDList.limit", "rule": {"maximum": 50, "unit": "items"},
        "excess": "truncate", "error": {"name": "invalidParameter"}}]},
        {"name": "memberCustomFieldFilter"}
        ],
        "gates": [
        {"name": "ready", "fact": "getGroupMemberProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupOnlineMemberCount` demands.
    public static let getGroupOnlineMemberCount: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupOnlineMemberCount",
        "method": "getGroupOnlineMemberCount",
        "surfaceNames": {"web": "getGroupOnlineMemberCount", "native": "GroupGetOnlineMemberCount"},
        "passing": "positional",
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupOnlineMemberCount.groupID.required"}
        ],
        "gates": [{"name": "connected", "fact": "gate.connected"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setGroupMemberRole` demands.
    public static let setGroupMemberRole: MethodContract = MethodContract(
        #"""
        {
        "id": "setGroupMemberRole",
        "method": "setGroupMemberRole",
        "surfaceNames": {"web": "setGroupMemberRole", "native": "GroupModifyMemberInfo"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberRole.groupID.required"},
        {"name": "userID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberRole.userID.required"},
        {"name": "role", "isRequired": true, "requiredFact": "setGroupMemberRole.role.required"}
        ],
        "checks": [
        {"fact": "setGroupMemberRole.fails.cannotSetOwnRole", "error": {"name": "cannotSetOwnRole", "number": 2684},
        "condition": {"==": [{"argument": "userID"}, {"caller": true}]}, "words": "refused when userID == myself"}
        ],
        "gates": [
        {"name": "ready", "fact": "setGroupMemberRole.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setGroupMemberNameCard` demands.
    public static let setGroupMemberNameCard: MethodContract = MethodContract(
        #"""
        {
        "id": "setGroupMemberNameCard",
        "method": "setGroupMemberNameCard",
        "surfaceNames": {"web": "setGroupMemberNameCard", "native": "GroupModifyMemberInfo"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberNameCard.groupID.required"},
        {"name": "userID"},
        {"name": "nameCard", "isRequired": true, "requiredFact": "setGroupMemberNameCard.nameCard.required",
        "limits": [{"fact": "setGroupMemberNameCard.nameCard.limit", "rule": {"maximum": 50, "unit": "utf8-bytes"},
        "error": {"name": "nameCardInvalid", "number": 8506}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "setGroupMemberNameCard.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setGroupMemberCustomField` demands.
    public static let setGroupMemberCustomField: MethodContract = MethodContract(
        #"""
        {
        "id": "setGroupMemberCustomField",
        "method": "setGroupMemberCustomField",
        "surfaceNames": {"web": "setGroupMemberCustomField", "native": "GroupModifyMemberInfo"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberCustomField.groupID.required"},
        {"name": "userID"},
        {"name": "memberCustomField", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberCustomField.memberCustomField.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "setGroupMemberCustomField.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberMuteTime.groupID.required"},
        {"name": "userID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupMemberMuteTime.userID.required"},
        {"name": "muteTime", "isRequired": true, "requiredFact": "setGroupMemberMuteTime.muteTime.required",
        "limits": [{"fact": "setGroupMemberMuteTime.muteTime.limit", "rule": {"minimum": 0, "unit": "value"},
        "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "setGroupMemberMuteTime.fails.cannotMuteSelf", "error": {"name": "cannotMuteSelf", "number": 2685},
        "condition": {"==": [{"argument": "userID"}, {"caller": true}]}, "words": "refused when userID == myself"}
        ],
        "gates": [
        {"name": "ready", "fact": "setGroupMemberMuteTime.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `markGroupMemberList` demands.
    public static let markGroupMemberList: MethodContract = MethodContract(
        #"""
        {
        "id": "markGroupMemberList",
        "method": "markGroupMemberList",
        "surfaceNames": {"web": "markGroupMemberList", "native": "GroupMarkGroupMemberList"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "markGroupMemberList.groupID.required"},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "markGroupMemberList.userIDList.required",
        "limits": [{"fact": "markGroupMemberList.userIDList.limit", "rule": {"maximum": 500, "unit": "items"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "markType", "isRequired": true, "requiredFact": "markGroupMemberList.markType.required",
        "limits": [{"fact": "markGroupMemberList.markType.limit", "rule": {"minimum": 1000, "unit": "value"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "enableMark", "isRequired": true, "requiredFact": "markGroupMemberList.enableMark.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "markGroupMemberList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "markGroupMemberList.edition"},
        "quota": {
        "fact": "markGroupMemberList.quota",
        "maximum": {"*": 10},
        "error": {"name": "groupParametersInvalid", "number": 10004}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `initGroupAttributes` demands.
    public static let initGroupAttributes: MethodContract = MethodContract(
        #"""
        {
        "id": "initGroupAttributes",
        "method": "initGroupAttributes",
        "surfaceNames": {"web": "initGroupAttributes", "native": "GroupInitGroupAttributes"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "initGroupAttributes.groupID.required"},
        {"name": "groupAttributes", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "initGroupAttributes.groupAttributes.required",
        "limits": [{"fact": "initGroupAttributes.groupAttributes.limit.count", "rule": {"maximum": 16, "unit": "items"},
        "error": {"name": "invalidParameter"}}, {"fact": "initGroupAttributes.groupAttributes.limit.keySize",
        "part": "keys", "rule": {"maximum": 32, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}},
        {"fact": "initGroupAttributes.groupAttributes.limit.valueSize", "part": "values", "rule": {"maximum": 4096,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "initGroupAttributes.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "rate": {
        "fact": "initGroupAttributes.rate",
        "calls": 10,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setGroupAttributes` demands.
    public static let setGroupAttributes: MethodContract = MethodContract(
        #"""
        {
        "id": "setGroupAttributes",
        "method": "setGroupAttributes",
        "surfaceNames": {"web": "setGroupAttributes", "native": "GroupSetGroupAttributes"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupAttributes.groupID.required"},
        {"name": "groupAttributes", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupAttributes.groupAttributes.required",
        "limits": [{"fact": "setGroupAttributes.groupAttributes.limit.keySize", "part": "keys", "rule": {"maximum": 32,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}},
        {"fact": "setGroupAttributes.groupAttributes.limit.valueSize", "part": "values", "rule": {"maximum": 4096,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "setGroupAttributes.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "rate": {
        "fact": "setGroupAttributes.rate",
        "window": "initGroupAttributes.rate",
        "calls": 10,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "quota": {"fact": "setGroupAttributes.quota", "maximum": {"*": 16}, "error": {"name": "invalidParameter"}},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupAttributes` demands.
    public static let getGroupAttributes: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupAttributes",
        "method": "getGroupAttributes",
        "surfaceNames": {"web": "getGroupAttributes", "native": "GroupGetGroupAttributes"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupAttributes.groupID.required"},
        {"name": "keyList", "isRequired": true, "requiredFact": "getGroupAttributes.keyList.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "getGroupAttributes.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "rate": {
        "fact": "getGroupAttributes.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteGroupAttributes` demands.
    public static let deleteGroupAttributes: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteGroupAttributes",
        "method": "deleteGroupAttributes",
        "surfaceNames": {"web": "deleteGroupAttributes", "native": "GroupDeleteGroupAttributes"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteGroupAttributes.groupID.required"},
        {"name": "keyList", "isRequired": true, "requiredFact": "deleteGroupAttributes.keyList.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteGroupAttributes.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "rate": {
        "fact": "deleteGroupAttributes.rate",
        "window": "initGroupAttributes.rate",
        "calls": 10,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setGroupCounters` demands.
    public static let setGroupCounters: MethodContract = MethodContract(
        #"""
        {
        "id": "setGroupCounters",
        "method": "setGroupCounters",
        "surfaceNames": {"web": "setGroupCounters", "native": "GroupSetGroupCounters"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupCounters.groupID.required"},
        {"name": "counters", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "setGroupCounters.counters.required", "limits": [{"fact": "setGroupCounters.counters.limit",
        "part": "keys", "rule": {"maximum": 128, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "setGroupCounters.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "setGroupCounters.edition"},
        "rate": {
        "fact": "setGroupCounters.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "quota": {"fact": "setGroupCounters.quota", "maximum": {"*": 20}, "error": {"name": "invalidParameter"}},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `increaseGroupCounter` demands.
    public static let increaseGroupCounter: MethodContract = MethodContract(
        #"""
        {
        "id": "increaseGroupCounter",
        "method": "increaseGroupCounter",
        "surfaceNames": {"web": "increaseGroupCounter", "native": "GroupIncreaseGroupCounter"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "increaseGroupCounter.groupID.required"},
        {"name": "key", "isRequired": true, "emptyIsMissing": true, "requiredFact": "increaseGroupCounter.key.required",
        "limits": [{"fact": "increaseGroupCounter.key.limit", "rule": {"maximum": 128, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "value", "isRequired": true, "requiredFact": "increaseGroupCounter.value.required"}
        ],
        "checks": [
        {"fact": "increaseGroupCounter.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"==": [{"argument": "value"}, {"value": 0}]}, "words": "refused when value == 0"}
        ],
        "gates": [
        {"name": "ready", "fact": "increaseGroupCounter.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "increaseGroupCounter.edition"},
        "rate": {
        "fact": "increaseGroupCounter.rate",
        "window": "setGroupCounters.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "quota": {"fact": "increaseGroupCounter.quota", "maximum": {"*": 20}, "error": {"name": "invalidParameter"}},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `decreaseGroupCounter` demands.
    public static let decreaseGroupCounter: MethodContract = MethodContract(
        #"""
        {
        "id": "decreaseGroupCounter",
        "method": "decreaseGroupCounter",
        "surfaceNames": {"web": "decreaseGroupCounter", "native": "GroupDecreaseGroupCounter"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "decreaseGroupCounter.groupID.required"},
        {"name": "key", "isRequired": true, "emptyIsMissing": true, "requiredFact": "decreaseGroupCounter.key.required",
        "limits": [{"fact": "decreaseGroupCounter.key.limit", "rule": {"maximum": 128, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "value", "isRequired": true, "requiredFact": "decreaseGroupCounter.value.required"}
        ],
        "checks": [
        {"fact": "decreaseGroupCounter.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"==": [{"argument": "value"}, {"value": 0}]}, "words": "refused when value == 0"}
        ],
        "gates": [
        {"name": "ready", "fact": "decreaseGroupCounter.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "decreaseGroupCounter.edition"},
        "rate": {
        "fact": "decreaseGroupCounter.rate",
        "window": "setGroupCounters.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "quota": {"fact": "decreaseGroupCounter.quota", "maximum": {"*": 20}, "error": {"name": "invalidParameter"}},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getGroupCounters` demands.
    public static let getGroupCounters: MethodContract = MethodContract(
        #"""
        {
        "id": "getGroupCounters",
        "method": "getGroupCounters",
        "surfaceNames": {"web": "getGroupCounters", "native": "GroupGetGroupCounters"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getGroupCounters.groupID.required"},
        {"name": "keyList"}
        ],
        "gates": [
        {"name": "ready", "fact": "getGroupCounters.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getGroupCounters.edition"},
        "rate": {
        "fact": "getGroupCounters.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteGroupMember` demands.
    public static let deleteGroupMember: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteGroupMember",
        "method": "deleteGroupMember",
        "surfaceNames": {"web": "deleteGroupMember", "native": "GroupDeleteMember"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteGroupMember.groupID.required"},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteGroupMember.userIDList.required",
        "limits": [{"fact": "deleteGroupMember.userIDList.limit", "rule": {"maximum": 20, "unit": "items"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "reason"},
        {"name": "duration"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteGroupMember.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `quitGroup` demands.
    public static let quitGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "quitGroup",
        "method": "quitGroup",
        "surfaceNames": {"web": "quitGroup", "native": "GroupQuit"},
        "passing": "positional",
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "quitGroup.groupID.required"}
        ],
        "gates": [{"name": "connected", "fact": "gate.connected"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `changeGroupOwner` demands.
    public static let changeGroupOwner: MethodContract = MethodContract(
        #"""
        {
        "id": "changeGroupOwner",
        "method": "changeGroupOwner",
        "surfaceNames": {"web": "changeGroupOwner", "native": "GroupModifyGroupInfo"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "changeGroupOwner.groupID.required"},
        {"name": "newOwnerID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "changeGroupOwner.newOwnerID.required"}
        ],
        "checks": [
        {"fact": "changeGroupOwner.fails.cannotChangeOwnerToSelf", "error": {"name": "cannotChangeOwnerToSelf",
        "number": 2621}, "condition": {"==": [{"argument": "newOwnerID"}, {"caller": true}]},
        "words": "refused when newOwnerID == myself"}
        ],
        "gates": [
        {"name": "ready", "fact": "changeGroupOwner.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `dismissGroup` demands.
    public static let dismissGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "dismissGroup",
        "method": "dismissGroup",
        "surfaceNames": {"web": "dismissGroup", "native": "GroupDelete"},
        "passing": "positional",
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "dismissGroup.groupID.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "dismissGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `createTopicInCommunity` demands.
    public static let createTopicInCommunity: MethodContract = MethodContract(
        #"""
        {
        "id": "createTopicInCommunity",
        "method": "createTopicInCommunity",
        "surfaceNames": {"web": "createTopicInCommunity", "native": "CommunityCreateTopicInCommunity"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "createTopicInCommunity.groupID.required"},
        {"name": "topicName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "createTopicInCommunity.topicName.required",
        "limits": [{"fact": "createTopicInCommunity.topicName.limit", "rule": {"maximum": 150, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "topicID", "limits": [{"fact": "createTopicInCommunity.topicID.limit.size", "rule": {"maximum": 96,
        "unit": "utf8-bytes"}, "error": {"name": "topicIDInvalid", "number": 3021}},
        {"fact": "createTopicInCommunity.topicID.limit.characters", "rule": {"pattern": "^[ -~]*$"},
        "error": {"name": "topicIDInvalid", "number": 3021}}, {"fact": "createTopicInCommunity.topicID.limit.reserved",
        "rule": {"pattern": "^(?!.*@TOPIC#_@TOPIC#)"}, "error": {"name": "topicIDInvalid", "number": 3021}}]},
        {"name": "avatar", "limits": [{"fact": "createTopicInCommunity.avatar.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "notification", "limits": [{"fact": "createTopicInCommunity.notification.limit",
        "rule": {"maximum": 400, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "introduction", "limits": [{"fact": "createTopicInCommunity.introduction.limit",
        "rule": {"maximum": 400, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customData"}
        ],
        "gates": [
        {"name": "ready", "fact": "createTopicInCommunity.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "createTopicInCommunity.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getJoinedCommunityList` demands.
    public static let getJoinedCommunityList: MethodContract = MethodContract(
        #"""
        {
        "id": "getJoinedCommunityList",
        "method": "getJoinedCommunityList",
        "surfaceNames": {"web": "getJoinedCommunityList", "native": "CommunityGetJoinedCommunityList"},
        "gates": [
        {"name": "ready", "fact": "getJoinedCommunityList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getJoinedCommunityList.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getTopicList` demands.
    public static let getTopicList: MethodContract = MethodContract(
        #"""
        {
        "id": "getTopicList",
        "method": "getTopicList",
        "surfaceNames": {"web": "getTopicList", "native": "CommunityGetTopicInfoList"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getTopicList.groupID.required"},
        {"name": "topicIDList"}
        ],
        "gates": [
        {"name": "ready", "fact": "getTopicList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `updateTopicProfile` demands.
    public static let updateTopicProfile: MethodContract = MethodContract(
        #"""
        {
        "id": "updateTopicProfile",
        "method": "updateTopicProfile",
        "surfaceNames": {"web": "updateTopicProfile", "native": "CommunitySetTopicInfo"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "updateTopicProfile.groupID.required"},
        {"name": "topicID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "updateTopicProfile.topicID.required"},
        {"name": "topicName", "limits": [{"fact": "updateTopicProfile.topicName.limit", "rule": {"maximum": 150,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "avatar", "limits": [{"fact": "updateTopicProfile.avatar.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "notification", "limits": [{"fact": "updateTopicProfile.notification.limit", "rule": {"maximum": 400,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "introduction", "limits": [{"fact": "updateTopicProfile.introduction.limit", "rule": {"maximum": 400,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "customData"},
        {"name": "muteAllMembers"}
        ],
        "gates": [
        {"name": "ready", "fact": "updateTopicProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteTopicFromCommunity` demands.
    public static let deleteTopicFromCommunity: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteTopicFromCommunity",
        "method": "deleteTopicFromCommunity",
        "surfaceNames": {"web": "deleteTopicFromCommunity", "native": "CommunityDeleteTopicFromCommunity"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteTopicFromCommunity.groupID.required"},
        {"name": "topicIDList"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteTopicFromCommunity.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "source", "isRequired": true, "emptyIsMissing": true, "requiredFact": "addFriend.source.required",
        "limits": [{"fact": "addFriend.source.limit", "rule": {"pattern": "^AddSource_Type_[A-Za-z]{1,8}$"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "wording", "limits": [{"fact": "addFriend.wording.limit", "rule": {"maximum": 256,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "type", "content": "AddFriendType"},
        {"name": "remark", "limits": [{"fact": "addFriend.remark.limit", "rule": {"maximum": 96, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "groupName", "limits": [{"fact": "addFriend.groupName.limit", "rule": {"maximum": 30,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "addFriend.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"==": [{"argument": "to"}, {"caller": true}]}, "words": "refused when to == myself"}
        ],
        "gates": [{"name": "ready", "fact": "addFriend.needs.ready"}, {"name": "connected", "fact": "gate.connected"}],
        "quota": {
        "fact": "addFriend.quota",
        "maximum": {"*": 32},
        "constant": "friendGroupLimit",
        "error": {"name": "friendGroupLimitReached", "number": 30011}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getFriendApplicationList` demands.
    public static let getFriendApplicationList: MethodContract = MethodContract(
        #"""
        {
        "id": "getFriendApplicationList",
        "method": "getFriendApplicationList",
        "surfaceNames": {"web": "getFriendApplicationList", "native": "FriendshipGetPendencyList"},
        "gates": [
        {"name": "ready", "fact": "getFriendApplicationList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setFriendApplicationRead` demands.
    public static let setFriendApplicationRead: MethodContract = MethodContract(
        #"""
        {
        "id": "setFriendApplicationRead",
        "method": "setFriendApplicationRead",
        "surfaceNames": {"web": "setFriendApplicationRead", "native": "FriendshipReportPendencyReaded"},
        "gates": [
        {"name": "ready", "fact": "setFriendApplicationRead.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `acceptFriendApplication` demands.
    public static let acceptFriendApplication: MethodContract = MethodContract(
        #"""
        {
        "id": "acceptFriendApplication",
        "method": "acceptFriendApplication",
        "surfaceNames": {"web": "acceptFriendApplication", "native": "FriendshipHandleFriendAddRequest"},
        "parameters": [
        {"name": "userID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "acceptFriendApplication.userID.required"},
        {"name": "remark", "limits": [{"fact": "acceptFriendApplication.remark.limit", "rule": {"maximum": 96,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "type", "isRequired": true, "requiredFact": "acceptFriendApplication.type.required",
        "content": "FriendApplicationAnswer"}
        ],
        "gates": [
        {"name": "ready", "fact": "acceptFriendApplication.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `refuseFriendApplication` demands.
    public static let refuseFriendApplication: MethodContract = MethodContract(
        #"""
        {
        "id": "refuseFriendApplication",
        "method": "refuseFriendApplication",
        "surfaceNames": {"web": "refuseFriendApplication", "native": "FriendshipHandleFriendAddRequest"},
        "parameters": [
        {"name": "userID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "refuseFriendApplication.userID.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "refuseFriendApplication.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteFriendApplication` demands.
    public static let deleteFriendApplication: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteFriendApplication",
        "method": "deleteFriendApplication",
        "surfaceNames": {"web": "deleteFriendApplication", "native": "FriendshipDeletePendency"},
        "parameters": [
        {"name": "userID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteFriendApplication.userID.required"},
        {"name": "type", "isRequired": true, "requiredFact": "deleteFriendApplication.type.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteFriendApplication.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        "gates": [
        {"name": "ready", "fact": "getFriendList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getFriendProfile` demands.
    public static let getFriendProfile: MethodContract = MethodContract(
        #"""
        {
        "id": "getFriendProfile",
        "method": "getFriendProfile",
        "surfaceNames": {"web": "getFriendProfile", "native": "FriendshipGetFriendsInfo"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getFriendProfile.userIDList.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "getFriendProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `checkFriend` demands.
    public static let checkFriend: MethodContract = MethodContract(
        #"""
        {
        "id": "checkFriend",
        "method": "checkFriend",
        "surfaceNames": {"web": "checkFriend", "native": "FriendshipCheckFriendType"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "checkFriend.userIDList.required", "limits": [{"fact": "checkFriend.userIDList.limit",
        "rule": {"maximum": 1000, "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "type", "content": "CheckFriendType"}
        ],
        "gates": [
        {"name": "ready", "fact": "checkFriend.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `updateFriend` demands.
    public static let updateFriend: MethodContract = MethodContract(
        #"""
        {
        "id": "updateFriend",
        "method": "updateFriend",
        "surfaceNames": {"web": "updateFriend", "native": "FriendshipModifyFriendProfile"},
        "parameters": [
        {"name": "userID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "updateFriend.userID.required"},
        {"name": "remark", "limits": [{"fact": "updateFriend.remark.limit", "rule": {"maximum": 96,
        "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]},
        {"name": "friendCustomField", "content": "[FriendCustomField]"}
        ],
        "gates": [
        {"name": "ready", "fact": "updateFriend.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `deleteFriend` demands.
    public static let deleteFriend: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteFriend",
        "method": "deleteFriend",
        "surfaceNames": {"web": "deleteFriend", "native": "FriendshipDeleteFriend"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "deleteFriend.userIDList.required", "limits": [{"fact": "deleteFriend.userIDList.limit",
        "rule": {"maximum": 100, "unit": "items"}, "error": {"name": "invalidParameter"}}]},
        {"name": "type", "content": "DeleteFriendType"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteFriend.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `createFriendGroup` demands.
    public static let createFriendGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "createFriendGroup",
        "method": "createFriendGroup",
        "surfaceNames": {"web": "createFriendGroup", "native": "FriendshipCreateFriendGroup"},
        "parameters": [
        {"name": "name", "isRequired": true, "emptyIsMissing": true, "requiredFact": "createFriendGroup.name.required",
        "limits": [{"fact": "createFriendGroup.name.limit", "rule": {"maximum": 30, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "createFriendGroup.userIDList.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "createFriendGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "quota": {
        "fact": "createFriendGroup.quota",
        "maximum": {"*": 32},
        "constant": "friendGroupLimit",
        "error": {"name": "friendGroupLimitReached", "number": 30011}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getFriendGroupList` demands.
    public static let getFriendGroupList: MethodContract = MethodContract(
        #"""
        {
        "id": "getFriendGroupList",
        "method": "getFriendGroupList",
        "surfaceNames": {"web": "getFriendGroupList", "native": "FriendshipGetFriendGroupList"},
        "gates": [
        {"name": "ready", "fact": "getFriendGroupList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `addToFriendGroup` demands.
    public static let addToFriendGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "addToFriendGroup",
        "method": "addToFriendGroup",
        "surfaceNames": {"web": "addToFriendGroup", "native": "FriendshipModifyFriendGroup"},
        "parameters": [
        {"name": "name", "isRequired": true, "emptyIsMissing": true, "requiredFact": "addToFriendGroup.name.required"},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addToFriendGroup.userIDList.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "addToFriendGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `renameFriendGroup` demands.
    public static let renameFriendGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "renameFriendGroup",
        "method": "renameFriendGroup",
        "surfaceNames": {"web": "renameFriendGroup", "native": "FriendshipModifyFriendGroup"},
        "parameters": [
        {"name": "oldName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "renameFriendGroup.oldName.required"},
        {"name": "newName", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "renameFriendGroup.newName.required", "limits": [{"fact": "renameFriendGroup.newName.limit",
        "rule": {"maximum": 30, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "renameFriendGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `removeFromFriendGroup` demands.
    public static let removeFromFriendGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "removeFromFriendGroup",
        "method": "removeFromFriendGroup",
        "surfaceNames": {"web": "removeFromFriendGroup", "native": "FriendshipModifyFriendGroup"},
        "parameters": [
        {"name": "name", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "removeFromFriendGroup.name.required"},
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "removeFromFriendGroup.userIDList.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "removeFromFriendGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `deleteFriendGroup` demands.
    public static let deleteFriendGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "deleteFriendGroup",
        "method": "deleteFriendGroup",
        "surfaceNames": {"web": "deleteFriendGroup", "native": "FriendshipDeleteFriendGroup"},
        "parameters": [
        {"name": "name", "isRequired": true, "emptyIsMissing": true, "requiredFact": "deleteFriendGroup.name.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "deleteFriendGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "addToBlacklist.userIDList.required", "limits": [{"fact": "addToBlacklist.userIDList.limit",
        "rule": {"maximum": 1000, "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "checks": [
        {"fact": "addToBlacklist.fails.cannotBlockSelf", "error": {"name": "cannotBlockSelf", "number": 2742},
        "condition": {"contains": [{"argument": "userIDList"}, {"caller": true}]},
        "words": "refused when myself in userIDList"}
        ],
        "gates": [
        {"name": "ready", "fact": "addToBlacklist.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "quota": {
        "fact": "addToBlacklist.quota",
        "maximum": {"*": 1000},
        "error": {"name": "blacklistLimitReached", "number": 30013}
        },
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
        "gates": [
        {"name": "ready", "fact": "getBlacklist.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "removeFromBlacklist.userIDList.required",
        "limits": [{"fact": "removeFromBlacklist.userIDList.limit", "rule": {"maximum": 1000, "unit": "items"},
        "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "removeFromBlacklist.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `followUser` demands.
    public static let followUser: MethodContract = MethodContract(
        #"""
        {
        "id": "followUser",
        "method": "followUser",
        "surfaceNames": {"web": "followUser", "native": "FollowUser"},
        "passing": "positional",
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "followUser.userIDList.required", "limits": [{"fact": "followUser.userIDList.limit",
        "rule": {"maximum": 20, "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [{"name": "ready", "fact": "followUser.needs.ready"}, {"name": "connected", "fact": "gate.connected"}],
        "edition": {"name": "premium", "fact": "followUser.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMyFollowingList` demands.
    public static let getMyFollowingList: MethodContract = MethodContract(
        #"""
        {
        "id": "getMyFollowingList",
        "method": "getMyFollowingList",
        "surfaceNames": {"web": "getMyFollowingList", "native": "GetMyFollowingList"},
        "passing": "positional",
        "parameters": [{"name": "nextCursor"}],
        "gates": [
        {"name": "ready", "fact": "getMyFollowingList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getMyFollowingList.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMyFollowersList` demands.
    public static let getMyFollowersList: MethodContract = MethodContract(
        #"""
        {
        "id": "getMyFollowersList",
        "method": "getMyFollowersList",
        "surfaceNames": {"web": "getMyFollowersList", "native": "GetMyFollowersList"},
        "passing": "positional",
        "parameters": [{"name": "nextCursor"}],
        "gates": [
        {"name": "ready", "fact": "getMyFollowersList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getMyFollowersList.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getMutualFollowersList` demands.
    public static let getMutualFollowersList: MethodContract = MethodContract(
        #"""
        {
        "id": "getMutualFollowersList",
        "method": "getMutualFollowersList",
        "surfaceNames": {"web": "getMutualFollowersList", "native": "GetMutualFollowersList"},
        "passing": "positional",
        "parameters": [{"name": "nextCursor"}],
        "gates": [
        {"name": "ready", "fact": "getMutualFollowersList.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getMutualFollowersList.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getUserFollowInfo` demands.
    public static let getUserFollowInfo: MethodContract = MethodContract(
        #"""
        {
        "id": "getUserFollowInfo",
        "method": "getUserFollowInfo",
        "surfaceNames": {"web": "getUserFollowInfo", "native": "GetUserFollowInfo"},
        "passing": "positional",
        "parameters": [{"name": "userIDList"}],
        "gates": [
        {"name": "ready", "fact": "getUserFollowInfo.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "getUserFollowInfo.edition"},
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `checkFollowType` demands.
    public static let checkFollowType: MethodContract = MethodContract(
        #"""
        {
        "id": "checkFollowType",
        "method": "checkFollowType",
        "surfaceNames": {"web": "checkFollowType", "native": "CheckFollowType"},
        "passing": "positional",
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "checkFollowType.userIDList.required", "limits": [{"fact": "checkFollowType.userIDList.limit",
        "rule": {"maximum": 100, "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "checkFollowType.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "checkFollowType.edition"},
        "rate": {
        "fact": "checkFollowType.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `unfollowUser` demands.
    public static let unfollowUser: MethodContract = MethodContract(
        #"""
        {
        "id": "unfollowUser",
        "method": "unfollowUser",
        "surfaceNames": {"web": "unfollowUser", "native": "UnfollowUser"},
        "passing": "positional",
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "unfollowUser.userIDList.required", "limits": [{"fact": "unfollowUser.userIDList.limit",
        "rule": {"maximum": 20, "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "unfollowUser.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "unfollowUser.edition"},
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
        "gates": [
        {"name": "ready", "fact": "getMyProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "nick", "limits": [{"fact": "updateMyProfile.nick.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "profileValueTooLong", "number": 40601}}]},
        {"name": "avatar", "limits": [{"fact": "updateMyProfile.avatar.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "profileValueTooLong", "number": 40601}}]},
        {"name": "gender"},
        {"name": "selfSignature", "limits": [{"fact": "updateMyProfile.selfSignature.limit", "rule": {"maximum": 500,
        "unit": "utf8-bytes"}, "error": {"name": "profileValueTooLong", "number": 40601}}]},
        {"name": "allowType"},
        {"name": "birthday", "limits": [{"fact": "updateMyProfile.birthday.limit", "rule": {"minimum": 0,
        "maximum": 4294967295, "unit": "value"}, "error": {"name": "profileValueInvalid", "number": 40605}}]},
        {"name": "location", "limits": [{"fact": "updateMyProfile.location.limit", "rule": {"maximum": 16,
        "unit": "utf8-bytes"}, "error": {"name": "profileValueTooLong", "number": 40601}}]},
        {"name": "language", "limits": [{"fact": "updateMyProfile.language.limit", "rule": {"minimum": 0,
        "maximum": 4294967295, "unit": "value"}, "error": {"name": "profileValueInvalid", "number": 40605}}]},
        {"name": "messageSettings", "limits": [{"fact": "updateMyProfile.messageSettings.limit", "rule": {"minimum": 0,
        "maximum": 4294967295, "unit": "value"}, "error": {"name": "profileValueInvalid", "number": 40605}}]},
        {"name": "adminForbidType"},
        {"name": "level", "limits": [{"fact": "updateMyProfile.level.limit", "rule": {"minimum": 0,
        "maximum": 4294967295, "unit": "value"}, "error": {"name": "profileValueInvalid", "number": 40605}}]},
        {"name": "role", "limits": [{"fact": "updateMyProfile.role.limit", "rule": {"minimum": 0, "maximum": 4294967295,
        "unit": "value"}, "error": {"name": "profileValueInvalid", "number": 40605}}]},
        {"name": "profileCustomField", "content": "[ProfileCustomField]"}
        ],
        "checks": [
        {"fact": "updateMyProfile.fails.updateProfileInvalidParam", "error": {"name": "updateProfileInvalidParam",
        "number": 2721}, "condition": {"not": [{"contains": [{"list": [{"value": "Gender_Type_Unknown"},
        {"value": "Gender_Type_Female"}, {"value": "Gender_Type_Male"}]}, {"??": [{"argument": "gender"},
        {"value": "Gender_Type_Unknown"}]}]}]},
        "words": "refused unless (gender ?? .unknown) in [.unknown, .female, .male]"},
        {"fact": "updateMyProfile.fails.updateProfileInvalidParam.2", "error": {"name": "updateProfileInvalidParam",
        "number": 2721}, "condition": {"not": [{"contains": [{"list": [{"value": "AllowType_Type_AllowAny"},
        {"value": "AllowType_Type_NeedConfirm"}, {"value": "AllowType_Type_DenyAny"}]},
        {"??": [{"argument": "allowType"}, {"value": "AllowType_Type_AllowAny"}]}]}]},
        "words": "refused unless (allowType ?? .allowAny) in [.allowAny, .needConfirm, .denyAny]"},
        {"fact": "updateMyProfile.fails.updateProfileInvalidParam.3", "error": {"name": "updateProfileInvalidParam",
        "number": 2721}, "condition": {"not": [{"contains": [{"list": [{"value": "AdminForbid_Type_None"},
        {"value": "AdminForbid_Type_SendOut"}]}, {"??": [{"argument": "adminForbidType"},
        {"value": "AdminForbid_Type_SendOut"}]}]}]},
        "words": "refused unless (adminForbidType ?? .sendOut) in [.notForbidden, .sendOut]"}
        ],
        "gates": [
        {"name": "ready", "fact": "updateMyProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `getUserProfile` demands.
    public static let getUserProfile: MethodContract = MethodContract(
        #"""
        {
        "id": "getUserProfile",
        "method": "getUserProfile",
        "surfaceNames": {"web": "getUserProfile", "native": "ProfileGetUserProfileList"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "requiredFact": "getUserProfile.userIDList.required",
        "limits": [{"fact": "getUserProfile.userIDList.limit", "rule": {"maximum": 100, "unit": "items"},
        "excess": "truncate", "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "getUserProfile.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `setSelfStatus` demands.
    public static let setSelfStatus: MethodContract = MethodContract(
        #"""
        {
        "id": "setSelfStatus",
        "method": "setSelfStatus",
        "surfaceNames": {"web": "setSelfStatus", "native": "SetSelfStatus"},
        "parameters": [
        {"name": "customStatus", "isRequired": true, "requiredFact": "setSelfStatus.customStatus.required",
        "limits": [{"fact": "setSelfStatus.customStatus.limit", "rule": {"maximum": 100, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "setSelfStatus.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getUserStatus` demands.
    public static let getUserStatus: MethodContract = MethodContract(
        #"""
        {
        "id": "getUserStatus",
        "method": "getUserStatus",
        "surfaceNames": {"web": "getUserStatus", "native": "GetUserStatus"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "getUserStatus.userIDList.required", "limits": [{"fact": "getUserStatus.userIDList.limit",
        "rule": {"maximum": 500, "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "getUserStatus.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `subscribeUserStatus` demands.
    public static let subscribeUserStatus: MethodContract = MethodContract(
        #"""
        {
        "id": "subscribeUserStatus",
        "method": "subscribeUserStatus",
        "surfaceNames": {"web": "subscribeUserStatus", "native": "SubscribeUserStatus"},
        "parameters": [
        {"name": "userIDList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "subscribeUserStatus.userIDList.required",
        "limits": [{"fact": "subscribeUserStatus.userIDList.limit", "rule": {"maximum": 100, "unit": "items"},
        "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "subscribeUserStatus.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "subscribeUserStatus.edition"},
        "rate": {
        "fact": "subscribeUserStatus.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `unsubscribeUserStatus` demands.
    public static let unsubscribeUserStatus: MethodContract = MethodContract(
        #"""
        {
        "id": "unsubscribeUserStatus",
        "method": "unsubscribeUserStatus",
        "surfaceNames": {"web": "unsubscribeUserStatus", "native": "UnsubscribeUserStatus"},
        "parameters": [
        {"name": "userIDList", "limits": [{"fact": "unsubscribeUserStatus.userIDList.limit", "rule": {"maximum": 100,
        "unit": "items"}, "error": {"name": "invalidParameter"}}]}
        ],
        "gates": [
        {"name": "ready", "fact": "unsubscribeUserStatus.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "edition": {"name": "premium", "fact": "unsubscribeUserStatus.edition"},
        "rate": {
        "fact": "unsubscribeUserStatus.rate",
        "calls": 20,
        "seconds": 5,
        "scope": "user",
        "error": {"name": "tooFrequent", "number": 2996}
        },
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
        {"name": "userID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "invite.userID.required"},
        {"name": "data"},
        {"name": "timeout", "limits": [{"fact": "invite.timeout.limit", "rule": {"minimum": 0, "unit": "value"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "onlineUserOnly"},
        {"name": "offlinePushInfo"}
        ],
        "checks": [
        {"fact": "invite.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"==": [{"argument": "userID"}, {"caller": true}]}, "words": "refused when userID == myself"}
        ],
        "gates": [{"name": "ready", "fact": "invite.needs.ready"}, {"name": "connected", "fact": "gate.connected"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `inviteInGroup` demands.
    public static let inviteInGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "inviteInGroup",
        "method": "inviteInGroup",
        "surfaceNames": {"web": "inviteInGroup", "native": "SignalingInviteInGroup"},
        "parameters": [
        {"name": "groupID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "inviteInGroup.groupID.required"},
        {"name": "inviteeList", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "inviteInGroup.inviteeList.required"},
        {"name": "data"},
        {"name": "timeout", "limits": [{"fact": "inviteInGroup.timeout.limit", "rule": {"minimum": 0, "unit": "value"},
        "error": {"name": "invalidParameter"}}]},
        {"name": "onlineUserOnly"},
        {"name": "offlinePushInfo"}
        ],
        "checks": [
        {"fact": "inviteInGroup.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"contains": [{"argument": "inviteeList"}, {"caller": true}]},
        "words": "refused when myself in inviteeList"}
        ],
        "gates": [
        {"name": "ready", "fact": "inviteInGroup.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// What `getSignalingInfo` demands.
    public static let getSignalingInfo: MethodContract = MethodContract(
        #"""
        {
        "id": "getSignalingInfo",
        "method": "getSignalingInfo",
        "surfaceNames": {"web": "getSignalingInfo", "native": "GetSignalingInfo"},
        "passing": "positional",
        "parameters": [
        {"name": "message", "isRequired": true, "requiredFact": "getSignalingInfo.message.required",
        "content": "Message"}
        ],
        "gates": [{"name": "ready", "fact": "getSignalingInfo.needs.ready"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofArguments
    )

    /// What `modifyInvitation` demands.
    public static let modifyInvitation: MethodContract = MethodContract(
        #"""
        {
        "id": "modifyInvitation",
        "method": "modifyInvitation",
        "surfaceNames": {"web": "modifyInvitation", "native": "SignalingModifyInvitation"},
        "parameters": [
        {"name": "inviteID", "isRequired": true, "emptyIsMissing": true,
        "requiredFact": "modifyInvitation.inviteID.required"},
        {"name": "data", "isRequired": true, "emptyIsMissing": true, "requiredFact": "modifyInvitation.data.required"}
        ],
        "gates": [
        {"name": "ready", "fact": "modifyInvitation.needs.ready"},
        {"name": "connected", "fact": "gate.connected"}
        ],
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
        {"name": "inviteID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "accept.inviteID.required"},
        {"name": "data"}
        ],
        "gates": [{"name": "ready", "fact": "accept.needs.ready"}, {"name": "connected", "fact": "gate.connected"}],
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
        {"name": "inviteID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "reject.inviteID.required"},
        {"name": "data"}
        ],
        "gates": [{"name": "ready", "fact": "reject.needs.ready"}, {"name": "connected", "fact": "gate.connected"}],
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
        {"name": "inviteID", "isRequired": true, "emptyIsMissing": true, "requiredFact": "cancel.inviteID.required"},
        {"name": "data"}
        ],
        "gates": [{"name": "ready", "fact": "cancel.needs.ready"}, {"name": "connected", "fact": "gate.connected"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    /// Every contract, in the order of the spec.
    public static let all: [MethodContract] = [
        login,
        isReady,
        getLoginUser,
        logout,
        destroy,
        registerPlugin,
        setLogLevel,
        createTextMessage,
        createTextAtMessage,
        createImageMessage,
        createAudioMessage,
        createVideoMessage,
        createFileMessage,
        createFaceMessage,
        createLocationMessage,
        createCustomMessage,
        createMergerMessage,
        createForwardMessage,
        sendMessage,
        resendMessage,
        getMessageList,
        getMessageListHopping,
        findMessage,
        searchCloudMessages,
        downloadMergerMessage,
        translateText,
        convertVoiceToText,
        sendMessageReadReceipt,
        getMessageReadReceiptList,
        getGroupMessageReadMemberList,
        modifyMessage,
        setMessageExtensions,
        getMessageExtensions,
        deleteMessageExtensions,
        addMessageReaction,
        removeMessageReaction,
        getMessageReactions,
        getAllUserListOfMessageReaction,
        revokeMessage,
        deleteMessage,
        getConversationListAll,
        getConversationListSome,
        getConversationListFiltered,
        getConversationProfile,
        getTotalUnreadMessageCount,
        setMessageRead,
        setAllMessageRead,
        pinConversation,
        markConversation,
        setConversationCustomData,
        setConversationDraft,
        setMessageRemindTypeGroup,
        setMessageRemindTypeUsers,
        setAllReceiveMessageOpt,
        getAllReceiveMessageOpt,
        clearHistoryMessage,
        deleteConversationOne,
        deleteConversationSeveral,
        createConversationGroup,
        addConversationsToGroup,
        getConversationGroupList,
        renameConversationGroup,
        deleteConversationsFromGroup,
        deleteConversationGroup,
        createGroup,
        searchGroupByID,
        joinGroup,
        getGroupApplicationList,
        handleGroupApplication,
        addGroupMember,
        getGroupList,
        getGroupProfile,
        updateGroupProfile,
        getGroupMemberList,
        getGroupMemberProfile,
        getGroupOnlineMemberCount,
        setGroupMemberRole,
        setGroupMemberNameCard,
        setGroupMemberCustomField,
        setGroupMemberMuteTime,
        markGroupMemberList,
        initGroupAttributes,
        setGroupAttributes,
        getGroupAttributes,
        deleteGroupAttributes,
        setGroupCounters,
        increaseGroupCounter,
        decreaseGroupCounter,
        getGroupCounters,
        deleteGroupMember,
        quitGroup,
        changeGroupOwner,
        dismissGroup,
        createTopicInCommunity,
        getJoinedCommunityList,
        getTopicList,
        updateTopicProfile,
        deleteTopicFromCommunity,
        addFriend,
        getFriendApplicationList,
        setFriendApplicationRead,
        acceptFriendApplication,
        refuseFriendApplication,
        deleteFriendApplication,
        getFriendList,
        getFriendProfile,
        checkFriend,
        updateFriend,
        deleteFriend,
        createFriendGroup,
        getFriendGroupList,
        addToFriendGroup,
        renameFriendGroup,
        removeFromFriendGroup,
        deleteFriendGroup,
        addToBlacklist,
        getBlacklist,
        removeFromBlacklist,
        followUser,
        getMyFollowingList,
        getMyFollowersList,
        getMutualFollowersList,
        getUserFollowInfo,
        checkFollowType,
        unfollowUser,
        getMyProfile,
        updateMyProfile,
        getUserProfile,
        setSelfStatus,
        getUserStatus,
        subscribeUserStatus,
        unsubscribeUserStatus,
        invite,
        inviteInGroup,
        getSignalingInfo,
        modifyInvitation,
        accept,
        reject,
        cancel,
    ]
}

extension TypeContracts {
    /// What is demanded of the types that arguments are made of, each described once.
    fileprivate static let ofArguments = TypeContracts(
        #"""
        {
        "Topic": {
        "fields": [{"name": "lastMessage", "content": "LastMessage"}, {"name": "selfInfo", "content": "TopicSelfInfo"}]
        },
        "TopicSelfInfo": {"fields": [{"name": "messageRemindType", "content": "RemindType"}]},
        "TopicListResult": {"fields": [{"name": "successTopicList", "content": "[Topic]"}]},
        "TopicResult": {"fields": [{"name": "topic", "isRequired": true, "content": "Topic"}]},
        "CommunityListResult": {"fields": [{"name": "groupList", "content": "[Group]"}]},
        "TopicUpdate": {"fields": [{"name": "topic", "isRequired": true, "content": "Topic"}]},
        "MessageChange": {
        "fields": [{"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"}]
        },
        "ConversationListResult": {"fields": [{"name": "conversationList", "content": "[Conversation]"}]},
        "ConversationProfileResult": {
        "fields": [{"name": "conversation", "isRequired": true, "content": "Conversation"}]
        },
        "AllReceiveMessageOpt": {"fields": [{"name": "messageRemindType", "content": "RemindType"}]},
        "ReadScope": {
        "limits": [{"fact": "ReadScope.closed", "rule": {"oneOf": ["readAllC2CMessage", "readAllGroupMessage",
        "readAllMessage"]}, "error": {"name": "invalidParameter"}}]
        },
        "JoinGroupResult": {"fields": [{"name": "group", "content": "Group"}]},
        "HandleAction": {
        "limits": [{"fact": "HandleAction.closed", "rule": {"oneOf": ["Agree", "Reject"]},
        "error": {"name": "invalidParameter"}}]
        },
        "GroupResult": {"fields": [{"name": "group", "isRequired": true, "content": "Group"}]},
        "NewGroupMember": {"fields": [{"name": "userID", "isRequired": true, "emptyIsMissing": true}]},
        "CreateGroupResult": {"fields": [{"name": "group", "isRequired": true, "content": "Group"}]},
        "GroupMemberResult": {"fields": [{"name": "group", "isRequired": true, "content": "Group"}]},
        "AddGroupMemberResult": {"fields": [{"name": "group", "isRequired": true, "content": "Group"}]},
        "DeleteGroupMemberResult": {"fields": [{"name": "group", "isRequired": true, "content": "Group"}]},
        "GroupListResult": {"fields": [{"name": "groupList", "content": "[Group]"}]},
        "GroupProfileChange": {
        "fields": [{"name": "joinOption", "content": "JoinOption"}, {"name": "inviteOption", "content": "InviteOption"}]
        },
        "DeleteMessageResult": {"fields": [{"name": "messageList", "content": "[Message]"}]},
        "MessageExtension": {
        "fields": [{"name": "key", "isRequired": true, "emptyIsMissing": true,
        "limits": [{"fact": "MessageExtension.key.limit", "rule": {"maximum": 100, "unit": "utf8-bytes"},
        "error": {"name": "invalidParameter"}}]}, {"name": "value", "limits": [{"fact": "MessageExtension.value.limit",
        "rule": {"maximum": 1024, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}]
        },
        "MessageExtensionList": {"fields": [{"name": "extensions", "content": "[MessageExtension]"}]},
        "MessageExtensionsUpdate": {"fields": [{"name": "extensions", "content": "[MessageExtension]"}]},
        "MergerContent": {
        "fields": [{"name": "messageList", "isRequired": true, "emptyIsMissing": true, "content": "[Message]"},
        {"name": "title", "isRequired": true, "emptyIsMissing": true}, {"name": "abstractList", "isRequired": true,
        "emptyIsMissing": true}, {"name": "compatibleText", "isRequired": true, "emptyIsMissing": true}]
        },
        "MessageElement": {
        "fields": [{"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"}]
        },
        "SearchTerms": {"fields": [{"name": "match", "isRequired": true, "content": "KeywordMatch"}]},
        "HoppingDirection": {
        "limits": [{"fact": "HoppingDirection.closed", "rule": {"oneOf": [0, 1]},
        "error": {"name": "invalidParameter"}}]
        },
        "MessageListHoppingResult": {"fields": [{"name": "messageList", "content": "[Message]"}]},
        "KeywordMatch": {
        "limits": [{"fact": "KeywordMatch.closed", "rule": {"oneOf": ["or", "and"]},
        "error": {"name": "invalidParameter"}}]
        },
        "SearchCloudMessagesResult": {
        "fields": [{"name": "searchResultList", "content": "[ConversationSearchResult]"}]
        },
        "ConversationSearchResult": {"fields": [{"name": "messageList", "content": "[Message]"}]},
        "MessageListResult": {"fields": [{"name": "messageList", "content": "[Message]"}]},
        "TextAtContent": {
        "fields": [{"name": "text", "isRequired": true, "emptyIsMissing": true}, {"name": "atUserList",
        "isRequired": true, "emptyIsMissing": true}]
        },
        "ModifyMessageResult": {"fields": [{"name": "message", "isRequired": true, "content": "Message"}]},
        "ReadMemberFilter": {
        "limits": [{"fact": "ReadMemberFilter.closed", "rule": {"oneOf": [0, 1]},
        "error": {"name": "invalidParameter"}}]
        },
        "MessageReadReceiptListResult": {"fields": [{"name": "messageList", "content": "[Message]"}]},
        "RevokeMessageResult": {"fields": [{"name": "message", "isRequired": true, "content": "Message"}]},
        "LiveMessages": {
        "fields": [{"name": "current", "content": "{Message}"}, {"name": "revoked", "content": "{Message}"}]
        },
        "SendMessageResult": {"fields": [{"name": "message", "isRequired": true, "content": "Message"}]},
        "Delivery": {
        "fields": [{"name": "message", "isRequired": true, "content": "Message"}, {"name": "shown", "isRequired": true,
        "content": "LastMessage"}]
        },
        "ConversationInGroupUpdate": {"fields": [{"name": "conversationList", "content": "[Conversation]"}]},
        "RemindType": {
        "limits": [{"fact": "RemindType.closed", "rule": {"oneOf": ["AcceptAndNotify", "AcceptNotNotify", "Discard",
        "AcceptNotNotifyExceptAt"]}, "error": {"name": "invalidParameter"}}]
        },
        "JoinOption": {
        "limits": [{"fact": "JoinOption.closed", "rule": {"oneOf": ["FreeAccess", "NeedPermission", "DisableApply"]},
        "error": {"name": "invalidParameter"}}]
        },
        "InviteOption": {
        "limits": [{"fact": "InviteOption.closed", "rule": {"oneOf": ["FreeAccess", "NeedPermission", "DisableInvite"]},
        "error": {"name": "invalidParameter"}}]
        },
        "OutgoingMessage": {
        "fields": [{"name": "made", "content": "Message"}, {"name": "failed", "content": "Message"}]
        },
        "FriendRecord": {"fields": [{"name": "friendCustomField", "content": "[FriendCustomField]"}]},
        "GroupRecord": {
        "fields": [{"name": "joinOption", "isRequired": true, "content": "JoinOption"}, {"name": "inviteOption",
        "isRequired": true, "content": "InviteOption"}]
        },
        "Message": {"fields": [{"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"}]},
        "MessagePayload": {
        "cases": {"TIMTextElem": "TextPayload", "TIMRelayElem": "MergerPayload", "TIMGroupTipElem": "GroupTipPayload"}
        },
        "TextPayload": {"fields": [{"name": "text", "isRequired": true, "emptyIsMissing": true}]},
        "MergerPayload": {"fields": [{"name": "messageList", "content": "[SimplifiedMessage]"}]},
        "SimplifiedMessage": {"fields": [{"name": "messageBody", "content": "[MessageElement]"}]},
        "GroupTipPayload": {"fields": [{"name": "newGroupProfile", "content": "GroupProfileChange"}]},
        "Conversation": {
        "fields": [{"name": "lastMessage", "content": "LastMessage"}, {"name": "userProfile", "content": "Profile"},
        {"name": "groupProfile", "content": "Group"}, {"name": "messageRemindType", "content": "RemindType"}]
        },
        "LastMessage": {"fields": [{"name": "payload", "content": "MessagePayload", "tag": "type"}]},
        "Profile": {"fields": [{"name": "profileCustomField", "content": "[ProfileCustomField]"}]},
        "Group": {
        "fields": [{"name": "selfInfo", "content": "GroupSelfInfo"}, {"name": "lastMessage", "content": "LastMessage"},
        {"name": "joinOption", "content": "JoinOption"}, {"name": "inviteOption", "content": "InviteOption"}]
        },
        "GroupSelfInfo": {"fields": [{"name": "messageRemindType", "content": "RemindType"}]},
        "FriendApplicationAnswer": {
        "limits": [{"fact": "FriendApplicationAnswer.closed", "rule": {"oneOf": ["Response_Action_Agree",
        "Response_Action_AgreeAndAdd"]}, "error": {"name": "invalidParameter"}}]
        },
        "FollowList": {"fields": [{"name": "resultList", "content": "[Profile]"}]},
        "FollowListUpdate": {"fields": [{"name": "userInfoList", "content": "[Profile]"}]},
        "Friend": {
        "fields": [{"name": "profile", "isRequired": true, "content": "Profile"}, {"name": "friendCustomField",
        "content": "[FriendCustomField]"}]
        },
        "FriendCustomField": {
        "fields": [{"name": "key", "isRequired": true, "emptyIsMissing": true,
        "limits": [{"fact": "FriendCustomField.key.limit", "rule": {"pattern": "^Tag_SNS_Custom_[A-Za-z0-9_]+$"},
        "error": {"name": "invalidParameter"}}]}, {"name": "value", "limits": [{"fact": "FriendCustomField.value.limit",
        "rule": {"maximum": 500, "unit": "utf8-bytes"}, "error": {"name": "invalidParameter"}}]}]
        },
        "AddFriendType": {
        "limits": [{"fact": "AddFriendType.closed", "rule": {"oneOf": ["Add_Type_Single", "Add_Type_Both"]},
        "error": {"name": "invalidParameter"}}]
        },
        "DeleteFriendType": {
        "limits": [{"fact": "DeleteFriendType.closed", "rule": {"oneOf": ["Delete_Type_Single", "Delete_Type_Both"]},
        "error": {"name": "invalidParameter"}}]
        },
        "CheckFriendType": {
        "limits": [{"fact": "CheckFriendType.closed", "rule": {"oneOf": ["CheckResult_Type_Single",
        "CheckResult_Type_Both"]}, "error": {"name": "invalidParameter"}}]
        },
        "FriendProfileResult": {"fields": [{"name": "friendList", "content": "[Friend]"}]},
        "InvitationTimeout": {"fields": [{"name": "message", "content": "Message"}]},
        "Invitation": {"fields": [{"name": "message", "content": "Message"}]},
        "ProfileCustomField": {
        "fields": [{"name": "key", "isRequired": true, "emptyIsMissing": true,
        "limits": [{"fact": "ProfileCustomField.key.limit",
        "rule": {"pattern": "^Tag_Profile_Custom_[A-Za-z0-9_]{1,8}$"}, "error": {"name": "profileFieldNotFound",
        "number": 40009}}]}, {"name": "value", "isRequired": true, "limits": [{"fact": "ProfileCustomField.value.limit",
        "rule": {"maximum": 500, "unit": "utf8-bytes"}, "error": {"name": "profileValueTooLong", "number": 40601}}]}]
        }
        }
        """#
    )
}
