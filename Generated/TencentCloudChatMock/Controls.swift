// Generated from the spec by sdkgen. Do not edit.
//
// What the network, the service by itself and the app's server do.

import SDKMockRuntime
import SDKRuntime
import TencentCloudChat

// What the network, the service by itself and the app's server do.
extension ChatWorld {
    /// A group is busy from now on, so that the service passes on only what is urgent enough.
    ///
    /// Others don't receive messages of a lower priority, neither now nor later; their senders aren't told and keep
    /// them.
    ///
    /// Tips and notices of the service get through.
    ///
    /// - Parameters:
    ///   - groupID: The group or topic.
    ///   - leastPriority: The lowest priority that gets through.
    /// - Throws: `ChatError` with the code `groupNotFound`.
    public func makeGroupBusy(groupID: GroupID, leastPriority: MessagePriority) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["leastPriority"] = leastPriority.wire
        try base.control(ControlContracts.makeGroupBusy, for: .world, arguments: arguments) { call throws(SDKError) in
            try call.makeGroupBusy(groupID: groupID, leastPriority: leastPriority)
        }
    }

    /// A group is no longer busy.
    ///
    /// - Parameter groupID: The group or topic.
    public func makeGroupCalm(groupID: GroupID) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        try base.control(ControlContracts.makeGroupCalm, for: .world, arguments: arguments) { call in
            call.makeGroupCalm(groupID: groupID)
        }
    }

    /// From now on only these fields of the app's own are set up for the profiles of users.
    ///
    /// Others are refused with 40009. What profiles hold already stays.
    ///
    /// Before this control is used all fields count as set up.
    ///
    /// - Parameter keys: Their names, `Tag_Profile_Custom_` and more.
    public func setUpProfileFields(keys: [String]) throws(ChatError) {
        var arguments = WireObject()
        arguments["keys"] = keys.wire
        try base.control(ControlContracts.setUpProfileFields, for: .world, arguments: arguments) { call in
            call.setUpProfileFields(keys: keys)
        }
    }

    /// The app's server changes the next message that a user sends, before others get it.
    ///
    /// The client that sends it receives MESSAGE_MODIFIED with the message as it is now; all others receive it changed.
    ///
    /// What the service doesn't take isn't changed, so that the change waits for the message after it.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - type: What it consists of then.
    ///   - payload: Its content then.
    ///   - cloudCustomData: Its custom data then, by default as they are.
    /// - Throws: `ChatError` with the code `invalidParameter`.
    public func modifyNextMessage(
        of user: UserID,
        type: MessageType,
        payload: MessagePayload,
        cloudCustomData: String? = nil
    ) throws(ChatError) {
        var arguments = WireObject()
        arguments["type"] = type.wire
        arguments.set("payload", payload, tag: type)
        arguments["cloudCustomData"] = cloudCustomData.wire
        try base.control(ControlContracts.modifyNextMessage, for: .user(user), arguments: arguments) { call in
            call.modifyNextMessage(type: type, payload: payload, cloudCustomData: cloudCustomData)
        }
    }

    /// The app's server changes a message that was sent, for everybody who has it.
    ///
    /// Everybody who has it receives MESSAGE_MODIFIED, as when a member changes it.
    ///
    /// Events: `MESSAGE_MODIFIED`, `CONVERSATION_LIST_UPDATED` and `TOPIC_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - message: The message, as anybody has it.
    ///   - type: What it consists of then.
    ///   - payload: Its content then.
    ///   - cloudCustomData: Its custom data then, by default as they are.
    /// - Throws: `ChatError` with the code `invalidParameter` or `messageNotFound`.
    public func modifyFromServer(
        of user: UserID,
        message: Message,
        type: MessageType,
        payload: MessagePayload,
        cloudCustomData: String? = nil
    ) throws(ChatError) {
        var arguments = WireObject()
        arguments.set("message", message)
        arguments["type"] = type.wire
        arguments.set("payload", payload, tag: type)
        arguments["cloudCustomData"] = cloudCustomData.wire
        try base.control(
            ControlContracts.modifyFromServer,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in
            try call.modifyFromServer(message: message, type: type, payload: payload, cloudCustomData: cloudCustomData)
        }
    }

    /// The app's server revokes a message, for everybody who has it and whenever it was sent.
    ///
    /// Events: `MESSAGE_REVOKED`, `CONVERSATION_LIST_UPDATED`, `TOPIC_UPDATED` and
    /// `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - message: The message, as anybody has it.
    /// - Throws: `ChatError` with the code `invalidParameter` or `messageNotFound`.
    public func revokeFromServer(of user: UserID, message: Message) throws(ChatError) {
        var arguments = WireObject()
        arguments.set("message", message)
        try base.control(
            ControlContracts.revokeFromServer,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in try call.revokeFromServer(message: message) }
    }

    /// A client loses its connection.
    ///
    /// Calls that the service answers fail with 2805 until the connection is back; what the client does by itself goes
    /// on.
    ///
    /// Nothing of what happens meanwhile reaches the client; the service takes its user for online still.
    ///
    /// What the client answers by itself it answers from what the service keeps, so the list has what is new already.
    ///
    /// Messages that wait to be sent count as ones that couldn't be sent.
    ///
    /// Events: `NET_STATE_CHANGE`.
    ///
    /// - Parameters:
    ///   - device: The id of the device.
    ///   - state: How the client describes it. `.disconnected` when none is given.
    /// - Throws: `ChatError` with the code `invalidParameter`.
    public func loseConnection(of device: String, state: NetState = .disconnected) throws(ChatError) {
        var arguments = WireObject()
        arguments["state"] = state.wire
        try base.control(ControlContracts.loseConnection, for: .device(device), arguments: arguments) { call in
            call.loseConnection(state: state)
        }
    }

    /// A client that has lost its connection has one again, and catches up.
    ///
    /// It receives the messages that it has missed, in the order of their arrival, and the invitations among them that
    /// wait for an answer, then which of those that it had were changed or revoked, then the list and, where something
    /// is unread, the total.
    ///
    /// A client that was kicked out meanwhile learns of it now.
    ///
    /// Of what else happened meanwhile no event comes; the client finds it when it asks.
    ///
    /// Events: `NET_STATE_CHANGE`, `SDK_NOT_READY`, `KICKED_OUT`, `MESSAGE_RECEIVED`, `NEW_INVITATION_RECEIVED`,
    /// `MESSAGE_MODIFIED`, `MESSAGE_REVOKED`, `CONVERSATION_LIST_UPDATED` and `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED`.
    ///
    /// - Parameter device: The id of the device.
    public func restoreConnection(of device: String) throws(ChatError) {
        try base.control(ControlContracts.restoreConnection, for: .device(device), arguments: WireObject()) { call in
            call.restoreConnection()
        }
    }

    /// A client reports that something went wrong in it, out of the blue.
    ///
    /// Events: `ERROR`.
    ///
    /// - Parameters:
    ///   - device: The id of the device.
    ///   - code: The error's code, of those that the vendor lists.
    ///   - message: The reason in words, for a developer to read. `""` when none is given.
    public func reportError(of device: String, code: Int, message: String = "") throws(ChatError) {
        var arguments = WireObject()
        arguments["code"] = code.wire
        arguments["message"] = message.wire
        try base.control(ControlContracts.reportError, for: .device(device), arguments: arguments) { call in
            call.reportError(code: code, message: message)
        }
    }

    /// The service refuses a signature from now on.
    ///
    /// A login with it fails with 70003, or with 70001 when it has run out.
    ///
    /// Whoever is logged in with it stays so.
    ///
    /// - Parameters:
    ///   - userSig: The signature.
    ///   - hasRunOut: Whether it is refused because its time is over. `false` when none is given.
    public func refuseSignature(userSig: String, hasRunOut: Bool = false) throws(ChatError) {
        var arguments = WireObject()
        arguments["userSig"] = userSig.wire
        arguments["hasRunOut"] = hasRunOut.wire
        try base.control(ControlContracts.refuseSignature, for: .world, arguments: arguments) { call in
            call.refuseSignature(userSig: userSig, hasRunOut: hasRunOut)
        }
    }

    /// The signature with which a client is logged in runs out.
    ///
    /// Events: `SDK_NOT_READY`, `KICKED_OUT` and `USER_STATUS_UPDATED`.
    ///
    /// - Parameter device: The id of the device.
    /// - Throws: `ChatError` with the code `userNotLoggedIn`.
    public func expireSignature(of device: String) throws(ChatError) {
        try base.control(
            ControlContracts.expireSignature,
            for: .device(device),
            arguments: WireObject()
        ) { call throws(SDKError) in try call.expireSignature() }
    }

    /// The user of a client logs in on a terminal of another kind, which ends the login on this one.
    ///
    /// The client receives SDK_NOT_READY and KICKED_OUT.
    ///
    /// The other terminal is no client of the world, so that the user is offline unless another client stays.
    ///
    /// Events: `SDK_NOT_READY`, `KICKED_OUT` and `USER_STATUS_UPDATED`.
    ///
    /// - Parameter device: The id of the device.
    /// - Throws: `ChatError` with the code `userNotLoggedIn`.
    public func logInElsewhere(of device: String) throws(ChatError) {
        try base.control(
            ControlContracts.logInElsewhere,
            for: .device(device),
            arguments: WireObject()
        ) { call throws(SDKError) in try call.logInElsewhere() }
    }

    /// The service refuses texts with certain words from now on.
    ///
    /// Sending such a text fails with 80001, unless its sender excludes it from moderation, and so does changing a
    /// message to it.
    ///
    /// Words take the place of those that were blocked before.
    ///
    /// It looks at texts alone, for the words in letters of any case.
    ///
    /// - Parameter words: The words; none to take all texts again.
    public func blockWords(words: [String]) throws(ChatError) {
        var arguments = WireObject()
        arguments["words"] = words.wire
        try base.control(ControlContracts.blockWords, for: .world, arguments: arguments) { call in
            call.blockWords(words: words)
        }
    }

    /// The app's server makes accounts, so that others can write to users who have never logged in.
    ///
    /// - Parameter userIDList: The users.
    public func importAccounts(userIDList: [UserID]) throws(ChatError) {
        var arguments = WireObject()
        arguments["userIDList"] = userIDList.wire
        try base.control(ControlContracts.importAccounts, for: .world, arguments: arguments) { call in
            call.importAccounts(userIDList: userIDList)
        }
    }

    /// The app's server ends the logins of a user on all clients.
    ///
    /// Each client receives SDK_NOT_READY and KICKED_OUT.
    ///
    /// Events: `SDK_NOT_READY`, `KICKED_OUT` and `USER_STATUS_UPDATED`.
    ///
    /// - Parameter userID: The user.
    public func kickOut(userID: UserID) throws(ChatError) {
        var arguments = WireObject()
        arguments["userID"] = userID.wire
        try base.control(ControlContracts.kickOut, for: .world, arguments: arguments) { call in
            call.kickOut(userID: userID)
        }
    }

    /// The app's server sends a message in a user's name.
    ///
    /// It arrives on all clients of the user too.
    ///
    /// Friendship, blacklist, muting and membership aren't looked at.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `TOPIC_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - to: Whom it is for: the id of a user or a group. Empty counts as missing.
    ///   - conversationType: `C2C` for a user, `GROUP` for a group.
    ///   - type: What it consists of.
    ///   - payload: The content.
    /// - Returns: The message.
    /// - Throws: `ChatError` with the code `invalidParameter`, `messageAccountInvalid` or `groupNotFound`.
    @discardableResult
    public func sendFromServer(
        of user: UserID,
        to: String,
        conversationType: ConversationType,
        type: MessageType,
        payload: MessagePayload
    ) throws(ChatError) -> Message {
        var arguments = WireObject()
        arguments["to"] = to.wire
        arguments["conversationType"] = conversationType.wire
        arguments["type"] = type.wire
        arguments.set("payload", payload, tag: type)
        return try base.control(
            ControlContracts.sendFromServer,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in
            try call.sendFromServer(to: to, conversationType: conversationType, type: type, payload: payload)
        }
    }

    /// The app's server sends a notice of its own to members of a group.
    ///
    /// It arrives in the system conversation.
    ///
    /// Events: `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - groupID: The group.
    ///   - content: What it says.
    ///   - userIDList: Which members receive it; all without it. `[]` when none is given.
    /// - Throws: `ChatError` with the code `groupNotFound`.
    public func sendCustomNotice(
        of user: UserID,
        groupID: GroupID,
        content: String,
        userIDList: [UserID] = []
    ) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["content"] = content.wire
        arguments["userIDList"] = userIDList.wire
        try base.control(
            ControlContracts.sendCustomNotice,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in
            try call.sendCustomNotice(groupID: groupID, content: content, userIDList: userIDList)
        }
    }

    /// The app's server puts users into a group; nobody has to agree.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `TOTAL_UNREAD_MESSAGE_COUNT_UPDATED` and
    /// `GROUP_LIST_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - groupID: The group.
    ///   - userIDList: The users; those who are in it already stay as they are.
    /// - Throws: `ChatError` with the code `groupNotFound`, `cannotAddMembersToLiveGroup`, `groupAccountNotFound` or
    ///   `groupFull`.
    public func addMembers(of user: UserID, groupID: GroupID, userIDList: [UserID]) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        try base.control(ControlContracts.addMembers, for: .user(user), arguments: arguments) { call throws(SDKError) in
            try call.addMembers(groupID: groupID, userIDList: userIDList)
        }
    }

    /// The app's server removes members from a group.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `GROUP_LIST_UPDATED` and
    /// `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - groupID: The group.
    ///   - userIDList: The members.
    ///   - reason: Why.
    /// - Throws: `ChatError` with the code `groupNotFound`.
    public func removeMembers(
        of user: UserID,
        groupID: GroupID,
        userIDList: [UserID],
        reason: String? = nil
    ) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        arguments["reason"] = reason.wire
        try base.control(
            ControlContracts.removeMembers,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in try call.removeMembers(groupID: groupID, userIDList: userIDList, reason: reason) }
    }

    /// The app's server lets users who were removed from an AVChatRoom come back before their time.
    ///
    /// Events: `MESSAGE_RECEIVED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - groupID: The AVChatRoom.
    ///   - userIDList: The users.
    /// - Throws: `ChatError` with the code `groupNotFound`.
    public func liftBan(of user: UserID, groupID: GroupID, userIDList: [UserID]) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["userIDList"] = userIDList.wire
        try base.control(ControlContracts.liftBan, for: .user(user), arguments: arguments) { call throws(SDKError) in
            try call.liftBan(groupID: groupID, userIDList: userIDList)
        }
    }

    /// The app's server changes a group; what isn't given stays as it is.
    ///
    /// The number of members that a group may have can be changed in this way alone.
    ///
    /// Of that number the members aren't told.
    ///
    /// Events: `GROUP_LIST_UPDATED`, `MESSAGE_RECEIVED` and `CONVERSATION_LIST_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - groupID: The group.
    ///   - name: Its name.
    ///   - avatar: The address of its avatar.
    ///   - introduction: What it is about.
    ///   - notification: Its notice.
    ///   - muteAllMembers: Whether ordinary members are muted.
    ///   - groupCustomField: Fields of the app's own; others stay as they are.
    ///   - maxMemberCount: How many members it may have, 0 for any number.
    /// - Throws: `ChatError` with the code `groupNotFound`.
    public func changeGroup(
        of user: UserID,
        groupID: GroupID,
        name: String? = nil,
        avatar: String? = nil,
        introduction: String? = nil,
        notification: String? = nil,
        muteAllMembers: Bool? = nil,
        groupCustomField: [CustomField]? = nil,
        maxMemberCount: Int? = nil
    ) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        arguments["name"] = name.wire
        arguments["avatar"] = avatar.wire
        arguments["introduction"] = introduction.wire
        arguments["notification"] = notification.wire
        arguments["muteAllMembers"] = muteAllMembers.wire
        arguments["groupCustomField"] = groupCustomField.wire
        arguments["maxMemberCount"] = maxMemberCount.wire
        try base.control(
            ControlContracts.changeGroup,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in
            try call.changeGroup(
                groupID: groupID,
                name: name,
                avatar: avatar,
                introduction: introduction,
                notification: notification,
                muteAllMembers: muteAllMembers,
                groupCustomField: groupCustomField,
                maxMemberCount: maxMemberCount
            )
        }
    }

    /// The app's server dismisses a group, of whatever type.
    ///
    /// Events: `MESSAGE_RECEIVED`, `CONVERSATION_LIST_UPDATED`, `GROUP_LIST_UPDATED` and
    /// `CONVERSATION_IN_GROUP_UPDATED`.
    ///
    /// - Parameters:
    ///   - user: The user that it acts for.
    ///   - groupID: The group.
    /// - Throws: `ChatError` with the code `groupNotFound`.
    public func dissolveGroup(of user: UserID, groupID: GroupID) throws(ChatError) {
        var arguments = WireObject()
        arguments["groupID"] = groupID.wire
        try base.control(
            ControlContracts.dissolveGroup,
            for: .user(user),
            arguments: arguments
        ) { call throws(SDKError) in try call.dissolveGroup(groupID: groupID) }
    }

    /// Does what a control says, by its name: for whoever speaks over a wire.
    ///
    /// - Parameters:
    ///   - control: The control's name.
    ///   - owner: The device or the user that it acts for; nil for one that acts for nobody.
    ///   - arguments: Its arguments by name.
    /// - Returns: Its answer, null for none.
    /// - Throws: `ChatError` when there is no such control, or it fails.
    @discardableResult
    public func perform(
        _ control: String,
        of owner: String? = nil,
        arguments: WireValue = .object([:])
    ) throws(ChatError) -> WireValue {
        try base.check(control: control, given: arguments)
        guard let function = ControlFunctions.named(control) else {
            throw ChatError(.notModelled(control))
        }
        let request = WireRequest(method: control, arguments: arguments)
        return try function(self, ControlOwner(owner, of: control), request)
    }
}

