import Foundation
import SDKSpec

@testable import SpecChanges

/// Writes a page that was read as text as a browser would have saved it: wrappers, attributes, entities, tables within
/// tables.
struct HTMLForm {
    private let page: Page
    private var random = SeededNumbers(state: 7)
    private var html = ""

    static func text(of page: Page) -> String {
        var form = HTMLForm(page)
        form.write()
        return form.html
    }

    private init(_ page: Page) { self.page = page }

    private mutating func write() {
        html += """
            <!DOCTYPE html>
            <!-- saved from url=(0044)https://example.org/doc?id=5&lang=zh -->
            <html lang="zh"><head><meta charset="UTF-8"><title>Chat 1.2 &mdash; SDK</title>
            <style>.params td > p:first-child { margin: 0 12px }</style>
            <script>if (7 < 8 && "<h4>fake(options)</h4>") { window.limit = 9999; }</script></head>
            <body class="is-wide" data-theme='{"dark": 1}'><div id="__next"><div class="layout"><noscript><p>13 errors</p></noscript>
            <main role="main"><article class='doc'>

            """
        for section in page.sections { write(section) }
        html += "</article></main></div></div>\n</body></html>\n"
    }

    private mutating func write(_ section: PageSection) {
        if let heading = section.heading {
            let level = section.method != nil || heading.text.count % 2 == 0 ? 4 : 2
            html +=
                "<h\(level) class=\"name\" id=\"s-\(heading.text.utf8.count)\"><span class=\"type-signature\"></span>"
            html += "\(escaped(heading.text))<a class=\"anchor\" href=\"#\"></a></h\(level)>\n"
        }
        var lines = section.lines[...]
        var part = PageLine.Part.words
        while let line = lines.first {
            if line.part != part {
                part = line.part
                writeMarks(of: part, in: section)
            }
            if line.part == .sample {
                lines = writeSample(lines)
            } else if line.isRow {
                lines = writeTable(section.rows, lines)
            } else {
                lines = lines.dropFirst()
                writeParagraph(line.text)
            }
        }
    }

    private mutating func writeMarks(of part: PageLine.Part, in section: PageSection) {
        let parts = page.layout.parts
        let words =
            switch part {
            case .parameters: parts.parameters
            case .answer: parts.answer
            case .words, .sample: [String]()
            }
        for word in words where section.marks.contains(word) && word != "Properties" {
            html += "<h5 class='subsection'>\(escaped(word))</h5>\n"
        }
    }

    private mutating func writeParagraph(_ text: String) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: html += "<ul class=\"list\"><li>\n   <span style=\"color: #1d1d1f\">\(escaped(text))</span></ul>\n"
        case 1: html += "<div><div>\(escaped(text))<br></div></div>"
        case 2: html += "<p>\(escaped(text))\n"
        default: html += "<p class=p1 align=left>\(marked(text))</p>\n"
        }
    }

    private mutating func writeSample(_ lines: ArraySlice<PageLine>) -> ArraySlice<PageLine> {
        let code = lines.prefix { $0.part == .sample }
        let isTitled = code.first.map { page.layout.parts.sample.contains($0.text) } ?? false
        if isTitled, let first = code.first { html += "<h5>\(escaped(first.text))</h5>\n" }
        let texts = code.dropFirst(isTitled ? 1 : 0).map { escaped($0.text) }
        html +=
            "<div class=\"code-box\"><pre class=\"prettyprint\"><code>\(texts.joined(separator: "\n  "))\n</code></pre></div>\n"
        return lines.dropFirst(code.count)
    }

    // MARK: - Tables

    /// Writes rows as long as there are any, with what is said of each.
    private mutating func writeTable(_ rows: [PageRow], _ lines: ArraySlice<PageLine>) -> ArraySlice<PageLine> {
        let part = lines.prefix { $0.part == .parameters }
        let starts = part.indices.filter { index in
            part[index].isRow && rows.contains { $0.name.location.range.start == part[index].location.range.start }
        }
        beginTable()
        var isNested = false
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : part.endIndex
            guard let row = rows.first(where: { $0.name.location.range.start == part[start].location.range.start })
            else { continue }
            html += "<tr>\n" + cells(of: row, said: part[start..<end].filter { !$0.isRow })
            // The object that holds the others has them in a table of its own.
            if number == 0, starts.count > 1, row.kinds == [.object], page.layout.table.cells == .spaces {
                isNested = true
                html += "<h6>Properties</h6>\n"
                beginTable()
            } else {
                html += "</td></tr>\n"
            }
        }
        html += "</tbody></table>\n" + (isNested ? "</td></tr></tbody></table>\n" : "")
        return lines.dropFirst(part.count)
    }

    private mutating func beginTable() {
        let table = page.layout.table
        let titles = [table.name, table.type, ["Attributes"], table.fallback, table.description].compactMap(\.first)
        html += "<table class=\"params\" width=100%><thead><tr>"
        html += titles.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
    }

    /// The cells of a row, the last one still open.
    private mutating func cells(of row: PageRow, said: [PageLine]) -> String {
        let table = page.layout.table
        var cells = ["<td class=\"name\"><code>\(escaped(row.name.text))</code></td>"]
        if !table.type.isEmpty {
            cells.append("<td class=\"type\"><span class=t>\(escaped(row.type?.text ?? ""))</span>")
        }
        cells.append(
            "<td class=\"attributes\">\n  \(row.isRequired == true ? page.layout.required.first ?? "" : "")</td>"
        )
        if !table.fallback.isEmpty { cells.append("<td class=\"default\">\(escaped(row.fallback?.text ?? ""))</td>") }
        cells.append("<td class=\"description last\">")
        return cells.joined(separator: "\n") + said.map { "<p>\(marked($0.text))</p>" }.joined(separator: "\n")
    }

    // MARK: - Text

    /// The text with names in tags, as links and code are.
    private func marked(_ text: String) -> String {
        escaped(text).replacing(/[A-Z]\w+\.(EVENT|TYPES)\.[A-Z_]+/) { name in
            "<a href=\"module-\(name.1).html#.x9\" title=\"3 more\"><code>\(name.0)</code></a>"
        }
    }

    private func escaped(_ text: String) -> String {
        let entities = [
            "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "→": "&rarr;", "“": "&ldquo;", "”": "&#8221;",
        ]
        return text.map { entities[String($0)] ?? String($0) }.joined()
    }
}
