/** The values of an enumeration of the common API: its members with a small first letter. */
function enumeration(members: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    members.split(' ').map((name) => [name, name.charAt(0).toLowerCase() + name.slice(1)]),
  );
}

/** Names that are their own values. */
function names(members: string): Readonly<Record<string, string>> {
  return Object.fromEntries(members.split(' ').map((name) => [name, name]));
}

/** The enumerations of `Office` that matter beside a workbook. */
export const enumerations = {
  ActiveView: enumeration('Read Edit'),
  AsyncResultStatus: enumeration('Succeeded Failed'),
  BindingType: enumeration('Text Matrix Table'),
  CoercionType: enumeration('Text Matrix Table Html Ooxml SlideRange Image XmlSvg'),
  DocumentMode: enumeration('ReadOnly ReadWrite'),
  EventType: enumeration(
    'ActiveViewChanged BindingDataChanged BindingSelectionChanged DialogEventReceived DialogMessageReceived DialogParentMessageReceived DocumentSelectionChanged NodeDeleted NodeInserted NodeReplaced OfficeThemeChanged SettingsChanged',
  ),
  FileType: enumeration('Text Compressed Pdf'),
  FilterType: enumeration('All OnlyVisible'),
  GoToType: enumeration('Binding NamedItem Slide Index'),
  InitializationReason: enumeration('Inserted DocumentOpened'),
  SelectionMode: enumeration('Default Selected None'),
  ValueFormat: enumeration('Unformatted Formatted'),
  HostType: names('Word Excel PowerPoint Outlook OneNote Project Access'),
  PlatformType: {
    PC: 'PC',
    OfficeOnline: 'OfficeOnline',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  },
} as const;
