import SDKSpec

extension ReferencePage {
    /// The places in documents that say something, as links to the documents.
    ///
    /// - Parameter byID: Whether documents are called by their ids, where many citations stand together.
    func citations(_ provenance: Provenance?, byID: Bool = false) -> [String] {
        (provenance?.citations ?? []).map { citation in
            let title = byID ? citation.document : site.prose.document(citation.document)
            return place(citation, in: link(title, to: ReferencePlaces.document(citation.document)))
        }
    }

    /// The same by the ids of the documents, each a link where it is mentioned first.
    ///
    /// - Parameters:
    ///   - common: What is cited above already.
    ///   - linked: The documents that a link leads to already.
    func citations(_ provenance: Provenance?, except common: Provenance?, _ linked: inout Set<String>) -> [String] {
        (provenance?.citations ?? []).filter { citation in
            common?.citations.contains { citation.isThat($0) } != true
        }.map { citation in
            let id = citation.document
            let isNew = linked.insert(id).inserted
            return place(citation, in: isNew ? link(id, to: ReferencePlaces.document(id)) : HTML.text(id))
        }
    }

    private func place(_ citation: Provenance.Citation, in document: String) -> String {
        citation.heading.isEmpty ? document : "\(document), \(HTML.escaped(citation.heading))"
    }

    /// The reasoning for what no document says.
    func reasoning(_ provenance: Provenance?) -> [String] { [provenance?.inferred.map(sentence)].compactMap(\.self) }

    /// The disputes about a fact, as links.
    func disputes(about fact: FactID) -> [String] {
        (site.disputes[fact] ?? []).map { dispute in
            HTML.link(
                RichText.html(dispute.matter, code: HTML.code),
                to: address(ReferencePlaces.dispute(dispute.name.value))
            )
        }
    }
}

extension Provenance.Citation {
    fileprivate func isThat(_ other: Provenance.Citation) -> Bool {
        document == other.document && heading == other.heading
    }
}
