export interface WeighedFile {
  readonly file: string;
  readonly gzip: number;
}

export interface BuildSizes {
  readonly firstLoad: Readonly<Record<'js' | 'css', { readonly files: readonly WeighedFile[]; readonly gzip: number }>>;
  /** What a screen brings beside the first load. */
  readonly screens: readonly { readonly name: string; readonly gzip: number }[];
  readonly workers: readonly { readonly name: string; readonly bytes: number; readonly gzip: number }[];
  /** `bytes` as they lie on the device, `sent` as they travel (brotli where there is one). */
  readonly precache: {
    readonly files: number;
    readonly bytes: number;
    readonly sent: number;
    readonly models: number;
    readonly largest: readonly { readonly file: string; readonly bytes: number; readonly sent: number }[];
  };
  readonly serviceWorker: { readonly bytes: number; readonly gzip: number };
}

export function measureBuild(directory: string): BuildSizes;
export function plainName(file: string): string;
