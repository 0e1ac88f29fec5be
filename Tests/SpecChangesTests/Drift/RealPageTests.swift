import Foundation
import SDKSpec
import Testing

@testable import SpecChanges

@Suite(
    "The spec and the vendor's pages",
    .enabled(if: RealPages.areExpected, "the vendor's pages aren't there: put them into shared beside the checkout")
)
struct RealPageTests {
    @Test("nothing on the five pages is left unexplained")
    func drift() throws {
        let pages = try RealPages.files.keys.sorted().map { try RealPages.page($0) }
        let report = DriftReport(try #require(RealPages.subject), pages)
        #expect(report.findings.isEmpty, "\(DiagnosticPrinter().text(report.findings.map(\.diagnostic)))")
    }

    @Test("what was recorded of the pages is what they say")
    func recorded() throws {
        var figures = RecordedFigures()
        for document in RealPages.files.keys { figures.record(try RealPages.page(document)) }
        #expect(RealPages.recorded == figures, "`sdkgen drift --record-figures` writes it anew")
    }

    @Test("the whole reference is read: each method, each row")
    func reading() throws {
        let page = try RealPages.page("web-reference")
        #expect(page.sections.count { $0.method != nil } == 139)
        #expect(page.sections.flatMap(\.rows).count == 496)
        #expect(page.unread.isEmpty)
    }

    @Test("the guides are read: each method, each row")
    func guides() throws {
        let counts = try ["web-groups-zh", "web-groups-en", "web-list-en", "unity-groups-zh"].map { document in
            let page = try RealPages.page(document)
            return "\(page.sections.count { $0.method != nil }) \(page.sections.flatMap(\.rows).count)"
        }
        #expect(counts == ["6 9", "6 9", "2 2", "7 2"])
    }

    @Test(
        "what changes in one place is one finding",
        arguments: [
            (
                "web-reference",
                "    注意1:使用该接口需要您购买旗舰版套餐。\n\n    Example\n    let promise = chat.createConversationGroup(", "",
                "claim createConversationGroup.edition"
            ),
            ("web-reference", "错误吗 23007", "错误码 23017", "error 23017"),
            ("web-reference", "错误吗 23007", "错误", "claim addMessageReaction.fails.reactionPutAlready"),
            ("web-reference", "userID 列表,单次请求最多 500 个", "userID 列表,单次请求最多 200 个", "figure 200"),
            ("web-reference", "默认为2分钟", "默认为5分钟", "figure 5 分钟"),
            ("web-reference", "大小限制为12KB", "大小限制为8KB", "figure 8 KB"),
            ("web-reference", "4 无日志级别", "5 无日志级别", "figure 5"),
            (
                "web-reference", "    pinConversation(options)", "    stickConversation(options)",
                "method stickConversation"
            ),
            ("web-reference", "限频60秒一次", "限频30秒一次", "figure 30 秒"),
            ("web-reference", "2 次/秒", "2 次/分钟", "figure 1 分钟"),
            ("web-reference", "群简介,最长400字节", "群简介,最长500字节", "figure 500 字节"),
            // Figures that become others of the same method.
            ("web-reference", "2 次/秒", "5 次/秒", "figure 5"),
            ("web-reference", "5 秒 20 次", "20 秒 20 次", "figure 20 秒"),
            ("web-reference", "只删除前30条", "只删除前1条", "figure 1"), ("web-reference", "上限1000,", "上限三千,", "figure 3000"),
            (
                "web-reference", "群属性 key 最多支持 16 个,大小限制为 32 字节", "群属性 key 最多支持 32 个,大小限制为 16 字节",
                "figure 32"
            ),
            ("web-reference", "getLoginUser() → {String}", "getLoginUser() → {Number}", "type of the answer"),
            ("web-reference", "将返回10035错误码", "将返回10036错误码", "error 10036"),
            // A default that is gone.
            (
                "web-reference", "maxUserCountPerReaction Number 10", "maxUserCountPerReaction Number",
                "claim getMessageReactions.maxUserCountPerReaction.default"
            ),
            (
                "web-reference", "未登录返回 ''。\n\n    Type\n    String", "未登录返回 ''。\n\n    Type\n    Number",
                "type of the answer"
            ),
            ("web-reference", "isPinned Boolean required", "isPinned Boolean optional", "required isPinned"),
            (
                "web-groups-en", "up to 32 bytes in length\nReturn values\nPromise\nSample\nlet promise = chat.createC",
                "up to 64 bytes in length\nReturn values\nPromise\nSample\nlet promise = chat.createC",
                "figure 64 bytes"
            ),
            ("web-groups-en", "the 51009 error", "the 51019 error", "error 51019"),
            ("web-groups-en", "newName\nString", "updatedName\nString", "parameter updatedName"),
            ("unity-groups-zh", "会报 51011", "会报 51021", "error 51021"),
        ]
    )
    func changes(document: String, old: String, new: String, subject: String) throws {
        let text = try RealPages.text(document)
        let range = try #require(text.range(of: old))
        let changed = try RealPages.page(document, text.replacingCharacters(in: range, with: new))
        let pages = try RealPages.files.keys.sorted().map { try $0 == document ? changed : RealPages.page($0) }
        #expect(DriftReport(try #require(RealPages.subject), pages).findings.map(\.subject) == [subject])
    }

    @Test(
        "what says the same in another way is no finding",
        arguments: [
            ("web-reference", "默认为2分钟", "默认为120秒"), ("web-reference", "默认为2分钟", "默认为两分钟"),
            ("web-reference", "默认为2分钟", "默认为 120000 毫秒"), ("web-reference", "大小限制为12KB", "大小限制为12KiB"),
            ("web-reference", "大小限制为12KB", "大小限制为12288字节"), ("web-reference", "上限1000,且", "上限一千,且"),
            ("web-reference", "上限1000,且", "上限1,000,且"), ("web-reference", "上限1000,且", "上限\u{FF11}\u{FF10}00,且"),
            ("web-reference", "消息默认保存7天,即会话默认保存7天", "消息默认保存一周,即会话默认保存一周"),
            ("web-reference", "限频60秒一次", "限频1分钟一次"), ("web-reference", "2 次/秒", "每秒两次"),
            ("web-list-en", "seven days", "168 hours"), ("web-groups-en", "Up to 20 conv", "Up to twenty conv"),
            ("web-reference", "isPinned Boolean required", "isPinned\u{A0}boolean Required"),
        ]
    )
    func harmless(document: String, old: String, new: String) throws {
        let text = try RealPages.text(document)
        try #require(text.contains(old))
        let changed = try RealPages.page(document, text.replacing(old, with: new))
        let pages = try RealPages.files.keys.sorted().map { try $0 == document ? changed : RealPages.page($0) }
        #expect(DriftReport(try #require(RealPages.subject), pages).findings.map(\.subject) == [])
    }
}
