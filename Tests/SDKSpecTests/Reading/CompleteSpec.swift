/// A small spec that uses every key of the language. One key a line, so that tests can take keys away.
enum CompleteSpec {
    static let text = #"""
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
            methods: ["chat.{name}({arguments});"]
            parts:
              parameters: ["Parameters:"]
              answer: ["Returns:"]
              sample: [Example]
            table:
              cells: bars
              name: Name
              type: Type
              default: Default
              description: Description
            required: required
            types:
              String: text
            noteMarks: ["Note {number}:"]
            events: ["EVENT.{constant}"]
            constants: ["TYPES.{constant}"]
            errors: ["error {code}"]
            since: ["since v{version}"]
            notEmpty: [must not be empty]
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

        methods:
          createGroup:
            topic: Groups
            summary: Creates a group.
            notes:
              - A plain note.
              - text: A note that says why.
                source: client#log
            mock: [It makes no noise.]
            surfaces:
              web: createGroup
              native: ConvCreateGroup
            since:
              native: 6.5
            kind: local
            needs: [ready]
            edition: premium
            deprecated: Call nothing.
            rate:
              calls: 20
              seconds: 5
              per: user
              error: tooFrequent
              source: client
            quota:
              noun: groups that one owns
              counts: me.groups
              adds: count(userIDList)
              max: 20
              error: groupLimitReached
              freedBy: deleteGroup
              fill: {userIDList: ["user-${n}"]}
              source:
                cite: [page-zh#上限]
                inferred: The page says so by example.
            passing: positional
            parameters:
              groupName:
                type: String
                summary: The name.
                default: '""'
                nonEmpty: true
                limit:
                  max: 32
                  unit: utf8-bytes
                label: _
                tag: other
                pageRequired: false
                surfaces:
                  native: group_name
                source: page-zh#名称
              markType:
                type: UInt
                summary: The mark.
                limit:
                  powerOfTwo:
                    from: 32
                    to: 63
                  orOneOf: [1, 2, 4]
              userIDList:
                type: [UserID]
                summary: The members.
                edition: premium
                since:
                  web: 2.1.0
              onProgress:
                type: Handler
                summary: How far it is.
                event: GROUP_LIST_UPDATED
            atLeastOne: [[groupName, markType]]
            notTogether: [[groupName, userIDList]]
            returns:
              type: "[String]"
              summary: The names.
            behaviour: |
              let found = users[groupName] or fail groupNotFound citing client
              let a = 1
              let b = 2
              set me.groups to []
              update me with groups, userIDList
              ensure users[peer] exists
              add groupName to me.groups
              remove groupName from me.groups
              if groupName in me.groups
                fail invalidParameter when true
              else
                deliver(message)
              for id in userIDList
                emit GROUP_LIST_UPDATED to id with me.groups citing client
              after 5 seconds
                emit GROUP_LIST_UPDATED to thisDevice
              if true
                not modelled because "Nobody knows."
              return me.groups
            checks: fail invalidParameter when isEmpty(groupName)
            whenFailed: emit GROUP_LIST_UPDATED
            example:
              given: aliceAlone
              as: alice/phone
              with:
                groupName: {repeat: é, times: 16}
            paging:
              as: groups
              items: groupList
              next:
                cursor: nextCursor
              last: isCompleted
            source: page-zh#创建会话分组
          deleteGroup:
            topic: Groups
            summary: Deletes groups.
            rate: {sharedWith: createGroup}
            overloads:
              one:
                summary: One group.
                passing: positional
                parameters:
                  name:
                    type: String
                    summary: The group.
                atLeastOne: [[name]]
                notTogether: [[name]]
                returns: Bool
                behaviour: return true
                checks: fail invalidParameter when isEmpty(name)
                whenFailed: emit GROUP_LIST_UPDATED
                example:
                  as: alice
                paging: {as: everything, items: all, next: {cursor: cursor}, end: none}
              several: {}

        controls:
          removeGroup:
            summary: The service removes a group.
            notes: [Nobody has to agree.]
            mock: [It takes no time.]
            of: user
            parameters:
              name:
                type: String
                summary: The group.
            checks: fail invalidParameter when isEmpty(name)
            returns: Bool
            behaviour: return true
            source: page-zh#登录

        fixtures:
          aliceAlone:
            summary: Alice is logged in.
            given: nobody
            steps:
              - edition: premium
              - alice: login
                with:
                  userID: alice

        scenarios:
          group-is-seen:
            summary: A group is seen.
            given: aliceAlone
            covers: [createGroup.quota]
            steps:
              - alice: createGroup
                with:
                  groupName: Friends
                  userIDList: [bob, "$5"]
                returns: [Friends]
                events:
                  alice: [GROUP_LIST_UPDATED: [Friends], GROUP_LIST_UPDATED]
                  alice/phone: []
                save: created
              - bob: deleteGroup.one
                with:
                  name: $created.name
                times: 2
                fails: groupNotFound
              - advance: 2 m
                events:
                  bob: [GROUP_LIST_UPDATED]
              - configure:
                  revokeWindow: 300
              - world: removeGroup
                of: alice
                with:
                  name: Friends
                returns: true
                events:
                  alice: [GROUP_LIST_UPDATED]
                save: removed
              - world: removeGroup
                fails: groupNotFound
                times: 2
              - steps: [{"user-${n}": login}]
                times: 3
        """#
}
