/// A small spec that uses every key of the language. One key a line, so that tests can take keys away.
enum CompleteSpec {
    static let text = declarations + calls

    /// What calls are made of and run under.
    private static let declarations = #"""
        sdk:
          name: AcmeChat
          prefix: Chat
          title: Acme Chat
          version: 3.3.2
          summary: Messages between people.
          surfaces:
            web: Web SDK
            native: Native SDK
          editions:
            free: Free trial
            premium: Premium
          editionError: featureNotPurchased
          userType: UserID
          argumentError: invalidParameter
          emptyIsMissing: client#empty

        sources:
          page-zh:
            title: The Chinese page
            kind: declarations
            url: https://example.com/zh
            layout: reference
            sameAs: client
          client:
            title: Notes on the client
            kind: observation

        layouts:
          reference:
            summary: Pages made by a tool.
            surface: web
            complete: true
            headings:
              like: ["{name}({arguments})"]
              alone: true
              longest: 60
              without: ".:"
              methods: ["{lowerName}"]
            methods: ["chat.{name}({arguments});"]
            parts:
              parameters: ["Parameters:"]
              answer: ["Returns:"]
              sample: [Example]
            table:
              cells: bars
              name: Name
              type: Type
              required: Required
              default: Default
              description: Description
            rows: ["{name} ({type}, {required}): {description}"]
            required: required
            optional: "{name}?"
            defaults: ["Defaults to {value}"]
            types:
              String: text
            noteMarks: ["Note {number}:"]
            events: ["EVENT.{constant}"]
            constants: ["TYPES.{constant}"]
            errors: ["error {code}"]
            since: ["since v{version}"]
            notEmpty: [must not be empty]
            below: ["fewer than {number}"]
            editions: {premium: [Premium edition]}
            deprecated: [deprecated]
            units:
              minutes: 60

        reviewed:
          page-zh#创建会话分组:
            figure 5: Five minutes until settings take effect, which no client sees.
            type of names: {page: String, spec: "[String]", why: The sample passes a list.}

        disputes:
          event-after-adding:
            matter: Which event follows adding.
            facts: [createGroup.events.GROUP_LIST_UPDATED]
            says:
              page-zh#创建会话分组: The list.
              client#log: The group.
            follow: page-zh
            why: It is newer.

        topics:
          Groups:
            summary: Several people write to each other.
            methods: [createGroup, deleteGroup]

        types:
          UserID:
            summary: Identifies a user.
            identifier: {}
            pattern: "^[a-z]+$"
            source: page-zh#登录
          ConversationID:
            summary: Identifies a conversation.
            identifier:
              c2c: "C2C${userID: UserID}"
              system: "@SYSTEM"
            closed: true
            internal: true
          Kind:
            summary: What it is.
            enum: Int
            closed: true
            values:
              text:
                wire: 1
                constant: KIND_TEXT
                summary: Text
                since:
                  web: 1.0
                source: client
            internal: true
            source: [page-zh#类型, client#kinds]
          Message:
            summary: A message.
            checks: fail invalidParameter when isEmpty(text)
            fields:
              kind:
                type: Kind
                summary: What it is.
                default: Kind.text
                since:
                  native: 6.1
                pageRequired: true
                surfaces:
                  native: message_kind
                source: client
              payload:
                type: "Payload?"
                summary: What it carries.
                nonEmpty: true
                tag: kind
              text:
                type: String
                summary: The text.
                limit:
                  - name: length
                    of: values
                    min: 1
                    max: 1000
                    unit: unicode-scalars
                    excess: truncate
                    error: textInvalid
                    source: page-zh#文本
                  - name: form
                    pattern: "^[^\\x00]*$"
            internal: true
            source: client
          Payload:
            summary: What a message carries.
            union:
              tag: Kind
              cases:
                text: String
            internal: true
            source: client
          Content:
            summary: A message that says itself what it is.
            union:
              tag: Kind
              member: kind
              cases:
                text: Message

        errors:
          groupNotFound:
            code: 51009
            summary: The group doesn't exist.
            constants:
              native: ERR_GROUP_NOT_FOUND
            retry: true
            remedy: Create the group first.
            source: page-zh#错误码
          invalidParameter:
            summary: An argument is wrong.

        events:
          GROUP_LIST_UPDATED:
            wire: onGroupListUpdated
            summary: The groups changed.
            payload: "[String]"
            carries: me.groups
            surfaces:
              native: GroupListCallback
            source: page-zh#事件

        constants:
          revokeWindow:
            type: Int
            value: 120
            unit: seconds
            configurable: true
            summary: How long a message can be taken back.
            source: page-zh#撤回

        gates:
          ready:
            summary: Somebody is logged in.
            guards: remote
            behaviour: fail userNotLoggedIn unless device.user exists citing client
            source: page-zh#登录

        state:
          device:
            isReady:
              type: Bool
              default: "false"
              summary: Whether somebody is logged in.
              source: client
            isCutOff:
              type: Bool
              default: "false"
              cutsOff: true
          user:
            groups:
              type: "[String]"
              default: "[]"
          world:
            messages:
              type: {ConversationID: [Message]}
              default: "{}"

        procedures:
          sizeOf:
            summary: How large a group is.
            parameters:
              name:
                type: String
                summary: The group.
                default: "'all'"
            returns: Int
            behaviour: return count(me.groups)
            source: page-zh#大小

        parameterSets:
          naming:
            remark:
              type: String?
              summary: What the caller notes.


        """#
}