/// Carries out the requests of a control.
private typealias ControlFunction = (
    ChatWorld, ControlOwner<ChatError>, WireRequest
) throws(ChatError) -> WireValue

/// The function of each control, by the control's name.
private enum ControlFunctions {
    static func named(_ control: String) -> ControlFunction? {
        switch control {
        case "makeGroupBusy":
            performMakeGroupBusy

        case "makeGroupCalm":
            performMakeGroupCalm

        case "setUpProfileFields":
            performSetUpProfileFields

        case "modifyNextMessage":
            performModifyNextMessage

        case "modifyFromServer":
            performModifyFromServer

        case "revokeFromServer":
            performRevokeFromServer

        case "loseConnection":
            performLoseConnection

        case "restoreConnection":
            performRestoreConnection

        case "reportError":
            performReportError

        case "refuseSignature":
            performRefuseSignature

        case "expireSignature":
            performExpireSignature

        case "logInElsewhere":
            performLogInElsewhere

        case "blockWords":
            performBlockWords

        case "importAccounts":
            performImportAccounts

        case "kickOut":
            performKickOut

        case "sendFromServer":
            performSendFromServer

        case "sendCustomNotice":
            performSendCustomNotice

        case "addMembers":
            performAddMembers

        case "removeMembers":
            performRemoveMembers

        case "liftBan":
            performLiftBan

        case "changeGroup":
            performChangeGroup

        case "dissolveGroup":
            performDissolveGroup

        default:
            nil
        }
    }
}

