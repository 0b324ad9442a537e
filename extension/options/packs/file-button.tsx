import type { ComponentChildren } from 'preact';

const TYPES = '.json,.csv,.tsv,.txt,.tbx,.xml,.zip';

interface FileButtonProps {
  /** Its accessible name, if several buttons have the same text. */
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
          // So that the same file can be chosen again once corrected.
          currentTarget.value = '';
        }}
      />
      {children}
    </label>
  );
}
