extension ConformanceReport {
    /// The report for servers that build software: the XML that JUnit made known.
    ///
    /// - Parameters:
    ///   - name: What the suite is called; the suite of each topic is called after both.
    ///   - places: Where cases stand.
    public func junit(named name: String, places: ReportPlaces = ReportPlaces()) -> String {
        let suites = results.grouped(by: \.topic).map { topic, results in
            testSuite(topic.map { "\(name): \($0)" } ?? name, results, places)
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites>
            \(suites.joined())</testsuites>

            """
    }

    private func testSuite(_ name: String, _ results: [CaseResult], _ places: ReportPlaces) -> String {
        let counts = VerdictCounts(results, expectedFailures)
        let head = """
              <testsuite name="\(XML.escaped(name))" tests="\(results.count)" failures="\(counts.failed)" errors="0" \
            skipped="\(counts.skipped + counts.known)">

            """
        return head + results.map { testCase($0, place: places.cases[$0.id]) }.joined() + "  </testsuite>\n"
    }

    private func testCase(_ result: CaseResult, place: String?) -> String {
        let id = XML.escaped(result.id)
        let group = XML.escaped(result.method ?? result.id)
        let start = "    <testcase classname=\"\(group)\" name=\"\(id)\""
        guard let content = content(result, place) else { return "\(start)/>\n" }
        return "\(start)>\n      \(content)\n    </testcase>\n"
    }

    /// What there is to say about a case that didn't simply pass.
    private func content(_ result: CaseResult, _ place: String?) -> String? {
        switch result.verdict {
        case .passed: return nil
        case .skipped(let reason): return "<skipped message=\"\(XML.escaped(reason))\"/>"
        case .failed(let whole):
            let failure = whole.shortened
            if let reason = expectedFailures.reasons[result.id] {
                return "<skipped message=\"known to fail: \(XML.escaped(reason))\"/>"
            }
            let message = XML.escaped("\(failure.action): expected \(failure.expected)")
            let text = ([place, result.summary].compactMap(\.self) + [failure.description]).joined(separator: "\n")
            return "<failure message=\"\(message)\">\(XML.escaped(text))</failure>"
        }
    }
}

/// Writing XML.
private enum XML {
    /// A text as it can stand between tags and in quotes. What XML can't say at all becomes a question mark.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result += "&#\(scalar.value);"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "?"
            default: result.unicodeScalars.append(scalar)  // A scalar that stands for itself.
            }
        }
        return result
    }
}
