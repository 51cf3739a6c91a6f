/** The highest version of each requirement set that the embedded Excel answers for. */
const SETS: Readonly<Record<string, string>> = { ExcelApi: '1.17' };

/** What `Office.onReady` tells. */
export interface HostInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

/** The part of `Office` that a task pane uses beside `Excel`. */
export interface OfficeObject {
  readonly HostType: { readonly Excel: 'Excel' };
  readonly PlatformType: { readonly OfficeOnline: 'OfficeOnline' };
  readonly context: {
    readonly host: 'Excel';
    readonly platform: 'OfficeOnline';
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly diagnostics: {
      readonly host: 'Excel';
      readonly platform: 'OfficeOnline';
      readonly version: string;
    };
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  };
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
  isSetSupported(name: string, version?: string | number): boolean;
}

/** Makes the `Office` of one client; what office.js's own loader would set up in a page. */
export function createOffice(displayLanguage: string): OfficeObject {
  const info: HostInfo = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    context: {
      ...info,
      displayLanguage,
      contentLanguage: 'en-US',
      diagnostics: { ...info, version: '16.0.18000.40000' },
      requirements: { isSetSupported },
    },
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