private func performMakeGroupBusy(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let leastPriority: MessagePriority = arguments.required("leastPriority")
    try arguments.finish()
    try owner.nobody()
    try world.makeGroupBusy(groupID: groupID, leastPriority: leastPriority)
    return .null
}

private func performMakeGroupCalm(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    try arguments.finish()
    try owner.nobody()
    try world.makeGroupCalm(groupID: groupID)
    return .null
}

private func performSetUpProfileFields(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let keys: [String] = arguments.required("keys")
    try arguments.finish()
    try owner.nobody()
    try world.setUpProfileFields(keys: keys)
    return .null
}

private func performModifyNextMessage(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let type: MessageType = arguments.required("type")
    let cloudCustomData: String? = arguments.optional("cloudCustomData")
    let payload: MessagePayload = arguments.union("payload", tag: type)
    try arguments.finish()
    try world.modifyNextMessage(of: owner.user(), type: type, payload: payload, cloudCustomData: cloudCustomData)
    return .null
}

private func performModifyFromServer(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    let type: MessageType = arguments.required("type")
    let cloudCustomData: String? = arguments.optional("cloudCustomData")
    let payload: MessagePayload = arguments.union("payload", tag: type)
    try arguments.finish()
    try world.modifyFromServer(
        of: owner.user(),
        message: message,
        type: type,
        payload: payload,
        cloudCustomData: cloudCustomData
    )
    return .null
}

