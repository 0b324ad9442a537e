import type { ComponentChildren } from 'preact';

const TYPES = '.json,.csv,.tsv,.txt,.tbx,.xml,.zip';

interface FileButtonProps {
  /** What it is called, where the words on it are said more than once. */
  label?: string;
  children: ComponentChildren;
  onFile(file: File): void;
}

/** Lets the reader choose a file. */
export function FileButton({ label, children, onFile }: FileButtonProps) {
  return (
    <label class="file">
      <input
        type="file"
        class="visually-hidden"
        accept={TYPES}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
      {children}
    </label>
  );
}
