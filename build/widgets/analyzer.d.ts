/**
 * Exports that are missing from the analyzer's own declarations (0.11.0). TypeScript 7 has no compiler API to type
 * `ts`.
 */
declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest/schema';

  interface SourceFile {
    fileName: string;
  }

  export const ts: {
    ScriptTarget: { ES2022: number };
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };

  export function create(options: { modules: readonly SourceFile[]; context: { dev: boolean } }): Package;
}