private func performRevokeFromServer(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let message: Message = arguments.required("message")
    try arguments.finish()
    try world.revokeFromServer(of: owner.user(), message: message)
    return .null
}

private func performLoseConnection(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let state: NetState = arguments.value("state", default: .disconnected)
    try arguments.finish()
    try world.loseConnection(of: owner.device(), state: state)
    return .null
}

private func performRestoreConnection(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    try world.restoreConnection(of: owner.device())
    return .null
}

private func performReportError(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let code: Int = arguments.required("code")
    let message: String = arguments.value("message", default: "")
    try arguments.finish()
    try world.reportError(of: owner.device(), code: code, message: message)
    return .null
}

private func performRefuseSignature(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userSig: String = arguments.required("userSig")
    let hasRunOut: Bool = arguments.value("hasRunOut", default: false)
    try arguments.finish()
    try owner.nobody()
    try world.refuseSignature(userSig: userSig, hasRunOut: hasRunOut)
    return .null
}

private func performExpireSignature(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    try world.expireSignature(of: owner.device())
    return .null
}

private func performLogInElsewhere(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    try world.logInElsewhere(of: owner.device())
    return .null
}

private func performBlockWords(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let words: [String] = arguments.required("words")
    try arguments.finish()
    try owner.nobody()
    try world.blockWords(words: words)
    return .null
}

