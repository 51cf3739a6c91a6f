import { absent } from './office/asyncCall';
import type { CommonDocument } from './office/document';
import { enumerations } from './office/enumerations';
import type { TableData } from './office/selectedData';

/** The highest version of each requirement set that the embedded Excel answers for. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  MatrixCoercion: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  TableCoercion: '1.1',
  TextCoercion: '1.1',
};

/** What `Office.onReady` tells. */
export interface HostInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

/** The part of `Office` that a task pane uses beside `Excel`. */
export interface OfficeObject extends Enumerations {
  readonly TableData: new (rows?: unknown[][], headers?: unknown[][]) => TableData;
  readonly context: {
    readonly host: 'Excel';
    readonly platform: 'OfficeOnline';
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly touchEnabled: boolean;
    readonly diagnostics: {
      readonly host: 'Excel';
      readonly platform: 'OfficeOnline';
      readonly version: string;
    };
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    /** What the common API says of the workbook. */
    readonly document: CommonDocument;
    readonly ui: Absent;
    readonly auth: Absent;
  };
  readonly addin: Absent;
  readonly ribbon: Absent;
  readonly actions: Absent;
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  isSetSupported(name: string, version?: string | number): boolean;
}

type Absent = Readonly<Record<string, () => never>>;
type Enumerations = typeof enumerations;

/** Makes the `Office` of one client; what office.js's own loader would set up in a page. */
export function createOffice(displayLanguage: string, documentOf: () => CommonDocument): OfficeObject {
  const info: HostInfo = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    ...enumerations,
    TableData: class implements TableData {
      constructor(
        readonly rows: unknown[][] = [],
        readonly headers: unknown[][] = [],
      ) {}
    },
    context: {
      ...info,
      displayLanguage,
      contentLanguage: 'en-US',
      touchEnabled: false,
      diagnostics: { ...info, version: '16.0.18000.40000' },
      requirements: { isSetSupported },
      get document() {
        return documentOf();
      },
      ui: absent('Office.context.ui', [
        'displayDialogAsync',
        'messageParent',
        'addHandlerAsync',
        'closeContainer',
        'openBrowserWindow',
      ]),
      auth: absent('Office.context.auth', ['getAccessToken', 'getAuthContext']),
    },
    addin: absent('Office.addin', [
      'showAsTaskpane',
      'hide',
      'onVisibilityModeChanged',
      'setStartupBehavior',
      'getStartupBehavior',
    ]),
    ribbon: absent('Office.ribbon', ['requestUpdate', 'requestCreateControls']),
    actions: absent('Office.actions', ['associate', 'areShortcutsInUse', 'getShortcuts', 'replaceShortcuts']),
    ...absent('Office', ['select']),
    isSetSupported,
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
  };
}

/**
 * Whether a requirement set is there.
 * @example isSetSupported('ExcelApi', '1.9') //=> true
 */
export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const offered = Object.entries(SETS).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (offered === undefined) return false;
  const [major, minor = 0] = offered.split('.').map(Number) as [number, number?];
  const [wantedMajor, wantedMinor = 0] = String(version).split('.').map(Number) as [number, number?];
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}
