extension CompleteSpec {
    /// What can be called, and stories of it.
    static let calls = #"""
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
                paging: {as: everything, items: all, next: {cursor: cursor}, more: hasMore, end: none}
              several: {paging: {as: counted, items: all, page: number, offset: start, total: sum}}

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