private func performImportAccounts(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    try owner.nobody()
    try world.importAccounts(userIDList: userIDList)
    return .null
}

private func performKickOut(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let userID: UserID = arguments.required("userID")
    try arguments.finish()
    try owner.nobody()
    try world.kickOut(userID: userID)
    return .null
}

private func performSendFromServer(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let to: String = arguments.required("to")
    let conversationType: ConversationType = arguments.required("conversationType")
    let type: MessageType = arguments.required("type")
    let payload: MessagePayload = arguments.union("payload", tag: type)
    try arguments.finish()
    return try world.sendFromServer(
        of: owner.user(),
        to: to,
        conversationType: conversationType,
        type: type,
        payload: payload
    ).wire
}

private func performSendCustomNotice(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let content: String = arguments.required("content")
    let userIDList: [UserID] = arguments.value("userIDList", default: [])
    try arguments.finish()
    try world.sendCustomNotice(of: owner.user(), groupID: groupID, content: content, userIDList: userIDList)
    return .null
}

private func performAddMembers(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    try world.addMembers(of: owner.user(), groupID: groupID, userIDList: userIDList)
    return .null
}

private func performRemoveMembers(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    let reason: String? = arguments.optional("reason")
    try arguments.finish()
    try world.removeMembers(of: owner.user(), groupID: groupID, userIDList: userIDList, reason: reason)
    return .null
}

