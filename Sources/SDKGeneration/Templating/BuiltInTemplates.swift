/// The templates as they were when the tool was built, by name.
///
/// SwiftPM calls an embedded file by its last name alone, so no two templates may be called alike.
enum BuiltInTemplates {
    static let texts: [String: String] = Dictionary(
        uniqueKeysWithValues: (all + client + mock + conformance + reference).map { name, bytes in
            (name, String(decoding: bytes, as: UTF8.self))
        }
    )

    private typealias Templates = [(name: String, bytes: [UInt8])]

    private static let all: Templates = [(FileHeader.template, PackageResources.Header_mustache)]

    private static let client: Templates = [
        ("Client/API", PackageResources.API_mustache),
        ("Client/Client", PackageResources.Client_mustache),
        ("Client/Contracts", PackageResources.Contracts_mustache),
        ("Client/Enumeration", PackageResources.Enumeration_mustache),
        ("Client/Enumerations", PackageResources.Enumerations_mustache),
        ("Client/Errors", PackageResources.Errors_mustache),
        ("Client/Events", PackageResources.Events_mustache),
        ("Client/Identifier", PackageResources.Identifier_mustache),
        ("Client/Identifiers", PackageResources.Identifiers_mustache),
        ("Client/Paging", PackageResources.Paging_mustache),
        ("Client/Record", PackageResources.Record_mustache),
        ("Client/Types", PackageResources.Types_mustache),
        ("Client/Union", PackageResources.Union_mustache),
    ]

    private static let mock: Templates = [
        ("Mock/Behaviour", PackageResources.Behaviour_mustache),
        ("Mock/Controls", PackageResources.Controls_mustache),
        ("Mock/Dispatcher", PackageResources.Dispatcher_mustache),
        ("Mock/Gates", PackageResources.Gates_mustache),
        ("Mock/Mock", PackageResources.Mock_mustache),
        ("Mock/Names", PackageResources.Names_mustache),
        ("Mock/Procedures", PackageResources.Procedures_mustache),
        ("Mock/State", PackageResources.State_mustache),
        ("Mock/World", PackageResources.World_mustache),
    ]

    private static let conformance: Templates = [
        ("Conformance/CaseLines", PackageResources.CaseLines_mustache),
        ("Conformance/Suite", PackageResources.Suite_mustache),
    ]

    private static let reference: Templates = [
        ("Reference/BehaviourList", PackageResources.BehaviourList_mustache),
        ("Reference/Changes", PackageResources.Changes_mustache),
        ("Reference/ContradictionList", PackageResources.ContradictionList_mustache),
        ("Reference/ControlList", PackageResources.ControlList_mustache),
        ("Reference/ErrorEntry", PackageResources.ErrorEntry_mustache),
        ("Reference/ErrorList", PackageResources.ErrorList_mustache),
        ("Reference/EventList", PackageResources.EventList_mustache),
        ("Reference/Example", PackageResources.Example_mustache),
        ("Reference/Examples", PackageResources.Examples_mustache),
        ("Reference/FactTable", PackageResources.FactTable_mustache),
        ("Reference/FieldList", PackageResources.FieldList_mustache),
        ("Reference/Flow", PackageResources.Flow_mustache),
        ("Reference/Foot", PackageResources.Foot_mustache),
        ("Reference/Gaps", PackageResources.Gaps_mustache),
        ("Reference/Head", PackageResources.Head_mustache),
        ("Reference/Index", PackageResources.Index_mustache),
        ("Reference/Inferred", PackageResources.Inferred_mustache),
        ("Reference/Life", PackageResources.Life_mustache),
        ("Reference/LimitList", PackageResources.LimitList_mustache),
        ("Reference/Matrix", PackageResources.Matrix_mustache),
        ("Reference/Method", PackageResources.Method_mustache),
        ("Reference/Neighbours", PackageResources.Neighbours_mustache),
        ("Reference/Search", PackageResources.Search_mustache),
        ("Reference/Refusal", PackageResources.Refusal_mustache),
        ("Reference/SectionHead", PackageResources.SectionHead_mustache),
        ("Reference/Sequence", PackageResources.Sequence_mustache),
        ("Reference/Shape", PackageResources.Shape_mustache),
        ("Reference/ShapeBehaviour", PackageResources.ShapeBehaviour_mustache),
        ("Reference/SourceList", PackageResources.SourceList_mustache),
        ("Reference/Story", PackageResources.Story_mustache),
        ("Reference/StoryList", PackageResources.StoryList_mustache),
        ("Reference/Style", PackageResources.Style_mustache),
        ("Reference/Topic", PackageResources.Topic_mustache),
        ("Reference/TopicJumps", PackageResources.TopicJumps_mustache),
        ("Reference/TypeEntry", PackageResources.TypeEntry_mustache),
        ("Reference/TypeList", PackageResources.TypeList_mustache),
        ("Reference/Wire", PackageResources.Wire_mustache),
    ]
}
