// Generated from the spec by sdkgen. Do not edit.
//
// The facts that cases are about.

/// A fact a line.
enum FactLines {
    /// Facts.
    private static let facts = #"""
        {"id":"login.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"login.userSig.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"login.fails.accountSessionKeyExpired","kind":"failure","value":"accountSessionKeyExpired","status":"inferred"}
        {"id":"login.fails.accountUserSigCheckFailed","kind":"failure","value":"accountUserSigCheckFailed","status":"inferred"}
        {"id":"login.fails.serviceNotPurchased","kind":"failure","value":"serviceNotPurchased","status":"documented"}
        {"id":"login.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"login.events.KICKED_OUT","kind":"event","value":"KICKED_OUT","status":"documented"}
        {"id":"login.events.SDK_READY","kind":"event","value":"SDK_READY","status":"documented"}
        {"id":"login.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"login.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"login.events.NEW_INVITATION_RECEIVED","kind":"event","value":"NEW_INVITATION_RECEIVED","status":"inferred"}
        {"id":"login.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"login.answer","kind":"answer","value":"LoginResult","status":"documented"}
        {"id":"isReady.answer","kind":"answer","value":"Bool","status":"documented"}
        {"id":"getLoginUser.answer","kind":"answer","value":"UserID","status":"documented"}
        {"id":"logout.fails.userNotLoggedIn","kind":"failure","value":"userNotLoggedIn","status":"observed"}
        {"id":"logout.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"logout.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"destroy.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"destroy.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"destroy.events.SDK_DESTROY","kind":"event","value":"SDK_DESTROY","status":"declared"}
        {"id":"registerPlugin.value.required","kind":"required","value":"required","status":"documented"}
        {"id":"registerPlugin.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"setLogLevel.level.required","kind":"required","value":"required","status":"documented"}
        {"id":"createTextMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createTextMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createTextMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createTextMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createTextMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createTextMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"documented"}
        {"id":"createTextMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createTextMessage.needReadReceipt.default","kind":"default","value":"false","status":"inferred"}
        {"id":"createTextMessage.isSupportExtension.default","kind":"default","value":"false","status":"documented"}
        {"id":"createTextMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createTextMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createTextMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createTextAtMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createTextAtMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createTextAtMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createTextAtMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createTextAtMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createTextAtMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createTextAtMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createTextAtMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createTextAtMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createTextAtMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"contradicted"}
        {"id":"createTextAtMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createImageMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createImageMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createImageMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createImageMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createImageMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createImageMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createImageMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createImageMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createImageMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createImageMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createImageMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createImageMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createAudioMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createAudioMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createAudioMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createAudioMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createAudioMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createAudioMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createAudioMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createAudioMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createAudioMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createAudioMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createAudioMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createAudioMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createVideoMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createVideoMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createVideoMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createVideoMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createVideoMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createVideoMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createVideoMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createVideoMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createVideoMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createVideoMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createVideoMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createVideoMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createFileMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createFileMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createFileMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createFileMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createFileMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createFileMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createFileMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createFileMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createFileMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createFileMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createFileMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createFileMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createFaceMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createFaceMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createFaceMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createFaceMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createFaceMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createFaceMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createFaceMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createFaceMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createFaceMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createFaceMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createFaceMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createFaceMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createLocationMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createLocationMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createLocationMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createLocationMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createLocationMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createLocationMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createLocationMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createLocationMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createLocationMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createLocationMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createLocationMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createLocationMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createCustomMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createCustomMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createCustomMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createCustomMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createCustomMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createCustomMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createCustomMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createCustomMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createCustomMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createCustomMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"contradicted"}
        {"id":"createCustomMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createCustomMessage.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createCustomMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createMergerMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createMergerMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createMergerMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createMergerMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createMergerMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createMergerMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createMergerMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createMergerMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createMergerMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createMergerMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"createMergerMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createMergerMessage.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createMergerMessage.fails.cannotForwardMessage","kind":"failure","value":"cannotForwardMessage","status":"inferred"}
        {"id":"createMergerMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"createForwardMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createForwardMessage.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createForwardMessage.conversationType.required","kind":"required","value":"required","status":"documented"}
        {"id":"createForwardMessage.payload.required","kind":"required","value":"required","status":"documented"}
        {"id":"createForwardMessage.cloudCustomData.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createForwardMessage.priority.default","kind":"default","value":"MessagePriority.normal","alternative":"\"High\"","status":"documented"}
        {"id":"createForwardMessage.needReadReceipt.default","kind":"default","value":"false","status":"declared"}
        {"id":"createForwardMessage.isSupportExtension.default","kind":"default","value":"false","status":"declared"}
        {"id":"createForwardMessage.receiverList.limit","kind":"limit","value":"50","unit":"items","status":"inferred"}
        {"id":"createForwardMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createForwardMessage.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createForwardMessage.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createForwardMessage.fails.cannotForwardMessage","kind":"failure","value":"cannotForwardMessage","status":"inferred"}
        {"id":"createForwardMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"sendMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"sendMessage.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"sendMessage.onlineUserOnly.default","kind":"default","value":"false","status":"documented"}
        {"id":"sendMessage.notTogether.1","kind":"combination","value":"onlineUserOnly, messageControlInfo","status":"documented"}
        {"id":"sendMessage.fails.conversationTypeInvalid","kind":"failure","value":"conversationTypeInvalid","status":"inferred"}
        {"id":"sendMessage.fails.messageInstanceRequired","kind":"failure","value":"messageInstanceRequired","status":"declared"}
        {"id":"sendMessage.fails.fileEmpty","kind":"failure","value":"fileEmpty","status":"declared"}
        {"id":"sendMessage.fails.imageFormatNotAllowed","kind":"failure","value":"imageFormatNotAllowed","status":"declared"}
        {"id":"sendMessage.fails.imageTooLarge","kind":"failure","value":"imageTooLarge","status":"declared"}
        {"id":"sendMessage.fails.audioTooLarge","kind":"failure","value":"audioTooLarge","status":"declared"}
        {"id":"sendMessage.fails.videoFormatNotAllowed","kind":"failure","value":"videoFormatNotAllowed","status":"declared"}
        {"id":"sendMessage.fails.videoTooLarge","kind":"failure","value":"videoTooLarge","status":"declared"}
        {"id":"sendMessage.fails.fileTooLarge","kind":"failure","value":"fileTooLarge","status":"declared"}
        {"id":"sendMessage.fails.uploadPluginMissing","kind":"failure","value":"uploadPluginMissing","status":"inferred"}
        {"id":"sendMessage.fails.messageBodyTooLarge","kind":"failure","value":"messageBodyTooLarge","status":"inferred"}
        {"id":"sendMessage.fails.featureNotPurchased","kind":"failure","value":"featureNotPurchased","status":"inferred"}
        {"id":"sendMessage.fails.messageAccountInvalid","kind":"failure","value":"messageAccountInvalid","status":"inferred"}
        {"id":"sendMessage.fails.blockedByPeer","kind":"failure","value":"blockedByPeer","status":"declared"}
        {"id":"sendMessage.fails.blockedByPeer.2","kind":"failure","value":"blockedByPeer","status":"inferred"}
        {"id":"sendMessage.fails.notFriends","kind":"failure","value":"notFriends","status":"documented"}
        {"id":"sendMessage.fails.messageNotPeerFriend","kind":"failure","value":"messageNotPeerFriend","status":"inferred"}
        {"id":"sendMessage.fails.messageNotSelfFriend","kind":"failure","value":"messageNotSelfFriend","status":"inferred"}
        {"id":"sendMessage.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"sendMessage.fails.communityTakesNoMessages","kind":"failure","value":"communityTakesNoMessages","status":"declared"}
        {"id":"sendMessage.fails.notInLiveGroup","kind":"failure","value":"notInLiveGroup","status":"declared"}
        {"id":"sendMessage.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"sendMessage.fails.groupMemberMuted","kind":"failure","value":"groupMemberMuted","status":"declared"}
        {"id":"sendMessage.fails.groupMemberMuted.2","kind":"failure","value":"groupMemberMuted","status":"inferred"}
        {"id":"sendMessage.fails.groupMemberMuted.3","kind":"failure","value":"groupMemberMuted","status":"declared"}
        {"id":"sendMessage.fails.groupMemberMuted.4","kind":"failure","value":"groupMemberMuted","status":"declared"}
        {"id":"sendMessage.fails.serviceSensitiveText","kind":"failure","value":"serviceSensitiveText","status":"inferred"}
        {"id":"sendMessage.events.MESSAGE_UPLOAD_PROGRESS","kind":"event","value":"MESSAGE_UPLOAD_PROGRESS","status":"inferred"}
        {"id":"sendMessage.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"sendMessage.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"sendMessage.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"sendMessage.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"sendMessage.events.MESSAGE_MODIFIED","kind":"event","value":"MESSAGE_MODIFIED","status":"inferred"}
        {"id":"sendMessage.answer","kind":"answer","value":"SendMessageResult","status":"documented"}
        {"id":"resendMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"resendMessage.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"resendMessage.onlineUserOnly.default","kind":"default","value":"false","status":"documented"}
        {"id":"resendMessage.notTogether.1","kind":"combination","value":"onlineUserOnly, messageControlInfo","status":"documented"}
        {"id":"resendMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"resendMessage.fails.conversationTypeInvalid","kind":"failure","value":"conversationTypeInvalid","status":"inferred"}
        {"id":"resendMessage.fails.messageInstanceRequired","kind":"failure","value":"messageInstanceRequired","status":"declared"}
        {"id":"resendMessage.fails.fileEmpty","kind":"failure","value":"fileEmpty","status":"declared"}
        {"id":"resendMessage.fails.imageFormatNotAllowed","kind":"failure","value":"imageFormatNotAllowed","status":"declared"}
        {"id":"resendMessage.fails.imageTooLarge","kind":"failure","value":"imageTooLarge","status":"declared"}
        {"id":"resendMessage.fails.audioTooLarge","kind":"failure","value":"audioTooLarge","status":"declared"}
        {"id":"resendMessage.fails.videoFormatNotAllowed","kind":"failure","value":"videoFormatNotAllowed","status":"declared"}
        {"id":"resendMessage.fails.videoTooLarge","kind":"failure","value":"videoTooLarge","status":"declared"}
        {"id":"resendMessage.fails.fileTooLarge","kind":"failure","value":"fileTooLarge","status":"declared"}
        {"id":"resendMessage.fails.uploadPluginMissing","kind":"failure","value":"uploadPluginMissing","status":"inferred"}
        {"id":"resendMessage.fails.messageBodyTooLarge","kind":"failure","value":"messageBodyTooLarge","status":"inferred"}
        {"id":"resendMessage.fails.featureNotPurchased","kind":"failure","value":"featureNotPurchased","status":"inferred"}
        {"id":"resendMessage.fails.messageAccountInvalid","kind":"failure","value":"messageAccountInvalid","status":"inferred"}
        {"id":"resendMessage.fails.blockedByPeer","kind":"failure","value":"blockedByPeer","status":"declared"}
        {"id":"resendMessage.fails.blockedByPeer.2","kind":"failure","value":"blockedByPeer","status":"inferred"}
        {"id":"resendMessage.fails.notFriends","kind":"failure","value":"notFriends","status":"documented"}
        {"id":"resendMessage.fails.messageNotPeerFriend","kind":"failure","value":"messageNotPeerFriend","status":"inferred"}
        {"id":"resendMessage.fails.messageNotSelfFriend","kind":"failure","value":"messageNotSelfFriend","status":"inferred"}
        {"id":"resendMessage.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"resendMessage.fails.communityTakesNoMessages","kind":"failure","value":"communityTakesNoMessages","status":"declared"}
        {"id":"resendMessage.fails.notInLiveGroup","kind":"failure","value":"notInLiveGroup","status":"declared"}
        {"id":"resendMessage.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"resendMessage.fails.groupMemberMuted","kind":"failure","value":"groupMemberMuted","status":"declared"}
        {"id":"resendMessage.fails.groupMemberMuted.2","kind":"failure","value":"groupMemberMuted","status":"inferred"}
        {"id":"resendMessage.fails.groupMemberMuted.3","kind":"failure","value":"groupMemberMuted","status":"declared"}
        {"id":"resendMessage.fails.groupMemberMuted.4","kind":"failure","value":"groupMemberMuted","status":"declared"}
        {"id":"resendMessage.fails.serviceSensitiveText","kind":"failure","value":"serviceSensitiveText","status":"inferred"}
        {"id":"resendMessage.events.MESSAGE_UPLOAD_PROGRESS","kind":"event","value":"MESSAGE_UPLOAD_PROGRESS","status":"inferred"}
        {"id":"resendMessage.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"resendMessage.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"resendMessage.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"resendMessage.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"resendMessage.events.MESSAGE_MODIFIED","kind":"event","value":"MESSAGE_MODIFIED","status":"inferred"}
        {"id":"resendMessage.answer","kind":"answer","value":"SendMessageResult","status":"documented"}
        {"id":"getMessageList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMessageList.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getMessageList.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"getMessageList.answer","kind":"answer","value":"MessageListResult","status":"documented"}
        {"id":"getMessageListHopping.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMessageListHopping.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getMessageListHopping.direction.default","kind":"default","value":"HoppingDirection.older","alternative":"1","status":"documented"}
        {"id":"getMessageListHopping.count.default","kind":"default","value":"15","alternative":"14","status":"documented"}
        {"id":"getMessageListHopping.count.limit","kind":"limit","value":"1–15","unit":"value","status":"documented"}
        {"id":"getMessageListHopping.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageListHopping.answer","kind":"answer","value":"MessageListHoppingResult","status":"contradicted"}
        {"id":"findMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"findMessage.messageID.required","kind":"required","value":"required","status":"documented"}
        {"id":"findMessage.answer","kind":"answer","value":"Message?","status":"documented"}
        {"id":"searchCloudMessages.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"searchCloudMessages.rate","kind":"rate","value":"2","unit":"calls in 1 s, per device","status":"inferred"}
        {"id":"searchCloudMessages.keywordList.limit","kind":"limit","value":"5","unit":"items","status":"inferred"}
        {"id":"searchCloudMessages.keywordListMatchType.default","kind":"default","value":"KeywordMatch.anyKeyword","alternative":"\"and\"","status":"documented"}
        {"id":"searchCloudMessages.senderUserIDList.limit","kind":"limit","value":"5","unit":"items","status":"inferred"}
        {"id":"searchCloudMessages.timePosition.default","kind":"default","value":"0","status":"documented"}
        {"id":"searchCloudMessages.timePeriod.default","kind":"default","value":"0","status":"documented"}
        {"id":"searchCloudMessages.atLeastOne.1","kind":"combination","value":"keywordList, senderUserIDList, messageTypeList","status":"documented"}
        {"id":"searchCloudMessages.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"documented"}
        {"id":"searchCloudMessages.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"searchCloudMessages.fails.serviceNotPurchased","kind":"failure","value":"serviceNotPurchased","status":"inferred"}
        {"id":"searchCloudMessages.fails.searchCursorInvalid","kind":"failure","value":"searchCursorInvalid","status":"inferred"}
        {"id":"searchCloudMessages.fails.searchCursorExpired","kind":"failure","value":"searchCursorExpired","status":"inferred"}
        {"id":"searchCloudMessages.answer","kind":"answer","value":"SearchCloudMessagesResult","status":"documented"}
        {"id":"downloadMergerMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"downloadMergerMessage.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"downloadMergerMessage.fails.notMerged","kind":"failure","value":"notMerged","status":"declared"}
        {"id":"downloadMergerMessage.fails.mergerKeyInvalid","kind":"failure","value":"mergerKeyInvalid","status":"declared"}
        {"id":"downloadMergerMessage.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"translateText.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"translateText.sourceTextList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"translateText.sourceLanguage.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"translateText.targetLanguage.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"translateText.fails.translationFailed","kind":"failure","value":"translationFailed","status":"documented"}
        {"id":"translateText.answer","kind":"answer","value":"TranslateTextResult","status":"documented"}
        {"id":"convertVoiceToText.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"convertVoiceToText.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"convertVoiceToText.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"convertVoiceToText.fails.voiceToTextFailed","kind":"failure","value":"voiceToTextFailed","status":"declared"}
        {"id":"convertVoiceToText.fails.voiceFormatUnsupported","kind":"failure","value":"voiceFormatUnsupported","status":"declared"}
        {"id":"convertVoiceToText.answer","kind":"answer","value":"ConvertVoiceToTextResult","status":"documented"}
        {"id":"sendMessageReadReceipt.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"sendMessageReadReceipt.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"sendMessageReadReceipt.messageList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"sendMessageReadReceipt.messageList.limit","kind":"limit","value":"30","unit":"items","status":"documented"}
        {"id":"sendMessageReadReceipt.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"sendMessageReadReceipt.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"sendMessageReadReceipt.fails.readReceiptNotNeeded","kind":"failure","value":"readReceiptNotNeeded","status":"contradicted"}
        {"id":"sendMessageReadReceipt.events.MESSAGE_READ_RECEIPT_RECEIVED","kind":"event","value":"MESSAGE_READ_RECEIPT_RECEIVED","status":"documented"}
        {"id":"getMessageReadReceiptList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMessageReadReceiptList.edition","kind":"edition","value":"premium","status":"contradicted"}
        {"id":"getMessageReadReceiptList.messageList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getMessageReadReceiptList.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageReadReceiptList.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getMessageReadReceiptList.answer","kind":"answer","value":"MessageReadReceiptListResult","status":"documented"}
        {"id":"getGroupMessageReadMemberList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupMessageReadMemberList.edition","kind":"edition","value":"premium","status":"contradicted"}
        {"id":"getGroupMessageReadMemberList.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"getGroupMessageReadMemberList.cursor.required","kind":"required","value":"required","status":"documented"}
        {"id":"getGroupMessageReadMemberList.filter.required","kind":"required","value":"required","status":"documented"}
        {"id":"getGroupMessageReadMemberList.count.required","kind":"required","value":"required","status":"documented"}
        {"id":"getGroupMessageReadMemberList.count.limit","kind":"limit","value":"1–100","unit":"value","status":"documented"}
        {"id":"getGroupMessageReadMemberList.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getGroupMessageReadMemberList.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getGroupMessageReadMemberList.fails.readReceiptNotFound","kind":"failure","value":"readReceiptNotFound","status":"contradicted"}
        {"id":"getGroupMessageReadMemberList.answer","kind":"answer","value":"GroupMessageReadMembersResult","status":"documented"}
        {"id":"modifyMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"modifyMessage.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"modifyMessage.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"modifyMessage.fails.cannotModifyInLiveGroup","kind":"failure","value":"cannotModifyInLiveGroup","status":"documented"}
        {"id":"modifyMessage.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"modifyMessage.fails.messageNotFound","kind":"failure","value":"messageNotFound","status":"documented"}
        {"id":"modifyMessage.fails.messageNotFound.2","kind":"failure","value":"messageNotFound","status":"inferred"}
        {"id":"modifyMessage.fails.modifyConflict","kind":"failure","value":"modifyConflict","status":"documented"}
        {"id":"modifyMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"modifyMessage.fails.messageBodyTooLarge","kind":"failure","value":"messageBodyTooLarge","status":"inferred"}
        {"id":"modifyMessage.fails.serviceSensitiveText","kind":"failure","value":"serviceSensitiveText","status":"inferred"}
        {"id":"modifyMessage.events.MESSAGE_MODIFIED","kind":"event","value":"MESSAGE_MODIFIED","status":"documented"}
        {"id":"modifyMessage.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"modifyMessage.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"modifyMessage.answer","kind":"answer","value":"ModifyMessageResult","status":"documented"}
        {"id":"setMessageExtensions.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setMessageExtensions.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"setMessageExtensions.quota","kind":"quota","value":"300","status":"documented"}
        {"id":"setMessageExtensions.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"setMessageExtensions.extensions.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setMessageExtensions.extensions.limit","kind":"limit","value":"20","unit":"items","status":"documented"}
        {"id":"setMessageExtensions.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"setMessageExtensions.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"setMessageExtensions.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setMessageExtensions.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"setMessageExtensions.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"setMessageExtensions.events.MESSAGE_EXTENSIONS_UPDATED","kind":"event","value":"MESSAGE_EXTENSIONS_UPDATED","status":"contradicted"}
        {"id":"setMessageExtensions.answer","kind":"answer","value":"MessageExtensionResultList","status":"documented"}
        {"id":"getMessageExtensions.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMessageExtensions.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getMessageExtensions.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"getMessageExtensions.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"getMessageExtensions.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"getMessageExtensions.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getMessageExtensions.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageExtensions.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageExtensions.fails.invalidParameter.4","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageExtensions.answer","kind":"answer","value":"MessageExtensionList","status":"documented"}
        {"id":"deleteMessageExtensions.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteMessageExtensions.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"deleteMessageExtensions.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"deleteMessageExtensions.keyList.limit","kind":"limit","value":"20","unit":"items","status":"contradicted"}
        {"id":"deleteMessageExtensions.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"deleteMessageExtensions.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"deleteMessageExtensions.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"deleteMessageExtensions.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"deleteMessageExtensions.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"deleteMessageExtensions.events.MESSAGE_EXTENSIONS_DELETED","kind":"event","value":"MESSAGE_EXTENSIONS_DELETED","status":"documented"}
        {"id":"deleteMessageExtensions.answer","kind":"answer","value":"MessageExtensionResultList","status":"documented"}
        {"id":"addMessageReaction.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"addMessageReaction.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"addMessageReaction.quota","kind":"quota","value":"10","status":"documented"}
        {"id":"addMessageReaction.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"addMessageReaction.reactionID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addMessageReaction.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"addMessageReaction.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"addMessageReaction.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"addMessageReaction.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"addMessageReaction.fails.reactionPutAlready","kind":"failure","value":"reactionPutAlready","status":"documented"}
        {"id":"addMessageReaction.fails.tooManyUsersOfReaction","kind":"failure","value":"tooManyUsersOfReaction","status":"documented"}
        {"id":"addMessageReaction.events.MESSAGE_REACTIONS_UPDATED","kind":"event","value":"MESSAGE_REACTIONS_UPDATED","status":"inferred"}
        {"id":"removeMessageReaction.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"removeMessageReaction.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"removeMessageReaction.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"removeMessageReaction.reactionID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"removeMessageReaction.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"removeMessageReaction.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"removeMessageReaction.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"removeMessageReaction.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"removeMessageReaction.fails.reactionNotFound","kind":"failure","value":"reactionNotFound","status":"documented"}
        {"id":"removeMessageReaction.fails.reactionNotPut","kind":"failure","value":"reactionNotPut","status":"documented"}
        {"id":"removeMessageReaction.events.MESSAGE_REACTIONS_UPDATED","kind":"event","value":"MESSAGE_REACTIONS_UPDATED","status":"inferred"}
        {"id":"getMessageReactions.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMessageReactions.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getMessageReactions.messageList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getMessageReactions.messageList.limit","kind":"limit","value":"20","unit":"items","status":"documented"}
        {"id":"getMessageReactions.maxUserCountPerReaction.default","kind":"default","value":"10","alternative":"9","status":"documented"}
        {"id":"getMessageReactions.maxUserCountPerReaction.limit","kind":"limit","value":"0–10","unit":"value","status":"documented"}
        {"id":"getMessageReactions.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageReactions.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"getMessageReactions.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getMessageReactions.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getMessageReactions.answer","kind":"answer","value":"MessageReactionsResult","status":"contradicted"}
        {"id":"getAllUserListOfMessageReaction.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getAllUserListOfMessageReaction.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getAllUserListOfMessageReaction.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"getAllUserListOfMessageReaction.reactionID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getAllUserListOfMessageReaction.nextSeq.required","kind":"required","value":"required","status":"documented"}
        {"id":"getAllUserListOfMessageReaction.count.default","kind":"default","value":"100","alternative":"99","status":"documented"}
        {"id":"getAllUserListOfMessageReaction.count.limit","kind":"limit","value":"1–100","unit":"value","status":"documented"}
        {"id":"getAllUserListOfMessageReaction.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"getAllUserListOfMessageReaction.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"inferred"}
        {"id":"getAllUserListOfMessageReaction.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getAllUserListOfMessageReaction.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getAllUserListOfMessageReaction.answer","kind":"answer","value":"ReactionUsersResult","status":"documented"}
        {"id":"revokeMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"revokeMessage.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"revokeMessage.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"revokeMessage.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"revokeMessage.fails.groupRevokeNotFound","kind":"failure","value":"groupRevokeNotFound","status":"inferred"}
        {"id":"revokeMessage.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"documented"}
        {"id":"revokeMessage.fails.groupRevokeDenied","kind":"failure","value":"groupRevokeDenied","status":"inferred"}
        {"id":"revokeMessage.fails.groupRevokeTimeout","kind":"failure","value":"groupRevokeTimeout","status":"inferred"}
        {"id":"revokeMessage.fails.c2cRevokeNotFound","kind":"failure","value":"c2cRevokeNotFound","status":"documented"}
        {"id":"revokeMessage.fails.revokeFailed","kind":"failure","value":"revokeFailed","status":"inferred"}
        {"id":"revokeMessage.fails.c2cAlreadyRevoked","kind":"failure","value":"c2cAlreadyRevoked","status":"documented"}
        {"id":"revokeMessage.fails.c2cRevokeTimeout","kind":"failure","value":"c2cRevokeTimeout","status":"inferred"}
        {"id":"revokeMessage.events.MESSAGE_REVOKED","kind":"event","value":"MESSAGE_REVOKED","status":"documented"}
        {"id":"revokeMessage.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"revokeMessage.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"revokeMessage.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"revokeMessage.answer","kind":"answer","value":"RevokeMessageResult","status":"documented"}
        {"id":"deleteMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteMessage.rate","kind":"rate","value":"1","unit":"call in 1 s, per device","status":"inferred"}
        {"id":"deleteMessage.messageList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteMessage.messageList.limit","kind":"limit","value":"30","unit":"items","status":"documented"}
        {"id":"deleteMessage.fails.cannotDeleteGroupSystemNotice","kind":"failure","value":"cannotDeleteGroupSystemNotice","status":"inferred"}
        {"id":"deleteMessage.fails.cannotDeleteInLiveGroup","kind":"failure","value":"cannotDeleteInLiveGroup","status":"documented"}
        {"id":"deleteMessage.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"deleteMessage.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"deleteMessage.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"deleteMessage.answer","kind":"answer","value":"DeleteMessageResult","status":"documented"}
        {"id":"getConversationList.needs.ready","kind":"gate","value":"ready","status":"contradicted"}
        {"id":"getConversationList.all.answer","kind":"answer","value":"ConversationListResult","status":"contradicted"}
        {"id":"getConversationList.some.conversationIDList.required","kind":"required","value":"required","status":"documented"}
        {"id":"getConversationList.some.answer","kind":"answer","value":"ConversationListResult","status":"contradicted"}
        {"id":"getConversationList.filtered.hasUnreadCount.default","kind":"default","value":"false","status":"contradicted"}
        {"id":"getConversationList.filtered.hasGroupAtInfo.default","kind":"default","value":"false","status":"contradicted"}
        {"id":"getConversationList.filtered.answer","kind":"answer","value":"ConversationListResult","status":"documented"}
        {"id":"getConversationProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getConversationProfile.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getConversationProfile.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"getConversationProfile.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"getConversationProfile.answer","kind":"answer","value":"ConversationProfileResult","status":"documented"}
        {"id":"getTotalUnreadMessageCount.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getTotalUnreadMessageCount.answer","kind":"answer","value":"Int","status":"documented"}
        {"id":"setMessageRead.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setMessageRead.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setMessageRead.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"setMessageRead.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setMessageRead.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"setMessageRead.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"setMessageRead.events.MESSAGE_READ_BY_PEER","kind":"event","value":"MESSAGE_READ_BY_PEER","status":"inferred"}
        {"id":"setAllMessageRead.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setAllMessageRead.scope.default","kind":"default","value":"ReadScope.all","alternative":"\"readAllC2CMessage\"","status":"inferred"}
        {"id":"setAllMessageRead.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setAllMessageRead.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"setAllMessageRead.events.MESSAGE_READ_BY_PEER","kind":"event","value":"MESSAGE_READ_BY_PEER","status":"inferred"}
        {"id":"pinConversation.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"pinConversation.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"pinConversation.isPinned.required","kind":"required","value":"required","status":"documented"}
        {"id":"pinConversation.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"pinConversation.fails.conversationNotFound","kind":"failure","value":"conversationNotFound","status":"inferred"}
        {"id":"pinConversation.fails.invalidConversationID","kind":"failure","value":"invalidConversationID","status":"inferred"}
        {"id":"pinConversation.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"pinConversation.answer","kind":"answer","value":"ConversationIDResult","status":"documented"}
        {"id":"markConversation.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"markConversation.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"markConversation.conversationIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"markConversation.conversationIDList.limit","kind":"limit","value":"100","unit":"items","status":"declared"}
        {"id":"markConversation.markType.required","kind":"required","value":"required","status":"documented"}
        {"id":"markConversation.markType.limit","kind":"limit","value":"1, 2, 4, 8, 2^32–2^63","status":"contradicted"}
        {"id":"markConversation.enableMark.required","kind":"required","value":"required","status":"documented"}
        {"id":"markConversation.fails.tooManyConversationsWithExtras","kind":"failure","value":"tooManyConversationsWithExtras","status":"declared"}
        {"id":"markConversation.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"markConversation.answer","kind":"answer","value":"ConversationOperationResult","status":"documented"}
        {"id":"setConversationCustomData.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setConversationCustomData.conversationIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setConversationCustomData.conversationIDList.limit","kind":"limit","value":"100","unit":"items","status":"declared"}
        {"id":"setConversationCustomData.customData.required","kind":"required","value":"required","status":"documented"}
        {"id":"setConversationCustomData.customData.limit","kind":"limit","value":"256","unit":"utf8-bytes","status":"inferred"}
        {"id":"setConversationCustomData.fails.tooManyConversationsWithExtras","kind":"failure","value":"tooManyConversationsWithExtras","status":"declared"}
        {"id":"setConversationCustomData.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"setConversationCustomData.answer","kind":"answer","value":"ConversationOperationResult","status":"documented"}
        {"id":"setConversationDraft.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setConversationDraft.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setConversationDraft.draftText.required","kind":"required","value":"required","status":"documented"}
        {"id":"setConversationDraft.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"setConversationDraft.fails.invalidConversationID","kind":"failure","value":"invalidConversationID","status":"inferred"}
        {"id":"setMessageRemindType.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setMessageRemindType.group.groupID.required","kind":"required","value":"required and not empty","status":"contradicted"}
        {"id":"setMessageRemindType.group.messageRemindType.required","kind":"required","value":"required","status":"documented"}
        {"id":"setMessageRemindType.group.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setMessageRemindType.group.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setMessageRemindType.group.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setMessageRemindType.group.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"setMessageRemindType.group.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"setMessageRemindType.users.userIDList.required","kind":"required","value":"required","status":"contradicted"}
        {"id":"setMessageRemindType.users.userIDList.limit","kind":"limit","value":"30","unit":"items","status":"inferred"}
        {"id":"setMessageRemindType.users.messageRemindType.required","kind":"required","value":"required","status":"documented"}
        {"id":"setMessageRemindType.users.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"setMessageRemindType.users.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"setMessageRemindType.users.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"setMessageRemindType.users.answer","kind":"answer","value":"SetMessageRemindTypeResult","status":"documented"}
        {"id":"setAllReceiveMessageOpt.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setAllReceiveMessageOpt.messageRemindType.default","kind":"default","value":"RemindType.acceptNotNotify","alternative":"\"AcceptAndNotify\"","status":"documented"}
        {"id":"setAllReceiveMessageOpt.startHour.default","kind":"default","value":"0","status":"documented"}
        {"id":"setAllReceiveMessageOpt.startHour.limit","kind":"limit","value":"0–23","unit":"value","status":"documented"}
        {"id":"setAllReceiveMessageOpt.startMinute.default","kind":"default","value":"0","status":"documented"}
        {"id":"setAllReceiveMessageOpt.startMinute.limit","kind":"limit","value":"0–59","unit":"value","status":"documented"}
        {"id":"setAllReceiveMessageOpt.startSecond.default","kind":"default","value":"0","status":"documented"}
        {"id":"setAllReceiveMessageOpt.startSecond.limit","kind":"limit","value":"0–59","unit":"value","status":"documented"}
        {"id":"setAllReceiveMessageOpt.duration.default","kind":"default","value":"0","status":"documented"}
        {"id":"setAllReceiveMessageOpt.duration.limit","kind":"limit","value":"at least 0","unit":"value","status":"inferred"}
        {"id":"setAllReceiveMessageOpt.isRepeated.default","kind":"default","value":"true","status":"documented"}
        {"id":"setAllReceiveMessageOpt.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"setAllReceiveMessageOpt.events.ALL_RECEIVE_MESSAGE_OPT_UPDATED","kind":"event","value":"ALL_RECEIVE_MESSAGE_OPT_UPDATED","status":"inferred"}
        {"id":"getAllReceiveMessageOpt.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getAllReceiveMessageOpt.answer","kind":"answer","value":"AllReceiveMessageOpt","status":"documented"}
        {"id":"clearHistoryMessage.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"clearHistoryMessage.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"clearHistoryMessage.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"clearHistoryMessage.fails.invalidConversationID","kind":"failure","value":"invalidConversationID","status":"inferred"}
        {"id":"clearHistoryMessage.fails.conversationNotFound","kind":"failure","value":"conversationNotFound","status":"inferred"}
        {"id":"clearHistoryMessage.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"clearHistoryMessage.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"deleteConversation.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteConversation.one.conversationID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteConversation.one.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"deleteConversation.one.fails.conversationNotFound","kind":"failure","value":"conversationNotFound","status":"inferred"}
        {"id":"deleteConversation.one.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"deleteConversation.one.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"deleteConversation.one.answer","kind":"answer","value":"ConversationIDResult","status":"documented"}
        """#

    /// Facts.
    private static let facts2 = #"""
        {"id":"deleteConversation.several.conversationIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteConversation.several.conversationIDList.limit","kind":"limit","value":"100","unit":"items","status":"inferred"}
        {"id":"deleteConversation.several.clearHistoryMessage.default","kind":"default","value":"true","status":"documented"}
        {"id":"deleteConversation.several.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"deleteConversation.several.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"deleteConversation.several.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"deleteConversation.several.answer","kind":"answer","value":"ConversationIDListResult","status":"documented"}
        {"id":"createConversationGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createConversationGroup.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"createConversationGroup.quota","kind":"quota","value":"20","status":"contradicted"}
        {"id":"createConversationGroup.groupName.required","kind":"required","value":"required and not empty","status":"contradicted"}
        {"id":"createConversationGroup.groupName.limit","kind":"limit","value":"32","unit":"utf8-bytes","status":"contradicted"}
        {"id":"createConversationGroup.conversationIDList.required","kind":"required","value":"required and not empty","status":"contradicted"}
        {"id":"createConversationGroup.conversationIDList.limit","kind":"limit","value":"100","unit":"items","status":"declared"}
        {"id":"createConversationGroup.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createConversationGroup.fails.tooManyConversationsWithExtras","kind":"failure","value":"tooManyConversationsWithExtras","status":"declared"}
        {"id":"createConversationGroup.events.CONVERSATION_GROUP_LIST_UPDATED","kind":"event","value":"CONVERSATION_GROUP_LIST_UPDATED","status":"contradicted"}
        {"id":"createConversationGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"contradicted"}
        {"id":"createConversationGroup.answer","kind":"answer","value":"ConversationOperationResult","status":"documented"}
        {"id":"addConversationsToGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"addConversationsToGroup.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"addConversationsToGroup.groupName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addConversationsToGroup.conversationIDList.required","kind":"required","value":"required and not empty","status":"contradicted"}
        {"id":"addConversationsToGroup.conversationIDList.limit","kind":"limit","value":"100","unit":"items","status":"declared"}
        {"id":"addConversationsToGroup.fails.conversationGroupNotFound","kind":"failure","value":"conversationGroupNotFound","status":"contradicted"}
        {"id":"addConversationsToGroup.fails.tooManyConversationsWithExtras","kind":"failure","value":"tooManyConversationsWithExtras","status":"declared"}
        {"id":"addConversationsToGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"contradicted"}
        {"id":"addConversationsToGroup.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"contradicted"}
        {"id":"addConversationsToGroup.answer","kind":"answer","value":"ConversationOperationResult","status":"documented"}
        {"id":"getConversationGroupList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getConversationGroupList.answer","kind":"answer","value":"[String]","status":"contradicted"}
        {"id":"renameConversationGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"renameConversationGroup.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"renameConversationGroup.oldName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"renameConversationGroup.newName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"renameConversationGroup.newName.limit","kind":"limit","value":"32","unit":"utf8-bytes","status":"contradicted"}
        {"id":"renameConversationGroup.fails.conversationGroupNotFound","kind":"failure","value":"conversationGroupNotFound","status":"inferred"}
        {"id":"renameConversationGroup.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"renameConversationGroup.events.CONVERSATION_GROUP_LIST_UPDATED","kind":"event","value":"CONVERSATION_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"renameConversationGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"deleteConversationsFromGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteConversationsFromGroup.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"deleteConversationsFromGroup.groupName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteConversationsFromGroup.conversationIDList.required","kind":"required","value":"required and not empty","status":"contradicted"}
        {"id":"deleteConversationsFromGroup.conversationIDList.limit","kind":"limit","value":"100","unit":"items","status":"declared"}
        {"id":"deleteConversationsFromGroup.fails.conversationGroupNotFound","kind":"failure","value":"conversationGroupNotFound","status":"contradicted"}
        {"id":"deleteConversationsFromGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"contradicted"}
        {"id":"deleteConversationsFromGroup.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"contradicted"}
        {"id":"deleteConversationsFromGroup.answer","kind":"answer","value":"ConversationOperationResult","status":"documented"}
        {"id":"deleteConversationGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteConversationGroup.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"deleteConversationGroup.groupName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteConversationGroup.fails.conversationGroupNotFound","kind":"failure","value":"conversationGroupNotFound","status":"contradicted"}
        {"id":"deleteConversationGroup.events.CONVERSATION_GROUP_LIST_UPDATED","kind":"event","value":"CONVERSATION_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"deleteConversationGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"createGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createGroup.name.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createGroup.name.limit","kind":"limit","value":"100","unit":"utf8-bytes","status":"contradicted"}
        {"id":"createGroup.type.required","kind":"required","value":"required","status":"contradicted"}
        {"id":"createGroup.groupID.limit.size","kind":"limit","value":"48","unit":"utf8-bytes","status":"documented"}
        {"id":"createGroup.groupID.limit.characters","kind":"limit","value":"^[ -~]*$","status":"documented"}
        {"id":"createGroup.groupID.limit.prefix","kind":"limit","value":"^(?!@TGS#)","status":"contradicted"}
        {"id":"createGroup.introduction.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createGroup.introduction.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"contradicted"}
        {"id":"createGroup.notification.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createGroup.notification.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"contradicted"}
        {"id":"createGroup.avatar.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"createGroup.avatar.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"contradicted"}
        {"id":"createGroup.maxMemberNum.limit","kind":"limit","value":"at least 1","unit":"value","status":"inferred"}
        {"id":"createGroup.memberList.default","kind":"default","value":"[]","status":"documented"}
        {"id":"createGroup.memberList.limit","kind":"limit","value":"100","unit":"items","status":"documented"}
        {"id":"createGroup.groupCustomField.default","kind":"default","value":"[]","status":"documented"}
        {"id":"createGroup.isSupportTopic.default","kind":"default","value":"false","status":"contradicted"}
        {"id":"createGroup.fails.groupTypeInvalid","kind":"failure","value":"groupTypeInvalid","status":"inferred"}
        {"id":"createGroup.fails.cannotSetRoleInGroup","kind":"failure","value":"cannotSetRoleInGroup","status":"inferred"}
        {"id":"createGroup.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createGroup.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createGroup.fails.invalidParameter.3","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createGroup.fails.invalidParameter.4","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"createGroup.fails.groupAccountNotFound","kind":"failure","value":"groupAccountNotFound","status":"inferred"}
        {"id":"createGroup.fails.groupCountLimitReached","kind":"failure","value":"groupCountLimitReached","status":"inferred"}
        {"id":"createGroup.fails.groupIDInUse","kind":"failure","value":"groupIDInUse","status":"inferred"}
        {"id":"createGroup.fails.groupFull","kind":"failure","value":"groupFull","status":"inferred"}
        {"id":"createGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"createGroup.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"createGroup.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"createGroup.answer","kind":"answer","value":"CreateGroupResult","status":"documented"}
        {"id":"searchGroupByID.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"searchGroupByID.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"searchGroupByID.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"searchGroupByID.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"searchGroupByID.answer","kind":"answer","value":"GroupResult","status":"documented"}
        {"id":"joinGroup.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"joinGroup.applyMessage.default","kind":"default","value":"\"\"","status":"declared"}
        {"id":"joinGroup.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"joinGroup.fails.cannotJoinNonLiveGroupWithoutLogin","kind":"failure","value":"cannotJoinNonLiveGroupWithoutLogin","status":"declared"}
        {"id":"joinGroup.fails.cannotJoinWorkGroup","kind":"failure","value":"cannotJoinWorkGroup","status":"declared"}
        {"id":"joinGroup.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"joinGroup.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"joinGroup.fails.groupFull","kind":"failure","value":"groupFull","status":"inferred"}
        {"id":"joinGroup.fails.groupCountLimitReached","kind":"failure","value":"groupCountLimitReached","status":"inferred"}
        {"id":"joinGroup.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"joinGroup.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"joinGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"joinGroup.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"joinGroup.answer","kind":"answer","value":"JoinGroupResult","status":"documented"}
        {"id":"getGroupApplicationList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupApplicationList.answer","kind":"answer","value":"GroupApplicationListResult","status":"documented"}
        {"id":"handleGroupApplication.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"handleGroupApplication.handleAction.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"handleGroupApplication.handleMessage.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"handleGroupApplication.atLeastOne.1","kind":"combination","value":"message, application","status":"documented"}
        {"id":"handleGroupApplication.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"handleGroupApplication.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"handleGroupApplication.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"handleGroupApplication.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"handleGroupApplication.fails.groupApplicationHandled","kind":"failure","value":"groupApplicationHandled","status":"inferred"}
        {"id":"handleGroupApplication.fails.groupFull","kind":"failure","value":"groupFull","status":"inferred"}
        {"id":"handleGroupApplication.fails.groupCountLimitReached","kind":"failure","value":"groupCountLimitReached","status":"inferred"}
        {"id":"handleGroupApplication.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"handleGroupApplication.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"handleGroupApplication.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"handleGroupApplication.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"handleGroupApplication.answer","kind":"answer","value":"GroupResult","status":"documented"}
        {"id":"addGroupMember.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"addGroupMember.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addGroupMember.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addGroupMember.userIDList.limit","kind":"limit","value":"20","unit":"items","status":"documented"}
        {"id":"addGroupMember.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"addGroupMember.fails.cannotAddMembersToLiveGroup","kind":"failure","value":"cannotAddMembersToLiveGroup","status":"inferred"}
        {"id":"addGroupMember.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"addGroupMember.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"addGroupMember.fails.groupAccountNotFound","kind":"failure","value":"groupAccountNotFound","status":"documented"}
        {"id":"addGroupMember.fails.groupFull","kind":"failure","value":"groupFull","status":"inferred"}
        {"id":"addGroupMember.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"addGroupMember.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"addGroupMember.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"addGroupMember.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"addGroupMember.answer","kind":"answer","value":"AddGroupMemberResult","status":"documented"}
        {"id":"getGroupList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupList.answer","kind":"answer","value":"GroupListResult","status":"documented"}
        {"id":"getGroupProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupProfile.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupProfile.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"getGroupProfile.answer","kind":"answer","value":"GroupResult","status":"documented"}
        {"id":"updateGroupProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"updateGroupProfile.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"updateGroupProfile.name.limit","kind":"limit","value":"100","unit":"utf8-bytes","status":"contradicted"}
        {"id":"updateGroupProfile.avatar.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"contradicted"}
        {"id":"updateGroupProfile.introduction.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"contradicted"}
        {"id":"updateGroupProfile.notification.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"contradicted"}
        {"id":"updateGroupProfile.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"updateGroupProfile.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"updateGroupProfile.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"updateGroupProfile.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"updateGroupProfile.fails.invalidParameter.2","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"updateGroupProfile.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"updateGroupProfile.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"updateGroupProfile.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"updateGroupProfile.answer","kind":"answer","value":"GroupResult","status":"documented"}
        {"id":"getGroupMemberList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupMemberList.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupMemberList.count.default","kind":"default","value":"15","status":"documented"}
        {"id":"getGroupMemberList.count.limit.most","kind":"limit","value":"100","unit":"value","status":"documented"}
        {"id":"getGroupMemberList.count.limit.least","kind":"limit","value":"at least 1","unit":"value","status":"inferred"}
        {"id":"getGroupMemberList.offset.default","kind":"default","value":"MemberOffset(\"0\")","status":"documented"}
        {"id":"getGroupMemberList.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getGroupMemberList.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"getGroupMemberList.fails.featureNotPurchased","kind":"failure","value":"featureNotPurchased","status":"inferred"}
        {"id":"getGroupMemberList.fails.featureNotPurchased.2","kind":"failure","value":"featureNotPurchased","status":"inferred"}
        {"id":"getGroupMemberList.fails.tooFrequent","kind":"failure","value":"tooFrequent","status":"inferred"}
        {"id":"getGroupMemberList.answer","kind":"answer","value":"GroupMemberListResult","status":"documented"}
        {"id":"getGroupMemberProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupMemberProfile.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupMemberProfile.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupMemberProfile.userIDList.limit","kind":"limit","value":"50","unit":"items","status":"documented"}
        {"id":"getGroupMemberProfile.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"getGroupMemberProfile.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"documented"}
        {"id":"getGroupMemberProfile.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getGroupMemberProfile.answer","kind":"answer","value":"GroupMemberProfileResult","status":"documented"}
        {"id":"getGroupOnlineMemberCount.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupOnlineMemberCount.fails.tooFrequent","kind":"failure","value":"tooFrequent","status":"inferred"}
        {"id":"getGroupOnlineMemberCount.answer","kind":"answer","value":"OnlineMemberCountResult","status":"documented"}
        {"id":"setGroupMemberRole.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setGroupMemberRole.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberRole.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberRole.role.required","kind":"required","value":"required","status":"documented"}
        {"id":"setGroupMemberRole.fails.cannotSetOwnRole","kind":"failure","value":"cannotSetOwnRole","status":"inferred"}
        {"id":"setGroupMemberRole.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setGroupMemberRole.fails.notGroupOwner","kind":"failure","value":"notGroupOwner","status":"inferred"}
        {"id":"setGroupMemberRole.fails.cannotSetRoleInGroup","kind":"failure","value":"cannotSetRoleInGroup","status":"documented"}
        {"id":"setGroupMemberRole.fails.memberRoleInvalid","kind":"failure","value":"memberRoleInvalid","status":"inferred"}
        {"id":"setGroupMemberRole.fails.memberNotInGroup","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"setGroupMemberRole.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"setGroupMemberRole.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberRole.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberRole.answer","kind":"answer","value":"GroupMemberResult","status":"documented"}
        {"id":"setGroupMemberNameCard.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setGroupMemberNameCard.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberNameCard.nameCard.required","kind":"required","value":"required","status":"documented"}
        {"id":"setGroupMemberNameCard.nameCard.limit","kind":"limit","value":"50","unit":"utf8-bytes","status":"inferred"}
        {"id":"setGroupMemberNameCard.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setGroupMemberNameCard.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"documented"}
        {"id":"setGroupMemberNameCard.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberNameCard.fails.memberNotInGroup","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"setGroupMemberNameCard.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberNameCard.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberNameCard.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"setGroupMemberNameCard.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberNameCard.answer","kind":"answer","value":"GroupMemberResult","status":"documented"}
        {"id":"setGroupMemberCustomField.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setGroupMemberCustomField.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberCustomField.memberCustomField.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberCustomField.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setGroupMemberCustomField.fails.notSupportedInLiveGroup","kind":"failure","value":"notSupportedInLiveGroup","status":"documented"}
        {"id":"setGroupMemberCustomField.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberCustomField.fails.memberNotInGroup","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"setGroupMemberCustomField.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberCustomField.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberCustomField.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"setGroupMemberCustomField.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberCustomField.answer","kind":"answer","value":"GroupMemberResult","status":"documented"}
        {"id":"setGroupMemberMuteTime.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setGroupMemberMuteTime.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberMuteTime.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupMemberMuteTime.muteTime.required","kind":"required","value":"required","status":"documented"}
        {"id":"setGroupMemberMuteTime.muteTime.limit","kind":"limit","value":"at least 0","unit":"value","status":"inferred"}
        {"id":"setGroupMemberMuteTime.fails.cannotMuteSelf","kind":"failure","value":"cannotMuteSelf","status":"observed"}
        {"id":"setGroupMemberMuteTime.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setGroupMemberMuteTime.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberMuteTime.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberMuteTime.fails.memberNotInGroup","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"setGroupMemberMuteTime.fails.groupPermissionDenied.3","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupMemberMuteTime.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"setGroupMemberMuteTime.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"setGroupMemberMuteTime.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"setGroupMemberMuteTime.answer","kind":"answer","value":"GroupMemberResult","status":"documented"}
        {"id":"markGroupMemberList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"markGroupMemberList.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"markGroupMemberList.quota","kind":"quota","value":"10","status":"inferred"}
        {"id":"markGroupMemberList.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"markGroupMemberList.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"markGroupMemberList.userIDList.limit","kind":"limit","value":"500","unit":"items","status":"documented"}
        {"id":"markGroupMemberList.markType.required","kind":"required","value":"required","status":"documented"}
        {"id":"markGroupMemberList.markType.limit","kind":"limit","value":"at least 1000","unit":"value","status":"documented"}
        {"id":"markGroupMemberList.enableMark.required","kind":"required","value":"required","status":"documented"}
        {"id":"markGroupMemberList.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"markGroupMemberList.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"markGroupMemberList.answer","kind":"answer","value":"MarkGroupMemberListResult","status":"documented"}
        {"id":"initGroupAttributes.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"initGroupAttributes.rate","kind":"rate","value":"10","unit":"calls in 5 s, per user, with those of setGroupAttributes, deleteGroupAttributes","status":"documented"}
        {"id":"initGroupAttributes.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"initGroupAttributes.groupAttributes.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"initGroupAttributes.groupAttributes.limit.count","kind":"limit","value":"16","unit":"items","status":"inferred"}
        {"id":"initGroupAttributes.groupAttributes.limit.keySize","kind":"limit","value":"32","unit":"utf8-bytes of keys","status":"inferred"}
        {"id":"initGroupAttributes.groupAttributes.limit.valueSize","kind":"limit","value":"4096","unit":"utf8-bytes of values","status":"inferred"}
        {"id":"initGroupAttributes.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"initGroupAttributes.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"initGroupAttributes.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"initGroupAttributes.fails.groupAttributesConflict","kind":"failure","value":"groupAttributesConflict","status":"documented"}
        {"id":"initGroupAttributes.events.GROUP_ATTRIBUTES_UPDATED","kind":"event","value":"GROUP_ATTRIBUTES_UPDATED","status":"documented"}
        {"id":"initGroupAttributes.answer","kind":"answer","value":"GroupAttributesResult","status":"documented"}
        {"id":"setGroupAttributes.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setGroupAttributes.rate","kind":"rate","value":"10","unit":"calls in 5 s, per user, with those of initGroupAttributes, deleteGroupAttributes","status":"documented"}
        {"id":"setGroupAttributes.quota","kind":"quota","value":"16","status":"inferred"}
        {"id":"setGroupAttributes.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupAttributes.groupAttributes.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupAttributes.groupAttributes.limit.keySize","kind":"limit","value":"32","unit":"utf8-bytes of keys","status":"inferred"}
        {"id":"setGroupAttributes.groupAttributes.limit.valueSize","kind":"limit","value":"4096","unit":"utf8-bytes of values","status":"inferred"}
        {"id":"setGroupAttributes.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setGroupAttributes.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupAttributes.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"setGroupAttributes.fails.groupAttributesConflict","kind":"failure","value":"groupAttributesConflict","status":"documented"}
        {"id":"setGroupAttributes.events.GROUP_ATTRIBUTES_UPDATED","kind":"event","value":"GROUP_ATTRIBUTES_UPDATED","status":"documented"}
        {"id":"setGroupAttributes.answer","kind":"answer","value":"GroupAttributesResult","status":"documented"}
        {"id":"getGroupAttributes.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupAttributes.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user","status":"documented"}
        {"id":"getGroupAttributes.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupAttributes.keyList.required","kind":"required","value":"required","status":"contradicted"}
        {"id":"getGroupAttributes.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"getGroupAttributes.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getGroupAttributes.answer","kind":"answer","value":"GroupAttributesResult","status":"documented"}
        {"id":"deleteGroupAttributes.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteGroupAttributes.rate","kind":"rate","value":"10","unit":"calls in 5 s, per user, with those of initGroupAttributes, setGroupAttributes","status":"documented"}
        {"id":"deleteGroupAttributes.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteGroupAttributes.keyList.required","kind":"required","value":"required","status":"contradicted"}
        {"id":"deleteGroupAttributes.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"deleteGroupAttributes.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"deleteGroupAttributes.fails.groupAttributesConflict","kind":"failure","value":"groupAttributesConflict","status":"documented"}
        {"id":"deleteGroupAttributes.fails.groupAttributeNotFound","kind":"failure","value":"groupAttributeNotFound","status":"inferred"}
        {"id":"deleteGroupAttributes.events.GROUP_ATTRIBUTES_UPDATED","kind":"event","value":"GROUP_ATTRIBUTES_UPDATED","status":"documented"}
        {"id":"deleteGroupAttributes.answer","kind":"answer","value":"GroupAttributeKeysResult","status":"documented"}
        {"id":"setGroupCounters.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setGroupCounters.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"setGroupCounters.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user, with those of increaseGroupCounter, decreaseGroupCounter","status":"documented"}
        {"id":"setGroupCounters.quota","kind":"quota","value":"20","status":"inferred"}
        {"id":"setGroupCounters.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupCounters.counters.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"setGroupCounters.counters.limit","kind":"limit","value":"128","unit":"utf8-bytes of keys","status":"contradicted"}
        {"id":"setGroupCounters.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"setGroupCounters.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"setGroupCounters.events.GROUP_COUNTER_UPDATED","kind":"event","value":"GROUP_COUNTER_UPDATED","status":"inferred"}
        {"id":"setGroupCounters.answer","kind":"answer","value":"GroupCountersResult","status":"contradicted"}
        {"id":"increaseGroupCounter.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"increaseGroupCounter.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"increaseGroupCounter.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user, with those of setGroupCounters, decreaseGroupCounter","status":"documented"}
        {"id":"increaseGroupCounter.quota","kind":"quota","value":"20","status":"inferred"}
        {"id":"increaseGroupCounter.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"increaseGroupCounter.key.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"increaseGroupCounter.key.limit","kind":"limit","value":"128","unit":"utf8-bytes","status":"contradicted"}
        {"id":"increaseGroupCounter.value.required","kind":"required","value":"required","status":"documented"}
        {"id":"increaseGroupCounter.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"increaseGroupCounter.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"increaseGroupCounter.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"increaseGroupCounter.events.GROUP_COUNTER_UPDATED","kind":"event","value":"GROUP_COUNTER_UPDATED","status":"inferred"}
        {"id":"increaseGroupCounter.answer","kind":"answer","value":"GroupCounter","status":"documented"}
        {"id":"decreaseGroupCounter.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"decreaseGroupCounter.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"decreaseGroupCounter.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user, with those of setGroupCounters, increaseGroupCounter","status":"documented"}
        {"id":"decreaseGroupCounter.quota","kind":"quota","value":"20","status":"inferred"}
        {"id":"decreaseGroupCounter.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"decreaseGroupCounter.key.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"decreaseGroupCounter.key.limit","kind":"limit","value":"128","unit":"utf8-bytes","status":"contradicted"}
        {"id":"decreaseGroupCounter.value.required","kind":"required","value":"required","status":"documented"}
        {"id":"decreaseGroupCounter.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"observed"}
        {"id":"decreaseGroupCounter.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"decreaseGroupCounter.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"decreaseGroupCounter.events.GROUP_COUNTER_UPDATED","kind":"event","value":"GROUP_COUNTER_UPDATED","status":"inferred"}
        {"id":"decreaseGroupCounter.answer","kind":"answer","value":"GroupCounter","status":"documented"}
        {"id":"getGroupCounters.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getGroupCounters.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getGroupCounters.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user","status":"documented"}
        {"id":"getGroupCounters.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getGroupCounters.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"getGroupCounters.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getGroupCounters.answer","kind":"answer","value":"GroupCountersResult","status":"contradicted"}
        {"id":"deleteGroupMember.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteGroupMember.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteGroupMember.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteGroupMember.userIDList.limit","kind":"limit","value":"20","unit":"items","status":"documented"}
        {"id":"deleteGroupMember.fails.cannotFindGroup","kind":"failure","value":"cannotFindGroup","status":"observed"}
        {"id":"deleteGroupMember.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"deleteGroupMember.fails.featureNotPurchased","kind":"failure","value":"featureNotPurchased","status":"contradicted"}
        {"id":"deleteGroupMember.fails.banDurationInvalid","kind":"failure","value":"banDurationInvalid","status":"contradicted"}
        {"id":"deleteGroupMember.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"deleteGroupMember.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"deleteGroupMember.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"deleteGroupMember.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"deleteGroupMember.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"inferred"}
        {"id":"deleteGroupMember.answer","kind":"answer","value":"DeleteGroupMemberResult","status":"documented"}
        {"id":"quitGroup.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"quitGroup.fails.memberNotInGroup","kind":"failure","value":"memberNotInGroup","status":"observed"}
        {"id":"quitGroup.fails.memberNotInGroup.2","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"quitGroup.fails.ownerCannotQuit","kind":"failure","value":"ownerCannotQuit","status":"declared"}
        {"id":"quitGroup.fails.memberNotInGroup.3","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"quitGroup.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"quitGroup.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"quitGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"quitGroup.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"inferred"}
        {"id":"quitGroup.answer","kind":"answer","value":"GroupIDResult","status":"documented"}
        {"id":"changeGroupOwner.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"changeGroupOwner.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"changeGroupOwner.newOwnerID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"changeGroupOwner.fails.cannotChangeOwnerToSelf","kind":"failure","value":"cannotChangeOwnerToSelf","status":"observed"}
        {"id":"changeGroupOwner.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"changeGroupOwner.fails.cannotChangeOwnerOfLiveGroup","kind":"failure","value":"cannotChangeOwnerOfLiveGroup","status":"declared"}
        {"id":"changeGroupOwner.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"changeGroupOwner.fails.memberNotInGroup","kind":"failure","value":"memberNotInGroup","status":"inferred"}
        {"id":"changeGroupOwner.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"changeGroupOwner.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"changeGroupOwner.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"changeGroupOwner.answer","kind":"answer","value":"GroupResult","status":"documented"}
        {"id":"dismissGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"dismissGroup.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"dismissGroup.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"dismissGroup.fails.cannotDismissWorkGroup","kind":"failure","value":"cannotDismissWorkGroup","status":"declared"}
        {"id":"dismissGroup.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"dismissGroup.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"dismissGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"dismissGroup.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"dismissGroup.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"inferred"}
        {"id":"dismissGroup.answer","kind":"answer","value":"GroupIDResult","status":"documented"}
        {"id":"createTopicInCommunity.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createTopicInCommunity.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"createTopicInCommunity.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createTopicInCommunity.topicName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createTopicInCommunity.topicName.limit","kind":"limit","value":"150","unit":"utf8-bytes","status":"declared"}
        {"id":"createTopicInCommunity.topicID.limit.size","kind":"limit","value":"96","unit":"utf8-bytes","status":"documented"}
        {"id":"createTopicInCommunity.topicID.limit.characters","kind":"limit","value":"^[ -~]*$","status":"documented"}
        {"id":"createTopicInCommunity.topicID.limit.reserved","kind":"limit","value":"^(?!.*@TOPIC#_@TOPIC#)","status":"documented"}
        {"id":"createTopicInCommunity.avatar.default","kind":"default","value":"\"\"","status":"declared"}
        {"id":"createTopicInCommunity.avatar.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"declared"}
        {"id":"createTopicInCommunity.notification.default","kind":"default","value":"\"\"","status":"declared"}
        {"id":"createTopicInCommunity.notification.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"declared"}
        {"id":"createTopicInCommunity.introduction.default","kind":"default","value":"\"\"","status":"declared"}
        {"id":"createTopicInCommunity.introduction.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"declared"}
        {"id":"createTopicInCommunity.customData.default","kind":"default","value":"\"\"","status":"declared"}
        {"id":"createTopicInCommunity.fails.communityNotOpen","kind":"failure","value":"communityNotOpen","status":"inferred"}
        {"id":"createTopicInCommunity.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"createTopicInCommunity.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"createTopicInCommunity.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"createTopicInCommunity.fails.topicIDInvalid","kind":"failure","value":"topicIDInvalid","status":"inferred"}
        {"id":"createTopicInCommunity.fails.groupIDInUse","kind":"failure","value":"groupIDInUse","status":"inferred"}
        {"id":"createTopicInCommunity.events.TOPIC_CREATED","kind":"event","value":"TOPIC_CREATED","status":"inferred"}
        {"id":"createTopicInCommunity.answer","kind":"answer","value":"TopicReference","status":"documented"}
        {"id":"getJoinedCommunityList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getJoinedCommunityList.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getJoinedCommunityList.fails.communityNotOpen","kind":"failure","value":"communityNotOpen","status":"inferred"}
        {"id":"getJoinedCommunityList.answer","kind":"answer","value":"CommunityListResult","status":"documented"}
        {"id":"getTopicList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getTopicList.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getTopicList.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"getTopicList.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getTopicList.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"getTopicList.answer","kind":"answer","value":"TopicListResult","status":"documented"}
        {"id":"updateTopicProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"updateTopicProfile.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"updateTopicProfile.topicID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"updateTopicProfile.topicName.limit","kind":"limit","value":"150","unit":"utf8-bytes","status":"declared"}
        {"id":"updateTopicProfile.avatar.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"declared"}
        {"id":"updateTopicProfile.notification.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"declared"}
        {"id":"updateTopicProfile.introduction.limit","kind":"limit","value":"400","unit":"utf8-bytes","status":"declared"}
        {"id":"updateTopicProfile.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"updateTopicProfile.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"updateTopicProfile.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"updateTopicProfile.fails.topicIDInvalid","kind":"failure","value":"topicIDInvalid","status":"inferred"}
        {"id":"updateTopicProfile.fails.groupNotFound.2","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"updateTopicProfile.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"updateTopicProfile.answer","kind":"answer","value":"TopicResult","status":"documented"}
        {"id":"deleteTopicFromCommunity.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteTopicFromCommunity.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteTopicFromCommunity.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"deleteTopicFromCommunity.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"deleteTopicFromCommunity.fails.groupPermissionDenied.2","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"deleteTopicFromCommunity.events.TOPIC_DELETED","kind":"event","value":"TOPIC_DELETED","status":"inferred"}
        {"id":"deleteTopicFromCommunity.answer","kind":"answer","value":"TopicOperationResult","status":"documented"}
        {"id":"addFriend.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"addFriend.quota","kind":"quota","value":"friendGroupLimit","status":"documented"}
        {"id":"addFriend.to.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addFriend.source.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addFriend.source.limit","kind":"limit","value":"^AddSource_Type_[A-Za-z]{1,8}$","status":"documented"}
        {"id":"addFriend.wording.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"addFriend.wording.limit","kind":"limit","value":"256","unit":"utf8-bytes","status":"documented"}
        {"id":"addFriend.type.default","kind":"default","value":"AddFriendType.both","alternative":"\"Add_Type_Single\"","status":"documented"}
        {"id":"addFriend.remark.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"addFriend.remark.limit","kind":"limit","value":"96","unit":"utf8-bytes","status":"documented"}
        {"id":"addFriend.groupName.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"addFriend.groupName.limit","kind":"limit","value":"30","unit":"utf8-bytes","status":"documented"}
        {"id":"addFriend.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"addFriend.fails.friendRequestsForbidden","kind":"failure","value":"friendRequestsForbidden","status":"inferred"}
        {"id":"addFriend.fails.friendAccountNotFound","kind":"failure","value":"friendAccountNotFound","status":"inferred"}
        {"id":"addFriend.fails.friendBlockedBySelf","kind":"failure","value":"friendBlockedBySelf","status":"inferred"}
        {"id":"addFriend.fails.friendBlockedByPeer","kind":"failure","value":"friendBlockedByPeer","status":"inferred"}
        {"id":"addFriend.fails.alreadyFriends","kind":"failure","value":"alreadyFriends","status":"inferred"}
        {"id":"addFriend.fails.friendLimitReached","kind":"failure","value":"friendLimitReached","status":"documented"}
        {"id":"addFriend.fails.friendshipDenied","kind":"failure","value":"friendshipDenied","status":"inferred"}
        {"id":"addFriend.fails.friendApplicationLimitReached","kind":"failure","value":"friendApplicationLimitReached","status":"declared"}
        {"id":"addFriend.fails.peerFriendLimitReached","kind":"failure","value":"peerFriendLimitReached","status":"documented"}
        {"id":"addFriend.events.FRIEND_APPLICATION_LIST_UPDATED","kind":"event","value":"FRIEND_APPLICATION_LIST_UPDATED","status":"documented"}
        {"id":"addFriend.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"documented"}
        {"id":"addFriend.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"addFriend.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"addFriend.answer","kind":"answer","value":"AddFriendResult","status":"documented"}
        {"id":"getFriendApplicationList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getFriendApplicationList.answer","kind":"answer","value":"FriendApplicationList","status":"documented"}
        {"id":"setFriendApplicationRead.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setFriendApplicationRead.events.FRIEND_APPLICATION_LIST_UPDATED","kind":"event","value":"FRIEND_APPLICATION_LIST_UPDATED","status":"inferred"}
        {"id":"acceptFriendApplication.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"acceptFriendApplication.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"acceptFriendApplication.remark.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"acceptFriendApplication.remark.limit","kind":"limit","value":"96","unit":"utf8-bytes","status":"inferred"}
        {"id":"acceptFriendApplication.type.required","kind":"required","value":"required","status":"documented"}
        {"id":"acceptFriendApplication.fails.friendApplicationNotFound","kind":"failure","value":"friendApplicationNotFound","status":"inferred"}
        {"id":"acceptFriendApplication.fails.friendBlockedBySelf","kind":"failure","value":"friendBlockedBySelf","status":"inferred"}
        {"id":"acceptFriendApplication.fails.friendBlockedByPeer","kind":"failure","value":"friendBlockedByPeer","status":"inferred"}
        {"id":"acceptFriendApplication.fails.peerFriendLimitReached","kind":"failure","value":"peerFriendLimitReached","status":"documented"}
        {"id":"acceptFriendApplication.fails.friendLimitReached","kind":"failure","value":"friendLimitReached","status":"documented"}
        {"id":"acceptFriendApplication.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"documented"}
        {"id":"acceptFriendApplication.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"acceptFriendApplication.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"acceptFriendApplication.events.FRIEND_APPLICATION_LIST_UPDATED","kind":"event","value":"FRIEND_APPLICATION_LIST_UPDATED","status":"inferred"}
        {"id":"refuseFriendApplication.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"refuseFriendApplication.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"refuseFriendApplication.fails.friendApplicationNotFound","kind":"failure","value":"friendApplicationNotFound","status":"inferred"}
        {"id":"refuseFriendApplication.events.FRIEND_APPLICATION_LIST_UPDATED","kind":"event","value":"FRIEND_APPLICATION_LIST_UPDATED","status":"documented"}
        {"id":"deleteFriendApplication.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteFriendApplication.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteFriendApplication.type.required","kind":"required","value":"required","status":"documented"}
        {"id":"deleteFriendApplication.fails.friendApplicationNotFound","kind":"failure","value":"friendApplicationNotFound","status":"inferred"}
        {"id":"deleteFriendApplication.events.FRIEND_APPLICATION_LIST_UPDATED","kind":"event","value":"FRIEND_APPLICATION_LIST_UPDATED","status":"documented"}
        {"id":"getFriendList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getFriendList.answer","kind":"answer","value":"[Friend]","status":"documented"}
        {"id":"getFriendProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getFriendProfile.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getFriendProfile.answer","kind":"answer","value":"FriendProfileResult","status":"documented"}
        {"id":"checkFriend.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"checkFriend.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"checkFriend.userIDList.limit","kind":"limit","value":"1000","unit":"items","status":"documented"}
        {"id":"checkFriend.type.default","kind":"default","value":"CheckFriendType.both","alternative":"\"CheckResult_Type_Single\"","status":"contradicted"}
        {"id":"checkFriend.answer","kind":"answer","value":"CheckFriendResult","status":"documented"}
        {"id":"updateFriend.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"updateFriend.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"updateFriend.remark.limit","kind":"limit","value":"96","unit":"utf8-bytes","status":"inferred"}
        {"id":"updateFriend.fails.notMyFriend","kind":"failure","value":"notMyFriend","status":"inferred"}
        {"id":"updateFriend.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"inferred"}
        {"id":"updateFriend.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"updateFriend.answer","kind":"answer","value":"Friend","status":"documented"}
        {"id":"deleteFriend.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteFriend.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteFriend.userIDList.limit","kind":"limit","value":"100","unit":"items","status":"documented"}
        {"id":"deleteFriend.type.default","kind":"default","value":"DeleteFriendType.both","alternative":"\"Delete_Type_Single\"","status":"documented"}
        {"id":"deleteFriend.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"documented"}
        {"id":"deleteFriend.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"deleteFriend.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"deleteFriend.answer","kind":"answer","value":"DeleteFriendResult","status":"documented"}
        {"id":"createFriendGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"createFriendGroup.quota","kind":"quota","value":"friendGroupLimit","status":"documented"}
        {"id":"createFriendGroup.name.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"createFriendGroup.name.limit","kind":"limit","value":"30","unit":"utf8-bytes","status":"documented"}
        {"id":"createFriendGroup.userIDList.required","kind":"required","value":"required and not empty","status":"contradicted"}
        {"id":"createFriendGroup.fails.friendGroupExists","kind":"failure","value":"friendGroupExists","status":"inferred"}
        {"id":"createFriendGroup.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"createFriendGroup.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"inferred"}
        """#

    /// Facts.
    private static let facts3 = #"""
        {"id":"createFriendGroup.answer","kind":"answer","value":"FriendGroupResult","status":"contradicted"}
        {"id":"getFriendGroupList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getFriendGroupList.answer","kind":"answer","value":"[FriendGroup]","status":"documented"}
        {"id":"addToFriendGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"addToFriendGroup.name.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addToFriendGroup.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addToFriendGroup.fails.friendGroupNotFound","kind":"failure","value":"friendGroupNotFound","status":"inferred"}
        {"id":"addToFriendGroup.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"addToFriendGroup.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"inferred"}
        {"id":"addToFriendGroup.answer","kind":"answer","value":"FriendGroupResult","status":"documented"}
        {"id":"renameFriendGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"renameFriendGroup.oldName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"renameFriendGroup.newName.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"renameFriendGroup.newName.limit","kind":"limit","value":"30","unit":"utf8-bytes","status":"documented"}
        {"id":"renameFriendGroup.fails.friendGroupNotFound","kind":"failure","value":"friendGroupNotFound","status":"inferred"}
        {"id":"renameFriendGroup.fails.friendGroupExists","kind":"failure","value":"friendGroupExists","status":"inferred"}
        {"id":"renameFriendGroup.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"renameFriendGroup.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"inferred"}
        {"id":"renameFriendGroup.answer","kind":"answer","value":"FriendGroup","status":"documented"}
        {"id":"removeFromFriendGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"removeFromFriendGroup.name.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"removeFromFriendGroup.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"removeFromFriendGroup.fails.friendGroupNotFound","kind":"failure","value":"friendGroupNotFound","status":"inferred"}
        {"id":"removeFromFriendGroup.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"removeFromFriendGroup.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"inferred"}
        {"id":"removeFromFriendGroup.answer","kind":"answer","value":"FriendGroupResult","status":"documented"}
        {"id":"deleteFriendGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"deleteFriendGroup.name.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"deleteFriendGroup.fails.friendGroupNotFound","kind":"failure","value":"friendGroupNotFound","status":"inferred"}
        {"id":"deleteFriendGroup.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"documented"}
        {"id":"deleteFriendGroup.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"inferred"}
        {"id":"deleteFriendGroup.answer","kind":"answer","value":"FriendGroup","status":"documented"}
        {"id":"addToBlacklist.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"addToBlacklist.quota","kind":"quota","value":"1000","status":"inferred"}
        {"id":"addToBlacklist.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"addToBlacklist.userIDList.limit","kind":"limit","value":"1000","unit":"items","status":"documented"}
        {"id":"addToBlacklist.fails.cannotBlockSelf","kind":"failure","value":"cannotBlockSelf","status":"inferred"}
        {"id":"addToBlacklist.events.BLACKLIST_UPDATED","kind":"event","value":"BLACKLIST_UPDATED","status":"documented"}
        {"id":"addToBlacklist.events.FRIEND_LIST_UPDATED","kind":"event","value":"FRIEND_LIST_UPDATED","status":"documented"}
        {"id":"addToBlacklist.events.FRIEND_GROUP_LIST_UPDATED","kind":"event","value":"FRIEND_GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"addToBlacklist.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"addToBlacklist.answer","kind":"answer","value":"[UserID]","status":"documented"}
        {"id":"getBlacklist.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getBlacklist.answer","kind":"answer","value":"[UserID]","status":"documented"}
        {"id":"removeFromBlacklist.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"removeFromBlacklist.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"removeFromBlacklist.userIDList.limit","kind":"limit","value":"1000","unit":"items","status":"documented"}
        {"id":"removeFromBlacklist.events.BLACKLIST_UPDATED","kind":"event","value":"BLACKLIST_UPDATED","status":"inferred"}
        {"id":"removeFromBlacklist.answer","kind":"answer","value":"[UserID]","status":"documented"}
        {"id":"followUser.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"followUser.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"followUser.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"followUser.userIDList.limit","kind":"limit","value":"20","unit":"items","status":"documented"}
        {"id":"followUser.events.MY_FOLLOWING_LIST_UPDATED","kind":"event","value":"MY_FOLLOWING_LIST_UPDATED","status":"documented"}
        {"id":"followUser.events.MUTUAL_FOLLOWERS_LIST_UPDATED","kind":"event","value":"MUTUAL_FOLLOWERS_LIST_UPDATED","status":"documented"}
        {"id":"followUser.events.MY_FOLLOWERS_LIST_UPDATED","kind":"event","value":"MY_FOLLOWERS_LIST_UPDATED","status":"documented"}
        {"id":"followUser.answer","kind":"answer","value":"[FollowResult]","status":"documented"}
        {"id":"getMyFollowingList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMyFollowingList.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getMyFollowingList.nextCursor.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"getMyFollowingList.fails.followParametersInvalid","kind":"failure","value":"followParametersInvalid","status":"inferred"}
        {"id":"getMyFollowingList.answer","kind":"answer","value":"FollowList","status":"documented"}
        {"id":"getMyFollowersList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMyFollowersList.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getMyFollowersList.nextCursor.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"getMyFollowersList.fails.followParametersInvalid","kind":"failure","value":"followParametersInvalid","status":"inferred"}
        {"id":"getMyFollowersList.answer","kind":"answer","value":"FollowList","status":"documented"}
        {"id":"getMutualFollowersList.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMutualFollowersList.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getMutualFollowersList.nextCursor.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"getMutualFollowersList.fails.followParametersInvalid","kind":"failure","value":"followParametersInvalid","status":"inferred"}
        {"id":"getMutualFollowersList.answer","kind":"answer","value":"FollowList","status":"documented"}
        {"id":"getUserFollowInfo.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getUserFollowInfo.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"getUserFollowInfo.answer","kind":"answer","value":"[FollowInfo]","status":"documented"}
        {"id":"checkFollowType.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"checkFollowType.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"checkFollowType.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user","status":"documented"}
        {"id":"checkFollowType.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"checkFollowType.userIDList.limit","kind":"limit","value":"100","unit":"items","status":"documented"}
        {"id":"checkFollowType.answer","kind":"answer","value":"[FollowTypeResult]","status":"documented"}
        {"id":"unfollowUser.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"unfollowUser.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"unfollowUser.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"unfollowUser.userIDList.limit","kind":"limit","value":"20","unit":"items","status":"documented"}
        {"id":"unfollowUser.events.MY_FOLLOWING_LIST_UPDATED","kind":"event","value":"MY_FOLLOWING_LIST_UPDATED","status":"documented"}
        {"id":"unfollowUser.events.MUTUAL_FOLLOWERS_LIST_UPDATED","kind":"event","value":"MUTUAL_FOLLOWERS_LIST_UPDATED","status":"documented"}
        {"id":"unfollowUser.events.MY_FOLLOWERS_LIST_UPDATED","kind":"event","value":"MY_FOLLOWERS_LIST_UPDATED","status":"documented"}
        {"id":"unfollowUser.answer","kind":"answer","value":"[FollowResult]","status":"documented"}
        {"id":"getMyProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getMyProfile.answer","kind":"answer","value":"Profile","status":"documented"}
        {"id":"updateMyProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"updateMyProfile.nick.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"inferred"}
        {"id":"updateMyProfile.avatar.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"inferred"}
        {"id":"updateMyProfile.selfSignature.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"inferred"}
        {"id":"updateMyProfile.birthday.limit","kind":"limit","value":"0–4294967295","unit":"value","status":"inferred"}
        {"id":"updateMyProfile.location.limit","kind":"limit","value":"16","unit":"utf8-bytes","status":"inferred"}
        {"id":"updateMyProfile.language.limit","kind":"limit","value":"0–4294967295","unit":"value","status":"inferred"}
        {"id":"updateMyProfile.messageSettings.limit","kind":"limit","value":"0–4294967295","unit":"value","status":"inferred"}
        {"id":"updateMyProfile.level.limit","kind":"limit","value":"0–4294967295","unit":"value","status":"inferred"}
        {"id":"updateMyProfile.role.limit","kind":"limit","value":"0–4294967295","unit":"value","status":"inferred"}
        {"id":"updateMyProfile.fails.updateProfileInvalidParam","kind":"failure","value":"updateProfileInvalidParam","status":"observed"}
        {"id":"updateMyProfile.fails.updateProfileInvalidParam.2","kind":"failure","value":"updateProfileInvalidParam","status":"observed"}
        {"id":"updateMyProfile.fails.updateProfileInvalidParam.3","kind":"failure","value":"updateProfileInvalidParam","status":"observed"}
        {"id":"updateMyProfile.fails.updateProfileInvalidParam.4","kind":"failure","value":"updateProfileInvalidParam","status":"observed"}
        {"id":"updateMyProfile.fails.profileFieldNotFound","kind":"failure","value":"profileFieldNotFound","status":"inferred"}
        {"id":"updateMyProfile.events.PROFILE_UPDATED","kind":"event","value":"PROFILE_UPDATED","status":"documented"}
        {"id":"updateMyProfile.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"updateMyProfile.answer","kind":"answer","value":"Profile","status":"documented"}
        {"id":"getUserProfile.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getUserProfile.userIDList.required","kind":"required","value":"required","status":"documented"}
        {"id":"getUserProfile.userIDList.limit","kind":"limit","value":"100","unit":"items","status":"documented"}
        {"id":"getUserProfile.answer","kind":"answer","value":"[Profile]","status":"documented"}
        {"id":"setSelfStatus.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"setSelfStatus.customStatus.required","kind":"required","value":"required","status":"documented"}
        {"id":"setSelfStatus.customStatus.limit","kind":"limit","value":"100","unit":"utf8-bytes","status":"inferred"}
        {"id":"setSelfStatus.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"setSelfStatus.answer","kind":"answer","value":"UserStatus","status":"documented"}
        {"id":"getUserStatus.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getUserStatus.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"getUserStatus.userIDList.limit","kind":"limit","value":"500","unit":"items","status":"documented"}
        {"id":"getUserStatus.fails.featureNotPurchased","kind":"failure","value":"featureNotPurchased","status":"inferred"}
        {"id":"getUserStatus.fails.tooFrequent","kind":"failure","value":"tooFrequent","status":"inferred"}
        {"id":"getUserStatus.fails.userStatusDisabled","kind":"failure","value":"userStatusDisabled","status":"documented"}
        {"id":"getUserStatus.answer","kind":"answer","value":"UserStatusResult","status":"documented"}
        {"id":"subscribeUserStatus.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"subscribeUserStatus.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"subscribeUserStatus.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user","status":"inferred"}
        {"id":"subscribeUserStatus.userIDList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"subscribeUserStatus.userIDList.limit","kind":"limit","value":"100","unit":"items","status":"documented"}
        {"id":"subscribeUserStatus.fails.userStatusDisabled","kind":"failure","value":"userStatusDisabled","status":"documented"}
        {"id":"subscribeUserStatus.answer","kind":"answer","value":"StatusSubscriptionResult","status":"documented"}
        {"id":"unsubscribeUserStatus.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"unsubscribeUserStatus.edition","kind":"edition","value":"premium","status":"documented"}
        {"id":"unsubscribeUserStatus.rate","kind":"rate","value":"20","unit":"calls in 5 s, per user","status":"inferred"}
        {"id":"unsubscribeUserStatus.userIDList.default","kind":"default","value":"[]","status":"documented"}
        {"id":"unsubscribeUserStatus.userIDList.limit","kind":"limit","value":"100","unit":"items","status":"documented"}
        {"id":"unsubscribeUserStatus.fails.userStatusDisabled","kind":"failure","value":"userStatusDisabled","status":"documented"}
        {"id":"unsubscribeUserStatus.answer","kind":"answer","value":"StatusSubscriptionResult","status":"documented"}
        {"id":"invite.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"invite.userID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"invite.data.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"invite.timeout.default","kind":"default","value":"0","status":"documented"}
        {"id":"invite.timeout.limit","kind":"limit","value":"at least 0","unit":"value","status":"inferred"}
        {"id":"invite.onlineUserOnly.default","kind":"default","value":"false","status":"documented"}
        {"id":"invite.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"invite.fails.messageAccountInvalid","kind":"failure","value":"messageAccountInvalid","status":"inferred"}
        {"id":"invite.fails.blockedByPeer","kind":"failure","value":"blockedByPeer","status":"declared"}
        {"id":"invite.fails.blockedByPeer.2","kind":"failure","value":"blockedByPeer","status":"inferred"}
        {"id":"invite.fails.notFriends","kind":"failure","value":"notFriends","status":"documented"}
        {"id":"invite.fails.messageNotPeerFriend","kind":"failure","value":"messageNotPeerFriend","status":"inferred"}
        {"id":"invite.fails.messageNotSelfFriend","kind":"failure","value":"messageNotSelfFriend","status":"inferred"}
        {"id":"invite.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"invite.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"invite.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"invite.events.NEW_INVITATION_RECEIVED","kind":"event","value":"NEW_INVITATION_RECEIVED","status":"inferred"}
        {"id":"invite.events.INVITATION_TIMEOUT","kind":"event","value":"INVITATION_TIMEOUT","status":"documented"}
        {"id":"invite.answer","kind":"answer","value":"InvitationResult","status":"documented"}
        {"id":"inviteInGroup.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"inviteInGroup.groupID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"inviteInGroup.inviteeList.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"inviteInGroup.data.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"inviteInGroup.timeout.default","kind":"default","value":"0","status":"documented"}
        {"id":"inviteInGroup.timeout.limit","kind":"limit","value":"at least 0","unit":"value","status":"inferred"}
        {"id":"inviteInGroup.onlineUserOnly.default","kind":"default","value":"false","status":"documented"}
        {"id":"inviteInGroup.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"inviteInGroup.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"inferred"}
        {"id":"inviteInGroup.fails.communityTakesNoMessages","kind":"failure","value":"communityTakesNoMessages","status":"inferred"}
        {"id":"inviteInGroup.fails.notInLiveGroup","kind":"failure","value":"notInLiveGroup","status":"inferred"}
        {"id":"inviteInGroup.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"inviteInGroup.fails.groupMemberMuted","kind":"failure","value":"groupMemberMuted","status":"inferred"}
        {"id":"inviteInGroup.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"inviteInGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"inviteInGroup.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"inviteInGroup.events.NEW_INVITATION_RECEIVED","kind":"event","value":"NEW_INVITATION_RECEIVED","status":"inferred"}
        {"id":"inviteInGroup.events.INVITATION_TIMEOUT","kind":"event","value":"INVITATION_TIMEOUT","status":"documented"}
        {"id":"inviteInGroup.answer","kind":"answer","value":"InvitationResult","status":"documented"}
        {"id":"getSignalingInfo.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"getSignalingInfo.message.required","kind":"required","value":"required","status":"documented"}
        {"id":"getSignalingInfo.answer","kind":"answer","value":"Signaling?","status":"documented"}
        {"id":"modifyInvitation.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"modifyInvitation.inviteID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"modifyInvitation.data.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"modifyInvitation.fails.invalidInvitation","kind":"failure","value":"invalidInvitation","status":"inferred"}
        {"id":"modifyInvitation.fails.signalingNotPermitted","kind":"failure","value":"signalingNotPermitted","status":"inferred"}
        {"id":"modifyInvitation.fails.signalingNotPermitted.2","kind":"failure","value":"signalingNotPermitted","status":"inferred"}
        {"id":"modifyInvitation.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"modifyInvitation.events.INVITATION_MODIFIED","kind":"event","value":"INVITATION_MODIFIED","status":"inferred"}
        {"id":"accept.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"accept.inviteID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"accept.data.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"accept.fails.invalidInvitation","kind":"failure","value":"invalidInvitation","status":"inferred"}
        {"id":"accept.fails.signalingNotPermitted","kind":"failure","value":"signalingNotPermitted","status":"inferred"}
        {"id":"accept.fails.invalidInvitation.2","kind":"failure","value":"invalidInvitation","status":"inferred"}
        {"id":"accept.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"accept.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"accept.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"accept.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"accept.events.INVITEE_ACCEPTED","kind":"event","value":"INVITEE_ACCEPTED","status":"inferred"}
        {"id":"reject.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"reject.inviteID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"reject.data.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"reject.fails.invalidInvitation","kind":"failure","value":"invalidInvitation","status":"inferred"}
        {"id":"reject.fails.signalingNotPermitted","kind":"failure","value":"signalingNotPermitted","status":"inferred"}
        {"id":"reject.fails.invalidInvitation.2","kind":"failure","value":"invalidInvitation","status":"inferred"}
        {"id":"reject.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"reject.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"reject.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"reject.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"reject.events.INVITEE_REJECTED","kind":"event","value":"INVITEE_REJECTED","status":"inferred"}
        {"id":"cancel.needs.ready","kind":"gate","value":"ready","status":"observed"}
        {"id":"cancel.inviteID.required","kind":"required","value":"required and not empty","status":"observed"}
        {"id":"cancel.data.default","kind":"default","value":"\"\"","status":"documented"}
        {"id":"cancel.fails.invalidCancelMessage","kind":"failure","value":"invalidCancelMessage","status":"contradicted"}
        {"id":"cancel.fails.invalidCancelMessage.2","kind":"failure","value":"invalidCancelMessage","status":"contradicted"}
        {"id":"cancel.fails.groupPermissionDenied","kind":"failure","value":"groupPermissionDenied","status":"inferred"}
        {"id":"cancel.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"cancel.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"cancel.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"cancel.events.INVITATION_CANCELLED","kind":"event","value":"INVITATION_CANCELLED","status":"inferred"}
        {"id":"makeGroupBusy.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"modifyFromServer.fails.messageNotFound","kind":"failure","value":"messageNotFound","status":"inferred"}
        {"id":"modifyFromServer.events.MESSAGE_MODIFIED","kind":"event","value":"MESSAGE_MODIFIED","status":"documented"}
        {"id":"modifyFromServer.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"modifyFromServer.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"revokeFromServer.fails.messageNotFound","kind":"failure","value":"messageNotFound","status":"inferred"}
        {"id":"revokeFromServer.fails.messageNotFound.2","kind":"failure","value":"messageNotFound","status":"inferred"}
        {"id":"revokeFromServer.events.MESSAGE_REVOKED","kind":"event","value":"MESSAGE_REVOKED","status":"documented"}
        {"id":"revokeFromServer.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"revokeFromServer.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"revokeFromServer.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"loseConnection.fails.invalidParameter","kind":"failure","value":"invalidParameter","status":"inferred"}
        {"id":"loseConnection.events.NET_STATE_CHANGE","kind":"event","value":"NET_STATE_CHANGE","status":"inferred"}
        {"id":"restoreConnection.events.NET_STATE_CHANGE","kind":"event","value":"NET_STATE_CHANGE","status":"inferred"}
        {"id":"restoreConnection.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"restoreConnection.events.KICKED_OUT","kind":"event","value":"KICKED_OUT","status":"documented"}
        {"id":"restoreConnection.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"restoreConnection.events.NEW_INVITATION_RECEIVED","kind":"event","value":"NEW_INVITATION_RECEIVED","status":"inferred"}
        {"id":"restoreConnection.events.MESSAGE_MODIFIED","kind":"event","value":"MESSAGE_MODIFIED","status":"inferred"}
        {"id":"restoreConnection.events.MESSAGE_REVOKED","kind":"event","value":"MESSAGE_REVOKED","status":"inferred"}
        {"id":"restoreConnection.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"documented"}
        {"id":"restoreConnection.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"reportError.events.ERROR","kind":"event","value":"ERROR","status":"inferred"}
        {"id":"expireSignature.fails.userNotLoggedIn","kind":"failure","value":"userNotLoggedIn","status":"inferred"}
        {"id":"expireSignature.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"expireSignature.events.KICKED_OUT","kind":"event","value":"KICKED_OUT","status":"documented"}
        {"id":"expireSignature.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"logInElsewhere.fails.userNotLoggedIn","kind":"failure","value":"userNotLoggedIn","status":"inferred"}
        {"id":"logInElsewhere.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"logInElsewhere.events.KICKED_OUT","kind":"event","value":"KICKED_OUT","status":"documented"}
        {"id":"logInElsewhere.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"kickOut.events.SDK_NOT_READY","kind":"event","value":"SDK_NOT_READY","status":"documented"}
        {"id":"kickOut.events.KICKED_OUT","kind":"event","value":"KICKED_OUT","status":"documented"}
        {"id":"kickOut.events.USER_STATUS_UPDATED","kind":"event","value":"USER_STATUS_UPDATED","status":"documented"}
        {"id":"sendFromServer.fails.messageAccountInvalid","kind":"failure","value":"messageAccountInvalid","status":"declared"}
        {"id":"sendFromServer.fails.messageAccountInvalid.2","kind":"failure","value":"messageAccountInvalid","status":"declared"}
        {"id":"sendFromServer.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"sendFromServer.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"sendFromServer.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"sendFromServer.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"documented"}
        {"id":"sendFromServer.events.TOPIC_UPDATED","kind":"event","value":"TOPIC_UPDATED","status":"inferred"}
        {"id":"sendFromServer.answer","kind":"answer","value":"Message","status":"documented"}
        {"id":"sendCustomNotice.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"sendCustomNotice.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"sendCustomNotice.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"addMembers.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"addMembers.fails.cannotAddMembersToLiveGroup","kind":"failure","value":"cannotAddMembersToLiveGroup","status":"declared"}
        {"id":"addMembers.fails.groupAccountNotFound","kind":"failure","value":"groupAccountNotFound","status":"declared"}
        {"id":"addMembers.fails.groupFull","kind":"failure","value":"groupFull","status":"declared"}
        {"id":"addMembers.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"addMembers.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"addMembers.events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","kind":"event","value":"TOTAL_UNREAD_MESSAGE_COUNT_UPDATED","status":"inferred"}
        {"id":"addMembers.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"removeMembers.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"removeMembers.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"removeMembers.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"removeMembers.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"removeMembers.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"inferred"}
        {"id":"liftBan.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"liftBan.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"inferred"}
        {"id":"changeGroup.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"changeGroup.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"changeGroup.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"changeGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"dissolveGroup.fails.groupNotFound","kind":"failure","value":"groupNotFound","status":"declared"}
        {"id":"dissolveGroup.events.MESSAGE_RECEIVED","kind":"event","value":"MESSAGE_RECEIVED","status":"documented"}
        {"id":"dissolveGroup.events.CONVERSATION_LIST_UPDATED","kind":"event","value":"CONVERSATION_LIST_UPDATED","status":"inferred"}
        {"id":"dissolveGroup.events.GROUP_LIST_UPDATED","kind":"event","value":"GROUP_LIST_UPDATED","status":"inferred"}
        {"id":"dissolveGroup.events.CONVERSATION_IN_GROUP_UPDATED","kind":"event","value":"CONVERSATION_IN_GROUP_UPDATED","status":"inferred"}
        {"id":"gate.ready.fails.loggingIn","kind":"failure","value":"loggingIn","status":"declared"}
        {"id":"gate.ready.fails.loginFailed","kind":"failure","value":"loginFailed","status":"declared"}
        {"id":"gate.ready.fails.kickedOutMultipleDevice","kind":"failure","value":"kickedOutMultipleDevice","status":"declared"}
        {"id":"gate.ready.fails.kickedOutMultipleAccount","kind":"failure","value":"kickedOutMultipleAccount","status":"declared"}
        {"id":"gate.ready.fails.kickedOutUserSigExpired","kind":"failure","value":"kickedOutUserSigExpired","status":"declared"}
        {"id":"gate.ready.fails.kickedOutRESTAPI","kind":"failure","value":"kickedOutRESTAPI","status":"declared"}
        {"id":"gate.ready.fails.loggedOut","kind":"failure","value":"loggedOut","status":"observed"}
        {"id":"gate.ready.fails.userNotLoggedIn","kind":"failure","value":"userNotLoggedIn","status":"observed"}
        {"id":"gate.connected.fails.noNetwork","kind":"failure","value":"noNetwork","status":"inferred"}
        {"id":"Plugin.upload","kind":"value","value":"upload = tim-upload-plugin","status":"documented","testable":false}
        {"id":"Plugin.push","kind":"value","value":"push = tim-push","status":"documented","testable":false}
        {"id":"ReadScope.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"ReadScope.c2c","kind":"value","value":"READ_ALL_C2C_MSG = readAllC2CMessage","status":"declared","testable":false}
        {"id":"ReadScope.group","kind":"value","value":"READ_ALL_GROUP_MSG = readAllGroupMessage","status":"declared","testable":false}
        {"id":"ReadScope.all","kind":"value","value":"READ_ALL_MSG = readAllMessage","status":"declared","testable":false}
        {"id":"JoinGroupStatus.success","kind":"value","value":"JOIN_STATUS_SUCCESS = JoinedSuccess","status":"declared","testable":false}
        {"id":"JoinGroupStatus.alreadyInGroup","kind":"value","value":"JOIN_STATUS_ALREADY_IN_GROUP = AlreadyInGroup","status":"declared","testable":false}
        {"id":"JoinGroupStatus.waitApproval","kind":"value","value":"JOIN_STATUS_WAIT_APPROVAL = WaitAdminApproval","status":"declared","testable":false}
        {"id":"HandleAction.closed","kind":"limit","value":"closed","status":"documented"}
        {"id":"HandleAction.agree","kind":"value","value":"agree = Agree","status":"documented","testable":false}
        {"id":"HandleAction.reject","kind":"value","value":"reject = Reject","status":"documented","testable":false}
        {"id":"GroupApplicationType.join","kind":"value","value":"join = 0","status":"documented","testable":false}
        {"id":"GroupApplicationType.invitation","kind":"value","value":"invitation = 2","status":"documented","testable":false}
        {"id":"MessageExtension.key.limit","kind":"limit","value":"100","unit":"utf8-bytes","status":"inferred"}
        {"id":"MessageExtension.value.limit","kind":"limit","value":"1024","unit":"utf8-bytes","status":"inferred"}
        {"id":"HoppingDirection.closed","kind":"limit","value":"closed","status":"documented"}
        {"id":"HoppingDirection.older","kind":"value","value":"older = 0","status":"documented","testable":false}
        {"id":"HoppingDirection.newer","kind":"value","value":"newer = 1","status":"documented","testable":false}
        {"id":"KeywordMatch.closed","kind":"limit","value":"closed","status":"documented"}
        {"id":"KeywordMatch.anyKeyword","kind":"value","value":"anyKeyword = or","status":"documented","testable":false}
        {"id":"KeywordMatch.allKeywords","kind":"value","value":"allKeywords = and","status":"documented","testable":false}
        {"id":"ReadMemberFilter.closed","kind":"limit","value":"closed","status":"documented"}
        {"id":"ReadMemberFilter.read","kind":"value","value":"read = 0","status":"documented","testable":false}
        {"id":"ReadMemberFilter.unread","kind":"value","value":"unread = 1","status":"documented","testable":false}
        {"id":"PushClassification.marketing","kind":"value","value":"marketing = 0","status":"documented","testable":false}
        {"id":"PushClassification.system","kind":"value","value":"system = 1","status":"documented","testable":false}
        {"id":"APNsSound.standard","kind":"value","value":"IOS_OFFLINE_PUSH_DEFAULT_SOUND = default","status":"declared","testable":false}
        {"id":"APNsSound.silent","kind":"value","value":"IOS_OFFLINE_PUSH_NO_SOUND = push.no_sound","status":"declared","testable":false}
        {"id":"MediaType.jpeg","kind":"value","value":"jpeg = image/jpeg","status":"inferred","testable":false}
        {"id":"MediaType.gif","kind":"value","value":"gif = image/gif","status":"inferred","testable":false}
        {"id":"MediaType.png","kind":"value","value":"png = image/png","status":"inferred","testable":false}
        {"id":"MediaType.bmp","kind":"value","value":"bmp = image/bmp","status":"inferred","testable":false}
        {"id":"MediaType.mp4","kind":"value","value":"mp4 = video/mp4","status":"inferred","testable":false}
        {"id":"VoiceLanguage.chinese","kind":"value","value":"chinese = zh","status":"documented","testable":false}
        {"id":"VoiceLanguage.english","kind":"value","value":"english = en-US","status":"documented","testable":false}
        {"id":"VoiceLanguage.cantonese","kind":"value","value":"cantonese = yue-Hant-HK","status":"documented","testable":false}
        {"id":"VoiceLanguage.japanese","kind":"value","value":"japanese = ja-JP","status":"documented","testable":false}
        {"id":"LogLevel.normal","kind":"value","value":"normal = 0","status":"documented","testable":false}
        {"id":"LogLevel.release","kind":"value","value":"release = 1","status":"documented","testable":false}
        {"id":"LogLevel.warning","kind":"value","value":"warning = 2","status":"documented","testable":false}
        {"id":"LogLevel.error","kind":"value","value":"error = 3","status":"documented","testable":false}
        {"id":"LogLevel.silent","kind":"value","value":"silent = 4","status":"documented","testable":false}
        {"id":"NetState.connected","kind":"value","value":"NET_STATE_CONNECTED = connected","status":"declared","testable":false}
        {"id":"NetState.connecting","kind":"value","value":"NET_STATE_CONNECTING = connecting","status":"declared","testable":false}
        {"id":"NetState.disconnected","kind":"value","value":"NET_STATE_DISCONNECTED = disconnected","status":"declared","testable":false}
        {"id":"KickedOutReason.multipleAccount","kind":"value","value":"KICKED_OUT_MULT_ACCOUNT = multipleAccount","status":"declared","testable":false}
        {"id":"KickedOutReason.multipleDevice","kind":"value","value":"KICKED_OUT_MULT_DEVICE = multipleDevice","status":"declared","testable":false}
        {"id":"KickedOutReason.userSigExpired","kind":"value","value":"KICKED_OUT_USERSIG_EXPIRED = userSigExpired","status":"declared","testable":false}
        {"id":"KickedOutReason.restAPI","kind":"value","value":"KICKED_OUT_REST_API = REST_API_Kick","status":"declared","testable":false}
        {"id":"ConversationType.c2c","kind":"value","value":"CONV_C2C = C2C","status":"declared","testable":false}
        {"id":"ConversationType.group","kind":"value","value":"CONV_GROUP = GROUP","status":"declared","testable":false}
        {"id":"ConversationType.topic","kind":"value","value":"CONV_TOPIC = TOPIC","status":"declared","testable":false}
        {"id":"ConversationType.system","kind":"value","value":"CONV_SYSTEM = @TIM#SYSTEM","status":"declared","testable":false}
        {"id":"RemindType.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"RemindType.acceptAndNotify","kind":"value","value":"MSG_REMIND_ACPT_AND_NOTE = AcceptAndNotify","status":"declared","testable":false}
        {"id":"RemindType.acceptNotNotify","kind":"value","value":"MSG_REMIND_ACPT_NOT_NOTE = AcceptNotNotify","status":"declared","testable":false}
        {"id":"RemindType.discard","kind":"value","value":"MSG_REMIND_DISCARD = Discard","status":"declared","testable":false}
        {"id":"RemindType.acceptNotNotifyExceptAt","kind":"value","value":"RECEIVE_WITH_OFFLINE_PUSH_EXCEPT_AT = AcceptNotNotifyExceptAt","status":"declared","testable":false}
        {"id":"MarkType.star","kind":"value","value":"CONV_MARK_TYPE_STAR = 1","status":"declared","testable":false}
        {"id":"MarkType.unread","kind":"value","value":"CONV_MARK_TYPE_UNREAD = 2","status":"declared","testable":false}
        {"id":"MarkType.fold","kind":"value","value":"CONV_MARK_TYPE_FOLD = 4","status":"contradicted","testable":false}
        {"id":"MarkType.hide","kind":"value","value":"CONV_MARK_TYPE_HIDE = 8","status":"contradicted","testable":false}
        {"id":"GroupAtType.me","kind":"value","value":"CONV_AT_ME = 1","status":"declared","testable":false}
        {"id":"GroupAtType.all","kind":"value","value":"CONV_AT_ALL = 2","status":"declared","testable":false}
        {"id":"GroupAtType.allAndMe","kind":"value","value":"CONV_AT_ALL_AT_ME = 3","status":"declared","testable":false}
        {"id":"MessageType.text","kind":"value","value":"MSG_TEXT = TIMTextElem","status":"declared","testable":false}
        {"id":"MessageType.image","kind":"value","value":"MSG_IMAGE = TIMImageElem","status":"declared","testable":false}
        {"id":"MessageType.audio","kind":"value","value":"MSG_AUDIO = TIMSoundElem","status":"declared","testable":false}
        {"id":"MessageType.video","kind":"value","value":"MSG_VIDEO = TIMVideoFileElem","status":"declared","testable":false}
        {"id":"MessageType.file","kind":"value","value":"MSG_FILE = TIMFileElem","status":"declared","testable":false}
        {"id":"MessageType.face","kind":"value","value":"MSG_FACE = TIMFaceElem","status":"declared","testable":false}
        {"id":"MessageType.location","kind":"value","value":"MSG_LOCATION = TIMLocationElem","status":"declared","testable":false}
        {"id":"MessageType.custom","kind":"value","value":"MSG_CUSTOM = TIMCustomElem","status":"declared","testable":false}
        {"id":"MessageType.merger","kind":"value","value":"MSG_MERGER = TIMRelayElem","status":"declared","testable":false}
        {"id":"MessageType.groupTip","kind":"value","value":"MSG_GRP_TIP = TIMGroupTipElem","status":"declared","testable":false}
        {"id":"MessageType.groupSystemNotice","kind":"value","value":"MSG_GRP_SYS_NOTICE = TIMGroupSystemNoticeElem","status":"declared","testable":false}
        {"id":"MessagePriority.high","kind":"value","value":"MSG_PRIORITY_HIGH = High","status":"declared","testable":false}
        {"id":"MessagePriority.normal","kind":"value","value":"MSG_PRIORITY_NORMAL = Normal","status":"declared","testable":false}
        {"id":"MessagePriority.low","kind":"value","value":"MSG_PRIORITY_LOW = Low","status":"declared","testable":false}
        {"id":"MessagePriority.lowest","kind":"value","value":"MSG_PRIORITY_LOWEST = Lowest","status":"declared","testable":false}
        {"id":"MessageStatus.unsent","kind":"value","value":"unsent = unSend","status":"declared","testable":false}
        {"id":"MessageStatus.success","kind":"value","value":"success = success","status":"declared","testable":false}
        {"id":"MessageStatus.fail","kind":"value","value":"fail = fail","status":"declared","testable":false}
        {"id":"MessageFlow.incoming","kind":"value","value":"incoming = in","status":"declared","testable":false}
        {"id":"MessageFlow.outgoing","kind":"value","value":"outgoing = out","status":"declared","testable":false}
        {"id":"GroupTipType.memberJoined","kind":"value","value":"GRP_TIP_MBR_JOIN = 1","status":"declared","testable":false}
        {"id":"GroupTipType.memberQuit","kind":"value","value":"GRP_TIP_MBR_QUIT = 2","status":"declared","testable":false}
        {"id":"GroupTipType.memberKickedOut","kind":"value","value":"GRP_TIP_MBR_KICKED_OUT = 3","status":"declared","testable":false}
        {"id":"GroupTipType.adminSet","kind":"value","value":"GRP_TIP_MBR_SET_ADMIN = 4","status":"declared","testable":false}
        {"id":"GroupTipType.adminCanceled","kind":"value","value":"GRP_TIP_MBR_CANCELED_ADMIN = 5","status":"declared","testable":false}
        {"id":"GroupTipType.groupProfileUpdated","kind":"value","value":"GRP_TIP_GRP_PROFILE_UPDATED = 6","status":"declared","testable":false}
        {"id":"GroupTipType.memberProfileUpdated","kind":"value","value":"GRP_TIP_MBR_PROFILE_UPDATED = 7","status":"declared","testable":false}
        {"id":"GroupTipType.memberBanned","kind":"value","value":"GRP_TIP_BAN_AVCHATROOM_MEMBER = 10","status":"declared","testable":false}
        {"id":"GroupTipType.memberUnbanned","kind":"value","value":"GRP_TIP_UNBAN_AVCHATROOM_MEMBER = 11","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.joinRequested","kind":"value","value":"joinRequested = 1","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.joinApproved","kind":"value","value":"joinApproved = 2","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.joinRejected","kind":"value","value":"joinRejected = 3","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.kickedOut","kind":"value","value":"kickedOut = 4","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.dismissed","kind":"value","value":"dismissed = 5","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.created","kind":"value","value":"created = 6","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.invited","kind":"value","value":"invited = 7","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.quit","kind":"value","value":"quit = 8","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.adminSet","kind":"value","value":"adminSet = 9","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.adminCanceled","kind":"value","value":"adminCanceled = 10","status":"declared","testable":false}
        {"id":"GroupSystemNoticeType.custom","kind":"value","value":"custom = 255","status":"declared","testable":false}
        {"id":"GroupType.work","kind":"value","value":"GRP_WORK = Private","status":"declared","testable":false}
        {"id":"GroupType.public","kind":"value","value":"GRP_PUBLIC = Public","status":"declared","testable":false}
        {"id":"GroupType.meeting","kind":"value","value":"GRP_MEETING = ChatRoom","status":"declared","testable":false}
        {"id":"GroupType.avChatRoom","kind":"value","value":"GRP_AVCHATROOM = AVChatRoom","status":"declared","testable":false}
        {"id":"GroupType.community","kind":"value","value":"GRP_COMMUNITY = Community","status":"declared","testable":false}
        {"id":"GroupType.room","kind":"value","value":"GRP_ROOM = Room","status":"declared","testable":false}
        {"id":"GroupType.live","kind":"value","value":"GRP_LIVE = Live","status":"declared","testable":false}
        {"id":"GroupMemberRole.owner","kind":"value","value":"GRP_MBR_ROLE_OWNER = Owner","status":"declared","testable":false}
        {"id":"GroupMemberRole.admin","kind":"value","value":"GRP_MBR_ROLE_ADMIN = Admin","status":"declared","testable":false}
        {"id":"GroupMemberRole.member","kind":"value","value":"GRP_MBR_ROLE_MEMBER = Member","status":"declared","testable":false}
        {"id":"GroupMemberRole.custom","kind":"value","value":"GRP_MBR_ROLE_CUSTOM = Custom","status":"declared","testable":false}
        {"id":"JoinOption.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"JoinOption.freeAccess","kind":"value","value":"JOIN_OPTIONS_FREE_ACCESS = FreeAccess","status":"declared","testable":false}
        {"id":"JoinOption.needPermission","kind":"value","value":"JOIN_OPTIONS_NEED_PERMISSION = NeedPermission","status":"declared","testable":false}
        {"id":"JoinOption.disableApply","kind":"value","value":"JOIN_OPTIONS_DISABLE_APPLY = DisableApply","status":"declared","testable":false}
        {"id":"InviteOption.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"InviteOption.freeAccess","kind":"value","value":"INVITE_OPTIONS_FREE_ACCESS = FreeAccess","status":"declared","testable":false}
        {"id":"InviteOption.needPermission","kind":"value","value":"INVITE_OPTIONS_NEED_PERMISSION = NeedPermission","status":"declared","testable":false}
        {"id":"InviteOption.disableInvite","kind":"value","value":"INVITE_OPTIONS_DISABLE_INVITE = DisableInvite","status":"declared","testable":false}
        {"id":"Gender.unknown","kind":"value","value":"GENDER_UNKNOWN = Gender_Type_Unknown","status":"declared","testable":false}
        {"id":"Gender.female","kind":"value","value":"GENDER_FEMALE = Gender_Type_Female","status":"declared","testable":false}
        {"id":"Gender.male","kind":"value","value":"GENDER_MALE = Gender_Type_Male","status":"declared","testable":false}
        {"id":"AllowType.allowAny","kind":"value","value":"ALLOW_TYPE_ALLOW_ANY = AllowType_Type_AllowAny","status":"declared","testable":false}
        {"id":"AllowType.needConfirm","kind":"value","value":"ALLOW_TYPE_NEED_CONFIRM = AllowType_Type_NeedConfirm","status":"declared","testable":false}
        {"id":"AllowType.denyAny","kind":"value","value":"ALLOW_TYPE_DENY_ANY = AllowType_Type_DenyAny","status":"declared","testable":false}
        {"id":"AdminForbidType.notForbidden","kind":"value","value":"FORBID_TYPE_NONE = AdminForbid_Type_None","status":"declared","testable":false}
        {"id":"AdminForbidType.sendOut","kind":"value","value":"FORBID_TYPE_SEND_OUT = AdminForbid_Type_SendOut","status":"declared","testable":false}
        {"id":"FriendApplicationType.sentToMe","kind":"value","value":"SNS_APPLICATION_SENT_TO_ME = Pendency_Type_ComeIn","status":"declared","testable":false}
        {"id":"FriendApplicationType.sentByMe","kind":"value","value":"SNS_APPLICATION_SENT_BY_ME = Pendency_Type_SendOut","status":"declared","testable":false}
        {"id":"FriendApplicationAnswer.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"FriendApplicationAnswer.agree","kind":"value","value":"SNS_APPLICATION_AGREE = Response_Action_Agree","status":"declared","testable":false}
        {"id":"FriendApplicationAnswer.agreeAndAdd","kind":"value","value":"SNS_APPLICATION_AGREE_AND_ADD = Response_Action_AgreeAndAdd","status":"declared","testable":false}
        {"id":"FollowType.noRelation","kind":"value","value":"noRelation = 0","status":"documented","testable":false}
        {"id":"FollowType.follower","kind":"value","value":"follower = 1","status":"contradicted","testable":false}
        {"id":"FollowType.following","kind":"value","value":"following = 2","status":"contradicted","testable":false}
        {"id":"FollowType.mutual","kind":"value","value":"mutual = 3","status":"documented","testable":false}
        {"id":"FriendCustomField.key.limit","kind":"limit","value":"^Tag_SNS_Custom_[A-Za-z0-9_]+$","status":"documented"}
        {"id":"FriendCustomField.value.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"documented"}
        {"id":"AddFriendType.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"AddFriendType.single","kind":"value","value":"SNS_ADD_TYPE_SINGLE = Add_Type_Single","status":"declared","testable":false}
        {"id":"AddFriendType.both","kind":"value","value":"SNS_ADD_TYPE_BOTH = Add_Type_Both","status":"declared","testable":false}
        {"id":"DeleteFriendType.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"DeleteFriendType.single","kind":"value","value":"SNS_DELETE_TYPE_SINGLE = Delete_Type_Single","status":"declared","testable":false}
        {"id":"DeleteFriendType.both","kind":"value","value":"SNS_DELETE_TYPE_BOTH = Delete_Type_Both","status":"declared","testable":false}
        {"id":"CheckFriendType.closed","kind":"limit","value":"closed","status":"declared"}
        {"id":"CheckFriendType.single","kind":"value","value":"SNS_CHECK_TYPE_SINGLE = CheckResult_Type_Single","status":"declared","testable":false}
        {"id":"CheckFriendType.both","kind":"value","value":"SNS_CHECK_TYPE_BOTH = CheckResult_Type_Both","status":"declared","testable":false}
        {"id":"FriendRelation.noRelation","kind":"value","value":"SNS_TYPE_NO_RELATION = CheckResult_Type_NoRelation","status":"declared","testable":false}
        {"id":"FriendRelation.onMyList","kind":"value","value":"SNS_TYPE_A_WITH_B = CheckResult_Type_AWithB","status":"declared","testable":false}
        {"id":"FriendRelation.onTheirList","kind":"value","value":"SNS_TYPE_B_WITH_A = CheckResult_Type_BWithA","status":"declared","testable":false}
        {"id":"FriendRelation.bothWay","kind":"value","value":"SNS_TYPE_BOTH_WAY = CheckResult_Type_BothWay","status":"declared","testable":false}
        {"id":"SignalingAction.unknown","kind":"value","value":"ACTION_TYPE_UNKNOWN = 0","status":"declared","testable":false}
        {"id":"SignalingAction.invite","kind":"value","value":"ACTION_TYPE_INVITE = 1","status":"declared","testable":false}
        {"id":"SignalingAction.cancel","kind":"value","value":"ACTION_TYPE_CANCEL_INVITE = 2","status":"declared","testable":false}
        {"id":"SignalingAction.accept","kind":"value","value":"ACTION_TYPE_ACCEPT_INVITE = 3","status":"declared","testable":false}
        {"id":"SignalingAction.reject","kind":"value","value":"ACTION_TYPE_REJECT_INVITE = 4","status":"declared","testable":false}
        {"id":"SignalingAction.timeout","kind":"value","value":"ACTION_TYPE_INVITE_TIMEOUT = 5","status":"declared","testable":false}
        {"id":"ProfileCustomField.key.limit","kind":"limit","value":"^Tag_Profile_Custom_[A-Za-z0-9_]{1,8}$","status":"inferred"}
        {"id":"ProfileCustomField.value.limit","kind":"limit","value":"500","unit":"utf8-bytes","status":"inferred"}
        {"id":"UserStatusType.unknown","kind":"value","value":"USER_STATUS_UNKNOWN = 0","status":"declared","testable":false}
        {"id":"UserStatusType.online","kind":"value","value":"USER_STATUS_ONLINE = 1","status":"declared","testable":false}
        {"id":"UserStatusType.offline","kind":"value","value":"USER_STATUS_OFFLINE = 2","status":"declared","testable":false}
        {"id":"UserStatusType.notLoggedIn","kind":"value","value":"USER_STATUS_UNLOGINED = 3","status":"declared","testable":false}
        {"id":"errors.communityTakesNoMessages","kind":"error","value":"2115","status":"declared"}
        {"id":"errors.topicIDInvalid","kind":"error","value":"3021","status":"declared"}
        {"id":"errors.communityNotOpen","kind":"error","value":"11000","status":"declared"}
        {"id":"errors.tooManyConversationsWithExtras","kind":"error","value":"51008","status":"declared"}
        {"id":"errors.parseResponseFailed","kind":"error","value":"6001","status":"declared","testable":false}
        {"id":"errors.serializeRequestFailed","kind":"error","value":"6002","status":"declared","testable":false}
        {"id":"errors.noSuccessResult","kind":"error","value":"6003","status":"declared","testable":false}
        {"id":"errors.invalidConversation","kind":"error","value":"6004","status":"declared","testable":false}
        {"id":"errors.loadMessageFailed","kind":"error","value":"6005","status":"declared","testable":false}
        {"id":"errors.fileTransferAuthFailed","kind":"error","value":"6006","status":"declared","testable":false}
        {"id":"errors.fileTransferNoServer","kind":"error","value":"6007","status":"declared","testable":false}
        {"id":"errors.fileTransferUploadFailed","kind":"error","value":"6008","status":"declared","testable":false}
        {"id":"errors.fileTransferDownloadFailed","kind":"error","value":"6009","status":"declared","testable":false}
        {"id":"errors.httpRequestFailed","kind":"error","value":"6010","status":"declared","testable":false}
        {"id":"errors.toUserInvalid","kind":"error","value":"6011","status":"declared","testable":false}
        {"id":"errors.requestTimeOut","kind":"error","value":"6012","status":"declared","testable":false}
        {"id":"errors.notInitialized","kind":"error","value":"6013","status":"declared","testable":false}
        {"id":"errors.notLoggedIn","kind":"error","value":"6014","status":"declared","testable":false}
        {"id":"errors.inProgress","kind":"error","value":"6015","status":"declared","testable":false}
        {"id":"errors.invalidMessageElement","kind":"error","value":"6016","status":"declared","testable":false}
        {"id":"errors.invalidParameters","kind":"error","value":"6017","status":"declared","testable":false}
        {"id":"errors.initCoreFail","kind":"error","value":"6018","status":"declared","testable":false}
        {"id":"errors.databaseOperateFailed","kind":"error","value":"6019","status":"declared","testable":false}
        {"id":"errors.expiredSessionNode","kind":"error","value":"6020","status":"declared","testable":false}
        {"id":"errors.invalidSdkObject","kind":"error","value":"6021","status":"declared","testable":false}
        {"id":"errors.ioOperationFailed","kind":"error","value":"6022","status":"declared","testable":false}
        {"id":"errors.loggedOutBeforeLoginFinished","kind":"error","value":"6023","status":"declared","testable":false}
        {"id":"errors.signInNotInitialized","kind":"error","value":"6024","status":"declared","testable":false}
        {"id":"errors.signInUserNotFound","kind":"error","value":"6025","status":"declared","testable":false}
        {"id":"errors.noPreviousLogin","kind":"error","value":"6026","status":"declared","testable":false}
        {"id":"errors.invalidJSON","kind":"error","value":"6027","status":"declared","testable":false}
        {"id":"errors.outOfMemory","kind":"error","value":"6028","status":"declared","testable":false}
        {"id":"errors.httpNoCleartextTrafficPermission","kind":"error","value":"6029","status":"declared","testable":false}
        {"id":"errors.imageUploadFailedNotImage","kind":"error","value":"6031","status":"declared","testable":false}
        {"id":"errors.invalidMessageReceiver","kind":"error","value":"6032","status":"declared","testable":false}
        {"id":"errors.bindFailUnknown","kind":"error","value":"6100","status":"declared","testable":false}
        {"id":"errors.bindFailNoTicket","kind":"error","value":"6101","status":"declared","testable":false}
        {"id":"errors.bindFailRepeatedBind","kind":"error","value":"6102","status":"declared","testable":false}
        {"id":"errors.bindFailTinyIDNull","kind":"error","value":"6103","status":"declared","testable":false}
        {"id":"errors.bindFailGuidNull","kind":"error","value":"6104","status":"declared","testable":false}
        {"id":"errors.bindFailUnpackRegistrationFailed","kind":"error","value":"6105","status":"declared","testable":false}
        {"id":"errors.bindFailRegistrationTimeout","kind":"error","value":"6106","status":"declared","testable":false}
        {"id":"errors.bindFailIsBinding","kind":"error","value":"6107","status":"declared","testable":false}
        {"id":"errors.packetFailUnknown","kind":"error","value":"6120","status":"declared","testable":false}
        {"id":"errors.packetFailRequestNoNet","kind":"error","value":"6121","status":"declared","testable":false}
        {"id":"errors.packetFailResponseNoNet","kind":"error","value":"6122","status":"declared","testable":false}
        {"id":"errors.packetFailRequestNoAuth","kind":"error","value":"6123","status":"declared","testable":false}
        {"id":"errors.packetFailSso","kind":"error","value":"6124","status":"declared","testable":false}
        {"id":"errors.packetFailRequestTimeout","kind":"error","value":"6125","status":"declared","testable":false}
        {"id":"errors.packetFailResponseTimeout","kind":"error","value":"6126","status":"declared","testable":false}
        {"id":"errors.packetFailRequestOnResend","kind":"error","value":"6127","status":"declared","testable":false}
        {"id":"errors.packetFailResponseNoResend","kind":"error","value":"6128","status":"declared","testable":false}
        {"id":"errors.packetFailFlowSaveFiltered","kind":"error","value":"6129","status":"declared","testable":false}
        {"id":"errors.packetFailRequestOverLoad","kind":"error","value":"6130","status":"declared","testable":false}
        {"id":"errors.packetFailLogic","kind":"error","value":"6131","status":"declared","testable":false}
        {"id":"errors.friendshipProxyNotSynced","kind":"error","value":"6150","status":"declared","testable":false}
        {"id":"errors.friendshipProxySyncing","kind":"error","value":"6151","status":"declared","testable":false}
        {"id":"errors.friendshipProxySyncedFail","kind":"error","value":"6152","status":"declared","testable":false}
        {"id":"errors.friendshipProxyLocalCheck","kind":"error","value":"6153","status":"declared","testable":false}
        {"id":"errors.groupInvalidField","kind":"error","value":"6160","status":"declared","testable":false}
        {"id":"errors.groupStorageDisabled","kind":"error","value":"6161","status":"declared","testable":false}
        {"id":"errors.loadGroupInfoFailed","kind":"error","value":"6162","status":"declared","testable":false}
        {"id":"errors.requestNoNetOnRequest","kind":"error","value":"6200","status":"declared","testable":false}
        {"id":"errors.requestNoNetOnResponse","kind":"error","value":"6201","status":"declared","testable":false}
        {"id":"errors.serviceNotReady","kind":"error","value":"6205","status":"declared","testable":false}
        {"id":"errors.userSigExpired","kind":"error","value":"6206","status":"declared","testable":false}
        {"id":"errors.loginAuthFailed","kind":"error","value":"6207","status":"declared","testable":false}
        {"id":"errors.loginKickedOffByOther","kind":"error","value":"6208","status":"declared","testable":false}
        {"id":"errors.neverConnectAfterLaunch","kind":"error","value":"6209","status":"declared","testable":false}
        {"id":"errors.requestFailed","kind":"error","value":"6210","status":"declared","testable":false}
        {"id":"errors.requestInvalidRequest","kind":"error","value":"6211","status":"declared","testable":false}
        {"id":"errors.requestOverloaded","kind":"error","value":"6212","status":"declared","testable":false}
        {"id":"errors.requestKickOff","kind":"error","value":"6213","status":"declared","testable":false}
        {"id":"errors.requestServiceSuspend","kind":"error","value":"6214","status":"declared","testable":false}
        """#

    /// Facts.
    private static let facts4 = #"""
        {"id":"errors.requestInvalidSign","kind":"error","value":"6215","status":"declared","testable":false}
        {"id":"errors.requestInvalidCookie","kind":"error","value":"6216","status":"declared","testable":false}
        {"id":"errors.loginSignInResponseParseFailed","kind":"error","value":"6217","status":"declared","testable":false}
        {"id":"errors.loginOpenmsgTimeout","kind":"error","value":"6218","status":"declared","testable":false}
        {"id":"errors.loginOpenmsgResponseParseFailed","kind":"error","value":"6219","status":"declared","testable":false}
        {"id":"errors.loginSignInDecryptFailed","kind":"error","value":"6220","status":"declared","testable":false}
        {"id":"errors.wifiNeedAuth","kind":"error","value":"6221","status":"declared","testable":false}
        {"id":"errors.userCanceled","kind":"error","value":"6222","status":"declared","testable":false}
        {"id":"errors.revokeTimeLimitExceed","kind":"error","value":"6223","status":"declared","testable":false}
        {"id":"errors.lackUgcExt","kind":"error","value":"6224","status":"declared","testable":false}
        {"id":"errors.autoLoginNeedUserSig","kind":"error","value":"6226","status":"declared","testable":false}
        {"id":"errors.requestNoNetOnRequestNative","kind":"error","value":"6250","status":"declared","testable":false}
        {"id":"errors.requestNoNetOnResponseNative","kind":"error","value":"6251","status":"declared","testable":false}
        {"id":"errors.requestFailedNative","kind":"error","value":"6252","status":"declared","testable":false}
        {"id":"errors.requestInvalidRequestNative","kind":"error","value":"6253","status":"declared","testable":false}
        {"id":"errors.requestOverloadedNative","kind":"error","value":"6254","status":"declared","testable":false}
        {"id":"errors.requestKickOffNative","kind":"error","value":"6255","status":"declared","testable":false}
        {"id":"errors.requestServiceSuspendNative","kind":"error","value":"6256","status":"declared","testable":false}
        {"id":"errors.requestInvalidSignNative","kind":"error","value":"6257","status":"declared","testable":false}
        {"id":"errors.requestInvalidCookieNative","kind":"error","value":"6258","status":"declared","testable":false}
        {"id":"errors.accessNoShortConnectionAvailable","kind":"error","value":"6300","status":"declared","testable":false}
        {"id":"errors.crossThread","kind":"error","value":"7001","status":"declared","testable":false}
        {"id":"errors.tinyIDEmpty","kind":"error","value":"7002","status":"declared","testable":false}
        {"id":"errors.invalidIdentifier","kind":"error","value":"7003","status":"declared","testable":false}
        {"id":"errors.fileNotFound","kind":"error","value":"7004","status":"declared","testable":false}
        {"id":"errors.fileTooLargeNative","kind":"error","value":"7005","status":"declared","testable":false}
        {"id":"errors.fileSizeEmpty","kind":"error","value":"7006","status":"declared","testable":false}
        {"id":"errors.fileOpenFailed","kind":"error","value":"7007","status":"declared","testable":false}
        {"id":"errors.apiCallFrequencyLimit","kind":"error","value":"7008","status":"declared","testable":false}
        {"id":"errors.interrupt","kind":"error","value":"7009","status":"declared","testable":false}
        {"id":"errors.databaseFailure","kind":"error","value":"7010","status":"declared","testable":false}
        {"id":"errors.databaseNotFound","kind":"error","value":"7011","status":"declared","testable":false}
        {"id":"errors.internalError","kind":"error","value":"7012","status":"declared","testable":false}
        {"id":"errors.interfaceNotSupport","kind":"error","value":"7013","status":"declared","testable":false}
        {"id":"errors.invalidOperationNative","kind":"error","value":"7014","status":"declared","testable":false}
        {"id":"errors.blockedBySensitiveWord","kind":"error","value":"7015","status":"declared","testable":false}
        {"id":"errors.accountLoginInProcess","kind":"error","value":"7501","status":"declared","testable":false}
        {"id":"errors.accountLogoutInProcess","kind":"error","value":"7502","status":"declared","testable":false}
        {"id":"errors.accountSignInInitFailed","kind":"error","value":"7503","status":"declared","testable":false}
        {"id":"errors.accountSignInNotInitialized","kind":"error","value":"7504","status":"declared","testable":false}
        {"id":"errors.accountSignInTransportPacketError","kind":"error","value":"7505","status":"declared","testable":false}
        {"id":"errors.accountSignInDecryptFailed","kind":"error","value":"7506","status":"declared","testable":false}
        {"id":"errors.accountSignInRequestFailed","kind":"error","value":"7507","status":"declared","testable":false}
        {"id":"errors.accountSignInRequestTimeout","kind":"error","value":"7508","status":"declared","testable":false}
        {"id":"errors.messageBodySizeLimit","kind":"error","value":"8001","status":"declared","testable":false}
        {"id":"errors.messageKeyRequestDifferResponse","kind":"error","value":"8002","status":"declared","testable":false}
        {"id":"errors.imageConvertError","kind":"error","value":"8003","status":"declared","testable":false}
        {"id":"errors.imageModerationBlock","kind":"error","value":"8004","status":"declared","testable":false}
        {"id":"errors.mergerMessageLayersOverLimit","kind":"error","value":"8005","status":"declared","testable":false}
        {"id":"errors.messageModifyConflict","kind":"error","value":"8006","status":"declared","testable":false}
        {"id":"errors.signalingAlreadyExists","kind":"error","value":"8012","status":"declared","testable":false}
        {"id":"errors.sendMessageFailedWithCancel","kind":"error","value":"8021","status":"declared","testable":false}
        {"id":"errors.groupInvalidID","kind":"error","value":"8501","status":"declared","testable":false}
        {"id":"errors.groupInvalidName","kind":"error","value":"8502","status":"declared","testable":false}
        {"id":"errors.groupInvalidIntroduction","kind":"error","value":"8503","status":"declared","testable":false}
        {"id":"errors.groupInvalidNotification","kind":"error","value":"8504","status":"declared","testable":false}
        {"id":"errors.groupInvalidFaceURL","kind":"error","value":"8505","status":"declared","testable":false}
        {"id":"errors.groupMemberCountLimit","kind":"error","value":"8507","status":"declared","testable":false}
        {"id":"errors.groupJoinPrivateGroupDeny","kind":"error","value":"8508","status":"declared","testable":false}
        {"id":"errors.groupInviteSuperDeny","kind":"error","value":"8509","status":"declared","testable":false}
        {"id":"errors.groupInviteNoMember","kind":"error","value":"8510","status":"declared","testable":false}
        {"id":"errors.groupAttributeFrequencyLimit","kind":"error","value":"8511","status":"declared","testable":false}
        {"id":"errors.groupGetOnlineMemberCountLimit","kind":"error","value":"8512","status":"declared","testable":false}
        {"id":"errors.groupGetGroupsInfoLimit","kind":"error","value":"8513","status":"declared","testable":false}
        {"id":"errors.groupGetJoinedGroupLimit","kind":"error","value":"8514","status":"declared","testable":false}
        {"id":"errors.friendshipInvalidProfileKey","kind":"error","value":"9001","status":"declared","testable":false}
        {"id":"errors.friendshipInvalidAddRemark","kind":"error","value":"9002","status":"declared","testable":false}
        {"id":"errors.friendshipInvalidAddWording","kind":"error","value":"9003","status":"declared","testable":false}
        {"id":"errors.friendshipInvalidAddSource","kind":"error","value":"9004","status":"declared","testable":false}
        {"id":"errors.friendshipFriendGroupEmpty","kind":"error","value":"9005","status":"declared","testable":false}
        {"id":"errors.friendshipExceedTheLimit","kind":"error","value":"9006","status":"declared","testable":false}
        {"id":"errors.netEncodeFailed","kind":"error","value":"9501","status":"declared","testable":false}
        {"id":"errors.netDecodeFailed","kind":"error","value":"9502","status":"declared","testable":false}
        {"id":"errors.netAuthInvalid","kind":"error","value":"9503","status":"declared","testable":false}
        {"id":"errors.netCompressFailed","kind":"error","value":"9504","status":"declared","testable":false}
        {"id":"errors.netUncompressFailed","kind":"error","value":"9505","status":"declared","testable":false}
        {"id":"errors.netFreqLimit","kind":"error","value":"9506","status":"declared","testable":false}
        {"id":"errors.netRequestCountLimit","kind":"error","value":"9507","status":"declared","testable":false}
        {"id":"errors.netDisconnect","kind":"error","value":"9508","status":"declared","testable":false}
        {"id":"errors.netAlreadyConnection","kind":"error","value":"9509","status":"declared","testable":false}
        {"id":"errors.netConnectionTimeout","kind":"error","value":"9510","status":"declared","testable":false}
        {"id":"errors.netConnectionRefuse","kind":"error","value":"9511","status":"declared","testable":false}
        {"id":"errors.netNetUnreach","kind":"error","value":"9512","status":"declared","testable":false}
        {"id":"errors.netSocketNoBuff","kind":"error","value":"9513","status":"declared","testable":false}
        {"id":"errors.netResetByPeer","kind":"error","value":"9514","status":"declared","testable":false}
        {"id":"errors.netSocketInvalid","kind":"error","value":"9515","status":"declared","testable":false}
        {"id":"errors.netHostLookUpFailed","kind":"error","value":"9516","status":"declared","testable":false}
        {"id":"errors.netConnectReset","kind":"error","value":"9517","status":"declared","testable":false}
        {"id":"errors.netWaitInQueueTimeout","kind":"error","value":"9518","status":"declared","testable":false}
        {"id":"errors.netWaitSendTimeout","kind":"error","value":"9519","status":"declared","testable":false}
        {"id":"errors.netWaitAckTimeout","kind":"error","value":"9520","status":"declared","testable":false}
        {"id":"errors.netWaitSendRemainingTimeout","kind":"error","value":"9521","status":"declared","testable":false}
        {"id":"errors.netPacketSizeLimit","kind":"error","value":"9522","status":"declared","testable":false}
        {"id":"errors.netWaitSendTimeoutNoNetwork","kind":"error","value":"9523","status":"declared","testable":false}
        {"id":"errors.netWaitAckTimeoutNoNetwork","kind":"error","value":"9524","status":"declared","testable":false}
        {"id":"errors.netSendRemainingTimeoutNoNetwork","kind":"error","value":"9525","status":"declared","testable":false}
        {"id":"errors.sdkInitializedAlready","kind":"error","value":"90101","status":"declared","testable":false}
        {"id":"errors.groupInternalError","kind":"error","value":"10002","status":"declared","testable":false}
        {"id":"errors.groupAPINameError","kind":"error","value":"10003","status":"declared","testable":false}
        {"id":"errors.groupAccountCountLimit","kind":"error","value":"10005","status":"declared","testable":false}
        {"id":"errors.groupFreqLimit","kind":"error","value":"10006","status":"declared","testable":false}
        {"id":"errors.groupInvalidRequest","kind":"error","value":"10008","status":"declared","testable":false}
        {"id":"errors.groupJSONParseFailed","kind":"error","value":"10011","status":"declared","testable":false}
        {"id":"errors.groupInvalidIDService","kind":"error","value":"10012","status":"declared","testable":false}
        {"id":"errors.groupAlreadyMember","kind":"error","value":"10013","status":"declared","testable":false}
        {"id":"errors.groupInvalidGroupID","kind":"error","value":"10015","status":"declared","testable":false}
        {"id":"errors.groupRejectFromThirdparty","kind":"error","value":"10016","status":"declared","testable":false}
        {"id":"errors.groupResponseSizeLimit","kind":"error","value":"10018","status":"declared","testable":false}
        {"id":"errors.groupSendMessageFreqLimit","kind":"error","value":"10023","status":"declared","testable":false}
        {"id":"errors.groupGroupIDInUsedForSuper","kind":"error","value":"10025","status":"declared","testable":false}
        {"id":"errors.groupSdkAppIDDeny","kind":"error","value":"10026","status":"declared","testable":false}
        {"id":"errors.groupNotAllowRevokeMessage","kind":"error","value":"10033","status":"declared","testable":false}
        {"id":"errors.cannotDeleteMessage","kind":"error","value":"10034","status":"declared","testable":false}
        {"id":"errors.groupLiveGroupCountLimit","kind":"error","value":"10036","status":"declared","testable":false}
        {"id":"errors.groupMemberCountLimitService","kind":"error","value":"10038","status":"declared","testable":false}
        {"id":"errors.groupPinnedMessageCountLimit","kind":"error","value":"10070","status":"declared","testable":false}
        {"id":"errors.groupMessageAlreadyPinned","kind":"error","value":"10071","status":"declared","testable":false}
        {"id":"errors.messagePacketParseFailed","kind":"error","value":"20001","status":"declared","testable":false}
        {"id":"errors.messageSessionKeyExpired","kind":"error","value":"20002","status":"declared","testable":false}
        {"id":"errors.messageNetError","kind":"error","value":"20004","status":"declared","testable":false}
        {"id":"errors.messageInternalError1","kind":"error","value":"20005","status":"declared","testable":false}
        {"id":"errors.messagePushDeny","kind":"error","value":"20006","status":"declared","testable":false}
        {"id":"errors.messageShutupDeny","kind":"error","value":"20012","status":"declared","testable":false}
        {"id":"errors.messageDeleteRambleInternalError","kind":"error","value":"20018","status":"declared","testable":false}
        {"id":"errors.friendshipInvalidSdkAppID","kind":"error","value":"30002","status":"declared","testable":false}
        {"id":"errors.friendshipAdminRequired","kind":"error","value":"30004","status":"declared","testable":false}
        {"id":"errors.friendshipSensitiveText","kind":"error","value":"30005","status":"declared","testable":false}
        {"id":"errors.friendshipInternalError","kind":"error","value":"30006","status":"declared","testable":false}
        {"id":"errors.friendshipNetTimeout","kind":"error","value":"30007","status":"declared","testable":false}
        {"id":"errors.friendshipWriteConflict","kind":"error","value":"30008","status":"declared","testable":false}
        {"id":"errors.friendshipAlreadyFriends","kind":"error","value":"30015","status":"declared","testable":false}
        {"id":"errors.friendshipAddFriendSecurityRestriction","kind":"error","value":"30540","status":"declared","testable":false}
        {"id":"errors.friendshipPendencyNotFound","kind":"error","value":"30614","status":"declared","testable":false}
        {"id":"errors.friendshipDeleteFriendSecurityRestriction","kind":"error","value":"31707","status":"declared","testable":false}
        {"id":"errors.friendshipAccountNotFoundExtended","kind":"error","value":"31804","status":"declared","testable":false}
        {"id":"errors.profileInvalidParameters","kind":"error","value":"40001","status":"declared","testable":false}
        {"id":"errors.profileAccountMiss","kind":"error","value":"40002","status":"declared","testable":false}
        {"id":"errors.profileAccountNotFound","kind":"error","value":"40003","status":"declared","testable":false}
        {"id":"errors.profileAdminRequired","kind":"error","value":"40004","status":"declared","testable":false}
        {"id":"errors.profileSensitiveText","kind":"error","value":"40005","status":"declared","testable":false}
        {"id":"errors.profileInternalError","kind":"error","value":"40006","status":"declared","testable":false}
        {"id":"errors.profileReadPermissionRequired","kind":"error","value":"40007","status":"declared","testable":false}
        {"id":"errors.profileWritePermissionRequired","kind":"error","value":"40008","status":"declared","testable":false}
        {"id":"errors.profileInvalidValueFormat","kind":"error","value":"40610","status":"declared","testable":false}
        {"id":"errors.conversationAccountNotFound","kind":"error","value":"50001","status":"declared","testable":false}
        {"id":"errors.conversationInvalidParameters","kind":"error","value":"50002","status":"declared","testable":false}
        {"id":"errors.conversationAdminRequired","kind":"error","value":"50003","status":"declared","testable":false}
        {"id":"errors.conversationInternalError","kind":"error","value":"50004","status":"declared","testable":false}
        {"id":"errors.conversationNetTimeout","kind":"error","value":"50005","status":"declared","testable":false}
        {"id":"errors.conversationMarkOperateFailed","kind":"error","value":"51007","status":"declared","testable":false}
        {"id":"errors.serviceInvalidHTTPURL","kind":"error","value":"60002","status":"declared","testable":false}
        {"id":"errors.serviceRequestJSONParseFailed","kind":"error","value":"60003","status":"declared","testable":false}
        {"id":"errors.serviceInvalidAccount","kind":"error","value":"60004","status":"declared","testable":false}
        {"id":"errors.serviceInvalidAccountExtended","kind":"error","value":"60005","status":"declared","testable":false}
        {"id":"errors.serviceInvalidSdkAppID","kind":"error","value":"60006","status":"declared","testable":false}
        {"id":"errors.serviceRESTFreqLimit","kind":"error","value":"60007","status":"declared","testable":false}
        {"id":"errors.serviceRequestTimeout","kind":"error","value":"60008","status":"declared","testable":false}
        {"id":"errors.serviceInvalidResource","kind":"error","value":"60009","status":"declared","testable":false}
        {"id":"errors.serviceIDNotAdmin","kind":"error","value":"60010","status":"declared","testable":false}
        {"id":"errors.serviceSdkAppIDFreqLimit","kind":"error","value":"60011","status":"declared","testable":false}
        {"id":"errors.serviceSdkAppIDMiss","kind":"error","value":"60012","status":"declared","testable":false}
        {"id":"errors.serviceResponseJSONParseFailed","kind":"error","value":"60013","status":"declared","testable":false}
        {"id":"errors.serviceExchangeAccountTimeout","kind":"error","value":"60014","status":"declared","testable":false}
        {"id":"errors.serviceInvalidIDFormat","kind":"error","value":"60015","status":"declared","testable":false}
        {"id":"errors.serviceSdkAppIDForbidden","kind":"error","value":"60016","status":"declared","testable":false}
        {"id":"errors.serviceRequestForbidden","kind":"error","value":"60017","status":"declared","testable":false}
        {"id":"errors.serviceRequestFreqLimit","kind":"error","value":"60018","status":"declared","testable":false}
        {"id":"errors.serviceRequestFreqLimitExtended","kind":"error","value":"60019","status":"declared","testable":false}
        {"id":"errors.openServiceOverloadError","kind":"error","value":"60022","status":"declared","testable":false}
        {"id":"errors.accountSessionKeyExpired","kind":"error","value":"70001","status":"declared"}
        {"id":"errors.accountUserSigEmpty","kind":"error","value":"70002","status":"declared","testable":false}
        {"id":"errors.accountUserSigCheckFailed","kind":"error","value":"70003","status":"declared"}
        {"id":"errors.accountUserSigCheckFailedExtended","kind":"error","value":"70005","status":"declared","testable":false}
        {"id":"errors.accountUserSigMismatchPublicKey","kind":"error","value":"70009","status":"declared","testable":false}
        {"id":"errors.accountUserSigMismatchID","kind":"error","value":"70013","status":"declared","testable":false}
        {"id":"errors.accountUserSigMismatchSdkAppID","kind":"error","value":"70014","status":"declared","testable":false}
        {"id":"errors.accountUserSigPublicKeyNotFound","kind":"error","value":"70016","status":"declared","testable":false}
        {"id":"errors.accountSdkAppIDNotFound","kind":"error","value":"70020","status":"declared","testable":false}
        {"id":"errors.accountFreqLimit","kind":"error","value":"70050","status":"declared","testable":false}
        {"id":"errors.accountBlacklist","kind":"error","value":"70051","status":"declared","testable":false}
        {"id":"errors.accountInvalidUserSig","kind":"error","value":"70052","status":"declared","testable":false}
        {"id":"errors.loginSigExpire","kind":"error","value":"70101","status":"declared","testable":false}
        {"id":"errors.accountSecurityRestriction","kind":"error","value":"70114","status":"declared","testable":false}
        {"id":"errors.accountInternalTimeout","kind":"error","value":"70169","status":"declared","testable":false}
        {"id":"errors.accountInvalidCount","kind":"error","value":"70206","status":"declared","testable":false}
        {"id":"errors.accountCountLimit","kind":"error","value":"70398","status":"declared","testable":false}
        {"id":"errors.accountAdminRequired","kind":"error","value":"70403","status":"declared","testable":false}
        {"id":"errors.accountLowSdkVersion","kind":"error","value":"70404","status":"declared","testable":false}
        {"id":"errors.accountInternalError","kind":"error","value":"70500","status":"declared","testable":false}
        {"id":"errors.profileSubscriptionDisabled","kind":"error","value":"72012","status":"declared","testable":false}
        {"id":"errors.serviceSensitiveText","kind":"error","value":"80001","status":"declared"}
        {"id":"errors.servicePreHookFailed","kind":"error","value":"80003","status":"declared","testable":false}
        {"id":"errors.serviceSensitiveImage","kind":"error","value":"80004","status":"declared","testable":false}
        {"id":"errors.serviceServiceDisabled","kind":"error","value":"80005","status":"declared","testable":false}
        {"id":"errors.requestContentAttack","kind":"error","value":"80101","status":"declared","testable":false}
        {"id":"errors.messageJSONParseFailed","kind":"error","value":"90001","status":"declared","testable":false}
        {"id":"errors.messageInvalidJSONBodyFormat","kind":"error","value":"90002","status":"declared","testable":false}
        {"id":"errors.messageInvalidToAccount","kind":"error","value":"90003","status":"declared","testable":false}
        {"id":"errors.messageInvalidRandom","kind":"error","value":"90005","status":"declared","testable":false}
        {"id":"errors.messageInvalidTimestamp","kind":"error","value":"90006","status":"declared","testable":false}
        {"id":"errors.messageBodyNotArray","kind":"error","value":"90007","status":"declared","testable":false}
        {"id":"errors.messageAdminRequired","kind":"error","value":"90009","status":"declared","testable":false}
        {"id":"errors.messageInvalidJSONFormat","kind":"error","value":"90010","status":"declared","testable":false}
        {"id":"errors.messageToAccountCountLimit","kind":"error","value":"90011","status":"declared","testable":false}
        {"id":"errors.messageToAccountNotFound","kind":"error","value":"90012","status":"declared","testable":false}
        {"id":"errors.messageTimeLimit","kind":"error","value":"90026","status":"declared","testable":false}
        {"id":"errors.messageInvalidSyncOtherMachine","kind":"error","value":"90031","status":"declared","testable":false}
        {"id":"errors.messageInvalidMessageLifetime","kind":"error","value":"90044","status":"declared","testable":false}
        {"id":"errors.messageAccountNotFound","kind":"error","value":"90048","status":"declared","testable":false}
        {"id":"errors.messageInternalError5","kind":"error","value":"90992","status":"declared","testable":false}
        {"id":"errors.messageInternalError2","kind":"error","value":"90994","status":"declared","testable":false}
        {"id":"errors.messageInternalError3","kind":"error","value":"90995","status":"declared","testable":false}
        {"id":"errors.messageInternalError4","kind":"error","value":"91000","status":"declared","testable":false}
        {"id":"errors.messageLongPollingCountLimit","kind":"error","value":"91101","status":"declared","testable":false}
        {"id":"errors.messageBodySizeLimitService","kind":"error","value":"93000","status":"declared","testable":false}
        {"id":"errors.resourceNotFound","kind":"error","value":"114000","status":"declared","testable":false}
        {"id":"errors.resourceAccessDeny","kind":"error","value":"114001","status":"declared","testable":false}
        {"id":"errors.resourceSizeLimit","kind":"error","value":"114002","status":"declared","testable":false}
        {"id":"errors.resourceSendCancel","kind":"error","value":"114003","status":"declared","testable":false}
        {"id":"errors.resourceReadFailed","kind":"error","value":"114004","status":"declared","testable":false}
        {"id":"errors.resourceTransferTimeout","kind":"error","value":"114005","status":"declared","testable":false}
        {"id":"errors.resourceInvalidParameters","kind":"error","value":"114011","status":"declared","testable":false}
        {"id":"errors.fileServiceFailed","kind":"error","value":"115000","status":"declared","testable":false}
        {"id":"errors.resourceInvalidFileMD5","kind":"error","value":"115066","status":"declared","testable":false}
        {"id":"errors.resourceInvalidPartMD5","kind":"error","value":"115068","status":"declared","testable":false}
        {"id":"errors.invalidParameter","kind":"error","value":"no code","status":"observed"}
        {"id":"errors.userNotLoggedIn","kind":"error","value":"2024","status":"declared"}
        {"id":"errors.loggedOut","kind":"error","value":"3005","status":"declared"}
        {"id":"errors.loggingIn","kind":"error","value":"3000","status":"declared"}
        {"id":"errors.loginFailed","kind":"error","value":"3001","status":"declared"}
        {"id":"errors.kickedOutMultipleDevice","kind":"error","value":"3002","status":"declared"}
        {"id":"errors.kickedOutMultipleAccount","kind":"error","value":"3003","status":"declared"}
        {"id":"errors.kickedOutUserSigExpired","kind":"error","value":"3004","status":"declared"}
        {"id":"errors.kickedOutRESTAPI","kind":"error","value":"3006","status":"declared"}
        {"id":"errors.featureNotPurchased","kind":"error","value":"3122","status":"declared"}
        {"id":"errors.serviceNotPurchased","kind":"error","value":"60020","status":"documented"}
        {"id":"errors.tooFrequent","kind":"error","value":"2996","status":"declared"}
        {"id":"errors.conversationNotFound","kind":"error","value":"2500","status":"declared"}
        {"id":"errors.invalidConversationID","kind":"error","value":"2503","status":"declared"}
        {"id":"errors.tooManyConversations","kind":"error","value":"51006","status":"declared"}
        {"id":"errors.conversationGroupNotFound","kind":"error","value":"51009","status":"contradicted"}
        {"id":"errors.conversationGroupLimitReached","kind":"error","value":"51010","status":"contradicted"}
        {"id":"errors.conversationGroupNameInvalid","kind":"error","value":"51011","status":"contradicted"}
        {"id":"errors.messageInstanceRequired","kind":"error","value":"2105","status":"declared"}
        {"id":"errors.conversationTypeInvalid","kind":"error","value":"2106","status":"documented"}
        {"id":"errors.messageBodyTooLarge","kind":"error","value":"80002","status":"documented"}
        {"id":"errors.messageAccountInvalid","kind":"error","value":"20003","status":"declared"}
        {"id":"errors.blockedByPeer","kind":"error","value":"20007","status":"declared"}
        {"id":"errors.notFriends","kind":"error","value":"20009","status":"documented"}
        {"id":"errors.messageNotPeerFriend","kind":"error","value":"20010","status":"declared"}
        {"id":"errors.messageNotSelfFriend","kind":"error","value":"20011","status":"declared"}
        {"id":"errors.groupTypeInvalid","kind":"error","value":"2600","status":"declared"}
        {"id":"errors.memberNotInGroup","kind":"error","value":"2623","status":"declared"}
        {"id":"errors.cannotAddMembersToLiveGroup","kind":"error","value":"2661","status":"declared"}
        {"id":"errors.cannotMuteSelf","kind":"error","value":"2685","status":"declared"}
        {"id":"errors.notSupportedInLiveGroup","kind":"error","value":"2687","status":"documented"}
        {"id":"errors.groupPermissionDenied","kind":"error","value":"10007","status":"documented"}
        {"id":"errors.groupNotFound","kind":"error","value":"10010","status":"declared"}
        {"id":"errors.groupMemberMuted","kind":"error","value":"10017","status":"declared"}
        {"id":"errors.groupAccountNotFound","kind":"error","value":"10019","status":"documented"}
        {"id":"errors.groupIDInUse","kind":"error","value":"10021","status":"declared"}
        {"id":"errors.cannotBlockSelf","kind":"error","value":"2742","status":"declared"}
        {"id":"errors.blacklistLimitReached","kind":"error","value":"30013","status":"declared"}
        {"id":"errors.helloAnswerKickedOut","kind":"error","value":"1002","status":"declared","testable":false}
        {"id":"errors.noSdkAppID","kind":"error","value":"2000","status":"declared","testable":false}
        {"id":"errors.noAccountType","kind":"error","value":"2001","status":"declared","testable":false}
        {"id":"errors.noIdentifier","kind":"error","value":"2002","status":"declared","testable":false}
        {"id":"errors.noUserSig","kind":"error","value":"2003","status":"declared","testable":false}
        {"id":"errors.noTinyID","kind":"error","value":"2022","status":"declared","testable":false}
        {"id":"errors.noSessionKey","kind":"error","value":"2023","status":"declared","testable":false}
        {"id":"errors.repeatLogin","kind":"error","value":"2025","status":"declared","testable":false}
        {"id":"errors.uploadGetSigFail","kind":"error","value":"2041","status":"declared","testable":false}
        {"id":"errors.messageSendFail","kind":"error","value":"2100","status":"declared","testable":false}
        {"id":"errors.messageOnprogressFunctionError","kind":"error","value":"2109","status":"declared","testable":false}
        {"id":"errors.messageDeleteFail","kind":"error","value":"2111","status":"declared","testable":false}
        {"id":"errors.messageUnreadAllFail","kind":"error","value":"2112","status":"declared","testable":false}
        {"id":"errors.messageImageSelectFileFirst","kind":"error","value":"2251","status":"declared","testable":false}
        {"id":"errors.messageAudioUploadFail","kind":"error","value":"2300","status":"declared","testable":false}
        {"id":"errors.messageVideoUploadFail","kind":"error","value":"2350","status":"declared","testable":false}
        {"id":"errors.messageFileUploadFail","kind":"error","value":"2400","status":"declared","testable":false}
        {"id":"errors.messageFileSelectFileFirst","kind":"error","value":"2401","status":"declared","testable":false}
        {"id":"errors.messageFileURLIsEmpty","kind":"error","value":"2403","status":"declared","testable":false}
        {"id":"errors.messageMergerDownloadFail","kind":"error","value":"2452","status":"declared","testable":false}
        {"id":"errors.messageForwardInvalidElements","kind":"error","value":"2454","status":"declared","testable":false}
        {"id":"errors.userOrGroupNotFound","kind":"error","value":"2501","status":"declared","testable":false}
        {"id":"errors.conversationUnRecordedType","kind":"error","value":"2502","status":"declared","testable":false}
        {"id":"errors.illegalGroupID","kind":"error","value":"2602","status":"declared","testable":false}
        {"id":"errors.joinGroupFail","kind":"error","value":"2660","status":"declared","testable":false}
        {"id":"errors.profileUpdateEmpty","kind":"error","value":"2722","status":"declared","testable":false}
        {"id":"errors.networkError","kind":"error","value":"2800","status":"declared","testable":false}
        {"id":"errors.networkTimeout","kind":"error","value":"2801","status":"documented","testable":false}
        {"id":"errors.noNetwork","kind":"error","value":"2805","status":"declared"}
        {"id":"errors.uncaughtError","kind":"error","value":"2903","status":"declared","testable":false}
        {"id":"errors.invalidOperation","kind":"error","value":"2905","status":"declared","testable":false}
        {"id":"errors.invalidTrtcCommand","kind":"error","value":"2995","status":"declared","testable":false}
        {"id":"errors.cannotFindProtocol","kind":"error","value":"2997","status":"declared","testable":false}
        {"id":"errors.cannotFindModule","kind":"error","value":"2998","status":"declared","testable":false}
        {"id":"errors.sdkIsNotReady","kind":"error","value":"2999","status":"declared","testable":false}
        {"id":"errors.profanityFound","kind":"error","value":"3123","status":"declared","testable":false}
        {"id":"errors.optionsIsEmpty","kind":"error","value":"3153","status":"declared","testable":false}
        {"id":"errors.cannotJoinWorkGroup","kind":"error","value":"2601","status":"declared"}
        {"id":"errors.groupFull","kind":"error","value":"10014","status":"declared"}
        {"id":"errors.groupApplicationHandled","kind":"error","value":"10024","status":"declared"}
        {"id":"errors.groupCountLimitReached","kind":"error","value":"10037","status":"declared"}
        {"id":"errors.groupAttributeNotFound","kind":"error","value":"10050","status":"declared"}
        {"id":"errors.groupAttributesConflict","kind":"error","value":"10056","status":"documented"}
        {"id":"errors.cannotJoinNonLiveGroupWithoutLogin","kind":"error","value":"2662","status":"declared"}
        {"id":"errors.cannotChangeOwnerOfLiveGroup","kind":"error","value":"2620","status":"declared"}
        {"id":"errors.cannotChangeOwnerToSelf","kind":"error","value":"2621","status":"declared"}
        {"id":"errors.cannotDismissWorkGroup","kind":"error","value":"2622","status":"declared"}
        {"id":"errors.ownerCannotQuit","kind":"error","value":"10009","status":"declared"}
        {"id":"errors.notGroupOwner","kind":"error","value":"2681","status":"declared"}
        {"id":"errors.cannotSetRoleInGroup","kind":"error","value":"2682","status":"documented"}
        {"id":"errors.memberRoleInvalid","kind":"error","value":"2683","status":"declared"}
        {"id":"errors.cannotSetOwnRole","kind":"error","value":"2684","status":"declared"}
        {"id":"errors.nameCardInvalid","kind":"error","value":"8506","status":"declared"}
        {"id":"errors.groupParametersInvalid","kind":"error","value":"10004","status":"declared"}
        {"id":"errors.cannotFindGroup","kind":"error","value":"2603","status":"declared"}
        {"id":"errors.banDurationInvalid","kind":"error","value":"2686","status":"declared"}
        {"id":"errors.cannotDeleteGroupSystemNotice","kind":"error","value":"2116","status":"declared"}
        {"id":"errors.cannotDeleteInLiveGroup","kind":"error","value":"10035","status":"documented"}
        {"id":"errors.messageExtensionConflict","kind":"error","value":"23001","status":"documented","testable":false}
        {"id":"errors.messageExtensionNotFound","kind":"error","value":"23004","status":"declared","testable":false}
        {"id":"errors.notMerged","kind":"error","value":"2450","status":"declared"}
        {"id":"errors.mergerKeyInvalid","kind":"error","value":"2451","status":"declared"}
        {"id":"errors.cannotForwardMessage","kind":"error","value":"2453","status":"declared"}
        {"id":"errors.searchCursorInvalid","kind":"error","value":"27002","status":"declared"}
        {"id":"errors.searchCursorExpired","kind":"error","value":"27003","status":"declared"}
        {"id":"errors.modifyConflict","kind":"error","value":"2480","status":"documented"}
        {"id":"errors.cannotModifyInLiveGroup","kind":"error","value":"2481","status":"documented"}
        {"id":"errors.messageNotFound","kind":"error","value":"20026","status":"documented"}
        {"id":"errors.tooManyReactions","kind":"error","value":"23005","status":"documented"}
        {"id":"errors.tooManyUsersOfReaction","kind":"error","value":"23006","status":"documented"}
        {"id":"errors.reactionPutAlready","kind":"error","value":"23007","status":"documented"}
        {"id":"errors.reactionNotFound","kind":"error","value":"23008","status":"documented"}
        {"id":"errors.reactionNotPut","kind":"error","value":"23009","status":"documented"}
        {"id":"errors.readReceiptNotNeeded","kind":"error","value":"2114","status":"declared"}
        {"id":"errors.readReceiptNotFound","kind":"error","value":"10062","status":"documented"}
        {"id":"errors.revokeFailed","kind":"error","value":"2110","status":"inferred"}
        {"id":"errors.c2cRevokeTimeout","kind":"error","value":"20016","status":"declared"}
        {"id":"errors.c2cRevokeNotFound","kind":"error","value":"20022","status":"documented"}
        {"id":"errors.c2cAlreadyRevoked","kind":"error","value":"20023","status":"documented"}
        {"id":"errors.groupRevokeNotFound","kind":"error","value":"10030","status":"declared"}
        {"id":"errors.groupRevokeTimeout","kind":"error","value":"10031","status":"declared"}
        {"id":"errors.groupRevokeDenied","kind":"error","value":"10032","status":"inferred"}
        {"id":"errors.notInLiveGroup","kind":"error","value":"2101","status":"declared"}
        {"id":"errors.uploadPluginMissing","kind":"error","value":"2040","status":"declared"}
        {"id":"errors.fileEmpty","kind":"error","value":"2108","status":"declared"}
        {"id":"errors.imageFormatNotAllowed","kind":"error","value":"2252","status":"declared"}
        {"id":"errors.imageTooLarge","kind":"error","value":"2253","status":"declared"}
        {"id":"errors.audioTooLarge","kind":"error","value":"2301","status":"declared"}
        {"id":"errors.videoTooLarge","kind":"error","value":"2351","status":"declared"}
        {"id":"errors.videoFormatNotAllowed","kind":"error","value":"2352","status":"declared"}
        {"id":"errors.fileTooLarge","kind":"error","value":"2402","status":"declared"}
        {"id":"errors.translationFailed","kind":"error","value":"2117","status":"documented"}
        {"id":"errors.voiceToTextFailed","kind":"error","value":"2118","status":"declared"}
        {"id":"errors.voiceFormatUnsupported","kind":"error","value":"2119","status":"declared"}
        {"id":"errors.friendApplicationNotFound","kind":"error","value":"2716","status":"declared"}
        {"id":"errors.friendApplicationLimitReached","kind":"error","value":"30012","status":"declared"}
        {"id":"errors.followParametersInvalid","kind":"error","value":"30001","status":"declared"}
        {"id":"errors.followingLimitReached","kind":"error","value":"32100","status":"declared","testable":false}
        {"id":"errors.peerFollowersLimitReached","kind":"error","value":"32101","status":"declared","testable":false}
        {"id":"errors.mutualFollowersLimitReached","kind":"error","value":"32102","status":"declared","testable":false}
        {"id":"errors.peerMutualFollowersLimitReached","kind":"error","value":"32103","status":"declared","testable":false}
        {"id":"errors.friendGroupExists","kind":"error","value":"2710","status":"declared"}
        {"id":"errors.friendGroupNotFound","kind":"error","value":"2711","status":"declared"}
        {"id":"errors.friendGroupLimitReached","kind":"error","value":"30011","status":"declared"}
        {"id":"errors.notMyFriend","kind":"error","value":"2700","status":"declared"}
        {"id":"errors.alreadyFriends","kind":"error","value":"2701","status":"declared"}
        {"id":"errors.friendAccountNotFound","kind":"error","value":"30003","status":"declared"}
        {"id":"errors.friendRequestsForbidden","kind":"error","value":"30009","status":"inferred"}
        {"id":"errors.friendLimitReached","kind":"error","value":"30010","status":"declared"}
        {"id":"errors.peerFriendLimitReached","kind":"error","value":"30014","status":"declared"}
        {"id":"errors.friendBlockedBySelf","kind":"error","value":"30515","status":"declared"}
        {"id":"errors.friendBlockedByPeer","kind":"error","value":"30525","status":"declared"}
        {"id":"errors.friendshipDenied","kind":"error","value":"30516","status":"declared"}
        {"id":"errors.friendshipNeedsConfirmation","kind":"error","value":"30539","status":"documented","testable":false}
        {"id":"errors.deletedNonFriend","kind":"error","value":"31704","status":"declared","testable":false}
        {"id":"errors.invalidInvitation","kind":"error","value":"8010","status":"declared"}
        {"id":"errors.signalingNotPermitted","kind":"error","value":"8011","status":"declared"}
        {"id":"errors.invalidCancelMessage","kind":"error","value":"8020","status":"declared"}
        {"id":"errors.updateProfileInvalidParam","kind":"error","value":"2721","status":"declared"}
        {"id":"errors.profileFieldNotFound","kind":"error","value":"40009","status":"declared"}
        {"id":"errors.profileValueTooLong","kind":"error","value":"40601","status":"declared"}
        {"id":"errors.profileValueInvalid","kind":"error","value":"40605","status":"declared"}
        {"id":"errors.userStatusDisabled","kind":"error","value":"72001","status":"documented"}
        {"id":"errors.accountNotFound","kind":"error","value":"70107","status":"declared","testable":false}
        {"id":"errors.statusParametersInvalid","kind":"error","value":"70402","status":"declared","testable":false}
        {"id":"events.MESSAGE_UPLOAD_PROGRESS.payload","kind":"payload","value":"MessageUploadProgress","wire":"onMessageUploadProgress","status":"inferred"}
        {"id":"events.SDK_DESTROY.payload","kind":"payload","value":"DestroyedClient","wire":"sdkDestroy","status":"declared"}
        {"id":"events.KICKED_OUT.payload","kind":"payload","value":"KickOut","wire":"kickedOut","status":"documented"}
        {"id":"events.NET_STATE_CHANGE.payload","kind":"payload","value":"NetStateChange","wire":"netStateChange","status":"documented"}
        {"id":"events.ERROR.payload","kind":"payload","value":"ReportedError","wire":"error","status":"declared"}
        {"id":"events.MESSAGE_RECEIVED.payload","kind":"payload","value":"[Message]","wire":"onMessageReceived","status":"documented"}
        {"id":"events.MESSAGE_MODIFIED.payload","kind":"payload","value":"[Message]","wire":"onMessageModified","status":"documented"}
        {"id":"events.MESSAGE_REVOKED.payload","kind":"payload","value":"[Message]","wire":"onMessageRevoked","status":"documented"}
        {"id":"events.MESSAGE_READ_BY_PEER.payload","kind":"payload","value":"[Message]","wire":"onMessageReadByPeer","status":"documented"}
        {"id":"events.MESSAGE_READ_RECEIPT_RECEIVED.payload","kind":"payload","value":"[MessageReadReceipt]","wire":"onMessageReadReceiptReceived","status":"contradicted"}
        {"id":"events.MESSAGE_EXTENSIONS_UPDATED.payload","kind":"payload","value":"MessageExtensionsUpdate","wire":"onMessageExtensionsUpdated","status":"documented"}
        {"id":"events.MESSAGE_EXTENSIONS_DELETED.payload","kind":"payload","value":"MessageExtensionsDeletion","wire":"onMessageExtensionsDeleted","status":"documented"}
        {"id":"events.MESSAGE_REACTIONS_UPDATED.payload","kind":"payload","value":"MessageReactions","wire":"onMessageReactionsUpdated","status":"contradicted"}
        {"id":"events.ALL_RECEIVE_MESSAGE_OPT_UPDATED.payload","kind":"payload","value":"AllReceiveMessageOpt","wire":"onAllReceiveMessageOptUpdated","status":"declared"}
        {"id":"events.ROOM_CUSTOM_DATA_RECEIVED.payload","kind":"payload","value":"JSON","wire":"onRoomCustomDataReceived","status":"declared","testable":false}
        {"id":"events.CONVERSATION_LIST_UPDATED.payload","kind":"payload","value":"[Conversation]","wire":"onConversationListUpdated","status":"documented"}
        {"id":"events.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.payload","kind":"payload","value":"Int","wire":"onTotalUnreadMessageCountUpdated","status":"documented"}
        {"id":"events.CONVERSATION_GROUP_LIST_UPDATED.payload","kind":"payload","value":"[String]","wire":"onConversationGroupListUpdated","status":"contradicted"}
        {"id":"events.CONVERSATION_IN_GROUP_UPDATED.payload","kind":"payload","value":"ConversationInGroupUpdate","wire":"onConversationInGroupUpdated","status":"contradicted"}
        {"id":"events.GROUP_LIST_UPDATED.payload","kind":"payload","value":"[Group]","wire":"onGroupListUpdated","status":"documented"}
        {"id":"events.GROUP_ATTRIBUTES_UPDATED.payload","kind":"payload","value":"GroupAttributesUpdate","wire":"groupAttributesUpdated","status":"documented"}
        {"id":"events.GROUP_COUNTER_UPDATED.payload","kind":"payload","value":"GroupCounter","wire":"onGroupCounterUpdated","status":"contradicted"}
        {"id":"events.TOPIC_CREATED.payload","kind":"payload","value":"TopicCreation","wire":"onTopicCreated","status":"declared"}
        {"id":"events.TOPIC_DELETED.payload","kind":"payload","value":"TopicDeletion","wire":"onTopicDeleted","status":"declared"}
        {"id":"events.TOPIC_UPDATED.payload","kind":"payload","value":"TopicUpdate","wire":"onTopicUpdated","status":"declared"}
        {"id":"events.PROFILE_UPDATED.payload","kind":"payload","value":"[Profile]","wire":"onProfileUpdated","status":"documented"}
        {"id":"events.USER_STATUS_UPDATED.payload","kind":"payload","value":"[UserStatus]","wire":"onUserStatusUpdated","status":"documented"}
        {"id":"events.BLACKLIST_UPDATED.payload","kind":"payload","value":"[UserID]","wire":"blacklistUpdated","status":"documented"}
        {"id":"events.FRIEND_LIST_UPDATED.payload","kind":"payload","value":"[Friend]","wire":"onFriendListUpdated","status":"documented"}
        {"id":"events.FRIEND_GROUP_LIST_UPDATED.payload","kind":"payload","value":"[FriendGroup]","wire":"onFriendGroupListUpdated","status":"documented"}
        {"id":"events.FRIEND_APPLICATION_LIST_UPDATED.payload","kind":"payload","value":"FriendApplicationList","wire":"onFriendApplicationListUpdated","status":"documented"}
        {"id":"events.MY_FOLLOWERS_LIST_UPDATED.payload","kind":"payload","value":"FollowListUpdate","wire":"onMyFollowersListUpdated","status":"documented"}
        {"id":"events.MY_FOLLOWING_LIST_UPDATED.payload","kind":"payload","value":"FollowListUpdate","wire":"onMyFollowingListUpdated","status":"documented"}
        {"id":"events.MUTUAL_FOLLOWERS_LIST_UPDATED.payload","kind":"payload","value":"FollowListUpdate","wire":"onMutualFollowersListUpdated","status":"documented"}
        {"id":"events.NEW_INVITATION_RECEIVED.payload","kind":"payload","value":"NewInvitation","wire":"newInvitationReceived","status":"documented"}
        {"id":"events.INVITEE_ACCEPTED.payload","kind":"payload","value":"InvitationAnswer","wire":"ts_invitee_accepted","status":"declared"}
        {"id":"events.INVITEE_REJECTED.payload","kind":"payload","value":"InvitationAnswer","wire":"ts_invitee_rejected","status":"declared"}
        {"id":"events.INVITATION_CANCELLED.payload","kind":"payload","value":"InvitationCancellation","wire":"ts_invitation_cancelled","status":"declared"}
        {"id":"events.INVITATION_TIMEOUT.payload","kind":"payload","value":"InvitationTimeout","wire":"ts_invitation_timeout","status":"documented"}
        {"id":"events.INVITATION_MODIFIED.payload","kind":"payload","value":"InvitationModification","wire":"ts_invitation_modified","status":"declared"}
        {"id":"constants.serviceInForce","kind":"constant","value":"true","status":"inferred"}
        {"id":"constants.timeToCatchUp","kind":"constant","value":"0","unit":"seconds","status":"inferred"}
        {"id":"constants.userSigLifetime","kind":"constant","value":"0","unit":"seconds","status":"inferred"}
        {"id":"constants.communitySize","kind":"constant","value":"100000","unit":"members","status":"inferred"}
        {"id":"constants.communityFeature","kind":"constant","value":"true","status":"inferred"}
        {"id":"constants.conversationDeletionSyncs","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.conversationsSynced","kind":"constant","value":"100","unit":"conversations","status":"documented"}
        {"id":"constants.conversationsSyncedPremium","kind":"constant","value":"500","unit":"conversations","status":"contradicted"}
        {"id":"constants.conversationsWithExtras","kind":"constant","value":"1000","unit":"conversations","status":"inferred"}
        {"id":"constants.groupsPerUser","kind":"constant","value":"1000","unit":"groups","status":"inferred"}
        {"id":"constants.groupAttributesSize","kind":"constant","value":"16384","unit":"bytes","status":"documented"}
        {"id":"constants.workGroupSize","kind":"constant","value":"200","unit":"members","status":"documented"}
        {"id":"constants.publicGroupSize","kind":"constant","value":"2000","unit":"members","status":"documented"}
        {"id":"constants.meetingGroupSize","kind":"constant","value":"10000","unit":"members","status":"documented"}
        {"id":"constants.liveMemberList","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.liveMembersListed","kind":"constant","value":"1000","unit":"members","status":"inferred"}
        {"id":"constants.liveMembersPerPage","kind":"constant","value":"500","unit":"members","status":"documented"}
        {"id":"constants.liveMemberListInterval","kind":"constant","value":"3","unit":"seconds","status":"documented"}
        {"id":"constants.earlierMessagesInWorkGroups","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.earlierMessagesInPublicGroups","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.messagesForNewcomers","kind":"constant","value":"0","unit":"messages","status":"documented"}
        {"id":"constants.messagesForNewcomersWindow","kind":"constant","value":"86400","unit":"seconds","status":"documented"}
        {"id":"constants.onlineCountInterval","kind":"constant","value":"60","unit":"seconds","status":"documented"}
        {"id":"constants.searchCursorLifetime","kind":"constant","value":"120","unit":"seconds","status":"documented"}
        {"id":"constants.searchResultsPerPage","kind":"constant","value":"10","unit":"results","status":"inferred"}
        {"id":"constants.cloudSearch","kind":"constant","value":"true","status":"inferred"}
        {"id":"constants.thumbnailSide","kind":"constant","value":"198","unit":"pixels","status":"inferred"}
        {"id":"constants.largeImageSide","kind":"constant","value":"720","unit":"pixels","status":"inferred"}
        {"id":"constants.unknownImageFormat","kind":"constant","value":"255","status":"declared"}
        {"id":"constants.usersPerReaction","kind":"constant","value":"100","unit":"users","status":"documented"}
        {"id":"constants.usersShownPerReaction","kind":"constant","value":"10","unit":"users","status":"documented"}
        {"id":"constants.revokeWindow","kind":"constant","value":"120","unit":"seconds","status":"documented"}
        {"id":"constants.imageSizeLimit","kind":"constant","value":"20971520","unit":"bytes","status":"declared"}
        {"id":"constants.audioSizeLimit","kind":"constant","value":"20971520","unit":"bytes","status":"declared"}
        {"id":"constants.videoSizeLimit","kind":"constant","value":"104857600","unit":"bytes","status":"declared"}
        {"id":"constants.fileSizeLimit","kind":"constant","value":"104857600","unit":"bytes","status":"declared"}
        {"id":"constants.textTranslation","kind":"constant","value":"true","status":"inferred"}
        {"id":"constants.voiceRecognition","kind":"constant","value":"true","status":"inferred"}
        {"id":"constants.contentModeration","kind":"constant","value":"false","status":"inferred"}
        {"id":"constants.riskyFileName","kind":"constant","value":"\"risky\"","status":"inferred"}
        {"id":"constants.moderationTime","kind":"constant","value":"5","unit":"seconds","status":"inferred"}
        {"id":"constants.messageRetention","kind":"constant","value":"604800","unit":"seconds","status":"documented"}
        {"id":"constants.instancesPerAccount","kind":"constant","value":"1","unit":"instances","status":"documented"}
        {"id":"constants.friendCheck","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.messageSizeLimit","kind":"constant","value":"12288","unit":"bytes","status":"documented"}
        {"id":"constants.messagesPerPage","kind":"constant","value":"15","unit":"messages","status":"inferred"}
        {"id":"constants.applicationID","kind":"constant","value":"1400000000","status":"inferred"}
        {"id":"constants.serviceAccount","kind":"constant","value":"\"@TIM#SYSTEM\"","status":"inferred"}
        {"id":"constants.meetingMemberTips","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.accessTips","kind":"constant","value":"false","status":"inferred"}
        {"id":"constants.friendApplicationLimit","kind":"constant","value":"100","unit":"applications","status":"inferred"}
        {"id":"constants.blockingKeepsFriends","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.followingLimit","kind":"constant","value":"5000","unit":"users","status":"inferred"}
        {"id":"constants.followsPerPage","kind":"constant","value":"500","unit":"users","status":"inferred"}
        {"id":"constants.friendGroupLimit","kind":"constant","value":"32","unit":"groups","status":"inferred"}
        {"id":"constants.friendLimit","kind":"constant","value":"3000","unit":"friends","status":"inferred"}
        {"id":"constants.userStatusEnabled","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.friendStatusNotification","kind":"constant","value":"false","status":"documented"}
        {"id":"constants.statusQueriesPerWindow","kind":"constant","value":"20","unit":"calls","status":"documented"}
        {"id":"constants.statusSubscriptionLimit","kind":"constant","value":"100","unit":"users","status":"inferred"}
        {"id":"constants.customStatusKept","kind":"constant","value":"60","unit":"seconds","status":"inferred"}
        """#

    /// All lines, in order.
    static let all: [String] = [facts, facts2, facts3, facts4]
}