private func performLiftBan(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let userIDList: [UserID] = arguments.required("userIDList")
    try arguments.finish()
    try world.liftBan(of: owner.user(), groupID: groupID, userIDList: userIDList)
    return .null
}

private func performChangeGroup(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    let name: String? = arguments.optional("name")
    let avatar: String? = arguments.optional("avatar")
    let introduction: String? = arguments.optional("introduction")
    let notification: String? = arguments.optional("notification")
    let muteAllMembers: Bool? = arguments.optional("muteAllMembers")
    let groupCustomField: [CustomField]? = arguments.optional("groupCustomField")
    let maxMemberCount: Int? = arguments.optional("maxMemberCount")
    try arguments.finish()
    try world.changeGroup(
        of: owner.user(),
        groupID: groupID,
        name: name,
        avatar: avatar,
        introduction: introduction,
        notification: notification,
        muteAllMembers: muteAllMembers,
        groupCustomField: groupCustomField,
        maxMemberCount: maxMemberCount
    )
    return .null
}

private func performDissolveGroup(
    _ world: ChatWorld,
    _ owner: ControlOwner<ChatError>,
    _ request: WireRequest
) throws(ChatError) -> WireValue {
    var arguments = WireArguments<ChatError>(request, argumentError: .invalidParameter)
    let groupID: GroupID = arguments.required("groupID")
    try arguments.finish()
    try world.dissolveGroup(of: owner.user(), groupID: groupID)
    return .null
}

/// What each control demands of what it is given.
private enum ControlContracts {
    static let makeGroupBusy: MethodContract = MethodContract(
        #"""
        {
        "id": "makeGroupBusy",
        "method": "makeGroupBusy",
        "parameters": [{"name": "groupID", "isRequired": true}, {"name": "leastPriority", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let makeGroupCalm: MethodContract = MethodContract(
        #"""
        {
        "id": "makeGroupCalm",
        "method": "makeGroupCalm",
        "parameters": [{"name": "groupID", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let setUpProfileFields: MethodContract = MethodContract(
        #"""
        {
        "id": "setUpProfileFields",
        "method": "setUpProfileFields",
        "parameters": [{"name": "keys", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let modifyNextMessage: MethodContract = MethodContract(
        #"""
        {
        "id": "modifyNextMessage",
        "method": "modifyNextMessage",
        "parameters": [
        {"name": "type", "isRequired": true},
        {"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"},
        {"name": "cloudCustomData"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofControls
    )

    static let modifyFromServer: MethodContract = MethodContract(
        #"""
        {
        "id": "modifyFromServer",
        "method": "modifyFromServer",
        "parameters": [
        {"name": "message", "isRequired": true, "content": "Message"},
        {"name": "type", "isRequired": true},
        {"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"},
        {"name": "cloudCustomData"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofControls
    )

    static let revokeFromServer: MethodContract = MethodContract(
        #"""
        {
        "id": "revokeFromServer",
        "method": "revokeFromServer",
        "parameters": [{"name": "message", "isRequired": true, "content": "Message"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofControls
    )

    static let loseConnection: MethodContract = MethodContract(
        #"""
        {
        "id": "loseConnection",
        "method": "loseConnection",
        "parameters": [{"name": "state"}],
        "checks": [
        {"fact": "loseConnection.fails.invalidParameter", "error": {"name": "invalidParameter"},
        "condition": {"==": [{"argument": "state"}, {"value": "connected"}]},
        "words": "refused when state == .connected"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let restoreConnection: MethodContract = MethodContract(
        #"""
        {"id": "restoreConnection", "method": "restoreConnection", "argumentError": {"name": "invalidParameter"}}
        """#
    )

    static let reportError: MethodContract = MethodContract(
        #"""
        {
        "id": "reportError",
        "method": "reportError",
        "parameters": [{"name": "code", "isRequired": true}, {"name": "message"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let refuseSignature: MethodContract = MethodContract(
        #"""
        {
        "id": "refuseSignature",
        "method": "refuseSignature",
        "parameters": [{"name": "userSig", "isRequired": true}, {"name": "hasRunOut"}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let expireSignature: MethodContract = MethodContract(
        #"""
        {"id": "expireSignature", "method": "expireSignature", "argumentError": {"name": "invalidParameter"}}
        """#
    )

    static let logInElsewhere: MethodContract = MethodContract(
        #"""
        {"id": "logInElsewhere", "method": "logInElsewhere", "argumentError": {"name": "invalidParameter"}}
        """#
    )

    static let blockWords: MethodContract = MethodContract(
        #"""
        {
        "id": "blockWords",
        "method": "blockWords",
        "parameters": [{"name": "words", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let importAccounts: MethodContract = MethodContract(
        #"""
        {
        "id": "importAccounts",
        "method": "importAccounts",
        "parameters": [{"name": "userIDList", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let kickOut: MethodContract = MethodContract(
        #"""
        {
        "id": "kickOut",
        "method": "kickOut",
        "parameters": [{"name": "userID", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let sendFromServer: MethodContract = MethodContract(
        #"""
        {
        "id": "sendFromServer",
        "method": "sendFromServer",
        "parameters": [
        {"name": "to", "isRequired": true, "emptyIsMissing": true},
        {"name": "conversationType", "isRequired": true},
        {"name": "type", "isRequired": true},
        {"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#,
        types: .ofControls
    )

    static let sendCustomNotice: MethodContract = MethodContract(
        #"""
        {
        "id": "sendCustomNotice",
        "method": "sendCustomNotice",
        "parameters": [
        {"name": "groupID", "isRequired": true},
        {"name": "content", "isRequired": true},
        {"name": "userIDList"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let addMembers: MethodContract = MethodContract(
        #"""
        {
        "id": "addMembers",
        "method": "addMembers",
        "parameters": [{"name": "groupID", "isRequired": true}, {"name": "userIDList", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let removeMembers: MethodContract = MethodContract(
        #"""
        {
        "id": "removeMembers",
        "method": "removeMembers",
        "parameters": [
        {"name": "groupID", "isRequired": true},
        {"name": "userIDList", "isRequired": true},
        {"name": "reason"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let liftBan: MethodContract = MethodContract(
        #"""
        {
        "id": "liftBan",
        "method": "liftBan",
        "parameters": [{"name": "groupID", "isRequired": true}, {"name": "userIDList", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let changeGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "changeGroup",
        "method": "changeGroup",
        "parameters": [
        {"name": "groupID", "isRequired": true},
        {"name": "name"},
        {"name": "avatar"},
        {"name": "introduction"},
        {"name": "notification"},
        {"name": "muteAllMembers"},
        {"name": "groupCustomField"},
        {"name": "maxMemberCount"}
        ],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )

    static let dissolveGroup: MethodContract = MethodContract(
        #"""
        {
        "id": "dissolveGroup",
        "method": "dissolveGroup",
        "parameters": [{"name": "groupID", "isRequired": true}],
        "argumentError": {"name": "invalidParameter"}
        }
        """#
    )
}

extension TypeContracts {
    /// What is demanded of the types that arguments of controls are made of, each described once.
    fileprivate static let ofControls = TypeContracts(
        #"""
        {
        "GroupProfileChange": {
        "fields": [{"name": "joinOption", "content": "JoinOption"}, {"name": "inviteOption", "content": "InviteOption"}]
        },
        "MessageElement": {
        "fields": [{"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"}]
        },
        "JoinOption": {
        "limits": [{"fact": "JoinOption.closed", "rule": {"oneOf": ["FreeAccess", "NeedPermission", "DisableApply"]},
        "error": {"name": "invalidParameter"}}]
        },
        "InviteOption": {
        "limits": [{"fact": "InviteOption.closed", "rule": {"oneOf": ["FreeAccess", "NeedPermission", "DisableInvite"]},
        "error": {"name": "invalidParameter"}}]
        },
        "Message": {"fields": [{"name": "payload", "isRequired": true, "content": "MessagePayload", "tag": "type"}]},
        "MessagePayload": {
        "cases": {"TIMTextElem": "TextPayload", "TIMRelayElem": "MergerPayload", "TIMGroupTipElem": "GroupTipPayload"}
        },
        "TextPayload": {"fields": [{"name": "text", "isRequired": true, "emptyIsMissing": true}]},
        "MergerPayload": {"fields": [{"name": "messageList", "content": "[SimplifiedMessage]"}]},
        "SimplifiedMessage": {"fields": [{"name": "messageBody", "content": "[MessageElement]"}]},
        "GroupTipPayload": {"fields": [{"name": "newGroupProfile", "content": "GroupProfileChange"}]}
        }
        """#
    )
}
